import Diagnostics
import TermDictionary

/// One abbreviation for several terms, by statement or because their initials happen to be alike.
struct SharedAbbreviationRule: LexiconRule {
  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    var owners: [String: [TermID]] = [:]
    var order: [String] = []
    for id in survey.validation.termOrder {
      guard let text = survey.vocabulary[id]?.text(.abbreviation(.singular)) else { continue }
      if owners[text] == nil { order.append(text) }
      owners[text, default: []].append(id)
    }
    return order.flatMap { findings($0, owners[$0] ?? [], in: survey) }
  }

  private func findings(
    _ text: String,
    _ terms: [TermID],
    in survey: LexiconSurvey
  ) -> [Diagnostic] {
    guard terms.count > 1 else { return [] }
    let ranked = terms.enumerated().map { ($1, survey.rank(of: $1), $0) }
      .sorted { ($0.1, -$0.2) > ($1.1, -$1.2) }.compactMap { survey.term($0.0) }
    guard let first = ranked.first else { return [] }
    return ranked.dropFirst().compactMap { term in
      guard let span = term.abbreviation?.span else { return nil }
      return Diagnostic(
        .sharedAbbreviation,
        "'\(text)' abbreviates '\(term.id)' and '\(first.id)'",
        at: span,
        notes: [
          Diagnostic.Note(
            "it abbreviates '\(first.id)' here",
            at: first.abbreviation?.span ?? first.span
          )
        ]
      )
    }
  }
}

extension Term {
  /// The short form, where the term is a noun that has one.
  var abbreviation: Abbreviation? {
    if case .noun(let noun) = content { noun.abbreviation } else { nil }
  }
}
