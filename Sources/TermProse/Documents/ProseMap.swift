import TextBytes

/// Where each byte of a prose text comes from.
///
/// A list of runs in the order of both texts. What lies between two runs in the source (markup,
/// comments, the marks of quotes and lists) has no counterpart in the prose, so an edit of prose
/// cannot touch it.
struct ProseMap: Sendable {
  private(set) var runs: [Run] = []

  /// A stretch of prose with one origin.
  ///
  /// It ends where the next run starts; or, if it is a copy, with its source: a boundary of a block
  /// behind a copy has no run of its own. There are as many runs as lines, so they are kept small.
  struct Run: Sendable {
    /// Where it starts in the prose.
    let text: Int

    private var start: Int

    /// The length of the source, and in the lowest bit whether it is a copy.
    private var lengthAndKind: Int

    init(text: Int, source: Range<Int>, isCopy: Bool) {
      self.text = text
      start = source.lowerBound
      lengthAndKind = source.count << 1 | (isCopy ? 1 : 0)
    }

    /// What it stands for in the source.
    var source: Range<Int> { start..<start + lengthAndKind >> 1 }

    /// Whether its bytes are those of the source; otherwise the source is spelt in another way (an
    /// entity), or is nothing that is read (code).
    var isCopy: Bool { lengthAndKind & 1 == 1 }

    /// The end of a copy in the prose.
    var copyEnd: Int { text + lengthAndKind >> 1 }

    /// Makes a copy end at `end` of the prose.
    mutating func setCopyEnd(_ end: Int) { lengthAndKind = (end - text) << 1 | 1 }
  }

  /// A part of a run.
  struct Piece: Sendable, Equatable {
    var text: Range<Int>
    var source: Range<Int>
    var isCopy: Bool
  }

  /// Adds a run that starts at `text`, or lengthens the last one where it goes on in both texts.
  @inline(__always)
  mutating func add(text: Int, source: Range<Int>, isCopy: Bool) {
    if isCopy, let last = runs.last, last.isCopy, last.source.upperBound == source.lowerBound,
      last.copyEnd == text
    {
      runs[runs.count - 1].setCopyEnd(text + source.count)
    } else {
      runs.append(Run(text: text, source: source, isCopy: isCopy))
    }
  }

  /// Adds the boundary of a block, which stands for nothing, at `text`.
  mutating func addBoundary(text: Int) {
    guard let last = runs.last, !last.isCopy else { return }
    let end = last.source.upperBound
    runs.append(Run(text: text, source: end..<end, isCopy: false))
  }

  /// Gives back the room to grow.
  mutating func trim() { runs = Array(runs[...]) }

  /// Makes room for so many runs.
  mutating func reserveCapacity(_ count: Int) { runs.reserveCapacity(count) }

  /// The pieces of `range`, in order.
  ///
  /// Costs a binary search and the pieces. A piece that is no copy is whole even where `range`
  /// holds only a part of it.
  func pieces(of range: Range<Int>, textCount: Int) -> [Piece] {
    var pieces: [Piece] = []
    var index = runIndex(at: range.lowerBound)
    while index < runs.count, runs[index].text < range.upperBound {
      let run = runs[index]
      let end = index + 1 < runs.count ? runs[index + 1].text : textCount
      index += 1
      if run.isCopy {
        let copyEnd = min(end, run.copyEnd)
        let part = (run.text..<copyEnd).clamped(to: range)
        if !part.isEmpty {
          let start = run.source.lowerBound + part.lowerBound - run.text
          pieces.append(Piece(text: part, source: start..<start + part.count, isCopy: true))
        }
        let boundary = copyEnd..<end
        if !boundary.isEmpty, boundary.overlaps(range) {
          let source = run.source.upperBound
          pieces.append(Piece(text: boundary, source: source..<source, isCopy: false))
        }
      } else if end > range.lowerBound {
        pieces.append(Piece(text: run.text..<end, source: run.source, isCopy: false))
      }
    }
    return pieces
  }

  /// The place in the source of the byte at `offset`; of its end for an offset past the last byte.
  func source(at offset: Int) -> Int {
    guard !runs.isEmpty else { return 0 }
    let run = runs[runIndex(at: offset)]
    guard run.isCopy else {
      return offset > run.text ? run.source.upperBound : run.source.lowerBound
    }
    return min(run.source.lowerBound + max(0, offset - run.text), run.source.upperBound)
  }

  /// The first place in the prose that comes from `source` or from what is behind it.
  func text(atSource source: Int, textCount: Int) -> Int {
    let index = runs.partitioningIndex { $0.source.upperBound > source }
    guard index < runs.count else { return textCount }
    let run = runs[index]
    return run.isCopy ? run.text + max(0, source - run.source.lowerBound) : run.text
  }

  /// The index of the run that holds the byte at `offset`, or of the last one before it.
  private func runIndex(at offset: Int) -> Int {
    max(runs.partitioningIndex { $0.text > offset } - 1, 0)
  }
}
