import Diagnostics
import LocaleData
import TermDictionary
import TermProse

/// What linting says of a document.
struct Review: Sendable {
  let findings: [ProseFinding]

  /// The market in whose words it is written, where that is another than the reader's.
  let market: MarketReading?
}

extension Review {
  /// The review as bytes, to be read again by ``init(_:of:)``; `nil` where a finding speaks of
  /// another text.
  func bytes(of source: SourceText) -> [UInt8]? {
    var writer = ReviewWriter(source)
    writer.write(findings.count)
    for finding in findings { writer.write(finding) }
    writer.write(market?.locale.description)
    writer.write(market?.words ?? []) { $0.write($1) }
    return writer.isWhole ? writer.bytes : nil
  }

  /// Reads the review of `source` that `bytes` are; `nil` where they are none.
  init?(_ bytes: ArraySlice<UInt8>, of source: SourceText) {
    var reader = ReviewReader(bytes, source)
    findings = reader.readArray { $0.readFinding() }
    let locale = reader.readOptionalText()
    let words = reader.readArray { $0.readText() }
    market = locale.flatMap { LocaleIdentifier($0) }.map { MarketReading(locale: $0, words: words) }
    guard reader.isWhole, (locale == nil) == (market == nil) else { return nil }
  }
}

/// Writes findings as bytes: numbers of seven bits a byte, texts behind their length.
private struct ReviewWriter {
  private(set) var bytes: [UInt8] = []

  /// Whether everything could be written.
  private(set) var isWhole = true
  private let source: SourceText

  init(_ source: SourceText) { self.source = source }

  mutating func write(_ number: Int) {
    var rest = UInt(number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  mutating func write(_ text: String?) {
    write(text == nil ? 0 : 1)
    if let text { write(text) }
  }

  mutating func write<Element>(
    _ elements: [Element],
    _ body: (inout ReviewWriter, Element) -> Void
  ) {
    write(elements.count)
    for element in elements { body(&self, element) }
  }

  mutating func write(_ span: SourceSpan?) {
    write(span == nil ? 0 : 1)
    guard let span else { return }
    if span.source !== source { isWhole = false }
    write(span.range.lowerBound)
    write(span.range.count)
  }

  mutating func write(_ finding: ProseFinding) {
    let diagnostic = finding.diagnostic
    write(diagnostic.code.name)
    write(diagnostic.severity.rawValue)
    write(diagnostic.message)
    write(diagnostic.span)
    write(diagnostic.notes) { writer, note in
      writer.write(note.message)
      writer.write(note.span)
    }
    write(diagnostic.fixIts) { writer, fixIt in
      writer.write(fixIt.message)
      writer.write(fixIt.certainty == .certain ? 1 : 0)
      writer.write(fixIt.replacements) { writer, replacement in
        writer.write(replacement.span)
        writer.write(replacement.text)
      }
    }
    write(finding.match)
    write(finding.term?.description)
    write(finding.pointOfView?.description)
  }
}

/// Reads what ``ReviewWriter`` wrote.
private struct ReviewReader {
  private var rest: ArraySlice<UInt8>
  private let source: SourceText
  private var isRight = true

  private static let codes = Dictionary(
    DiagnosticCode.all.map { ($0.name, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  init(_ bytes: ArraySlice<UInt8>, _ source: SourceText) { (rest, self.source) = (bytes, source) }

  /// Whether all was read, and was right.
  var isWhole: Bool { isRight && rest.isEmpty }

  mutating func readNumber() -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while let byte = rest.popFirst(), shift < 63 {
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: number) }
      shift += 7
    }
    isRight = false
    return 0
  }

  mutating func readText() -> String {
    let count = readNumber()
    guard count >= 0, count <= rest.count else {
      isRight = false
      return ""
    }
    defer { rest = rest.dropFirst(count) }
    return String(decoding: rest.prefix(count), as: UTF8.self)
  }

  mutating func readOptionalText() -> String? { readNumber() == 1 ? readText() : nil }

  mutating func readArray<Element>(_ body: (inout ReviewReader) -> Element?) -> [Element] {
    let count = readNumber()
    // Every element has a byte at least.
    guard count >= 0, count <= rest.count else {
      isRight = false
      return []
    }
    var elements: [Element] = []
    for _ in 0..<count where isRight {
      if let element = body(&self) { elements.append(element) } else { isRight = false }
    }
    return elements
  }

  mutating func readSpan() -> SourceSpan? {
    guard readNumber() == 1 else { return nil }
    let start = readNumber()
    let count = readNumber()
    guard start >= 0, count >= 0, start <= source.bytes.count, count <= source.bytes.count - start
    else {
      isRight = false
      return nil
    }
    return SourceSpan(source, start..<start + count)
  }

  mutating func readFinding() -> ProseFinding? {
    let code = Self.codes[readText()]
    let severity = Severity(rawValue: readText())
    let message = readText()
    let span = readSpan()
    let notes = readArray { reader in
      let message = reader.readText()
      return Diagnostic.Note(message, at: reader.readSpan())
    }
    let fixIts = readArray { $0.readFixIt() }
    let match = readText()
    let term = readOptionalText()
    let pointOfView = readOptionalText()
    guard let code, let severity else { return nil }
    return ProseFinding(
      Diagnostic(code, message, at: span, notes: notes, fixIts: fixIts, severity: severity),
      match: match,
      term: term.flatMap { TermID($0) },
      pointOfView: pointOfView.flatMap { PointOfViewID($0) }
    )
  }

  private mutating func readFixIt() -> Diagnostic.FixIt? {
    let message = readText()
    let isCertain = readNumber() == 1
    let replacements = readArray { reader -> Diagnostic.Replacement? in
      guard let span = reader.readSpan() else { return nil }
      return Diagnostic.Replacement(span: span, text: reader.readText())
    }
    return Diagnostic.FixIt(message, replacements, isCertain ? .certain : .guess)
  }
}
