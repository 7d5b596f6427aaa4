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
          if !isSubjectItself(before: index), isPlural || isNear && isObject(index) {
            found += words(of: index, lower, isPlural ? .plural : .singular)
          }
          continue
        }
        if isOther(lower, number) { return found }
      }
    }
    return found
  }

  /// The pronoun at `index`, and the verb of which it is the subject: *they help*, *have they*.
  private func words(
    of index: Int,
    _ pronoun: String,
    _ number: GrammaticalNumber
  ) -> [AgreeingWord] {
    guard pronoun == "they" else { return [AgreeingWord(index: index, number: number)] }
    func verb(_ index: Int) -> (word: AgreeingWord?, isModal: Bool) {
      guard parts.indices.contains(index), case .word(let word) = parts[index] else {
        return (nil, false)
      }
      let lower = word.lowercased()
      if EnglishWordRoles.role(of: lower) == .modal,
        EnglishWordRoles.agreeing(lower, with: .plural) == nil
      {
        return (nil, true)
      }
      if EnglishWordRoles.agreeing(lower, with: .plural) == lower {
        return (AgreeingWord(index: index, number: .plural), false)
      }
      let isPast = IrregularVerbs.bases[lower[...]] != nil || lower.hasSuffix("ed")
      if isPast || lower == "had" || lower == "did" { return (nil, true) }
      guard let forms = PresentVerb.forms(ofBase: lower),
        IrregularVerbs.all[lower[...]]?.past.contains(lower[...]) != true
      else { return (nil, false) }
      return (AgreeingWord(index: index, number: .plural, forms: forms), false)
    }
    // *Have they gone?*
    if index > 0, case .word(let before) = parts[index - 1] {
      let lower = before.lowercased()
      if EnglishWordRoles.agreeing(lower, with: .plural) == lower {
        return [
          AgreeingWord(index: index - 1, number: .plural),
          AgreeingWord(index: index, number: .plural),
        ]
      }
      if EnglishWordRoles.role(of: lower) == .modal {
        return [AgreeingWord(index: index, number: .plural)]
      }
    }
    var next = index + 1
    while parts.indices.contains(next), case .word(let word) = parts[next],
      VerbWords.isAdverb(word.lowercased())
    {
      next += 1
    }
    let (word, isModal) = verb(next)
    // A verb that nobody knows has to change with the pronoun.
    let isAlone = isModal || word != nil
    return [AgreeingWord(index: index, number: .plural, isAlone: isAlone)]
      + [word].compactMap(\.self)
  }

  /// Whether the noun is the subject of the verb before the pronoun, which means another thing
  /// then: *the leaflet shows it*.
  private func isSubjectItself(before index: Int) -> Bool {
    guard case .word(let pronoun) = parts[index], VerbWords.objects.contains(pronoun.lowercased()),
      index > noun + 1, ClauseReader(parts, subject: noun).startsClause
    else { return false }
    return parts[(noun + 1)..<index].allSatisfy { part in
      guard case .word(let word) = part else { return false }
      switch EnglishWordRoles.role(of: word) {
      case .coordinator, .subordinator, .subjectPronoun, .interrogative: return false
      default: return !["which", "that", "who"].contains(word.lowercased())
      }
    }
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
