import EnglishTerms

/// Phrases with a preposition or a particle that stand before the noun that they belong to, so that
/// the noun before the preposition is no head: *walk in* centre, *end of life* plan.
enum LeadingPhrases {
  /// Whether the preposition `link` of `words`, which are in small letters, is inside such a phrase
  /// and a noun is behind it.
  static func contain(_ link: Int, of words: [String]) -> Bool {
    guard link > 0, link < words.count - 1 else { return false }
    return isInsideVerb(link, words) || isInsideOf(link, words)
      || Prepositions.contains(words[link - 1])
  }

  /// Whether `particle` makes a noun of `verb`, be that the base, a participle or the form in -ing:
  /// *sign off*, *signed off*, *signing in*.
  static func isVerb(_ verb: String, _ particle: String) -> Bool {
    ([verb] + PhrasalVerbs.bases(of: verb)).contains {
      verbs[$0[...]]?.contains(particle[...]) == true
    }
  }

  /// *Check in* desk, and neither *check in the system* nor *drop in pressure*.
  private static func isInsideVerb(_ link: Int, _ words: [String]) -> Bool {
    let next = words[link + 1]
    return isVerb(words[link - 1], words[link]) && !Prepositions.contains(next)
      && EnglishWordRoles.role(of: next) == nil
      && !(FixedNouns.mass.contains(next) || measured.contains(next))
  }

  /// *Change of address* form, and neither *change of address* nor *change of use of land*.
  private static func isInsideOf(_ link: Int, _ words: [String]) -> Bool {
    guard words[link] == "of" else { return false }
    return [3, 4].contains { length in
      let end = link - 1 + length
      guard end < words.count, !Prepositions.contains(words[end]) else { return false }
      return ofPhrases.contains(words[(link - 1)..<end].joined(separator: " "))
    }
  }

  /// What changes, and is not counted: a *drop in pressure*.
  private static let measured = Set(
    words: """
      activity attendance capacity confidence cost costs demand efficiency income interest level levels
      numbers output performance pressure price prices production productivity progress quality rate
      rates revenue sales service size spending stock supply temperature turnover value values volume
      weight
      """
  )

  private static let ofPhrases = Set(EnglishFile.lines(of: "of-phrases.txt").map(String.init))

  private static let verbs: [Substring: [Substring]] = EnglishFile.lines(of: "verb-nouns.txt")
    .reduce(into: [:]) { verbs, line in
      let words = line.split(separator: " ")
      verbs[words[0]] = Array(words.dropFirst())
    }
}
