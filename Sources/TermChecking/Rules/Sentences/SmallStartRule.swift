import Diagnostics
import MessageFormat
import TermDictionary
import TermLanguages

/// A term that starts a sentence, and asks for no capital.
struct SentenceStart: HeldFact {
  var holder: EntryID

  /// The terms that it may print.
  var terms: [TermID]

  /// How it prints them.
  var options: TermOptions

  /// What names them.
  var span: SourceSpan

  /// Where a casing can be written, and what.
  var replacement: Diagnostic.Replacement
}

/// A sentence of running text that starts with a term in small letters.
///
/// Labels, titles and fragments have no mark at their end, and are left alone.
struct SmallStartRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    guard let usage = survey.usage else { return [] }
    for pattern in survey.patterns where pattern.isRunningText {
      for slot in pattern.slots where startsSentence(slot, pattern.message, usage) {
        let hasFunction = slot.expression.function != nil
        let option = (hasFunction ? "" : " :td:term") + " casing=sentence"
        facts.sentenceStarts[survey.key, default: []].append(
          SentenceStart(
            holder: .message(pattern.message.id),
            terms: pattern.message.terms(of: slot.operand),
            options: slot.call.options,
            span: pattern.message.text.span(
              of: slot.expression.operand?.range ?? slot.operand.range
            ),
            replacement: Diagnostic.Replacement(
              span: pattern.message.text.span(of: slot.optionsEnd),
              text: option
            )
          )
        )
      }
    }
    return []
  }

  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    survey.facts(survey.facts.sentenceStarts).compactMap { start in
      var raised = start.options
      raised.casing = .sentence
      for id in start.terms {
        guard let small = try? survey.inflector.print(id, start.options),
          let capital = try? survey.inflector.print(id, raised), small.phrase != capital.phrase
        else { continue }
        return .smallStart(start, id, small)
      }
      return nil
    }
  }

  private func startsSentence(
    _ slot: TermSlot,
    _ message: MessageDefinition,
    _ usage: any LanguageUsage
  ) -> Bool {
    guard slot.function == .term, slot.call.options.casing == .none else { return false }
    if slot.startsMessage, slot.before.string.allSatisfy(\.isWhitespace) {
      return message.casing == .none
    }
    guard message.casing == .none || message.casing == .sentence else { return false }
    let followsTerm = slot.previous?.function?.name == TermFunctionName.term.rawValue
    return usage.endsSentence(slot.before.string, followsWord: followsTerm)
  }
}

extension SlottedPattern {
  /// Whether it ends as a sentence does, and has words of its own.
  fileprivate var isRunningText: Bool {
    guard
      case .text(let last, _) = pattern.last(where: { if case .markup = $0 { false } else { true } }
      ),
      let mark = last.last(where: { !$0.isWhitespace }), ".?!".contains(mark), !last.contains("..")
    else { return false }
    let words = pattern.reduce(into: 0) { count, element in
      guard case .text(let text, _) = element else { return }
      count += text.split { !$0.isLetter }.count
    }
    return words > 1
  }
}

extension Diagnostic {
  fileprivate static func smallStart(
    _ start: SentenceStart,
    _ term: TermID,
    _ printed: PrintedTerm
  ) -> Diagnostic {
    Diagnostic(
      .smallStart,
      "a sentence starts with '\(term)' in small letters: '\(printed.phrase.string)'; "
        + "write casing=sentence",
      at: start.span,
      fixIts: [FixIt("write 'casing=sentence'", [start.replacement])]
    )
  }
}
