import TermGrammar

/// Letters that are words, and letters that are parts of words.
enum EnglishAffixes {
  /// Whether `word` is common, and nothing with which longer words start or, with `isEnding`, end.
  static func isWord(_ word: String, isEnding: Bool) -> Bool {
    let lower = word.lowercased()
    guard lower.utf8.count > 1, !(isEnding ? suffixes : prefixes).contains(lower) else {
      return false
    }
    return EnglishWordRoles.role(of: lower) != nil || CommonWords.all.contains(lower)
      || EnglishWordRoles.agreeing(lower, with: .singular) != nil || lower == "be"
  }

  private static let prefixes: Set<String> = [
    "re", "sub", "pre", "non", "over", "under", "out", "super", "anti", "auto", "multi", "mini",
    "inter", "semi", "co", "un", "up", "down", "in", "off", "on", "counter", "cross", "self", "by",
  ]

  private static let suffixes: Set<String> = [
    "like", "style", "wise", "based", "free", "less", "ship", "able", "work", "proof", "side", "in",
  ]
}

extension String {
  /// The place of a verb behind the text, white space at its end.
  var verbPlace: VerbPlace? {
    guard last?.isWhitespace == true else { return nil }
    let trimmed = drop { $0 == " " }
    var rest = trimmed.dropLast()
    while rest.last == " " { rest.removeLast() }
    let word = String(rest.reversed().prefix { $0.isLetter || "'’".contains($0) }.reversed())
    let before = rest.dropLast(word.count)
    guard before.last.map({ $0.isWhitespace || "(‘“".contains($0) }) ?? true else { return nil }
    return Self.verbPlaces[word.lowercased()]
  }

  private static let verbPlaces: [String: VerbPlace] = {
    let words: [(VerbPlace, String)] = [
      (.infinitive, "can cannot could might must shall should would please"),
      (.directed, "to"),
      (.perfect, "has have had hasn’t haven’t hadn’t hasn't haven't hadn't"),
      (
        .passive,
        "is are was were be been being isn’t aren’t wasn’t weren’t isn't aren't wasn't weren't"
      ),
      (.plural, "i you we they"),
    ]
    return Dictionary(
      uniqueKeysWithValues: words.flatMap { place, list in
        list.split(separator: " ").map { (String($0), place) }
      }
    )
  }()
}
