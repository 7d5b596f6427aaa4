import Diagnostics
import MessageFormat

@testable import TermDictionary

/// All that reading a file has found out, as far as it can be compared.
struct ReadingReport: Equatable {
  var key: DictionaryKey?
  var extends: PointOfViewID?
  var lines: [String] = []
  var messages: [MessageModel] = []
  var parameters: [[MessageParameter]] = []
  var diagnostics: [Diagnostic]
  var unreadable: Set<String>
  var acceptances: [String]

  init(_ document: DictionaryDocument) {
    diagnostics = document.diagnostics.inSourceOrder()
    unreadable = document.unreadable
    acceptances = document.acceptances.map { "\($0.code.name) \($0.scope) \($0.reason)" }
    guard case .dictionary(let entries) = document.content else { return }
    key = entries.key
    extends = entries.extends?.id
    lines = entries.terms.flatMap(Self.lines) + entries.concepts.flatMap(Self.lines)
    lines += entries.messages.flatMap(Self.lines)
    messages = entries.messages.map(\.message)
    parameters = entries.messages.map(\.parameters)
  }

  private static func lines(_ term: Term) -> [String] {
    let head = "\(term.id) \(term.span.range) \(term.partOfSpeech) \(term.status) \(term.isFaulty)"
    guard case .noun(let noun) = term.content else { return [head] + term.forms.map(line) }
    let grammar =
      "\(noun.casing) \(noun.isCommonWord) \(noun.gender ?? "-") \(noun.possessive.count)"
    let shape = String(describing: noun.shape).prefix { $0 != "(" }
    let abbreviation = noun.abbreviation.map {
      "\($0.span.range) \(String(describing: $0.reading))"
    }
    return [head, grammar, String(shape), abbreviation ?? "-"] + term.forms.map(line)
  }

  private static func line(_ form: Form) -> String {
    let elements = form.elements.map { element in
      switch element {
      case .text(let text): "'\(text)'"
      case .reference(let reference):
        "{\(reference.term) \(reference.options) \(reference.span.range)}"
      }
    }
    return "\(form.span.range) \(String(describing: form.sound)) \(elements)"
  }

  private static func lines(_ concept: ConceptEntry) -> [String] {
    ["\(concept.term) \(concept.span.range)", concept.definition ?? "-", concept.note ?? "-"]
      + concept.synonyms.map { "\($0)" } + concept.examples.map(line)
  }

  private static func lines(_ message: MessageDefinition) -> [String] {
    let head = "\(message.id) \(message.idSpan.range) \(message.casing) \(message.isFaulty)"
    let error = String(describing: message.firstSyntaxError)
    let examples = message.examples.map { example in
      "\(String(describing: example.reader?.id)) \(String(describing: example.locale?.locale)) "
        + "\(example.arguments.keys.sorted()) \(example.expected.string) \(example.span.range)"
    }
    return [head, error, message.description ?? "-", message.text.map.string] + examples
  }
}
