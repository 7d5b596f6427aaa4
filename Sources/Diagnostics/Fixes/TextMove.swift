import TextBytes

/// Where the places of a text are after changes.
struct TextMove: Sendable {
  /// A range that was replaced, and by how much what follows it has moved.
  private struct Change {
    let range: Range<Int>
    let start: Int
    let end: Int
  }

  /// The text as it is now.
  let after: SourceText

  private let changes: [Change]

  /// The move to `after` by `replacements`, which are sorted and do not meet; each has the number
  /// of bytes that came.
  init(to after: SourceText, _ replacements: [(range: Range<Int>, count: Int)]) {
    self.after = after
    var moved = 0
    changes = replacements.map { range, count in
      let start = range.lowerBound + moved
      moved += count - range.count
      return Change(range: range, start: start, end: start + count)
    }
  }

  /// Where `range` is now; one that reaches into what was replaced covers what came for it.
  ///
  /// Costs O(log *n*) in the changes.
  func range(_ range: Range<Int>) -> Range<Int> {
    let start = offset(range.lowerBound, isEnd: false)
    return start..<max(start, offset(range.upperBound, isEnd: true))
  }

  private func offset(_ offset: Int, isEnd: Bool) -> Int {
    let next = changes.partitioningIndex { $0.range.upperBound > offset }
    if next < changes.count, changes[next].range.lowerBound < offset {
      return isEnd ? changes[next].end : changes[next].start
    }
    guard next > 0 else { return offset }
    let last = changes[next - 1]
    // What is inserted at the start of a range belongs to it.
    if !isEnd, last.range == offset..<offset { return last.start }
    return offset - last.range.upperBound + last.end
  }
}
