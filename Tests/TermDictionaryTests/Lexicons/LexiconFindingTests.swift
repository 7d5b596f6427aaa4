import Diagnostics
import Testing

@testable import TermDictionary

/// What a lexicon says of itself: all of it, or of its terms alone.
struct LexiconFindingTests {
  private static let set = DictionarySet(
    .pointsOfView("<point-of-view id=\"owner\"/>"),
    .dictionary(
      "owner",
      """
      <message id="first"><text>{clam :td:term}</text></message>
      <noun id="late"><one>late {clame}</one><other>late claims</other></noun>
      <noun id="claim"><one>claim</one><other>claims</other></noun>
      <noun id="early"><one>early {clain}</one><other>early claims</other></noun>
      """
    )
  )

  @Test func `an unknown term is told where others have it`() throws {
    let set = DictionarySet(
      .pointsOfView("<point-of-view id=\"owner\"/><point-of-view id=\"payer\"/>"),
      .dictionary(
        "owner",
        "<message id=\"m\"><text>The {stay :td:term} is over.</text></message>"
      ),
      .dictionary("payer", "<noun id=\"stay\"><one>stay</one><other>stays</other></noun>")
    )
    let findings = try set.lexicon(for: "owner", locale: "en").diagnostics
    #expect(findings.map(\.message) == ["unknown term 'stay'"])
    let notes = try #require(findings.first).notes
    #expect(notes.map(\.message) == ["'stay' is defined here, for 'payer@en'"])
    #expect(notes.map(\.span?.source.name) == ["en/payer.xml"])
  }

  @Test func `what is wrong with terms is known without a look at messages`() throws {
    let lexicon = try Self.set.lexicon(for: "owner", locale: "en")
    let ofTerms = lexicon.termDiagnostics.map { "\($0.span?.start.line ?? 0): \($0.message)" }
    #expect(
      ofTerms == [
        "3: unknown term 'clame'; did you mean 'claim'?",
        "5: unknown term 'clain'; did you mean 'claim'?",
      ]
    )
    #expect(lexicon.diagnostics.map(\.span?.start.line) == [2, 3, 5])
    #expect(lexicon.diagnostics.filter { lexicon.termDiagnostics.contains($0) }.count == 2)
  }
}
