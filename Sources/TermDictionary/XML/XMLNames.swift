import TextBytes

/// The names of the elements and attributes of a file, each once: a file has many tags and few
/// names.
///
/// So a parser compares names without making a text of each.
struct XMLNames: Sendable {
  /// The names, in the order in which they first occur.
  private(set) var texts: [String] = []

  /// Where each of them is first.
  private var places: [Range<Int>] = []

  /// By the hash of the bytes, the index of a name and one; 0 where there is none.
  private var slots = [UInt8](repeating: 0, count: 256)

  /// The index of a name that is not kept, because a file has too many.
  static let none: UInt8 = 255

  /// How many names are kept; fewer than there are slots, so that every search ends.
  private static let most = 128

  /// The index of the name that is at `range` of `bytes`.
  mutating func index(of range: Range<Int>, in bytes: [UInt8]) -> UInt8 {
    var slot = Self.slot(of: range, in: bytes)
    while slots[slot] != 0 {
      let index = slots[slot] - 1
      if Bytes.areEqual(bytes, places[Int(index)], range) { return index }
      slot = (slot + 1) & 255
    }
    guard texts.count < Self.most else { return Self.none }
    texts.append(String(decoding: bytes[range], as: UTF8.self))
    places.append(range)
    slots[slot] = UInt8(texts.count)
    return slots[slot] - 1
  }

  /// Whether something in the file may be called `name`.
  func mayHold(_ name: String) -> Bool { texts.count >= Self.most || texts.contains(name) }

  private static func slot(of range: Range<Int>, in bytes: [UInt8]) -> Int {
    guard let last = range.last else { return 0 }
    let (first, middle) = (bytes[range.lowerBound], bytes[(range.lowerBound + last) / 2])
    let sum = Int(first) &* 31 &+ Int(middle) &* 17 &+ Int(bytes[last]) &* 7 &+ range.count
    return sum & 255
  }
}
