import TextBytes

/// The bytes that wait for being read again: those around an edit, and as many of the sections
/// behind them as are asked for.
struct PendingText: Sendable {
  private(set) var bytes: [UInt8]

  /// The sections that were taken from behind, and where they start.
  private(set) var taken: [(start: Int, section: DocumentSection)] = []

  /// The sections that were not.
  private(set) var rest: SectionTree

  /// Where marks are last, for those that somebody has asked for; -1 for nowhere.
  private var lastMarks: [EndMarks: Int] = [:]

  /// `bytes` and then the sections of `rest`.
  init(_ bytes: [UInt8], before rest: SectionTree) {
    self.bytes = bytes
    self.rest = rest
  }

  /// Whether no section is left behind ``bytes``.
  var isComplete: Bool { rest.count == 0 }

  /// Takes sections from behind until ``bytes`` reach to `end`, as far as there are any.
  mutating func reach(to end: Int) {
    while bytes.count < end, let place = rest.place(at: 0) {
      taken.append((bytes.count, place.section))
      for mark in lastMarks.keys {
        last(mark, in: place.section.bytes).map { lastMarks[mark] = bytes.count + $0 }
      }
      bytes += place.section.bytes
      rest = rest.split(at: 1).1
    }
  }

  /// The index among the sections taken of the first that starts at `offset` or behind.
  func takenIndex(from offset: Int) -> Int {
    taken.partitioningIndex { $0.start >= offset }
  }

  /// The sections behind `offset`, where one of those taken starts; `nil` where none does.
  func sections(from offset: Int) -> SectionTree? {
    let index = takenIndex(from: offset)
    guard index < taken.count else { return offset == bytes.count ? rest : nil }
    guard taken[index].start == offset else { return nil }
    return SectionTree(taken[index...].map(\.section)).joined(with: rest)
  }

  /// Whether `mark` is at `start` or behind, here or in the rest.
  mutating func has(_ mark: EndMarks, from start: Int) -> Bool {
    if rest.measure.content.ends.contains(mark) { return true }
    let place = lastMarks[mark] ?? last(mark, in: bytes) ?? -1
    lastMarks[mark] = place
    return place >= start
  }

  private func last(_ mark: EndMarks, in bytes: [UInt8]) -> Int? {
    var last: Int?
    var start = 0
    while let place = mark.first(in: bytes, from: start) {
      last = place
      start = place + 1
      if mark.text == nil { start = Bytes.first(0x0A, in: bytes, place..<bytes.count) + 1 }
      guard start < bytes.count else { break }
    }
    return last
  }
}
