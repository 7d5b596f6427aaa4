import Diagnostics
import TermDictionary
import Yams

/// A value of a YAML file that knows where it stands.
struct YAMLNode {
  let node: Node
  let source: SourceText

  /// The kind of finding that says what is wrong with the file.
  let code: DiagnosticCode

  /// The value at the top of `source`; what is wrong is a finding of kind `code`.
  init(reading source: SourceText, as code: DiagnosticCode) throws(Diagnostic) {
    let text = String(decoding: source.bytes, as: UTF8.self)
    do {
      guard let node = try Yams.compose(yaml: text) else {
        throw Diagnostic(code, "the file is empty", at: SourceSpan(source, 0..<0))
      }
      self.init(node, in: source, as: code)
    } catch let error as YamlError {
      throw Self.fault(error, in: source, as: code)
    } catch let error as Diagnostic {
      throw error
    } catch {
      throw Diagnostic(code, "\(error)", at: SourceSpan(source, 0..<0))
    }
  }

  private init(_ node: Node, in source: SourceText, as code: DiagnosticCode) {
    self.node = node
    self.source = source
    self.code = code
  }

  /// Where the value stands; of a list or a mapping, its first byte.
  var span: SourceSpan {
    let start = source.offset(of: node.mark)
    let length = max(1, node.scalar?.string.utf8.count ?? 1)
    let end = min(start + length, source.bytes.count)
    return SourceSpan(source, start..<max(start, end))
  }

  /// Says what is wrong with this value.
  func fault(_ message: String) -> Diagnostic { Diagnostic(code, message, at: span) }

  private static func fault(
    _ error: YamlError,
    in source: SourceText,
    as code: DiagnosticCode
  ) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let offset = min(source.offset(of: mark), source.bytes.count)
      return Diagnostic(code, problem, at: SourceSpan(source, offset..<offset))
    default:
      return Diagnostic(code, "\(error)", at: SourceSpan(source, 0..<0))
    }
  }
}

extension YAMLNode {
  /// The names and values of a mapping, in order.
  func fields() throws(Diagnostic) -> [(name: String, value: YAMLNode)] {
    guard let mapping = node.mapping else { throw fault("expected names with values") }
    return mapping.map { key, value in
      (key.scalar?.string ?? "", YAMLNode(value, in: source, as: code))
    }
  }

  /// Refuses names that are none of `known`.
  func check(_ known: [String]) throws(Diagnostic) {
    guard let mapping = node.mapping else { throw fault("expected names with values") }
    for (key, _) in mapping {
      let name = key.scalar?.string ?? ""
      guard !known.contains(name) else { continue }
      throw YAMLNode(key, in: source, as: code).unknown("name", among: known)
    }
  }

  /// Says that this value is none of `known`, and which of them is near.
  func unknown(_ what: String = "value", among known: [String]) -> Diagnostic {
    let text = node.scalar?.string ?? ""
    let hint = NearestValue.hint(text, among: known)
    let offer = hint.isEmpty ? "; expected one of: \(known.joined(separator: ", "))" : hint
    return fault("unknown \(what) '\(text)'" + offer)
  }

  /// The first value in this one that reads `text`, keys aside.
  func first(_ text: String) -> YAMLNode? {
    if let scalar = node.scalar { return scalar.string == text ? self : nil }
    let values = node.sequence.map(Array.init) ?? node.mapping?.map(\.value) ?? []
    return values.lazy.compactMap { YAMLNode($0, in: source, as: code).first(text) }.first
  }

  /// The value `name`, where there is one.
  func optional(_ name: String) -> YAMLNode? {
    node.mapping?.first { $0.key.scalar?.string == name }.map {
      YAMLNode($0.value, in: source, as: code)
    }
  }

  /// The value `name`.
  func required(_ name: String) throws(Diagnostic) -> YAMLNode {
    guard let value = optional(name) else { throw fault("'\(name)' is missing") }
    return value
  }

  /// The name and the value of each pair of a mapping, in order.
  func pairs() throws(Diagnostic) -> [(name: YAMLNode, value: YAMLNode)] {
    guard let mapping = node.mapping else { throw fault("expected names with values") }
    return mapping.map { key, value in
      (YAMLNode(key, in: source, as: code), YAMLNode(value, in: source, as: code))
    }
  }

  /// The values of a list; one value stands for a list of one.
  var list: [YAMLNode] {
    guard let sequence = node.sequence else { return [self] }
    return sequence.map { YAMLNode($0, in: source, as: code) }
  }

  func text() throws(Diagnostic) -> String {
    guard let scalar = node.scalar else { throw fault("expected a text") }
    return scalar.string
  }

  func flag() throws(Diagnostic) -> Bool {
    let text = try text()
    switch text {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default: throw fault("'\(text)' is neither yes nor no")
    }
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ type: Choice.Type = Choice.self,
    called what: String = "value"
  ) throws(Diagnostic) -> Choice {
    let text = try text()
    if let choice = Choice(rawValue: text) { return choice }
    throw unknown(what, among: Choice.allCases.map(\.rawValue))
  }

  /// A whole number in `range`.
  func number(in range: ClosedRange<Int>) throws(Diagnostic) -> Int {
    let text = try text()
    guard let number = Int(text), range.contains(number) else {
      throw fault("'\(text)' is no number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

}

extension SourceText {
  /// The byte that `mark` stands at; the last one where it stands behind the text.
  fileprivate func offset(of mark: Mark?) -> Int {
    guard let mark else { return 0 }
    var line = 1
    var offset = 0
    while line < mark.line, offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\n") { line += 1 }
      offset += 1
    }
    var column = 1
    while column < mark.column, offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      offset += 1
      // Bytes that continue a code point are no column of their own.
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }
}
