/// Words of up to eight letters, for looking up without allocating.
struct WordSet: Sendable {
  /// Each word at its hash or, where others took the place, behind it; 0 where there is none.
  ///
  /// The words are few and known, so that nobody can make them meet: a product is hash enough.
  private var places: [UInt64]

  /// Makes a set of words of a to z in small letters, with spaces between them.
  init(_ words: String) {
    let words = words.utf8.split(separator: UInt8(ascii: " "))
    places = [UInt64](repeating: 0, count: 1 << (64 - (4 * words.count).leadingZeroBitCount))
    for word in words {
      let packed = word.reduce(0) { $0 << 8 | UInt64($1) }
      places[place(of: packed)] = packed
    }
  }

  /// Whether it contains the word of the letters `packed`.
  func contains(_ packed: UInt64?) -> Bool {
    guard let packed, packed != 0 else { return false }
    return places[place(of: packed)] == packed
  }

  /// Where `packed` is, or would.
  private func place(of packed: UInt64) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: (packed &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while places[place] != 0, places[place] != packed { place = (place + 1) & mask }
    return place
  }
}
