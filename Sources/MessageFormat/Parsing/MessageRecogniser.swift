/// Tells of nearly every message that is right that it is, without making a tree of it.
///
/// For whoever reads thousands of messages and needs few: it allocates nothing for most of them. It
/// accepts what ``MessageParser`` reads and ``MessageModel/validate()`` passes without an error. It does
/// not accept all of that: names beyond ASCII, attributes and messages with very many declarations,
/// options or variants are left to the parser.
package struct MessageRecogniser {
  private let source: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var declared = DeclaredVariables()

  /// What the recogniser leaves to the parser.
  private struct NotPlain: Error {}

  /// Whether `source`, which must be well-formed UTF-8, is a message without errors.
  ///
  /// One pass over the bytes. `false` means nothing but that the parser has to be asked.
  package static func accepts(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    var recogniser = MessageRecogniser(source)
    do throws(NotPlain) {
      try recogniser.message()
      return true
    } catch {
      return false
    }
  }

  private init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }
}

// MARK: Bytes

extension MessageRecogniser {
  /// The next byte; 0 at the end, which is no byte of a message.
  private var byte: UInt8 { position < source.count ? source[position] : 0 }

  private var isAtEnd: Bool { position >= source.count }

  /// The byte `distance` behind the next.
  private func byte(_ distance: Int) -> UInt8 {
    position + distance < source.count ? source[position + distance] : 0
  }

  private mutating func expect(_ expected: Unicode.Scalar) throws(NotPlain) {
    guard byte == UInt8(ascii: expected) else { throw NotPlain() }
    position += 1
  }

  private mutating func skip(_ expected: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: expected) else { return false }
    position += 1
    return true
  }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = position
    while byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    return position > start
  }

  private func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    source.areEqual(one, other)
  }
}

// MARK: Messages

extension MessageRecogniser {
  private mutating func message() throws(NotPlain) {
    skipSpace()
    if byte == UInt8(ascii: ".") || isQuotedPattern { return try complexMessage() }
    // U+3000 and marks of direction may be before a keyword, too; these are their first bytes.
    if byte == 0xD8 || byte == 0xE2 || byte == 0xE3 { throw NotPlain() }
    position = 0
    try pattern(isQuoted: false)
  }

  private var isQuotedPattern: Bool { byte == UInt8(ascii: "{") && byte(1) == UInt8(ascii: "{") }

  private mutating func complexMessage() throws(NotPlain) {
    while !isQuotedPattern {
      try expect(".")
      let keyword = name()
      if reads(keyword, "input") {
        try input()
      } else if reads(keyword, "local") {
        try local()
      } else if reads(keyword, "match") {
        return try matcher()
      } else {
        throw NotPlain()
      }
      skipSpace()
    }
    try quotedPattern()
    skipSpace()
    guard isAtEnd else { throw NotPlain() }
  }

  private func reads(_ range: Range<Int>, _ text: StaticString) -> Bool {
    text.withUTF8Buffer { source[range].elementsEqual($0) }
  }

  private mutating func input() throws(NotPlain) {
    skipSpace()
    let value = try expression()
    guard let name = value.variable, declare(name, as: value, except: true) else { throw NotPlain() }
  }

  private mutating func local() throws(NotPlain) {
    guard skipSpace() else { throw NotPlain() }
    let name = try variable()
    skipSpace()
    try expect("=")
    skipSpace()
    let value = try expression()
    guard declare(name, as: value, except: false) else { throw NotPlain() }
  }

  /// Notes a declaration; whether it may be there.
  private mutating func declare(
    _ name: Range<Int>,
    as value: FoundExpression,
    except isInput: Bool
  ) -> Bool {
    guard declared.index(of: name, in: source) == nil else { return false }
    var isAnnotated = value.hasFunction
    if !isInput, let operand = value.variable {
      guard !areEqual(operand, name) else { return false }
      let known = declared.index(of: operand, in: source)
      isAnnotated = isAnnotated || known.map { declared.isAnnotated($0) } ?? false
      guard declared.mention(operand, in: source) else { return false }
    }
    for index in 0..<value.options.count {
      guard let mentioned = value.options.variable(at: index) else { continue }
      guard !areEqual(mentioned, name), declared.mention(mentioned, in: source) else {
        return false
      }
    }
    return declared.add(name, isAnnotated: isAnnotated)
  }
}

// MARK: Matchers

extension MessageRecogniser {
  private mutating func matcher() throws(NotPlain) {
    var selectorCount = 0
    var hasSpace = skipSpace()
    while byte == UInt8(ascii: "$") {
      guard hasSpace else { throw NotPlain() }
      let name = try variable()
      guard let index = declared.index(of: name, in: source), declared.isAnnotated(index) else {
        throw NotPlain()
      }
      selectorCount += 1
      hasSpace = skipSpace()
    }
    guard selectorCount > 0, hasSpace, !isQuotedPattern else { throw NotPlain() }
    var keys: [[Range<Int>]] = []
    while !isAtEnd {
      let found = try self.keys()
      let isKnown = keys.contains { one in
        zip(one, found).allSatisfy { areEqual($0, $1) }
      }
      guard found.count == selectorCount, !isKnown, keys.count < Self.mostVariants else {
        throw NotPlain()
      }
      keys.append(found)
      try quotedPattern()
      skipSpace()
    }
    guard keys.contains(where: { $0.allSatisfy(\.isEmpty) }) else { throw NotPlain() }
  }

