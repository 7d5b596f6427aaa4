import Testing

@testable import TermDictionary

/// Whose words a reader gets: point of view first, then locale.
struct ResolutionTests {
  private static let readers = ["owner", "head-contractor", "base"]
  private static let locales = ["en-AU", "en-001", "en"]

  /// Dictionaries for every point of view and locale, of which those in `words` define a word.
  private static func set(defining words: [String]) -> DictionarySet {
    let points = InlineFile.pointsOfView(
      """
      <point-of-view id="base" abstract="yes"/>
      <point-of-view id="head-contractor" extends="base"/>
      <point-of-view id="owner" extends="head-contractor"/>
      """
    )
    let dictionaries = readers.flatMap { reader in
      locales.map { locale in
        let key = "\(reader)@\(locale)"
        let noun = "<noun id=\"word\"><one>\(key)</one><other>\(key)</other></noun>"
        return InlineFile.dictionary(reader, in: locale, words.contains(key) ? noun : "")
      }
    }
    return DictionarySet(([points] + dictionaries).map(\.source))
  }

  private static let order = readers.flatMap { reader in locales.map { "\(reader)@\($0)" } }

  @Test func `all dictionaries are asked, the nearest first`() throws {
    let lexicon = try Self.set(defining: []).lexicon(for: "owner", locale: "en-AU")
    #expect(lexicon.resolution.map(\.description) == Self.order)
  }

  @Test(arguments: order.indices)
  func `the nearest dictionary that has the word gives it`(_ first: Int) throws {
    let set = Self.set(defining: Array(Self.order[first...]))
    let lexicon = try set.lexicon(for: "owner", locale: "en-AU")
    #expect(lexicon.text("{word :td:term}") == Self.order[first])
    let word = try #require(TermID("word"))
    #expect(lexicon.entry(for: word)?.definedIn.description == Self.order[first])
    #expect(
      lexicon.trace(of: word, in: set).map(\.defines) == Self.order.indices.map { $0 >= first }
    )
  }

  @Test(arguments: [
    ("owner", "en-AU", ["owner@en", "base@en-AU", "base@en-001", "base@en"]),
    ("owner", "en-NZ", ["owner@en", "base@en-AU", "base@en-001", "base@en"]),
    ("owner", "en-CA", ["owner@en", "base@en-CA", "base@en"]),
    ("owner", "en-US", ["owner@en", "base@en"]),
    ("head-contractor", "en-GB", ["base@en-GB", "base@en-001", "base@en"]),
    ("head-contractor", "en-IN", ["base@en-001", "base@en"]),
    ("specialty-contractor", "en", ["specialty-contractor@en", "base@en"]),
    (
      "specialty-contractor", "en-AU",
      ["specialty-contractor@en", "base@en-AU", "base@en-001", "base@en"]
    ),
  ])
  func `the shipped dictionaries serve a reader in this order`(
    _ reader: String,
    _ locale: String,
    _ expected: [String]
  ) throws {
    let lexicon = try DictionarySet.shipped.lexicon(for: reader, locale: locale)
    #expect(lexicon.resolution.map(\.description) == expected)
  }

  @Test func `New Zealand shares the words of Australia, and formats numbers as it does itself`()
    throws
  {
    let australia = try DictionarySet.shipped.lexicon(for: "owner", locale: "en-AU")
    let newZealand = try DictionarySet.shipped.lexicon(for: "owner", locale: "en-NZ")
    #expect(
      newZealand.terms.map { newZealand.label(of: $0) }
        == australia.terms.map { australia.label(of: $0) }
    )
    let money = InlineMessage("{$sum :currency}", [InlineParameter("sum", .money, "8.00 NZD")])
    #expect(newZealand.result(money).text == "$8.00")
    #expect(australia.result(money).text == "NZD\u{A0}8.00")
  }

  @Test func `what no dictionary defines is no term`() throws {
    let lexicon = try Self.set(defining: []).lexicon(for: "owner", locale: "en-AU")
    let word = try #require(TermID("word"))
    #expect(lexicon.entry(for: word) == nil)
    #expect(lexicon.terms == [])
  }

  @Test(arguments: [
    ("ownr", "en", "unknown point of view 'ownr'; did you mean 'owner'?"),
    (
      "base", "en",
      "nobody reads from the point of view 'base'; there are head-contractor, owner, specialty-contractor"
    ),
    (
      "owner", "english",
      "there is no dictionary for the locale 'english'; there are en, en-001, en-AU, en-CA, en-GB, en-NZ"
    ),
    ("owner", "e n", "'e n' is no locale; expected a BCP 47 tag such as en-AU"),
    (
      "owner", "de",
      "there is no dictionary for the locale 'de'; there are en, en-001, en-AU, en-CA, en-GB, en-NZ"
    ),
    ("owner", "de-AU", "there is no dictionary for the locale 'de-AU'; did you mean 'en-AU'?"),
  ])
  func `a reader that is not served is told why`(
    _ reader: String,
    _ locale: String,
    _ expected: String
  ) {
    #expect {
      _ = try DictionarySet.shipped.lexicon(for: reader, locale: locale)
    } throws: { error in
      "\(error)" == expected
    }
  }

  @Test func `a set without dictionaries serves nobody, and offers nothing`() {
    let set = DictionarySet(.pointsOfView("<point-of-view id=\"reader\"/>"))
    #expect {
      _ = try set.lexicon(for: "reader", locale: "en")
    } throws: { error in
      "\(error)" == "there is no dictionary for the locale 'en'"
    }
  }

  @Test func `what follows a concept is added up, and hides no form`() throws {
    let set = DictionarySet(
      .pointsOfView("<point-of-view id=\"base\"/><point-of-view id=\"payer\" extends=\"base\"/>"),
      .dictionary(
        "base",
        """
        <noun id="claim"><one>invoice</one><other>invoices</other></noun>
        <concept ref="claim"><definition>a request</definition><note>common</note>
          <synonym status="admitted">bill</synonym><example>Send {claim article=indefinite}.</example></concept>
        """
      ),
      .dictionary(
        "payer",
        """
        <concept ref="claim"><note>special</note><synonym status="forbidden">wish</synonym>
          <example>Pay {claim number=plural}.</example></concept>
        """
      )
    )
    let claim = try #require(TermID("claim"))
    let payer = try set.lexicon(for: "payer", locale: "en")
    #expect(
      payer.concept(claim)
        == Concept(
          definition: "a request",
          note: "special",
          synonyms: [
            Synonym(name: "wish", plural: nil, status: .forbidden),
            Synonym(name: "bill", plural: nil, status: .admitted),
          ],
          examples: ["Pay invoices.", "Send an invoice."]
        )
    )
    #expect(payer.text("{claim :td:term}") == "invoice")
  }
}
