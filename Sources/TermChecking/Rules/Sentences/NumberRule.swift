import Diagnostics
import MessageFormat
import TermDictionary
import TermLanguages

/// A term behind a determiner that wants a number, or what is not counted.
struct NumberedSlot: HeldFact {
  var holder: EntryID

  /// The determiner, as it is written.
  var determiner: String

  /// The number that it wants; `nil` where it wants what is not counted.
  var number: GrammaticalNumber?

  /// The terms that may be printed.
  var terms: [TermID]

  /// How they are printed.
  var options: TermOptions

  /// What names them.
  var span: SourceSpan

  /// What writes the number that is wanted.
  var fix: Diagnostic.FixIt?
}

/// A determiner of one number before a term that is printed in the other: *each grants*, *these
/// grant*; and one of what is not counted before a term that is: *much grant*.
///
/// What cannot be counted is left to `uncounted-thing`.
struct NumberRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    guard let usage = survey.usage else { return [] }
    for pattern in survey.patterns {
      for (index, slot) in pattern.slots.enumerated() where slot.isSubject {
        let next = index + 1 < pattern.slots.count ? pattern.slots[index + 1] : nil
        guard let demand = demand(before: slot, usage), slot.isHead(before: next, usage),
          !demand.joinsNouns || !slot.isJoined(usage)
        else { continue }
        facts.numberedSlots[survey.key, default: []].append(
          fact(slot, demand, in: pattern.message, survey)
        )
      }
    }
    return []
  }

  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    survey.facts(survey.facts.numberedSlots).compactMap { slot in
      for id in slot.terms {
        guard let printed = try? survey.inflector.print(id, slot.options),
          printed.countability == .countable, printed.number != slot.number
        else { continue }
        return slot.number.map { .wrongNumber(slot, id, printed, wants: $0) }
          ?? .wrongNumber(slot, id, printed)
      }
      return nil
    }
  }

  private struct Demand {
    var range: Range<Int>
    var number: GrammaticalNumber?
    var joinsNouns = false
  }

  /// What the words before `slot` want, where it asks for something else.
  private func demand(before slot: TermSlot, _ usage: any LanguageUsage) -> Demand? {
    let before = slot.before.string
    // What is counted is asked for its count: *{$n} more*.
    if before.first == " ", usage.isAdjectives(before) { return nil }
    if let demand = usage.demandedNumber(atEndOf: before) {
      guard demand.number != slot.askedNumber else { return nil }
      let joins = usage.countingPhrase(atEndOf: before)?.joinsNouns ?? false
      return Demand(range: demand.range, number: demand.number, joinsNouns: joins)
    }
    guard let quantity = usage.massQuantity(atEndOf: before),
      !quantity.takesPlurals || slot.askedNumber == .singular
    else { return nil }
    return Demand(range: quantity.range)
  }

  private func fact(
    _ slot: TermSlot,
    _ demand: Demand,
    in message: MessageDefinition,
    _ survey: DictionarySurvey
  ) -> NumberedSlot {
    let terms = message.terms(of: slot.operand)
    // Whom the thing is no single one, needs the phrase that counts it.
    let counts =
      demand.number == .plural && !slot.call.options.isCountable
      && terms.contains(where: survey.mayBeUncounted)
    let option = demand.number.map { "number=\($0.rawValue)" + (counts ? " countable=yes" : "") }
    return NumberedSlot(
      holder: .message(message.id),
      determiner: String(decoding: Array(slot.before.string.utf8)[demand.range], as: UTF8.self),
      number: demand.number,
      terms: terms,
      options: slot.call.options,
      span: message.text.span(of: slot.operand.range),
      fix: option.flatMap { slot.writing($0, over: ["number"], in: message) }
    )
  }
}

extension DictionarySurvey {
  /// Whether `term` may be what is not counted, for any reader of the set.
  fileprivate func mayBeUncounted(_ term: TermID) -> Bool {
    merged.dictionaries.values.contains { dictionary in
      guard case .noun(let noun) = dictionary.terms[term]?.content else { return false }
      if case .countable = noun.shape { return false }
      return true
    }
  }
}

extension TermSlot {
  /// Whether the determiner before it wants the other number, which verbs may have: what is wrong
  /// is the number of the term.
  func isMisnumbered(_ usage: any LanguageUsage) -> Bool {
    guard isSubject, let demand = usage.demandedNumber(atEndOf: before.string) else { return false }
    return demand.number != askedNumber
  }

  /// Whether the words before it count single things, and it does not: what is wrong is how it is
  /// asked for, not what agrees with it.
  func isMiscounted(_ usage: any LanguageUsage) -> Bool {
    guard isSubject, !call.options.isCountable,
      let phrase = usage.countingPhrase(atEndOf: before.string)
    else { return false }
    return !phrase.countsPlurals || askedNumber == .plural
  }

  /// Whether another noun is joined to it: *both claims and invoices*.
  fileprivate func isJoined(_ usage: any LanguageUsage) -> Bool {
    let next = after.string.drop { $0 == " " }.prefix { $0.isLetter }
    return usage.role(of: String(next)) == .coordinator
  }

  /// Whether no noun is behind it that it describes.
  fileprivate func isHead(before next: TermSlot?, _ usage: any LanguageUsage) -> Bool {
    let rest = after.string.drop { $0 == " " }
    guard let first = rest.first else {
      if endsPattern { return true }
      guard let next, next.previous == expression else { return false }
      return next.function == .agree || next.function == .verb
    }
    return first.isLetter ? usage.endsNoun(before: String(rest)) : first != "-" && first != "/"
  }
}

extension Diagnostic {
  fileprivate static func wrongNumber(
    _ slot: NumberedSlot,
    _ term: TermID,
    _ printed: PrintedTerm,
    wants number: GrammaticalNumber
  ) -> Diagnostic {
    Diagnostic(
      .wrongNumber,
      "'\(slot.determiner)' wants the \(number.rawValue), and '\(term)' prints "
        + "'\(printed.text.string)'; write number=\(number.rawValue)",
      at: slot.span,
      fixIts: slot.fix.map { [$0] } ?? []
    )
  }

  /// Behind a word for what is not counted.
  fileprivate static func wrongNumber(
    _ slot: NumberedSlot,
    _ term: TermID,
    _ printed: PrintedTerm
  ) -> Diagnostic {
    Diagnostic(
      .wrongNumber,
      "'\(slot.determiner)' goes with what is not counted, and '\(term)' prints "
        + "'\(printed.text.string)' \(ReaderNames.placeholder); write a word for what is counted, as 'many'",
      at: slot.span
    )
  }
}
