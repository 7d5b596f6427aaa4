extension RandomAccessCollection {
  /// The index of the first element that `isBehind`, which all elements after it are too; the end
  /// where none is.
  ///
  /// Costs a binary search.
  @inlinable @inline(__always)
  package func partitioningIndex(
    where isBehind: (Element) throws -> Bool
  ) rethrows -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if try isBehind(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
