import TermDictionary

/// Where the words of readers come from: for each term, reader and locale.
public struct DictionaryCoverage: Sendable {
  /// By term as declared, then point of view, then locale.
  public let cells: [Cell]

  /// One term of one reader in one locale.
  public struct Cell: Sendable, Equatable {
    /// The term.
    public let term: TermID

    /// The reader and the locale.
    public let reader: DictionaryKey

    /// Where the word comes from.
    public let status: Status

    /// The dictionary whose entry it is; `nil` where there is none.
    public let origin: DictionaryKey?

    /// What a screen shows; `nil` where there is no word, or it cannot be printed.
    public let label: String?
  }

  /// Where a word comes from.
  public enum Status: String, Sendable, CaseIterable {
    /// The reader’s own dictionary in this locale has it.
    case own

    /// Another dictionary has it, and it reads here as it reads there.
    case inherited

    /// Another dictionary has it, and it is made of words of which the reader has others than that
    /// dictionary’s reader: so it follows them without an entry.
    case derived

    /// No dictionary that serves the reader has it, or it cannot be printed.
    case missing
  }
}

extension DictionarySet {
  /// Where the words of `readers` come from.
  ///
  /// Costs the linking of one lexicon for each reader; they are kept.
  ///
  /// - Parameters:
  ///   - terms: The terms, in the order in which they are told.
  ///   - lexicons: The readers, each in a locale.
  /// - Returns: A cell for each term and reader.
  public func coverage(of terms: [TermID], for lexicons: [Lexicon]) -> DictionaryCoverage {
    var origins: [DictionaryKey: [TermID: BoundTerm]] = [:]
    let readers = lexicons.map { lexicon in
      for key in lexicon.resolution where origins[key] == nil {
        origins[key] = boundTerms(of: key)
      }
      return LexiconCoverage(lexicon: lexicon, origins: origins)
    }
    return DictionaryCoverage(cells: terms.flatMap { term in readers.map { $0.cell(of: term) } })
  }

  /// The words of `key`, whether somebody reads from it or not.
  private func boundTerms(of key: DictionaryKey) -> [TermID: BoundTerm] {
    LexiconWords(storage.merged, key, formattingLocale: key.locale)
      .inflector.terms.byID
  }
}

/// Where the words of one lexicon come from.
private struct LexiconCoverage {
  let lexicon: Lexicon

  /// The words of the dictionaries that serve the reader.
  let origins: [DictionaryKey: [TermID: BoundTerm]]

  func cell(of term: TermID) -> DictionaryCoverage.Cell {
    let key = lexicon.key
    guard let bound = lexicon.storage.words.inflector.terms[term], lexicon.isPrintable(term) else {
      return .init(term: term, reader: key, status: .missing, origin: nil, label: nil)
    }
    let status: DictionaryCoverage.Status =
      bound.origin == key ? .own : isDerived(bound) ? .derived : .inherited
    return .init(
      term: term,
      reader: key,
      status: status,
      origin: bound.origin,
      label: lexicon.label(of: term)
    )
  }

  /// Whether a part of the term, or of its parts, is another word here than where the entry is.
  private func isDerived(_ bound: BoundTerm) -> Bool {
    let here = lexicon.storage.words.inflector.terms
    let there = origins[bound.origin] ?? [:]
    var seen: Set<TermID> = [bound.term.id]
    var rest = [bound.term]
    while let term = rest.popLast() {
      for part in term.forms.flatMap(\.references).map(\.term) where seen.insert(part).inserted {
        guard let word = here[part] else { continue }
        if there[part]?.origin != word.origin { return true }
        rest.append(word.term)
      }
    }
    return false
  }
}

extension Lexicon {
  /// Whether the term `id` is there and can be printed.
  func isPrintable(_ id: TermID) -> Bool {
    (try? storage.words.inflector.print(id, TermOptions())) != nil
  }
}
