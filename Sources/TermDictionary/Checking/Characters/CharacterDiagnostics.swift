import Diagnostics

extension DiagnosticCode {
  /// A character that turns the order in which letters are shown and does not set it back.
  static let bidiControl = DiagnosticCode("bidi-control", .warning)

  /// A word with letters of another script that look like its own.
  static let lookAlike = DiagnosticCode("look-alike", .warning)
}

extension Diagnostic {
  /// - Parameters:
  ///   - fault: What is wrong with the character.
  ///   - span: The character.
  ///   - taken: The character and the one that closes it.
  ///   - end: Where the text ends in which it would have to be closed; `nil` where that would be too late.
  /// - Returns: An error, with a fix where one is known.
  static func bidiControl(
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

  static func lookAlike(_ word: LookAlikeWord, at span: SourceSpan) -> Diagnostic {
    let letters = word.foreign.prefix(3).map { letter in
      "'\(letter)' (\(letter.number), \(letter.styled?.style ?? letter.script?.name ?? ""))"
    }
    let more = word.foreign.count > 3 ? " …" : ""
    return Diagnostic(
      .lookAlike,
      "'\(word.written)' has letters that look like \(word.script.name) and are none: "
        + letters.joined(separator: ", ") + more,
      at: span,
      fixIts: [
        FixIt(
          "write '\(word.seen)' in \(word.script.name) letters",
          replacing: span,
          with: word.seen
        )
      ]
    )
  }

  static func unseenLetters(_ word: UnseenLetters, at span: SourceSpan) -> Diagnostic {
    let names = word.unseen.map { "\($0.number) \($0.properties.name?.lowercased() ?? "")" }
    return Diagnostic(
      .lookAlike,
      "'\(word.seen)' has letters in it that are not seen: \(names.joined(separator: ", "))",
      at: span,
      fixIts: [FixIt("write '\(word.seen)' without them", replacing: span, with: word.seen)]
    )
  }
}
