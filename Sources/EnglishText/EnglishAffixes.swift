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
