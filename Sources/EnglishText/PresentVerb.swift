import TermGrammar

/// A verb in the present tense that no list names, known by its place: *grants help*.
struct PresentVerb {
  private let parts: [SentencePart]

  init(_ parts: [SentencePart]) { self.parts = parts }

  /// The forms of the verb at `index`, directly behind a subject of `number`; `nil` where it may
  /// be another word, or has one form.
  func forms(at index: Int, behind number: GrammaticalNumber) -> AgreeingForms? {
    guard let word = word(at: index), EnglishWordRoles.role(of: word) == nil,
      !VerbWords.isAdverb(word), !VerbWords.times.contains(word), !Self.adjectives.contains(word)
    else { return nil }
    guard number == .plural else {
      guard let base = Self.base(ofThird: word), isBeforeObject(index), isOnlyVerb(index) else {
        return nil
      }
      return AgreeingForms(singular: word, plural: base)
    }
    guard let forms = Self.forms(ofBase: word) else { return nil }
    let isPast = IrregularVerbs.all[word[...]]?.past.contains(word[...]) == true
    guard isBeforeObject(index) || !isPast && (isLast(index) || isLinking(index)) else {
      return nil
    }
    return forms
  }

  /// The forms of the verb `base`; `nil` for what is no present tense.
  static func forms(ofBase base: String) -> AgreeingForms? {
    let third = EnglishVerb.third(of: base)
    let isPast = base.hasSuffix("ed") && !base.hasSuffix("eed")
    guard base.utf8.count > 2, !isPast, !["s", "ing"].contains(where: base.hasSuffix),
      CommonWords.all.contains(base), CommonWords.all.contains(third),
      IrregularVerbs.bases[base[...]] == nil, base != "found", base != "left"
    else { return nil }
    return AgreeingForms(singular: third, plural: base)
  }

  /// The verb of which `word` is the third person.
  private static func base(ofThird word: String) -> String? {
    guard word.hasSuffix("s"), !word.hasSuffix("ss") else { return nil }
    let stems =
      [String(word.dropLast()), String(word.dropLast(2))]
      + (word.hasSuffix("ies") ? [word.dropLast(3) + "y"] : [])
    return stems.first { forms(ofBase: $0)?.singular == word }
  }

  private func word(at index: Int) -> String? {
    guard parts.indices.contains(index), case .word(let word) = parts[index],
      word.allSatisfy(\.isLowercase)
    else { return nil }
    return word
  }

  /// Whether an object starts behind the verb: *a stamp*, *it*.
  private func isBeforeObject(_ index: Int) -> Bool {
    guard parts.indices.contains(index + 1) else { return false }
    switch parts[index + 1] {
    case .article: return true
    case .word(let next):
      let lower = next.lowercased()
      if VerbWords.objects.contains(lower) { return true }
      switch EnglishWordRoles.role(of: lower) {
      case .indefiniteArticle, .singularDeterminer, .pluralDeterminer: return true
      case .determiner: return !["what", "which", "whose"].contains(lower)
      default: return false
      }
    case .mark, .noun, .verb, .other: return false
    }
  }

  /// Whether the clause has no verb behind the one at `index`.
  private func isOnlyVerb(_ index: Int) -> Bool {
    for part in parts.dropFirst(index + 1) {
      switch part {
      case .mark: return true
      case .verb: return false
      case .word(let word):
        if EnglishWordRoles.agreeing(word, with: .plural) != nil { return false }
        switch EnglishWordRoles.role(of: word) {
        case .modal: return false
        case .coordinator, .subordinator: return true
        default: if word.hasSuffix("ed") { return false }
        }
      case .noun, .article, .other: continue
      }
    }
    return true
  }

  /// Whether the clause ends behind the verb.
  private func isLast(_ index: Int) -> Bool {
    guard parts.indices.contains(index + 1), case .mark(let mark) = parts[index + 1] else {
      return false
    }
    return ".?!,;".contains(mark)
  }

  /// Whether it is *get* or its like with a participle behind.
  private func isLinking(_ index: Int) -> Bool {
    guard let verb = word(at: index), ["get", "become"].contains(verb),
      let next = word(at: index + 1)
    else { return false }
    return next.hasSuffix("ed") || IrregularVerbs.bases[next[...]] != nil
  }

  /// Words that are verbs, too, and describe what is before them: *all seats free*.
  private static let adjectives = Set(
    words: """
      absent alert aside best better blank calm clean clear close complete cool correct cross double
      dry dull empty equal even exact fit free full further half idle ill inside last left level like
      live long loose lower mature minus narrow near net okay online open outside own perfect plus
      present prone ready right round secure separate short sick slow smooth sound spare still
      subject tidy total upper void warm welcome well wet worth worse wrong yellow
      """
  )
}
