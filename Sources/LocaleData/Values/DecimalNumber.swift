/// A decimal number with all its digits: nothing is rounded until it is printed.
///
/// Two numbers are equal when they have the same value: a number knows no trailing zeros. How many
/// digits are printed is a matter of the function that prints it.
///
/// ```swift
/// DecimalNumber(literal: "1.50e2")?.description  // "150"
/// ```
public struct DecimalNumber: Sendable, Hashable {
  /// The digits as a whole number; without trailing zeros.
  @usableFromInline package let coefficient: Coefficient

  @usableFromInline let storedExponent: Int32

  /// The power of ten by which the coefficient is multiplied; 0 for zero.
  @inlinable
  package var exponent: Int { Int(storedExponent) }

  /// The digits of a number: 18 of them in a machine word, more in a list.
  ///
  /// Numbers are copied much, so a long one is no larger than a short one.
  @usableFromInline
  package enum Coefficient: Sendable, Hashable {
    case small(Int64)
    indirect case large(isNegative: Bool, digits: [UInt8])
  }

  /// Makes a whole number.
  public init(_ value: Int) {
    var coefficient = Int64(value)
    // What has 19 digits goes by the list, so that one number never has two forms.
    if coefficient.magnitude >= Self.smallLimit {
      self.init(isNegative: value < 0, digits: Self.digits(of: coefficient.magnitude), exponent: 0)
      return
    }
    var exponent = 0
    // Only even numbers end in a zero.
    if coefficient & 1 == 0, coefficient != 0 {
      while true {
        let (quotient, rest) = coefficient.quotientAndRemainder(dividingBy: 10)
        if rest != 0 { break }
        coefficient = quotient
        exponent += 1
      }
    }
    self.init(coefficient: .small(coefficient), exponent: exponent)
  }

  /// Makes the shortest decimal that reads back as `value`; `nil` for infinities and NaN.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    self.init(literal: value.description)
  }

  /// Makes a number of its digits, each from 0 to 9.
  init(isNegative: Bool, digits: some Sequence<UInt8>, exponent: Int) {
    var digits = Array(digits.drop { $0 == 0 })
    var exponent = exponent
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    if digits.isEmpty { exponent = 0 }
    if digits.count <= 18 {
      let magnitude = digits.reduce(Int64(0)) { $0 * 10 + Int64($1) }
      self.init(coefficient: .small(isNegative ? -magnitude : magnitude), exponent: exponent)
    } else {
      self.init(coefficient: .large(isNegative: isNegative, digits: digits), exponent: exponent)
    }
  }

  private init(coefficient: Coefficient, exponent: Int) {
    self.coefficient = coefficient
    storedExponent = Int32(clamping: exponent)
  }

  /// Whether it is less than zero.
  public var isNegative: Bool {
    switch coefficient {
    case .small(let value): value < 0
    case .large(let isNegative, _): isNegative
    }
  }

  /// Whether it is a whole number.
  public var isInteger: Bool { exponent >= 0 }

  /// The value, where it is a whole number that `Int` can hold.
  public var integerValue: Int? {
    guard isInteger else { return nil }
    if exponent == 0, case .small(let value) = coefficient { return Int(value) }
    return digits.count + exponent > 19 ? nil : Int(description)
  }

  /// The digits, each from 0 to 9; empty for zero.
  var digits: [UInt8] {
    switch coefficient {
    case .small(let value): Self.digits(of: value.magnitude)
    case .large(_, let digits): digits
    }
  }

  private static let smallLimit: UInt64 = 1_000_000_000_000_000_000

  private static func digits(of magnitude: UInt64) -> [UInt8] {
    magnitude == 0 ? [] : String(magnitude).utf8.map { $0 - UInt8(ascii: "0") }
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// The number in plain decimal notation, without exponent: `-0.25`, `1200`.
  public var description: String {
    if exponent == 0, case .small(let value) = coefficient { return String(value) }
    var text = digits.map { $0 + UInt8(ascii: "0") }
    if exponent > 0 {
      text += Array(repeating: UInt8(ascii: "0"), count: exponent)
    } else if exponent < 0 {
      let missing = -exponent - text.count + 1
      if missing > 0 { text = Array(repeating: UInt8(ascii: "0"), count: missing) + text }
      text.insert(UInt8(ascii: "."), at: text.count + exponent)
    }
    return (isNegative ? "-" : "") + String(decoding: text, as: UTF8.self)
  }
}

extension DecimalNumber: ExpressibleByIntegerLiteral {
  /// Makes a whole number.
  public init(integerLiteral value: Int) { self.init(value) }
}
