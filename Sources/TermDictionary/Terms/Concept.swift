import Diagnostics

/// What follows a concept, whatever word a party uses for it.
///
/// It is a class so that each lexicon holds it without a copy.
final class ConceptEntry: Sendable {
  let term: TermID
  let span: SourceSpan
  let definition: String?
  let note: String?
  let synonyms: [Synonym]
  let examples: [Form]

  init(
    term: TermID,
    span: SourceSpan,
    definition: String?,
    note: String?,
    synonyms: [Synonym],
    examples: [Form]
  ) {
    self.term = term
    self.span = span
    self.definition = definition
    self.note = note
    self.synonyms = synonyms
    self.examples = examples
  }
}

/// Another name of a concept.
public struct Synonym: Sendable, Equatable {
  /// The name, as inside a sentence.
  public let name: String

  /// Its plural, where the dictionary states it.
  public let plural: String?

  /// Its standing: admitted, deprecated or forbidden.
  public let status: TermStatus
}

/// What is known of a concept in one lexicon.
public struct Concept: Sendable, Equatable {
  /// What it is: the first definition found along the resolution.
  public let definition: String?

  /// A remark: the first found along the resolution.
  public let note: String?

  /// Its other names, of all dictionaries along the resolution.
  public let synonyms: [Synonym]

  /// Sentences that use it, as this lexicon prints them.
  public let examples: [String]
}
