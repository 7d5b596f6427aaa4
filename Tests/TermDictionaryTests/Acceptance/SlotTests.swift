import Testing

@testable import TermDictionary

/// Every slot in which a word of the shipped dictionaries may be, above all the mass noun.
struct SlotTests {
  static let rows = MessageRow.all(in: "slots.json")

  @Test func `the rows can be read`() throws {
    #expect(try Fixtures.decode("slots.json", as: [MessageRow].self).isEmpty == false)
  }

  @Test(arguments: rows)
  func `a message reads as its row says`(_ row: MessageRow) throws {
    for reader in row.reads.keys.sorted() {
      let outcome = try row.outcome(for: reader, of: .shipped)
      #expect(outcome == row.expectation(for: reader), "for \(reader)")
    }
  }

  @Test func `a term is introduced once in a mail, its subject first`() throws {
    let lexicon = try DictionarySet.shipped.lexicon(for: "owner", locale: "en")
    let subject = InlineMessage(
      "{claimant-schedule-of-values :td:term style=introduce casing=title} returned",
      casing: .none
    )
    let text = InlineMessage(
      "The {claimant-schedule-of-values :td:term style=introduce} came back."
    )
    var mail = RenderedDocument()
    #expect(
      lexicon.result(subject, in: &mail).text == "Contractor Schedule of Values (CSOV) returned"
    )
    #expect(lexicon.result(text, in: &mail).text == "The CSOV came back.")
    var other = RenderedDocument()
    #expect(
      lexicon.result(text, in: &other).text
        == "The contractor schedule of values (CSOV) came back."
    )
  }

  @Test func `what one reader has read says nothing of another`() throws {
    let text = InlineMessage("{claimant-schedule-of-values :td:term style=introduce}")
    var document = RenderedDocument()
    let owner = try DictionarySet.shipped.lexicon(for: "owner", locale: "en")
    let head = try DictionarySet.shipped.lexicon(for: "head-contractor", locale: "en")
    #expect(owner.result(text, in: &document).text == "contractor schedule of values (CSOV)")
    #expect(head.result(text, in: &document).text == "subcontractor schedule of values (SSOV)")
    #expect(owner.result(text, in: &document).text == "CSOV")
    #expect(head.result(text, in: &document).text == "SSOV")
  }
}
