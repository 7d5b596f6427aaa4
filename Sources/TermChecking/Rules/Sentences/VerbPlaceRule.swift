import Diagnostics
import MessageFormat
import TermDictionary
import TermLanguages

/// A verb whose place asks for other forms than it prints.
struct VerbInPlace: HeldFact {
  var holder: EntryID

  /// The words before it.
  var before: String

  /// What may stand there.
  var allowed: [VerbForm]

  /// The verbs that it may print.
  var terms: [TermID]

  /// How it prints them.
  var options: TermOptions

  /// The form, or what names the verb where none is said.
  var span: SourceSpan

  /// What writes the only form that is right; `nil` where several are.
  var fix: Diagnostic.FixIt?
}

/// A form of a verb that nobody writes behind the word before it: *must sent*, *were took in*.
///
/// Only what is printed counts: *past* is as good as *participle* where both are one word.
struct VerbPlaceRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    guard let usage = survey.usage else { return [] }
    for pattern in survey.patterns where pattern.slots.contains(where: \.isVerb) {
      let sentences = PatternSentences(pattern)
      guard sentences.slots.count == pattern.slots.count else { continue }
      let parts = parts(of: sentences, pattern)
      for (slot, index) in zip(pattern.slots, sentences.slots) where slot.isVerb {
        guard let place = usage.verbPlace(at: index, in: parts),
          !place.forms.contains(slot.call.options.verbForm)
        else { continue }
        facts.verbsInPlaces[survey.key, default: []].append(
          VerbInPlace(
            holder: .message(pattern.message.id),
            before: words(before: slot, parts, index),
            allowed: place.forms,
            terms: pattern.message.terms(of: slot.operand),
            options: slot.call.options,
            span: slot.formSpan(in: pattern.message),
            fix: place.onlyForm(for: slot.call.options.verbForm).flatMap {
              slot.writing("form=\($0.rawValue)", in: pattern.message)
            }
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

  /// What `pattern` prints, with the first word that each `td:agree` may print.
  private func parts(of sentences: PatternSentences, _ pattern: SlottedPattern) -> [SentencePart] {
    var parts = sentences.parts
    for (slot, index) in zip(pattern.slots, sentences.slots) where slot.function == .agree {
      guard case .literal(let words) = slot.operand,
        let first = words.value.split(separator: "/").first
      else { continue }
      parts[index] = .word(String(first))
    }
    return parts
  }

  /// The word before the verb, or what is printed where a placeholder is.
  private func words(before slot: TermSlot, _ parts: [SentencePart], _ index: Int) -> String {
    if index > 0, case .word(let word) = parts[index - 1] { return word }
    return "the word before"
  }
}

extension TermSlot {
  /// Whether it is a verb whose form is stated.
  var isVerb: Bool { function == .verb && !call.isPresent }

  /// The form that is asked for, or what names the verb where none is said.
  func formSpan(in message: MessageDefinition) -> SourceSpan {
    let option = expression.function?.options.first { $0.name == "form" }
    return message.text.span(of: option?.value.range ?? operand.range)
  }

  /// Writes `option` where another of `names` is, or adds it; `nil` where the placeholder only
  /// names a variable.
  func writing(
    _ option: String,
    over names: [String] = ["form"],
    in message: MessageDefinition
  ) -> Diagnostic.FixIt? {
    guard let function = expression.function else { return nil }
    let advice = "write '\(option)'"
    if let written = function.options.first(where: { names.contains($0.name) }) {
      let range =
        written.nameRange.bytes.lowerBound..<written.value.range.bytes.upperBound
      let span = message.text.span(of: SourceRange(range))
      return Diagnostic.FixIt(advice, replacing: span, with: option)
    }
    let end = message.text.span(of: optionsEnd)
    return Diagnostic.FixIt(advice, replacing: end, with: " " + option)
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
    case .singular: [.third, .past, .ing, .participle, .attributive]
    case .beforeNoun: [.attributive, .ing, .base, .third]
    case .gerund: [.ing]
    }
  }

  /// The form that is meant by `form`; `nil` where it may be one of several.
  fileprivate func onlyForm(for form: VerbForm) -> VerbForm? {
    switch self {
    case .infinitive, .directed: .base
    case .perfect: .participle
    case .passive: form == .past ? .participle : nil
    case .plural: .base
    case .singular: .third
    case .beforeNoun: .attributive
    case .gerund: .ing
    }
  }
}

extension Diagnostic {
  fileprivate static func wrongVerbForm(
    _ verb: VerbInPlace,
    _ term: TermID,
    _ printed: PrintedTerm
  ) -> Diagnostic {
    let form = verb.allowed.filter { $0 != .past || verb.allowed.count == 1 }.first?.rawValue ?? ""
    let before = verb.before == "the word before" ? verb.before : "'\(verb.before)'"
    return Diagnostic(
      .wrongVerbForm,
      "'\(term)' prints '\(printed.text.string)' behind \(before) \(ReaderNames.placeholder); "
        + "write form=\(form)",
      at: verb.span,
      fixIts: verb.fix.map { [$0] } ?? []
    )
  }
}
