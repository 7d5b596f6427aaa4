import LocaleData
import TermGrammar

extension TermPrinting {
  // MARK: Nouns

  /// The noun in the style asked for, without article and letter case.
  func styled(_ noun: Noun) throws(FormFailure) -> PrintedTerm {
    switch options.style {
    case .full, .introduce: return try full(noun)
    case .abbreviation: return try abbreviated(noun)
    case .short: return noun.abbreviation == nil ? try full(noun) : try abbreviated(noun)
    }
  }

  func full(_ noun: Noun) throws(FormFailure) -> PrintedTerm {
    var printed = try phrase(noun)
    let wantsTitle = options.casing == .title || noun.casing == .title
    if wantsTitle, let title = noun.title, isCitation(printed, of: noun) {
      printed.text = try inflector.compose(title, within: composition).fixed
    }
    if options.isPossessive {
      if let stated = noun.possessive[printed.number] {
        printed.text = try inflector.compose(stated, within: composition)
      } else {
        printed.text = possessive(printed.text, printed.number, plural: try? plural(of: noun))
      }
    }
    return printed
  }

  /// Whether the printed form is the one that dictionaries are sorted by, which a stated title
  /// replaces.
  func isCitation(_ printed: PrintedTerm, of noun: Noun) -> Bool {
    guard options.grammaticalCase == nil else { return false }
    switch noun.shape {
    case .countable: return printed.number == .singular
    case .mass, .pluralOnly: return category == nil && !options.isCountable
    case .compound(_, let number): return printed.number == (number ?? .singular)
    }
  }

  func phrase(_ noun: Noun) throws(FormFailure) -> PrintedTerm {
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

  var needsSingleThings: Bool { options.isCountable || category != nil }

  func countedPhrase(
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

  func counted(
    _ forms: CountedForms,
    countability: Countability
  ) throws(FormFailure) -> PrintedTerm {
    let category = wantedCategory
    let number = grammar.number(for: category)
    let byCase = forms.byCategory[category] ?? forms.byCategory[.other]
    guard let form = byCase?.form(in: options.grammaticalCase) else {
      throw missing(category)
    }
    return printed(try inflector.compose(form, within: composition), number, countability)
  }

  var wantedCategory: PluralCategory {
    if let category, !options.isModifier { return category }
    return options.number == .plural ? .other : .one
  }

  func uncounted(
    _ forms: CasedForms,
    number: GrammaticalNumber,
    countability: Countability
  ) throws(FormFailure) -> PrintedTerm {
    guard let form = forms.form(in: options.grammaticalCase) else { throw missing(nil) }
    return printed(try inflector.compose(form, within: composition), number, countability)
  }

  /// A compound: its head takes the form that is asked for, the other references describe it.
  func compound(
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
        ? try inflector.print(
          reference,
          headOptions(reference, number),
          category,
          within: composition
        )
        : try inflector.print(reference, modifierOptions(reference), nil, within: composition)
      if index == head { headForm = part }
      text += part.phrase
      try inflector.check(text, of: composition)
      index += 1
    }
    guard let headForm, inflector.isNoun(headForm.term) else {
      throw failure(.wrongPartOfSpeech, "the head of '\(id)' must be a noun")
    }
    if let sound = form.sound, !text.runs.isEmpty { text.runs[0].sound = sound }
    let isPluralOnly = number == .plural && headForm.countability == .countable
    return printed(text, headForm.number, isPluralOnly ? .pluralOnly : headForm.countability)
  }

  func headOptions(
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

  func modifierOptions(_ reference: Form.Reference) -> TermOptions {
    var wanted = reference.options
    if wanted.number == nil, !wanted.isPossessive { wanted.isModifier = true }
    return wanted
  }

  func plural(of noun: Noun) throws(FormFailure) -> String {
    var wanted = TermOptions()
    wanted.number = .plural
    wanted.grammaticalCase = options.grammaticalCase
    return try text(of: noun, as: wanted)
  }

  /// The phrase that other options ask for.
  func text(of noun: Noun, as options: TermOptions) throws(FormFailure) -> String {
    try TermPrinting(
      inflector: inflector,
      bound: bound,
      options: options,
      category: nil,
      composition: composition
    ).phrase(noun).text.string
  }
}
