import Diagnostics
import MessageFormat

extension DiagnosticCode {
  /// An example whose expected text does not come out.
  static let exampleMismatch = DiagnosticCode("example-mismatch", .warning)
}

/// A message with examples of what it prints.
struct ExampledMessage: HeldFact {
  var id: MessageID
  var dictionary: DictionaryKey
  var examples: [MessageExample]

  var holder: EntryID { .message(id) }
}

/// Examples that state what a message prints: a change of a word that changes the sentence shows here.
struct MessageExampleRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let readers = survey.readers.map(\.id)
    for message in survey.messages where !message.examples.isEmpty {
      facts.examples[survey.key, default: []].append(
        ExampledMessage(id: message.id, dictionary: survey.key, examples: message.examples)
      )
      for reader in message.examples.compactMap(\.reader) where !readers.contains(reader.id) {
        findings.append(.unknownPointOfView(reader.id, known: readers, at: reader.span))
      }
    }
    return findings
  }

  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    survey.facts(survey.facts.examples).flatMap { message in
      message.examples.compactMap { example -> Diagnostic? in
        let locale = example.locale?.locale ?? message.dictionary.locale
        let isMeant = example.reader.map { $0.id == survey.key.pointOfView } ?? true
        guard isMeant, locale == survey.key.locale, let proven = survey.proof.messages[message.id]
        else { return nil }
        let rendered = survey.preview(proven, overriding: example.arguments)
        guard rendered.text != example.expected.string else { return nil }
        return .exampleMismatch(example, rendered.text, survey.key)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func exampleMismatch(
    _ example: MessageExample,
    _ text: String,
    _ reader: DictionaryKey
  ) -> Diagnostic {
    let difference = WordDifference(from: example.expected.string, to: text)
    return Diagnostic(
      .exampleMismatch,
      "the example does not come out: \(reader) reads '\(text)'",
      at: example.span,
      notes: [Note("the difference is: \(difference.text)")],
      fixIts: [FixIt("write what comes out", replacing: example.span, with: Escaping.xmlText(text))]
    )
  }
}

/// The difference between two texts, word by word.
struct WordDifference {
  /// Both texts in one: `1 [-invoice-]{+progress claim+} is open`.
  let text: String

  /// Compares `old` and `new`.
  init(from old: String, to new: String) {
    let before = old.split(separator: " ", omittingEmptySubsequences: false)
    let after = new.split(separator: " ", omittingEmptySubsequences: false)
    let difference = after.difference(from: before)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    text = Self.text(before, removed, after, inserted)
  }

  private static func text(
    _ before: [Substring],
    _ removed: Set<Int>,
    _ after: [Substring],
    _ inserted: Set<Int>
  ) -> String {
    var pieces: [String] = []
    var old = 0
    var new = 0
    while old < before.count || new < after.count {
      let gone = run(from: old, removed)
      let come = run(from: new, inserted)
      if gone.isEmpty, come.isEmpty {
        pieces.append(String(before[old]))
        old += 1
        new += 1
        continue
      }
      let minus = gone.isEmpty ? "" : "[-\(before[gone].joined(separator: " "))-]"
      let plus = come.isEmpty ? "" : "{+\(after[come].joined(separator: " "))+}"
      pieces.append(minus + plus)
      old = gone.upperBound
      new = come.upperBound
    }
    return pieces.joined(separator: " ")
  }

  private static func run(from start: Int, _ changed: Set<Int>) -> Range<Int> {
    var end = start
    while changed.contains(end) { end += 1 }
    return start..<end
  }
}
