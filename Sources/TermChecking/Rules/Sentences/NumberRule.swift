import Diagnostics
import MessageFormat
import TermDictionary
import TermLanguages

/// A term behind a determiner that wants a number.
struct NumberedSlot: HeldFact {
  var holder: EntryID

  /// The determiner, as it is written.
  var determiner: String

  /// The number that it wants.
  var number: GrammaticalNumber

  /// The terms that may be printed.
  var terms: [TermID]

  /// How they are printed.
  var options: TermOptions

  /// What names them.
  var span: SourceSpan
}

/// A determiner of one number before a term that is printed in the other: *each grants*, *these
/// grant*.
///
/// What cannot be counted is left to `uncounted-thing`.
struct NumberRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    guard let usage = survey.usage else { return [] }
    for pattern in survey.patterns {
      for (index, slot) in pattern.slots.enumerated() where slot.isSubject {
        let next = index + 1 < pattern.slots.count ? pattern.slots[index + 1] : nil
        guard let demand = usage.demandedNumber(atEndOf: slot.before.string),
          demand.number != slot.askedNumber, slot.isHead(before: next, usage)
        else { continue }
        facts.numberedSlots[survey.key, default: []].append(
          NumberedSlot(
            holder: .message(pattern.message.id),
            determiner: String(
              decoding: Array(slot.before.string.utf8)[demand.range],
              as: UTF8.self
            ),
            number: demand.number,
            terms: pattern.message.terms(of: slot.operand),
            options: slot.call.options,
            span: pattern.message.text.span(of: slot.operand.range)
          )
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
        return .wrongNumber(slot, id, printed)
      }
      return nil
    }
  }
}

extension TermSlot {
  /// Whether no noun is behind it that it describes.
  fileprivate func isHead(before next: TermSlot?, _ usage: any LanguageUsage) -> Bool {
    let rest = after.string.drop { $0 == " " }
    guard let first = rest.first else {
      if endsPattern { return true }
      guard let next, next.previous == expression else { return false }
      return next.function == .agree || next.function == .verb
    }
    guard first.isLetter else { return first != "-" && first != "/" }
    let word = String(rest.prefix { $0.isLetter || "’'".contains($0) })
    return usage.role(of: word) != nil || usage.agreeing(word, with: .plural) != nil
  }
}

extension Diagnostic {
  fileprivate static func wrongNumber(
    _ slot: NumberedSlot,
    _ term: TermID,
    _ printed: PrintedTerm
  ) -> Diagnostic {
    let number = slot.number.rawValue
    return Diagnostic(
      .wrongNumber,
      "'\(slot.determiner)' wants the \(number), and '\(term)' prints "
        + "'\(printed.text.string)'; write number=\(number)",
      at: slot.span
    )
  }
}
