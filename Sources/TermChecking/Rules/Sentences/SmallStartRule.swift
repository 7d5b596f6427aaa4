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

/// A sentence of running text that starts in small letters, with a term or with a word.
///
/// Labels, titles and fragments have no mark at their end, and are left alone.
struct SmallStartRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    guard let usage = survey.usage else { return [] }
    var findings: [Diagnostic] = []
    for pattern in survey.patterns where pattern.pattern.isRunningText {
      for slot in pattern.slots where SentencePlace(slot, pattern, usage).startsSentence {
        let hasFunction = slot.expression.function != nil
        let option = (hasFunction ? "" : " :td:term") + " casing=sentence"
        let start = SentenceStart(
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
        if slot.function == .term || slot.function == .verb {
          facts.sentenceStarts[survey.key, default: []].append(start)
        } else {
          findings.append(.smallStart(start))
        }
      }
    }
    return findings + survey.messages.flatMap { written(in: $0, usage) }
  }

  /// Sentences that start with a word that is written by hand.
  private func written(in message: MessageDefinition, _ usage: any LanguageUsage) -> [Diagnostic] {
    message.message.patterns.flatMap { pattern -> [Diagnostic] in
      guard pattern.isRunningText else { return [] }
      var isFirst = message.casing == .none
      return pattern.flatMap { element -> [Diagnostic] in
        if case .expression = element { isFirst = false }
        guard case .text(let text, let range) = element else { return [] }
        defer { isFirst = false }
        guard text.utf8.count == range.bytes.count else { return [] }
        return usage.smallStarts(in: text, startsSentence: isFirst).map { place in
          let start = range.bytes.lowerBound
          let place = SourceRange(start + place.lowerBound..<start + place.upperBound)
          return .smallStart(at: message.text.span(of: place))
        }
      }
    }
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
}

extension MessageModel.Pattern {
  /// Whether it ends as a sentence does, and has words of its own.
  fileprivate var isRunningText: Bool {
    guard
      case .text(let last, _) = last(where: { if case .markup = $0 { false } else { true } }
      ),
      let mark = last.last(where: { !$0.isWhitespace && !")”’\"".contains($0) }),
      ".?!".contains(mark), !last.contains("..")
    else { return false }
    var (words, placeholders) = (0, 0)
    for element in self {
      switch element {
      case .text(let text, _): words += text.split { !$0.isLetter }.count
      case .expression: placeholders += 1
      case .markup: continue
      }
    }
    return words > 1 || words > 0 && placeholders > 1
  }
}

extension Diagnostic {
  fileprivate static func smallStart(at span: SourceSpan) -> Diagnostic {
    let capital = span.text.prefix(1).uppercased() + span.text.dropFirst()
    return Diagnostic(
      .smallStart,
      "a sentence starts with '\(span.text)' in small letters; write '\(capital)'",
      at: span,
      fixIts: [FixIt("write '\(capital)'", replacing: span, with: capital)]
    )
  }

  /// Of an article, or of a word that agrees.
  fileprivate static func smallStart(_ start: SentenceStart) -> Diagnostic {
    Diagnostic(
      .smallStart,
      "a sentence starts with '\(start.span.text)' in small letters; write casing=sentence",
      at: start.span,
      fixIts: [FixIt("write 'casing=sentence'", [start.replacement])]
    )
  }

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
