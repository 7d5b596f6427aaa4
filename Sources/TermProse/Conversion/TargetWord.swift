import TermDictionary

/// What the other reader calls a term, in the form that a place asks for.
struct TargetWord {
  /// What it stands for.
  let reading: TermForm

  /// As the source reader prints it.
  let old: PrintedTerm

  /// As the target reader prints it, without regard to the letter case of the place.
  var new: PrintedTerm

  /// What a verb is around its object, where that splits it: *send*, *home*.
  var parts: (start: StyledText, end: StyledText)?

  /// Whether the source prints its capitals in every place because a name is one.
  var isName = false

  /// *(s)* behind the source’s word, which the target’s has inside.
  var optionalPlural: Range<Int>?

  /// Whether it is the word of the target, but the sentence would need more than that word.
  var isUnsure = false

  /// Whether both readers say the same.
  var isUnchanged: Bool { old.text.string == new.text.string }

  /// Whether both print the same letters in the same number.
  func reads(as other: TargetWord) -> Bool {
    new.text.string.lowercased() == other.new.text.string.lowercased()
      && new.number == other.new.number
      && losesArticle == other.losesArticle
  }

  /// Whether no indefinite article can be before it.
  ///
  /// A label has no number: the article before it is that of another word, as it is before a
  /// participle.
  var losesArticle: Bool {
    guard !new.isModifier, !reading.isVerb else { return false }
    return new.countability != .countable || new.number == .plural
  }
}

/// Finds the words of the target for forms of the source.
struct TargetWords: Sendable {
  private let source: Lexicon
  private let target: Lexicon

  init(from source: Lexicon, to target: Lexicon) {
    self.source = source
    self.target = target
  }

  /// Whether `form` may be at the place of `occurrence`.
  ///
  /// Names of tools and labels are written as the screen writes them, or quoted. A word that the
  /// dictionary calls common is a term only where it is written as one.
  func allows(_ form: TermForm, at occurrence: TermOccurrence) -> Bool {
    guard isName(form) else { return true }
    if form.isLabel, !occurrence.isWrittenAsLabel, !occurrence.standsAlone { return false }
    guard let name = sourceTerm(form)?.text.string else { return false }
    return occurrence.match.casing == .upper || occurrence.written.lettersAlone == name.lettersAlone
  }

  /// Whether `form` is a label or the name of a tool.
  func isName(_ form: TermForm) -> Bool {
    if form.isLabel { return true }
    guard let noun = noun(form.term, in: source) else { return false }
    return noun.casing != .none && !form.isAbbreviation
  }

  /// Whether the dictionary says that `form` is also a word of common language.
  func isCommon(_ form: TermForm) -> Bool {
    guard let noun = noun(form.term, in: source), noun.isCommonWord else { return false }
    return !form.isAbbreviation
  }

  /// What the target calls `form` at the place of `occurrence`; `nil` where it has no such form.
  func word(for form: TermForm, at occurrence: TermOccurrence) -> TargetWord? {
    guard let old = sourceTerm(form), let new = targetTerm(form, old, occurrence) else {
      return nil
    }
    var word = TargetWord(reading: form, old: old, new: new)
    word.isName = isName(form)
    word.isUnsure = !word.isUnchanged && isUnsure(form, word, occurrence)
    word.parts = parts(of: form)
    if !word.isUnchanged, form.number == .singular, !form.isPossessive,
      let range = occurrence.optionalPlural
    {
      guard let text = optionalPlural(form) else { return nil }
      word.new.text = StyledText(text)
      word.optionalPlural = range
    }
    return word
  }

  /// A word of common language in small letters may mean anything; and what becomes countable needs
  /// an article where none is.
  private func isUnsure(_ form: TermForm, _ word: TargetWord, _ occurrence: TermOccurrence) -> Bool
  {
    if isCommon(form), !occurrence.isWrittenAsLabel { return true }
    let gainsNumber = word.old.countability == .mass && word.new.countability == .countable
    guard gainsNumber, word.new.number == .singular, !isName(form), !word.new.isModifier else {
      return false
    }
    return occurrence.slot == .free || occurrence.quantity(.singular) == .amount
  }

  // MARK: The source

  private func sourceTerm(_ form: TermForm) -> PrintedTerm? {
    if case .synonym(let number) = form.kind {
      guard let synonym = synonym(form, number, in: source) else { return nil }
      return PrintedTerm(
        term: form.term,
        text: StyledText(synonym),
        number: number,
        countability: .countable
      )
    }
    guard let options = form.options else { return nil }
    return try? source.inflector.print(form.term, options)
  }

  private func synonym(
    _ form: TermForm,
    _ number: GrammaticalNumber,
    in lexicon: Lexicon
  ) -> String? {
    let synonyms = lexicon.concept(form.term).synonyms.filter { $0.status == form.status }
    return synonyms.lazy.compactMap { number == .plural ? $0.plural : $0.name }.first
  }

