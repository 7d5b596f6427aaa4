import EnglishText
import LocaleData
import TermGrammar
import TermLanguages
import Testing

struct EnglishPluralTests {
  private let english = EnglishUsage()

  @Test(arguments: [
    ("claim", "claims"), ("tax", "taxes"), ("party", "parties"), ("day", "days"),
    ("boss", "bosses"),
    ("batch", "batches"), ("arch", "arches"), ("monarch", "monarchs"), ("epoch", "epochs"),
    ("studio", "studios"), ("photo", "photos"), ("tomato", "tomatoes"), ("memo", "memos"),
    ("roof", "roofs"), ("proof", "proofs"), ("shelf", "shelves"), ("staff", "staffs"),
    ("tariff", "tariffs"), ("beam", "beams"), ("lens", "lenses"), ("bias", "biases"),
    ("house", "houses"), ("size", "sizes"), ("quiz", "quizzes"), ("waltz", "waltzes"),
    ("colloquy", "colloquies"), ("key", "keys"), ("cliché", "clichés"), ("café", "cafés"),
    ("foreman", "foremen"), ("tradesman", "tradesmen"), ("craftswoman", "craftswomen"),
    ("human", "humans"), ("German", "Germans"), ("talisman", "talismans"),
    ("child", "children"), ("grandchild", "grandchildren"), ("foot", "feet"), ("goose", "geese"),
    ("mongoose", "mongooses"), ("penknife", "penknives"), ("analysis", "analyses"),
    ("diagnosis", "diagnoses"), ("criterion", "criteria"), ("addendum", "addenda"),
    ("matrix", "matrices"), ("appendix", "appendices"), ("bureau", "bureaus"),
  ])
  func `derives the plural of a word, and its singular`(singular: String, plural: String) {
    #expect(english.derivedPlural(of: singular) == plural)
    #expect(english.derivedSingular(of: plural) == singular)
  }

  @Test(arguments: [
    ("schedule of values", "schedules of values"), ("bill of quantities", "bills of quantities"),
    ("notice to proceed", "notices to proceed"), ("invite to bill", "invites to bill"),
    ("request for information", "requests for information"),
    ("certificate for payment", "certificates for payment"),
    ("subcontractor schedule of values", "subcontractor schedules of values"),
    ("letter of intent", "letters of intent"), ("right of way", "rights of way"),
    ("change in scope", "changes in scope"), ("cost per unit", "costs per unit"),
    ("schedule of values (SOV)", "schedules of values (SOVs)"),
    ("attorney general", "attorneys general"), ("Attorney General", "Attorneys General"),
    ("court martial", "courts martial"), ("notary public", "notaries public"),
    ("major general", "major generals"), ("general contractor", "general contractors"),
    ("accounts payable", "accounts payable"), ("president elect", "presidents elect"),
    ("man-hour", "man-hours"), ("passer-by", "passers-by"), ("runner-up", "runners-up"),
    ("mother-in-law", "mothers-in-law"), ("man-of-war", "men-of-war"),
    ("editor-in-chief", "editors-in-chief"), ("sign-off", "sign-offs"), ("add-on", "add-ons"),
    ("follow-up", "follow-ups"), ("two-by-four", "two-by-fours"), ("free-for-all", "free-for-alls"),
    ("point-of-view", "points-of-view"), ("sub-contract", "sub-contracts"),
    ("owner/client", "owner/clients"), ("Payment Application", "Payment Applications"),
    ("line item", "line items"), ("check in", "check ins"),
    ("walk in centre", "walk in centres"), ("drop in clinic", "drop in clinics"),
    ("sign in sheet", "sign in sheets"), ("check in desk", "check in desks"),
    ("end of life plan", "end of life plans"),
    ("change of address form", "change of address forms"),
    ("out of hours visit", "out of hours visits"), ("up to date list", "up to date lists"),
    ("state of the art scanner", "state of the art scanners"),
    ("signed off unit", "signed off units"), ("signing in sheet", "signing in sheets"),
    ("sign off of works", "sign offs of works"), ("new walk in centre", "new walk in centres"),
    ("day off", "days off"), ("night out", "nights out"), ("way out", "ways out"),
    ("way in", "ways in"), ("lay-by", "lay-bys"), ("stand-by", "stand-bys"),
    ("change of address", "changes of address"), ("end of life", "ends of life"),
    ("drop in pressure", "drops in pressure"), ("change of use of land", "changes of use of land"),
    ("check in the system", "checks in the system"), ("stay in hospital", "stays in hospital"),
    ("lady in waiting", "ladies in waiting"), ("bed in ward", "beds in ward"),
  ])
  func `a compound changes its head`(singular: String, plural: String) {
    #expect(english.derivedPlural(of: singular) == plural)
    guard singular != plural else { return }
    #expect(english.derivedSingular(of: plural) == singular)
  }

