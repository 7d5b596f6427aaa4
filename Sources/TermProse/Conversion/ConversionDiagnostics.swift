import Diagnostics
import TermDictionary

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

  /// A form of a verb that may be several, of which another reader has different words.
  static func severalForms(_ match: String, _ forms: [String], at span: SourceSpan) -> Diagnostic {
    let names = forms.map { "'\($0)'" }.joined(separator: " or ")
    return Diagnostic(.ambiguousTerm, "'\(match)' may be \(names)", at: span)
  }

  /// A noun for one thing and for several, of which a message has no form.
  static func optionalPlural(_ match: String, _ term: TermID, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .ambiguousTerm,
      "'\(match)' may be one or several of the term '\(term)'; expected one of both, or a count",
      at: span
    )
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

  /// A pronoun that may stand for a word whose number changed.
  static func uncertainPronoun(
    _ pronoun: String,
    _ word: TargetWord,
    at span: SourceSpan
  ) -> Diagnostic {
    let number = word.new.number.rawValue
    return Diagnostic(
      .uncertainAgreement,
      "'\(pronoun)' may stand for '\(word.new.text.string)', which is \(number); "
        + "see whether both agree",
      at: span
    )
  }

  /// A word whose number changed, and whose verb is not known.
  static func unknownVerb(_ word: TargetWord, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .uncertainAgreement,
      "'\(word.new.text.string)' is \(word.new.number.rawValue); see whether its verb agrees",
      at: span
    )
  }
}
