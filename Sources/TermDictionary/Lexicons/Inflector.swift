import MessageFormat

/// Prints terms in the forms that one lexicon has.
///
/// Composed names are bound here, each time anew: a reference means what it means in the lexicon that asks.
/// Nothing is guessed: a form that no dictionary states is a failure.
struct Inflector: Sendable {
  let terms: [TermID: BoundTerm]
  let grammar: any Grammar

  /// The term in the form that `options` ask for.
  ///
  /// - Parameters:
  ///   - id: The term.
  ///   - options: The form.
  ///   - category: The plural category of the count, where one decides the number.
  func print(
    _ id: TermID,
    _ options: TermOptions,
    category: PluralCategory? = nil
  ) throws(FormFailure) -> PrintedTerm {
    try print(id, options, category, within: [])
  }

  /// The form of a verb that agrees with `number`: *bill*, *bills*.
  func presentForm(for number: GrammaticalNumber) -> VerbForm {
    number == .singular ? .third : .base
  }

  private func print(
    _ id: TermID,
    _ options: TermOptions,
    _ category: PluralCategory?,
    within outer: [TermID]
  ) throws(FormFailure) -> PrintedTerm {
    guard let bound = terms[id] else {
      throw FormFailure(kind: .unknownTerm, term: id, message: "unknown term '\(id)'")
    }
    guard !outer.contains(id) else {
      throw FormFailure(kind: .reported, term: id, message: "'\(id)' is composed of itself")
    }
    let printing = Printing(
      inflector: self,
      bound: bound,
      options: options,
      category: category,
      path: outer + [id]
    )
    return try printing.run()
  }

  /// The text of `form`, its references bound.
  fileprivate func compose(_ form: Form, within path: [TermID]) throws(FormFailure) -> StyledText {
    var text = StyledText()
    for element in form.elements {
      switch element {
      case .text(let plain):
        text += StyledText(plain)
      case .reference(let reference):
        text += try print(reference.term, reference.options, nil, within: path).phrase
      }
    }
    if let sound = form.sound, !text.runs.isEmpty { text.runs[0].sound = sound }
    return text
  }

  /// A reference inside a compound, with other options than it is written with.
  fileprivate func print(
    _ reference: Form.Reference,
    _ options: TermOptions,
    _ category: PluralCategory?,
    within path: [TermID]
  ) throws(FormFailure) -> PrintedTerm {
    try print(reference.term, options, category, within: path)
  }
}

/// A term and the dictionary that gave it.
struct BoundTerm: Sendable {
  var term: Term
  var origin: DictionaryKey
}

/// One printing of one term.
private struct Printing {
  let inflector: Inflector
  let bound: BoundTerm
  let options: TermOptions
  let category: PluralCategory?

  /// The terms that are being printed, outermost first, this one last.
  let path: [TermID]

  var grammar: any Grammar { inflector.grammar }
  var id: TermID { bound.term.id }

  func run() throws(FormFailure) -> PrintedTerm {
    do {
      switch bound.term.content {
      case .noun(let noun):
        try refuseVerbForm()
        return try finished(styled(noun), casing: noun.casing)
      case .verb(let verb):
        try refuseGrammar("verb")
        return try finished(plain(form(of: verb)), casing: .none)
      case .label(let label):
        try refuseGrammar("label")
        try refuseVerbForm()
        return try finished(plain(label.form), casing: label.casing)
      }
    } catch {
      guard bound.term.isFaulty else { throw error }
      throw FormFailure(kind: .reported, term: error.term, message: error.message)
    }
  }

  // MARK: Nouns

  /// The noun in the style asked for, without article and letter case.
  private func styled(_ noun: Noun) throws(FormFailure) -> PrintedTerm {
    switch options.style {
    case .full, .introduce: return try full(noun)
    case .abbreviation: return try abbreviated(noun)
    case .short: return noun.abbreviation == nil ? try full(noun) : try abbreviated(noun)
    }
  }

