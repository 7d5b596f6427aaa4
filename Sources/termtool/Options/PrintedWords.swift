import Diagnostics
import TermDictionary

/// What readers print for terms, in every market of a set: words that people know and may name terms by.
struct PrintedWords {
  private let set: DictionarySet
  private let recogniser: TermRecogniser

  /// A term, and who prints the words for it.
  struct Meaning {
    var term: TermID
    var readers: [DictionaryKey]
  }

  /// Costs some milliseconds for each reader and market.
  init(in set: DictionarySet) {
    self.set = set
    recogniser = TermRecogniser(lexicons: set.allLexicons)
  }

  /// The terms for which somebody prints `phrase` as a whole, as declared.
  func meanings(of phrase: String) -> [Meaning] {
    let whole = recogniser.matches(in: phrase).first { $0.range == 0..<phrase.utf8.count }
    var readers: [TermID: [DictionaryKey]] = [:]
    for reading in whole?.surfaceForm.readings ?? [] {
      readers[reading.form.term, default: []] += reading.lexicons
    }
    return set.terms.compactMap { term in
      readers[term].map { Meaning(term: term, readers: $0.uniqued) }
    }
  }

  /// The printed words that are nearest to `phrase`.
  func nearest(to phrase: String) -> String? {
    NearestValue.to(phrase, among: recogniser.surfaceForms.map(\.text))
  }

  /// Says for which terms `phrase` stands, and who says so.
  func explain(_ phrase: String, _ meanings: [Meaning], on console: Console) {
    for meaning in meanings {
      let readers = ReaderList(meaning.readers, among: set.readers).text
      console.note("'\(phrase)' is '\(meaning.term)' to \(readers)")
    }
  }
}
