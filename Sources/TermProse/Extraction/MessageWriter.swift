import Diagnostics
import TermDictionary

/// Writes the message of one block, from its start to its end.
struct MessageWriter {
  private let document: ProseDocument
  private let block: ProseBlock
  private let lexicon: Lexicon
  private let words: ConversionWords

  private var text = ""
  private var parameters: [ExtractedMessage.Parameter] = []
  private var report: [ProseFinding] = []
  private var termCount = 0

  /// Verbs that agree with a term, and what is written for them, in order.
  private var verbs: [(range: Range<Int>, text: String)] = []

  /// Up to where the prose is written.
  private var place: Int

  init(
    _ document: ProseDocument,
    _ block: ProseBlock,
    _ lexicon: Lexicon,
    _ words: ConversionWords
  ) {
    self.document = document
    self.words = words
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
    if readings.count > 1, words.tellsApart(readings) {
      leave(occurrence, verbs: readings)
      return
    }
    if occurrence.optionalPlural != nil, reading.number == .singular {
      leave(occurrence, reading)
      return
    }
    guard let reference = TermCallText(reading, occurrence, lexicon) else { return }
    termCount += 1
    let number = countedNumber(before: occurrence, reading)
    let counted = number.map { _ in "count=$\(nextParameterName)" }
    let agreement = counted ?? reference.agreement
    if let agreement { noteVerbs(of: occurrence, reading, agreement) }
    copy(
      to: number?.range.lowerBound ?? reference.article?.range.lowerBound
        ?? occurrence.match.range.lowerBound
    )
    if let number {
      let name = parameterName(number.string)
      text += "{$\(name) :integer} {\(reading.term) :td:term count=$\(name)\(reference.casing)}"
    } else {
      text += reference.text
    }
    place = occurrence.match.range.upperBound
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

  private var nextParameterName: String {
    parameters.isEmpty ? "count" : "count\(parameters.count + 1)"
  }

  private mutating func parameterName(_ example: String) -> String {
    let name = nextParameterName
    parameters.append(ExtractedMessage.Parameter(name: name, example: example))
    return name
  }

  /// Notes the verbs of a term, which are to agree with it.
  private mutating func noteVerbs(
    of occurrence: TermOccurrence,
    _ reading: TermForm,
    _ agreement: String
  ) {
    guard let usage = lexicon.usage, let number = reading.number else { return }
    let found = usage.agreements(
      with: occurrence.match.range,
      number,
      in: document.text.span
    )
    for verb in found where verb.isCertain && verb.range.lowerBound >= place {
      let written = String(decoding: document.text[verb.range], as: UTF8.self)
      guard let one = usage.agreeing(written, with: .singular),
        let many = usage.agreeing(written, with: .plural),
        !verbs.contains(where: { $0.range == verb.range })
      else { continue }
      let casing: Casing = written.first?.isUppercase == true ? .sentence : .none
      guard written == one.raised(casing) || written == many.raised(casing) else { continue }
      let words = "\(one.raised(casing))/\(many.raised(casing))"
      verbs.append((verb.range, "{|\(words)| :td:agree \(agreement)}"))
    }
    verbs.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func leave(_ occurrence: TermOccurrence, _ readings: [TermForm]) {
    var terms: [String] = []
    for reading in readings where !terms.contains(reading.term.description) {
      terms.append(reading.term.description)
    }
    leave(occurrence, as: terms) { .severalTerms($0, terms, at: $1) }
  }

  /// Leaves a form of a verb that readers tell apart and the sentence does not.
  private mutating func leave(_ occurrence: TermOccurrence, verbs readings: [TermForm]) {
    let forms = readings.compactMap { reading -> String? in
      guard case .verb(let form) = reading.kind else { return nil }
      return "\(reading.term) form=\(form.rawValue)"
    }
    leave(occurrence, as: forms) { .severalForms($0, forms, at: $1) }
  }

  /// Leaves a noun for one and for several: *claim(s)*.
  private mutating func leave(_ occurrence: TermOccurrence, _ reading: TermForm) {
    let end = occurrence.optionalPlural?.upperBound ?? occurrence.match.range.upperBound
    let name = reading.term.description
    leave(occurrence, to: end, as: [name, "\(name) number=plural"]) {
      .optionalPlural($0, reading.term, at: $1)
    }
  }

  private mutating func leave(
    _ occurrence: TermOccurrence,
    to end: Int? = nil,
    as choices: [String],
    _ diagnostic: (String, SourceSpan) -> Diagnostic
  ) {
    let range = occurrence.match.range.lowerBound..<(end ?? occurrence.match.range.upperBound)
    let written = String(decoding: document.text[range], as: UTF8.self)
    let match = written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    report.append(ProseFinding(diagnostic(match, document.span(of: range)), match: match))
    copy(to: range.lowerBound)
    text += "⟦\(match): \(choices.joined(separator: " / "))⟧"
    place = range.upperBound
  }

  // MARK: Prose

  /// Writes the prose up to `end`, with the braces and backslashes that a message takes for its own
  /// escaped.
  private mutating func copy(to end: Int) {
    while let verb = verbs.first, verb.range.lowerBound < end {
      verbs.removeFirst()
      guard verb.range.lowerBound >= place else { continue }
      copyProse(to: verb.range.lowerBound)
      text += verb.text
      place = verb.range.upperBound
    }
    copyProse(to: end)
  }

  private mutating func copyProse(to end: Int) {
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
  /// The word with a capital where `casing` is that of a sentence.
  fileprivate func raised(_ casing: Casing) -> String {
    casing == .sentence ? prefix(1).uppercased() + dropFirst() : self
  }

  /// Whether a message would be read as a declaration: a full stop starts it, or follows marks of
  /// direction.
  fileprivate var startsDeclaration: Bool {
    unicodeScalars.first { !($0.properties.isWhitespace || $0.properties.isBidiControl) } == "."
  }
}
