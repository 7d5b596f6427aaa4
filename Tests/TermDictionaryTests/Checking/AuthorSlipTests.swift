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

  @Test(
    arguments: [
      (
        ".input {$n :string} .match $n one {{One.}} * {{Many.}}",
        ["unreachable-key 'one' → :integer"]
      ),
      (".input {$n :string} .match $n 1 {{One.}} * {{Many.}}", []),
      (".input {$n :integer} .match $n 1.5 {{One.}} * {{Many.}}", ["unreachable-key '1.5'"]),
      (".input {$n :number} .match $n 1.5 {{One.}} * {{Many.}}", []),
      (".input {$n :integer} .match $n 1.0 {{One.}} * {{Many.}}", []),
      ("{$n :integer maximumFractionDigits=2}", ["unknown-option 'maximumFractionDigits'"]),
      (
        "{$n :number maximumFractionDigit=2}",
        ["unknown-option 'maximumFractionDigit' → maximumFractionDigits"]
      ),
      ("{$n :number u:locale=de}", []),
      ("{|2026-10-25| :date style=long} {$n}", ["unknown-option 'style'"]),
      (
        "{n :integer} left", ["bad-operand '{n :integer}'", "literal-variable 'n' → $n"]
      ),
    ] as [(String, [String])]
  )
  func `what the functions of the standard would pass over is told`(
    text: String,
    found: [String]
  ) {
    let parameter = "<parameter name=\"n\" type=\"number\" example=\"2\"/>"
    #expect(Self.found("<message id=\"m\">\(parameter)<text>\(text)</text></message>") == found)
  }

  @Test func `what is expected of a message that fails is not changed`() {
    let parameter = "<parameter name=\"n\" type=\"number\" example=\"2\"/>"
    let example = "<example><argument name=\"n\">1</argument><expected>1 left</expected></example>"
    let text = "<text>{n :integer} left</text>"
    #expect(
      Self.found("<message id=\"m\">\(parameter)\(text)\(example)</message>") == [
        "bad-operand '{n :integer}'", "literal-variable 'n' → $n", "example-mismatch '1 left'",
      ]
    )
  }

  @Test(
    arguments: [
      ("{$n, plural, one {a door} other {many doors}}", ["syntax-error '{$n, plural'"]),
      ("{n, select, a {x} other {y}}", ["syntax-error '{n, select'"]),
      ("Due {$n, date}.", ["syntax-error '{$n, date'"]), ("{, plural}", ["syntax-error ','"]),
      (
        ".input {$n :integer} match $n one {{One.}} * {{Many.}}",
        ["syntax-error 'match' → .match"]
      ),
      ("The {garden-door td:term}.", ["syntax-error 'td:term' → :td:term"]),
      ("{$n integer} left.", ["syntax-error 'integer' → :integer"]),
      ("The {garden-gates :td:term}.", ["unknown-term 'garden-gates' → gate"]),
    ] as [(String, [String])]
  )
  func `the syntax of something else is called so, once`(text: String, found: [String]) {
    let gate = "<noun id=\"gate\"><one>garden gate</one><other>garden gates</other></noun>"
    let parameter = "<parameter name=\"n\" type=\"number\" example=\"2\"/>"
    #expect(
      Self.found("\(gate)<message id=\"m\">\(parameter)<text>\(text)</text></message>") == found
    )
  }

  @Test func `a value without quotes gets them around all of its words`() {
    let parameter = "<parameter name=\"who\" example=Ana Silva type=\"string\"/>"
    #expect(
      Self.found("<message id=\"m\">\(parameter)</message>") == [
        "xml-syntax 'Ana Silva' → \"Ana Silva\""
      ]
    )
    #expect(Self.found("<noun id=gate/>") == ["xml-syntax 'gate' → \"gate\""])
  }

  @Test func `a root without its namespace gets it`() {
    let source = SourceText(
      name: "a.xml",
      text: "<dictionary point-of-view=\"base\" xml:lang=\"en\"/>"
    )
    let loop = FixLoop([source], atLeast: .guess) { DictionarySet($0 + [Self.base.source]).check() }
    #expect(
      loop.texts.first.map { String(decoding: $0.after.bytes, as: UTF8.self) }
        == "<dictionary xmlns=\"urn:termdictionary:1\" point-of-view=\"base\" xml:lang=\"en\"/>"
    )
  }

  @Test func `what a reader never gets is not held against the reader`() {
    let set = DictionarySet(
      InlineFile.pointsOfView(
        "<point-of-view id=\"base\"/><point-of-view id=\"patient\" extends=\"base\"/>"
      ),
      .dictionary(
        "base",
        """
        <noun id="leaflet"><one>leaflet</one><other>leaflets</other></noun>
        <message id="m"><text>.local $f = {leaflet :td:feature of=countability} .match $f
          mass {{Add more {leaflet :td:term}}} * {{Add another {leaflet :td:term}}}</text></message>
        """
      ),
      .dictionary("patient", "<noun id=\"leaflet\"><mass>advice</mass></noun>")
    )
    #expect(set.check().isEmpty)
  }

  @Test(
    arguments: [
      ("It is  free.", ["misplaced-space ' ' → "]), ("Hello , you.", ["misplaced-space ' ' → "]),
      ("It is free.  Open it.", []), ("1  2, a: b", []),
      (
        "{$n :integer} more {garden-door :td:term} left.",
        ["missing-count 'garden-door' →  count=$n"]
      ),
      ("{$n :integer} more {garden-door :td:term count=$n} left.", []),
    ] as [(String, [String])]
  )
  func `spaces between words, and what is counted with more`(text: String, found: [String]) {
    let parameter = "<parameter name=\"n\" type=\"number\" example=\"2\"/>"
    let message = "<message id=\"m\">\(parameter)<text>\(text)</text></message>"
    #expect(Self.found(message) == found)
  }

  private static let sense =
    [
      ("Please scan the form.", []),
      ("Open a booking.", ["booking → {booking :td:term article=indefinite}"]),
      ("We are booking the room.", []), ("Do you leaflet the town?", []), ("She scans it.", []),
      ("To scan it, call.", []), ("You can scan.", []), ("Do not scan it.", []),
      ("See the list of scans.", ["scans → {scan :td:term number=plural}"]),
      ("We keep the scan.", ["scan → {scan :td:term}"]),
      ("The scan takes place, in order.", ["scan → {scan :td:term}"]),
      ("Leaflets help.", ["Leaflets → {leaflet :td:term number=plural casing=sentence}"]),
      ("You were admitted.", ["admitted → {admit :td:verb form=participle}"]),
      ("We have admitted you.", ["admitted → {admit :td:verb form=participle}"]),
      ("We admitted you.", ["admitted → {admit :td:verb form=past}"]),
      ("The admitted person rests.", ["admitted → {admit :td:verb form=attributive}"]),
      ("Those admitted today rest.", ["admitted"]),
      ("{nurse :td:term casing=sentence} admit you.", ["admit → {admit :td:verb form=base}"]),
    ] as [(String, [String])]

  /// A verb is never made a noun, and of forms that are written alike the one is taken that the
  /// place wants, or none.
  @Test(arguments: sense) func `a written word is the term that the sentence means`(
    text: String,
    found: [String]
  ) {
    let words = """
      <noun id="scan"><one>scan</one><other>scans</other></noun>
      <noun id="leaflet"><one>leaflet</one><other>leaflets</other></noun>
      <noun id="nurse"><one>nurse</one><other>nurses</other></noun>
      <noun id="seat"><one>place</one><other>places</other></noun>
      <noun id="booking"><one>booking</one><other>bookings</other></noun>
      <verb id="book"><base>book</base><third>books</third><past>booked</past>\
      <participle>booked</participle><ing>booking</ing></verb>
      <verb id="admit"><base>admit</base><third>admits</third><past>admitted</past>\
      <participle>admitted</participle><ing>admitting</ing></verb>
      """
    let others = """
      <noun id="scan"><one>X-ray</one><other>X-rays</other></noun>
      <noun id="leaflet"><mass>advice</mass></noun>
      <noun id="seat"><one>seat</one><other>seats</other></noun>
      <noun id="booking"><one>order</one><other>orders</other></noun>
      <verb id="admit"><base>take in</base><third>takes in</third><past>took in</past>\
      <participle>taken in</participle><ing>taking in</ing></verb>
      """
    let set = DictionarySet(
      InlineFile.pointsOfView(
        "<point-of-view id=\"base\"/><point-of-view id=\"patient\" extends=\"base\"/>"
      ),
      .dictionary("base", words + "<message id=\"m\"><text>\(text)</text></message>"),
      .dictionary("patient", others)
    )
    let findings = set.check().filter { $0.code == .literalTerm }
    #expect(
      findings.map { finding in
        let fix = finding.fixIts.first.map { " → " + $0.replacements.map(\.text).joined() } ?? ""
        return (finding.span?.text ?? "") + fix
      } == found
    )
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