  private func full(_ noun: Noun) throws(FormFailure) -> PrintedTerm {
    var printed = try phrase(noun)
    let wantsTitle = options.casing == .title || noun.casing == .title
    if wantsTitle, let title = noun.title, isCitation(printed, of: noun) {
      printed.text = try inflector.compose(title, within: path).fixed
    }
    if options.isPossessive {
      if let stated = noun.possessive[printed.number] {
        printed.text = try inflector.compose(stated, within: path)
      } else {
        printed.text = possessive(printed.text, printed.number, plural: try? plural(of: noun))
      }
    }
    return printed
  }

  /// Whether the printed form is the one that dictionaries are sorted by, which a stated title replaces.
  private func isCitation(_ printed: PrintedTerm, of noun: Noun) -> Bool {
    guard options.grammaticalCase == nil else { return false }
    switch noun.shape {
    case .countable: return printed.number == .singular
    case .mass, .pluralOnly: return category == nil && !options.isCountable
    case .compound(_, let number): return printed.number == (number ?? .singular)
    }
  }

  private func phrase(_ noun: Noun) throws(FormFailure) -> PrintedTerm {
    switch noun.shape {
    case .countable(let forms):
      return try counted(forms, countability: .countable)
    case .mass(let forms, let counted):
      if needsSingleThings, !options.isModifier { return try countedPhrase(counted, "a mass noun") }
      return try uncounted(forms, number: .singular, countability: .mass)
    case .pluralOnly(let forms, let counted):
      if needsSingleThings, !options.isModifier {
        return try countedPhrase(counted, "a noun that has only a plural")
      }
      return try uncounted(forms, number: .plural, countability: .pluralOnly)
    case .compound(let form, let number):
      return try compound(form, number: number)
    }
  }

  private var needsSingleThings: Bool { options.isCountable || category != nil }

  private func countedPhrase(
    _ counted: CountedForms?,
    _ kind: String
  ) throws(FormFailure) -> PrintedTerm {
    guard let counted else {
      throw failure(
        .missingCountedPhrase,
        "'\(id)' is \(kind) without a counted phrase, so it cannot be counted"
      )
    }
    return try self.counted(counted, countability: .countable)
  }

  private func counted(
    _ forms: CountedForms,
    countability: Countability
  ) throws(FormFailure) -> PrintedTerm {
    let category = wantedCategory
    let number = grammar.number(for: category)
    let byCase = forms.byCategory[category] ?? forms.byCategory[.other]
    guard let form = byCase?.form(in: options.grammaticalCase) else {
      throw missing(category)
    }
    return printed(try inflector.compose(form, within: path), number, countability)
  }

  private var wantedCategory: PluralCategory {
    if let category, !options.isModifier { return category }
    return options.number == .plural ? .other : .one
  }

  private func uncounted(
    _ forms: CasedForms,
    number: GrammaticalNumber,
    countability: Countability
  ) throws(FormFailure) -> PrintedTerm {
    guard let form = forms.form(in: options.grammaticalCase) else { throw missing(nil) }
    return printed(try inflector.compose(form, within: path), number, countability)
  }

  /// A compound: its head takes the form that is asked for, the other references describe it.
  private func compound(
    _ form: Form,
    number: GrammaticalNumber?
  ) throws(FormFailure) -> PrintedTerm {
    if number == .plural, needsSingleThings, !options.isModifier {
      return try countedPhrase(nil, "a name that has only a plural")
    }
    let head = grammar.headIndex(amongReferences: form.references.count)
    var text = StyledText()
    var headForm: PrintedTerm?
    var index = 0
    for element in form.elements {
      guard case .reference(let reference) = element else {
        if case .text(let plain) = element { text += StyledText(plain) }
        continue
      }
      let part =
        index == head
        ? try inflector.print(reference, headOptions(reference, number), category, within: path)
        : try inflector.print(reference, modifierOptions(reference), nil, within: path)
      if index == head { headForm = part }
      text += part.phrase
      index += 1
    }
    guard let headForm, inflector.isNoun(headForm.term) else {
      throw failure(.wrongPartOfSpeech, "the head of '\(id)' must be a noun")
    }
    if let sound = form.sound, !text.runs.isEmpty { text.runs[0].sound = sound }
    let isPluralOnly = number == .plural && headForm.countability == .countable
    return printed(text, headForm.number, isPluralOnly ? .pluralOnly : headForm.countability)
  }

