import Diagnostics
import TermDictionary

/// Writes the message of one block, from its start to its end.
struct MessageWriter {
  private let document: ProseDocument
  private let block: ProseBlock
  private let lexicon: Lexicon

  private var text = ""
  private var parameters: [ExtractedMessage.Parameter] = []
  private var report: [ProseFinding] = []
  private var termCount = 0

  /// Up to where the prose is written.
  private var place: Int

  init(_ document: ProseDocument, _ block: ProseBlock, _ lexicon: Lexicon) {
    self.document = document
    self.block = block
    self.lexicon = lexicon
    place = block.range.lowerBound
  }

  /// The message, with the rest of the prose.
  mutating func message() -> ExtractedMessage {
    copy(to: block.range.upperBound)
    let trimmed = text.split(separator: " ").joined(separator: " ")
    return ExtractedMessage(
      text: trimmed.startsDeclaration ? "{{\(trimmed)}}" : trimmed,
      parameters: parameters,
      span: document.span(of: block.range),
      kind: block.kind,
      termCount: termCount,
      report: report
    )
  }

  // MARK: Terms

  /// Writes a term, and what is before it.
  mutating func write(_ occurrence: TermOccurrence, _ readings: [TermForm]) {
    let terms = Set(readings.map(\.term))
    guard let reading = readings.first, terms.count == 1 else {
      if terms.count > 1 { leave(occurrence, readings) }
      return
    }
    guard let reference = TermCallText(reading, occurrence, lexicon) else { return }
    termCount += 1
    let number = countedNumber(before: occurrence, reading)
    copy(
      to: number?.range.lowerBound ?? reference.article?.range.lowerBound
        ?? occurrence.match.range.lowerBound
    )
    var agreement = reference.agreement
    if let number {
      let name = parameterName(number.string)
      text += "{$\(name) :integer} {\(reading.term) :td:term count=$\(name)\(reference.casing)}"
      agreement = "count=$\(name)"
    } else {
      text += reference.text
    }
    place = occurrence.match.range.upperBound
    writeVerb(after: occurrence, reading, agreement)
  }

  /// The whole number directly before a noun in the form that goes with it: it counts the noun.
  private func countedNumber(before occurrence: TermOccurrence, _ reading: TermForm) -> ProseWord? {
    guard let word = occurrence.before, occurrence.slot == .several, let count = Int(word.string),
      word.range.lowerBound >= place, !reading.isPossessive
    else { return nil }
    switch reading.kind {
    case .noun(let number, _), .counted(let number, _):
      return (number == .singular) == (count == 1) ? word : nil
    case .modifier, .title, .abbreviation, .verb, .synonym, .label: return nil
    }
  }

  private mutating func parameterName(_ example: String) -> String {
    let name = parameters.isEmpty ? "count" : "count\(parameters.count + 1)"
    parameters.append(ExtractedMessage.Parameter(name: name, example: example))
    return name
  }

  /// The verb behind a term that is its subject agrees with it.
  private mutating func writeVerb(
    after occurrence: TermOccurrence,
    _ reading: TermForm,
    _ agreement: String?
  ) {
    guard let agreement, let verb = occurrence.after,
      occurrence.canBeSubject || occurrence.slot == .several,
      let one = lexicon.usage?.agreeing(verb.string, with: .singular),
      let many = lexicon.usage?.agreeing(verb.string, with: .plural),
      [one, many].contains(verb.string)
    else { return }
    copy(to: verb.range.lowerBound)
    text += "{|\(one)/\(many)| :td:agree \(agreement)}"
    place = verb.range.upperBound
  }

  private mutating func leave(_ occurrence: TermOccurrence, _ readings: [TermForm]) {
    var terms: [String] = []
    for reading in readings where !terms.contains(reading.term.description) {
      terms.append(reading.term.description)
    }
    let match = occurrence.written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let span = document.span(of: occurrence.match.range)
    report.append(ProseFinding(.severalTerms(match, terms, at: span), match: match))
    copy(to: occurrence.match.range.lowerBound)
    text += "⟦\(match): \(terms.joined(separator: " / "))⟧"
    place = occurrence.match.range.upperBound
  }

  // MARK: Prose

  /// Writes the prose up to `end`, with the braces and backslashes that a message takes for its own
  /// escaped.
  private mutating func copy(to end: Int) {
    while place < end {
      if document.isOpaque(at: place) {
        let range = place..<place + ProseDocument.opaque.count
        write(
          String(decoding: document.source.bytes[document.sourceRange(of: range)], as: UTF8.self)
        )
        place = range.upperBound
      } else {
        var stop = place + 1
        while stop < end, !document.isOpaque(at: stop) { stop += 1 }
        write(String(decoding: document.text[place..<stop], as: UTF8.self))
        place = stop
      }
    }
  }

  private mutating func write(_ prose: String) {
    for scalar in Escaping.messageText(prose).unicodeScalars {
      let isSpace = scalar.properties.isWhitespace && scalar != "\u{A0}" && scalar != "\u{202F}"
      text.unicodeScalars.append(isSpace ? " " : scalar)
    }
  }
}

extension String {
  /// Whether a message would be read as a declaration: a full stop starts it, or follows marks of
  /// direction.
  fileprivate var startsDeclaration: Bool {
    unicodeScalars.first { !($0.properties.isWhitespace || $0.properties.isBidiControl) } == "."
  }
}
