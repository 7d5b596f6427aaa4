import Diagnostics
import TermDictionary

/// Something that is worth saying about the words of a document.
public struct ProseFinding: Sendable, Equatable {
  /// The finding, with its place in the document.
  public let diagnostic: Diagnostic

  /// What is at the place, as it is read: without markup.
  public let match: String

  /// The term it is about, where it is about one.
  public let term: TermID?

  /// Whose word is there, where that is known.
  public let pointOfView: PointOfViewID?

  /// Makes a finding.
  public init(
    _ diagnostic: Diagnostic,
    match: String,
    term: TermID? = nil,
    pointOfView: PointOfViewID? = nil
  ) {
    self.diagnostic = diagnostic
    self.match = match
    self.term = term
    self.pointOfView = pointOfView
  }
}

extension ProseFinding {
  /// The same finding with remarks beside it.
  func noting(_ notes: [Diagnostic.Note]) -> ProseFinding {
    let old = diagnostic
    return ProseFinding(
      Diagnostic(
        old.code,
        old.message,
        at: old.span,
        notes: notes,
        fixIts: old.fixIts,
        severity: old.severity
      ),
      match: match,
      term: term,
      pointOfView: pointOfView
    )
  }
}
