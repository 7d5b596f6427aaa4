import Testing

@testable import TermChecking
@testable import TermDictionary

/// Names that a concept forbids, in messages of those who read its dictionary.
struct ForbiddenNameTests {
  private static let readers = InlineFile.pointsOfView(
    "<point-of-view id=\"vet\"/><point-of-view id=\"keeper\" extends=\"vet\"/>"
  )

  private static let words = """
    <noun id="horse"><one>mare</one><other>mares</other></noun>
    <noun id="donkey"><one>donkey</one><other>donkeys</other></noun>
    <verb id="treat"><base>treat</base><third>treats</third><past>treated</past>\
    <participle>treated</participle><ing>treating</ing></verb>
    """

  private static let concepts = """
    <concept ref="horse"><synonym status="forbidden">nag</synonym>\
    <synonym status="forbidden" plural="old jades">jade</synonym>\
    <synonym status="deprecated">hack</synonym></concept>
    <concept ref="treat"><synonym status="forbidden">doctor</synonym></concept>
    """

  /// What is found in a message of the vet's, where `owner` forbids names.
  private static func found(_ text: String, forbiddenBy owner: String, own: String = "") -> [String]
  {
    let message = "<message id=\"m\"><text>\(text)</text></message>"
    let set = DictionarySet(
      readers,
      .dictionary("vet", named: "vet.xml", words + message),
      .dictionary(owner, named: "concepts.xml", concepts + own)
    )
    return set.check().filter { $0.code.name == "forbidden-term" }.map { finding in
      let fixes = finding.fixIts.map { " → " + $0.replacements.map(\.text).joined(separator: "|") }
      return (finding.span?.text ?? "") + fixes.joined()
    }
  }

  @Test(
    arguments: [
      ("The nag is here.", ["nag → {horse :td:term}"]),
      ("Two Nags are here.", ["Nags → {horse :td:term number=plural casing=sentence}"]),
      ("Old jades are here.", ["Old jades → {horse :td:term number=plural casing=sentence}"]),
      ("We doctored it.", ["doctored → {treat :td:verb form=past}"]),
      ("The hack is here, and the nagging goes on.", []),
    ] as [(String, [String])]
  )
  func `a forbidden name is found`(text: String, found: [String]) {
    #expect(Self.found(text, forbiddenBy: "vet") == found)
  }

  @Test func `who does not forbid it may read it`() {
    #expect(Self.found("The nag is here.", forbiddenBy: "keeper") == ["nag → {horse :td:term}"])
  }

  @Test func `what is a word of the reader's is not forbidden`() {
    let own = "<noun id=\"pony\"><one>nag</one><other>nags</other></noun>"
    #expect(Self.found("The nag is here.", forbiddenBy: "vet", own: own).isEmpty)
  }
}
