import LocaleData
import Testing

struct LocaleTests {
  @Test(arguments: [
    ("en_au", "en-AU"), ("EN-latn-us", "en-Latn-US"), ("zh_TW", "zh-TW"), ("root", "und"),
    ("und", "und"), ("iw", "he"), ("de-at-u-co-phonebk", "de-AT-u-co-phonebk"),
  ])
  func `a tag is made canonical`(tag: String, expected: String) throws {
    #expect(try #require(LocaleIdentifier(tag)).description == expected)
  }

  @Test(arguments: [
    ("en-UK", "en-GB"), ("en-Latn-UK", "en-Latn-GB"), ("gb", "en-GB"), ("english", "en"),
    ("german-AT", "de-AT"), ("en-EN", "en"), ("fr-EN", "fr"), ("xq", nil),
  ])
  func `a tag that CLDR has not leads to the one that is meant`(tag: String, meant: String?) throws
  {
    let locale = try #require(LocaleIdentifier(tag))
    #expect(!locale.isKnown)
    #expect(locale.meant?.description == meant)
  }

  @Test(arguments: [
    "en", "en-GB", "en-001", "en-XA", "es-419", "uk", "uk-UA", "gsw-CH", "aaf", "und", "qaa",
    "zh-Hant-HK", "sr-Latn", "de-AT-u-co-phonebk",
  ])
  func `a tag that CLDR has is known`(tag: String) throws {
    #expect(try #require(LocaleIdentifier(tag)).isKnown)
  }

  @Test(arguments: [("uk", true), ("cs", false), ("an", false), ("su", false), ("en", false)])
  func `a language may be named like a region`(tag: String, isNamed: Bool) throws {
    #expect(try #require(LocaleIdentifier(tag)).isNamedLikeRegion == isNamed)
  }

  @Test(arguments: ["", "x", "e n", "en-a", "en--US", "en-US\u{0}", "Schäden"])
  func `a malformed tag makes no locale`(tag: String) {
    #expect(LocaleIdentifier(tag) == nil)
  }

  @Test(arguments: [
    ("en-AU", ["en-AU", "en-001", "en", "und"]),
    ("en-CA", ["en-CA", "en", "und"]),
    ("zh-TW", ["zh-TW", "zh-Hant", "und"]),
    ("zh-Hant-HK", ["zh-Hant-HK", "zh-Hant", "und"]),
    ("sr-Latn-RS", ["sr-Latn-RS", "sr-Latn", "und"]),
    ("es-MX", ["es-MX", "es-419", "es", "und"]),
    ("pt-AO", ["pt-AO", "pt-PT", "pt", "und"]),
    ("de-AT-u-co-phonebk", ["de-AT-u-co-phonebk", "de-AT", "de", "und"]),
    ("und", ["und"]),
  ])
  func `parents are those of CLDR`(tag: String, expected: [String]) throws {
    #expect(try #require(LocaleIdentifier(tag)).lineage.map(\.description) == expected)
  }

  @Test func `en-US is what en means, and en-AU is not`() throws {
    let english = try #require(LocaleIdentifier("en"))
    #expect(try #require(LocaleIdentifier("en-US")).isDefaultContent(of: english))
    #expect(try !#require(LocaleIdentifier("en-AU")).isDefaultContent(of: english))
  }

  @Test func `Arabic runs from right to left`() throws {
    #expect(try #require(LocaleIdentifier("ar-EG")).direction == .rightToLeft)
    #expect(try #require(LocaleIdentifier("az-Arab")).isRightToLeft)
    #expect(LocaleIdentifier.root.direction == .leftToRight)
  }

  @Test func `letters change case by the rules of the language`() throws {
    let turkish = try #require(LocaleIdentifier("tr"))
    let dutch = try #require(LocaleIdentifier("nl"))
    #expect(turkish.uppercased("istanbul") == "İSTANBUL")
    #expect(dutch.titlecased("ijsland") == "IJsland")
    #expect(LocaleIdentifier.root.lowercased("ÀB") == "àb")
    #expect(LocaleIdentifier.caseFolded("Straße") == "strasse")
  }

  @Test(arguments: [
    ("en", ["A", "B", "C"], ListType.and, "A, B, and C"),
    ("en-AU", ["A", "B", "C"], .and, "A, B and C"),
    ("en", ["A", "B"], .or, "A or B"),
    ("en", ["A"], .and, "A"),
    ("en", [], .and, ""),
    ("es", ["Francia", "Italia"], .and, "Francia e Italia"),
    ("ja", ["漢字", "😀", "C"], .and, "漢字、😀、C"),
  ])
  func `lists are joined by the rules of the language`(
    locale: String,
    items: [String],
    type: ListType,
    expected: String
  ) throws {
    #expect(try #require(LocaleIdentifier(locale)).list(items, type: type) == expected)
  }

  @Test func `a list comes in pieces`() throws {
    let english = try #require(LocaleIdentifier("en"))
    #expect(
      english.listPieces(["Schäden", "B", "C"], type: .or) == [
        .element(0), .literal(", "), .element(1), .literal(", or "), .element(2),
      ]
    )
  }

  @Test(
    arguments: [
      ("a", 1), ("漢", 2), ("é", 1), ("\u{301}", 0), ("😀", 2), ("\u{200D}", 0), ("\u{2068}", 0),
    ] as [(Unicode.Scalar, Int)]
  )
  func `a letter takes columns in a terminal`(scalar: Unicode.Scalar, columns: Int) {
    #expect(scalar.terminalColumns == columns)
  }
}
