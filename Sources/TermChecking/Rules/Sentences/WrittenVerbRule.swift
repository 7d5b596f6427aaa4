import Diagnostics
import MessageFormat
import TermDictionary
import TermLanguages

/// A verb written by hand in a form that cannot stand behind the word before it: *will sent*.
struct WrittenVerbRule: DictionaryRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    guard let usage = survey.usage else { return [] }
    return survey.messages.flatMap { message in
      message.message.patterns.joined().flatMap { element -> [Diagnostic] in
        // Where escapes are resolved, places in the text are none in the source.
        guard case .text(let text, let range) = element, text.utf8.count == range.bytes.count else {
          return []
        }
        return usage.misplacedVerbs(in: text).map { verb in
          let start = range.bytes.lowerBound
          let place = start + verb.range.lowerBound..<start + verb.range.upperBound
          return .wrongVerbForm(verb, at: message.text.span(of: SourceRange(place)))
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func wrongVerbForm(_ verb: MisplacedVerb, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .wrongVerbForm,
      "'\(span.text)' cannot stand behind '\(verb.before)'; write '\(verb.right)'",
      at: span,
      fixIts: [FixIt("write '\(verb.right)'", replacing: span, with: verb.right)]
    )
  }
}
