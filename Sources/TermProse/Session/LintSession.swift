/// A text that somebody is writing, and what is wrong with it at every moment.
///
/// An edit costs what the paragraphs around it cost, and not what the text costs: only they are
/// read and checked anew. The findings are at all times those that ``Linter/findings(in:)`` gives
/// for the whole text.
///
/// ```swift
/// let linter = try Linter(.shipped, pointOfView: "head-contractor", locale: "en-AU")
/// var session = LintSession(linter, text: "Send the invoice.\n\nPay it.\n", syntax: .markdown)
/// session.findings.map(\.match)  // ["invoice"]
/// let change = try session.replace(9..<16, with: "progress claim")
/// change.removed.map(\.match)  // ["invoice"]
/// ```
///
/// A session is a value: a copy costs nothing and goes its own way, so that an editor can check on
/// another thread, or keep the sessions of its undo steps.
///
/// What an edit costs more than its paragraphs: where it opens or closes something that reaches
/// farther (a fence, a comment of HTML, an element of XML), all up to its end is read anew; where
/// it touches a comment that suppresses rules, all findings are looked through; and where it
/// changes the first place of a name or spelling, so are the places of the other.
public struct LintSession: Sendable {
  private var document: LintedDocument
  private let syntax: DocumentSyntax
  private let window: Int

  /// Reads and checks `text`.
  ///
  /// Costs as much as linting it as a whole.
  ///
  /// - Parameters:
  ///   - linter: Whose words are the right ones.
  ///   - text: The text, in UTF-8; any bytes are taken.
  ///   - syntax: How it is written.
  public init(_ linter: Linter, text: some Sequence<UInt8>, syntax: DocumentSyntax) {
    self.init(linter, Array(text), syntax)
  }

  /// Reads and checks `text`.
  public init(_ linter: Linter, text: String, syntax: DocumentSyntax) {
    self.init(linter, Array(text.utf8), syntax)
  }

  /// The same, looking at `window` bytes first for the end of each section.
  init(_ linter: Linter, _ bytes: [UInt8], _ syntax: DocumentSyntax, window: Int = 1024) {
    self.syntax = syntax
    self.window = window
    let vocabulary = linter.vocabulary
    var keys = FactNumbers()
    var parser = SectionParser(vocabulary, syntax, window: window)
    let text = PendingText(bytes, before: SectionTree([]))
    let result = parser.read(text, from: .start, keeping: [], &keys)
    document = LintedDocument(vocabulary, SectionTree(result.sections), keys)
    document.countUses()
  }

  /// The number of bytes of the text.
  public var byteCount: Int { document.tree.measure.extent.bytes }

  /// The text.
  ///
  /// Costs a copy of it.
  public var text: [UInt8] { document.tree.bytes }

  /// What is wrong, in the order of the text.
  ///
  /// Costs what there is to say, not what the text costs.
  public var findings: [TextFinding] { document.textFindings(in: 0..<document.tree.count) }

  /// What is wrong between two offsets, in bytes: what starts there, or reaches into it.
  ///
  /// What lies outside the text is empty. Costs what the paragraphs of the range cost.
  public func findings(in range: Range<Int>) -> [TextFinding] {
    let range = range.clamped(to: 0..<byteCount)
    guard let first = document.tree.place(ofByte: range.lowerBound) else { return [] }
    let last = document.tree.place(ofByte: max(range.lowerBound, range.upperBound - 1))
    return document.textFindings(in: first.rank..<(last?.rank ?? first.rank) + 1)
      .filter { $0.range.bytes.overlaps(range) || range.contains($0.range.bytes.lowerBound) }
  }
}

extension LintSession {
  /// Puts `text` in the place of the bytes `range`, and checks what that touches.
  ///
  /// - Parameters:
  ///   - range: The bytes that go, counted from 0 in the text as it is.
  ///   - text: What comes.
  /// - Returns: The findings that went and those that came.
  /// - Throws: ``RangeError`` for a range that lies outside the text; the session stays as it is.
  @discardableResult
  public mutating func replace(
    _ range: Range<Int>,
    with text: String
  ) throws(RangeError) -> LintChange {
    try replace(range, with: Array(text.utf8))
  }

  /// The same with bytes.
  @discardableResult
  public mutating func replace(
    _ range: Range<Int>,
    with bytes: [UInt8]
  ) throws(RangeError) -> LintChange {
    guard range.lowerBound >= 0, range.upperBound <= byteCount else {
      throw RangeError(range: range, byteCount: byteCount)
    }
    let old = document
    let edit = TextEdit(removed: range, added: bytes.count)
    let cut = EditedSections(old.tree, edit, bytes, syntax)
    var parser = SectionParser(old.vocabulary, syntax, window: window)
    var keys = old.keys
    let result = parser.read(
      PendingText(cut.pending, before: cut.right),
      from: cut.left.last?.next ?? .start,
      keeping: cut.untouched,
      &keys
    )
    let start = cut.left.count
    var comparison = LintComparison(
      old,
      edit,
      from: start..<old.tree.count - result.rest.count,
      to: start..<start + result.sections.count
    )
    let tree = cut.left.joined(with: SectionTree(result.sections)).joined(with: result.rest)
    let (new, change) = comparison.compare(with: tree, keys, parser.work)
    document = new
    return change
  }

  /// A range that lies outside the text.
  public struct RangeError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The range that was asked for.
    public let range: Range<Int>

    /// The number of bytes of the text.
    public let byteCount: Int

    /// What is wrong.
    public var description: String {
      "the range \(range) lies outside the text; expected one in \(0..<byteCount)"
    }
  }
}

/// What an edit has changed.
public struct LintChange: Sendable {
  /// The edit.
  public let edit: TextEdit

  /// The findings that are no longer there, with their places in the text before.
  public let removed: [TextFinding]

  /// The findings that are new, with their places in the text after.
  ///
  /// All others have only moved, as ``TextEdit/moved(_:)`` says.
  public let added: [TextFinding]

  /// What it has cost.
  let work: LintWork
}
