import Diagnostics
import MessageFormat
import TermDictionary

/// A placeholder behind a word that wants single things, as *each*, which does not ask for them.
struct SingleThingSlot: HeldFact {
  var holder: EntryID

  /// What is before it.
  var determiner: String

  /// The terms that it may print.
  var terms: [TermID]

  /// How it prints them.
  var options: TermOptions

  /// What names them.
  var span: SourceSpan

  /// Where `countable=yes` can be added.
  var end: SourceSpan
}

/// *Each, every, another, one of, this, fewer, two* before a term that is a mass noun for some
/// reader: *each funding*.
struct SingleThingRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    guard let usage = survey.usage else { return [] }
    for pattern in survey.patterns {
      let slots = pattern.slots.compactMap { slot($0, in: pattern.message, usage) }
      if !slots.isEmpty { facts.singleThings[survey.key, default: []] += slots }
    }
    return []
  }

  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    survey.facts(survey.facts.singleThings).compactMap { slot in
      for id in slot.terms {
        guard let printed = try? survey.inflector.print(id, slot.options),
          printed.countability != .countable, let term = survey.term(id),
          term.partOfSpeech == .noun
        else { continue }
        return .uncountedThing(slot, term, printed)
      }
      return nil
    }
  }

  private func slot(
    _ slot: TermSlot,
    in message: MessageDefinition,
    _ usage: any LanguageUsage
  ) -> SingleThingSlot? {
    guard slot.function == .term, slot.expression.function != nil, !slot.call.options.isCountable,
      !slot.call.hasCount, !slot.call.options.isModifier,
      let determiner = determiner(slot, in: message, usage)
    else { return nil }
    return SingleThingSlot(
      holder: .message(message.id),
      determiner: determiner,
      terms: message.terms(of: slot.operand),
      options: slot.call.options,
      span: message.text.span(of: slot.operand.range),
      end: message.text.span(of: slot.optionsEnd)
    )
  }
}

extension SingleThingRule {
  /// What wants single things before `slot`: words, or a number by which the message selects.
  ///
  /// Other numbers are left to `missing-count`.
  private func determiner(
    _ slot: TermSlot,
    in message: MessageDefinition,
    _ usage: any LanguageUsage
  ) -> String? {
    if let phrase = usage.countingPhrase(atEndOf: slot.before.string) {
      if phrase.countsPlurals, slot.call.options.number != .plural { return nil }
      let next = slot.after.string.drop { $0 == " " }.prefix { $0.isLetter }
      if phrase.joinsNouns, usage.role(of: String(next)) == .coordinator { return nil }
      return String(decoding: Array(slot.before.string.utf8)[phrase.range], as: UTF8.self)
    }
    guard slot.before.string == " ", slot.call.options.number == .plural,
      case .variable(let variable) = slot.previous?.operand,
      case .select(let selectors, _) = message.message.body,
      selectors.contains(where: { $0.name == variable.name }),
      message.parameters.contains(where: { $0.name == variable.name && $0.type == .number })
    else { return nil }
    return "{$\(variable.name)}"
  }
}

extension Diagnostic {
  fileprivate static func uncountedThing(
    _ slot: SingleThingSlot,
    _ term: Term,
    _ printed: PrintedTerm
  ) -> Diagnostic {
    let kind = printed.countability == .mass ? "is a mass noun" : "has only a plural"
    return Diagnostic(
      .uncountedThing,
      "'\(slot.determiner)' needs single things, and '\(term.id)' \(kind) \(ReaderNames.placeholder): "
        + "'\(printed.text.string)'; write countable=yes",
      at: slot.span,
      notes: [Note("'\(term.id)' is defined here", at: term.span)],
      fixIts: [FixIt("write 'countable=yes'", replacing: slot.end, with: " countable=yes")]
    )
  }
}
