import Diagnostics
import TestSupport
import Testing

@testable import TermProse

/// What holds for any bytes at all.
struct ProsePropertyTests {
  @Test(arguments: DocumentSyntax.allCases, [1, 2, 3, 4] as [UInt64])
  func `any bytes are read, and every byte of prose knows its origin`(
    syntax: DocumentSyntax,
    seed: UInt64
  ) {
    var random = RandomDocument(seed: seed)
    for _ in 0..<400 {
      let bytes = random.bytes()
      let document = ProseDocument(SourceText(name: "random", bytes: bytes), syntax: syntax)
      expectSound(document)
    }
  }

  /// Each section, read by itself, must give what the whole gives there.
  @Test(arguments: DocumentSyntax.allCases, [5, 6, 7, 8] as [UInt64])
  func `sections read alone are the whole`(syntax: DocumentSyntax, seed: UInt64) {
    var random = RandomDocument(seed: seed)
    for round in 0..<400 {
      // Sections of markup are never short.
      let count = round.isMultiple(of: 4) ? 8 : 1
      let bytes = (0..<count).flatMap { _ in random.bytes() }
      let whole = DocumentReading(bytes, syntax, language: "en").builder
      var text: [UInt8] = []
      var kinds: [ProseBlock.Kind] = []
      var context = ReadingContext.start
      var start = 0
      while start < bytes.count {
        let rest = Array(bytes[start...])
        let end = DocumentReading(
          rest,
          syntax,
          language: "en",
          context: context,
          .section(preferred: nil)
        ).end
        let reading = DocumentReading(
          Array(rest[..<end.offset]),
          syntax,
          language: "en",
          context: context
        )
        let alone = reading.builder
        #expect(end.offset > 0 && reading.end == end, "seed \(seed): \(bytes.described)")
        guard end.offset > 0 else { return }
        text += alone.text
        kinds += alone.blocks.map(\.kind)
        start += end.offset
        context = end.context
      }
      #expect(
        text == whole.text && kinds == whole.blocks.map(\.kind),
        "seed \(seed): \(bytes.described)"
      )
    }
  }

  private func expectSound(_ document: ProseDocument) {
    let bytes = document.source.bytes
    var last = 0
    for piece in document.map.pieces(of: document.text.indices, textCount: document.text.count) {
      let isOrdered = piece.source.lowerBound >= last && piece.source.upperBound <= bytes.count
      #expect(isOrdered, "\(bytes.described)")
      guard isOrdered else { return }
      last = piece.source.upperBound
      guard piece.isCopy else { continue }
      let isSame = document.text[piece.text].elementsEqual(bytes[piece.source])
      #expect(isSame, "\(bytes.described)")
    }
    let ends = document.blocks.map { document.text[$0.range.upperBound] }
    #expect(ends.allSatisfy { $0 == ProseDocument.blockBoundary })
  }
}

/// Documents that no person would write, of the pieces that matter.
struct RandomDocument {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private static let pieces: [String] = [
    "\n", "\n", "\n\n", "\r\n", " ", "  ", "    ", "\t", "a", "claim", "an invoice", "*", "**", "_",
    "`", "``", "```",
    "```\n", "~~~\n", "~~", "[", "]", "](", ")", "![", "<", ">", "> ", "- ", "1. ", "# ", "===\n",
    "---\n", "|",
    "|---|---|\n", "\\", "&amp;", "&", "&#8217;", "<b>", "</b>", "<code>", "</code>", "<p>", "</p>",
    "<div>\n",
    "<pre>", "</pre>", "<!-- ", " -->", "<!-- termtool-ignore x -->", "[termtool-disable]",
    "<script>", "</script>",
    "<br>", "<li>", "<td>", "<source>", "</source>", "<xliff srcLang=\"en\">", "<g>", "</g>",
    "<ph/>", "<![CDATA[",
    "]]>", "<?", "?>", "https://x.y", "a@b.co", "{x}", "{{", "}}", "%s", "'", "\"", "é", "\u{2019}",
    "\u{FEFF}",
    "[^1]", "[a]: b\n", "+++\n", "translate=\"no\"", "<span translate=\"no\">", "</span>", "0x",
  ]

  mutating func bytes() -> [UInt8] {
    let count = Int.random(in: 0...40, using: &generator)
    return (0..<count).flatMap { _ -> [UInt8] in
      if Int.random(in: 0..<20, using: &generator) == 0 {
        return [UInt8.random(in: 0...255, using: &generator)]
      }
      return Array((Self.pieces.randomElement(using: &generator) ?? "").utf8)
    }
  }
}

extension [UInt8] {
  /// The bytes, for a failure to be made again.
  var described: String { String(decoding: self, as: UTF8.self).debugDescription }
}
