import Diagnostics
import Testing

@testable import TermChecking
@testable import TermDictionary

/// Slips of who writes a dictionary for the first time, each with what is marked and what would be
/// written there.
struct AuthorSlipTests {
  private static let base = InlineFile.pointsOfView("<point-of-view id=\"base\"/>")

  private static func found(_ entries: String) -> [String] {
    let door = "<noun id=\"garden-door\"><one>garden door</one><other>garden doors</other></noun>"
    return DictionarySet(base, .dictionary("base", door + entries)).check().filter {
      $0.code != .unusedParameter
    }
    .map { finding in
      let fixes = finding.fixIts.map { " → " + $0.replacements.map(\.text).joined(separator: "|") }
      return "\(finding.code.name) '\(finding.span?.text ?? "")'" + fixes.joined()
    }
  }

  @Test(
    arguments: [
      ("{garden-door number=plural}", "syntax-error 'number=plural' → :td:term number=plural"),
      ("{garden door :td:term}", "syntax-error 'garden door' → garden-door"),
      ("{Garden door :td:term}", "syntax-error 'Garden door' → garden-door"),
      ("{garden_door :td:term}", "bad-function-operand 'garden_door' → garden-door"),
      ("{gardenDoor :td:term}", "bad-function-operand 'gardenDoor' → garden-door"),
      (
        "{garden-\u{200B}door :td:term}", "bad-function-operand 'garden-\u{200B}door' → garden-door"
      ),
      ("{garden-door\u{A0}:td:term}", "syntax-error '\u{A0}' →  "),
      (
        "{garden-door :td:term\u{2009}number=plural}", "syntax-error '\u{2009}' →  "
      ),
      ("{$n number=plural}", "syntax-error 'number=plural' → :td:term number=plural"),
    ] as [(String, String)]
  )
  func `a slip in a placeholder is told in plain words`(placeholder: String, found: String) {
    let message = "<message id=\"m\"><parameter name=\"n\" type=\"term\" example=\"garden-door\"/>"
    #expect(Self.found(message + "<text>Open \(placeholder).</text></message>") == [found])
  }

  @Test(arguments: [
    "‘was/were’", "“was/were”", "\"was/were\"", "'was/were'", "‹was/were›", "«was/were»",
    "was/were",
    "|was|were|", "was|were", "|was/were", "was/were|", "¦was/were¦", "｜was/were｜", "│was/were│",
    "|was/were\\|", "‘was’/‘were’",
  ])
  func `alternatives with other signs are written with theirs`(written: String) {
    let found = Self.found(
      "<message id=\"m\"><text>The {garden-door :td:term} {\(written) :td:agree with=garden-door} "
        + "shut.</text></message>"
    )
    #expect(found == ["syntax-error '\(written)' → |was/were|"])
  }

  @Test(
    arguments: [
      ("{garden-door：td:term}", "syntax-error '：' →  :"),
      ("{garden-door ：td：term}", "syntax-error '：' → :"),
      ("{garden-door :td:term number＝plural}", "syntax-error '＝' → ="),
      ("{garden-door :td:term number=“plural”}", "bad-option-value '“plural”' → plural"),
      ("{garden-door :td:term number=‘plural’}", "bad-option-value '‘plural’' → plural"),
      ("{“garden-door” :td:term}", "bad-function-operand '“garden-door”' → garden-door"),
      ("{was／were :td:agree with=garden-door}", "bad-function-operand 'was／were' → |was/were|"),
      (
        "{|is/are| :td:agree with=“garden-door”}",
        "bad-function-operand '“garden-door”' → garden-door"
      ),
      (
        "the ｛garden-door :td:term｝",
        "literal-variable '｛garden-door :td:term｝' → {garden-door :td:term}"
      ),
    ] as [(String, String)]
  )
  func `signs that look like those of a placeholder are told`(written: String, found: String) {
    let message = "<message id=\"m\"><text>Open \(written).</text></message>"
    #expect(Self.found(message) == [found])
  }

