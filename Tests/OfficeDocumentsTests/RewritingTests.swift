import TestSupport
import Testing

@testable import OfficeDocuments

@Suite struct RewritingTests {
  private static let run = OfficeFiles.run

  /// The paragraph that `content` becomes when it is to say `text`.
  private func written(_ content: String, as text: String) throws -> String {
    let file = OfficeFiles.word("<w:p>\(content)</w:p>")
    let document = try OfficeDocument(file, kind: .docx)
    let new = try document.rewritten(to: Array((text + "\n").utf8))
    let main = try OfficeDocument.content("word/document.xml", of: new.bytes)
    let start = try #require(main.firstRange(of: "<w:p>")).upperBound
    let end = try #require(main.firstRange(of: "</w:p></w:body>")).lowerBound
    return String(main[start..<end])
  }

  @Test(arguments: [
    // The run of the first letter takes the word, the others lose theirs.
    (
      "\(run("The invo", ""))\(run("ice", "<w:b/>"))\(run(" is due", ""))",
      "The progress claim is due",
      "\(run("The progress claim", ""))\(run("", "<w:b/>"))\(run(" is due", ""))"
    ),
    // Word for word, every look stays.
    (
      "\(run("prime", "<w:b/>"))\(run(" contract", ""))", "head contract",
      "\(run("head", "<w:b/>"))\(run(" contract", ""))"
    ),
    (
      "<w:r><w:t>in</w:t><w:softHyphen/><w:t>voice</w:t></w:r>", "claim",
      "<w:r><w:t>claim</w:t><w:t></w:t></w:r>"
    ),
    ("<w:r><w:t>a</w:t></w:r>", "b &lt; <c>", "<w:r><w:t>b &amp;lt; &lt;c&gt;</w:t></w:r>"),
    // Spaces at an end must be asked for.
    (
      "<w:r><w:t>word</w:t></w:r><w:r><w:t>!</w:t></w:r>", "word !",
      "<w:r><w:t xml:space=\"preserve\">word </w:t></w:r><w:r><w:t>!</w:t></w:r>"
    ),
  ]) func lettersAreReplaced(_ old: String, _ text: String, _ new: String) throws {
    #expect(try written(old, as: text) == new)
  }

  @Test func bothFormsOfATextBoxChange() throws {
    func box(_ text: String) -> String {
      "<w:txbxContent><w:p>\(Self.run(text, ""))</w:p></w:txbxContent>"
    }
    func body(_ text: String) -> String {
      "<w:p><w:r><mc:AlternateContent><mc:Choice>\(box(text))</mc:Choice>"
        + "<mc:Fallback>\(box(text))</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    }
    let document = try OfficeDocument(OfficeFiles.word(body("old")), kind: .docx)
    #expect(document.lines == ["\u{FFFC}", "old"])
    let new = try document.rewritten(to: Array("\u{FFFC}\nnew\n".utf8)).bytes
    let main = try OfficeDocument.content("word/document.xml", of: new)
    #expect(main.contains(body("new")))
  }

  @Test func whatFieldsShowStays() throws {
    let field = "<w:fldSimple w:instr=\"TITLE\">\(Self.run("old", ""))</w:fldSimple>"
    let file = OfficeFiles.word("<w:p>\(Self.run("old ", ""))\(field)</w:p>")
    let document = try OfficeDocument(file, kind: .docx)
    let new = try document.rewritten(to: Array("new new\n".utf8))
    #expect(new.left == [.init(range: 4..<7, text: "new")])
    #expect(try OfficeDocument(new.bytes, kind: .docx).lines == ["new old"])
    #expect(document.canRewrite(line: 1, as: Array("new old".utf8)[...]))
    #expect(!document.canRewrite(line: 1, as: Array("old new".utf8)[...]))
  }

  @Test func otherLinesAreRefused() throws {
    let document = try OfficeDocument(
      OfficeFiles.word("<w:p>\(Self.run("a", ""))</w:p>"),
      kind: .docx
    )
    for text in ["", "a", "a\nb\n"] {
      #expect(throws: OfficeFault.self) { try document.rewritten(to: Array(text.utf8)) }
    }
  }

  /// What is written is what is read again, however the text is spread over runs.
  @Test(arguments: [false, true]) func everyTextCanBeWritten(_ isTracked: Bool) throws {
    var random = SeededGenerator(seed: 11)
    let words = [
      "an", "invoice", "of", "the", "prime", "contract", "&", "claim", "x\u{2011}y", "é",
    ]
    for _ in 0..<300 {
      let old = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        words.randomElement(using: &random) ?? ""
      }.joined(separator: " ")
      let new = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        words.randomElement(using: &random) ?? ""
      }.joined(separator: " ")
      let file = OfficeFiles.word("<w:p>\(Self.spread(old, using: &random))</w:p>")
      let document = try OfficeDocument(file, kind: .docx)
      #expect(document.lines == [old])
      let revision =
        isTracked ? OfficeRevision(author: "A & \"B\"", date: "2026-01-01T00:00:00Z") : nil
      let written = try document.rewritten(to: Array((new + "\n").utf8), trackedAs: revision)
      #expect(written.left == [])
      #expect(try OfficeDocument(written.bytes, kind: .docx).lines == [new])
      if isTracked { #expect(try rejected(written.bytes) == old) }
    }
  }

