import Diagnostics
import TermDictionary

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
  /// - Throws: ``ScaffoldFailure`` where there is nothing to begin, or no rule derives the forms of
  ///   a word.
  public func scaffold(_ request: ScaffoldRequest) throws(ScaffoldFailure) -> String {
    let begun = try begin(request)
    if let refusal = begun.refusals.first { throw .noRule(refusal.term) }
    return begun.text
  }

  /// As ``scaffold(_:)``; a word of which no entry can be made is left as a comment, with the
  /// reason.
  package func begin(_ request: ScaffoldRequest) throws(ScaffoldFailure) -> BegunScaffold {
    let lexicon = try inherited(by: request)
    for word in request.words { try check(word, lexicon, request) }
    let counts = storage.merged.dictionaries.values.reduce(into: [TermID: Int]()) {
      counts,
      dictionary in
      for term in dictionary.terms.keys { counts[term, default: 0] += 1 }
    }
    let given = Set(request.words.map(\.term))
    let known = lexicon?.terms ?? []
    let offered = known.filter { term in
      switch request.terms {
      case .all: true
      case .usuallyDifferent: (counts[term] ?? 0) > 1 || given.contains(term)
      case .given: given.contains(term)
      }
    }
    let new = request.words.map(\.term).filter { !known.contains($0) }
    var writer = ScaffoldWriter(self, lexicon, request)
    var begun = BegunScaffold()
    for term in offered + new { begun.entries.append(writer.entry(of: term)) }
    let text = writer.file(of: begun.entries.map(\.text))
    let source = SourceText(name: request.key.description, text: text)
    // What a writer of our own makes is well-formed; if it were not, its text shows best why.
    begun.text = (try? DictionaryFormatter.format(source)) ?? text
    return begun
  }

  /// The words that the new dictionary inherits; `nil` where there are none, and it defines terms.
  private func inherited(by request: ScaffoldRequest) throws(ScaffoldFailure) -> Lexicon? {
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
    guard !resolution(for: parent, locale: locale).isEmpty else {
      if request.definesTerms { return nil }
      throw .nothingInherited
    }
    return lexicon(for: parent, locale: locale, formattingLocale: locale)
  }

  /// Where terms are defined, a name that is nearly that of a known one is still taken for a slip.
  private func check(
    _ word: ScaffoldRequest.Word,
    _ lexicon: Lexicon?,
    _ request: ScaffoldRequest
  ) throws(ScaffoldFailure) {
    let known = lexicon?.terms ?? []
    guard !known.contains(word.term) else { return }
    let name = word.term.description
    let names = (request.definesTerms ? terms : known).map(\.description)
    let nearest =
      request.definesTerms
      ? NearestValue.slip(name, among: names) : NearestValue.to(name, among: names)
    if request.definesTerms, nearest == nil || nearest == name { return }
    throw .unknownTerm(word.term, nearest: nearest)
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

/// The beginning of a dictionary.
package struct BegunScaffold: Sendable {
  /// The file.
  package fileprivate(set) var text = ""

  /// Its entries, in order.
  package var entries: [Entry] = []

  /// An entry, or the comment that offers it.
  package struct Entry: Sendable {
    package var term: TermID

    /// As it is in a file, without layout.
    package var text: String

    /// Why the word that is given for it is left as a comment.
    package var refusal: String?

    /// What the author has to look at besides.
    package var remark: String?

    /// Makes an entry.
    package init(term: TermID, text: String, refusal: String? = nil) {
      (self.term, self.text, self.refusal) = (term, text, refusal)
    }
  }

  /// The words that are left as comments, and why.
  package var refusals: [(term: TermID, reason: String)] {
    entries.compactMap { entry in entry.refusal.map { (entry.term, $0) } }
  }
}

extension Lexicon {
  /// The word as inside a sentence: the singular, or what there is.
  func plainWord(for term: TermID) -> String {
    let entry = entry(for: term)
    return entry?.singular ?? entry?.plural ?? label(of: term)
  }
}
