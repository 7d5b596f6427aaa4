import Diagnostics
import TermDictionary
import TermLanguages

/// Forms of verbs that are misspelt for certain: *payed*, *stoped*, *trys*.
struct VerbSpellingRule: DictionaryRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    guard let usage = survey.usage else { return [] }
    return survey.terms.flatMap { term -> [Diagnostic] in
      guard case .verb(let verb) = term.content, let base = verb.forms[.base]?.plainText else {
        return []
      }
      return VerbForm.allCases.compactMap { kind in
        guard let form = verb.forms[kind], let text = form.plainText,
          let right = usage.spelling(of: text, as: kind, of: base)
        else { return nil }
        return .mistakenForm(form, text, of: base, right)
      }
    }
  }
}

extension Form {
  /// What it prints, where it refers to nothing.
  fileprivate var plainText: String? {
    guard elements.count == 1, case .text(let text) = elements[0] else { return nil }
    return text
  }
}

extension Diagnostic {
  fileprivate static func mistakenForm(
    _ form: Form,
    _ text: String,
    of base: String,
    _ right: String
  ) -> Diagnostic {
    let isWritten = form.span.text == text
    return Diagnostic(
      .mistakenForm,
      "'\(text)' is no form of '\(base)'; expected '\(right)'",
      at: form.span,
      fixIts: isWritten
        ? [FixIt("write '\(right)'", replacing: form.span, with: right)] : []
    )
  }
}