  @Test(arguments: [
    ("information", "informations"), ("child", "childs"), ("patient", "patient's"),
    ("patient", "patient’s"), ("site child", "site childs"), ("software", "softwares"),
    ("data", "datas"), ("child of owner", "childs of owner"),
    ("shelf", "shelfs"), ("lady", "ladys"), ("box", "boxs"), ("copy", "copys"), ("day", "daies"),
    ("hero", "heros"), ("criterion", "criterions"), ("sheep", "sheeps"), ("midwife", "midwifes"),
    ("passer-by", "passer-bys"), ("next of kin", "nexts of kin"), ("beds", "beds"),
    ("information", "information"), ("diagnosis", "diagnosises"), ("child", "child"),
    ("leaflet", "leaflet"), ("hospital bed", "hospital bed"), ("stay", "stays, visits"),
    ("patient", "patients’"), ("patient", "patients'"), ("form", "formes"), ("studio", "studioes"),
    ("memo", "memoes"), ("series", "serieses"), ("day off", "day offs"), ("Lady", "Ladys"),
    ("bookshelf", "bookshelfs"), ("class", "classs"), ("copy of form", "copys of form"),
  ])
  func `some plurals are certainly slips`(singular: String, plural: String) {
    #expect(english.isMistakenPlural(plural, of: singular))
  }

  @Test(arguments: [
    ("claim", "claims"), ("child", "children"), ("crane", "crans"), ("p", "p's"), ("RFI", "RFI's"),
    ("index", "indexes"), ("advice", "pieces of advice"), ("stay", "visits"), ("staff", "staff"),
    ("reindeer", "reindeer"), ("aircraft", "aircraft"), ("species", "species"),
    ("series", "series"), ("focus", "focusses"), ("bus", "busses"), ("money", "moneys"),
    ("money", "monies"), ("research", "researches"), ("Kennedy", "Kennedys"), ("Mary", "Marys"),
    ("GP", "GP’s"), ("premises", "premises"), ("works", "works"), ("fish", "fish"),
    ("stadium", "stadia"), ("person", "persons"), ("roof", "rooves"), ("still life", "still lifes"),
    ("unemployed", "unemployed"), ("graphics", "graphics"),
    ("accounts payable", "accounts payable"),
    ("lay-by", "lay-bys"), ("zloty", "zlotys"), ("mouse", "mouses"), ("cargo", "cargos"),
    ("whisky", "whiskies"), ("monarch", "monarchs"), ("talisman", "talismans"), ("data", "data"),
    ("mother-in-law", "mother-in-laws"), ("hoof", "hoofs"), ("trout", "trout"),
  ])
  func `what merely differs from the rule is no slip`(singular: String, plural: String) {
    #expect(!english.isMistakenPlural(plural, of: singular))
  }

  @Test(arguments: ["next of kin", "patient’s next of kin", "Next of Kin"])
  func `a phrase of which nothing changes is its own plural`(phrase: String) {
    #expect(english.derivedPlural(of: phrase) == phrase)
  }

  @Test(arguments: ["NHS", "AIDS", "SOS", "GPS"]) func `an initialism is no plural`(word: String) {
    #expect(english.derivedSingular(of: word) == nil)
  }

  @Test func `a word in capitals has its singular`() {
    #expect(english.derivedSingular(of: "BEDS") == "BED")
    #expect(english.derivedSingular(of: "OWNERS") == "OWNER")
  }

  @Test(arguments: ["data", "information", "test data"]) func `mass nouns have no plural`(
    noun: String
  ) {
    #expect(english.derivedPlural(of: noun) == nil)
  }

