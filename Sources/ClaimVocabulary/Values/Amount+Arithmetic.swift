extension Amount: Comparable {
  /// Orders by value.
  public static func < (one: Amount, other: Amount) -> Bool {
    let scale = max(one.scale, other.scale)
    return one.units(at: scale) < other.units(at: scale)
  }

  /// The exact sum.
  public static func + (one: Amount, other: Amount) -> Amount {
    if one == .zero { return other }
    if other == .zero { return one }
    let scale = max(one.scale, other.scale)
    let (sum, overflow) = one.units(at: scale).addingReportingOverflow(other.units(at: scale))
    return Amount(units: overflow ? (one.isNegative ? .min : .max) : sum, scale: scale)
  }

  /// The exact difference.
  public static func - (one: Amount, other: Amount) -> Amount { one + -other }

  /// The number with its sign turned.
  public static prefix func - (amount: Amount) -> Amount {
    Amount(units: amount.units == .min ? .max : -amount.units, scale: amount.scale)
  }

  /// The exact product.
  public static func * (one: Amount, other: Amount) -> Amount {
    let (product, overflow) = one.units.multipliedReportingOverflow(by: other.units)
    let isNegative = one.isNegative != other.isNegative
    return Amount(
      units: overflow ? (isNegative ? .min : .max) : product,
      scale: one.scale + other.scale
    )
  }

  /// Adds `other`.
  public static func += (one: inout Amount, other: Amount) { one = one + other }

  /// The nearest number with `digits` digits after the point; halves go away from zero.
  public func rounded(to digits: Int) -> Amount {
    guard scale > digits else { return self }
    if scale - digits < 18, let small = Int64(exactly: units) {
      let divisor = Int64(truncatingIfNeeded: Self.power(of: scale - digits))
      let (quotient, rest) = small.quotientAndRemainder(dividingBy: divisor)
      let isUp = rest.magnitude >= divisor.magnitude - rest.magnitude
      return Amount(units: Int128(quotient) + (isUp ? small.signum128 : 0), scale: digits)
    }
    let divisor = Self.power(of: scale - digits)
    return Amount(units: Self.quotient(units, divisor), scale: digits)
  }

  /// The quotient, rounded to `digits` digits after the point; nothing where `other` is zero.
  public func divided(by other: Amount, digits: Int) -> Amount? {
    guard other.units != 0 else { return nil }
    let shift = digits + other.scale - scale
    let dividend = shift > 0 ? Self.shifted(units, by: shift) : units
    let divisor = shift < 0 ? Self.shifted(other.units, by: -shift) : other.units
    return Amount(units: Self.quotient(dividend, divisor), scale: digits)
  }

  /// The share of `whole` that the number is, in percent with up to two digits after the point.
  ///
  /// Nothing of nothing is 0 %.
  public func percentage(of whole: Amount) -> Amount {
    (self * .hundred).divided(by: whole, digits: 2) ?? .zero
  }

  private func units(at scale: Int) -> Int128 { Self.shifted(units, by: scale - self.scale) }

  private static func shifted(_ units: Int128, by power: Int) -> Int128 {
    if power == 0 { return units }
    let (result, overflow) = units.multipliedReportingOverflow(by: Self.power(of: power))
    return overflow ? (units < 0 ? .min : .max) : result
  }

  private static func power(of exponent: Int) -> Int128 {
    (0..<min(exponent, 38)).reduce(Int128(1)) { power, _ in power * 10 }
  }

  private static func quotient(_ dividend: Int128, _ divisor: Int128) -> Int128 {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    guard remainder.magnitude >= divisor.magnitude - remainder.magnitude else { return quotient }
    return quotient + ((dividend < 0) == (divisor < 0) ? 1 : -1)
  }
}

extension Sequence<Amount> {
  /// The exact sum.
  public var sum: Amount { reduce(.zero, +) }
}

extension Int64 {
  /// -1, 0 or 1, as wide as the units of an amount.
  fileprivate var signum128: Int128 { Int128(signum()) }
}
