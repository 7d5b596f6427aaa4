/// A number as it is printed: rounded, with the digits after the point that are shown.
///
/// At most 18 digits in all, so that arithmetic stays in one machine word.
@usableFromInline
package struct FixedDecimal: BitwiseCopyable, Sendable {
  /// The digits as a whole number, those after the point included.
  @usableFromInline let digits: UInt64

  /// How many of the digits are shown after the point.
  @usableFromInline let fractionCount: Int

  /// Whether the number was less than zero, even where it is printed as zero.
  @usableFromInline let isNegative: Bool

  @inlinable
  init(digits: UInt64, fractionCount: Int, isNegative: Bool) {
    self.digits = digits
    self.fractionCount = fractionCount
    self.isNegative = isNegative
  }

  /// The part before the point.
  var integer: UInt64 { digits / PowerOfTen[fractionCount] }

  /// The part after the point, as a whole number.
  var fraction: UInt64 { digits % PowerOfTen[fractionCount] }
}

/// Which digits are printed.
@usableFromInline
package struct NumberPrecision: BitwiseCopyable, Sendable {
  @usableFromInline var minimumFraction: Int
  /// `unlimited` where nothing is rounded.
  var maximumFraction: Int
  var mode: NumberOptions.RoundingMode
  /// The power of ten by which the number is multiplied first: 2 for percents.
  @usableFromInline var scale: Int

  static let unlimited = 1 << 20

  /// The number as it is printed; `nil` where it has too many digits for this.
  @inlinable @inline(__always)
  package func fixed(_ number: DecimalNumber) -> FixedDecimal? {
    guard case .small(let coefficient) = number.coefficient else { return nil }
    return fixed(coefficient, exponent: number.exponent)
  }

  @inlinable @inline(__always)
  package func fixed(_ coefficient: Int64, exponent: Int) -> FixedDecimal? {
    let isNegative = coefficient < 0
    let magnitude = coefficient.magnitude
    let power = exponent + scale
    if power == 0, minimumFraction == 0 {
      return FixedDecimal(digits: magnitude, fractionCount: 0, isNegative: isNegative)
    }
    return general(magnitude, power, isNegative)
  }

  @usableFromInline
  func general(_ magnitude: UInt64, _ power: Int, _ isNegative: Bool) -> FixedDecimal? {
    if power >= 0 {
      guard power <= 18 else { return magnitude == 0 ? zero(isNegative) : nil }
      return padded(magnitude, by: power, fraction: 0, isNegative)
    }
    if -power <= maximumFraction {
      guard -power <= 18 else { return nil }
      return padded(magnitude, by: 0, fraction: -power, isNegative)
    }
    return rounded(magnitude, dropping: -power - maximumFraction, isNegative)
  }

  private func zero(_ isNegative: Bool) -> FixedDecimal? {
    padded(0, by: 0, fraction: 0, isNegative)
  }

  /// Multiplies, and adds zeros up to the fraction digits that are due.
  @inline(__always)
  private func padded(
    _ magnitude: UInt64,
    by power: Int,
    fraction: Int,
    _ isNegative: Bool
  ) -> FixedDecimal? {
    let shown = max(fraction, minimumFraction)
    let shift = power + shown - fraction
    guard shift <= 18 else { return nil }
    let (digits, overflow) = magnitude.multipliedReportingOverflow(by: PowerOfTen[shift])
    guard !overflow, digits < PowerOfTen[18], shown <= 18 else { return nil }
    return FixedDecimal(digits: digits, fractionCount: shown, isNegative: isNegative)
  }

  private func rounded(
    _ magnitude: UInt64,
    dropping dropped: Int,
    _ isNegative: Bool
  ) -> FixedDecimal? {
    guard maximumFraction <= 18 else { return nil }
    // A coefficient has at most 18 digits: past that all of it is less than half a unit.
    let divisor = dropped <= 18 ? PowerOfTen[dropped] : 0
    var quotient = divisor == 0 ? 0 : magnitude / divisor
    let rest = divisor == 0 ? magnitude : magnitude % divisor
    if roundsUp(rest, half: divisor / 2, isOdd: quotient % 2 == 1, isFar: divisor == 0, isNegative)
    {
      quotient += 1
    }
    var fraction = maximumFraction
    while fraction > minimumFraction, quotient % 10 == 0 {
      quotient /= 10
      fraction -= 1
    }
    guard quotient < PowerOfTen[18] else { return nil }
    return FixedDecimal(digits: quotient, fractionCount: fraction, isNegative: isNegative)
  }

  /// Whether the magnitude is rounded up, of which `rest` is dropped.
  private func roundsUp(
    _ rest: UInt64,
    half: UInt64,
    isOdd: Bool,
    isFar: Bool,
    _ isNegative: Bool
  ) -> Bool {
    if rest == 0 { return false }
    let isAbove = !isFar && rest > half
    let isHalf = !isFar && rest == half
    return switch mode {
    case .ceil: !isNegative
    case .floor: isNegative
    case .expand: true
    case .trunc: false
    case .halfCeil: isAbove || (isHalf && !isNegative)
    case .halfFloor: isAbove || (isHalf && isNegative)
    case .halfExpand: isAbove || isHalf
    case .halfTrunc: isAbove
    case .halfEven: isAbove || (isHalf && isOdd)
    }
  }
}

/// The powers of ten up to the 18th.
enum PowerOfTen {
  private static let powers: InlineArray<19, UInt64> = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
    1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000,
    1_000_000_000_000_000_000,
  ]

  @inline(__always)
  static subscript(exponent: Int) -> UInt64 { powers[exponent] }
}

extension UInt64 {
  /// How many decimal digits it has; one for zero.
  @inline(__always)
  var decimalDigitCount: Int {
    // log10(2) is about 1233 / 4096; the guess is right or one too many.
    let atLeastOne = self | 1
    let guess = ((64 - atLeastOne.leadingZeroBitCount) * 1233) >> 12
    return guess > 18 || atLeastOne >= PowerOfTen[guess] ? guess + 1 : guess
  }
}
