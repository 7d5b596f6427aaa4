extension DiagnosticCode {
  /// A character that turns the order in which letters are shown and does not set it back.
  package static let bidiControl = DiagnosticCode("bidi-control", .warning)
}

extension Diagnostic {
  /// - Parameters:
  ///   - fault: What is wrong with the character.
  ///   - span: The character.
  ///   - taken: The character and the one that closes it.
  ///   - end: Where the text ends in which it would have to be closed; `nil` where that would be
  ///     too late.
  /// - Returns: An error, with a fix where one is known.
  package static func bidiControl(
    _ fault: BidiScan.Fault,
    at span: SourceSpan,
    taken: [SourceSpan],
    end: SourceSpan?
  ) -> Diagnostic {
    guard fault.isOverride else {
      let closer = fault.closer.number
      return Diagnostic(
        .bidiControl,
        "'\(fault.name)' is not closed; expected \(closer) in the same text",
        at: span,
        fixIts: end.map { end in
          [FixIt("write \(closer) at the end", replacing: end, with: String(fault.closer))]
        } ?? []
      )
    }
    return Diagnostic(
      .bidiControl,
      "'\(fault.name)' shows letters in another order than they are written; expected text without it",
      at: span,
      fixIts: [FixIt("take it away", taken.map { Replacement(span: $0, text: "") })]
    )
  }
}
