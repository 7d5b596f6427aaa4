import LocaleData

/// Makes a tree of a message, and keeps all that is wrong with it.
struct MessageTree: MessageSink {
  /// It takes a message to its end, whatever is wrong with it.
  typealias Refusal = Never

  private let source: UnsafeBufferPointer<UInt8>
  private(set) var errors = SyntaxErrorList()

  private var declarations: [MessageModel.Declaration] = []
  private var selectors: [MessageModel.VariableReference] = []
  private var variants: [MessageModel.Variant] = []
  private var selects = false

  /// The keys of the variant that is read.
  private var keys: [MessageModel.Variant.Key] = []

  /// The pattern that is read, or was read last.
  private var pattern: MessageModel.Pattern = []

  /// The placeholder that is read: its operand, and the name of its function or of the markup.
  private var operand: MessageModel.Operand?
  private var name: (text: String, range: SourceRange)?
  private var options: [MessageModel.Option] = []
  private var attributes: [MessageModel.Attribute] = []

  init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

  /// The message.
  var message: MessageModel {
    MessageModel(
      declarations: declarations,
      body: selects ? .select(selectors: selectors, variants: variants) : .pattern(pattern)
    )
  }

  // MARK: Errors

  mutating func refuse() {}

  mutating func note(_ error: MessageError) { errors.append(error) }

  mutating func discardErrors(from start: Int) { errors.discard(from: start) }

  // MARK: Patterns

  mutating func beginPattern(isQuoted: Bool) { pattern = [] }

  mutating func text(_ range: Range<Int>, hasEscapes: Bool) {
    pattern.append(.text(text(range, hasEscapes), SourceRange(range)))
  }

  mutating func endPattern() {}

  // MARK: Placeholders

  mutating func expression(_ operand: SourceOperand?) {
    self.operand = operand.map(value)
    name = nil
    options = []
    attributes = []
  }

  mutating func function(_ name: SourceName, _ range: Range<Int>) {
    self.name = (identifier(name), SourceRange(range))
  }

  mutating func markup(_ name: SourceName) {
    expression(nil)
    self.name = (identifier(name), .none)
  }

  mutating func option(_ name: SourceName, _ range: Range<Int>, _ value: SourceOperand) {
    let value = self.value(value)
    options.append(MessageModel.Option(identifier(name), value, nameRange: SourceRange(range)))
  }

  mutating func attribute(_ name: SourceName, _ range: Range<Int>, _ value: SourceLiteral?) {
    let value = value.map(literal)
    attributes.append(
      MessageModel.Attribute(identifier(name), value, nameRange: SourceRange(range))
    )
  }

  mutating func addExpression(_ range: Range<Int>) {
    pattern.append(.expression(expression(at: range)))
  }

  mutating func addMarkup(_ kind: MessageModel.Markup.Kind, _ range: Range<Int>) {
    pattern.append(
      .markup(
        MessageModel.Markup(
          kind,
          name?.text ?? "",
          options: options,
          attributes: attributes,
          range: SourceRange(range)
        )
      )
    )
  }

  /// The expression that was read.
  private func expression(at range: Range<Int>) -> MessageModel.Expression {
    MessageModel.Expression(
      operand: operand,
      function: name.map {
        MessageModel.FunctionReference($0.text, options: options, range: $0.range)
      },
      attributes: attributes,
      range: SourceRange(range)
    )
  }

  // MARK: Declarations

  mutating func input(_ name: SourceVariable, _ range: Range<Int>) {
    declarations.append(.input(name: variable(name), value: expression(at: range)))
  }

  mutating func local(_ name: SourceVariable, _ range: Range<Int>) {
    declarations.append(.local(name: variable(name), value: expression(at: range)))
  }

  // MARK: Matchers

  mutating func match() { selects = true }

  mutating func selector(_ variable: SourceVariable) {
    selectors.append(self.variable(variable))
  }

  mutating func endSelectors() {}

  mutating func beginVariant() { keys = [] }

  mutating func key(_ key: SourceKey) {
    switch key {
    case .literal(let literal): keys.append(.literal(self.literal(literal)))
    case .catchAll(let range): keys.append(.catchAll(SourceRange(range)))
    }
  }

  mutating func endVariant(_ range: Range<Int>) {
    variants.append(MessageModel.Variant(keys: keys, value: pattern, range: SourceRange(range)))
  }
}

// MARK: Places as texts

extension MessageTree {
  private func value(_ operand: SourceOperand) -> MessageModel.Operand {
    switch operand {
    case .variable(let variable): .variable(self.variable(variable))
    case .literal(let literal): .literal(self.literal(literal))
    }
  }

  private func variable(_ variable: SourceVariable) -> MessageModel.VariableReference {
    MessageModel.VariableReference(
      source.name(variable.name),
      range: SourceRange(variable.range)
    )
  }

  private func literal(_ literal: SourceLiteral) -> MessageModel.Literal {
    MessageModel.Literal(
      text(literal.value, literal.hasEscapes),
      range: SourceRange(literal.range)
    )
  }

  private func identifier(_ name: SourceName) -> String { source.identifier(name) }

  /// The text of a range, its escapes resolved.
  private func text(_ range: Range<Int>, _ hasEscapes: Bool) -> String {
    guard hasEscapes else { return source.text(range) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let next = offset + 1
      let isEscape = source[offset] == UInt8(ascii: "\\") && next < range.upperBound
      if isEscape, source[next].isEscapable { offset = next }
      bytes.append(source[offset])
      offset += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The text of a range, broken bytes repaired.
  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// The name at `range`, in NFC.
  func name(_ range: Range<Int>) -> String { text(range).normalizedToNFC }

  /// The name with its namespace.
  func identifier(_ found: SourceName) -> String {
    found.namespace.map { "\(name($0)):\(name(found.name))" } ?? name(found.name)
  }
}
