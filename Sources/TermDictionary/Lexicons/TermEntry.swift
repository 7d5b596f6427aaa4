import TermGrammar

/// What one lexicon says of a term: a row of a glossary.
public struct TermEntry: Sendable, Equatable {
  /// The term.
  public let term: TermID

  /// What kind of word it is.
  public let partOfSpeech: PartOfSpeech

  /// What a screen shows: the stated title or title casing, plural where the term is plural, its
  /// abbreviation in parentheses: *Subcontractor Schedule of Values (SSOV)*.
  public let label: String

  /// The singular as inside a sentence; `nil` for what has none.
  public let singular: String?

  /// The plural as inside a sentence; `nil` for what has none.
  public let plural: String?

  /// The abbreviation in the singular.
  public let abbreviation: String?

  /// The full form with the article that `article=indefinite` prints, which is none for a mass
  /// noun.
  public let indefinite: String?

  /// What can be said of the noun; `nil` for verbs and labels.
  public let countability: Countability?

  /// The phrase that counts a mass noun, in the singular.
  public let counted: String?

  /// The dictionary whose forms these are.
  public let definedIn: DictionaryKey
}

extension Lexicon {
  /// What the lexicon says of the term `id`, or `nil` where it has no such term.
  public func entry(for id: TermID) -> TermEntry? {
    guard let bound = storage.words.inflector.terms[id] else { return nil }
    let partOfSpeech = bound.term.partOfSpeech
    guard partOfSpeech == .noun, let own = form(of: id, TermOptions()) else {
      return TermEntry(
        term: id,
        partOfSpeech: partOfSpeech,
        label: label(of: id),
        singular: nil,
        plural: nil,
        abbreviation: nil,
        indefinite: nil,
        countability: nil,
        counted: nil,
        definedIn: bound.origin
      )
    }
    let isPlural = own.number == .plural
    let isCountable = own.countability == .countable
    return TermEntry(
      term: id,
      partOfSpeech: partOfSpeech,
      label: label(of: id),
      singular: isPlural ? nil : own.text.string,
      plural: isPlural ? own.text.string : isCountable ? text(of: id) { $0.number = .plural } : nil,
      abbreviation: text(of: id) { $0.style = .abbreviation },
      indefinite: text(of: id) { $0.article = .indefinite },
      countability: own.countability,
      counted: isCountable ? nil : text(of: id) { $0.isCountable = true },
      definedIn: bound.origin
    )
  }

  /// What a screen calls the term `id`: `Subcontractor Schedule of Values (SSOV)`.
  ///
  /// An abbreviation that is a word of it is not said again: *MRI Scan*.
  /// A term that cannot be printed yields its identifier in braces, as a message would.
  public func label(of id: TermID) -> String {
    guard let title = text(of: id, { $0.casing = .title }) else { return "{\(id)}" }
    let isNoun = storage.words.inflector.terms[id]?.term.partOfSpeech == .noun
    guard isNoun, let abbreviation = text(of: id, { $0.style = .abbreviation }) else {
      return title
    }
    return title.hasWord(abbreviation) ? title : "\(title) (\(abbreviation))"
  }

  /// The dictionaries along the resolution, each with whether it defines the term `id`.
  public func trace(of id: TermID, in set: DictionarySet) -> [(key: DictionaryKey, defines: Bool)] {
    resolution.map { ($0, set.storage.merged.dictionaries[$0]?.terms[id] != nil) }
  }

  /// What follows the concept `id`, whatever it is called here.
  public func concept(_ id: TermID) -> Concept {
    let entries = storage.concepts(of: id)
    return Concept(
      definition: entries.compactMap(\.definition).first,
      note: entries.compactMap(\.note).first,
      synonyms: storage.synonyms(of: id),
      examples: entries.flatMap(\.examples).compactMap { storage.words.inflector.text(of: $0) }
    )
  }

  /// The status of the term `id` among the names of its concept.
  public func status(of id: TermID) -> TermStatus? {
    storage.words.inflector.terms[id]?.term.status
  }

  private func form(of id: TermID, _ options: TermOptions) -> PrintedTerm? {
    try? storage.words.inflector.print(id, options)
  }

  private func text(of id: TermID, _ change: (inout TermOptions) -> Void) -> String? {
    var options = TermOptions()
    change(&options)
    return form(of: id, options)?.phrase.string
  }
}

extension Inflector {
  /// The text of a form that stands for itself, such as an example.
  package func text(of form: Form) -> String? {
    var text = ""
    for element in form.elements {
      switch element {
      case .text(let plain): text += plain
      case .reference(let reference):
        guard let printed = try? print(reference.term, reference.options) else { return nil }
        text += printed.phrase.string
      }
    }
    return text
  }
}
