/// Which letters English can say at the start of a word.
enum Phonotactics {
  /// Whether `word` starts as no English word does, *rfi*, *xbox*, with a letter whose name starts
  /// unlike the letter itself.
  static func startsUnsayably(_ word: FirstLetters) -> Bool {
    guard word.count > 1, let followers = followers(of: word[0]) else { return false }
    return !word[1].isVowelLetterOrY && !followers.utf8.contains(word[1])
  }

  /// The consonants that may come second, by the first letter.
  private static func followers(of letter: UInt8) -> String? {
    switch Unicode.Scalar(letter) {
    case "f": "ljr"
    case "h": "r"
    case "l": "hl"
    case "m": "cn"
    case "n": "g"
    case "r": "hw"
    case "s": "cfghjklmnpqrtvwz"
    case "x": "h"
    default: nil
    }
  }
}
