import Diagnostics
import LocaleData
import TermDictionary

/// A term that says what its dictionary would inherit anyway.
///
/// Words of a nearer point of view are read before those of a closer locale: a copy hides what a
/// market says, and keeps saying so when the original changes.
struct RepeatedEntryRule: DictionaryRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    guard survey.resolution.count > 1 else { return [] }
    return survey.terms.compactMap { term in
      let inherited = survey.resolution.dropFirst().lazy.compactMap { key in
        survey.merged.dictionaries[key]?.terms[term.id].map { (key: key, term: $0) }
      }.first
      guard let inherited, term.repeats(inherited.term) else { return nil }
      if let hidden = hiddenTerm(by: term, in: survey) {
        return .hiddenTerm(term, of: survey.key, hides: hidden.term, of: hidden.key)
      }
      return .repeatedEntry(term, of: inherited.key, inherited.term)
    }
  }

  /// What an outer point of view says for a closer locale, and says otherwise than `term`.
  private func hiddenTerm(
    by term: Term,
    in survey: DictionarySurvey
  ) -> (key: DictionaryKey, term: Term)? {
    let points = survey.merged.pointsOfView
    let outer = points.chain(of: survey.key.pointOfView).dropFirst()
    for locale in survey.locales where points.chain(of: locale).contains(survey.key.locale) {
      let own = DictionaryKey(survey.key.pointOfView, locale)
      guard locale != survey.key.locale, survey.merged.dictionaries[own]?.terms[term.id] == nil
      else { continue }
      for pointOfView in outer {
        let key = DictionaryKey(pointOfView, locale)
        guard let other = survey.merged.dictionaries[key]?.terms[term.id], !term.repeats(other)
        else { continue }
        return (key, other)
      }
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func hiddenTerm(
    _ term: Term,
    of key: DictionaryKey,
    hides hidden: Term,
    of hiddenKey: DictionaryKey
  ) -> Diagnostic {
    Diagnostic(
      .hiddenTerm,
      "'\(term.id)' says what \(key) would inherit, and hides the word of \(hiddenKey); "
        + "take the entry away",
      at: term.span,
      notes: [
        Note(
          "nobody reads this one as \(DictionaryKey(key.pointOfView, hiddenKey.locale))",
          at: hidden.span
        )
      ]
    )
  }

  fileprivate static func repeatedEntry(
    _ term: Term,
    of key: DictionaryKey,
    _ inherited: Term
  ) -> Diagnostic {
    Diagnostic(
      .repeatedEntry,
      "'\(term.id)' says what would be inherited from \(key); the entry is not needed",
      at: term.span,
      notes: [Note("inherited from here", at: inherited.span)]
    )
  }
}
