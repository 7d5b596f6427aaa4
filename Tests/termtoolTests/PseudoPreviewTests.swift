import Foundation
import Testing

@testable import TermToolKit
@testable import termtool

/// Messages that are right for all readers and have grammar of their own.
struct PseudoPreviewTests {
  private static let entries = """
    <dictionary xmlns="urn:termdictionary:1" point-of-view="p" xml:lang="en">
      <noun id="bed"><one>bed</one><other>beds</other></noun>
      <noun id="nurse"><one>nurse</one><other>nurses</other></noun>
      <message id="m.shown"><text>All {bed :td:term number=plural} are shown.</text></message>
      <message id="m.clear"><text>The {nurse :td:term} is here.</text></message>
      <message id="m.each"><text>Send each {nurse :td:term} now.</text></message>
      <message id="m.list"><text>{bed :td:term}: {nurse :td:term}</text></message>
      <message id="m.right"><text>Send {bed :td:term article=indefinite} now.</text></message>
    </dictionary>
    """

  private static func run(_ words: String...) throws -> Tool.Result {
    let workspace = try Workspace()
    try workspace.write(
      """
      <points-of-view xmlns="urn:termdictionary:1"><point-of-view id="p"/></points-of-view>
      """,
      to: "words/points.xml"
    )
    try workspace.write(entries, to: "words/p.xml")
    return try Tool.run(
      ["preview", "--pseudo", "--dictionaries", "words"] + words,
      in: workspace.folder
    )
  }

  @Test func `every term meets every adversary`() throws {
    let result = try Self.run()
    #expect(result.status == 1)
    #expect(
      result.output == """
        m.clear
          agreement beside 'nurse' (plural-only)
            'is' does not agree with 'nurse' for p: 'nurses'; write '{|is/are| :td:agree with=nurse}'
            p@en: The nurses is here.

        m.each
          number beside 'nurse' (uncountable, plural-only)
            'each' needs single things, and 'nurse' is a mass noun for p: 'nurse'; write countable=yes
            p@en: Send each nurse now.

        m.list
          direction beside 'bed' (right-to-left)
            'בהד: םפסעה' changes its order where words run from right to left: nothing but marks is between; write a word between them
            p@en: בהד: םפסעה

        m.shown
          agreement beside 'bed' (uncountable)
            'are' does not agree with 'bed' for p: 'bed'; write '{|is/are| :td:agree with=bed number=plural}'
            p@en: All bed are shown.

        4 faults in 4 of 5 messages

        """
    )
  }

  @Test func `programs read the same`() throws {
    let result = try Self.run("m.shown", "--format", "json")
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let faults = try #require(json as? [[String: Any]])
    #expect(faults.count == 1)
    let fault = try #require(faults.first)
    #expect(fault["message"] as? String == "m.shown" && fault["term"] as? String == "bed")
    #expect(fault["adversities"] as? [String] == ["uncountable"])
    #expect(fault["kind"] as? String == "agreement" && fault["line"] as? Int == 4)
    #expect(fault["text"] as? String == "All bed are shown.")
  }

  @Test func `what has no grammar of its own stands`() throws {
    let result = try Self.run("m.right")
    #expect(result.status == 0 && result.output == "1 message stands words of all kinds\n")
  }
}
