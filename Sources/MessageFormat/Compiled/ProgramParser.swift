import LocaleData
import TextBytes

/// Reads the messages that are written most, straight into a program: text, variables, `:number`
/// and `:integer` without options, and a `.match` on one number.
///
/// It knows only what is certainly right, and gives up at the first byte that it does not know: an
/// escape, a quote, an option, a name that is not ASCII, an error. Such a message is read by
/// ``MessageParser``. A test compares both on everything that either of them reads. Messages of
/// dictionaries are trees by then, of which ``ProgramBuilder`` makes programs.
struct ProgramParser: ~Copyable {
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

  /// Whether the source is all that is ever printed.
  private(set) var isConstant = false

  private let bytes: FrozenText
  private let hasFixedParameters: Bool
  private var position = 0
  private var tables = FrozenArray<NumberTable>.empty
  private var numbers: FrozenVector<NumberSwitch.NumberKey>

  /// The variable that `.input` declares, and whether `:integer` rounds it.
  private var declared: FrozenText?
  private var declaredRounds = false

  init(_ source: String, context: FormattingContext, parameters: [String]?) {
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

  /// Reads the message; false where it is not one of those that are known here.
  mutating func read() -> Bool {
    skipSpace()
    if byte == UInt8(ascii: ".") { return readSelection() }
    // U+3000 and marks of direction may be before a keyword, too; these are their first bytes.
    if let byte, byte == 0xD8 || byte == 0xE2 || byte == 0xE3 { return false }
    if starts("{{") { return false }
    position = 0
    guard readPattern(isQuoted: false) else { return false }
    isConstant = steps.count == 0 || (steps.count == 1 && !hasPlaceholder)
    return true
  }

  private var hasPlaceholder = false
}

// MARK: Bytes

extension ProgramParser {
  @inline(__always)
  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func starts(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    return position + count <= bytes.count && bytes.slice(position, count).equals(text)
  }

  private mutating func skip(_ text: StaticString) -> Bool {
    guard starts(text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = position
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    return position > start
  }

  /// A name in ASCII; `nil` where none starts here, or it goes on in other letters.
  private mutating func readName() -> FrozenText? {
    let start = position
    guard let first = byte, 0x61...0x7A ~= first | 0x20 || first == UInt8(ascii: "_") else {
      return nil
    }
    while let byte, Self.isNameByte(byte) { position += 1 }
    if let byte, byte >= 0x80 || byte == UInt8(ascii: "+") { return nil }
    return bytes.slice(start, position - start)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}

// MARK: Patterns

extension ProgramParser {
  /// Reads a pattern as a new variant, its closing braces included where it is quoted.
  private mutating func readPattern(isQuoted: Bool) -> Bool {
    let firstStep = steps.count
    var start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "{"):
        addText(start)
        guard readPlaceholder() else { return false }
        start = position
      case UInt8(ascii: "}"):
        guard isQuoted, starts("}}") else { return false }
        addText(start)
        position += 2
        addVariant(firstStep)
        return true
      case UInt8(ascii: "\\"), 0:
        return false
      default:
        position += 1
      }
    }
    guard !isQuoted else { return false }
    addText(start)
    addVariant(firstStep)
    return true
  }

  private mutating func addVariant(_ firstStep: Int) {
    variants.append(
      ProgramVariant(
        firstStep: Int32(firstStep),
        stepCount: Int32(steps.count - firstStep)
      )
    )
  }

  private mutating func addText(_ start: Int) {
    guard position > start else { return }
    steps.append(ProgramStep(.text, text: bytes.slice(start, position - start)))
  }

  /// Reads `{$name}` or `{$name :number}`.
  private mutating func readPlaceholder() -> Bool {
    hasPlaceholder = true
    position += 1
    skipSpace()
    guard let (name, rounds) = readVariable(), skip("}"), let slot = slot(name),
      let table = numberTable()
    else { return false }
    let isDeclared = declared?.equals(name) ?? false
    let isNumber = rounds != nil || isDeclared
    var step = ProgramStep(isNumber ? .number : .argument, text: .empty)
    step.slot = Int32(slot)
    step.number = table
    step.transform.rounds = rounds ?? false || (isDeclared && declaredRounds)
    let number = context.isolate(around: context.formattingLocale)
    step.numberIsolate = number
    step.isolate = isNumber ? number : context.isolate(around: nil)
    steps.append(step)
    return true
  }

