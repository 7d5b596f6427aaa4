import LocaleData
import TermDictionary
import TermGrammar

/// Prints all forms of the terms of a lexicon.
struct FormCollector {
  private let lexicon: Lexicon
  private let inflector: Inflector

  let inventory: Inventory

  /// What forms the nouns of a lexicon have besides those that every language has.
  struct Inventory: Hashable {
    fileprivate let language: String

    /// The grammatical cases; `nil` is the citation form.
    fileprivate let cases: [String?]

    /// The plural categories of counts besides those that number tells apart.
    fileprivate let categories: [PluralCategory]
  }

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    inflector = lexicon.storage.words.inflector
    var cases: Set<String> = []
    var categories: Set<PluralCategory> = []
    for bound in inflector.terms.values {
      guard case .noun(let noun) = bound.term.content else { continue }
      for forms in noun.shape.statedForms {
        categories.formUnion(forms.byCategory.keys)
        for form in forms.byCategory.values { cases.formUnion(form.cases.compactMap(\.self)) }
      }
      for form in noun.shape.uncountedForms { cases.formUnion(form.cases.compactMap(\.self)) }
    }
    inventory = Inventory(
      language: inflector.grammar.language,
      cases: [nil] + cases.sorted(),
      categories: PluralCategory.allCases.filter {
        categories.contains($0) && $0 != .one && $0 != .other
      }
    )
  }

  /// Calls `body` for every form of the term `id`, with its text as inside a sentence.
  ///
  /// Forms that no dictionary states are left out.
  func forEachForm(of id: TermID, _ body: @escaping (TermForm, StyledText) -> Void) {
    guard let term = inflector.terms[id]?.term else { return }
    let printer = FormPrinter(term, inflector, body)
    switch term.content {
    case .noun(let noun): nouns(noun, printer)
    case .verb: for form in VerbForm.allCases { printer.print(.verb(form)) }
    case .label: printer.print(.label)
    }
    for synonym in lexicon.storage.synonyms(of: id) { printer.print(synonym) }
  }

  private func nouns(_ noun: Noun, _ printer: FormPrinter) {
    let hasCounted = !noun.shape.isCountable
    for grammaticalCase in inventory.cases {
      for number in GrammaticalNumber.allCases {
        printer.print(.noun(number), grammaticalCase)
        if hasCounted { printer.print(.counted(number), grammaticalCase) }
      }
      for category in inventory.categories {
        let number = inflector.grammar.number(for: category)
        let kind: TermForm.Kind =
          hasCounted ? .counted(number, category) : .noun(number, category)
        printer.print(kind, grammaticalCase, category)
      }
    }
    printer.print(.modifier)
    if noun.title != nil {
      for number in GrammaticalNumber.allCases { printer.print(.title(number)) }
    }
    guard noun.abbreviation != nil else { return }
    for number in GrammaticalNumber.allCases { printer.print(.abbreviation(number)) }
  }
}

/// Prints the forms of one term, those that differ.
private final class FormPrinter {
  private let term: Term
  private let inflector: Inflector
  private let body: (TermForm, StyledText) -> Void

  /// The texts of the nouns in full: a modifier that is one of them is no form of its own.
  private var texts: Set<String> = []

  init(_ term: Term, _ inflector: Inflector, _ body: @escaping (TermForm, StyledText) -> Void) {
    self.term = term
    self.inflector = inflector
    self.body = body
  }

  func print(
    _ kind: TermForm.Kind,
    _ grammaticalCase: String? = nil,
    _ category: PluralCategory? = nil
  ) {
    let form = TermForm(term.id, kind, grammaticalCase: grammaticalCase, status: term.status)
    guard let printed = printed(form, category), printed.isOf(kind) else { return }
    let text = printed.text.string
    if kind == .modifier || kind.isTitle, texts.contains(text) { return }
    texts.insert(text)
    body(form, printed.text)
    guard kind.isNounWithPossessive else { return }
    let owning = TermForm(
      term.id,
      kind,
      isPossessive: true,
      grammaticalCase: grammaticalCase,
      status: term.status
    )
    guard let possessive = self.printed(owning, category), possessive.text.string != text else {
      return
    }
    body(owning, possessive.text)
  }

  func print(_ synonym: Synonym) {
    print(synonym, synonym.name, .singular)
    if let plural = synonym.plural { print(synonym, plural, .plural) }
  }

  private func print(_ synonym: Synonym, _ name: String, _ number: GrammaticalNumber) {
    body(TermForm(term.id, .synonym(number), status: synonym.status), StyledText(name))
    guard term.partOfSpeech == .noun else { return }
    let possessive = inflector.grammar.possessive(
      of: name,
      number: number,
      plural: synonym.plural
    )
    guard possessive != name else { return }
    body(
      TermForm(term.id, .synonym(number), isPossessive: true, status: synonym.status),
      StyledText(possessive)
    )
  }

  private func printed(_ form: TermForm, _ category: PluralCategory?) -> PrintedTerm? {
    guard let options = form.options else { return nil }
    return try? inflector.print(term.id, options, category: category)
  }
}

extension PrintedTerm {
  /// Whether it is what `kind` names: a mass noun has no plural, though it is printed where one is
  /// asked for.
  fileprivate func isOf(_ kind: TermForm.Kind) -> Bool {
    switch kind {
    case .noun(let asked, _), .counted(let asked, _), .title(let asked): number == asked
    case .abbreviation(let asked): number == asked
    case .modifier, .verb, .label, .synonym: true
    }
  }
}

extension TermForm.Kind {
  fileprivate var isNounWithPossessive: Bool {
    switch self {
    case .noun, .counted, .abbreviation: true
    case .modifier, .title, .verb, .label, .synonym: false
    }
  }

  fileprivate var isTitle: Bool {
    switch self {
    case .title: true
    case .noun, .counted, .modifier, .abbreviation, .verb, .label, .synonym: false
    }
  }
}

extension Noun.Shape {
  fileprivate var isCountable: Bool {
    switch self {
    case .countable: true
    case .mass, .pluralOnly, .compound: false
    }
  }

  fileprivate var statedForms: [CountedForms] {
    switch self {
    case .countable(let forms): [forms]
    case .mass(_, let counted), .pluralOnly(_, let counted): [counted].compactMap(\.self)
    case .compound: []
    }
  }

  fileprivate var uncountedForms: [CasedForms] {
    switch self {
    case .countable, .compound: []
    case .mass(let forms, _), .pluralOnly(let forms, _): [forms]
    }
  }
}
