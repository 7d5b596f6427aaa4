import Diagnostics
import TermDictionary

/// An abbreviation that is stated for a composed name.
struct StatedAbbreviation: HeldFact {
  var holder: EntryID
  var term: TermID

  /// What is stated.
  var text: String

  /// The full form for which it was written.
  var full: String

  /// Whether it is the initials of the full form.
  var isInitials: Bool

  var span: SourceSpan
}

/// A stated abbreviation that a reader inherits although the words of the composed name are others:
/// *contractor schedule of values (SSOV)*.
struct StaleAbbreviationRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    for term in survey.terms {
      guard let abbreviation = term.abbreviation, let stated = abbreviation.stated,
        stated.all.allSatisfy(\.references.isEmpty), term.isComposed,
        let words = survey.vocabulary[term.id], let full = words.citation,
        let text = words.text(.abbreviation(.singular))
      else { continue }
      facts.statedAbbreviations[survey.key, default: []].append(
        StatedAbbreviation(
          holder: .term(term.id),
          term: term.id,
          text: text,
          full: full,
          isInitials: survey.grammar.initials(of: full) == text,
          span: abbreviation.span
        )
      )
    }
    return []
  }

  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    survey.facts(survey.facts.statedAbbreviations).compactMap { stated in
      guard let full = survey.vocabulary[stated.term]?.citation, full != stated.full,
        survey.grammar.initials(of: full) != stated.text
      else { return nil }
      return .staleAbbreviation(stated, full)
    }
  }
}

extension Diagnostic {
  fileprivate static func staleAbbreviation(
    _ stated: StatedAbbreviation,
    _ full: String
  )
    -> Diagnostic
  {
    let fix = FixIt("write '<initials/>'", replacing: stated.span, with: "<initials/>")
    return Diagnostic(
      .staleAbbreviation,
      "'\(stated.text)' is stated for '\(stated.full)', and '\(stated.term)' is '\(full)' \(ReaderNames.placeholder)"
        + (stated.isInitials ? "; write '<initials/>'" : "; state it for them"),
      at: stated.span,
      fixIts: stated.isInitials ? [fix] : []
    )
  }
}