  /// Reads `$name :function` up to the brace; `nil` for a function that is not known here.
  ///
  /// `rounds` is `nil` without a function, and tells whether it is `:integer`.
  private mutating func readVariable() -> (name: FrozenText, rounds: Bool?)? {
    guard skip("$"), let name = readName() else { return nil }
    let hasSpace = skipSpace()
    guard byte == UInt8(ascii: ":") else { return (name, nil) }
    position += 1
    guard hasSpace, context.functions.hasStandardNumbers, let function = readName() else {
      return nil
    }
    skipSpace()
    if function.equals("number") { return (name, false) }
    return function.equals("integer") ? (name, true) : nil
  }

  private mutating func slot(_ name: FrozenText) -> Int? {
    for index in parameters.indices where name.hasBytes(of: parameters[index]) { return index }
    // Many names would be compared one with the other.
    if hasFixedParameters || parameters.count >= 16 { return nil }
    parameters.append(name.string)
    return parameters.count - 1
  }

  private mutating func numberTable() -> FrozenArray<NumberTable>? {
    if tables.count > 0 { return tables }
    let shared = LocaleTables.shared(context.formattingLocale)
    printing = shared
    tables = shared.formatter.tables
    return tables.count > 0 ? tables : nil
  }
}

// MARK: Selection

extension ProgramParser {
  /// Reads `.input {$name :number} .match $name` and its variants.
  private mutating func readSelection() -> Bool {
    guard skip(".input") else { return false }
    skipSpace()
    guard skip("{") else { return false }
    skipSpace()
    guard let (name, rounds) = readVariable(), let rounds, skip("}") else { return false }
    skipSpace()
    guard skip(".match"), skipSpace(), skip("$"), let selector = readName(),
      selector.equals(name), skipSpace(), let slot = slot(name)
    else { return false }
    declared = name
    declaredRounds = rounds
    return addSelector(slot, rounds) && readVariants()
  }

  private mutating func addSelector(_ slot: Int, _ rounds: Bool) -> Bool {
    guard let table = numberTable() else { return false }
    let isSame = context.locale == context.formattingLocale
    wording = isSame ? printing : LocaleTables.shared(context.locale)
    guard let rules = wording?.rules.tables, rules.count > 0 else { return false }
    selectors.append(
      ProgramSelector(
        slot: Int32(slot),
        isNumber: true,
        usesCategory: true,
        keyScale: 0,
        number: table,
        rules: rules,
        transform: NumberTransform(rounds: rounds)
      )
    )
    return true
  }

  private mutating func readVariants() -> Bool {
    var fallback: Int32 = -1
    while position < bytes.count {
      let variant = Int32(variants.count)
      if skip("*") {
        if fallback >= 0 { return false }
        fallback = variant
      } else if let byte, 0x30...0x39 ~= byte {
        guard readNumberKey(variant) else { return false }
      } else {
        guard let name = readName(), let category = Self.category(name),
          numberSwitch.byCategory[category.index] < 0
        else { return false }
        numberSwitch.byCategory[category.index] = variant
      }
      skipSpace()
      guard skip("{{"), readPattern(isQuoted: true) else { return false }
      skipSpace()
    }
    for index in 0..<6 where numberSwitch.byCategory[index] < 0 {
      numberSwitch.byCategory[index] = fallback
    }
    numberSwitch.numbers = numbers.frozen
    return fallback >= 0
  }

  /// How many numbers may be keys: each is compared with those before it.
  private static let mostNumbers = 64

  /// Reads a whole number of at most nine digits as a key that was not there before.
  private mutating func readNumberKey(_ variant: Int32) -> Bool {
    let start = position
    var value = 0
    while let byte, 0x30...0x39 ~= byte, position - start < 10 {
      value = value * 10 + Int(byte & 0x0F)
      position += 1
    }
    let count = position - start
    guard count < 10, count == 1 || bytes[start] != 0x30 else { return false }
    if let byte, Self.isNameByte(byte) || byte >= 0x80 || byte == UInt8(ascii: "+") {
      return false
    }
    guard let small = MessageArgument.number(DecimalNumber(value)).smallNumber else { return false }
    let known = numbers.frozen
    guard known.count < Self.mostNumbers else { return false }
    for index in 0..<known.count
    where known[index].coefficient == small.coefficient && known[index].exponent == small.exponent {
      return false
    }
    numbers.append(
      NumberSwitch.NumberKey(
        coefficient: small.coefficient,
        exponent: small.exponent,
        variant: variant
      )
    )
    return true
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
