import TermGrammar

/// Finds the pronouns that can stand for nothing but one noun.
struct PronounReader {
  private let parts: [SentencePart]
  private let noun: Int

  init(_ parts: [SentencePart], noun: Int) { (self.parts, self.noun) = (parts, noun) }

  /// The forms for a thing and for things, by pronoun.
  static let forms: [String: (singular: String, plural: String)] = [
    "it": ("it", "them"), "them": ("it", "them"), "they": ("it", "they"), "its": ("its", "their"),
    "their": ("its", "their"), "itself": ("itself", "themselves"),
    "themselves": ("itself", "themselves"),
  ]

  /// The pronouns of the noun’s sentence and of the next.
  ///
  /// Whatever else may be meant by them, a name or another noun, ends the search: a noun is known
  /// by the determiner or the preposition before it, a plural by its *s*.
  var pronouns: [AgreeingWord] {
    guard case .noun(let number?) = parts[noun] else { return [] }
    var found: [AgreeingWord] = []
    var sentences = 0
    let own = ownWords
    for index in start..<parts.count where index != noun && !own.contains(index) {
      switch parts[index] {
      case .mark(let mark):
        if mark == "\n" || mark == ":" { return found }
        if index > noun, ".?!".contains(mark) { sentences += 1 }
        if sentences > 1 { return found }
      case .noun, .other, .article: return found
      case .verb: continue
      case .word(let word):
        let lower = word.lowercased()
        if let forms = Self.forms[lower] {
          let isPlural = forms.plural == lower
          guard index > noun, !isPlural || number == .plural else { return found }
          let isNear = number == .singular || index - noun < 4
          if isPlural || isNear && isObject(index) {
            found.append(AgreeingWord(index: index, number: isPlural ? .plural : .singular))
          }
          continue
        }
        if isOther(lower, number) { return found }
      }
    }
    return found
  }

  /// Where the sentence of the noun starts.
  private var start: Int {
    var index = noun
    while index > 0 {
      if case .mark(let mark) = parts[index - 1], ".?!\n".contains(mark) { break }
      index -= 1
    }
    return index
  }

  /// The determiners and adjectives of the noun.
  private var ownWords: Range<Int> {
    var index = noun
    while index > 0 {
      if case .article = parts[index - 1] {
        index -= 1
        continue
      }
      guard case .word(let word) = parts[index - 1] else { break }
      let lower = word.lowercased()
      let role = EnglishWordRoles.role(of: lower)
      let isOwn =
        role == .determiner || role == .indefiniteArticle || role == .singularDeterminer
        || role == .pluralDeterminer || EnglishDeterminers.adjectives.contains(lower)
      guard isOwn else { break }
      index -= 1
    }
    return index..<noun
  }

  /// Whether `word` is a noun, or tells of one, that a pronoun of `number` may stand for.
  private func isOther(_ word: String, _ number: GrammaticalNumber) -> Bool {
    switch EnglishWordRoles.role(of: word) {
    case .preposition, .determiner, .indefiniteArticle, .singularDeterminer, .pluralDeterminer:
      true
    case nil:
      number == .plural
        && (word.hasSuffix("s") && word != "is" && word != "was" && word != "has"
          || [
            "people", "children", "men", "women", "staff", "data", "someone", "somebody",
            "anyone", "everyone", "nobody",
          ].contains(word))
    default: false
    }
  }

  /// Whether *it* at `index` is the object of the verb before it: *sign it*, not *it is late that*.
  private func isObject(_ index: Int) -> Bool {
    guard case .word(let pronoun) = parts[index], index > 0, case .word(let verb) = parts[index - 1]
    else { return false }
    if pronoun.lowercased() == "its" { return true }
    guard EnglishWordRoles.role(of: verb) == nil,
      ClauseReader.verbs[verb.lowercased()] == nil
    else { return false }
    guard index + 1 < parts.count else { return true }
    switch parts[index + 1] {
    case .mark: return true
    case .word(let word):
      let role = EnglishWordRoles.role(of: word)
      return role == .coordinator || role == .preposition
    case .noun, .article, .verb, .other: return false
    }
  }
}
