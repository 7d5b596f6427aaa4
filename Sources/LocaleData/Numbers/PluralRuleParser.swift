/// Reads plural rules as CLDR writes them: `one: i = 1 and v = 0`.
///
/// - Source: UTS #35 part 3, "Plural rules syntax".
struct PluralRuleParser {
  private(set) var relations: [PluralRelation] = []
  private(set) var ranges: [PluralRange] = []

  /// Reads a line for each category; `nil` where a rule is written in a way not known here.
  init?(_ text: String) {
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, let category = PluralCategory(rawValue: String(halves[0])) else {
        return nil
      }
      let words = halves[1].split(separator: " ").map(String.init)
      if words.isEmpty { continue }
      for chain in words.split(separator: "or") {
        guard read(Array(chain), category) else { return nil }
      }
    }
  }

  private mutating func read(_ chain: [String], _ category: PluralCategory) -> Bool {
    let conditions = chain.split(separator: "and")
    for (index, condition) in conditions.enumerated() {
      let isLast = index == conditions.count - 1
      guard read(Array(condition), category, endsChain: isLast) else { return false }
    }
    return !conditions.isEmpty
  }

  /// Reads `n % 10 != 1,3..5`.
  private mutating func read(
    _ words: [String],
    _ category: PluralCategory,
    endsChain: Bool
  ) -> Bool {
    var words = words[...]
    guard let operand = words.popFirst().flatMap(Self.operand) else { return false }
    var modulus: UInt32 = 0
    if words.first == "%" {
      words = words.dropFirst()
      guard let value = words.popFirst().flatMap({ UInt32($0) }), value > 0 else { return false }
      modulus = value
    }
    guard let comparison = words.popFirst(), comparison == "=" || comparison == "!=" else {
      return false
    }
    let first = ranges.count
    for range in words.joined().split(separator: ",") {
      guard let range = Self.range(range) else { return false }
      ranges.append(range)
    }
    relations.append(
      PluralRelation(
        operand: operand,
        isNegated: comparison == "!=",
        endsChain: endsChain,
        category: category,
        firstRange: Int32(first),
        rangeCount: Int32(ranges.count - first),
        modulus: modulus
      )
    )
    return ranges.count > first
  }

  private static func operand(_ name: String) -> PluralRelation.Operand? {
    switch name {
    case "n": .number
    case "i": .integer
    case "f": .fraction
    case "t": .trimmedFraction
    case "v": .fractionCount
    case "w": .trimmedFractionCount
    case "c", "e": .exponent
    default: nil
    }
  }

  private static func range(_ text: Substring) -> PluralRange? {
    let ends = text.split(separator: ".").compactMap { UInt64($0) }
    guard let low = ends.first, let high = ends.last, low <= high, ends.count <= 2 else {
      return nil
    }
    return PluralRange(low: low, high: high)
  }
}