  private static let mostVariants = 32

  /// Reads the keys of a variant: where their values are; nowhere for `*`.
  private mutating func keys() throws(NotPlain) -> [Range<Int>] {
    var keys: [Range<Int>] = []
    var hasSpace = true
    while byte != UInt8(ascii: "{") {
      guard hasSpace else { throw NotPlain() }
      if skip("*") {
        keys.append(position..<position)
      } else {
        let literal = try literal()
        // An empty literal is no key that matches all, and other signs may be equal in another
        // form.
        guard !literal.isEmpty,
          source[literal].allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\\") })
        else { throw NotPlain() }
        keys.append(literal)
      }
      hasSpace = skipSpace()
    }
    return keys
  }
}

// MARK: Patterns

extension MessageRecogniser {
  private mutating func quotedPattern() throws(NotPlain) {
    try expect("{")
    try expect("{")
    try pattern(isQuoted: true)
  }

  private mutating func pattern(isQuoted: Bool) throws(NotPlain) {
    while !isAtEnd {
      switch source[position] {
      case UInt8(ascii: "{"):
        try placeholder()
      case UInt8(ascii: "}"):
        guard isQuoted, byte(1) == UInt8(ascii: "}") else { throw NotPlain() }
        position += 2
        return
      case UInt8(ascii: "\\"):
        try escape()
      case 0:
        throw NotPlain()
      default:
        position += 1
      }
    }
    if isQuoted { throw NotPlain() }
  }

  private mutating func escape() throws(NotPlain) {
    switch byte(1) {
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"): position += 2
    default: throw NotPlain()
    }
  }

  private mutating func placeholder() throws(NotPlain) {
    let start = position
    position += 1
    skipSpace()
    let isClose = byte == UInt8(ascii: "/")
    guard isClose || byte == UInt8(ascii: "#") else {
      position = start
      _ = try expression()
      return
    }
    position += 1
    try identifier()
    _ = try options()
    if !isClose { _ = skip("/") }
    try expect("}")
  }

  /// What matters of an expression.
  private struct FoundExpression {
    /// The name of the variable that is its operand.
    var variable: Range<Int>?
    var hasFunction = false
    var options = FoundOptions()
  }

  private mutating func expression() throws(NotPlain) -> FoundExpression {
    try expect("{")
    skipSpace()
    var found = FoundExpression()
    var hasSpace = true
    if byte == UInt8(ascii: "$") {
      found.variable = try variable()
      hasSpace = skipSpace()
    } else if byte != UInt8(ascii: ":") {
      _ = try literal()
      hasSpace = skipSpace()
    }
    if byte == UInt8(ascii: ":") {
      guard hasSpace else { throw NotPlain() }
      position += 1
      try identifier()
      found.hasFunction = true
      found.options = try options()
    }
    try expect("}")
    return found
  }

  private mutating func options() throws(NotPlain) -> FoundOptions {
    var options = FoundOptions()
    var hasSpace = skipSpace()
    while byte != UInt8(ascii: "}"), byte != UInt8(ascii: "/") {
      guard hasSpace else { throw NotPlain() }
      let start = position
      try identifier()
      let name = start..<position
      for index in 0..<options.count where areEqual(options.name(at: index), name) { throw NotPlain() }
      skipSpace()
      try expect("=")
      skipSpace()
      let isVariable = byte == UInt8(ascii: "$")
      let value = isVariable ? try variable() : try literal()
      guard options.append(name, variable: isVariable ? value : nil) else { throw NotPlain() }
      hasSpace = skipSpace()
    }
    return options
  }
}

// MARK: Names and literals

extension MessageRecogniser {
  private mutating func variable() throws(NotPlain) -> Range<Int> {
    try expect("$")
    guard byte.startsName else { throw NotPlain() }
    return name()
  }

  /// Reads a name with an optional namespace.
  private mutating func identifier() throws(NotPlain) {
    guard byte.startsName else { throw NotPlain() }
    _ = name()
    guard skip(":") else { return }
    guard byte.startsName else { throw NotPlain() }
    _ = name()
  }

  /// Reads the bytes that a name may hold.
  ///
  /// Behind it everybody expects a certain sign of ASCII: other letters would belong to the name,
  /// too.
  private mutating func name() -> Range<Int> {
    let start = position
    while byte.continuesName { position += 1 }
    return start..<position
  }

  /// Reads a literal; where its value is, which is as written.
  private mutating func literal() throws(NotPlain) -> Range<Int> {
    guard skip("|") else {
      let literal = name()
      guard !literal.isEmpty else { throw NotPlain() }
      return literal
    }
    let start = position
    while byte != UInt8(ascii: "|") {
      switch byte {
      case 0: throw NotPlain()
      case UInt8(ascii: "\\"): try escape()
      default: position += 1
      }
    }
    position += 1
    return start..<position - 1
  }
}

extension UInt8 {
  /// Whether a name may start with it, as far as ASCII goes.
  fileprivate var startsName: Bool {
    let letter = self | 0x20
    return (0x61...0x7A).contains(letter) || self == 0x5F || self == 0x2B
  }

  /// Whether a name may hold it, as far as ASCII goes.
  fileprivate var continuesName: Bool {
    startsName || (0x30...0x39).contains(self) || self == 0x2D || self == 0x2E
  }
}
