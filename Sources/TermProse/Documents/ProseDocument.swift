import Diagnostics
import TextBytes

/// The prose of a document, and the way back to every byte of it.
///
/// The prose is one text in UTF-8. Inline markup is seen through, so that `<b>Progress</b> Claim`
/// reads *Progress Claim*; code, addresses and placeholders leave one character U+FFFC, over which
/// no word reaches; and a byte 0x1E ends each block, over which no sentence reaches.
///
/// ```swift
/// let source = SourceText(name: "help.md", text: "Send *the* `claim` now.")
/// let document = ProseDocument(source, syntax: .markdown)
/// String(decoding: document.text, as: UTF8.self)  // Send the \u{FFFC} now.\u{1E}
/// ```
///
/// Any bytes can be read: what is not well-formed is taken as browsers and Markdown parsers take
/// it.
public struct ProseDocument: Sendable {
  /// The document.
  public let source: SourceText

  /// How it is written.
  public let syntax: DocumentSyntax

  /// The prose, in UTF-8 where the document is.
  public let text: [UInt8]

  /// The blocks, in order.
  public let blocks: [ProseBlock]

  /// The comments that suppress rules, in order.
  public let suppressions: [ProseSuppression]

  let map: ProseMap

  /// Reads `source`.
  ///
  /// Costs one pass.
  ///
  /// - Parameters:
  ///   - source: The document.
  ///   - syntax: How it is written.
  ///   - language: The language to read where a document holds several, as XLIFF does: `en`.
  public init(_ source: SourceText, syntax: DocumentSyntax, language: String = "en") {
    let reading = DocumentReading(source.bytes, syntax, language: language)
    self.init(source, syntax, reading.builder)
  }

  init(_ source: SourceText, _ syntax: DocumentSyntax, _ builder: ProseBuilder) {
    self.source = source
    self.syntax = syntax
    text = builder.text
    blocks = builder.blocks
    suppressions = builder.suppressions
    map = builder.map
  }
}

extension ProseDocument {
  /// The byte after each block.
  public static let blockBoundary = Bytes.blockBoundary

  /// What stands for code, addresses and placeholders: U+FFFC in UTF-8.
  public static let opaque: [UInt8] = [0xEF, 0xBF, 0xBC]

  /// Whether the bytes at `offset` of ``text`` are ``opaque``.
  public func isOpaque(at offset: Int) -> Bool {
    text[min(offset, text.count)...].starts(with: Self.opaque)
  }

  /// The bytes of the source that `range` of ``text`` comes from, markup between them included.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let place = map.source(at: range.lowerBound)
      return place..<place
    }
    let pieces = map.pieces(of: range, textCount: text.count)
    guard let first = pieces.first, let last = pieces.last else { return 0..<0 }
    return first.source.lowerBound..<max(first.source.lowerBound, last.source.upperBound)
  }

  /// The place of `range` of ``text`` in the document.
  public func span(of range: Range<Int>) -> SourceSpan {
    SourceSpan(source, sourceRange(of: range))
  }

  /// The place in ``text`` where the byte at `offset` of the source, or what follows it, is read.
  public func textOffset(ofSource offset: Int) -> Int {
    map.text(atSource: offset, textCount: text.count)
  }

  /// The index of the block that holds the byte at `offset` of ``text``; `nil` for a boundary.
  ///
  /// Costs a binary search.
  public func blockIndex(at offset: Int) -> Int? {
    let index = firstBlock(endingBehind: offset)
    return index < blocks.count && blocks[index].range.contains(offset) ? index : nil
  }

  /// The index of the first block that ends behind `offset` of ``text``.
  func firstBlock(endingBehind offset: Int) -> Int {
    blocks.partitioningIndex { $0.range.upperBound > offset }
  }
}

extension ProseDocument {
  /// The words of `range` as a person says them: white space as one space.
  func words(_ range: Range<Int>) -> String {
    let bytes = text[range]
    let written = String(decoding: bytes, as: UTF8.self)
    // One word of ASCII, as most are, has no white space to look for.
    if bytes.allSatisfy({ (0x21...0x7E).contains($0) }) { return written }
    return written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
