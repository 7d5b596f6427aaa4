import TermDictionary
import TermGrammar

/// Decides whether a word of common language is meant as the term of a dictionary.
///
/// The document, the paragraph, and the words beside it each count for or against.
struct CommonUse {
  private let occurrence: TermOccurrence
  private let evidence: DocumentEvidence

  /// Whether a party that the source knows is directly before it.
  private let isByParty: Bool

  init(_ occurrence: TermOccurrence, _ evidence: DocumentEvidence, isByParty: Bool) {
    self.occurrence = occurrence
    self.evidence = evidence
    self.isByParty = isByParty
  }

  /// How much a word must show to be a term.
  enum Kind {
    /// Everybody uses it, and the dictionary says nothing of that: *invoice*.
    case everyday

    /// The dictionary says that it is common language: *contract*.
    case stated

    /// The same, without a plural: *revenue*.
    case statedMass

    /// A verb of common language: *claim*.
    case verb

    /// What is done with a thing of which everybody has a noun: *to invoice*.
    case act
  }

  /// Whether it is meant as a term, as far as its surroundings tell.
  func isTerm(_ kind: Kind) -> Bool {
    switch kind {
    case .everyday: weight + nounWeight >= 0
    case .stated: weight + nounWeight >= 3
    case .statedMass: weight + nounWeight - (occurrence.isBeforeNoun ? 2 : 0) >= 4
    case .verb: weight >= 3
    // A document that is too short to tell says nothing against it.
    case .act: weight + actWeight >= (evidence.isAboutSubject == nil ? 0 : 3)
    }
  }

  /// What the document and the paragraph tell.
  private var weight: Int {
    var weight = 0
    switch evidence.isAboutSubject {
    case true?: weight += 2
    case false?: weight -= 2
    case nil: break
    }
    if evidence.hasSubject(beside: occurrence) { weight += 1 }
    if occurrence.isLabelled, occurrence.match.casing != .lower { weight += 3 }
    return weight
  }

  /// What the subject of a verb tells.
  private var actWeight: Int { isByParty ? 1 : occurrence.isBehindNoun ? -3 : 0 }

  /// What the words beside a noun tell.
  private var nounWeight: Int {
    let traits = occurrence.traits
    var weight = 0
    if traits.contains(.determined) { weight += 1 }
    if traits.contains(.described) { weight -= 3 }
    if traits.contains(.process) { weight -= 5 }
    if traits.contains(.amount) { weight -= 2 }
    if traits.contains(.fixed) { weight -= 5 }
    let isCapital = occurrence.match.casing != .lower
    if isCapital, occurrence.isNumbered {
      weight += 2
    } else if isCapital, occurrence.isBesideCapital, !occurrence.isInTitle, !occurrence.isLabelled {
      weight -= 3
    }
    return weight
  }
}
