import Diagnostics
import Testing

@testable import TermDictionary

/// Identifiers that were renamed stay readable, and say what they are called now.
struct RenamedIdentifierTests {
  private static let points = """
    <points-of-view xmlns="urn:termdictionary:1">
      <point-of-view id="base"/>
      <point-of-view id="buyer" extends="base"/>
      <renamed from="subcontract" to="works-contract"/>
      <renamed from="mail.old" to="mail.new"/>
    </points-of-view>
    """

  private static let base = """
    <dictionary xmlns="urn:termdictionary:1" point-of-view="base" xml:lang="en">
      <noun id="works-contract"><one>subcontract</one><other>subcontracts</other></noun>
      <message id="mail.new">
        <parameter name="kind" type="term" example="works-contract"/>
        <text>Your {$kind :td:term}</text>
      </message>
    </dictionary>
    """

  private static func set(_ buyer: String) -> DictionarySet {
    let own = """
      <dictionary xmlns="urn:termdictionary:1" point-of-view="buyer" xml:lang="en">
      \(buyer)
      </dictionary>
      """
    return DictionarySet([
      SourceText(name: "points.xml", text: points), SourceText(name: "base.xml", text: base),
      SourceText(name: "buyer.xml", text: own),
    ])
  }

  @Test func `a term that is defined by its old name is found by its new one`() throws {
    let set = Self.set("<noun id=\"subcontract\"><one>deal</one><other>deals</other></noun>")
    let lexicon = try set.lexicon(for: "buyer", locale: "en")
    #expect(lexicon.render("mail.new", ["kind": .term("works-contract")]).text == "Your deal")
    #expect(set.terms.map(\.description) == ["works-contract"])
    let finding = try #require(set.diagnostics.first)
    #expect(set.diagnostics.count == 1)
    #expect(finding.code == .renamedIdentifier)
    #expect(finding.message == "'subcontract' is called 'works-contract' now")
    #expect(finding.fixIts.map(\.message) == ["write 'works-contract'"])
  }

  @Test func `old names are understood in messages, forms, examples and arguments`() throws {
    let set = Self.set(
      """
      <noun id="deal-sheet"><one>{subcontract} sheet</one><other>{subcontract} sheets</other></noun>
      <message id="mail.own">
        <parameter name="kind" type="term" example="subcontract"/>
        <text>{subcontract :td:term}, {deal-sheet :td:term}, {$kind :td:term}</text>
      </message>
      """
    )
    let lexicon = try set.lexicon(for: "buyer", locale: "en")
    let text = lexicon.render("mail.own", ["kind": .term("subcontract")]).text
    #expect(text == "subcontract, subcontract sheet, subcontract")
    let findings = lexicon.diagnostics.filter { $0.code == .renamedIdentifier }
    #expect(findings.count == 4, "one for each place: \(findings.map(\.message))")
  }

  @Test func `a message is rendered by its old name`() throws {
    let lexicon = try Self.set("").lexicon(for: "buyer", locale: "en")
    let rendered = lexicon.render("mail.old", ["kind": .term("subcontract")])
    #expect(rendered.text == "Your subcontract")
    #expect(rendered.problems == [])
  }

  @Test func `renames lead on, and never in a circle`() {
    func renamed(_ old: String, _ new: String) -> Renamed {
      Renamed(old: old, new: new, span: SourceSpan(SourceText(name: "", bytes: []), 0..<0))
    }
    let table = RenameTable([
      renamed("a", "b"), renamed("b", "c"), renamed("x", "y"), renamed("y", "x"),
    ])
    #expect(table.newName(of: "a") == "c")
    #expect(table.newName(of: "c") == nil)
    #expect(table.newName(of: "x") == nil)
  }

  @Test(arguments: [
    ("retainage", "retention"), ("subcontract", "works-contract"),
    ("mail.ssov-returned.text", "mail.breakdown-returned.text"),
  ])
  func `the shipped set knows its old names`(old: String, new: String) {
    let set = DictionarySet.shipped
    #expect(set.newName(of: old) == new)
    #expect((set.terms.map(\.description) + set.messages.map(\.description)).contains(new))
  }
}
