import Diagnostics
import TermProse
import Testing
import TextBytes

struct ProseDocumentTests {
  struct Row: Decodable, CustomTestStringConvertible {
    var name: String
    var syntax: String
    var source: String
    var blocks: [String]

    var testDescription: String { "\(syntax): \(name)" }
  }

  @Test(arguments: try Fixtures.decode("prose/documents.json", as: [Row].self))
  func `reads what people read, and nothing else`(row: Row) throws {
    let syntax = try #require(DocumentSyntax(rawValue: row.syntax))
    let document = ProseDocument(SourceText(name: "row", text: row.source), syntax: syntax)
    #expect(document.blocks.map { document.described($0) } == row.blocks)
  }

  @Test(arguments: [
    ("help.md", DocumentSyntax.markdown), ("a/b.TXT", .text), ("x.html", .html),
    ("app.xliff", .xml), ("Strings.resx", .xml), ("README", nil), ("a.swift", nil),
  ])
  func `the name of a file tells its syntax`(name: String, syntax: DocumentSyntax?) {
    #expect(DocumentSyntax(fileName: name) == syntax)
  }

  @Test func `knows where in the source each word stands`() {
    let document = ProseDocument(
      SourceText(name: "x.md", text: "# Title\n\nA **progress** claim &amp; `x`."),
      syntax: .markdown
    )
    #expect(document.source(of: "Title") == "Title")
    #expect(document.source(of: "progress claim") == "progress** claim")
    #expect(document.source(of: "claim &") == "claim &amp;")
    #expect(document.source(of: "\u{FFFC}") == "`x`")
  }

  @Test(arguments: [
    (
      "A **progress** claim.", "progress claim", "payment application", "A **payment** application."
    ),
    ("A **progress** claim.", "progress claim", "invoice", "A **invoice**."),
    ("A <b>progress claim</b>.", "progress claim", "invoice", "A <b>invoice</b>."),
    (
      "A progress\nclaim contact.", "progress\nclaim contact", "invoice contact",
      "A invoice\ncontact."
    ),
    ("> A progress\n> claim is", "progress\nclaim", "invoice", "> A invoice is"),
    ("> A progress\n> claim is", "progress\nclaim", "payment bill", "> A payment\n> bill is"),
    ("An invoice.", "An", "A", "A invoice."),
    ("A claim.", "claim", "R&D [x]", "A R&amp;D \\[x\\]."),
  ])
  func `puts other words in place and leaves the markup`(
    source: String,
    old: String,
    new: String,
    expected: String
  ) {
    let document = ProseDocument(SourceText(name: "x.md", text: source), syntax: .markdown)
    #expect(document.replacing(old, with: new) == expected)
  }

  @Test func `escapes for HTML`() {
    let source = SourceText(name: "x.html", text: "<p>A claim &amp; more</p>")
    let document = ProseDocument(source, syntax: .html)
    #expect(document.replacing("claim & more", with: "R & <D>") == "<p>A R &amp; &lt;D&gt;</p>")
  }

  @Test(arguments: [
    ("click 'Create & Email' or 'Save' on contacts' lists", ["Create & Email", "Save"]),
    ("the ‘Open’ state, it’s “Post Response”", ["Open", "Post Response"]),
    ("the 'Draft' claim's 'Under Review'.", ["Draft", "Under Review"]),
    ("subject, \" \"Project: User has invited you.\" end", ["Project: User has invited you."]),
    ("don't say 'it's' or 5' by 6'", ["it's"]),
  ])
  func `finds what is quoted`(text: String, expected: [String]) {
    let document = ProseDocument(SourceText(name: "x", text: text), syntax: .text)
    let quoted = document.blocks.flatMap { document.quotations(in: $0) }
    #expect(quoted.map { String(decoding: document.text[$0], as: UTF8.self) } == expected)
  }

  @Test(arguments: [
    (
      DocumentSyntax.markdown,
      "a\n\n<!-- termtool-ignore foreign-term, wrong-article: a quote -->\n\nb"
    ),
    (.html, "<p>a</p><!-- termtool-ignore foreign-term, wrong-article: a quote --><p>b</p>"),
    (.xml, "<d><p>a</p><!-- termtool-ignore foreign-term, wrong-article: a quote --><p>b</p></d>"),
    (.text, "a\n\n[termtool-ignore foreign-term, wrong-article: a quote]\n\nb"),
  ])
  func `reads the comments that scope rules`(syntax: DocumentSyntax, source: String) throws {
    let document = ProseDocument(SourceText(name: "x", text: source), syntax: syntax)
    let suppression = try #require(document.suppressions.first)
    #expect(document.suppressions.count == 1)
    #expect(suppression.action == .ignore)
    #expect(suppression.codes == ["foreign-term", "wrong-article"])
    #expect(suppression.reason == "a quote")
    #expect(suppression.isAlone)
    #expect(document.blocks.count == 2)
  }
}

extension ProseDocument {
  fileprivate func described(_ block: ProseBlock) -> String {
    "\(block.kind): \(String(decoding: text[block.range], as: UTF8.self))"
  }

  private func range(of words: String) -> Range<Int>? {
    Bytes.first(Array(words.utf8), in: text, text.indices).map { $0..<$0 + words.utf8.count }
  }

  fileprivate func source(of words: String) -> String? {
    range(of: words).map { source.text(in: sourceRange(of: $0)) }
  }

  fileprivate func replacing(_ words: String, with new: String) -> String? {
    guard let range = range(of: words) else { return nil }
    var bytes = source.bytes
    for change in replacements(of: range, with: new).reversed() {
      bytes.replaceSubrange(change.span.range, with: change.text.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
