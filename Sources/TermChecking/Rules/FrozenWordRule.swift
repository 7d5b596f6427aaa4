import Diagnostics
import TermDictionary

/// A form that writes out a word which another term owns, so that it keeps the word where that term
/// has another: a literal *funding invoice* keeps Australia from saying *progress claim*.
///
/// The word must be owned where the form is written, and be another for some reader of the form: a
/// word that no reader calls differently may be written as well.
struct FrozenWordRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    var parts: [TermID: Set<TermID>] = [:]
    for term in survey.terms {
      let words = term.forms.flatMap { frozen(in: $0, of: term, survey, &parts) }
      if !words.isEmpty { facts.frozenWords[survey.key, default: []] += words }
    }
    return []
  }

  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    survey.facts(survey.facts.frozenWords).compactMap { word in
      guard let owner = survey.strangeOwner(of: word), let text = survey.text(of: owner) else {
        return nil
      }
      let advice = word.replacement.map { "write '\($0.text)'" }
      return Diagnostic(
        .frozenWord,
        "'\(word.span.text)' is the word for '\(owner.term)', which is '\(text)' \(ReaderNames.placeholder)"
          + (advice.map { "; \($0)" } ?? ""),
        at: word.span,
        notes: survey.term(owner.term).map {
          [Diagnostic.Note("'\(owner.term)' is '\(text)' here", at: $0.span)]
        } ?? [],
        fixIts: word.replacement.map { [Diagnostic.FixIt("write '\($0.text)'", [$0])] } ?? []
      )
    }
  }

  private func frozen(
    in form: Form,
    of term: Term,
    _ survey: DictionarySurvey,
    _ parts: inout [TermID: Set<TermID>]
  ) -> [LiteralWord] {
    guard form.statesWords else { return [] }
    let tokens = form.tokens
    // Nothing is a part of a single word, however many terms share it.
    guard tokens.count > 1 || !form.references.isEmpty else { return [] }
    let own = survey.vocabulary[term.id]?.surfaces.map { $0.text.lowercased() } ?? []
    let isNoun = term.partOfSpeech == .noun
    let others = survey.phrases.matches(in: tokens) { owner in
      owner.term != term.id && !(isNoun && owner.kind.isFinite)
    }
    return others.compactMap { match in
      let folded = tokens[match.tokens].map(\.folded).joined(separator: " ")
      // A form that is the other's word as a whole is no part of it: both share a word.
      let isWhole = match.tokens.count == tokens.count && form.references.isEmpty
      guard !isWhole, !own.contains(folded), let owner = match.owners.first else { return nil }
      // To refer to what is composed of the term itself would be a circle.
      let isCircle = match.owners.contains { owner in
        parts.value(for: owner.term) { self.parts(of: $0, survey) }.contains(term.id)
      }
      if isCircle { return nil }
      let written = WrittenWord(tokens: tokens, range: match.tokens, owner: owner)
      return LiteralWord(
        holder: .term(term.id),
        owners: match.owners,
        folded: folded,
        span: SourceSpan(form.span.source, written.place),
        replacement: Diagnostic.Replacement(
          span: SourceSpan(form.span.source, written.placeWithEnding),
          text: written.inForm
        )
      )
    }
  }

  /// The terms that `id` is composed of.
  private func parts(of id: TermID, _ survey: DictionarySurvey) -> Set<TermID> {
    let forms = survey.vocabulary.words.inflector.terms[id]?.term.forms ?? []
    return Set(forms.flatMap(\.references).map(\.term))
  }
}

extension Dictionary {
  /// The value of `key`, which is made the first time: many terms may ask for the parts of one.
  fileprivate mutating func value(for key: Key, make: (Key) -> Value) -> Value {
    if let value = self[key] { return value }
    let value = make(key)
    self[key] = value
    return value
  }
}
