import EnglishText
import LocaleData
import TermGrammar
import Testing

struct EnglishSpellingTests {
  /// The words that a locale spells in another way than others: how many there are, and some.
  private static let variants: [(locale: String, count: Int, other: String, own: String)] = [
    ("en-US", 1550, "organisation", "organization"), ("en-US", 1550, "aluminium", "aluminum"),
    ("en-GB", 501, "aluminum", "aluminium"), ("en-GB", 501, "canceled", "cancelled"),
    ("en-AU", 1512, "organization", "organisation"), ("en-AU", 1512, "center", "centre"),
    ("en-AU", 1512, "colors", "colours"), ("en-CA", 1307, "aluminium", "aluminum"),
  ]

  @Test(arguments: variants)
  func `a locale knows how others spell its words`(
    locale: String,
    count: Int,
    other: String,
    own: String
  ) throws {
    let spellings = EnglishUsage().spellings(in: try #require(LocaleIdentifier(locale)))
    #expect(spellings.count == count)
    #expect(Set(spellings.map(\.other)).count == count)
    #expect(spellings.contains(SpellingVariant(other: other, own: own)))
  }
}
