import Diagnostics
import MessageFormat
import TermDictionary
import TermLanguages

/// A word that `td:agree` or `td:verb` chooses, by something else than what is printed.
struct StrangePartner: HeldFact {
  var holder: EntryID

  /// What it agrees with.
  var partner: Printing

  /// What is printed, one way or the other.
  var printed: [Printing]

  /// Where its partner is said.
  var span: SourceSpan

  /// A term and how it is printed.
  struct Printing {
    var term: TermID
    var options: TermOptions
  }
}

/// A `td:agree` beside a subject that agrees with another term, another number, or nothing that the
/// message prints: *All grants is shown*.
struct PartnerRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    guard let usage = survey.usage else { return [] }
    var findings: [Diagnostic] = []
    for pattern in survey.patterns {
      let declarations = DeclaredValues(pattern.message.message)
      for (index, slot) in pattern.slots.enumerated() {
        if let swapped = slot.swapped(usage) {
          findings.append(.swappedForms(swapped, slot, in: pattern.message))
        }
        guard let partner = Partner(slot, declarations) else { continue }
        let before = index > 0 ? pattern.slots[index - 1] : nil
        if before?.isMisnumbered(usage) == true { continue }
        let subject = before.flatMap { before in
          guard before.isBeside(slot) else { return nil as TermSlot? }
          let isSubject = before.call.hasCount || before.startsClause(usage)
          // What agrees with something that is nowhere printed can only mean what is beside it.
          return isSubject || partner.isNowhere(in: pattern.message, declarations) ? before : nil
        }
        if let subject, subject.call.hasCount || partner.isCount {
          guard partner.differs(from: subject), !partner.isPrinted(in: pattern.pattern) else {
            continue
          }
          findings.append(
            .wrongAgreement(subject, at: pattern.message.text.span(of: partner.option.value.range))
          )
        } else if let (term, options) = partner.term,
          let printed = printed(
            subject,
            term,
            in: pattern,
            isNowhere: partner.isNowhere(in: pattern.message, declarations)
          )
        {
          facts.strangePartners[survey.key, default: []].append(
            StrangePartner(
              holder: .message(pattern.message.id),
              partner: StrangePartner.Printing(term: term, options: options),
              printed: printed,
              span: pattern.message.text.span(of: partner.option.value.range)
            )
          )
        }
      }
    }
    return findings
  }

  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    survey.facts(survey.facts.strangePartners).compactMap { strange in
      guard
        let partner = try? survey.inflector.print(strange.partner.term, strange.partner.options)
      else { return nil }
      let printed = strange.printed.compactMap {
        try? survey.inflector.print($0.term, $0.options)
      }
      guard let first = printed.first, printed.allSatisfy({ $0.number != partner.number }) else {
        return nil
      }
      return .wrongAgreement(partner, first, at: strange.span)
    }
  }

  /// What is printed where a verb agrees with `term`: the subject beside it, or else that term;
  /// `nil` where nothing is known.
  private func printed(
    _ subject: TermSlot?,
    _ term: TermID,
    in pattern: SlottedPattern,
    isNowhere: Bool
  ) -> [StrangePartner.Printing]? {
    if let subject {
      return subject.term.map { [StrangePartner.Printing(term: $0, options: subject.call.options)] }
    }
    let same = pattern.slots.filter { slot in
      slot.function == .term && (isNowhere ? slot.term != nil : slot.term == term)
    }
    guard !same.isEmpty, !same.contains(where: { $0.call.hasCount || $0.call.options.isModifier })
    else { return nil }
    return same.map {
      StrangePartner.Printing(term: $0.term ?? term, options: $0.call.options)
    }
  }
}

extension TermSlot {
  /// The forms for one thing and for several, where they are written in the other order.
  fileprivate func swapped(_ usage: any LanguageUsage) -> [String]? {
    guard function == .agree, case .literal(let literal) = operand else { return nil }
    let forms = literal.value.split(separator: "/").map(String.init)
    guard forms.count == 2, forms[0] != forms[1],
      usage.agreeing(forms[0], with: .plural) == forms[0].lowercased(),
      usage.agreeing(forms[1], with: .singular) == forms[1].lowercased()
    else { return nil }
    return [forms[1], forms[0]]
  }
}

/// What a slot agrees with.
private struct Partner {
  let option: MessageModel.Option

  /// The term and its options; `nil` where it follows a count.
  let term: (TermID, TermOptions)?

