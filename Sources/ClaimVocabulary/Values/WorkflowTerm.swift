import TermDictionary

/// A value of the claim workflow that every dictionary has a name for.
///
/// The workflow speaks in neutral identifiers; a lexicon says what a reader calls them.
///
/// ```swift
/// lexicon.label(of: ClaimStatus.reviseAndResubmit.term)  // Revise & Resubmit
/// ```
public protocol WorkflowTerm: RawRepresentable<String>, CaseIterable, Codable, Sendable {
  /// What the identifiers of all values start with: `claim-status`.
  static var family: String { get }
}

extension WorkflowTerm {
  /// The term that names the value: `claim-status.draft`.
  public var term: TermID {
    guard let term = TermID("\(Self.family).\(rawValue)") else {
      preconditionFailure("'\(Self.family).\(rawValue)' is no identifier: a raw value is misspelt")
    }
    return term
  }
}
