import Diagnostics
import TermDictionary
import TermLanguages

extension DictionarySet {
  /// A file with which an author begins a dictionary.
  ///
  /// Words that are usually different are in it as comments, each with what would be inherited.
  /// So the file changes nothing when it is read, until the author takes an entry out of its
  /// comment. Words that the request gives are there as entries, with the forms that the rules of
  /// the language derive, marked as derived.
  ///
  /// - Parameter request: What it is for.
  /// - Returns: The file in the canonical layout.
  /// - Throws: ``ScaffoldFailure`` where there is nothing to begin.
  public func scaffold(_ request: ScaffoldRequest) throws(ScaffoldFailure) -> String {
    let lexicon = try inherited(by: request)
    for word in request.words { try check(word, lexicon) }
    let counts = storage.merged.dictionaries.values.reduce(into: [TermID: Int]()) {
      counts,
      dictionary in
      for term in dictionary.terms.keys { counts[term, default: 0] += 1 }
    }
    let given = Set(request.words.map(\.term))
    let terms = lexicon.terms.filter { term in
      switch request.terms {
      case .all: true
      case .usuallyDifferent: (counts[term] ?? 0) > 1 || given.contains(term)
      }
    }
    var writer = ScaffoldWriter(self, lexicon, request)
    let text = writer.text(of: terms)
    let source = SourceText(name: request.key.description, text: text)
    // What a writer of our own makes is well-formed; if it were not, its text shows best why.
    return (try? DictionaryFormatter.format(source)) ?? text
  }

  /// The words that the new dictionary inherits.
  private func inherited(by request: ScaffoldRequest) throws(ScaffoldFailure) -> Lexicon {
    let known = pointsOfView.map(\.id)
    let own = request.key.pointOfView
    if let dictionary = storage.merged.dictionaries[request.key] {
      throw .exists(files: dictionary.files)
    }
    if request.extends != nil, known.contains(own) { throw .pointOfViewExists }
    let parent = request.extends ?? own
    guard known.contains(parent) else {
      let nearest = NearestValue.slip(parent.description, among: known.map(\.description))
      throw .unknownPointOfView(parent, nearest: nearest)
    }
    let locale = request.key.locale
    guard !resolution(for: parent, locale: locale).isEmpty else { throw .nothingInherited }
    return lexicon(for: parent, locale: locale, formattingLocale: locale)
  }

  private func check(
    _ word: ScaffoldRequest.Word,
    _ lexicon: Lexicon
  ) throws(ScaffoldFailure) {
    guard let bound = lexicon.storage.words.inflector.terms[word.term] else {
      let known = lexicon.terms.map(\.description)
      throw .unknownTerm(
        word.term,
        nearest: NearestValue.to(word.term.description, among: known)
      )
    }
    let usage = Languages.usage(for: lexicon.locale)
    let isDerivable =
      switch bound.term.partOfSpeech {
      case .noun: usage?.pluralDerivation(of: word.text) != nil
      case .label: true
      case .verb: false
      }
    if !isDerivable { throw .noRule(word.term) }
  }

  /// What other dictionaries than `origin` call the term, each text once, as declared.
  ///
  /// The dictionaries of the set are `keys`, in order.
  func otherWords(
    for term: TermID,
    than origin: DictionaryKey,
    in keys: [DictionaryKey]
  ) -> [(text: String, key: DictionaryKey)] {
    var seen: Set<String> = []
    return keys.compactMap { key in
      let locale = key.locale
      guard key != origin, storage.merged.dictionaries[key]?.terms[term] != nil else { return nil }
      let lexicon = lexicon(for: key.pointOfView, locale: locale, formattingLocale: locale)
      let text = lexicon.plainWord(for: term)
      return seen.insert(text).inserted ? (text, key) : nil
    }
  }
}

extension Lexicon {
  /// The word as inside a sentence: the singular, or what there is.
  func plainWord(for term: TermID) -> String {
    let entry = entry(for: term)
    return entry?.singular ?? entry?.plural ?? label(of: term)
  }
}