  /// The text of a document with all its tracked changes rejected.
  private func rejected(_ file: [UInt8]) throws -> String {
    let main = try OfficeDocument.content("word/document.xml", of: file)
    let kept = main.replacing(/<w:ins .*?<\/w:ins>/, with: "")
      .replacing("w:delText", with: "w:t").replacing(/<\/?w:del\b[^>]*>/, with: "")
    let start = try #require(kept.firstRange(of: "<w:body>")).upperBound
    let end = try #require(kept.firstRange(of: "</w:body>")).lowerBound
    return try OfficeDocument(OfficeFiles.word(String(kept[start..<end])), kind: .docx).lines[0]
  }

  /// Runs that say `text`, cut anywhere.
  private static func spread(_ text: String, using random: inout SeededGenerator) -> String {
    var runs = ""
    var rest = text[...]
    while !rest.isEmpty {
      let part = rest.prefix(Int.random(in: 1...5, using: &random))
      rest = rest.dropFirst(part.count)
      runs += run(
        String(part.replacing("&", with: "&amp;")),
        Bool.random(using: &random) ? "<w:b/>" : ""
      )
    }
    return runs
  }

  @Test func changesAreMadeWordByWord() {
    func changes(_ old: String, _ new: String) -> [TextChange] {
      TextChange.changes(from: Array(old.utf8)[...], to: Array(new.utf8)[...])
    }
    #expect(
      changes("the prime contract", "the head contract") == [TextChange(range: 4..<9, text: "head")]
    )
    #expect(
      changes("progress claim form", "payment application form")
        == [
          TextChange(range: 0..<8, text: "payment"), TextChange(range: 9..<14, text: "application"),
        ]
    )
    #expect(
      changes("a progress claim", "an invoice") == [TextChange(range: 0..<16, text: "an invoice")]
    )
    #expect(changes("same", "same") == [])
    #expect(changes("", "new") == [TextChange(range: 0..<0, text: "new")])
  }
}

@Suite struct TrackingTests {
  private static let ann = "w:author=\"Ann\" w:date=\"2026-01-01T00:00:00Z\""
  private static let bob = "w:author=\"Bob\" w:date=\"2026-02-03T04:05:06Z\""
  private let revision = OfficeRevision(author: "Bob", date: "2026-02-03T04:05:06Z")

  private func tracked(_ content: String, as text: String) throws -> String {
    let file = OfficeFiles.word("<w:p>\(content)</w:p>")
    let document = try OfficeDocument(file, kind: .docx)
    let new = try document.rewritten(to: Array((text + "\n").utf8), trackedAs: revision)
    let main = try OfficeDocument.content("word/document.xml", of: new.bytes)
    let start = try #require(main.firstRange(of: "<w:p>")).upperBound
    let end = try #require(main.firstRange(of: "</w:p>")).lowerBound
    return String(main[start..<end])
  }

