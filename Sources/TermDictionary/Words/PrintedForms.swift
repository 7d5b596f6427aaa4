import LocaleData
import TermGrammar
import TextBytes

/// Forms that were printed, by what was asked for.
final class PrintedForms: Sendable {
  private let forms = Locked<[Key: PrintedTerm]>([:])

  subscript(key: Key) -> PrintedTerm? {
    get { forms.withLock { $0[key] } }
    set { forms.withLock { $0[key] = newValue } }
  }

  /// A form of a term as it is asked for.
  struct Key: Hashable {
    private let term: TermID
    private let options: TermOptions
    private let category: PluralCategory?

    init(_ term: TermID, _ options: TermOptions, _ category: PluralCategory?) {
      self.term = term
      self.options = options
      self.category = category
    }

    /// Options differ rarely, and take longer to hash than to compare.
    func hash(into hasher: inout Hasher) {
      hasher.combine(term)
      hasher.combine(options.number)
      hasher.combine(options.article)
      hasher.combine(options.casing)
    }
  }
}
