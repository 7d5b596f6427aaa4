import TextBytes

/// Finds which lines of two texts are the same.
///
/// Lines that are once in each text are matched first, and what is between them after: so a
/// change is shown where an author made it, and no large text costs the square of its length.
enum LineMatching {
  /// The places of equal lines in `old` and `new`, in order of both.
  static func pairs(
    _ old: [ArraySlice<UInt8>],
    _ new: [ArraySlice<UInt8>]
  ) -> [(old: Int, new: Int)] {
    var pairs: [(old: Int, new: Int)] = []
    var (oldStart, newStart) = (0, 0)
    for anchor in anchors(old, new) + [(old.count, new.count)] {
      pairs += between(old, oldStart..<anchor.old, new, newStart..<anchor.new)
      if anchor.old < old.count { pairs.append(anchor) }
      (oldStart, newStart) = (anchor.old + 1, anchor.new + 1)
    }
    return pairs
  }

  /// Stretches longer than this are told as replaced.
  private static let mostLines = 600

  private static func between(
    _ old: [ArraySlice<UInt8>],
    _ oldRange: Range<Int>,
    _ new: [ArraySlice<UInt8>],
    _ newRange: Range<Int>
  ) -> [(old: Int, new: Int)] {
    guard !oldRange.isEmpty, !newRange.isEmpty, oldRange.count + newRange.count <= mostLines
    else { return [] }
    let difference = new[newRange].difference(from: old[oldRange])
    let removed = Set(difference.removals.map(\.offset))
    let added = Set(difference.insertions.map(\.offset))
    let keptOld = oldRange.filter { !removed.contains($0 - oldRange.lowerBound) }
    let keptNew = newRange.filter { !added.contains($0 - newRange.lowerBound) }
    return zip(keptOld, keptNew).map { ($0, $1) }
  }

  /// The longest row of lines that are once in each text, in the order of both.
  private static func anchors(
    _ old: [ArraySlice<UInt8>],
    _ new: [ArraySlice<UInt8>]
  ) -> [(old: Int, new: Int)] {
    let oldPlaces = uniquePlaces(old)
    let newPlaces = uniquePlaces(new)
    let common = old.indices.compactMap { index -> (old: Int, new: Int)? in
      guard oldPlaces[old[index]] == .some(.some(index)), let other = newPlaces[old[index]] ?? nil
      else { return nil }
      return (index, other)
    }
    return longestIncreasing(common)
  }

  /// The place of each line that is once; `nil` inside for one that is more often.
  private static func uniquePlaces(_ lines: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>: Int?] {
    var places: [ArraySlice<UInt8>: Int?] = [:]
    for (index, line) in lines.enumerated() {
      places.updateValue(places.keys.contains(line) ? nil : index, forKey: line)
    }
    return places
  }

  /// The longest row of `pairs`, which are ordered by their old place, whose new places increase.
  private static func longestIncreasing(
    _ pairs: [(old: Int, new: Int)]
  ) -> [(old: Int, new: Int)] {
    // For each length, the pair with the least new place that ends a row of it; and who comes
    // before each.
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      let place = ends.partitioningIndex { pairs[$0].new >= pair.new }
      previous[index] = place > 0 ? ends[place - 1] : nil
      if place == ends.count { ends.append(index) } else { ends[place] = index }
    }
    var row: [(old: Int, new: Int)] = []
    var next = ends.last
    while let index = next {
      row.append(pairs[index])
      next = previous[index]
    }
    return row.reversed()
  }
}

extension CollectionDifference.Change {
  /// The place of the element that is inserted or removed.
  package var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
