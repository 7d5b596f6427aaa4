import Synchronization

/// The words of all dictionaries, by what somebody may write in the place of an identifier.
///
/// Made when somebody first asks: where no identifier is wrong nobody does.
final class KnownWords: Sendable {
  private let dictionaries: [DictionaryKey: MergedDictionary]
  private let made = AtomicLazyReference<Index>()

  private final class Index: Sendable {
    let terms: [String: TermID]

    init(_ terms: [String: TermID]) { self.terms = terms }
  }

  init(_ dictionaries: [DictionaryKey: MergedDictionary]) { self.dictionaries = dictionaries }

  /// The term that is called `word`, spaces written as hyphens.
  ///
  /// Where several are, the first by identifier. Costs a look-up, the first time a pass over all
  /// stated forms.
  func term(called word: String) -> TermID? {
    let index = made.load() ?? made.storeIfNil(Index(Self.terms(of: dictionaries)))
    return index.terms[word.lowercased()]
  }

  private static func terms(
    of dictionaries: [DictionaryKey: MergedDictionary]
  ) -> [String: TermID] {
    var found: [String: TermID] = [:]
    let all = dictionaries.values.flatMap(\.terms.values)
    for term in all.sorted(by: { $0.id < $1.id }) {
      for form in term.forms {
        guard case .text(let text)? = form.elements.first, form.elements.count == 1 else {
          continue
        }
        let word = text.lowercased().replacing(" ", with: "-")
        found[word] = found[word] ?? term.id
      }
    }
    return found
  }
}
