/// A name as it is compared with others: without ASCII case, with what tells at a glance that it is
/// far from another.
struct FoldedName: Sendable {
  /// The bytes, in lower case.
  let bytes: [UInt8]

  /// A bit for each letter that it has; letters 64 apart share one.
  let letters: UInt64

  init(_ name: String) {
    bytes = name.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    letters = bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// A distance that the true one does not fall below: each letter that only one of both has costs
  /// a step.
  func leastDistance(to other: FoldedName) -> Int {
    let missing = (letters & ~other.letters).nonzeroBitCount
    let added = (other.letters & ~letters).nonzeroBitCount
    return max(missing, added, abs(bytes.count - other.bytes.count))
  }
}

/// The search for the name that is nearest to a value.
struct NearestSearch {
  /// The best name so far, with its place in the order in which equally near names win.
  private(set) var best: (name: String, distance: Int, index: Int)?

  private let wanted: FoldedName

  /// Three rows of distances, kept so that no comparison makes new ones.
  private var rows = [[Int]](repeating: [], count: 3)

  /// The longest word for which something is guessed, in bytes: two of them cost its square.
  private static let longest = 256

  private let closeness: Closeness

  /// How near is near enough.
  enum Closeness {
    /// A third of the longer word, rounded up.
    case guess

    /// A fourth of the longer word, and at least one step.
    case slip

    /// The most steps between words of which the longer has `count` bytes.
    func mostSteps(for count: Int) -> Int { self == .guess ? (count + 2) / 3 : max(count / 4, 1) }
  }

  init(for value: String, _ closeness: Closeness = .guess) {
    self.closeness = closeness
    wanted = FoldedName(value.utf8.count <= Self.longest ? value : "")
    isSensible = value.utf8.count <= Self.longest
  }

  /// Whether anything may be guessed for the value.
  let isSensible: Bool

  /// Takes a name if it is nearer than the best, or as near and before it.
  mutating func look(at other: FoldedName, _ index: Int, name: () -> String) {
    guard other.bytes.count <= Self.longest else { return }
    var limit = closeness.mostSteps(for: max(wanted.bytes.count, other.bytes.count))
    if let best { limit = min(limit, index < best.index ? best.distance : best.distance - 1) }
    guard wanted.leastDistance(to: other) <= limit else { return }
    let distance = distance(to: other, upTo: limit)
    if distance <= limit { best = (name(), distance, index) }
  }

  /// The distance, or any greater number than `limit` where it is greater.
  ///
  /// What both begin and end with does not count. Costs O(*n*·`limit`).
  private mutating func distance(to name: FoldedName, upTo limit: Int) -> Int {
    var one = wanted.bytes[...]
    var other = name.bytes[...]
    while let byte = one.first, byte == other.first {
      one.removeFirst()
      other.removeFirst()
    }
    while let byte = one.last, byte == other.last {
      one.removeLast()
      other.removeLast()
    }
    if one.isEmpty || other.isEmpty { return max(one.count, other.count) }
    return Alignment(one, other, upTo: limit).distance(&rows)
  }
}

/// Two words, and how many steps lead from one to the other.
private struct Alignment {
  private let one: ArraySlice<UInt8>
  private let other: ArraySlice<UInt8>
  private let limit: Int

  init(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>, upTo limit: Int) {
    self.one = one
    self.other = other
    self.limit = limit
  }

  /// The distance, or any greater number than the limit where it is greater.
  ///
  /// Only columns that are at most `limit` beside the diagonal can hold as little.
  func distance(_ rows: inout [[Int]]) -> Int {
    let beyond = limit + 1
    let width = other.count + 1
    for index in rows.indices where rows[index].count < width {
      rows[index] = [Int](repeating: 0, count: width)
    }
    for column in 0..<width { rows[1][column] = column <= limit ? column : beyond }
    var leastOfLast = 0
    for row in 0..<one.count {
      let least = fill(row, &rows)
      // A swap looks two rows back; nothing looks farther.
      if min(least, leastOfLast) > limit { return beyond }
      leastOfLast = least
      rows.swapAt(0, 1)
      rows.swapAt(1, 2)
    }
    return rows[1][other.count]
  }

  /// Fills the third row from the two before, and returns the least of it.
  private func fill(_ row: Int, _ rows: inout [[Int]]) -> Int {
    let beyond = limit + 1
    let byte = one[one.startIndex + row]
    let columns = max(0, row - limit)..<min(other.count, row + limit + 1)
    // What is beside the band is beyond the limit; the next row looks there.
    var left = columns.lowerBound == 0 ? row + 1 : beyond
    rows[2][columns.lowerBound] = left
    var least = left
    for column in columns {
      let otherByte = other[other.startIndex + column]
      var cost = min(left + 1, rows[1][column + 1] + 1)
      cost = min(cost, rows[1][column] + (byte == otherByte ? 0 : 1))
      if row > 0, column > 0, byte == other[other.startIndex + column - 1],
        one[one.startIndex + row - 1] == otherByte
      {
        cost = min(cost, rows[0][column - 1] + 1)
      }
      left = min(cost, beyond)
      rows[2][column + 1] = left
      least = min(least, left)
    }
    if columns.upperBound < other.count { rows[2][columns.upperBound + 1] = beyond }
    return least
  }
}
