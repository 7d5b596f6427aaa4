import Diagnostics
import MessageFormat

/// The words of one lexicon, bound: which entry of which dictionary each term is, and the functions
/// that print them.
package struct LexiconWords: Sendable {
  /// The dictionaries that were asked, the nearest first.
  package let resolution: [DictionaryKey]

  package let inflector: Inflector

  /// The functions and locales with which messages are evaluated.
  let context: FormattingContext

  var locale: LocaleIdentifier { context.locale }

  /// Identifiers that broken files may define.
  let unreadable: Set<String>

  /// All dictionaries, to say who has a term that the reader lacks.
  private let merged: MergedDictionaries

  /// The identifiers of the terms, sorted, to find the one that is meant by a slip.
  let termNames: KnownNames

  /// The words, to find the term that somebody calls by one.
  private let knownWords: KnownWords

  /// Binds the words of the reader `key`.
  ///
  /// Costs one pass over all terms of the resolution. With `keepsForms`, each form is printed once
  /// and kept: for those who ask for the same ones in thousands of messages.
  package init(
    _ merged: MergedDictionaries,
    _ key: DictionaryKey,
    formattingLocale: LocaleIdentifier,
    keepsForms: Bool = false
  ) {
    let locale = key.locale
    self.merged = merged
    resolution = merged.resolution(for: key.pointOfView, locale: locale)
    var terms: [TermID: BoundTerm] = [:]
    for key in resolution.reversed() {
      for (id, term) in merged.dictionaries[key]?.terms ?? [:] {
        terms[id] = BoundTerm(term: term, origin: key)
      }
    }
    let inflector = Inflector(
      terms: BoundTerms(terms, renames: merged.renames),
      grammar: Grammars.grammar(for: locale, behindHyphen: merged.pointsOfView.behindHyphen),
      printed: keepsForms ? PrintedForms() : nil
    )
    self.inflector = inflector
    knownWords = KnownWords(merged.dictionaries)
    termNames = KnownNames { inflector.terms.keys.map(\.description).sorted() }
    let functions = TermFunction.all(inflector, locale: locale, termNames)
    context = FormattingContext(
      locale: locale,
      formattingLocale: formattingLocale,
      bidiIsolation: .none,
      functions: FunctionRegistry.standard.adding(functions)
    )
    unreadable = merged.unreadable
  }

  /// Terms that are composed of themselves, as far as that is known: it is told once.
  var endless: Set<TermID> = []

  /// What to tell an author who asks for a form at `place`; `nil` for what is told elsewhere.
  func finding(for failure: FormFailure, at place: SourceSpan) -> Diagnostic? {
    guard let code = DiagnosticCode(failure.kind) else { return nil }
    let id = failure.term.description
    if failure.kind == .tooLarge, endless.contains(failure.term) { return nil }
    if failure.kind == .unknownTerm {
      guard !unreadable.contains(id) else { return nil }
      return unknown(failure.term, at: place)
    }
    let notes = inflector.terms[failure.term].map { bound in
      [Diagnostic.Note("'\(id)' is defined here", at: bound.term.span)]
    }
    return Diagnostic(code, failure.message, at: place, notes: notes ?? [])
  }

  /// What to tell an author who names a term that the reader has no word for.
  func unknown(_ id: TermID, at place: SourceSpan) -> Diagnostic {
    let owners = merged.dictionaries.compactMap { key, dictionary in
      dictionary.terms[id].map { (name: key.description, span: $0.span) }
    }
    let notes = owners.sorted { $0.name < $1.name }.prefix(Self.mostOwners).map { owner in
      Diagnostic.Note("'\(id)' is defined here, for '\(owner.name)'", at: owner.span)
    }
    if notes.isEmpty, let term = knownWords.term(called: id.description) {
      return .wordAsTerm(id.description, of: term, at: place)
    }
    return .unknownTerm(id.description, known: termNames, at: place, notes: Array(notes))
  }

  /// How many dictionaries are named that have a term which a reader lacks.
  private static let mostOwners = 3

  /// A warning where `id`, written at `place`, is an old identifier.
  func warning(ofOld id: TermID, at place: SourceSpan) -> Diagnostic? {
    inflector.terms.newName(of: id).map {
      .renamedIdentifier(id.description, to: $0.description, at: place)
    }
  }

  /// The identifiers of the terms, as declared.
  func termOrder(in merged: MergedDictionaries) -> [TermID] {
    merged.termOrder.filter { inflector.terms[$0] != nil }
  }

  /// What the dictionaries say of concepts, the nearest first.
  func concepts(of merged: MergedDictionaries) -> some Sequence<ConceptEntry> {
    resolution.lazy.flatMap { merged.dictionaries[$0]?.concepts ?? [] }
  }
}
