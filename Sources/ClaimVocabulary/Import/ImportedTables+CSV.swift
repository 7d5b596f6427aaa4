import Diagnostics

extension ImportedTables {
  /// Reads tables of comma-separated values, the first row of each with the names of its columns.
  ///
  /// - Source: RFC 4180, with line breaks of every kind.
  init(csv sources: [ImportTable: SourceText]) {
    for table in ImportTable.allCases {
      guard let source = sources[table] else { continue }
      top = top ?? SourceSpan(source, 0..<0)
      records[table] = read(source, table)
    }
  }

  private mutating func read(_ source: SourceText, _ table: ImportTable) -> [ImportRecord] {
    func fault(_ message: String, _ range: Range<Int>) -> Diagnostic {
      Diagnostic(.badImport, message, at: SourceSpan(source, range))
    }
    var rows = CSVRows(source)
    guard let head = rows.next(), !head.allSatisfy(\.text.isEmpty) else {
      faults.append(fault("expected the names of the columns in the first row", 0..<0))
      return []
    }
    var records: [ImportRecord] = []
    while let row = rows.next() {
      if row.count == 1, row[0].text.isEmpty { continue }
      let range = row[0].range
      guard row.count == head.count else {
        faults.append(
          fault("this row has \(row.count) cells; the first row names \(head.count) columns", range)
        )
        continue
      }
      let fields = zip(head, row).map { name, cell in
        ImportField(
          name: name.text,
          nameRange: name.range,
          value: ImportValue(
            content: cell.text.isEmpty ? .nothing : .text(cell.text),
            range: cell.range
          )
        )
      }
      if table.isSingle, !records.isEmpty {
        faults.append(fault("there is one \(table.rawValue) only", range))
        continue
      }
      records.append(ImportRecord(fields: fields, range: range, source: source))
    }
    if records.isEmpty {
      // Names are looked at in the records; of a table without any, here.
      let names = table.names
      for name in head where !names.contains(name.text) {
        faults.append(fault(NearestValue.unknown("name", name.text, among: names), name.range))
      }
    }
    if let open = rows.openQuote {
      faults.append(fault("this quotation mark is not closed", open..<open + 1))
    }
    return records
  }
}

/// The rows of a text of comma-separated values.
private struct CSVRows {
  private let bytes: [UInt8]
  private var position: Int

  /// Where a quotation mark opens that nothing closes.
  private(set) var openQuote: Int?

  struct Cell {
    var text: String
    var range: Range<Int>
  }

  init(_ source: SourceText) {
    bytes = source.bytes
    position = source.contentStart
  }

  mutating func next() -> [Cell]? {
    guard position < bytes.count else { return nil }
    var row: [Cell] = []
    while true {
      row.append(cell())
      guard position < bytes.count else { return row }
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: ",") { continue }
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      return row
    }
  }

  private mutating func cell() -> Cell {
    let start = position
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      while position < bytes.count, !Self.endsCell(bytes[position]) { position += 1 }
      return Cell(
        text: String(decoding: bytes[start..<position], as: UTF8.self).trimmed,
        range: start..<position
      )
    }
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        // What follows the quotation mark belongs to the cell, as spreadsheets have it.
        let rest = position
        while position < bytes.count, !Self.endsCell(bytes[position]) { position += 1 }
        text += bytes[rest..<position]
        return Cell(text: String(decoding: text, as: UTF8.self), range: start..<position)
      }
      text.append(byte)
      position += 1
    }
    openQuote = start
    return Cell(text: String(decoding: text, as: UTF8.self), range: start..<position)
  }

  private static func endsCell(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
  }
}

extension String {
  fileprivate var trimmed: String {
    let rest = drop { $0 == " " || $0 == "\t" }
    let last = rest.lastIndex { $0 != " " && $0 != "\t" }
    return last.map { String(rest[...$0]) } ?? ""
  }
}