  private func headOptions(
    _ reference: Form.Reference,
    _ number: GrammaticalNumber?
  ) -> TermOptions {
    var wanted = reference.options
    wanted.number = number ?? options.number ?? reference.options.number
    wanted.isCountable = options.isCountable || reference.options.isCountable
    wanted.isModifier = options.isModifier
    wanted.grammaticalCase = options.grammaticalCase
    if options.isModifier { wanted.number = number ?? reference.options.number }
    return wanted
  }

  private func modifierOptions(_ reference: Form.Reference) -> TermOptions {
    var wanted = reference.options
    if wanted.number == nil, !wanted.isPossessive { wanted.isModifier = true }
    return wanted
  }

  private func plural(of noun: Noun) throws(FormFailure) -> String {
    var wanted = TermOptions()
    wanted.number = .plural
    wanted.grammaticalCase = options.grammaticalCase
    return try Printing(
      inflector: inflector,
      bound: bound,
      options: wanted,
      category: nil,
      path: path
    ).phrase(noun).text.string
  }

  // MARK: Abbreviations

  private func abbreviated(_ noun: Noun) throws(FormFailure) -> PrintedTerm {
    guard let abbreviation = noun.abbreviation else {
      throw failure(.missingAbbreviation, "'\(id)' has no abbreviation")
    }
    let full = try phrase(noun)
    let isPlural = full.number == .plural && full.countability != .mass && !options.isModifier
    var result = full
    if let stated = abbreviation.stated {
      let forms = stated.byCategory[isPlural ? .other : .one] ?? stated.byCategory[.other]
      guard let form = forms?.form(in: nil) else { throw missing(.other) }
      result.text = try inflector.compose(form, within: path).fixed
    } else {
      let singular = try singularText(noun)
      let initials = grammar.initials(of: singular)
      let text = isPlural ? grammar.plural(ofAbbreviation: initials) : initials
      result.text = StyledText([StyledText.Run(text, isFixed: true)])
    }
    if let reading = abbreviation.reading {
      for index in result.text.runs.indices { result.text.runs[index].reading = reading }
    }
    if options.isPossessive {
      result.text = possessive(result.text, isPlural ? .plural : .singular, plural: nil).fixed
    }
    return result
  }

  /// The full form in the singular, of which initials are taken.
  private func singularText(_ noun: Noun) throws(FormFailure) -> String {
    var wanted = TermOptions()
    wanted.isModifier = true
    return try Printing(
      inflector: inflector,
      bound: bound,
      options: wanted,
      category: nil,
      path: path
    ).phrase(noun).text.string
  }

  // MARK: Verbs and labels

  private func form(of verb: Verb) throws(FormFailure) -> Form {
    let wanted = options.verbForm
    if let form = verb.forms[wanted] { return form }
    if wanted == .attributive, let participle = verb.forms[.participle] { return participle }
    throw failure(.missingForm, "'\(id)' has no form '\(wanted.rawValue)'")
  }

  private func plain(_ form: Form) throws(FormFailure) -> PrintedTerm {
    printed(try inflector.compose(form, within: path), .singular, .mass)
  }

  private func refuseVerbForm() throws(FormFailure) {
    guard options.verbForm != .base else { return }
    throw failure(
      .wrongPartOfSpeech,
      "'\(id)' is a \(bound.term.partOfSpeech.rawValue), which has no form '\(options.verbForm.rawValue)'"
    )
  }

