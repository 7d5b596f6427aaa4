import Diagnostics
import TermDictionary
import TermGrammar

/// Words around a form that come with each use of it: *The bed*, *my bed*, *1 bed*, *to admit*,
/// *was admitted*, and marks behind it.
struct FormOpeningRule: DictionaryRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    guard let usage = survey.usage else { return [] }
    return survey.terms.flatMap { term -> [Diagnostic] in
      let forms = term.forms.filter(\.statesWords).compactMap { form in
        survey.vocabulary.words.inflector.text(of: form).map { StatedForm(form, $0) }
      }
      return switch term.content {
      case .noun: nounFindings(forms, usage)
      case .verb(let verb):
        verbFindings(
          forms,
          base: verb.forms[.base].flatMap { survey.vocabulary.words.inflector.text(of: $0) } ?? "",
          usage
        )
      case .label: []
      }
    }
  }

  // MARK: Nouns

  private func nounFindings(
    _ forms: [StatedForm],
    _ usage: any LanguageUsage
  ) -> [Diagnostic] {
    let areCounted = forms.count > 1 && forms.allSatisfy { $0.words.count == 2 && $0.first == "1" }
    return forms.compactMap { form in
      if areCounted {
        return form.finding(
          "starts with a number",
          "the noun alone, <counted> or 'count' counts it"
        )
      }
      if isDetermined(form, usage) {
        return form.finding(
          "starts with '\(form.first)'",
          "the noun alone, articles and determiners come with each use"
        )
      }
      guard let mark = form.text.last, ":…".contains(mark), form.text.count > 3 else { return nil }
      return form.finding("ends with '\(mark)'", "the word alone, sentences have their own marks")
    }
  }

  /// *The bed* and *my bed*; not *the bed*, which is told elsewhere, and neither *The Hague* nor
  /// *A level*.
  private func isDetermined(_ form: StatedForm, _ usage: any LanguageUsage) -> Bool {
    guard form.words.count > 1, form.words[1].first?.isLowercase == true,
      usage.determiner(atEndOf: form.first + " ") != nil
    else { return false }
    let role = usage.role(of: form.first)
    let isCapital = form.first.first?.isUppercase == true
    let isArticle = role == .indefiniteArticle || ["the", "The"].contains(form.first)
    return isArticle ? isCapital && form.first.count > 1 : role == .determiner && !isCapital
  }

  // MARK: Verbs

  private func verbFindings(
    _ forms: [StatedForm],
    base: String,
    _ usage: any LanguageUsage
  ) -> [Diagnostic] {
    forms.compactMap { form in
      if form.words.count > 1, usage.role(of: form.first) == .infinitiveMarker {
        return form.finding("starts with '\(form.first)'", "the verb alone")
      }
      if hasAuxiliary(form, base, usage) {
        return form.finding(
          "starts with '\(form.first)'",
          "the verb alone, '\(form.first)' stands in the message"
        )
      }
      guard let mark = form.text.last, ".,;:!?".contains(mark), form.text.count > 3 else {
        return nil
      }
      return form.finding("ends with '\(mark)'", "the word alone, sentences have their own marks")
    }
  }

  /// *Was admitted* of *admit*; not *was off* of *be off*.
  private func hasAuxiliary(
    _ form: StatedForm,
    _ base: String,
    _ usage: any LanguageUsage
  ) -> Bool {
    guard form.words.count > base.split(separator: " ").count,
      usage.agreeing(form.first, with: .singular) != nil
    else { return false }
    return form.words[1].prefix(2) == base.prefix(2) && form.words[0].prefix(2) != base.prefix(2)
  }
}

/// A form, and what it prints.
private struct StatedForm {
  let form: Form
  let text: String
  let words: [Substring]

  init(_ form: Form, _ text: String) {
    (self.form, self.text) = (form, text)
    words = text.split(separator: " ")
  }

  var first: String { words.first.map(String.init) ?? "" }

  func finding(_ what: String, _ expected: String) -> Diagnostic {
    Diagnostic(.mistakenForm, "'\(text)' \(what); expected \(expected)", at: form.span)
  }
}
