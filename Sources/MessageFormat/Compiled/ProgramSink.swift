import LocaleData
import TextBytes

/// Makes a program of the messages that are written most, while they are read: text, variables,
/// `:number` and `:integer` without options, and a `.match` on one number.
///
/// It refuses all others, and those with an error, at the first byte that shows what they are: of
/// these a tree is made first. A test compares both on everything that it takes.
struct ProgramSink: ~Copyable {
  let source: String
  let context: FormattingContext
  let store = FrozenStore()
  private(set) var parameters: [String]
  private(set) var steps: FrozenVector<ProgramStep>
  private(set) var variants: FrozenVector<ProgramVariant>
  private(set) var selectors: FrozenVector<ProgramSelector>
  private(set) var numberSwitch = NumberSwitch.none

  /// The tables of the locale that prints numbers, and of that of the words.
  private(set) var printing: LocaleTables?
  private(set) var wording: LocaleTables?

  private let bytes: FrozenText
  private let hasFixedParameters: Bool
  private var tables = FrozenArray<NumberTable>.empty
  private var numbers: FrozenVector<NumberSwitch.NumberKey>

  /// The first step of the pattern that is read.
  private var firstStep = 0

  /// The placeholder that is read: its variable, and whether a function rounds it, where it has
  /// one.
  private var operand = FrozenText.empty
  private var rounds: Bool?
  private var hasPlaceholder = false

  /// The variable that `.input` declares, and whether `:integer` rounds it.
  private var declared: FrozenText?
  private var declaredRounds = false

  /// How many keys the variant that is read has, and which variant matches all numbers.
  private var keyCount = 0
  private var fallback: Int32 = -1

  /// The program of `source`; `nil` where it is none of those that are known here.
  static func program(
    of source: String,
    context: FormattingContext,
    parameters: [String]?
  ) -> Program? {
    let sink = ProgramSink(source, context: context, parameters: parameters)
    var grammar = MessageGrammar(sink.bytes.buffer, sink)
    do throws(NotPlain) {
      try grammar.read()
      try grammar.sink.finish()
      return Program(grammar.sink)
    } catch {
      return nil
    }
  }

  private init(_ source: String, context: FormattingContext, parameters: [String]?) {
    self.source = source
    self.context = context
    self.parameters = parameters ?? []
    hasFixedParameters = parameters != nil
    // Every step but the last text of a pattern has a brace of its own.
    let length = source.utf8.count
    let braces = FrozenStore.count(UInt8(ascii: "{"), in: source) + 1
    store.reserve(
      FrozenStore.size(of: UInt8.self, length)
        + FrozenStore.size(of: ProgramStep.self, braces * 2)
        + FrozenStore.size(of: ProgramVariant.self, braces)
        + FrozenStore.size(of: ProgramSelector.self, 1)
        + FrozenStore.size(of: NumberSwitch.NumberKey.self, braces)
    )
    bytes = store.copy(source)
    steps = store.vector(of: ProgramStep.self, capacity: braces * 2)
    variants = store.vector(of: ProgramVariant.self, capacity: braces)
    selectors = store.vector(of: ProgramSelector.self, capacity: 1)
    numbers = store.vector(of: NumberSwitch.NumberKey.self, capacity: braces)
  }

  /// Whether the source is all that is ever printed.
  var isConstant: Bool { !hasPlaceholder && selectors.count == 0 }

  private func slice(_ range: Range<Int>) -> FrozenText {
    bytes.slice(range.lowerBound, range.count)
  }
}

extension ProgramSink: MessageSink {
  typealias Refusal = NotPlain

  func refuse() throws(NotPlain) { throw NotPlain() }
  func note(_: MessageError) throws(NotPlain) { throw NotPlain() }
  func discardErrors(from _: Int) {}

  // MARK: Patterns

  mutating func beginPattern(isQuoted: Bool) throws(NotPlain) {
    guard isQuoted == (selectors.count > 0), !isQuoted || keyCount == 1 else { throw NotPlain() }
    firstStep = steps.count
  }

  mutating func text(_ range: Range<Int>, hasEscapes: Bool) throws(NotPlain) {
    if hasEscapes { throw NotPlain() }
    steps.append(ProgramStep(.text, text: slice(range)))
  }

  mutating func endPattern() {
    variants.append(
      ProgramVariant(firstStep: Int32(firstStep), stepCount: Int32(steps.count - firstStep))
    )
  }

  // MARK: Placeholders

  mutating func expression(_ operand: SourceOperand?) throws(NotPlain) {
    guard let variable = operand?.variable else { throw NotPlain() }
    self.operand = slice(variable.name)
    rounds = nil
    // Other letters may be equal in another form.
    guard isASCII(self.operand) else { throw NotPlain() }
  }

  private func isASCII(_ name: FrozenText) -> Bool {
    for index in 0..<name.count where name[index] >= 0x80 { return false }
    return true
  }

  mutating func function(_ name: SourceName, _: Range<Int>) throws(NotPlain) {
    guard name.namespace == nil, context.functions.hasStandardNumbers else { throw NotPlain() }
    let function = slice(name.name)
    if function.equals("number") {
      rounds = false
    } else if function.equals("integer") {
      rounds = true
    } else {
      throw NotPlain()
    }
  }

  func markup(_: SourceName) throws(NotPlain) { throw NotPlain() }

  func option(_: SourceName, _: Range<Int>, _: SourceOperand) throws(NotPlain) {
    throw NotPlain()
  }

  func attribute(_: SourceName, _: Range<Int>, _: SourceLiteral?) throws(NotPlain) {
    throw NotPlain()
  }

