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

  /// Whether the article before it goes: that before a plural belongs to what is behind, *a Prime
  /// Contracts list*.
  var dropsArticle: Bool { losesArticle && old.number != .plural }

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

  /// Which nouns of the source have another name for the target, in their singulars.
  private let differing: [(source: String, target: String)]

  init(from source: Lexicon, to target: Lexicon) {
    self.source = source
    self.target = target
    differing = source.terms.compactMap { id in
      guard source.inflector.isNoun(id), let old = try? source.inflector.print(id, TermOptions()),
        let new = try? target.inflector.print(id, TermOptions()), old.text.string != new.text.string
      else { return nil }
      return (old.text.string.lowercased(), new.text.string.lowercased())
    }
  }

  /// Whether `form` may be at the place of `occurrence`.
  ///
  /// Names of tools and labels are written as the screen writes them, or quoted. A word that the
  /// dictionary calls common is a term only where it is written as one.
  func allows(_ form: TermForm, at occurrence: TermOccurrence) -> Bool {
    guard isName(form) else { return true }
    if form.isLabel {
      let isShort = !occurrence.written.contains { $0.isWhitespace }
      let isLabel = occurrence.isLabelled || !isShort && occurrence.isWrittenAsLabel
      guard isLabel || occurrence.standsAlone else { return false }
    }
    if occurrence.screenWord == .tool, !form.isLabel { return true }
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

  /// Whether the target's dictionary says that its word for `form` is also common language.
  func isCommonInTarget(_ form: TermForm) -> Bool {
    noun(form.term, in: target)?.isCommonWord ?? false
  }

  /// Whether the target's word for `form` is a noun that has a plural.
  func isCountableInTarget(_ form: TermForm) -> Bool {
    (try? target.inflector.print(form.term, TermOptions()))?.countability == .countable
  }

  /// What the target calls `form` at the place of `occurrence`; `nil` where it has no such form.
  ///
  /// One that `isModifier` describes the noun behind it.
  func word(
    for form: TermForm,
    at occurrence: TermOccurrence,
    isModifier: Bool
  ) -> TargetWord? {
    guard let old = sourceTerm(form), let new = targetTerm(form, old, occurrence, isModifier) else {
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

  /// What becomes countable needs an article where none is.
  private func isUnsure(_ form: TermForm, _ word: TargetWord, _ occurrence: TermOccurrence) -> Bool
  {
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
    _ occurrence: TermOccurrence,
    _ isModifier: Bool
  ) -> PrintedTerm? {
    if form.isSynonym, isSynonymOfTarget(form, occurrence.match) { return old }
    guard var options = form.options ?? synonymOptions(form) else { return nil }
    if !form.isVerb, options.style == .full, !options.isCountable {
      if isModifier, old.countability == .countable, form.number == .singular {
        options.isModifier = true
      } else if let plain = printed(form.term, options),
        let counted = counted(form, plain, old, options, occurrence)
      {
        return counted.term
      }
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

  /// Whether words of the source are inside `match` for which the target has others: *head
  /// contract* in *head contract progress claim*.
  func saysOtherwise(_ match: TermMatch) -> Bool {
    let text = " " + match.surfaceForm.text.lowercased() + " "
    return differing.contains { pair in
      text.contains(" " + pair.source + " ") && text.count > pair.source.count + 2
    }
  }

  /// Whether the target knows the concept by the same other name.
  func isSynonymOfTarget(_ form: TermForm, _ match: TermMatch) -> Bool {
    form.status == .admitted
      && match.surfaceForm.readings.contains { reading in
        reading.isOf(target.key) && reading.form.isSynonym && reading.form.term == form.term
      }
  }

  /// Whether the place counts: then a mass noun is printed as the phrase that counts it.
  private func isCounted(_ form: TermForm, _ occurrence: TermOccurrence) -> Bool {
    switch occurrence.slot {
    case .single: return true
    case .several where form.number == .plural || occurrence.isCounted: return true
    case .several, .free, .definite: break
    }
    guard let number = form.number else { return false }
    return occurrence.quantity(number) == .things || occurrence.optionalPlural != nil
  }

  /// Whether it is a bare plural whose verb is not known: *claims appear* must not become *funding
  /// appear*.
  private func isBareSubject(_ form: TermForm, _ occurrence: TermOccurrence) -> Bool {
    guard form.number == .plural else { return false }
    if occurrence.isCountedPhrase || !occurrence.agreesPlainly { return true }
    guard let after = occurrence.after, occurrence.roleAfter == nil else { return false }
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
