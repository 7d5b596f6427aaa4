import Diagnostics
import LocaleData
import TermDictionary
import TermProse
import Testing

/// In which market's words a text is written.
struct MarketReadingTests {
  private static func document(_ text: String) -> ProseDocument {
    ProseDocument(SourceText(name: "a.md", text: text), syntax: .markdown)
  }

  private static func reading(
    _ text: String,
    for pointOfView: String = "owner",
    in locale: String
  ) throws -> MarketReading? {
    try Linter(.shipped, pointOfView: pointOfView, locale: locale).review(document(text)).market
  }

  @Test(arguments: [
    ("en", "Send a progress claim for each variation. Progress claims are due.", "en-AU"),
    ("en", "Send a payment application and a bill of quantities.", "en-GB"),
    ("en-AU", "Send an invoice. An invoice is due, and a change order.", "en"),
    ("en-GB", "A progress claim is due. Send progress claims.", "en-AU"),
    ("en-NZ", "A payment application is due. Send payment applications.", "en-GB"),
  ])
  func `a text of another market is known by its words`(
    own: String,
    text: String,
    other: String
  ) throws {
    for pointOfView in ["owner", "head-contractor"] {
      #expect(try Self.reading(text, for: pointOfView, in: own)?.locale.description == other)
    }
  }

  @Test(arguments: [
    ("en", "Send an invoice. Invoices are due."),
    ("en-AU", "Send a progress claim. Progress claims are due."),
    // The words of another party of the same market.
    ("en", "A prime contract is no client contract, and prime contracts are no subcontracts."),
    // The same words as in a neighbouring market.
    ("en-NZ", "Send a progress claim. Progress claims are due."),
    // One word may be a slip.
    ("en", "Send a progress claim."),
    // Common language.
    ("en", "A variation of the claim is a retention. Variations of claims, a retention."),
    // As much of the one as of the other.
    ("en", "A progress claim is an invoice. Progress claims are invoices."),
    ("en", ""),
  ])
  func `a text that may be of the reader's market is taken for that`(
    own: String,
    text: String
  )
    throws
  {
    #expect(try Self.reading(text, in: own) == nil)
  }

  @Test func `words that no other market prints come first, one for each term`() throws {
    let text = "A variation, variations; a progress claim, two progress claims, and retention."
    let reading = try #require(try Self.reading(text, in: "en"))
    #expect(reading.words.first == "progress claim" || reading.words.first == "progress claims")
    #expect(reading.words.count == 3)
    #expect(reading.words.contains { $0.hasPrefix("variation") })
  }

  @Test func `who looks for markets finds the same in a text`() throws {
    let text = "Send an progress claim for each variation.\n\nProgress claims are due.\n"
    let linter = try Linter(.shipped, pointOfView: "owner", locale: "en")
    let document = Self.document(text)
    let review = linter.review(document)
    #expect(review.findings.map(\.diagnostic) == linter.findings(in: document).map(\.diagnostic))
    #expect(!review.findings.isEmpty)
    let set = DictionarySet.shipped
    let owner = try set.lexicon(for: "owner", locale: "en")
    let builder = try set.lexicon(for: "head-contractor", locale: "en")
    let converter = TermConverter(in: set, from: owner, to: builder)
    #expect(converter.market(of: document) == review.market)
    #expect(MessageExtractor(in: set, wordsOf: owner).market(of: document) == review.market)
    #expect(review.market?.locale.description == "en-AU")
  }
}