  private func refuseGrammar(_ kind: String) throws(FormFailure) {
    let asked =
      options.number != nil || options.article != .none || category != nil || options.isPossessive
      || options.isCountable || options.style == .abbreviation
    if asked {
      throw failure(
        .wrongPartOfSpeech,
        "'\(id)' is a \(kind), which has no number, article, possessive or abbreviation"
      )
    }
  }

  // MARK: Finish

  /// Letter case and article, in this order: the casing of an article that is not there passes to the word.
  private func finished(
    _ printed: PrintedTerm,
    casing: TermCasing
  ) throws(FormFailure) -> PrintedTerm {
    var result = printed
    switch casing {
    case .none: break
    case .title: result.text = grammar.cased(result.text, as: .title, isFirst: true).fixed
    case .fixed: result.text = result.text.fixed
    }
    result.casing = options.casing
    result.article = try article(before: result)
    let isSentenceStart = options.casing == .sentence
    if result.article == nil || !isSentenceStart {
      result.text = grammar.cased(result.text, as: options.casing, isFirst: true)
    }
    if let article = result.article, options.casing == .sentence || options.casing == .upper {
      result.article = grammar.cased(StyledText(article), as: options.casing, isFirst: true).string
    }
    return result
  }

  private func article(before printed: PrintedTerm) throws(FormFailure) -> String? {
    switch options.article {
    case .none: return nil
    case .definite:
      guard let article = grammar.definiteArticle(before: printed.text.string) else {
        throw failure(.noArticle, "no definite article is known for '\(grammar.language)'")
      }
      return article
    case .indefinite:
      guard printed.countability == .countable, printed.number == .singular else { return nil }
      let text = printed.text
      guard let article = grammar.indefiniteArticle(before: text) else {
        throw failure(.noArticle, "no indefinite article is known for '\(grammar.language)'")
      }
      return article
    }
  }

  private func possessive(
    _ text: StyledText,
    _ number: GrammaticalNumber,
    plural: String?
  ) -> StyledText {
    let form = text.string
    let result = grammar.possessive(of: form, number: number, plural: plural)
    guard result.hasPrefix(form) else { return StyledText(result) }
    let ending = String(Substring(result.utf8.dropFirst(form.utf8.count)))
    return StyledText(text.runs + [StyledText.Run(ending)])
  }

  private func printed(
    _ text: StyledText,
    _ number: GrammaticalNumber,
    _ countability: Countability
  ) -> PrintedTerm {
    PrintedTerm(
      term: id,
      article: nil,
      text: text,
      number: number,
      countability: countability,
      isModifier: options.isModifier,
      casing: .none
    )
  }

  private func missing(_ category: PluralCategory?) -> FormFailure {
    let form = category.map { " '\($0.rawValue)'" } ?? ""
    if let wanted = options.grammaticalCase {
      guard grammar.grammaticalCases.contains(wanted) else {
        return failure(.unknownCase, "'\(grammar.language)' has no grammatical case '\(wanted)'")
      }
      return failure(.missingForm, "'\(id)' has no form\(form) in the case '\(wanted)'")
    }
    return failure(.missingForm, "'\(id)' has no form\(form)")
  }

  private func failure(_ kind: FormFailure.Kind, _ message: String) -> FormFailure {
    FormFailure(kind: kind, term: id, message: message)
  }
}

extension Inflector {
  fileprivate func isNoun(_ id: TermID) -> Bool { terms[id]?.term.partOfSpeech == .noun }
}

extension StyledText {
  /// The text with its letter case locked.
  var fixed: StyledText {
    StyledText(
      runs.map { run in
        var run = run
        run.isFixed = true
        return run
      }
    )
  }
}

extension Grammar {
  /// The indefinite article before a styled text, whose first word may have a stated sound or reading.
  func indefiniteArticle(before text: StyledText) -> String? {
    let first = text.runs.first { run in run.text.contains { $0.isLetter || $0.isNumber } }
    return indefiniteArticle(before: text.string, sound: first?.sound, reading: first?.reading)
  }
}
