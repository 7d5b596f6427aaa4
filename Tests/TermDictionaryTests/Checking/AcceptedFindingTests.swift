import TermChecking
import Testing

@testable import TermDictionary

/// What authors accept in their files, and what is found all the same.
struct AcceptedFindingTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let entries: String
    let findings: [String]

    var testDescription: String { name }

    init(_ name: String, _ entries: String, _ findings: [String]) {
      self.name = name
      self.entries = entries
      self.findings = findings
    }
  }

  private static let article = """
    literal-article at ‘an’: 'an' is written before a term, whose words may need another article or none; \
    write '{indefinite :td:article}'
    """
  private static let due = "unused-parameter at ‘due’: parameter 'due' is not used in the message"
  private static let nothing = "nothing is accepted here: there is no finding"

  static let rows: [Row] = [
    Row("nothing accepted", message(""), [due, article]),
    Row("one of two", message(accept("literal-article")), [due]),
    Row("both", message(accept("literal-article") + accept("unused-parameter")), []),
    Row("for the whole file", accept("literal-article") + message(""), [due]),
    Row("behind what is accepted", message("") + accept("literal-article"), [due]),
    Row(
      "in another message",
      message(accept("unused-parameter")) + message("", id: "n"),
      [article, due, article]
    ),
    Row(
      "twice, in the message and for the file",
      accept("literal-article") + message(accept("literal-article")),
      [due]
    ),
    Row(
      "what is not there",
      "<label id=\"l\">x\(accept("literal-article"))</label>",
      ["unused-acceptance at ‘literal-article’: \(nothing) 'literal-article'"]
    ),
    Row(
      "an acceptance that is not needed",
      accept("unused-acceptance") + message(accept("literal-article") + accept("unused-parameter")),
      ["unused-acceptance at ‘unused-acceptance’: \(nothing) 'unused-acceptance'"]
    ),
    Row(
      "a code that is none",
      message(accept("literal-artcle")),
      [
        "unknown-code at ‘literal-artcle’: unknown code 'literal-artcle'; did you mean 'literal-article'?",
        due, article,
      ]
    ),
    Row(
      "an error",
      "<label id=\"l\">{clam}\(accept("unknown-term"))</label>",
      [
        "unknown-term at ‘clam’: unknown term 'clam'; did you mean 'claim'?",
        """
        unacceptable-code at ‘unknown-term’: 'unknown-term' is an error, which cannot be accepted; \
        expected the code of a warning or a remark
        """,
      ]
    ),
    Row(
      "beside an error, behind which nothing is looked for",
      """
      <message id="m">\(accept("literal-article"))<text>Pay an {claim :td:term}, {$due</text></message>
      """,
      [
        """
        syntax-error at ‘’: expected '}' to end the placeholder '{$due', found the end of the message
        """
      ]
    ),
  ]

  private static func accept(_ code: String) -> String {
    "<accept code=\"\(code)\">a reason</accept>"
  }

  private static func message(_ acceptances: String, id: String = "m") -> String {
    """
    <message id="\(id)">\(acceptances)<parameter name="due" type="date" example="2026-10-25"/>\
    <text>Create an {claim :td:term} now.</text></message>
    """
  }

  @Test(arguments: rows)
  func `what is accepted is not reported`(row: Row) {
    #expect(set(row.entries).check().map(\.summary) == row.findings)
  }

  @Test func `what is accepted in one file is reported in another`() {
    let other = InlineFile.dictionary(
      "party",
      named: "other.xml",
      Self.message("", id: "n")
    )
    let own = file(Self.accept("literal-article") + Self.message(""))
    let points = InlineFile.pointsOfView("<point-of-view id=\"party\"/>")
    #expect(
      DictionarySet(points, own, other).check().map(\.summary) == [
        Self.due, Self.due, Self.article,
      ]
    )
  }

  @Test func `an acceptance for a reader who is not asked for is not called unused`() {
    let entries = "<label id=\"l\">x\(Self.accept("literal-article"))</label>"
    let readers = PointOfViewID("party").map { [$0] }
    #expect(set(entries).check(pointsOfView: readers).map(\.summary) == [])
  }

  @Test func `a broken acceptance does not make its term faulty`() {
    let entries = "<noun id=\"n\"><mass>x</mass><accept code=\"nonsense\">r</accept></noun>"
    guard case .dictionary(let read) = DictionaryParser.read(file(entries).source).content else {
      Issue.record("the file cannot be read")
      return
    }
    #expect(read.terms.map(\.isFaulty) == [false, false])
  }

  private func file(_ entries: String) -> InlineFile {
    let claim = "<noun id=\"claim\"><one>claim</one><other>claims</other></noun>"
    return .dictionary("party", claim + entries)
  }

  private func set(_ entries: String) -> DictionarySet {
    DictionarySet(
      .pointsOfView("<point-of-view id=\"party\"/>"),
      file(entries)
    )
  }
}