  @Test(
    arguments: [
      ("<noun id=\"q\"><one>gate<other>gates</other></one></noun>", ["unknown-element 'other'"]),
      (
        "<noun id=\"q\"><singular>gate</singular><plural>gates</plural></noun>",
        ["unknown-element 'singular' → one|one", "unknown-element 'plural' → other|other"]
      ),
      ("<noun id=\"q\">gate</noun>", ["unexpected-text 'gate'"]),
      (
        "<noun id=\"q\"><one>gate</one><other>gates</other><abbreviation>G</abbreviation></noun>",
        ["unexpected-text 'G'"]
      ),
      ("<noun id=\"q\"><mass>tin</mass><counted>tin</counted></noun>", ["unexpected-text 'tin'"]),
      ("<verb id=\"q\">go</verb>", ["unexpected-text 'go'"]),
      ("<verb id=\"q\"><base>go</base></verb>", ["missing-element 'verb'"]),
      ("<verb id=\"q\"></verb>", ["missing-element 'verb'"]),
      ("<message id=\"q\">Open.</message>", ["unexpected-text 'Open.'"]),
    ] as [(String, [String])]
  )
  func `one slip in the elements is one finding`(entry: String, found: [String]) {
    #expect(Self.found(entry) == found)
  }

  @Test(arguments: ["gate(s)", "gate/s", "gates!", "gates,"])
  func `marks at the end of a form are no part of it`(plural: String) {
    let found = Self.found("<noun id=\"gate\"><one>gate</one><other>\(plural)</other></noun>")
    #expect(found.contains("mistaken-form '\(plural)'"))
  }

  @Test(arguments: [
    "The team’s ‘red/green’ list, ｛a｝ and a：b.", "{|it’s/they’re| :td:agree with=garden-door}",
    "{|was / were| :td:agree with=garden-door}",
  ])
  func `signs of a text stay`(text: String) {
    #expect(Self.found("<message id=\"m\"><text>\(text)</text></message>") == [])
  }

  @Test(
    arguments: [
      ("<noun id=“gate”>", "words.xml:3:10: error: the value of 'id' stands in curly quotes"),
      ("<noun id=gate>", "words.xml:3:10: error: the value of 'id' has no quotes"),
      ("<noun id ”gate”>", "words.xml:3:7: error: the attribute 'id' has no value"),
    ] as [(String, String)]
  )
  func `what follows from a broken file is not told`(tag: String, cause: String) {
    let words = SourceText(
      name: "words.xml",
      text: """
        <dictionary xmlns="urn:termdictionary:1" point-of-view="base" xml:lang="en">

        \(tag)<one>gate</one><other>gates</other></noun>
        </dictionary>
        """
    )
    let message = InlineFile.dictionary(
      "base",
      named: "a.xml",
      "<message id=\"m\"><text>Open the {gate :td:term}.</text></message>"
    )
    let found = DictionarySet([Self.base.source, message.source, words]).check()
    #expect(found.count == 1)
    #expect(found.first?.line.hasPrefix(cause) == true, "\(found.map(\.line))")
  }

  @Test(arguments: [
    "<points-of-view xmlns=“urn:termdictionary:1”><point-of-view id=\"ward\"/>",
    "<points-of-view xmlns=\"urn:termdictionary:1\"><point-of-view id=“ward”/>",
  ])
  func `nobody is told that points of view of a broken file are unknown`(start: String) {
    let points = SourceText(name: "points.xml", text: start + "</points-of-view>")
    let words = InlineFile.dictionary(
      "ward",
      named: "a.xml",
      "<noun id=\"gate\"><one>gate</one><other>gates</other></noun>"
    )
    let found = DictionarySet([words.source, points]).check()
    #expect(found.map { $0.span?.source.name } == ["points.xml"])
  }

  @Test(
    arguments: [
      ("Garden Gate", "garden-gate"), ("Garden_Gate", "garden-gate"),
      ("gardenGate", "garden-gate"), ("GardenGate 2", "garden-gate-2"),
    ]
  )
  func `an identifier as others write it is told what it should be`(id: String, right: String) {
    let noun = "<noun id=\"\(id)\"><one>garden gate</one><other>garden gates</other></noun>"
    #expect(Self.found(noun) == ["bad-attribute-value '\(id)' → \(right)"])
  }

  @Test func `where an editor has broken a line, a form has a space`() throws {
    let noun = """
      <noun id="gate"><one>
        garden
        gate</one><other>{garden-door number=plural}\r
        and   gates</other></noun>
      """
    let door = "<noun id=\"garden-door\"><one>garden door</one><other>garden doors</other></noun>"
    let set = DictionarySet(Self.base, .dictionary("base", door + noun))
    let lexicon = try set.lexicon(for: "base", locale: "en")
    let gate = try #require(TermID("gate").flatMap(lexicon.entry))
    #expect(gate.singular == "garden gate")
    #expect(gate.plural == "garden doors and   gates")
  }
}
