import Synchronization
import TextBytes

/// Names with which slips are compared, as often as there are slips.
///
/// A file may hold ten thousand names, and ten thousand that are misspelt. So of many names only
/// those are compared that begin or end most like the slip.
public final class KnownNames: Sendable {
  private let make: @Sendable () -> [String]
  private let made = AtomicLazyReference<Sorted>()

  /// How many names are compared to each side of where a slip would be among them, ordered by
  /// how they begin and by how they end; up to four times as many names are all compared.
  static let reach = 128

  /// Makes the names when somebody first asks: where nothing is wrong nobody does.
  public init(_ make: @escaping @Sendable () -> [String]) { self.make = make }

  /// Makes a set of `names`.
  public convenience init(_ names: [String]) { self.init { names } }

  /// The name that is nearest to `value`, or `nil` where none is near enough to be a guess.
  ///
  /// Near is what it is for ``NearestValue``, and the first of equally near names wins. Of more
  /// than 512 names only those are compared that begin or end most like `value`. Costs O(log *n*)
  /// of the names.
  public func nearest(to value: String) -> String? {
    let sorted = made.load() ?? made.storeIfNil(Sorted(make()))
    return sorted.nearest(to: value)
  }

  /// The end of a sentence that offers the nearest name: `; did you mean 'claimant'?`, or nothing.
  public func hint(_ value: String) -> String { NearestValue.hint(nearest(to: value)) }
}

extension KnownNames {
  /// The names, prepared for comparisons.
  private final class Sorted: Sendable {
    private let names: [String]
    private let folded: [FoldedName]

    /// The places of the names, ordered by how they begin; empty where all are compared.
    private let byBeginning: [Int]

    /// The places of the names, ordered by how they end.
    private let byEnd: [Int]

    init(_ names: [String]) {
      let folded = names.map(FoldedName.init)
      self.names = names
      self.folded = folded
      let areMany = names.count > 4 * KnownNames.reach
      byBeginning =
        areMany
        ? names.indices.sorted { folded[$0].bytes.lexicographicallyPrecedes(folded[$1].bytes) }
        : []
      byEnd =
        areMany
        ? names.indices.sorted {
          folded[$0].bytes.reversed().lexicographicallyPrecedes(folded[$1].bytes.reversed())
        } : []
    }

    func nearest(to value: String) -> String? {
      var search = NearestSearch(for: value)
      guard search.isSensible else { return nil }
      for index in candidates(for: FoldedName(value)) where names[index] != value {
        search.look(at: folded[index], index) { names[index] }
      }
      return search.best?.name
    }

    /// The places of the names that are compared, the likeliest first: a near one makes the search
    /// for others short, whether it begins or ends as the value does.
    private func candidates(for value: FoldedName) -> [Int] {
      guard !byBeginning.isEmpty else { return Array(names.indices) }
      let backwards = Array(value.bytes.reversed())
      let beginning = byBeginning.partitioningIndex {
        !folded[$0].bytes.lexicographicallyPrecedes(value.bytes)
      }
      let end = byEnd.partitioningIndex {
        !folded[$0].bytes.reversed().lexicographicallyPrecedes(backwards)
      }
      var places: [Int] = []
      places.reserveCapacity(4 * KnownNames.reach)
      for distance in 0..<KnownNames.reach {
        byBeginning.appendAround(beginning, at: distance, to: &places)
        byEnd.appendAround(end, at: distance, to: &places)
      }
      return places
    }
  }
}

extension [Int] {
  /// Appends to `others` the elements that are `distance` to both sides of `place`, where there
  /// are any.
  fileprivate func appendAround(_ place: Int, at distance: Int, to others: inout [Int]) {
    if place + distance < count { others.append(self[place + distance]) }
    if place > distance { others.append(self[place - distance - 1]) }
  }
}
