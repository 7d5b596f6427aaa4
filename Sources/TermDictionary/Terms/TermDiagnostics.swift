import Diagnostics

extension Diagnostic {
  static func unknownTerm(_ id: String, known: KnownNames, at span: SourceSpan) -> Diagnostic {
    let nearest = known.nearest(to: id)
    return Diagnostic(
      .unknownTerm,
      "unknown term '\(id)'" + NearestValue.hint(nearest),
      at: span,
      fixIts: .write(nearest, at: span)
    )
  }
}
