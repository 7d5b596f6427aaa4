import TestSupport
import Testing

@testable import OfficeDocuments

@Suite struct OpenDocumentReadingTests {
  private static let names =
    "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
    + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
    + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
    + "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
    + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
    + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\""

  static func file(_ body: String, styles: String = "") -> [UInt8] {
    OfficeFiles.file([
      ("mimetype", "application/vnd.oasis.opendocument.text"),
      ("content.xml", "<office:document-content \(names)>\(body)</office:document-content>"),
      ("styles.xml", "<office:document-styles \(names)>\(styles)</office:document-styles>"),
    ])
  }

  @Test(arguments: [
    (
      "prog<text:bookmark-start text:name=\"a\"/><text:span>ress cl</text:span>aim",
      "progress claim"
    ),
    ("  two   spaces\n are  one", "two spaces are one"),
    ("a<text:s/><text:span> b</text:span>", "a  b"),
    ("a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d", "a   b\tc\u{B}d"),
    ("see <text:bookmark-ref>chapter</text:bookmark-ref>", "see chapter"),
    ("in\u{AD}voice", "in\u{AD}voice"),
    ("<text:hidden-text text:condition=\"\">secret</text:hidden-text>open", "open"),
  ]) func aParagraphReadsAsItIsSeen(_ content: String, _ text: String) throws {
    let file = Self.file("<text:p>\(content)</text:p>")
    #expect(try OfficeDocument(file, kind: .odt).lines == [text])
  }

  @Test func partsAreReadInOrder() throws {
    let body = """
      <text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>\
      </text:changed-region></text:tracked-changes>\
      <text:h>Title</text:h>\
      <text:list><text:list-item><text:p>Item<text:note><text:note-citation>1</text:note-citation>\
      <text:note-body><text:p>Note</text:p></text:note-body></text:note></text:p></text:list-item></text:list>\
      <text:p>Text<office:annotation><dc:creator>Ann</dc:creator><text:p>Comment</text:p></office:annotation>\
      <draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame></text:p>\
      <table:table-cell><text:p>Cell</text:p></table:table-cell>
      """
    let file = Self.file(body, styles: "<style:header><text:p>Head</text:p></style:header>")
    let document = try OfficeDocument(file, kind: .odt)
    let lines = ["Title", "Item\u{FFFC}", "Text\u{FFFC}", "Box", "Cell", "Head", "Note", "Comment"]
    #expect(document.lines == lines)
    #expect(
      document.paragraphs.map(\.kind).prefix(5) == [
        .heading, .listItem, .paragraph, .paragraph, .tableCell,
      ]
    )
  }

  @Test func hiddenStylesAreNotRead() throws {
    let style =
      "<style:style style:name=\"T1\"><style:text-properties text:display=\"none\"/></style:style>"
    let file = Self.file(
      style + "<text:p>seen<text:span text:style-name=\"T1\">hidden</text:span></text:p>"
    )
    #expect(try OfficeDocument(file, kind: .odt).lines == ["seen"])
  }

  @Test func encryptionIsRefused() throws {
    let manifest = """
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">\
      <manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>
      """
    let file = OfficeFiles.file([
      ("META-INF/manifest.xml", manifest), ("content.xml", "\u{1}"),
    ])
    #expect(
      throws: OfficeFault(
        "it is encrypted; remove its password first",
        part: "META-INF/manifest.xml"
      )
    ) {
      try OfficeDocument(file, kind: .odt)
    }
  }
}

@Suite struct PresentationReadingTests {
  private static let names =
    "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    + "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""

  private static func shape(_ type: String?, _ text: String) -> String {
    let place = type.map { " type=\"\($0)\"" } ?? ""
    return "<p:sp><p:nvSpPr><p:nvPr><p:ph\(place)/></p:nvPr></p:nvSpPr><p:txBody>"
      + "<a:p><a:r><a:t>\(text)</a:t></a:r></a:p></p:txBody></p:sp>"
  }

  @Test func slidesAreReadInTheirOrderWithTheirNotes() throws {
    let show =
      "<p:presentation \(Self.names)><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId2\"/>"
      + "<p:sldId id=\"257\" r:id=\"rId1\"/></p:sldIdLst></p:presentation>"
    let table =
      "<a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>Ce</a:t></a:r><a:r><a:t>ll</a:t></a:r><a:br/>"
      + "<a:fld><a:t>7</a:t></a:fld></a:p></a:txBody></a:tc></a:tr></a:tbl>"
    let file = OfficeFiles.file([
      (
        "_rels/.rels",
        OfficeFiles.relationships(OfficeFiles.pointer("a", "officeDocument", "ppt/p.xml"))
      ),
      ("ppt/p.xml", show),
      (
        "ppt/_rels/p.xml.rels",
        OfficeFiles.relationships(
          OfficeFiles.pointer("rId1", "slide", "slides/s1.xml")
            + OfficeFiles.pointer("rId2", "slide", "slides/s2.xml")
        )
      ),
      (
        "ppt/slides/s1.xml", "<p:sld \(Self.names)>\(Self.shape("title", "Second"))\(table)</p:sld>"
      ),
      ("ppt/slides/s2.xml", "<p:sld \(Self.names)>\(Self.shape(nil, "First"))</p:sld>"),
      (
        "ppt/slides/_rels/s2.xml.rels",
        OfficeFiles.relationships(OfficeFiles.pointer("n", "notesSlide", "../notes/n.xml"))
      ),
      ("ppt/notes/n.xml", "<p:notes \(Self.names)>\(Self.shape("body", "Note"))</p:notes>"),
    ])
    let document = try OfficeDocument(file, kind: .pptx)
    #expect(document.lines == ["First", "Note", "Second", "Cell\u{B}7"])
    #expect(document.paragraphs.map(\.place.slide) == [1, 1, 2, 2])
    #expect(document.paragraphs.map(\.kind) == [.listItem, .listItem, .heading, .tableCell])
    #expect(document.place(ofLine: 2)?.part == "ppt/notes/n.xml")
  }
}

