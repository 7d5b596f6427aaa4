import TextBytes

/// The plural rules of a locale, ready to run.
///
/// - Source: UTS #35 part 3, "Language Plural Rules".
@usableFromInline
package struct PluralTable: BitwiseCopyable, Sendable {
  /// The relations of all rules, one rule after the other; none for a locale that tells no
  /// categories apart.
  let relations: FrozenArray<PluralRelation>
  let ranges: FrozenArray<PluralRange>

  /// The categories of whole numbers below 1000, worked out once.
  @usableFromInline var small: FrozenArray<PluralCategory> = .empty

  /// Whether the rules see no more of a whole number from 1000 on than its last two digits.
  @usableFromInline var seesTwoDigits = false

  /// Makes a table of rules, in frozen memory.
  init(_ rules: PluralRuleParser, in store: FrozenStore) {
    relations = store.array(rules.relations)
    ranges = store.array(rules.ranges)
    let categories = (0..<1000).map { number in
      run(FixedDecimal(digits: number, fractionCount: 0, isNegative: false))
    }
    small = store.array(categories)
    seesTwoDigits = rules.relations.allSatisfy { relation in
      let first = Int(relation.firstRange)
      let known = rules.ranges[first..<(first + Int(relation.rangeCount))]
      switch relation.modulus {
      case 10, 100: return true
      case 0: return known.allSatisfy { $0.high < 900 }
      default: return false
      }
    }
  }

  /// The category of a number as it is printed; `nil` where it has too many digits.
  ///
  /// ICU compares in floating point, which has no room for more than 2^53; what it makes of greater
  /// numbers is left to it.
  @inlinable @inline(__always)
  package func category(of number: FixedDecimal) -> PluralCategory? {
    if number.digits > 1 << 53 { return nil }
    if number.fractionCount == 0, number.digits < 1000 || seesTwoDigits {
      let digits = number.digits
      return small[Int(truncatingIfNeeded: digits < 1000 ? digits : 900 + digits % 100)]
    }
    return run(number)
  }

  @usableFromInline
  func run(_ number: FixedDecimal) -> PluralCategory {
    var index = 0
    while index < relations.count {
      // Relations that are joined by "and", of which one that fails ends the chain.
      var holds = true
      var relation = relations[index]
      while true {
        holds = holds && isMet(relation, number)
        index += 1
        if relation.endsChain { break }
        relation = relations[index]
      }
      if holds { return relation.category }
    }
    return .other
  }

  @inline(__always)
  private func isMet(_ relation: PluralRelation, _ number: FixedDecimal) -> Bool {
    guard var value = relation.operand.value(in: number) else { return relation.isNegated }
    if relation.modulus != 0 { value %= UInt64(relation.modulus) }
    var isInside = false
    for index in relation.firstRange..<(relation.firstRange + relation.rangeCount) {
      let range = ranges[Int(index)]
      if range.low <= value, value <= range.high { isInside = true }
    }
    return isInside != relation.isNegated
  }
}

/// `i % 10 = 2..4`, with what comes after it.
struct PluralRelation: BitwiseCopyable, Sendable {
  var operand: Operand
  var isNegated: Bool
  /// Whether the next relation is not joined to it by "and".
  var endsChain: Bool
  /// The category where the chain holds.
  var category: PluralCategory
  var firstRange: Int32
  var rangeCount: Int32
  /// 0 for none.
  var modulus: UInt32

  /// What of a number is compared.
  enum Operand: UInt8, BitwiseCopyable, Sendable {
    /// The number itself.
    case number
    /// The whole part.
    case integer
    /// The digits after the point, as a number.
    case fraction
    /// The same without zeros at the end.
    case trimmedFraction
    /// How many digits there are after the point.
    case fractionCount
    /// The same without zeros at the end.
    case trimmedFractionCount
    /// The exponent of a compact number, which no number here has.
    case exponent

    /// The value; `nil` for a number with a fraction, which is equal to nothing in a rule.
    @inline(__always)
    func value(in number: FixedDecimal) -> UInt64? {
      if number.fractionCount == 0 {
        return self == .number || self == .integer ? number.digits : 0
      }
      return valueWithFraction(number)
    }

    private func valueWithFraction(_ number: FixedDecimal) -> UInt64? {
      switch self {
      case .number: return number.fraction == 0 ? number.integer : nil
      case .integer: return number.integer
      case .fraction: return number.fraction
      case .fractionCount: return UInt64(number.fractionCount)
      case .trimmedFraction: return trimmed(number).fraction
      case .trimmedFractionCount: return trimmed(number).count
      case .exponent: return 0
      }
    }

    private func trimmed(_ number: FixedDecimal) -> (fraction: UInt64, count: UInt64) {
      var fraction = number.fraction
      if fraction == 0 { return (0, 0) }
      var count = number.fractionCount
      while fraction % 10 == 0 {
        fraction /= 10
        count -= 1
      }
      return (fraction, UInt64(count))
    }
  }
}

/// The whole numbers from `low` to `high`.
struct PluralRange: BitwiseCopyable, Sendable {
  let low: UInt64
  let high: UInt64
}

extension PluralCategory: BitwiseCopyable {}