  @Test(arguments: [
    ("RFI", "RFIs"), ("SOV", "SOVs"), ("SSOV", "SSOVs"), ("PhD", "PhDs"), ("M.D.", "M.D.s"),
    ("G702", "G702s"), ("1990", "1990s"), ("8", "8s"), ("W-9", "W-9s"), ("A", "As"), ("x", "x’s"),
    ("change order request (COR)", "change order requests (CORs)"),
    ("OWNER", "OWNERS"), ("BOUNDARY", "BOUNDARIES"), ("Party", "Parties"), ("Child", "Children"),
    ("Kennedy", "Kennedys"), ("Jones", "Joneses"),
  ])
  func `abbreviations, numbers, names and capitals keep their shape`(
    singular: String,
    plural: String
  ) {
    #expect(english.derivedPlural(of: singular) == plural)
  }

  @Test(arguments: ["RFIs", "SSOVs", "1990s", "W-9s", "Kennedys", "OWNERS", "Parties"])
  func `the singular keeps its shape`(plural: String) throws {
    let singular = try #require(english.derivedSingular(of: plural))
    #expect(english.derivedPlural(of: singular) == plural)
  }

  @Test(arguments: ["series", "headquarters", "means", "aircraft", "sheep", "crossroads"])
  func `some nouns do not change`(noun: String) {
    #expect(english.pluralDerivation(of: noun) == DerivedForm(noun, by: .unchanged))
    #expect(english.singularDerivation(of: noun) == DerivedForm(noun, by: .unchanged))
  }

  @Test(arguments: [
    "equipment", "information", "machinery", "paperwork", "premises", "works", "personnel",
  ])
  func `what cannot be counted, or only in the plural, has no plural to suggest`(noun: String) {
    #expect(english.derivedPlural(of: noun) == nil)
    #expect(english.pluralDerivation(of: noun) == DerivedForm(noun, by: .none))
  }

  @Test(arguments: ["owner", "boss", "status", "analysis", "equipment", "gas", "", "…"])
  func `what is no plural has no singular`(noun: String) {
    #expect(english.derivedSingular(of: noun) == nil)
  }

  @Test(
    arguments: [
      ("owner", .ending), ("child", .irregular), ("schedule of values", .ending),
      ("RFI", .abbreviation),
      ("Kennedy", .name),
    ] as [(String, DerivationRule)]
  )
  func `says by what it was made`(noun: String, rule: DerivationRule) {
    #expect(english.pluralDerivation(of: noun)?.rule == rule)
  }

  @Test func `a language that is not known derives nothing`() throws {
    let french = try #require(LocaleIdentifier("fr"))
    let neutral = Languages.usage(for: french)
    #expect(neutral?.derivedPlural(of: "avis") == nil)
    #expect(neutral?.derivedSingular(of: "avis") == nil)
  }
}

/// Holds plurals to nouns of WordNet 3.0, with SCOWL up to size 60 saying which are common.
///
/// Scripts/english/derive-nouns writes the lists: 8,862 regular nouns, whose plural the CMU
/// Pronouncing Dictionary has and pronounces regularly, and 452 irregular ones of WordNet's
/// noun.exc. Where there are several plurals, each is right.
struct EnglishNounListTests {
  private struct Row {
    let singular: String
    let plurals: [String]
  }

  @Test(arguments: [
    ("regular-plurals", 8_862, 0.995, 0.99), ("irregular-plurals", 452, 0.9, 0.9),
  ])
  func `nearly all plurals and singulars are right`(
    file: String,
    count: Int,
    plurals: Double,
    singulars: Double
  ) throws {
    let rows = try Self.rows(file)
    #expect(rows.count == count)
    let english = EnglishUsage()
    let right = rows.count {
      $0.plurals.contains(english.pluralDerivation(of: $0.singular)?.text ?? "")
    }
    #expect(Double(right) >= plurals * Double(count), "\(right) plurals")
    let back = rows.count { row in
      row.plurals.contains { english.singularDerivation(of: $0)?.text == row.singular }
    }
    #expect(Double(back) >= singulars * Double(count), "\(back) singulars")
  }

  private static func rows(_ file: String) throws -> [Row] {
    try EnglishFixture.lines(file).map { line in
      let words = line.split(separator: " ")
      let plurals = words.last?.split(separator: "/").map(String.init) ?? []
      return Row(singular: String(words[0]), plurals: plurals)
    }
  }
}
