import Diagnostics
import LocaleData
import TermDictionary

/// Stated forms that differ from what rules make of the word: what authors state wins, but may be a
/// slip.
struct ExpectedFormRule: DictionaryRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    survey.terms.flatMap { term in
      plurals(of: term, survey) + term.forms.compactMap { sound(of: $0, survey) }
        + slips(of: term, survey)
    }
  }

  private func slips(of term: Term, _ survey: DictionarySurvey) -> [Diagnostic] {
    guard case .noun = term.content else { return [] }
    let texts = term.forms.compactMap { survey.vocabulary.words.inflector.text(of: $0) }
    return term.forms.compactMap { slip(of: $0, beside: texts, survey) }
  }

  /// Whether the full stop behind `text` ends no abbreviation: another of the `forms` has none, or
  /// everybody knows the word without it.
  private func isSlip(
    fullStopBehind text: String,
    beside forms: [String],
    _ usage: any LanguageUsage
  ) -> Bool {
    let bare = String(text.dropLast())
    guard let last = bare.split(separator: " ").last, last.count > 2,
      last.allSatisfy(\.isLowercase)
    else { return false }
    if last.count > 3, usage.isCommonWord(String(last)) { return true }
    let whole = forms.filter { $0.last != "." }
    if whole.contains(where: { form in
      usage.derivedPlural(of: bare) == form || usage.derivedPlural(of: form) == bare
    }) {
      return true
    }
    // Abbreviations seldom end with a vowel that is not heard, and have no regular plural with one.
    return last.hasSuffix("e") && forms.count > 1 && last.count > 2
      && forms.contains { usage.derivedPlural(of: bare).map { $0 + "." } == $0 }
      && last.count(where: "aeiouy".contains) > 1
  }

  /// Words that cannot be a part of a form: an article before it, a full stop behind it.
  private func slip(
    of form: Form,
    beside forms: [String],
    _ survey: DictionarySurvey
  ) -> Diagnostic? {
    guard let usage = survey.usage, form.statesWords,
      let text = survey.vocabulary.words.inflector.text(of: form)
    else { return nil }
    let words = text.split(separator: " ")
    guard let first = words.first, let last = words.last else { return nil }
    if let ending = ["(s)", "(es)", "/s", "!", "?", ";", ","].first(where: text.hasSuffix) {
      return Diagnostic(
        .mistakenForm,
        "'\(text)' ends with '\(ending)'; expected the word alone, as it is printed",
        at: form.span
      )
    }
    let isArticle = first == survey.grammar.definiteArticle(before: "")?[...]
    let isIndefinite =
      first.allSatisfy(\.isLowercase) && usage.role(of: String(first)) == .indefiniteArticle
    if words.count > 1, isArticle || isIndefinite {
      return Diagnostic(
        .mistakenForm,
        "'\(text)' starts with an article; expected the noun alone, articles come with each use",
        at: form.span
      )
    }
    if last.last == ".", isSlip(fullStopBehind: text, beside: forms, usage) {
      return Diagnostic(
        .mistakenForm,
        "'\(text)' ends with a full stop; expected the word alone, sentences have their own",
        at: form.span
      )
    }
    return nil
  }

  private func plurals(of term: Term, _ survey: DictionarySurvey) -> [Diagnostic] {
    guard case .noun(let noun) = term.content else { return [] }
    switch noun.shape {
    case .countable(let forms): return [plural(in: forms, survey)].compactMap(\.self)
    case .mass(_, let counted), .pluralOnly(_, let counted):
      return [counted.flatMap { plural(in: $0, survey) }].compactMap(\.self)
    case .compound: return []
    }
  }

  private func plural(in forms: CountedForms, _ survey: DictionarySurvey) -> Diagnostic? {
    guard let one = forms.byCategory[.one]?.form(in: nil),
      let other = forms.byCategory[.other]?.form(in: nil),
      let singular = survey.vocabulary.words.inflector.text(of: one),
      let plural = survey.vocabulary.words.inflector.text(of: other),
      // Two words for one thing, as *owner/client*, have a plural each.
      other.statesWords, one.references.map(\.options) == other.references.map(\.options),
      !singular.contains(where: { $0 == "/" || $0 == "&" })
    else { return nil }
    if survey.usage?.isMistakenPlural(plural, of: singular) == true {
      if plural == singular, let single = survey.usage?.derivedSingular(of: singular),
        single != singular
      {
        return Diagnostic(
          .mistakenForm,
          "'\(singular)' is a plural; expected the singular '\(single)', or <plural-only>",
          at: one.span
        )
      }
      return Diagnostic(
        .mistakenForm,
        "'\(plural)' is no plural of '\(singular)'" + expectation(of: singular, survey),
        at: other.span,
        notes: [Diagnostic.Note("the singular is here", at: one.span)]
      )
    }
    // What has two spaces, or a full stop alone, is another slip.
    guard !(singular + plural).contains("  "), singular.last == "." || plural.last != ".",
      let derived = survey.usage?.derivedPlural(of: singular), derived != plural,
      survey.usage?.derivedSingular(of: plural) != singular
    else { return nil }
    return Diagnostic(
      .unexpectedPlural,
      "the plural of '\(singular)' is stated as '\(plural)'; by rule it is '\(derived)'",
      at: other.span,
      notes: [Diagnostic.Note("the singular is here", at: one.span)]
    )
  }

  private func expectation(of singular: String, _ survey: DictionarySurvey) -> String {
    survey.usage?.derivedPlural(of: singular).map { "; expected '\($0)'" }
      ?? "; expected <mass>, since it is not counted"
  }

  private func sound(of form: Form, _ survey: DictionarySurvey) -> Diagnostic? {
    guard let stated = form.sound,
      let text = survey.vocabulary.words.inflector.text(of: form),
      let derived = survey.grammar.sound(of: text, reading: nil), derived != stated
    else { return nil }
    return Diagnostic(
      .unexpectedSound,
      "'\(text)' is stated to start with a \(stated.rawValue); by rule it starts with a \(derived.rawValue)",
      at: form.span
    )
  }
}
