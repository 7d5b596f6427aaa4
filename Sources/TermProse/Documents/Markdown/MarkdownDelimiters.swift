import TextBytes

/// The runs of `*`, `_` and `~~` of a block, and which of them are emphasis.
///
/// - Source: CommonMark 0.31, "An algorithm for parsing nested emphasis and links".
struct MarkdownDelimiters: Sendable {
  private var runs: [Run] = []

  private struct Run {
    var range: Range<Int>
    var mark: UInt8
    var canOpen: Bool
    var canClose: Bool

    /// How many marks at its start close, and how many at its end open something.
    var closes = 0
    var opens = 0

    var left: Int { range.count - closes - opens }
  }

  /// What is behind a run where it is not ASCII.
  enum Wide { case space, punctuation, other }

  /// Adds a run of `mark`, unless it can neither open nor close anything: whether it can.
  mutating func add(
    _ range: Range<Int>,
    _ mark: UInt8,
    before: UInt8,
    after: UInt8,
    isWideAfter wide: Wide
  ) -> Bool {
    let spaceBefore = Bytes.isSpace(before)
    let spaceAfter = Bytes.isSpace(after) || wide == .space
    let markBefore = Bytes.isPunctuation(before)
    let markAfter = Bytes.isPunctuation(after) || wide == .punctuation
    let isLeft = !spaceAfter && (!markAfter || spaceBefore || markBefore)
    let isRight = !spaceBefore && (!markBefore || spaceAfter || markAfter)
    let isStrict = mark == UInt8(ascii: "_")
    let canOpen = isLeft && (!isStrict || !isRight || markBefore)
    let canClose = isRight && (!isStrict || !isLeft || markAfter)
    guard canOpen || canClose else { return false }
    runs.append(Run(range: range, mark: mark, canOpen: canOpen, canClose: canClose))
    return true
  }

  /// Forgets all runs.
  mutating func removeAll() { runs.removeAll(keepingCapacity: true) }

  /// What of the run at `index` is text.
  func literal(_ index: Int) -> Range<Int> {
    let run = runs[index]
    return run.range.lowerBound + run.closes..<run.range.upperBound - run.opens
  }

  /// Finds the pairs.
  mutating func resolve() {
    guard runs.contains(where: \.canClose) else { return }
    var openers: [Int] = []
    // Below these places of the stack there is no opener for such a closer.
    var bottoms: [Int: Int] = [:]
    for closer in runs.indices {
      if runs[closer].canClose {
        while runs[closer].left > 0 {
          let kind = bottomKind(closer)
          let bottom = min(bottoms[kind] ?? 0, openers.count)
          let found = openers[bottom...].lastIndex { opens($0, closer) }
          guard let found else {
            bottoms[kind] = openers.count
            break
          }
          let opener = openers[found]
          openers.removeSubrange((found + 1)...)
          let count = runs[closer].left >= 2 && runs[opener].left >= 2 ? 2 : 1
          runs[closer].closes += count
          runs[opener].opens += count
          if runs[opener].left == 0 { openers.removeLast() }
        }
      }
      if runs[closer].canOpen, runs[closer].left > 0 { openers.append(closer) }
    }
  }

  private func bottomKind(_ closer: Int) -> Int {
    let run = runs[closer]
    return Int(run.mark) << 3 | (run.canOpen ? 4 : 0) | run.range.count % 3
  }

  private func opens(_ opener: Int, _ closer: Int) -> Bool {
    let (one, other) = (runs[opener], runs[closer])
    guard one.mark == other.mark else { return false }
    guard one.canClose || other.canOpen else { return true }
    return (one.range.count + other.range.count) % 3 != 0
      || (one.range.count % 3 == 0 && other.range.count % 3 == 0)
  }
}
