import Diagnostics
import TermDictionary

/// A value of a YAML file that knows where it is.
struct YAMLNode {
  private let value: YAMLValue
  let source: SourceText

  /// The kind of finding that says what is wrong with the file.
  let code: DiagnosticCode

  /// The value at the top of `source`; what is wrong is a finding of kind `code`.
  init(reading source: SourceText, as code: DiagnosticCode) throws(Diagnostic) {
    guard let top = try Self.top(of: source, as: code) else {
      throw Diagnostic(code, "the file is empty", at: SourceSpan(source, 0..<0))
    }
    self = top
  }

  /// The value at the top of `source`, if it holds more than comments.
  static func top(
    of source: SourceText,
    as code: DiagnosticCode
  ) throws(Diagnostic) -> YAMLNode? {
    do throws(YAMLFault) {
      return try YAMLComposer.value(of: source).map { YAMLNode($0, in: source, as: code) }
    } catch {
      throw Diagnostic(code, error.message, at: SourceSpan(source, error.range))
    }
  }

  private init(_ value: YAMLValue, in source: SourceText, as code: DiagnosticCode) {
    self.value = value
    self.source = source
    self.code = code
  }

  /// Where the value is; of a list or a mapping, its first byte.
  var span: SourceSpan { SourceSpan(source, value.range.clamped(to: 0..<source.bytes.count)) }

  /// The text, unless the value is a list or a mapping.
  var scalar: String? { value.scalar }

  /// Whether the value is names with values.
  var isMapping: Bool { value.mapping != nil }

  /// Says what is wrong with this value.
  func fault(_ message: String) -> Diagnostic { Diagnostic(code, message, at: span) }

  /// The value with every text in it as `change` says, the names of mappings among them.
  func changingTexts(_ change: (YAMLText) -> String) -> YAMLNode {
    node(changed(value, below: [], change))
  }

  private func changed(
    _ value: YAMLValue,
    below names: [String],
    _ change: (YAMLText) -> String
  ) -> YAMLValue {
    func text(_ value: YAMLValue, _ scalar: String, isName: Bool) -> YAMLValue {
      let text = YAMLText(text: scalar, names: names, isName: isName, span: node(value).span)
      return YAMLValue(content: .scalar(change(text)), range: value.range, size: value.size)
    }
    let content: YAMLValue.Content =
      switch value.content {
      case .scalar(let scalar): text(value, scalar, isName: false).content
      case .sequence(let items): .sequence(items.map { changed($0, below: names, change) })
      case .mapping(let pairs):
        .mapping(
          pairs.map { pair in
            let key = pair.key.scalar.map { text(pair.key, $0, isName: true) } ?? pair.key
            return (key, changed(pair.value, below: names + [key.scalar ?? ""], change))
          }
        )
      }
    return YAMLValue(content: content, range: value.range, size: value.size)
  }

  private func node(_ value: YAMLValue) -> YAMLNode { YAMLNode(value, in: source, as: code) }
}

/// A text of a YAML file, and where in its structure it is.
struct YAMLText {
  var text: String

  /// The names of the mappings that it is in, the outermost first.
  var names: [String]

  /// Whether it is the name of a value.
  var isName: Bool

  var span: SourceSpan
}

extension YAMLNode {
  /// The names and values of a mapping, in order.
  func fields() throws(Diagnostic) -> [(name: String, value: YAMLNode)] {
    try pairs().map { ($0.scalar ?? "", $1) }
  }

  /// Refuses names that are none of `known`.
  func check(_ known: [String]) throws(Diagnostic) {
    _ = try pairs()
    if let name = names(besides: known).first { throw name.unknown("name", among: known) }
  }

  /// The names of a mapping that are none of `known`, in order.
  func names(besides known: [String]) -> [YAMLNode] {
    (value.mapping ?? []).filter { !known.contains($0.key.scalar ?? "") }.map { node($0.key) }
  }

  /// Says that this value is none of `known`, and which of them is near.
  func unknown(_ what: String = "value", among known: [String]) -> Diagnostic {
    fault(NearestValue.unknown(what, scalar ?? "", among: known))
  }

  /// The first value in this one that reads `text`, keys aside.
  func first(_ text: String) -> YAMLNode? {
    if let scalar { return scalar == text ? self : nil }
    let values = value.sequence ?? value.mapping?.map(\.value) ?? []
    return values.lazy.compactMap { node($0).first(text) }.first
  }

  /// The value `name`, where there is one.
  func optional(_ name: String) -> YAMLNode? {
    value.mapping?.first { $0.key.scalar == name }.map { node($0.value) }
  }

  func required(_ name: String) throws(Diagnostic) -> YAMLNode {
    guard let value = optional(name) else { throw fault("'\(name)' is missing") }
    return value
  }

  /// The name and the value of each pair of a mapping, in order.
  func pairs() throws(Diagnostic) -> [(name: YAMLNode, value: YAMLNode)] {
    guard let mapping = value.mapping else { throw fault("expected names with values") }
    return mapping.map { (node($0.key), node($0.value)) }
  }

  /// The values of a list; one value stands for a list of one.
  var list: [YAMLNode] {
    value.sequence?.map(node) ?? [self]
  }

  func text() throws(Diagnostic) -> String {
    guard let scalar else { throw fault("expected a text") }
    return scalar
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
