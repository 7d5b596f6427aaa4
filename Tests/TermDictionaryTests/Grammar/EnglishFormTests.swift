import EnglishTerms
import LocaleData
import TermGrammar
import Testing

struct EnglishFormTests {
  private let english = EnglishGrammar()

  @Test(arguments: Self.possessives)
  func `writes the possessive`(
    form: String,
    number: GrammaticalNumber,
    plural: String?,
    expected: String
  ) {
    #expect(english.possessive(of: form, number: number, plural: plural) == expected)
  }

  private static let possessives: [(String, GrammaticalNumber, String?, String)] = [
    ("St Mary’s", .singular, nil, "St Mary’s"), ("Lloyd’s", .singular, nil, "Lloyd’s"),
    ("Lloyd's", .singular, "Lloyd's", "Lloyd's"), ("King’s", .plural, nil, "King’s"),
    ("St Thomas’", .singular, nil, "St Thomas’"), ("members’", .plural, nil, "members’"),
    ("Ladies'", .plural, nil, "Ladies'"), ("it", .singular, nil, "its"),
    ("who", .singular, nil, "whose"),
    ("owner", .singular, "owners", "owner’s"),
    ("owners", .plural, nil, "owners’"),
    ("boss", .singular, "bosses", "boss’s"),
    ("analysis", .singular, "analyses", "analysis’s"),
    ("people", .plural, nil, "people’s"),
    ("schedule of values", .singular, "schedules of values", "schedule of values’"),
    ("schedules of values", .plural, nil, "schedules of values’"),
    ("bill of quantities", .singular, "bills of quantities", "bill of quantities’"),
    ("attorney general", .singular, "attorneys general", "attorney general’s"),
    ("invite to bill", .singular, "invites to bill", "invite to bill’s"),
    ("prime contract", .singular, "prime contracts", "prime contract’s"),
    ("series", .singular, "series", "series’"),
    ("retainage", .singular, nil, "retainage’s"),
    ("progress", .singular, nil, "progress’s"),
    ("premises", .plural, nil, "premises’"),
    ("SSOV", .singular, "SSOVs", "SSOV’s"),
    ("SSOVs", .plural, nil, "SSOVs’"),
    ("RAMS", .singular, nil, "RAMS’s"),
    ("OWNERS", .plural, nil, "OWNERS’"),
    ("", .singular, nil, ""),
  ]

  @Test(arguments: [
    ("general contractor", "GC"), ("head contractor", "HC"), ("main contractor", "MC"),
    ("schedule of values", "SOV"), ("bill of quantities", "BOQ"),
    ("subcontractor schedule of values", "SSOV"), ("contractor schedule of values", "CSOV"),
    ("subcontractor bill of quantities", "SBOQ"), ("contractor bill of quantities", "CBOQ"),
    ("commitment change order", "CCO"), ("point-of-view", "POV"), ("owner/client", "OC"),
    ("revise & resubmit", "RR"), ("owner’s agent", "OA"), ("(optional) ‘reason’", "OR"),
    ("phase 2 claim", "P2C"), ("élan vital", "ÉV"), ("non\u{2011}owner – client", "NOC"), ("", ""),
  ])
  func `takes the initials of every word`(text: String, expected: String) {
    #expect(english.initials(of: text) == expected)
  }

  @Test(arguments: [("SSOV", "SSOVs"), ("RFI", "RFIs"), ("GC", "GCs")])
  func `abbreviations take an s`(abbreviation: String, expected: String) {
    #expect(english.plural(ofAbbreviation: abbreviation) == expected)
  }

  @Test(arguments: Self.agreements)
  func `agrees with one alternative or two`(number: GrammaticalNumber, count: Int, expected: Int?) {
    #expect(english.agreementIndex(for: number, among: count) == expected)
  }

  private static let agreements: [(GrammaticalNumber, Int, Int?)] = [
    (.singular, 1, 0), (.plural, 1, 0), (.singular, 2, 0), (.plural, 2, 1),
    (.singular, 3, nil), (.plural, 3, nil), (.plural, 0, nil),
  ]

  @Test(arguments: PluralCategory.allCases)
  func `only one is singular`(category: PluralCategory) {
    #expect(english.number(for: category) == (category == .one ? .singular : .plural))
  }

  @Test(arguments: [(1, 0), (2, 1), (3, 2)])
  func `the last noun is the head`(count: Int, expected: Int) {
    #expect(english.headIndex(amongReferences: count) == expected)
  }

  @Test func `has two numbers, and neither case nor gender`() {
    #expect(english.language == "en")
    #expect(english.pluralCategories == [.one, .other])
    #expect(english.grammaticalCases.isEmpty)
    #expect(english.genders.isEmpty)
  }
}
