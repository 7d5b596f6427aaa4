/// Finds what somebody most likely meant.
public enum NearestValue {
  /// The candidate that is nearest to `value`, or `nil` where none is near enough to be a guess.
  ///
  /// Near means: the optimal string alignment distance (insert, delete, replace, swap two
  /// neighbours), without regard to ASCII case, is at most a third of the longer word, rounded up.
  /// The first of equally near candidates wins. Costs O(*n*·*m*) for each candidate.
  public static func to(_ value: String, among candidates: some Sequence<String>) -> String? {
    let wanted = folded(value)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate != value {
      let other = folded(candidate)
      let limit = min((max(wanted.count, other.count) + 2) / 3, (best?.distance ?? .max) - 1)
      guard abs(wanted.count - other.count) <= limit else { continue }
      let distance = distance(wanted, other, upTo: limit)
      if distance <= limit { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// The end of a sentence that offers the nearest value: `; did you mean 'claimant'?`, or nothing.
  public static func hint(_ value: String, among candidates: some Sequence<String>) -> String {
    to(value, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }

  private static func folded(_ word: String) -> [UInt8] {
    word.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }

  /// The distance, or any greater number than `limit` where it is greater.
  private static func distance(_ one: [UInt8], _ other: [UInt8], upTo limit: Int) -> Int {
    var beforeLast = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    var current = beforeLast
    var leastOfLast = 0
    for (row, byte) in one.enumerated() {
      current[0] = row + 1
      var least = row + 1
      for (column, otherByte) in other.enumerated() {
        var cost = min(current[column] + 1, last[column + 1] + 1)
        cost = min(cost, last[column] + (byte == otherByte ? 0 : 1))
        let isSwap =
          row > 0 && column > 0 && byte == other[column - 1] && one[row - 1] == otherByte
        if isSwap { cost = min(cost, beforeLast[column - 1] + 1) }
        current[column + 1] = cost
        least = min(least, cost)
      }
      // A swap looks two rows back; nothing looks farther.
      if min(least, leastOfLast) > limit { return limit + 1 }
      leastOfLast = least
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[other.count]
  }
}
