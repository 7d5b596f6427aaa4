import TextBytes

/// Where phrases may start, in the order of the text, none twice.
struct PhraseStarts: BitwiseCopyable {
  private let starts: RawBuffer<Int>

  private(set) var count = 0

  private static let capacity = 64

  /// One anchor adds no more than this.
  private static let spare = AnchorFilterBuilder.longestReach

  /// Calls `body` with room for some.
  static func with(_ body: (PhraseStarts) -> Void) {
    _ = RawBuffer<Int>.with(capacity) { body(PhraseStarts(starts: $0)) }
  }

  private init(starts: RawBuffer<Int>) { self.starts = starts }

  /// Whether those of one more anchor might not find room.
  var isFull: Bool { count > Self.capacity - Self.spare }

  subscript(index: Int) -> Int { starts[index] }

  /// Adds `start`, which is nearly always one of the last.
  mutating func insert(_ start: Int) {
    var place = count
    while place > 0, starts[place - 1] > start { place -= 1 }
    guard place == 0 || starts[place - 1] != start else { return }
    for index in stride(from: count, to: place, by: -1) { starts[index] = starts[index - 1] }
    starts[place] = start
    count += 1
  }

  mutating func removeFirst(_ number: Int) {
    for index in number..<count { starts[index - number] = starts[index] }
    count -= number
  }
}
