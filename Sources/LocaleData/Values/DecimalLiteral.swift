extension DecimalNumber {
  /// The greatest power of ten, up or down, that a literal may write.
  ///
  /// Without a limit, a few bytes such as `1e999999999` would print a gigabyte.
  static let greatestExponent = 1000

  /// Makes the number that a literal writes; `nil` where it is none.
  ///
  /// An optional `-`, a whole number without leading zeros, an optional fraction, an optional
  /// exponent of at most 1000: `-4.20`, `0.5e-3`; not `+1`, `.5`, `1.`, `042`.
  ///
  /// - Source: Unicode LDML part 9, "Number Operands".
  public init?(literal: String) {
    var bytes = literal.utf8[...]
    let isNegative = bytes.dropFirst(if: UInt8(ascii: "-"))
    let whole = bytes.dropDigits()
    guard let first = whole.first, first != 0 || whole.count == 1 else { return nil }
    var fraction: [UInt8] = []
    if bytes.dropFirst(if: UInt8(ascii: ".")) {
      fraction = bytes.dropDigits()
      if fraction.isEmpty { return nil }
    }
    var power = 0
    if bytes.dropFirst(if: UInt8(ascii: "e")) || bytes.dropFirst(if: UInt8(ascii: "E")) {
      let isDown = bytes.dropFirst(if: UInt8(ascii: "-"))
      if !isDown { _ = bytes.dropFirst(if: UInt8(ascii: "+")) }
      let digits = bytes.dropDigits()
      if digits.isEmpty { return nil }
      // Saturating: past the limit the exact value does not matter.
      let value = digits.reduce(0) { min($0 * 10 + Int($1), Self.greatestExponent + 1) }
      power = isDown ? -value : value
    }
    guard bytes.isEmpty else { return nil }
    let digits = whole + fraction
    let isZero = digits.allSatisfy { $0 == 0 }
    guard isZero || abs(power) <= Self.greatestExponent else { return nil }
    self.init(isNegative: isNegative, digits: digits, exponent: power - fraction.count)
  }

  /// Whether `text` has the form of a number literal, whatever its size.
  package static func isLiteral(_ text: String) -> Bool {
    var bytes = text.utf8[...]
    _ = bytes.dropFirst(if: UInt8(ascii: "-"))
    let whole = bytes.dropDigits()
    guard let first = whole.first, first != 0 || whole.count == 1 else { return false }
    if bytes.dropFirst(if: UInt8(ascii: ".")), bytes.dropDigits().isEmpty { return false }
    if bytes.dropFirst(if: UInt8(ascii: "e")) || bytes.dropFirst(if: UInt8(ascii: "E")) {
      if !bytes.dropFirst(if: UInt8(ascii: "-")) { _ = bytes.dropFirst(if: UInt8(ascii: "+")) }
      if bytes.dropDigits().isEmpty { return false }
    }
    return bytes.isEmpty
  }
}

extension Substring.UTF8View {
  /// Drops the first byte if it is `byte`, and tells whether it was.
  fileprivate mutating func dropFirst(if byte: UInt8) -> Bool {
    guard first == byte else { return false }
    removeFirst()
    return true
  }

  /// Drops the digits at the start and returns their values.
  fileprivate mutating func dropDigits() -> [UInt8] {
    let digits = prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    self = self[digits.endIndex...]
    return digits.map { $0 - UInt8(ascii: "0") }
  }
}
