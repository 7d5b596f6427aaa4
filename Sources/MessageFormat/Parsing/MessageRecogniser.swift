/// Tells of nearly every message that is right that it is, without making a tree of it.
///
/// For whoever reads thousands of messages and needs few: it allocates nothing for most of them.
/// What it accepts has no error of syntax, and none that ``MessageModel/validate()`` would find. It
/// does not accept all of that: variables and options with names beyond ASCII, keys that are not
/// written plainly, and messages with very many declarations, options or variants are left to a
/// tree.
package struct MessageRecogniser {
  private let source: UnsafeBufferPointer<UInt8>
  private var declared = DeclaredVariables()

  /// The expression or the markup that is read: its operand, whether it has a function, and what
  /// its options are.
  private var operand: Range<Int>?
  private var hasFunction = false
  private var options = FoundOptions()

  /// How many selectors there are, and the keys of all variants, one after the other: where their
  /// values are, and nowhere for `*`.
  private var selectorCount = 0
  private var keys: [Range<Int>] = []
  private var variantCount = 0
  private var hasFallback = false

  /// Whether `source`, which must be well-formed UTF-8, is a message without errors.
  ///
  /// One pass over the bytes. `false` means nothing but that a tree has to be made.
  package static func accepts(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    var grammar = MessageGrammar(source, MessageRecogniser(source))
    do throws(NotPlain) {
      try grammar.read()
      return grammar.sink.isComplete
    } catch {
      return false
    }
  }

  private init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

  private var isComplete: Bool { selectorCount == 0 || hasFallback }

  /// The name of a variable or of an option; only those of ASCII are compared here.
  private func name(_ range: Range<Int>) throws(NotPlain) -> Range<Int> {
    guard source[range].allSatisfy({ $0 < 0x80 }) else { throw NotPlain() }
    return range
  }
}

extension MessageRecogniser: MessageSink {
  typealias Refusal = NotPlain

  func refuse() throws(NotPlain) { throw NotPlain() }
  func note(_: MessageError) throws(NotPlain) { throw NotPlain() }
  func discardErrors(from _: Int) {}

  // MARK: Patterns

  func beginPattern(isQuoted _: Bool) {}
  func text(_: Range<Int>, hasEscapes _: Bool) {}
  func endPattern() {}

  // MARK: Placeholders

  mutating func expression(_ operand: SourceOperand?) {
    self.operand = operand?.variable?.name
    hasFunction = false
    options.removeAll()
  }

  mutating func function(_: SourceName, _: Range<Int>) { hasFunction = true }

  mutating func markup(_: SourceName) { options.removeAll() }

  mutating func option(
    _ found: SourceName,
    _: Range<Int>,
    _ value: SourceOperand
  ) throws(NotPlain) {
    let start = found.namespace?.lowerBound ?? found.name.lowerBound
    // Bidi marks around the colon are not of ASCII.
    let name = try name(start..<found.name.upperBound)
    for index in 0..<options.count where source.areEqual(options.name(at: index), name) {
      throw NotPlain()
    }
    guard options.append(name, variable: value.variable?.name) else { throw NotPlain() }
  }

  func attribute(_: SourceName, _: Range<Int>, _: SourceLiteral?) {}
  func addExpression(_: Range<Int>) {}
  func addMarkup(_: MessageModel.Markup.Kind, _: Range<Int>) {}

  // MARK: Declarations

  mutating func input(_ variable: SourceVariable, _: Range<Int>) throws(NotPlain) {
    try declare(variable, isInput: true)
  }

  mutating func local(_ variable: SourceVariable, _: Range<Int>) throws(NotPlain) {
    try declare(variable, isInput: false)
  }

  /// Notes a variable that must not be declared or mentioned before, nor in its own declaration.
  private mutating func declare(
    _ variable: SourceVariable,
    isInput: Bool
  ) throws(NotPlain) {
    let name = try name(variable.name)
    guard declared.index(of: name, in: source) == nil else { throw NotPlain() }
    var isAnnotated = hasFunction
    if !isInput, let operand {
      let known = declared.index(of: operand, in: source)
      isAnnotated = isAnnotated || known.map { declared.isAnnotated($0) } ?? false
      try mention(operand, in: name)
    }
    for index in 0..<options.count {
      if let mentioned = options.variable(at: index) { try mention(mentioned, in: name) }
    }
    guard declared.add(name, isAnnotated: isAnnotated) else { throw NotPlain() }
  }

  private mutating func mention(
    _ variable: Range<Int>,
    in declaration: Range<Int>
  ) throws(NotPlain) {
    let variable = try name(variable)
    guard !source.areEqual(variable, declaration), declared.mention(variable, in: source) else {
      throw NotPlain()
    }
  }

  // MARK: Matchers

  func match() {}

  mutating func selector(_ variable: SourceVariable) throws(NotPlain) {
    guard let index = declared.index(of: variable.name, in: source), declared.isAnnotated(index)
    else { throw NotPlain() }
    selectorCount += 1
  }

  func endSelectors() {}
  func beginVariant() {}

  mutating func key(_ key: SourceKey) throws(NotPlain) {
    switch key {
    case .catchAll(let range): keys.append(range.lowerBound..<range.lowerBound)
    case .literal(let literal):
      // An empty literal is no key that matches all, and other signs may be equal in another form.
      guard !literal.value.isEmpty, !literal.hasEscapes else { throw NotPlain() }
      keys.append(try name(literal.value))
    }
  }

  mutating func endVariant(_: Range<Int>) throws(NotPlain) {
    let start = variantCount * selectorCount
    guard keys.count == start + selectorCount, variantCount < Self.mostVariants else {
      throw NotPlain()
    }
    for variant in 0..<variantCount where areEqual(variant * selectorCount, start) {
      throw NotPlain()
    }
    variantCount += 1
    hasFallback = hasFallback || keys[start...].allSatisfy(\.isEmpty)
  }

  /// How many variants are compared with each other.
  private static let mostVariants = 32

  /// Whether the keys from index `one` on are those from `other` on.
  private func areEqual(_ one: Int, _ other: Int) -> Bool {
    (0..<selectorCount).allSatisfy { source.areEqual(keys[one + $0], keys[other + $0]) }
  }
}
