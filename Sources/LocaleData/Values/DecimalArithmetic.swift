extension DecimalNumber: Comparable {
  /// Orders by value.
  public static func < (one: DecimalNumber, other: DecimalNumber) -> Bool {
    if one.isNegative != other.isNegative { return one.isNegative }
    return one.isNegative
      ? isMagnitude(of: other, lessThan: one) : isMagnitude(of: one, lessThan: other)
  }

  private static func isMagnitude(
    of one: DecimalNumber,
    lessThan other: DecimalNumber
  ) -> Bool {
    let (left, right) = (one.digits, other.digits)
    if left.isEmpty || right.isEmpty { return left.isEmpty && !right.isEmpty }
    let (leftSize, rightSize) = (left.count + one.exponent, right.count + other.exponent)
    return leftSize == rightSize ? left.lexicographicallyPrecedes(right) : leftSize < rightSize
  }
}

extension DecimalNumber {
  /// The number times a power of ten: `scaled(by: 2)` makes percent of a ratio.
  package func scaled(by power: Int) -> DecimalNumber {
    DecimalNumber(isNegative: isNegative, digits: digits, exponent: exponent + power)
  }

  /// The nearest whole number; halves go away from zero.
  package var roundedToInteger: DecimalNumber {
    guard exponent < 0 else { return self }
    let digits = digits
    let kept = digits.count + exponent
    guard kept >= 0 else { return DecimalNumber(0) }
    let whole = DecimalNumber(isNegative: isNegative, digits: digits.prefix(kept), exponent: 0)
    guard digits[kept] >= 5 else { return whole }
    return whole + DecimalNumber(isNegative ? -1 : 1)
  }

  /// The exact sum.
  package static func + (one: DecimalNumber, other: DecimalNumber) -> DecimalNumber {
    if let left = one.integerValue, let right = other.integerValue {
      let (sum, overflow) = left.addingReportingOverflow(right)
      if !overflow { return DecimalNumber(sum) }
    }
    let exponent = min(one.exponent, other.exponent)
    let (left, right) = (one.lowDigits(to: exponent), other.lowDigits(to: exponent))
    if one.isNegative == other.isNegative {
      return DecimalNumber(
        isNegative: one.isNegative,
        digits: sum(left, right).reversed(),
        exponent: exponent
      )
    }
    let isSmaller = isMagnitude(of: one, lessThan: other)
    return DecimalNumber(
      isNegative: isSmaller ? other.isNegative : one.isNegative,
      digits: (isSmaller ? difference(right, left) : difference(left, right)).reversed(),
      exponent: exponent
    )
  }

  /// The digits from the lowest up, as if the exponent were `exponent`, which is not greater.
  private func lowDigits(to exponent: Int) -> [UInt8] {
    Array(repeating: 0, count: self.exponent - exponent) + digits.reversed()
  }

  private static func sum(_ one: [UInt8], _ other: [UInt8]) -> [UInt8] {
    var carry: UInt8 = 0
    var result: [UInt8] = []
    for index in 0..<max(one.count, other.count) {
      let digit = carry + (index < one.count ? one[index] : 0)
      let value = digit + (index < other.count ? other[index] : 0)
      result.append(value % 10)
      carry = value / 10
    }
    if carry > 0 { result.append(carry) }
    return result
  }

  /// The difference of digits, the first of which make the greater number.
  private static func difference(_ greater: [UInt8], _ smaller: [UInt8]) -> [UInt8] {
    var borrow: UInt8 = 0
    return greater.indices.map { index in
      let taken = borrow + (index < smaller.count ? smaller[index] : 0)
      borrow = greater[index] < taken ? 1 : 0
      return greater[index] + borrow * 10 - taken
    }
  }
}
