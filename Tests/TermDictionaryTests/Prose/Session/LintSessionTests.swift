import Diagnostics
import Testing

@testable import TermProse

struct LintSessionTests {
  private func session(
    _ text: String,
    _ syntax: DocumentSyntax = .markdown
  ) throws -> LintSession {
    LintSession(try Linters.linter("head-contractor", "en-AU"), text: text, syntax: syntax)
  }

  @Test func `an edit tells what went and what came`() throws {
    var session = try session("Send the invoice.\n\nPay a invoice.\n")
    #expect(session.findings.map(\.match) == ["invoice", "a", "invoice"])
    let change = try session.replace(9..<16, with: "progress claim")
    #expect(change.removed.map(\.range.bytes) == [9..<16])
    #expect(change.added == [])
    #expect(session.findings.map(\.range.bytes) == [30..<31, 32..<39])
    #expect(session.text == Array("Send the progress claim.\n\nPay a invoice.\n".utf8))
  }

  @Test func `what has only moved is not told`() throws {
    var session = try session("# Help\n\nSend the invoice.\n\nPay a hour.\n")
    let change = try session.replace(2..<6, with: "Much more help\n\nAnd more")
    #expect(change.removed == [] && change.added == [])
    #expect(session.findings.map(\.range.start.line) == [5, 7])
  }

  @Test func `an abbreviation is reported where it stands first now`() throws {
    var session = try session(
      "A subcontractor schedule of values (SSOV).\n\nThe SSOV.\n\nAn SSOV.\n"
    )
    #expect(session.findings.isEmpty)
    let change = try session.replace(0..<44, with: "")
    #expect(change.added.map(\.code.name) == ["abbreviation-not-introduced"])
    #expect(change.added.map(\.range.bytes) == [4..<8])
  }

  @Test func `a note follows the place that it names`() throws {
    let text = "An owner progress claim.\n\nThe head contract progress claim.\n\nThe end.\n"
    var session = try session(text)
    let before = session.findings
    #expect(before.map(\.code.name) == ["inconsistent-term"])
    let note = try #require(before.first?.notes.first?.range)
    let moved = try session.replace(0..<0, with: "# Claims\n\n")
    #expect(moved.removed == [] && moved.added == [])
    #expect(
      session.findings.first?.notes.first?.range?.bytes
        == note.bytes.lowerBound + 10..<note.bytes.upperBound + 10
    )
    let swapped = try session.replace(0..<0, with: "Two Owner Progress Claims.\n\n")
    #expect(swapped.removed.map(\.code.name) == ["inconsistent-term"])
    #expect(swapped.added.map(\.code.name) == ["inconsistent-term"])
  }

  @Test func `a fence swallows what follows until it is closed`() throws {
    var session = try session("One.\n\nThe invoice.\n\nTwo.\n\nThe invoice.\n")
    let opened = try session.replace(6..<6, with: "```\n")
    #expect(opened.removed.count == 2 && session.findings.isEmpty)
    let closed = try session.replace(23..<23, with: "\n```\n")
    #expect(closed.removed == [] && closed.added.count == 1)
  }

  /// What was opened long ago and not closed is text, until it is.
  @Test(arguments: [
    (DocumentSyntax.markdown, "---\ntitle: the invoice\n\n", "\n\n", "---\n"),
    (.markdown, "+++\ntitle: the invoice\n\n", "\n\n", "+++\n"),
    (.html, "<p>The invoice <!-- and</p>", "</p>", "-->"),
    (.html, "<p>The <a title=\"invoice</p>", "</p>", "\">"),
    (.html, "<p>The invoice <! and</p>", "", ">"),
    (.xml, "<doc><para>The invoice <![CDATA[ and</para>", "</para>", "]]>"),
    (.xml, "<doc><para>The invoice <? and</para>", "</para>", "?>"),
    (.xml, "<doc><para title='the invoice</para>", "</para>", "'>"),
  ])
  func `an end far behind changes what stands before it`(
    syntax: DocumentSyntax,
    opened: String,
    paragraphEnd: String,
    end: String
  ) throws {
    let paragraph = (syntax == .html ? "<p>" : syntax == .xml ? "<para>" : "") + "One invoice."
    let filling = String(repeating: paragraph + paragraphEnd, count: 200)
    var session = try session(opened + filling + "The end of an invoice.", syntax)
    let before = session.findings
    let place = session.byteCount - 22
    try session.replace(place..<place, with: end)
    #expect(session.findings == (try whole(session, syntax)))
    #expect(session.findings != before)
    try session.replace(place..<place + end.utf8.count, with: "")
    #expect(session.findings == before)
    #expect(before == (try whole(session, syntax)))
  }

  @Test func `bytes of another paragraph say nothing about the start of a sentence`() throws {
    let linter = try Linters.linter("head-contractor", "en-AU")
    let bytes: [UInt8] = [0xFF, 0xFF, 0x0A, 0x0A, 0xFF, 0x0C] + Array("Invoice".utf8)
    let both = LintSession(linter, bytes, .text).findings.map(\.fixes.first?.message)
    let second = LintSession(linter, Array(bytes[4...]), .text).findings.map(\.fixes.first?.message)
    #expect(both.count == 1)
    #expect(both == second)
  }

  @Test func `an end that an edit puts together of two sections is one`() throws {
    var session = try session("---\ntitle: the invoice\n\nOne.\n\n--\nThe invoice.\n")
    let before = session.findings
    try session.replace(29..<30, with: "\n-")
    #expect(session.findings.count == 1)
    #expect(session.findings == (try whole(session, .markdown)))
    try session.replace(29..<31, with: "\n")
    #expect(session.findings == before)
  }

  @Test(arguments: ["<br>", "<img src='x'>", "<input>"])
  func `no section ends inside a line`(mark: String) throws {
    let filling = String(repeating: "nothing ", count: 40)
    let session = try session("<p>\(filling)the invoice\(mark)contact.</p>", .html)
    #expect(session.findings == (try whole(session, .html)))
  }

  /// What checking the whole text says.
  private func whole(_ session: LintSession, _ syntax: DocumentSyntax) throws -> [TextFinding] {
    let source = SourceText(name: "", bytes: session.text)
    return try Linters.linter("head-contractor", "en-AU")
      .findings(in: ProseDocument(source, syntax: syntax)).map { TextFinding($0) }
  }

  @Test func `a comment suppressions, and says so where it no longer does`() throws {
    var session = try session("<!-- termtool-disable -->\n\nThe invoice.\n\nThe end.\n")
    #expect(session.findings.isEmpty)
    let change = try session.replace(31..<38, with: "claim")
    #expect(change.added.map(\.code.name) == ["unused-suppression"])
    #expect(session.findings.map(\.range.start.line) == [1])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `a comment inside a block suppressions its line`(lineBreak: String) throws {
    let lines = ["<p>The invoice", "an invoice <!-- termtool-ignore -->", "one invoice.</p>"]
    let session = try session(lines.joined(separator: lineBreak), .html)
    #expect(session.findings.map(\.range.start.line) == [1, 3])
  }

  @Test func `elements nested without end are read, and cost no more than others`() throws {
    let open = String(repeating: "<para>", count: 20_000)
    let session = try session("<doc>\(open)The invoice.", .xml)
    #expect(session.findings.map(\.range.bytes) == [120_009..<120_016])
  }

  @Test func `only what a range shows is asked for`() throws {
    let session = try session("The invoice.\n\nAn invoice.\n\nOne invoice.\n")
    #expect(session.findings.count == 3)
    #expect(session.findings(in: 14..<20).map(\.range.bytes) == [17..<24])
    #expect(session.findings(in: 90..<100).isEmpty)
  }

  @Test func `a range outside the text is an error and changes nothing`() throws {
    var session = try session("The invoice.")
    let error = LintSession.RangeError(range: 5..<99, byteCount: 12)
    #expect(throws: error) { try session.replace(5..<99, with: "") }
    #expect(error.description == "the range 5..<99 lies outside the text; expected one in 0..<12")
    #expect(session.findings.count == 1)
  }

  @Test func `a copy goes its own way`() throws {
    let old = try session("The invoice.\n")
    var new = old
    try new.replace(0..<13, with: "")
    #expect(new.findings.isEmpty && new.byteCount == 0)
    #expect(old.findings.count == 1)
  }
}

