import Diagnostics
import MessageFormat
import TermDictionary
import TermLanguages

/// A verb whose place asks for other forms than it prints.
struct VerbInPlace: HeldFact {
  var holder: EntryID

  /// The word before it.
  var before: String

  /// What may stand there.
  var allowed: [VerbForm]

  /// The verbs that it may print.
  var terms: [TermID]

  /// How it prints them.
  var options: TermOptions

  /// The form, or what names the verb where none is said.
  var span: SourceSpan
}

/// A form of a verb that nobody writes behind the word before it: *must sent*, *were took in*.
///
/// Only what is printed counts: *past* is as good as *participle* where both are one word.
struct VerbPlaceRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    guard let usage = survey.usage else { return [] }
    for pattern in survey.patterns {
      for slot in pattern.slots where slot.function == .verb && !slot.call.isPresent {
        let before = slot.wordsBefore
        guard let place = usage.verbPlace(atEndOf: before),
          !place.forms.contains(slot.call.options.verbForm)
        else { continue }
        let option = slot.expression.function?.options.first { $0.name == "form" }
        facts.verbsInPlaces[survey.key, default: []].append(
          VerbInPlace(
            holder: .message(pattern.message.id),
            before: before.split(separator: " ").last.map(String.init) ?? "",
            allowed: place.forms,
            terms: pattern.message.terms(of: slot.operand),
            options: slot.call.options,
            span: pattern.message.text.span(of: option?.value.range ?? slot.operand.range)
          )
        )
      }
    }
    return []
  }

  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    survey.facts(survey.facts.verbsInPlaces).compactMap { verb in
      for id in verb.terms {
        guard let printed = try? survey.inflector.print(id, verb.options) else { continue }
        let right = verb.allowed.filter { form in
          var options = verb.options
          options.verbForm = form
          return (try? survey.inflector.print(id, options))?.text == printed.text
        }
        if right.isEmpty { return .wrongVerbForm(verb, id, printed) }
      }
      return nil
    }
  }
}

extension TermSlot {
  /// What is before it: the text, or the first word that the `td:agree` before it may print.
  fileprivate var wordsBefore: String {
    guard before.string == " ", let previous, case .literal(let words) = previous.operand,
      previous.function?.name == TermFunctionName.agree.rawValue
    else { return before.string }
    return words.value.prefix { $0 != "/" } + " "
  }
}

extension VerbPlace {
  /// The forms that may stand there, the likeliest first.
  fileprivate var forms: [VerbForm] {
    switch self {
    case .infinitive: [.base]
    case .directed: [.base, .ing, .attributive]
    case .perfect: [.participle, .attributive]
    case .passive: [.participle, .ing, .attributive]
    case .plural: [.past, .base, .ing, .participle, .attributive]
    }
  }
}

extension Diagnostic {
  fileprivate static func wrongVerbForm(
    _ verb: VerbInPlace,
    _ term: TermID,
    _ printed: PrintedTerm
  ) -> Diagnostic {
    let form = verb.allowed.first?.rawValue ?? ""
    return Diagnostic(
      .wrongVerbForm,
      "'\(term)' prints '\(printed.text.string)' behind '\(verb.before)' \(ReaderNames.placeholder); "
        + "write form=\(form)",
      at: verb.span
    )
  }
}