@Suite struct WorkbookReadingTests {
  private static let names = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""

  /// A workbook with one sheet, shared strings and a table.
  static func file(_ rows: String, strings: String, table: String = "") -> [UInt8] {
    let relations =
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    return OfficeFiles.file([
      (
        "_rels/.rels",
        OfficeFiles.relationships(OfficeFiles.pointer("a", "officeDocument", "xl/book.xml"))
      ),
      (
        "xl/book.xml",
        "<workbook \(names)><sheets><sheet \(relations) name=\"Bob's list\" r:id=\"s1\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/book.xml.rels",
        OfficeFiles.relationships(
          OfficeFiles.pointer("s1", "worksheet", "sheet.xml")
            + OfficeFiles.pointer("s2", "sharedStrings", "strings.xml")
        )
      ),
      ("xl/sheet.xml", "<worksheet \(names)><sheetData>\(rows)</sheetData></worksheet>"),
      (
        "xl/_rels/sheet.xml.rels",
        OfficeFiles.relationships(
          table.isEmpty ? "" : OfficeFiles.pointer("t", "table", "table.xml")
        )
      ),
      ("xl/table.xml", "<table \(names) \(table)/>"),
      ("xl/strings.xml", "<sst \(names)>\(strings)</sst>"),
    ])
  }

  @Test func everyCellWithTextIsALine() throws {
    let rows = """
      <row r="2"><c r="B2" t="s"><v>0</v></c><c t="s"><v>1</v></c><c r="Z2"><v>7</v></c></row>\
      <row><c t="inlineStr"><is><t>own</t></is></c><c t="str"><f>A1</f><v>made</v></c><c t="s"><v>0</v></c></row>
      """
    let strings =
      "<si><r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r><rPh sb=\"0\" eb=\"1\"><t>said</t></rPh></si>"
      + "<si><t>two\nlines</t></si>"
    let file = Self.file(rows, strings: strings)
    let document = try OfficeDocument(file, kind: .xlsx)
    #expect(document.lines == ["rich", "two\u{B}lines", "own", "rich"])
    #expect(
      document.paragraphs.map(\.place.cell)
        == ["'Bob''s list'!B2", "'Bob''s list'!C2", "'Bob''s list'!A3", "'Bob''s list'!C3"]
    )
  }

  @Test func aStringIsWrittenOnceForAllItsCells() throws {
    let rows = "<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>"
    let document = try OfficeDocument(
      Self.file(rows, strings: "<si><t>old text</t></si>"),
      kind: .xlsx
    )
    let new = try document.rewritten(to: Array("new text\nnew text\n".utf8))
    #expect(new.left == [])
    #expect(
      try OfficeDocument.content("xl/strings.xml", of: new.bytes).contains(
        "<si><t>new text</t></si>"
      )
    )
  }

  @Test(arguments: [
    "<row r=\"1\"><c t=\"s\"><v>0</v></c><c><f>IF(A1=\"OLD\",1,2)</f></c></row>",
    "<row r=\"1\"><c t=\"s\"><v>0</v></c></row><formula1>\"new,old\"</formula1>",
  ]) func whatFormulasCompareWithStays(_ rows: String) throws {
    let document = try OfficeDocument(Self.file(rows, strings: "<si><t>old</t></si>"), kind: .xlsx)
    let new = try document.rewritten(to: Array("new\n".utf8))
    #expect(new.bytes == document.file)
    #expect(new.left.map(\.text) == ["new"])
  }

  @Test func headsOfTablesStay() throws {
    let rows = "<row r=\"4\"><c r=\"C4\" t=\"s\"><v>0</v></c></row>"
    let strings = "<si><t>old</t></si>"
    for (table, stays) in [("ref=\"B4:D9\"", true), ("ref=\"B4:D9\" headerRowCount=\"0\"", false)] {
      let document = try OfficeDocument(
        Self.file(rows, strings: strings, table: table),
        kind: .xlsx
      )
      let new = try document.rewritten(to: Array("new\n".utf8))
      #expect(new.left.isEmpty != stays)
    }
  }

  @Test func columnsHaveLetters() {
    for (number, letters) in [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA")] {
      #expect(CellName.column(number) == letters)
      #expect(CellName.column(of: letters + "12") == number)
    }
    #expect(CellName.firstRow(of: "Y3:AB9") == ["Y3", "Z3", "AA3", "AB3"])
    #expect(CellName.firstRow(of: "B2") == ["B2"])
  }
}

@Suite struct OpenDocumentWritingTests {
  /// Spaces that are not read go with what is around them, and do not come back.
  @Test func spacesThatAreNoneStayNone() throws {
    let file = OpenDocumentReadingTests.file(
      "<text:p>a<text:span>o  th</text:span>ree<text:s/>four</text:p>"
    )
    let document = try OfficeDocument(file, kind: .odt)
    #expect(document.lines == ["ao three four"])
    for new in ["ao two <x> four", "ao four", "b three four", "ao three", "x  y z"] {
      let written = try document.rewritten(to: Array((new + "\n").utf8))
      #expect(written.left == [])
      let collapsed = new.split(separator: " ").joined(separator: " ")
      #expect(try OfficeDocument(written.bytes, kind: .odt).lines == [collapsed])
    }
  }
}
