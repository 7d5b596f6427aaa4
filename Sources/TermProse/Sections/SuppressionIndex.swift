import TextBytes

/// All that the comments of a document suppress, so ordered that no question costs more than a
/// binary search.
struct SuppressionIndex: Sendable {
  /// What each comment suppresses, in the order of the comments.
  let all: [SuppressionScope]

  /// What is silent for each code, without overlaps and in order; that of the empty code for all
  /// codes.
  private let ranges: [String: [Range<Int>]]

  init(_ tree: SectionTree) {
    all = SuppressionScope.all(in: tree)
    var ranges: [String: [Range<Int>]] = [:]
    for scope in all {
      for code in scope.codes { ranges[code, default: []].append(scope.range) }
    }
    self.ranges = ranges.mapValues(Self.joined)
  }

  var isEmpty: Bool { all.isEmpty }
  var count: Int { all.count }

  /// Whether a finding of `code` at `offset` is suppressed.
  func cover(_ offset: Int, _ code: String) -> Bool {
    [code, ""].contains { code in
      guard let ranges = ranges[code] else { return false }
      let next = ranges.partitioningIndex { $0.lowerBound > offset }
      return next > 0 && ranges[next - 1].contains(offset)
    }
  }

  /// How many findings each suppresses, of those that are at `offsets`, by their codes.
  func uses(byFindingsAt offsets: [String: [Int]]) -> [Int] {
    guard !isEmpty else { return [] }
    var places = offsets.mapValues { $0.sorted() }
    places[""] = offsets.values.joined().sorted()
    return all.map { scope in
      scope.codes.reduce(0) { uses, code in
        guard let places = places[code] else { return uses }
        let start = places.partitioningIndex { $0 >= scope.range.lowerBound }
        return uses + places.partitioningIndex { $0 >= scope.range.upperBound } - start
      }
    }
  }

  /// The indices of the comments whose numbers lie in `numbers`.
  func indices(ofNumbers numbers: Range<Int>) -> Range<Int> {
    let start = all.partitioningIndex { $0.number >= numbers.lowerBound }
    return start..<all.partitioningIndex { $0.number >= numbers.upperBound }
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}

extension SuppressionScope {
  /// The codes that it suppresses; the empty one for all.
  fileprivate var codes: [String] { suppression.codes.isEmpty ? [""] : suppression.codes }
}
