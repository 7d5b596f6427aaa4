import Diagnostics

/// What follows a concept, whatever word a party uses for it.
struct ConceptEntry: Sendable {
  var term: TermID
  var span: SourceSpan
  var definition: String?
  var note: String?
  var synonyms: [Synonym]
  var examples: [Form]
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
