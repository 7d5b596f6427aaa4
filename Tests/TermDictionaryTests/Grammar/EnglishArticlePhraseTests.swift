import EnglishTerms
import Testing

struct EnglishArticlePhraseTests {
  /// Phrases of people who build, each with its article: `an 8% fee`, `a/an SQL query`.
  private static let phrases = (try? EnglishFixture.lines("article-phrases")) ?? []

  @Test func `there are at least 500 phrases`() {
    #expect(Self.phrases.count >= 500)
  }

  @Test(arguments: phrases)
  func `writes the article of people who build`(phrase: String) throws {
    let space = try #require(phrase.firstIndex(of: " "))
    let rest = String(phrase[phrase.index(after: space)...])
    let expected = phrase[..<space]
    let english = EnglishGrammar()
    let article = try #require(english.indefiniteArticle(before: rest, sound: nil, reading: nil))
    #expect(expected.split(separator: "/").contains(Substring(article)))
    #expect((english.sound(of: rest, reading: nil) == nil) == (expected == "a/an"))
  }
}
