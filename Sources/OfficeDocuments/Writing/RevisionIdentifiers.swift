import TextBytes

/// Identifiers that nothing in a text document has yet.
struct RevisionIdentifiers {
  private let used: Set<Int>
  private var last: Int

  /// The largest that programs take.
  private static let largest = Int(Int32.max)

  /// Looks through `parts`.
  ///
  /// Costs a pass over them.
  init(in parts: some Sequence<PartText>) {
    var used: Set<Int> = []
    let mark = Array(":id=\"".utf8)
    for part in parts {
      var place = 0
      while let found = Bytes.first(mark, in: part.bytes, place..<part.bytes.count) {
        place = found + mark.count
        let digits = part.bytes[place...].prefix(10).prefix(while: Bytes.isDigit)
        if let number = Int(String(decoding: digits, as: UTF8.self)) { used.insert(number) }
      }
    }
    self.used = used
    let highest = used.max() ?? 0
    last = highest < Self.largest / 2 ? highest : 0
  }

  /// The next one.
  mutating func next() -> Int {
    repeat { last += 1 } while used.contains(last)
    return last
  }
}
