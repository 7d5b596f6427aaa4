import TermGrammar

/// The small words of English, by what they tell of the words beside them.
enum EnglishWordRoles {
  static func role(of word: String) -> WordRole? { roles[word.lowercased()] }

  private static let roles: [String: WordRole] = {
    let lists: [(WordRole, String)] = [
      (.indefiniteArticle, "a an"),
      (
        .determiner,
        "the my your his her its our their whose which what no any some all such more most much less enough"
      ),
      (.singularDeterminer, "each every another one this either neither single"),
      (
        .pluralDeterminer,
        """
        these those both few fewer many several various two three four five six seven eight nine ten eleven \
        twelve thirteen fifteen twenty thirty fifty hundred
        """
      ),
      (
        .preposition,
        """
        about above across after against along among around at before behind below beneath beside besides \
        between beyond by concerning despite down during except for from in including inside into like near of \
        off on onto outside over past per regarding since than through throughout till toward towards under \
        until up upon via with within without
        """
      ),
      (.infinitiveMarker, "to"),
      (
        .modal,
        "can cannot could may might must shall should will would do does did don’t don't please let"
      ),
      (.subjectPronoun, "i you we they he she it who"),
      (.coordinator, "and or nor but"),
      (.interrogative, "when where why how"),
      (
        .subordinator,
        "whenever if unless that because while although though once wherever whether as so then"
      ),
    ]
    var roles: [String: WordRole] = [:]
    for (role, words) in lists {
      for word in words.split(separator: " ") { roles[String(word)] = role }
    }
    return roles
  }()

  /// The form of the verb `word` for a subject of `number`; `nil` for a word that need not be a
  /// verb.
  ///
  /// *Claims* may be a noun too, so it is not here.
  static func agreeing(_ word: String, with number: GrammaticalNumber) -> String? {
    let lower = word.lowercased()
    guard let pair = verbs[lower] else { return nil }
    return number == .singular ? pair.singular : pair.plural
  }

  private static let verbs: [String: (singular: String, plural: String)] = {
    let irregular = [
      "is are", "was were", "has have", "does do", "isn’t aren’t", "isn't aren't", "wasn’t weren’t",
      "wasn't weren't", "hasn’t haven’t", "hasn't haven't", "doesn’t don’t", "doesn't don't",
      "goes go",
    ]
    let regular = Set(
      words: """
        allow appear become begin belong come consist contain depend differ exist happen include
        keep let make refuse remain remember require say seem send take tell
        """
    )
    var verbs: [String: (singular: String, plural: String)] = [:]
    for pair in irregular {
      let forms = pair.split(separator: " ").map(String.init)
      for form in forms { verbs[form] = (forms[0], forms[1]) }
    }
    for base in regular { verbs[base + "s"] = (base + "s", base) }
    for base in regular { verbs[base] = (base + "s", base) }
    return verbs
  }()
}
