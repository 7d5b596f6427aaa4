import Diagnostics
import TermDictionary
import TermProse

/// What readers print for terms, in every market of a set: words that people know and may name
/// terms by.
struct PrintedWords {
  private let set: DictionarySet
  private let lexicons: [Lexicon]
  private let recogniser: TermRecogniser

  /// A term, and who prints the words for it.
  struct Sense {
    var term: TermID
    var readers: [DictionaryKey]
  }

  /// Costs some milliseconds for each reader and market.
  init(in set: DictionarySet) {
    self.set = set
    lexicons = set.allLexicons
    recogniser = TermRecogniser(lexicons: lexicons)
  }

  /// The terms for which somebody prints `phrase` as a whole, as declared.
  func meanings(of phrase: String) -> [Sense] {
    let whole = recogniser.matches(in: phrase).first { $0.range == 0..<phrase.utf8.count }
    var readers: [TermID: [DictionaryKey]] = [:]
    for reading in whole?.surfaceForm.readings ?? [] {
      readers[reading.form.term, default: []] += reading.lexicons
    }
    return set.terms.compactMap { term in
      readers[term].map { Sense(term: term, readers: $0.uniqued) }
    }
  }

  /// The printed words that are nearest to `phrase`.
  func nearest(to phrase: String) -> String? {
    NearestValue.to(phrase, among: recogniser.surfaceForms.map(\.text))
  }

  /// The term for which `phrase` is a word and no identifier, with what is said of that, as in
  /// `'invoice' is no identifier but a word: it is 'claim' to all in en`; `nil` where nobody prints
  /// it.
  ///
  /// Labels and verbs count where no noun is printed so.
  func refusal(of phrase: String) -> (term: TermID, text: String)? {
    let meanings = meanings(of: phrase)
    let nouns = meanings.filter { partOfSpeech(of: $0.term) == .noun }
    let meant = nouns.isEmpty ? meanings : nouns
    guard let first = meant.first else { return nil }
    let terms = meant.map { meaning in
      "'\(meaning.term)' to \(ReaderList(meaning.readers, among: set.readers).text)"
    }
    let list = terms.joined(separator: ", or ")
    return (first.term, "'\(phrase)' is no identifier but a word: it is \(list)")
  }

  /// What sort of word stands for `term`; `nil` where nobody has one.
  func partOfSpeech(of term: TermID) -> PartOfSpeech? {
    lexicons.lazy.compactMap { $0.entry(for: term)?.partOfSpeech }.first
  }

  /// Says for which terms `phrase` is, and who says so.
  func explain(_ phrase: String, _ meanings: [Sense], on host: any RequestHost) {
    for meaning in meanings {
      let readers = ReaderList(meaning.readers, among: set.readers).text
      host.note("'\(phrase)' is '\(meaning.term)' to \(readers)")
    }
  }
}
