import TermDictionary
import Testing

struct EnglishPluralTests {
  private let english = EnglishGrammar()

  @Test(arguments: [
    ("claim", "claims"), ("tax", "taxes"), ("party", "parties"), ("day", "days"),
    ("schedule of values", "schedules of values"), ("notice to proceed", "notices to proceed"),
    ("request for information", "requests for information"), ("RFI", "RFIs"), ("SOV", "SOVs"),
  ])
  func `derives the plural, and the singular of it`(singular: String, plural: String) {
    #expect(english.derivedPlural(of: singular) == plural)
    #expect(english.derivedSingular(of: plural) == singular)
  }

  @Test func `a language that is not known derives nothing`() {
    let neutral = NeutralGrammar(language: "fr")
    #expect(neutral.derivedPlural(of: "avis") == nil)
    #expect(neutral.derivedSingular(of: "avis") == nil)
  }
}
