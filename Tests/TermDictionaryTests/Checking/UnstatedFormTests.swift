import Diagnostics
import Testing

@testable import TermChecking
@testable import TermDictionary

/// Forms that messages ask for and nobody states: participles before nouns, and initials.
struct UnstatedFormTests {
  private static func findings(_ entries: String, _ text: String) -> [Diagnostic] {
    DictionarySet(
      InlineFile.pointsOfView("<point-of-view id=\"ward\"/>"),
      InlineFile.dictionary(
        "ward",
        entries + "<message id=\"m\"><text>\(text)</text></message>"
      )
    ).check()
  }

  private static func verb(_ forms: String...) -> String {
    let elements = zip(["base", "third", "past", "participle", "ing", "attributive"], forms)
    return "<verb id=\"act\">\(elements.map { "<\($0)>\($1)</\($0)>" }.joined())</verb>"
  }

  @Test(arguments: [
    (verb("admit", "admits", "admitted", "admitted", "admitting"), []),
    (
      verb("sign off", "signs off", "signed off", "signed off", "signing off"),
      [
        "warning: 'signed off' is before a noun without a hyphen; state <attributive>signed-off</attributive>"
      ]
    ),
    (
      verb("sign … off", "signs … off", "signed … off", "signed … off", "signing … off"),
      [
        "warning: 'signed off' is before a noun without a hyphen; state <attributive>signed-off</attributive>"
      ]
    ),
    (
      verb("sign off", "signs off", "signed off", "signed off", "signing off", "signed-off"), []
    ),
  ])
  func `a participle of two words is joined before a noun`(verb: String, expected: [String]) {
    let found = Self.findings(verb, "The {act :td:verb form=attributive} unit is ready.")
    #expect(found.map { "\($0.severity.rawValue): \($0.message)" } == expected)
  }

  @Test func `the fix states the form and leaves nothing to find`() throws {
    let entries = Self.verb("sign off", "signs off", "signed off", "signed off", "signing off")
    let text = "The {act :td:verb form=attributive} unit is ready."
    let fix = try #require(Self.findings(entries, text).first?.fixIts.first)
    let change = try #require(fix.replacements.first)
    var bytes = change.span.source.bytes
    bytes.replaceSubrange(change.span.range, with: change.text.utf8)
    let fixed = DictionarySet([
      InlineFile.pointsOfView("<point-of-view id=\"ward\"/>").source,
      SourceText(name: "fixed.xml", bytes: bytes),
    ])
    #expect(fixed.check().map(\.line) == [])
    let lexicon = try fixed.lexicon(for: "ward", locale: "en")
    #expect(lexicon.render("m").text == "The signed-off unit is ready.")
  }

  @Test(arguments: [
    ("MRI scan request form", "'MSRF' takes one letter of 'MRI' in 'MRI scan request form'"),
    ("24/7 helpline form", "'27HF' takes one letter of '24/7' in '24/7 helpline form'"),
    ("provider no. 11 record", "'PN1R' takes one letter of '11' in 'provider no. 11 record'"),
    ("GP-led clinic", "'GLC' takes one letter of 'GP-led' in 'GP-led clinic'"),
    ("open-door form", nil), ("McKay unit", nil),
  ])
  func `initials are not those of abbreviations, numbers and slashes`(name: String, start: String?)
  {
    let entries =
      "<noun id=\"form\"><one>\(name)</one><other>\(name)s</other><initials/></noun>"
    let found = Self.findings(entries, "See the {form :td:term style=abbreviation}.")
    let expected = start.map { "mistaken-form \($0); state the <abbreviation>" }
    #expect(found.map { "\($0.code) \($0.message)" } == [expected].compactMap(\.self))
  }

  @Test func `an abbreviation that is a word of the name is not said twice`() throws {
    let set = DictionarySet(
      InlineFile.pointsOfView("<point-of-view id=\"ward\"/>"),
      InlineFile.dictionary(
        "ward",
        """
        <noun id="scan"><one>MRI scan</one><other>MRI scans</other>\
        <abbreviation><one>MRI</one><other>MRIs</other></abbreviation></noun>
        <noun id="values"><one>schedule of values</one><other>schedules of values</other>\
        <initials/></noun>
        """
      )
    )
    let lexicon = try set.lexicon(for: "ward", locale: "en")
    #expect(lexicon.label(of: try #require(TermID("scan"))) == "MRI Scan")
    #expect(lexicon.label(of: try #require(TermID("values"))) == "Schedule of Values (SOV)")
    var document = RenderedDocument()
    let message = InlineMessage("The {scan :td:term style=introduce}.")
    #expect(lexicon.result(message, in: &document).text == "The MRI scan.")
    #expect(lexicon.result(message, in: &document).text == "The MRI.")
  }
}
