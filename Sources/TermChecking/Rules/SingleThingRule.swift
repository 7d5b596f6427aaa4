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

/// *Each, every, another, one of, this, fewer* before a term that is a mass noun for some reader:
/// *each funding*.
struct SingleThingRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    for message in survey.messages {
      let slots = message.message.patterns.flatMap {
        self.slots(in: $0, of: message, survey.usage)
      }
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

  private func slots(
    in pattern: MessageModel.Pattern,
    of message: MessageDefinition,
    _ usage: (any LanguageUsage)?
  ) -> [SingleThingSlot] {
    var before = ""
    return pattern.compactMap { element in
      switch element {
      case .markup:
        return nil
      case .text(let text, _):
        before = text
        return nil
      case .expression(let expression):
        defer { before = "" }
        guard let range = usage?.countingDeterminer(atEndOf: before) else { return nil }
        let determiner = String(decoding: Array(before.utf8)[range], as: UTF8.self)
        return slot(expression, behind: determiner, in: message)
      }
    }
  }

  private func slot(
    _ expression: MessageModel.Expression,
    behind determiner: String,
    in message: MessageDefinition
  ) -> SingleThingSlot? {
    guard let function = expression.function, function.name == TermFunctionName.term.rawValue,
      let operand = expression.operand
    else { return nil }
    let call = TermCall(.term, function.options.map(WrittenOption.init))
    guard call.problems.isEmpty, !call.options.isCountable, !call.hasCount,
      !call.options.isModifier
    else { return nil }
    let end = max(expression.range.bytes.upperBound - 1, operand.range.bytes.upperBound)
    return SingleThingSlot(
      holder: .message(message.id),
      determiner: determiner,
      terms: message.terms(of: operand),
      options: call.options,
      span: message.text.span(of: operand.range),
      end: message.text.span(of: SourceRange(end..<end))
    )
  }
}

extension MessageDefinition {
  /// The terms that `operand` may be: the one it names, or those that the parameter lists.
  func terms(of operand: MessageModel.Operand) -> [TermID] {
    switch operand {
    case .literal(let literal): [TermID(literal.value)].compactMap(\.self)
    case .variable(let variable): parameters.first { $0.name == variable.name }?.terms ?? []
    }
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
      "'\(slot.determiner)' needs single things, and '\(term.id)' \(kind) for some readers: "
        + "'\(printed.text.string)'; write countable=yes",
      at: slot.span,
      notes: [Note("'\(term.id)' is defined here", at: term.span)],
      fixIts: [FixIt("write 'countable=yes'", replacing: slot.end, with: " countable=yes")]
    )
  }
}
