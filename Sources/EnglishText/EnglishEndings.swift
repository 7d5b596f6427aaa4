import TermGrammar

/// The endings of inflected words.
enum EnglishEndings {
  /// The ending with which `text` starts and behind which no letter or digit is.
  static func ending(of text: String) -> WordEnding? {
    if let mark = text.first, "(/".contains(mark) { return choice(of: text) }
    let word = text.prefix { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "’" }
    guard let options = endings[String(word).replacing("’", with: "'")] else { return nil }
    return WordEnding(
      length: word.utf8.count,
      nounOption: options.noun,
      verbOption: options.verb
    )
  }

  /// *(s)*, *(es)* or */s*: one or several.
  private static func choice(of text: String) -> WordEnding? {
    let ending = ["(s)", "(es)", "/s"].first { text.hasPrefix($0) }
    guard let ending, text.dropFirst(ending.count).first?.isLetter != true else { return nil }
    return WordEnding(length: ending.utf8.count, nounOption: "number=plural", verbOption: nil)
  }

  private static let endings: [String: (noun: String?, verb: String?)] = [
    "s": ("number=plural", "form=third"), "es": ("number=plural", "form=third"),
    "'s": ("possessive=yes", nil), "d": (nil, "form=past"), "ed": (nil, "form=past"),
    "ing": (nil, "form=ing"),
  ]
}
