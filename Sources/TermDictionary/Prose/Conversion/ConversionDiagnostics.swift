import Diagnostics

extension DiagnosticCode {
  /// A word of a document that may stand for several concepts, whose words differ for the other reader.
  public static let ambiguousTerm = DiagnosticCode("ambiguous-term", .warning)

  /// A word of a document that may be a term, or a word of common language.
  public static let possibleTerm = DiagnosticCode("possible-term", .info)

  /// A word of a document for which the other reader has no form.
  public static let unconvertedTerm = DiagnosticCode("unconverted-term", .warning)

  /// A word beside a term whose number changed, which may have to change with it.
  public static let uncertainAgreement = DiagnosticCode("uncertain-agreement", .info)

  static let conversion: [DiagnosticCode] = [
    .ambiguousTerm, .possibleTerm, .uncertainAgreement, .unconvertedTerm,
  ]
}

extension Diagnostic {
  static func ambiguousTerm(
    _ match: String,
    _ candidates: [TargetWord],
    at span: SourceSpan
  ) -> Diagnostic {
    let words = candidates.map { "'\($0.new.text.string)' (\($0.reading.term))" }
    let isOne = candidates.count == 1
    let choice = isOne ? "may be the term" : "may become \(words.joined(separator: " or "))"
    let rest = isOne ? " that the other reader calls \(words.joined()), or a common word" : ""
    return Diagnostic(
      isOne ? .possibleTerm : .ambiguousTerm,
      "'\(match)' \(choice)\(rest)",
      at: span,
      fixIts: candidates.map { candidate in
        let word = candidate.new.text.string
        return FixIt("write '\(word)'", replacing: span, with: word)
      }
    )
  }

  /// A word that a message cannot refer to before somebody says which term it is.
  static func severalTerms(_ match: String, _ terms: [String], at span: SourceSpan) -> Diagnostic {
    let names = terms.map { "'\($0)'" }.joined(separator: " or ")
    return Diagnostic(.ambiguousTerm, "'\(match)' may be the term \(names)", at: span)
  }

  static func unconvertedTerm(_ match: String, _ term: TermID, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .unconvertedTerm,
      "the other reader has no form of '\(term)' for '\(match)'",
      at: span
    )
  }

  static func uncertainAgreement(
    _ verb: String,
    _ word: TargetWord,
    at span: SourceSpan
  ) -> Diagnostic {
    let number = word.new.number.rawValue
    return Diagnostic(
      .uncertainAgreement,
      "'\(verb)' follows '\(word.new.text.string)', which is \(number); see whether both agree",
      at: span
    )
  }
}