  mutating func addExpression(_: Range<Int>) throws(NotPlain) {
    hasPlaceholder = true
    let slot = try slot(operand)
    let table = try numberTable()
    let isDeclared = declared?.equals(operand) ?? false
    let isNumber = rounds != nil || isDeclared
    var step = ProgramStep(isNumber ? .number : .argument, text: .empty)
    step.slot = Int32(slot)
    step.number = table
    step.transform.rounds = rounds ?? false || (isDeclared && declaredRounds)
    let number = context.isolate(around: context.formattingLocale)
    step.numberIsolate = number
    step.isolate = isNumber ? number : context.isolate(around: nil)
    steps.append(step)
  }

  func addMarkup(_: MessageModel.Markup.Kind, _: Range<Int>) throws(NotPlain) {
    throw NotPlain()
  }

  private mutating func slot(_ name: FrozenText) throws(NotPlain) -> Int {
    for index in parameters.indices where name.hasBytes(of: parameters[index]) { return index }
    // Many names would be compared one with the other.
    if hasFixedParameters || parameters.count >= 16 { throw NotPlain() }
    parameters.append(name.string)
    return parameters.count - 1
  }

  private mutating func numberTable() throws(NotPlain) -> FrozenArray<NumberTable> {
    if tables.count > 0 { return tables }
    let shared = LocaleTables.shared(context.formattingLocale)
    printing = shared
    tables = shared.formatter.tables
    guard tables.count > 0 else { throw NotPlain() }
    return tables
  }

  // MARK: Declarations

  mutating func input(_: SourceVariable, _: Range<Int>) throws(NotPlain) {
    guard declared == nil, let rounds else { throw NotPlain() }
    declared = operand
    declaredRounds = rounds
  }

  func local(_: SourceVariable, _: Range<Int>) throws(NotPlain) { throw NotPlain() }

  // MARK: Matchers

  func match() {}

  mutating func selector(_ variable: SourceVariable) throws(NotPlain) {
    guard selectors.count == 0, let declared, declared.equals(slice(variable.name)) else {
      throw NotPlain()
    }
    let slot = try slot(declared)
    let table = try numberTable()
    let isSame = context.locale == context.formattingLocale
    wording = isSame ? printing : LocaleTables.shared(context.locale)
    guard let rules = wording?.rules.tables, rules.count > 0 else { throw NotPlain() }
    selectors.append(
      ProgramSelector(
        slot: Int32(slot),
        isNumber: true,
        usesCategory: true,
        keyScale: 0,
        number: table,
        rules: rules,
        transform: NumberTransform(rounds: declaredRounds)
      )
    )
  }

  func endSelectors() {}

  mutating func beginVariant() { keyCount = 0 }

  mutating func key(_ key: SourceKey) throws(NotPlain) {
    keyCount += 1
    let variant = Int32(variants.count)
    switch key {
    case .catchAll:
      if fallback >= 0 { throw NotPlain() }
      fallback = variant
    case .literal(let literal):
      guard literal.value == literal.range else { throw NotPlain() }
      let text = slice(literal.value)
      if 0x30...0x39 ~= text[0] { return try numberKey(text, variant) }
      guard let category = Self.category(text), numberSwitch.byCategory[category.index] < 0 else {
        throw NotPlain()
      }
      numberSwitch.byCategory[category.index] = variant
    }
  }

  func endVariant(_: Range<Int>) {}

  /// Ends the reading: some variant must match all numbers.
  private mutating func finish() throws(NotPlain) {
    if selectors.count == 0 { return }
    guard fallback >= 0 else { throw NotPlain() }
    for index in 0..<6 where numberSwitch.byCategory[index] < 0 {
      numberSwitch.byCategory[index] = fallback
    }
    numberSwitch.numbers = numbers.frozen
  }

  /// How many numbers may be keys: each is compared with those before it.
  private static let mostNumbers = 64

  /// Notes a whole number of at most nine digits as a key that was not there before.
  private mutating func numberKey(_ text: FrozenText, _ variant: Int32) throws(NotPlain) {
    guard text.count < 10, text.count == 1 || text[0] != 0x30 else { throw NotPlain() }
    var value = 0
    for index in 0..<text.count {
      guard 0x30...0x39 ~= text[index] else { throw NotPlain() }
      value = value * 10 + Int(text[index] & 0x0F)
    }
    let known = numbers.frozen
    guard let small = MessageArgument.number(DecimalNumber(value)).smallNumber,
      known.count < Self.mostNumbers
    else { throw NotPlain() }
    for index in 0..<known.count
    where known[index].coefficient == small.coefficient && known[index].exponent == small.exponent {
      throw NotPlain()
    }
    numbers.append(
      NumberSwitch.NumberKey(
        coefficient: small.coefficient,
        exponent: small.exponent,
        variant: variant
      )
    )
  }

  private static func category(_ name: FrozenText) -> PluralCategory? {
    if name.equals("one") { return .one }
    if name.equals("other") { return .other }
    if name.equals("few") { return .few }
    if name.equals("many") { return .many }
    if name.equals("two") { return .two }
    return name.equals("zero") ? .zero : nil
  }
}

extension ProgramStep {
  /// Makes a step that prints plainly.
  init(_ kind: Kind, text: FrozenText) {
    self.init(
      kind: kind,
      isolate: .none,
      numberIsolate: .none,
      slot: 0,
      element: 0,
      text: text,
      number: .empty,
      date: .empty,
      transform: NumberTransform()
    )
  }
}

extension FormattingContext {
  /// The isolate around a value that runs in the direction of `locale`; without one, in any.
  fileprivate func isolate(around locale: LocaleIdentifier?) -> Isolate {
    if bidiIsolation == .none { return .none }
    guard let locale else { return .firstStrong }
    if locale.isRightToLeft { return .rightToLeft }
    return self.locale.isRightToLeft ? .leftToRight : .none
  }
}
