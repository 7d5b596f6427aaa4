import TermGrammar

/// The endings of inflected words.
enum EnglishEndings {
  /// The ending with which `text` starts and behind which no letter or digit is.
  static func ending(of text: String) -> WordEnding? {
    let word = text.prefix { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "’" }
    guard let options = endings[String(word).replacing("’", with: "'")] else { return nil }
    return WordEnding(
      length: word.utf8.count,
      nounOption: options.noun,
      verbOption: options.verb
    )
  }

  private static let endings: [String: (noun: String?, verb: String?)] = [
    "s": ("number=plural", "form=third"), "es": ("number=plural", "form=third"),
    "'s": ("possessive=yes", nil), "d": (nil, "form=past"), "ed": (nil, "form=past"),
    "ing": (nil, "form=ing"),
  ]
}
