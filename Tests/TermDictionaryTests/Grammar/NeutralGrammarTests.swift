import LocaleData
import TermGrammar
import Testing

struct NeutralGrammarTests {
  private let neutral = NeutralGrammar(language: "fr")

  @Test func `knows no articles`() {
    #expect(neutral.indefiniteArticle(before: "heure", sound: .vowel, reading: nil) == nil)
    #expect(neutral.definiteArticle(before: "heure") == nil)
    #expect(neutral.sound(of: "heure", reading: .word) == nil)
  }

  @Test func `asks for no more than one form`() {
    #expect(neutral.language == "fr")
    #expect(neutral.pluralCategories == [.other])
    #expect(neutral.grammaticalCases.isEmpty)
    #expect(neutral.genders.isEmpty)
  }

  @Test(arguments: [
    (Casing.none, true, "maître d’ouvrage (VDC)"), (.sentence, true, "Maître d’ouvrage (VDC)"),
    (.title, true, "Maître d’ouvrage (VDC)"), (.title, false, "maître d’ouvrage (VDC)"),
    (.upper, true, "MAÎTRE D’OUVRAGE (VDC)"), (.lower, true, "maître d’ouvrage (VDC)"),
  ])
  func `changes letters as Unicode does`(casing: Casing, isFirst: Bool, expected: String) {
    let text = StyledText([.init("maître d’ouvrage ("), .init("VDC", isFixed: true), .init(")")])
    #expect(neutral.cased(text, as: casing, isFirst: isFirst).string == expected)
  }

  @Test func `derives no forms`() {
    #expect(neutral.possessive(of: "avis", number: .singular, plural: "avis") == "avis")
    #expect(neutral.plural(ofAbbreviation: "VDC") == "VDC")
    #expect(neutral.initials(of: "contrat de sous-traitance") == "CDST")
    #expect(neutral.headIndex(amongReferences: 2) == 1)
  }

  @Test func `agrees by position`() {
    #expect(neutral.agreementIndex(for: .singular, among: 2) == 0)
    #expect(neutral.agreementIndex(for: .plural, among: 2) == 1)
    #expect(neutral.agreementIndex(for: .plural, among: 1) == 0)
    #expect(neutral.agreementIndex(for: .plural, among: 3) == nil)
    #expect(neutral.number(for: .one) == .singular)
    #expect(neutral.number(for: .few) == .plural)
  }
}
