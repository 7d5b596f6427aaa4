import Diagnostics

extension Diagnostic {
  /// A term that the reader has no word for; `notes` say who has.
  static func unknownTerm(
    _ id: String,
    known: KnownNames,
    at span: SourceSpan,
    notes: [Note] = []
  ) -> Diagnostic {
    let nearest = known.nearest(to: id)
    return Diagnostic(
      .unknownTerm,
      "unknown term '\(id)'" + NearestValue.hint(nearest),
      at: span,
      notes: notes,
      fixIts: .write(nearest, at: span)
    )
  }

  /// A word in the place of the identifier of its term.
  static func wordAsTerm(_ word: String, of term: TermID, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .unknownTerm,
      "unknown term '\(word)'; it is a word for '\(term)'",
      at: span,
      fixIts: .write(term.description, at: span)
    )
  }
}
