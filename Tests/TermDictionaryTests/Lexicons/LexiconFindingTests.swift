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