/// What an edit costs, counted.
struct LintSessionCostTests {
  @Test(arguments: DocumentSyntax.allCases)
  func `an edit of a megabyte reads the paragraphs around it`(syntax: DocumentSyntax) throws {
    let linter = try Linters.linter("head-contractor", "en-AU")
    let text = Self.megabyte(syntax)
    var session = LintSession(linter, text: text, syntax: syntax)
    #expect(text.count > 1_000_000 && session.findings.count > 10_000)
    for offset in stride(from: 1000, to: text.count, by: text.count / 7) {
      let place = try #require(
        text[offset...].firstRange(of: Array("on time".utf8))?.lowerBound
      )
      for (range, word) in [(place..<place, "invoice "), (place..<place + 8, "")] {
        let work = try session.replace(range, with: word).work
        #expect(work.lintedSections <= 2, "\(offset)")
        #expect(work.lintedBytes <= 1000, "\(offset)")
        #expect(work.readBytes <= 2000, "\(offset)")
        #expect(work.comparedSections <= 8, "\(offset)")
      }
    }
    #expect(session.text == text)
  }

  /// Paragraphs with findings of every kind, but for what one edit makes everywhere else.
  private static func megabyte(_ syntax: DocumentSyntax) -> [UInt8] {
    let paragraph =
      "Send the SSOV and a invoice to the speciality contractor on time; the owner progress claim, which is "
      + "another name of the progress claim, follows a hour later, and nobody knows why."
    let (start, wrapped, end) =
      switch syntax {
      case .text: ("", "\(paragraph)\n\n", "")
      case .markdown: ("---\ntitle: x\n---\n\n", "\(paragraph)\n\n", "")
      case .html: ("<!DOCTYPE html><html><body>", "<p>\(paragraph)</p>\n", "</body></html>")
      case .xml: ("<doc>", "<para>\(paragraph)</para>\n", "</doc>")
      }
    let count = 1_000_000 / wrapped.utf8.count + 1
    return Array((start + String(repeating: wrapped, count: count) + end).utf8)
  }
}
