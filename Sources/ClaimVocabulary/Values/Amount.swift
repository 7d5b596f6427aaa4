import MessageFormat

/// An exact decimal: an amount of money, a quantity, a percentage.
///
/// Sums, differences and products are exact; only ``rounded(to:)`` and ``divided(by:digits:)``
/// round, and halves go away from zero. It travels as a decimal string, as in `"1250.00"`. What
/// leaves the range of 38 digits stops at its end, so that no data can trap.
///
/// ```swift
/// let retained = Amount("12500") * Amount("5").percent  // 625
/// ```
public struct Amount: Sendable, Hashable {
  // Two words and no `Int128`: a value aligned to 16 bytes crashes generic code of Swift 6.3 that
  // keeps it across a suspension.
  private let high: Int64
  private let low: UInt64

  /// How many of the digits follow the point.
  let scale: Int

  /// Makes `units` times ten to the power of `-scale`.
  init(units: Int128, scale: Int) {
    var units = units
    var scale = scale
    if let small = Int64(exactly: units) {
      // Nearly all sums fit a machine word, whose division costs a tenth.
      var rest = small
      while scale > 0, rest % 10 == 0 {
        rest /= 10
        scale -= 1
      }
      units = Int128(rest)
    } else {
      while scale > 0, units % 10 == 0 {
        units /= 10
        scale -= 1
      }
    }
    high = Int64(truncatingIfNeeded: units >> 64)
    low = UInt64(truncatingIfNeeded: units)
    self.scale = scale
  }

  /// The digits as a whole number; not divisible by ten unless `scale` is 0.
  var units: Int128 { Int128(high) << 64 | Int128(low) }

  /// Nothing.
  public static let zero = Amount(units: 0, scale: 0)

  /// One hundred: all of it, as a percentage.
  public static let hundred = Amount(units: 100, scale: 0)

  /// Makes the number that `literal` writes, or `nil` where it is not a number.
  ///
  /// An optional `-`, digits, and an optional fraction, with at most 24 digits: `-4.20`.
  public init?(literal: some StringProtocol) {
    var bytes = Array(literal.utf8)
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let digits = parts.joined()
    guard 1...2 ~= parts.count, parts.allSatisfy({ !$0.isEmpty }), digits.count <= 24,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    let units = digits.reduce(Int128(0)) { $0 * 10 + Int128($1 - UInt8(ascii: "0")) }
    self.init(units: isNegative ? -units : units, scale: parts.count == 2 ? parts[1].count : 0)
  }

  /// Whether it is less than zero.
  public var isNegative: Bool { high < 0 }

  /// The number for a message.
  public var decimal: DecimalNumber { DecimalNumber(literal: description) ?? 0 }

  /// The number as a share of one: 5 becomes 0.05.
  public var percent: Amount { Amount(units: units, scale: scale + 2) }
}

extension Amount: CustomStringConvertible {
  /// The number in plain decimal notation: `-0.25`, `1250`.
  public var description: String { text(digits: 0) }

  /// The number with at least `digits` digits after the point: `1250.00`.
  public func text(digits: Int) -> String {
    var text = String(units.magnitude)
    let fraction = max(scale, digits)
    text += String(repeating: "0", count: fraction - scale)
    if fraction > 0 {
      let missing = fraction + 1 - text.count
      if missing > 0 { text = String(repeating: "0", count: missing) + text }
      text.insert(".", at: text.index(text.endIndex, offsetBy: -fraction))
    }
    return (isNegative ? "-" : "") + text
  }
}

extension Amount: Codable {
  /// Reads a decimal string.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let amount = Amount(literal: text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "'\(text)' is no decimal number of at most 24 digits"
      )
    }
    self = amount
  }

  /// Writes a decimal string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Amount: ExpressibleByIntegerLiteral {
  /// Makes a whole number.
  public init(integerLiteral value: Int) { self.init(units: Int128(value), scale: 0) }
}

extension Amount {
  /// Whether it lies between 0 and 100, as a percentage does.
  var isShare: Bool { !isNegative && self <= .hundred }
}