  var isCount: Bool { option.name == "count" }

  init?(_ slot: TermSlot, _ declarations: DeclaredValues) {
    guard slot.function == .agree || slot.function == .verb && slot.call.isPresent,
      let options = slot.expression.function?.options,
      let option = options.first(where: { $0.name == "count" || $0.name == "with" })
    else { return nil }
    self.option = option
    guard option.name == "with" else {
      term = nil
      return
    }
    switch option.value {
    case .literal(let literal):
      var printed = TermOptions()
      printed.number = slot.call.options.number
      term = TermID(literal.value).map { ($0, printed) }
    case .variable(let variable):
      let origin = declarations.origin(of: MessageModel.Expression(operand: .variable(variable)))
      guard let function = origin.function, case .literal(let literal) = origin.operand,
        function.name == TermFunctionName.term.rawValue
      else {
        term = nil
        return
      }
      let call = TermCall(.term, function.options.map(WrittenOption.init))
      term = call.hasCount ? nil : TermID(literal.value).map { ($0, call.options) }
    }
    if term == nil { return nil }
  }

  /// Whether the term is one that `message` prints nowhere.
  func isNowhere(in message: MessageDefinition, _ declarations: DeclaredValues) -> Bool {
    guard let term else { return false }
    return !message.message.patterns.joined().contains { element in
      guard case .expression(let expression) = element else { return false }
      switch declarations.origin(of: expression).operand {
      case .literal(let literal): return literal.value == term.0.description
      case .variable(let variable):
        return message.parameters.first { $0.name == variable.name }?.terms.contains(term.0) == true
      case nil: return false
      }
    }
  }

  /// Whether a number of its own is printed: *1 of 5 grants has*.
  func isPrinted(in pattern: MessageModel.Pattern) -> Bool {
    guard isCount, case .variable(let own) = option.value else { return false }
    return pattern.contains { element in
      guard case .expression(let expression) = element,
        case .variable(let variable) = expression.operand
      else { return false }
      return variable.name == own.name
    }
  }

  /// Whether only one of it and of `subject` follows a count, or each another.
  func differs(from subject: TermSlot) -> Bool {
    let counts = subject.expression.function?.options.first { $0.name == "count" }
    guard isCount, let counts else { return subject.expression.function != nil }
    guard case .variable(let own) = option.value, case .variable(let other) = counts.value else {
      return false
    }
    return own.name != other.name
  }
}

extension TermSlot {
  /// The term that is printed, where the message names it.
  fileprivate var term: TermID? {
    if case .literal(let literal) = operand { TermID(literal.value) } else { nil }
  }

  /// Whether it is a noun that is directly before `verb`.
  fileprivate func isBeside(_ verb: TermSlot) -> Bool {
    function == .term && !call.options.isModifier && !call.options.isPossessive
      && after.string == " "
      && verb.previous == expression
  }

  /// Whether it is the subject of a clause for certain.
  fileprivate func startsClause(_ usage: any LanguageUsage) -> Bool {
    usage.announcesSubject(before.string, startsMessage: startsMessage)
  }
}

extension Diagnostic {
  fileprivate static func wrongAgreement(
    _ subject: TermSlot,
    at span: SourceSpan
  ) -> Diagnostic {
    let count = subject.expression.function?.options.first { $0.name == "count" }
    var advice = "agree with the term before it"
    if case .variable(let variable) = count?.value { advice = "write count=$\(variable.name)" }
    return Diagnostic(
      .wrongAgreement,
      "this agrees with something else than the term before it; \(advice)",
      at: span
    )
  }

  fileprivate static func wrongAgreement(
    _ partner: PrintedTerm,
    _ printed: PrintedTerm,
    at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .wrongAgreement,
      "this agrees with '\(partner.text.string)', and '\(printed.text.string)' is printed, for "
        + "some readers; name what is printed, and its number",
      at: span
    )
  }

  fileprivate static func swappedForms(
    _ forms: [String],
    _ slot: TermSlot,
    in message: MessageDefinition
  ) -> Diagnostic {
    let span = message.text.span(of: slot.operand.range)
    let right = "|\(forms.joined(separator: "/"))|"
    return Diagnostic(
      .wrongAgreement,
      "the form for one thing is written first; write '\(right)'",
      at: span,
      fixIts: [FixIt("write '\(right)'", replacing: span, with: right)]
    )
  }
}
