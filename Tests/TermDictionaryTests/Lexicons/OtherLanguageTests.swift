import MessageFormat
import TermChecking
import Testing

@testable import TermDictionary

/// Languages of which the toolkit knows nothing print what their dictionaries state.
struct OtherLanguageTests {
  private static let set = DictionarySet(
    .pointsOfView("<point-of-view id=\"reader\"/>"),
    .dictionary(
      "reader",
      in: "de",
      named: "de.xml",
      """
      <noun id="claim" gender="feminine">
        <one>Rechnung</one><one case="dative">Rechnung</one>
        <other>Rechnungen</other><other case="dative">Rechnungen</other></noun>
      <noun id="damage" gender="masculine">
        <one>Schaden</one><one case="genitive">Schadens</one>
        <other>Schäden</other><other case="dative">Schäden</other></noun>
      <message id="paid"><parameter name="n" type="number" example="2"/>
        <text>{$n :integer} {claim :td:term count=$n} bezahlt</text></message>
      """
    ),
    .dictionary(
      "reader",
      in: "pl",
      named: "pl.xml",
      """
      <noun id="claim" gender="feminine">
        <one>faktura</one><few>faktury</few><many>faktur</many><other>faktury</other></noun>
      <message id="paid"><parameter name="n" type="number" example="2"/>
        <text>{$n :number} {claim :td:term count=$n}</text></message>
      """
    )
  )

  @Test func `their dictionaries are clean`() {
    #expect(Self.set.check().map(\.line) == [])
  }

  @Test(
    arguments: [
      ("de", 1, "1 Rechnung bezahlt"), ("de", 2, "2 Rechnungen bezahlt"),
      ("de", 0, "0 Rechnungen bezahlt"),
      ("de-AT", 5, "5 Rechnungen bezahlt"),
      ("pl", 1, "1 faktura"), ("pl", 2, "2 faktury"), ("pl", 5, "5 faktur"),
      ("pl", 22, "22 faktury"),
      ("pl", 1.5, "1,5 faktury"),
    ] as [(String, MessageArgument, String)]
  )
  func `a count takes the form that the language has for it`(
    _ locale: String,
    _ count: MessageArgument,
    _ text: String
  ) throws {
    #expect(
      try Self.set.lexicon(for: "reader", locale: locale).render("paid", ["n": count]).text == text
    )
  }

  @Test func `a case that is stated is printed, one that is not is an error`() throws {
    let lexicon = try Self.set.lexicon(for: "reader", locale: "de")
    #expect(lexicon.text("{damage :td:term case=genitive}") == "Schadens")
    #expect(lexicon.text("mit {damage :td:term number=plural case=dative}") == "mit Schäden")
    let missing = lexicon.result(InlineMessage("{damage :td:term number=plural case=genitive}"))
    #expect(missing.text == "{|damage|}")
    #expect(
      missing.findings == [
        "missing-form at ‘damage’: 'damage' has no form 'other' in the case 'genitive'"
      ]
    )
  }

  @Test func `an article that nobody knows is an error, not an English one`() throws {
    let lexicon = try Self.set.lexicon(for: "reader", locale: "de")
    let result = lexicon.result(InlineMessage("{claim :td:term article=indefinite}"))
    #expect(result.text == "{|claim|}")
    #expect(
      result.findings == ["no-article at ‘claim’: no indefinite article is known for 'de'"]
    )
    #expect(lexicon.result(InlineMessage("Section a {claim :td:term}")).findings == [])
  }

  @Test func `a message selects by gender`() throws {
    let lexicon = try Self.set.lexicon(for: "reader", locale: "de")
    let message = InlineMessage(
      ".local $g = {$what :td:feature of=gender} "
        + ".match $g feminine {{eine {$what :td:term}}} masculine {{ein {$what :td:term}}} * {{}}",
      [InlineParameter("what", .term, "claim")]
    )
    #expect(lexicon.result(message).text == "eine Rechnung")
    #expect(lexicon.result(message, ["what": .term("damage")]).text == "ein Schaden")
  }
}
