import Diagnostics
import MessageFormat
import TermDictionary

/// One part of a verb without the other: *The team will put Rex without pain*.
///
/// The end is behind the start, in the same pattern and of the same form.
struct VerbPartRule: DictionaryRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    survey.patterns.flatMap { pattern -> [Diagnostic] in
      var starts: [TermSlot] = []
      var ends: [TermSlot] = []
      for slot in pattern.slots where slot.function == .verb {
        switch slot.call.options.verbPart {
        case .whole: continue
        case .start: starts.append(slot)
        case .end:
          let start = starts.firstIndex { $0.isSameVerb(as: slot) }
          if let start { starts.remove(at: start) } else { ends.append(slot) }
        }
      }
      return starts.map { .partAlone($0, missing: .end, in: pattern.message) }
        + ends.map { .partAlone($0, missing: .start, in: pattern.message) }
    }
  }
}

extension TermSlot {
  /// Whether `other` is the same verb in the same form.
  fileprivate func isSameVerb(as other: TermSlot) -> Bool {
    var options = call.options
    options.verbPart = other.call.options.verbPart
    return operand == other.operand && options == other.call.options
  }
}

extension Diagnostic {
  fileprivate static func partAlone(
    _ slot: TermSlot,
    missing part: VerbPart,
    in message: MessageDefinition
  ) -> Diagnostic {
    let side = part == .end ? "behind" : "before"
    return Diagnostic(
      .unmatchedVerbPart,
      "this is a part of a verb, and 'part=\(part.rawValue)' of the same verb in the same form is "
        + "not \(side) it; write both, or leave 'part' out",
      at: message.text.span(of: slot.expression.range)
    )
  }
}
