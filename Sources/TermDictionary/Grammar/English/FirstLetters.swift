/// The first letters of a word, without accents and in small letters, and which of them were capitals.
///
/// It holds as many as any table asks for, so that nothing is allocated.
struct FirstLetters {
  private static let capacity = 16

  private var letters = InlineArray<16, UInt8>(repeating: 0)
  private var capitals: UInt32 = 0

  /// How many letters are kept.
  private(set) var count = 0

  /// Whether all letters are kept.
  private(set) var isWhole = true

  /// Whether there is a vowel letter or a *y* among all letters.
  private(set) var hasVowel = false

  /// The letter at `index`, which must be below `count`: a to z.
  subscript(index: Int) -> UInt8 { letters[index] }

  /// Appends `letter`, a to z.
  mutating func append(_ letter: UInt8, isCapital: Bool) {
    hasVowel = hasVowel || letter.isVowelLetterOrY
    guard count < Self.capacity else {
      isWhole = false
      return
    }
    letters[count] = letter
    if isCapital { capitals |= 1 << UInt32(count) }
    count += 1
  }

  /// How many capitals it starts with: 4 in *SSOVs*.
  var leadingCapitals: Int { (~capitals).trailingZeroBitCount }

  /// Whether all but the first are capitals: *mRNA*, *uPVC*.
  var isSmallBeforeCapitals: Bool { count > 1 && capitals == (1 << UInt32(count)) - 2 }

  /// Whether the first letter is a capital.
  var startsWithCapital: Bool { capitals & 1 == 1 }

  /// The first `length` letters as one number, if there are at most eight.
  func packed(_ length: Int) -> UInt64? {
    guard length <= 8, length <= count else { return nil }
    return (0..<length).reduce(0) { $0 << 8 | UInt64(letters[$1]) }
  }

  /// All letters as one number, if there are at most eight.
  var packed: UInt64? { isWhole ? packed(count) : nil }

  /// Whether there is a vowel letter or a *y* among the first `length` letters.
  func hasVowel(among length: Int) -> Bool {
    (0..<min(length, count)).contains { letters[$0].isVowelLetterOrY }
  }
}

extension UInt8 {
  /// Whether it is one of *aeiou*.
  var isVowelLetter: Bool {
    switch self {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  /// Whether it is one of *aeiouy*.
  var isVowelLetterOrY: Bool { isVowelLetter || self == UInt8(ascii: "y") }
}

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

  /// Where `packed` stands, or would.
  private func place(of packed: UInt64) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: (packed &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while places[place] != 0, places[place] != packed { place = (place + 1) & mask }
    return place
  }
}