  @Test func aRunBecomesSeveral() throws {
    let run = OfficeFiles.run
    let bold = "<w:rPr><w:b/></w:rPr>"
    #expect(
      try tracked(run("The old text", "<w:b/>"), as: "The new text") == """
        \(run("The ", "<w:b/>"))<w:del w:id="1" \(Self.bob)><w:r>\(bold)<w:delText xml:space="preserve">old\
        </w:delText></w:r></w:del><w:ins w:id="2" \(Self.bob)>\(run("new", "<w:b/>"))</w:ins>\
        \(run(" text", "<w:b/>"))
        """
    )
  }

  @Test func whatComesStandsBehindAllThatGoes() throws {
    let run = OfficeFiles.run
    #expect(
      try tracked(run("o", "<w:b/>") + run("ld", ""), as: "new") == """
        <w:del w:id="1" \(Self.bob)><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">o</w:delText></w:r></w:del>\
        <w:del w:id="2" \(Self.bob)><w:r><w:delText xml:space="preserve">ld</w:delText></w:r></w:del>\
        <w:ins w:id="3" \(Self.bob)>\(run("new", "<w:b/>"))</w:ins>
        """
    )
  }

  /// An insertion of somebody else stays theirs, around what is new.
  @Test func insertionsOfOthersStayTheirs() throws {
    let run = OfficeFiles.run
    #expect(
      try tracked(
        "<w:ins w:id=\"5\" \(Self.ann)>\(run("one old two", ""))</w:ins>",
        as: "one new two"
      ) == """
        <w:ins w:id="5" \(Self.ann)>\(run("one ", ""))<w:del w:id="6" \(Self.bob)><w:r>\
        <w:delText xml:space="preserve">old</w:delText></w:r></w:del></w:ins><w:ins w:id="7" \(Self.bob)>\
        \(run("new", ""))</w:ins><w:ins w:id="8" \(Self.ann)>\(run(" two", ""))</w:ins>
        """
    )
  }

  @Test func otherKindsHaveNoTrackedChanges() throws {
    let file = OpenDocumentReadingTests.file("<text:p>old</text:p>")
    let document = try OfficeDocument(file, kind: .odt)
    #expect(throws: OfficeFault.self) {
      try document.rewritten(to: Array("new\n".utf8), trackedAs: revision)
    }
    #expect(throws: OfficeFault.self) {
      try document.commented(with: [OfficeComment(on: 0..<3, "why?")], by: revision)
    }
  }

  @Test func commentsStandAroundTheirLetters() throws {
    let run = OfficeFiles.run
    let file = OfficeFiles.word(
      "<w:p>\(run("one two three", ""))</w:p>",
      [("header", "<w:hdr \(OfficeFiles.words)><w:p>\(run("head", ""))</w:p></w:hdr>")]
    )
    let document = try OfficeDocument(file, kind: .docx)
    let inHeader = OfficeComment(on: 14..<18, "in the header")
    let commented = try document.commented(
      with: [OfficeComment(on: 4..<7, "is it <2>?"), inHeader],
      by: revision
    )
    #expect(commented.left == [inHeader])
    let main = try OfficeDocument.content("word/document.xml", of: commented.bytes)
    #expect(
      main.contains(
        """
        \(run("one ", ""))<w:commentRangeStart w:id="1"/>\(run("two", ""))<w:commentRangeEnd w:id="1"/>\
        <w:r><w:commentReference w:id="1"/></w:r>\(run(" three", ""))
        """
      )
    )
    let comments = try OfficeDocument.content("word/comments.xml", of: commented.bytes)
    #expect(
      comments.contains("w:author=\"Bob\" w:date=\"2026-02-03T04:05:06Z\" w:initials=\"termtool\"")
    )
    #expect(comments.contains("is it &lt;2&gt;?"))
    let types = try OfficeDocument.content("[Content_Types].xml", of: commented.bytes)
    #expect(types.contains("PartName=\"/word/comments.xml\""))
    // A second time, they come into the part that is there now, under other names.
    let again = try OfficeDocument(commented.bytes, kind: .docx)
    #expect(again.text == document.text)
    let twice = try again.commented(with: [OfficeComment(on: 0..<3, "one?")], by: revision).bytes
    let both = try OfficeDocument.content("word/comments.xml", of: twice)
    #expect(both.contains("is it &lt;2&gt;?") && both.contains("one?"))
  }
}
