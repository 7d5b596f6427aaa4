import Diagnostics
import TermDictionary

/// One word for several concepts: a reader cannot tell which is meant, and no tool can turn it
/// back.
///
/// A name that is only a reference to another says by itself that both are called the same, so it
/// is not reported, only counted.
struct SharedWordRule: LexiconRule {
  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    survey.homographs.groups.flatMap { findings($0.terms, in: survey) }
  }

  private func findings(_ terms: [TermID], in survey: LexiconSurvey) -> [Diagnostic] {
    // The word belongs to whoever inherits least: a dictionary that is built on others is to blame.
    let ranked = terms.enumerated().map { ($1, survey.rank(of: $1), $0) }
      .sorted { ($0.1, -$0.2) > ($1.1, -$1.2) }.map(\.0)
    let stating = ranked.filter { !(survey.term($0)?.isAlias ?? true) }
    guard let first = stating.first.flatMap({ survey.term($0) }) else { return [] }
    return stating.dropFirst().compactMap { id in
      guard let term = survey.term(id), let form = term.citationForm, form.statesWords,
        !term.isFaulty
      else { return nil }
      let word = survey.vocabulary[id]?.citation ?? ""
      let others = ranked.prefix(4).filter { $0 != id }.prefix(3)
      return .sharedWord(word, Array(others), of: ranked.count, id, at: form.span, first: first)
    }
  }
}

extension LexiconSurvey {
  /// How far away the dictionary is that gives the term `id`, counted from the nearest.
  func rank(of id: TermID) -> Int {
    inflector.terms[id].flatMap { resolution.firstIndex(of: $0.origin) } ?? resolution.count
  }
}

extension Diagnostic {
  fileprivate static func sharedWord(
    _ word: String,
    _ others: [TermID],
    of count: Int,
    _ id: TermID,
    at span: SourceSpan,
    first: Term
  ) -> Diagnostic {
    let shown = others.map { "'\($0)'" }.joined(separator: ", ")
    let left = count - 1 - others.count
    let more = left > 0 ? " and \(left) more" : ""
    return Diagnostic(
      .sharedWord,
      "'\(word)' is the word for '\(id)' and for \(shown)\(more); "
        + "write another word, or accept it with a reason",
      at: span,
      notes: [Note("it is the word for '\(first.id)' here", at: first.citationForm?.span)]
    )
  }
}
