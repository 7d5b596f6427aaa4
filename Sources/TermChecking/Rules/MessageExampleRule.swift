import Diagnostics
import TermDictionary

/// A message with examples of what it prints.
struct ExampledMessage: HeldFact {
  var id: MessageID
  var dictionary: DictionaryKey
  var examples: [MessageExample]

  var holder: EntryID { .message(id) }
}

/// Examples that state what a message prints: a change of a word that changes the sentence shows
/// here.
struct MessageExampleRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let readers = survey.readers.map(\.id)
    let declared = Set(readers)
    let known = KnownNames { readers.map(\.description) }
    for message in survey.messages where !message.examples.isEmpty {
      facts.examples[survey.key, default: []].append(
        ExampledMessage(id: message.id, dictionary: survey.key, examples: message.examples)
      )
      for reader in message.examples.compactMap(\.reader) where !declared.contains(reader.id) {
        findings.append(.unknownPointOfView(reader.id, known: known, at: reader.span))
      }
    }
    return findings
  }

  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    survey.facts(survey.facts.examples).flatMap { message in
      findings(of: message, in: survey)
    }
  }

  /// The examples of `message` that do not come out for the reader of `survey`.
  private func findings(of message: ExampledMessage, in survey: LexiconSurvey) -> [Diagnostic] {
    let meant = message.examples.filter { example in
      let locale = example.locale?.locale ?? message.dictionary.locale
      let isMeant = example.reader.map { $0.id == survey.key.pointOfView } ?? true
      return isMeant && locale == survey.key.locale
    }
    guard !meant.isEmpty, let validated = survey.validation.messages[message.id] else { return [] }
    return meant.compactMap { example -> Diagnostic? in
      let rendered = survey.preview(validated, overriding: example.arguments)
      guard rendered.text != example.expected.string else { return nil }
      // A message that fails is what has to change, not what is expected of it.
      let fixIt = rendered.problems.isEmpty ? example.write(rendered.text) : nil
      return .exampleMismatch(example, rendered.text, survey.key, fixIt)
    }
  }
}

extension Diagnostic {
  fileprivate static func exampleMismatch(
    _ example: MessageExample,
    _ text: String,
    _ reader: DictionaryKey,
    _ fixIt: FixIt?
  ) -> Diagnostic {
    let difference = WordDifference(from: example.expected.string, to: text)
    return Diagnostic(
      .exampleMismatch,
      "the example does not come out: \(reader) reads '\(text)'",
      at: example.span,
      notes: [Note("the difference is: \(difference.text)")],
      fixIts: fixIt.map { [$0] } ?? []
    )
  }
}

/// The difference between two texts, word by word.
struct WordDifference {
  /// Both texts in one: `1 [-invoice-]{+progress claim+} is open`.
  let text: String

  /// How many words between what both texts begin and end with are compared; more are told as
  /// replaced, since the work grows with their square.
  private static let mostWords = 400

  /// Compares `old` and `new`.
  init(from old: String, to new: String) {
    let before = old.split(separator: " ", omittingEmptySubsequences: false)
    let after = new.split(separator: " ", omittingEmptySubsequences: false)
    let start = zip(before, after).prefix { $0 == $1 }.count
    let rest = min(before.count, after.count) - start
    let end = zip(before.reversed(), after.reversed()).prefix(rest).prefix { $0 == $1 }.count
    let old = start..<before.count - end
    let new = start..<after.count - end
    var removed = Set(old)
    var inserted = Set(new)
    if old.count + new.count <= Self.mostWords {
      let difference = after[new].difference(from: before[old])
      removed = Set(difference.removals.map { $0.offset + start })
      inserted = Set(difference.insertions.map { $0.offset + start })
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
