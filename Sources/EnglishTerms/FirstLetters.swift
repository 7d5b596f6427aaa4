/// The first letters of a word, without accents and in small letters, and which of them were
/// capitals.
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
  package var isVowelLetter: Bool {
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