  private func noun(_ id: TermID, in lexicon: Lexicon) -> Noun? {
    guard case .noun(let noun) = lexicon.inflector.terms[id]?.term.content else { return nil }
    return noun
  }

  // MARK: The target

  private func targetTerm(
    _ form: TermForm,
    _ old: PrintedTerm,
    _ occurrence: TermOccurrence
  ) -> PrintedTerm? {
    if form.isSynonym, isSynonymOfTarget(form, occurrence.match) { return old }
    guard var options = form.options ?? synonymOptions(form) else { return nil }
    if !form.isVerb, options.style == .full, !options.isCountable,
      let plain = printed(form.term, options),
      let counted = counted(form, plain, old, options, occurrence)
    {
      return counted.term
    }
    if let printed = printed(form.term, options) { return printed }
    if options.isCountable {
      options.isCountable = false
      return printed(form.term, options)
    }
    guard options.style == .abbreviation else { return nil }
    options.style = .full
    return printed(form.term, options)
  }

  private struct Counted { var term: PrintedTerm? }

  /// What is counted at the place of `occurrence`; `nil` where nothing is, or `plain` can be.
  ///
  /// Its term is `nil` where the target has nothing to count with, and neither a lost article nor
  /// the word alone is right.
  private func counted(
    _ form: TermForm,
    _ plain: PrintedTerm,
    _ old: PrintedTerm,
    _ options: TermOptions,
    _ occurrence: TermOccurrence
  ) -> Counted? {
    guard plain.countability != .countable, !plain.isModifier, old.countability == .countable else {
      return nil
    }
    let isCounted = isCounted(form, occurrence)
    guard isCounted || isBareSubject(form, occurrence) else { return nil }
    var options = options
    options.isCountable = true
    if let counted = printed(form.term, options) { return Counted(term: counted) }
    return isCounted && occurrence.article == nil ? Counted(term: nil) : nil
  }

  /// The form for one and for several; `nil` where the target has none.
  private func optionalPlural(_ form: TermForm) -> String? {
    guard var options = form.options ?? synonymOptions(form) else { return nil }
    options.isCountable = true
    options.number = .singular
    guard let singular = printed(form.term, options) else { return nil }
    options.number = .plural
    guard let plural = printed(form.term, options) else { return nil }
    return OptionalPlural.joining(singular.text.string, plural.text.string)
  }

  /// The parts of a verb that its object splits.
  private func parts(of form: TermForm) -> (start: StyledText, end: StyledText)? {
    guard case .verb(let verb) = form.kind, target.inflector.splits(form.term, verb) else {
      return nil
    }
    return target.inflector.parts(of: form.term, verb)
  }

  private func printed(_ id: TermID, _ options: TermOptions) -> PrintedTerm? {
    try? target.inflector.print(id, options)
  }

  private func synonymOptions(_ form: TermForm) -> TermOptions? {
    guard case .synonym(let number) = form.kind else { return nil }
    var options = TermOptions()
    options.number = target.inflector.isNoun(form.term) ? number : nil
    options.isPossessive = form.isPossessive
    return options
  }

  /// Whether the target knows the concept by the same other name.
  private func isSynonymOfTarget(_ form: TermForm, _ match: TermMatch) -> Bool {
    form.status == .admitted
      && match.surfaceForm.readings.contains { reading in
        reading.isOf(target.key) && reading.form.isSynonym && reading.form.term == form.term
      }
  }

  /// Whether the place counts: then a mass noun is printed as the phrase that counts it.
  private func isCounted(_ form: TermForm, _ occurrence: TermOccurrence) -> Bool {
    switch occurrence.slot {
    case .single: return true
    case .several where form.number == .plural: return true
    case .several, .free, .definite: break
    }
    guard let number = form.number else { return false }
    return occurrence.quantity(number) == .things || occurrence.optionalPlural != nil
  }

  /// Whether it is a bare plural whose verb is not known: *claims appear* must not become *funding
  /// appear*.
  private func isBareSubject(_ form: TermForm, _ occurrence: TermOccurrence) -> Bool {
    guard form.number == .plural, let after = occurrence.after, occurrence.roleAfter == nil else {
      return false
    }
    return source.usage?.agreeing(after.string, with: .singular) == nil || !occurrence.canBeSubject
  }
}

extension String {
  /// Its letters and digits, without spaces, hyphens and apostrophes, which a text may write in
  /// other ways.
  fileprivate var lettersAlone: String { filter { $0.isLetter || $0.isNumber } }
}

extension Lexicon {
  fileprivate var inflector: Inflector { storage.words.inflector }
}

extension PrintedTerm {
  /// A form that is printed as it is.
  fileprivate init(
    term: TermID,
    text: StyledText,
    number: GrammaticalNumber,
    countability: Countability
  ) {
    self.init(
      term: term,
      article: nil,
      text: text,
      number: number,
      countability: countability,
      isModifier: false,
      casing: .none
    )
  }
}
