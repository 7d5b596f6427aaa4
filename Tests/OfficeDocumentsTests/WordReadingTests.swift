import TestSupport
import Testing

@testable import OfficeDocuments

@Suite struct WordReadingTests {
  /// What a body reads.
  private func lines(_ body: String, _ further: [(String, String)] = []) throws -> [String] {
    let file = OfficeFiles.word(body, further.map { (kind: $0.0, text: $0.1) })
    return try OfficeDocument(file, kind: .docx).lines
  }

  private static let run = OfficeFiles.run

  @Test(arguments: [
    // Runs split anywhere, with spelling marks and bookmarks between.
    (
      "\(run("The invo", ""))<w:proofErr w:type=\"spellStart\"/>\(run("ice", "<w:b/>"))"
        + "<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>\(run(" is due.", ""))",
      "The invoice is due."
    ),
    ("<w:hyperlink>\(run("linked", ""))</w:hyperlink>\(run(" text", ""))", "linked text"),
    ("<w:r><w:t> trimmed </w:t></w:r>\(run("kept ", ""))", "trimmedkept "),
    ("\(run("a &amp; b &#x2014; c", ""))", "a & b \u{2014} c"),
    ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a\tb\u{B}c"),
    ("<w:r><w:t>in</w:t><w:softHyphen/><w:t>voice</w:t></w:r>", "invoice"),
    ("<w:r><w:t>sub</w:t><w:noBreakHyphen/><w:t>item</w:t></w:r>", "sub\u{2011}item"),
    ("\(run("seen", "")) \(run("hidden", "<w:vanish/>"))", "seen"),
    ("\(run("not hidden", "<w:vanish w:val=\"0\"/>"))", "not hidden"),
    ("\(run("note", ""))<w:r><w:footnoteReference w:id=\"2\"/></w:r>", "note\u{FFFC}"),
    // The text after the changes.
    (
      "<w:del w:id=\"1\">\(run("old", ""))<w:r><w:delText>older</w:delText></w:r></w:del>"
        + "<w:ins w:id=\"2\">\(run("new", ""))</w:ins><w:moveFrom>\(run("from", ""))</w:moveFrom>"
        + "<w:moveTo>\(run(" to", ""))</w:moveTo>",
      "new to"
    ),
    // What a field shows, but not what it says.
    (
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(run("7", ""))"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>\(run(" pages", ""))",
      "7 pages"
    ),
    ("<w:fldSimple w:instr=\"TITLE\">\(run("title", ""))</w:fldSimple>", "title"),
    ("<w:sdt><w:sdtContent>\(run("control", ""))</w:sdtContent></w:sdt>", "control"),
    ("\(run("x is ", ""))<m:oMath><m:r><m:t>y</m:t></m:r></m:oMath>", "x is \u{FFFC}"),
  ]) func aParagraphReadsAsItIsSeen(_ content: String, _ text: String) throws {
    #expect(try lines("<w:p>\(content)</w:p>") == [text])
  }

  @Test func textBoxesAreReadOnceBehindTheirParagraph() throws {
    let box = "<w:txbxContent><w:p>\(Self.run("boxed", ""))</w:p></w:txbxContent>"
    let body = """
      <w:p>\(Self.run("before", ""))<w:r><mc:AlternateContent><mc:Choice><w:drawing>\(box)</w:drawing>\
      </mc:Choice><mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>\
      <w:p>\(Self.run("after", ""))</w:p>
      """
    #expect(try lines(body) == ["before\u{FFFC}", "boxed", "after"])
  }

  @Test func partsAreReadInOrder() throws {
    func part(_ root: String, _ content: String) -> String {
      "<w:\(root) \(OfficeFiles.words)>\(content)</w:\(root)>"
    }
    func paragraph(_ text: String) -> String { "<w:p>\(Self.run(text, ""))</w:p>" }
    let notes =
      "<w:footnote w:type=\"separator\" w:id=\"0\">\(paragraph("line"))</w:footnote>"
      + "<w:footnote w:id=\"2\">\(paragraph("note"))</w:footnote>"
    let comment = "<w:comment w:id=\"0\" w:author=\"Ann\">\(paragraph("comment"))</w:comment>"
    let own =
      "<w:comment w:id=\"1\" w:author=\"Bob\" w:initials=\"termtool\">\(paragraph("own"))</w:comment>"
    let file = OfficeFiles.word(
      paragraph("body"),
      [
        ("comments", part("comments", comment + own)), ("footnotes", part("footnotes", notes)),
        ("footer", part("ftr", paragraph("foot"))), ("header", part("hdr", paragraph("head"))),
      ]
    )
    let document = try OfficeDocument(file, kind: .docx)
    #expect(document.lines == ["body", "head", "foot", "note", "comment"])
    #expect(document.place(ofLine: 4)?.part == "word/footnotes.xml")
    #expect(document.place(ofLine: 6) == nil)
  }

  @Test func kindsComeFromStylesAndPlaces() throws {
    let styles = """
      <w:styles \(OfficeFiles.words)><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>\
      <w:style w:styleId="Own"><w:name w:val="Own"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>\
      <w:style w:styleId="Liste"><w:name w:val="List Bullet"/></w:style></w:styles>
      """
    func paragraph(_ properties: String) -> String {
      "<w:p><w:pPr>\(properties)</w:pPr>\(Self.run("a", ""))</w:p>"
    }
    let body =
      paragraph("<w:pStyle w:val=\"berschrift1\"/>") + paragraph("<w:pStyle w:val=\"Own\"/>")
      + paragraph("<w:pStyle w:val=\"Liste\"/>") + paragraph("<w:numPr/>") + paragraph("")
      + "<w:tbl><w:tr><w:tc>\(paragraph(""))</w:tc></w:tr></w:tbl>"
    let file = OfficeFiles.word(body, [("styles", styles)])
    let kinds = try OfficeDocument(file, kind: .docx).paragraphs.map(\.kind)
    #expect(kinds == [.heading, .heading, .listItem, .listItem, .paragraph, .tableCell])
  }

  @Test func prefixesAreWhatTheyAreDeclaredAs() throws {
    let namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    let main =
      "<document xmlns=\"\(namespace)\"><body><p><r><t>strict</t></r></p>"
      + "<q:p xmlns:q=\"\(namespace)\"><q:r><q:t>other</q:t></q:r></q:p>"
      + "<p xmlns=\"urn:x\"><r xmlns=\"\(namespace)\"><t>no</t></r></p></body></document>"
    let file = OfficeFiles.file([
      (
        "_rels/.rels",
        OfficeFiles.relationships(OfficeFiles.pointer("r", "officeDocument", "/main.xml"))
      ),
      ("main.xml", main),
    ])
    #expect(try OfficeDocument(file, kind: .docx).lines == ["strict", "other"])
  }
}
