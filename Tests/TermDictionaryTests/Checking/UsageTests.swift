import Diagnostics
import Testing

@testable import TermChecking
@testable import TermDictionary

/// What nothing uses, given a list of what programs use.
struct UsageTests {
  private static let entries = """
    <dictionary xmlns="urn:termdictionary:1" point-of-view="reader" xml:lang="en">
      <noun id="bolt"><one>bolt</one><other>bolts</other></noun>
      <noun id="bolt-list"><compound>list {bolt}</compound></noun>
      <noun id="nut"><one>nut</one><other>nuts</other></noun>
      <noun id="rivet"><one>rivet</one><other>rivets</other></noun>
      <message id="mail.a.text"><text>{bolt-list :td:term}</text></message>
      <message id="mail.b.text"><parameter name="what" type="term" example="nut" one-of="nut"/>\
    <text>{$what :td:term}</text></message>
      <message id="notice"><text>Hello</text></message>
    </dictionary>
    """

  private static let points = """
    <points-of-view xmlns="urn:termdictionary:1"><point-of-view id="reader"/></points-of-view>
    """

  @Test(arguments: [
    ("mail.a.text\nmail.b.text\nnotice\nrivet", []),
    (
      "# all mails\nmail.*.text\nnotice\nrivet remark",
      [
        "undeterminable-use bolt", "undeterminable-use bolt-list", "undeterminable-use nut",
        "undeterminable-use mail.a.text", "undeterminable-use mail.b.text",
      ]
    ),
    (
      "mail.a.text",
      [
        "unused-term nut", "unused-term rivet", "unused-message mail.b.text",
        "unused-message notice",
      ]
    ),
    (
      "mail.a.text\n*",
      [
        "undeterminable-use nut", "undeterminable-use rivet", "undeterminable-use mail.b.text",
        "undeterminable-use notice",
      ]
    ),
  ])
  func `what is not used is told apart from what cannot be told`(list: String, found: [String]) {
    let set = DictionarySet([
      SourceText(name: "points.xml", text: Self.points),
      SourceText(name: "entries.xml", text: Self.entries),
    ])
    let findings = set.unusedEntries(UsageList(list))
    #expect(findings.map { "\($0.code) \($0.span?.text ?? "")" } == found)
  }

  @Test(arguments: [
    ("mail.*", "mail.a", true), ("mail.*", "mail.", true), ("*.text", "mail.a.text", true),
    ("mail.*.text", "mail.text", false), ("a*b*c", "abc", true), ("a*b*c", "acb", false),
    ("mail.*.text", "mail.a.subject", false),
  ])
  func `a star stands for any characters`(pattern: String, name: String, matches: Bool) {
    #expect((UsageList(pattern).use(of: name) == .possible) == matches)
  }
}
