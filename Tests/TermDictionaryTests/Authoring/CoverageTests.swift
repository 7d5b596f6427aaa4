import LocaleData
import TermAuthoring
import Testing

@testable import TermDictionary

struct CoverageTests {
  private static let set = DictionarySet(
    .pointsOfView(
      """
      <point-of-view id="base" abstract="yes"/>
      <point-of-view id="contractor" extends="base"/>
      <point-of-view id="owner" extends="contractor"/>
      """
    ),
    .dictionary(
      "base",
      """
      <noun id="claim"><one>invoice</one><other>invoices</other></noun>
      <noun id="contact"><one>{claim} contact</one><other>{claim} contacts</other></noun>
      <noun id="contact-sheet"><compound>new {contact}</compound></noun>
      <label id="due">due</label>
      """
    ),
    .dictionary("base", in: "en-AU", "<noun id=\"claim\"><mass>claiming</mass></noun>"),
    .dictionary("owner", "<label id=\"tab\">{claim}</label><label id=\"due\">Due</label>")
  )

  /// The statuses of `term`, for the contractor and the owner in en, then both in en-AU.
  @Test(arguments: [
    (
      "claim",
      ["inherited base@en", "inherited base@en", "inherited base@en-AU", "inherited base@en-AU"]
    ),
    ("contact", ["inherited base@en", "inherited base@en", "derived base@en", "derived base@en"]),
    (
      "contact-sheet",
      ["inherited base@en", "inherited base@en", "derived base@en", "derived base@en"]
    ),
    ("due", ["inherited base@en", "own owner@en", "inherited base@en", "inherited owner@en"]),
    ("tab", ["missing", "own owner@en", "missing", "derived owner@en"]),
  ])
  func `a word is own, inherited, derived or missing`(term: String, expected: [String]) throws {
    let readers = ["en", "en-AU"].flatMap { locale in
      ["contractor", "owner"].map { ($0, locale) }
    }
    let lexicons = try readers.map { try Self.set.lexicon(for: $0, locale: $1) }
    let cells = Self.set.coverage(of: [try #require(TermID(term))], for: lexicons).cells
    let statuses = cells.map { cell in
      [cell.status.rawValue, cell.origin?.description].compactMap(\.self).joined(separator: " ")
    }
    #expect(statuses == expected)
  }

  @Test func `a word that cannot be printed is missing`() throws {
    let set = DictionarySet(
      .pointsOfView("<point-of-view id=\"base\"/>"),
      .dictionary("base", "<label id=\"a\">{b}</label><label id=\"c\">c</label>")
    )
    let cells = set.coverage(of: set.terms, for: [try set.lexicon(for: "base", locale: "en")]).cells
    #expect(cells.map(\.status) == [.missing, .own])
  }

  @Test func `every term that the shipped lexicons print is there`() throws {
    let set = DictionarySet.shipped
    let lexicons = try set.readers.flatMap { reader in
      try set.locales.map { try set.lexicon(for: reader.description, locale: $0.description) }
    }
    let cells = set.coverage(of: set.terms, for: lexicons).cells
    #expect(cells.count == set.terms.count * lexicons.count)
    #expect(cells.filter { $0.status == .missing } == [])
    // An entry that a dictionary has is its reader's own, and nobody else's.
    for summary in set.dictionaries where !summary.pointOfView.isAbstract {
      guard let locale = summary.locale else { continue }
      let key = DictionaryKey(summary.pointOfView.id, locale)
      #expect(cells.count { $0.reader == key && $0.status == .own } == summary.termCount)
    }
  }
}
