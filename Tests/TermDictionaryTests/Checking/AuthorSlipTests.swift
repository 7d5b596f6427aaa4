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
