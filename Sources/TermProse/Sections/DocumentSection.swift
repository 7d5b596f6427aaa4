import Diagnostics

/// A section of a document: what is there, what was read and checked, and on what the reading
/// relied.
struct DocumentSection: Sendable {
  let linted: LintedSection

  /// What it knew of those before it.
  let context: ReadingContext

  /// What the next one must know.
  let next: ReadingContext

  let measure: SectionMeasure

  /// Makes a section; `keys` numbers the kinds of facts.
  init(
    _ linted: LintedSection,
    from context: ReadingContext,
    to next: ReadingContext,
    _ lookahead: Lookahead,
    _ keys: inout FactNumbers
  ) {
    self.linted = linted
    self.context = context
    self.next = next
    measure = SectionMeasure(
      SectionExtent(linted.document, isStart: context.isStart),
      SectionContent(linted, lookahead, &keys)
    )
  }

  var document: ProseDocument { linted.document }
  var bytes: [UInt8] { linted.document.source.bytes }

  /// Whether it was read as it stands, without a look at what follows.
  var isSelfContained: Bool { measure.content.reach == 0 && measure.content.missing.isEmpty }
}

/// Gives each kind of fact of a document a number.
struct FactNumbers: Sendable {
  private var numbers: [FactKey: Int] = [:]

  /// The number of `key`; `nil` for one that the document never had.
  func number(of key: FactKey) -> Int? { numbers[key] }

  mutating func add(_ key: FactKey) -> Int {
    if let number = numbers[key] { return number }
    numbers[key] = numbers.count
    return numbers.count - 1
  }
}

extension SectionExtent {
  /// The extent of the section `document`.
  init(_ document: ProseDocument, isStart: Bool) {
    let end = document.source.place(inSectionAt: document.source.bytes.count, isStart: isStart)
    self.init(
      sections: 1,
      bytes: document.source.bytes.count,
      prose: document.text.count,
      suppressions: document.suppressions.count,
      lineBreaks: end.line - 1,
      tail: end.column - 1
    )
  }
}

extension SectionContent {
  fileprivate init(_ linted: LintedSection, _ lookahead: Lookahead, _ keys: inout FactNumbers) {
    let document = linted.document
    let bytes = document.source.bytes
    if !document.blocks.isEmpty { kinds.insert(.blocks) }
    if !document.text.isEmpty { kinds.insert(.prose) }
    if document.source.lineCount > 1 { kinds.insert(.lineBreaks) }
    if !document.suppressions.isEmpty { kinds.insert(.suppressions) }
    if !linted.articles.isEmpty { kinds.insert(.articles) }
    if !linted.articles.isEmpty || !linted.findings.isEmpty || !linted.facts.isEmpty
      || !document.suppressions.isEmpty
    {
      kinds.insert(.linted)
    }
    for key in linted.firstFacts.keys { self.keys.insert(keys.add(key)) }
    ends = EndMarks(in: bytes, document.syntax)
    missing = lookahead.missingMarks
    reach = max(0, lookahead.reach - bytes.count)
  }
}

extension SourceText {
  /// The place of the byte at `offset` of a section, whose first bytes are no byte order mark
  /// unless it starts the document.
  func place(inSectionAt offset: Int, isStart: Bool) -> SourcePlace {
    let place = place(at: offset)
    let hasMark = !isStart && place.line == 1 && bytes[..<offset].starts(with: [0xEF, 0xBB, 0xBF])
    return hasMark ? SourcePlace(line: 1, column: place.column + 1) : place
  }
}
