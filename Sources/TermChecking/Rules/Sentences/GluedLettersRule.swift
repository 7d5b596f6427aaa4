import Diagnostics
import MessageFormat
import TermDictionary
import TermGrammar

/// An ending that is written behind a term, as in `{claim :td:term}s`.
///
/// The words of readers take different endings, or none.
struct GluedLettersRule: DictionaryRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    guard let usage = survey.usage else { return [] }
    return survey.patterns.flatMap { pattern in
      pattern.slots.compactMap { slot -> Diagnostic? in
        guard let ending = usage.ending(atStartOf: slot.after.string), canBend(slot, survey) else {
          return nil
        }
        let demand = usage.demandedNumber(atEndOf: slot.before.string)
        return .gluedLetters(
          ending,
          slot,
          isSingle: demand?.number == .singular && ending.nounOption?.hasPrefix("number") == true,
          verbOption: verbOption(ending, slot, in: pattern, usage),
          in: pattern.message
        )
      }
    }
  }

  /// The option that prints the verb with `ending`; of forms that many verbs write alike, the one
  /// that the place wants, where only one fits.
  private func verbOption(
    _ ending: WordEnding,
    _ slot: TermSlot,
    in pattern: SlottedPattern,
    _ usage: any LanguageUsage
  ) -> String? {
    guard ending.verbOption == "form=past" else { return ending.verbOption }
    let text = PatternText(pattern.pattern, of: pattern.message)
    let forms = text.pastForms(at: slot.expression.range.bytes, usage)
    return forms.count == 1 ? forms.first.map { "form=\($0.rawValue)" } : nil
  }

  /// Whether what `slot` prints has other forms: the texts of labels have none.
  private func canBend(_ slot: TermSlot, _ survey: DictionarySurvey) -> Bool {
    guard [.term, .verb, .list].contains(slot.function) else { return false }
    guard case .literal(let literal) = slot.operand, let id = TermID(literal.value) else {
      return true
    }
    return survey.vocabulary[id]?.partOfSpeech != .label
  }
}

extension Diagnostic {
  fileprivate static func gluedLetters(
    _ ending: WordEnding,
    _ slot: TermSlot,
    isSingle: Bool,
    verbOption: String?,
    in message: MessageDefinition
  ) -> Diagnostic {
    let place = slot.after.place(of: 0..<ending.length)
    let span = message.text.span(of: place ?? slot.expression.range)
    let written = String(decoding: slot.after.string.utf8.prefix(ending.length), as: UTF8.self)
    if isSingle, place != nil {
      return Diagnostic(
        .gluedLetters,
        "'\(written)' is written behind a term, and the word before it wants a single one; leave it out",
        at: span,
        fixIts: [FixIt("leave it out", replacing: span, with: "")]
      )
    }
    let option = (slot.function == .verb ? verbOption : ending.nounOption).flatMap {
      slot.canTake($0) ? $0 : nil
    }
    let advice = option.map { "write \($0)" } ?? "a form of the term is asked for by an option"
    return Diagnostic(
      .gluedLetters,
      "'\(written)' is written behind a term, whose words may take another ending or none; "
        + advice,
      at: span,
      fixIts: option.flatMap { option -> FixIt? in
        guard place != nil, slot.expression.function != nil else { return nil }
        let end = message.text.span(of: slot.optionsEnd)
        return FixIt(
          "write '\(option)'",
          [Replacement(span: end, text: " " + option), Replacement(span: span, text: "")]
        )
      }.map { [$0] } ?? []
    )
  }
}

extension TermSlot {
  /// Whether the placeholder says nothing yet of what `option` says.
  fileprivate func canTake(_ option: String) -> Bool {
    let names = expression.function?.options.map(\.name) ?? []
    if option.hasPrefix("number") {
      return !names.contains("number") && !names.contains("count") && call.options.article == .none
    }
    return !names.contains { option.hasPrefix($0 + "=") }
  }
}
