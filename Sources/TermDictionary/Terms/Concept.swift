import Diagnostics

/// What follows a concept, whatever word a party uses for it.
///
/// It is a class so that each lexicon holds it without a copy. What it says is read when first
/// asked for, where reading is known to find nothing wrong.
package final class ConceptEntry: Sendable {
  package let term: TermID
  package let span: SourceSpan

  private let details: EntryDetails<Details, any TermSource>

  /// What an entry says.
  final class Details: Sendable {
    let definition: String?
    let note: String?
    let area: String?
    let synonyms: [Synonym]
    let examples: [Form]

    /// Why nothing could be read, when somebody asked for it.
    let fault: Diagnostic?

    init(
      definition: String?,
      note: String?,
      area: String?,
      synonyms: [Synonym],
      examples: [Form],
      fault: Diagnostic? = nil
    ) {
      self.definition = definition
      self.note = note
      self.area = area
      self.synonyms = synonyms
      self.examples = examples
      self.fault = fault
    }
  }

  init(term: TermID, span: SourceSpan, details: Details) {
    self.term = term
    self.span = span
    self.details = EntryDetails(details)
  }

  /// Makes the entry that is at `location`, which is read later.
  init(term: TermID, span: SourceSpan, at location: EntryLocation<any TermSource>) {
    self.term = term
    self.span = span
    details = EntryDetails(at: location)
  }

  /// The entry for the term under another identifier.
  func renamed(_ term: TermID) -> ConceptEntry {
    ConceptEntry(term: term, span: span, details: read)
  }

  package var definition: String? { read.definition }
  package var note: String? { read.note }

  /// The field outside of which the word does not mean the concept: `bidding`.
  package var area: String? { read.area }

  package var synonyms: [Synonym] { read.synonyms }
  package var examples: [Form] { read.examples }

  /// Why it could not be read, now that somebody asks.
  var fault: Diagnostic? { read.fault }

  private var read: Details {
    details.value(or: unread) { place throws(UnreadEntry) in
      let concept = try place.source.concept(at: place.start)
      guard concept.term == term else { throw UnreadEntry("is that of '\(concept.term)' now") }
      return concept.read
    }
  }

  private func unread(_ entry: UnreadEntry) -> Details {
    let fault = entry.finding("the concept '\(term)'", at: span)
    return Details(definition: nil, note: nil, area: nil, synonyms: [], examples: [], fault: fault)
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
