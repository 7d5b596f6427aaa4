import TermGrammar

/// A number in Roman letters, as far as it can be told from an abbreviation: only of *I*, *V* and
/// *X*.
enum RomanNumeral {
  /// How `word`, which is in capitals, starts when it is read as a number: *an VIII*, *a III*;
  /// `nil` where it is no number.
  ///
  /// Where it may also be read by letters and that makes a difference (*an IV drip*, *a level IV*),
  /// nothing is certain.
  static func onset(of word: FirstLetters) -> Onset? {
    guard word.isWhole, (2...6).contains(word.count), word.leadingCapitals == word.count,
      let value = self.value(of: word)
    else { return nil }
    let number = SpokenNumber.onset(of: value)
    guard word.count == 2, value == 4 || value == 20 else { return number }
    return .either(mostly: .vowel)
  }

  private static func value(of word: FirstLetters) -> Int? {
    var total = 0
    for index in 0..<word.count {
      guard let digit = self.digit(of: word[index]) else { return nil }
      let next = index + 1 < word.count ? self.digit(of: word[index + 1]) ?? 0 : 0
      total += digit < next ? -digit : digit
    }
    return spelling(of: total) == word.packed ? total : nil
  }

  private static func digit(of letter: UInt8) -> Int? {
    switch Unicode.Scalar(letter) {
    case "i": 1
    case "v": 5
    case "x": 10
    default: nil
    }
  }

  /// The letters of `value`, which is below 40, packed as ``FirstLetters`` packs them.
  private static func spelling(of value: Int) -> UInt64 {
    let steps: [(Int, String)] = [(10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")]
    var rest = value
    var packed: UInt64 = 0
    for (step, letters) in steps {
      while rest >= step {
        rest -= step
        packed = letters.utf8.reduce(packed) { $0 << 8 | UInt64($1) }
      }
    }
    return packed
  }
}
