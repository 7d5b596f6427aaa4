import Diagnostics
import MessageFormat

extension ImportedTables {
  /// Reads a JSON document: an object with a list of records for each table, and one record where
  /// there is one.
  init(json source: SourceText) {
    top = SourceSpan(source, 0..<0)
    let fields: [ImportField]
    do throws(InterchangeError) {
      var scanner = JSONScanner(source.bytes, in: source.contentStart..<source.bytes.count)
      let value = try ImportValue(&scanner)
      try scanner.readEnd()
      guard case .record(let found) = value.content else {
        faults.append(
          Diagnostic(
            .badImport,
            "expected an object with the tables of a project",
            at: SourceSpan(source, value.range)
          )
        )
        return
      }
      fields = found
    } catch {
      let offset = source.contentStart + (error.offset ?? 0)
      faults.append(Diagnostic(.badImport, error.message, at: SourceSpan(source, offset..<offset)))
      return
    }
    for field in fields { add(field, of: source) }
  }

  private mutating func add(_ field: ImportField, of source: SourceText) {
    func fault(_ message: String, _ range: Range<Int>) -> Diagnostic {
      Diagnostic(.badImport, message, at: SourceSpan(source, range))
    }
    let names = ImportTable.allCases.map(\.rawValue)
    guard let table = ImportTable(rawValue: field.name) else {
      let message = NearestValue.unknown("table", field.name, among: names)
      faults.append(fault(message, field.nameRange))
      return
    }
    guard records[table] == nil else {
      faults.append(fault("the table '\(field.name)' stands here a second time", field.nameRange))
      return
    }
    records[table] = []
    let items: [ImportValue]
    switch field.value.content {
    case .record where table.isSingle: items = [field.value]
    case .list(let list) where !table.isSingle: items = list
    default:
      let expected = table.isSingle ? "an object" : "a list of objects"
      faults.append(fault("expected \(expected)", field.value.range))
      return
    }
    for item in items {
      guard case .record(let fields) = item.content else {
        faults.append(fault("expected an object", item.range))
        continue
      }
      records[table]?.append(ImportRecord(fields: fields, range: item.range, source: source))
    }
  }
}

extension SourceText {
  /// Where the text starts behind a byte order mark.
  var contentStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

extension ImportValue {
  /// Reads the value that comes next.
  fileprivate init(_ scanner: inout JSONScanner) throws(InterchangeError) {
    let kind = scanner.kind()
    let first = scanner.offset
    let content: Content
    switch kind {
    case .object:
      var fields: [ImportField] = []
      try scanner.readMembers { (scanner, name) throws(InterchangeError) in
        let range = scanner.nameRange
        let value = try ImportValue(&scanner)
        fields.append(ImportField(name: name, nameRange: range, value: value))
      }
      content = .record(fields)
    case .array:
      var items: [ImportValue] = []
      try scanner.readElements { scanner throws(InterchangeError) in
        items.append(try ImportValue(&scanner))
      }
      content = .list(items)
    case .string: content = .text(try scanner.readString())
    case .number: content = .number(try scanner.readNumber())
    case .boolean: content = .flag(try scanner.readBoolean())
    case .null:
      try scanner.readNull()
      content = .nothing
    case nil: throw scanner.expected("a value")
    }
    self.init(content: content, range: first..<scanner.offset)
  }
}
