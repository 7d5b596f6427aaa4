import EnglishText
import LocaleData
import TermGrammar
import TermLanguages
import Testing

struct ArticleEvidenceTests {
  private let english = EnglishUsage()

  @Test(
    arguments: [
      ("8% fee", .vowel, .number), ("$1,100 variation", .consonant, .money),
      ("& sign", .vowel, .symbol), ("RFI", .vowel, .initialism),
      ("Mr Smith", .consonant, .abbreviation), ("SQL query", .either, .abbreviation),
      ("hour", .vowel, .pronunciation), ("herb", .either, .pronunciation),
      ("house", .consonant, .spelling),
      ("NATO", .consonant, .abbreviation), ("VIII", .vowel, .number), ("mRNA", .vowel, .initialism),
      ("Ngozi", .unknown, .pronunciation), ("Ugo", .unknown, .spelling),
      ("rfq", .unknown, .initialism),
      ("", .unknown, .none), ("…", .unknown, .none),
    ] as [(String, ArticleEvidence.Opening, ArticleRule)]
  )
  func `says how a text starts, and by what that is known`(
    text: String,
    opening: ArticleEvidence.Opening,
    rule: ArticleRule
  ) throws {
    let evidence = try #require(english.articleEvidence(before: text))
    #expect(evidence.opening == opening)
    #expect(evidence.rule == rule)
  }

  @Test func `what the author states comes first`() {
    #expect(
      english.articleEvidence(before: "hour", sound: .consonant)
        == ArticleEvidence(opening: .consonant, usual: .consonant, rule: .stated)
    )
  }

  @Test(arguments: [
    ("hour", Sound.consonant, true), ("hour", .vowel, false), ("unit", .vowel, true),
    ("herb", .vowel, false), ("herb", .consonant, false), ("Ugo", .vowel, false),
  ])
  func `only what is certain makes an article wrong`(text: String, sound: Sound, isWrong: Bool) {
    #expect(english.articleEvidence(before: text)?.excludes(sound) == isWrong)
  }

  @Test func `a language without articles has no evidence`() throws {
    let finnish = try #require(LocaleIdentifier("fi"))
    #expect(Languages.usage(for: finnish)?.articleEvidence(before: "tunti") == nil)
  }
}
