import TermChecking
import Testing

@testable import TermDictionary

/// What users of neighbouring toolkits ran into, with our answer.
struct AcceptanceTests {
  static let rows = MessageRow.all(in: "acceptance.json")

  @Test func `the rows can be read`() throws {
    #expect(try Fixtures.decode("acceptance.json", as: [MessageRow].self).isEmpty == false)
  }

  @Test func `the words of the rows are clean`() {
    #expect(DictionarySet.sample.check().map(\.line) == [])
  }

  @Test(arguments: rows)
  func `a message reads as its row says`(_ row: MessageRow) throws {
    for reader in row.reads.keys.sorted() {
      let outcome = try row.outcome(for: reader, of: .sample)
      #expect(outcome == row.expectation(for: reader), "for \(reader)")
    }
  }

  /// Words and phrases of which peers got the article wrong.
  static let articles = [
    "an hour", "an honor", "an heir", "a one-time fee", "a user", "a unit", "a union",
    "a European firm", "an RFI", "an MSA", "an LOI", "a PCO", "an NTE", "an FOB price", "an SOV",
    "a UCC filing", "an ROI", "an AIA G702", "an 8D report", "an 11 % fee", "an 18-month term",
    "a 100-page plan", "an 8% fee", "an 80-inch pipe", "a 12-month warranty", "a $1,100 change",
    "an $11,000 change", "an $8 stamp", "an $18 stamp", "a $100 stamp", "an 8th floor",
    "an 11th hour", "a 1st draft",
  ]

  @Test(arguments: articles)
  func `an article is heard before a text, an argument and a term`(_ phrase: String) throws {
    let article = phrase.prefix { $0 != " " }
    let words = String(phrase.dropFirst(article.count + 1))
    let set = DictionarySet(
      .dictionary(
        "reader",
        "<noun id=\"thing\"><one>\(words)</one><other>\(words)</other></noun>"
      ),
      .pointsOfView("<point-of-view id=\"reader\"/>")
    )
    let lexicon = try set.lexicon(for: "reader", locale: "en")
    let parameter = InlineParameter("what", .string, words)
    let argument = InlineMessage("{indefinite :td:article} {$what}", [parameter])
    #expect(
      [
        lexicon.text("{indefinite :td:article} \(words)"),
        lexicon.result(argument).text,
        lexicon.text("{indefinite :td:article} {thing :td:term}"),
        lexicon.text("{thing :td:term article=indefinite}"),
      ] == [phrase, phrase, phrase, phrase]
    )
  }

  @Test func `what the author states of a sound beats every rule`() {
    let stated = DictionarySet(
      .pointsOfView("<point-of-view id=\"reader\"/>"),
      .dictionary(
        "reader",
        """
        <noun id="word"><one sound="vowel">wagon</one><other>wagons</other></noun>
        <noun id="insured"><one>owner program</one><other>owner programs</other>
          <abbreviation read="word"><one>OCIP</one><other>OCIPs</other></abbreviation></noun>
        <noun id="rule"><one>rule</one><other>rules</other>
          <abbreviation read="word"><one>RAM</one><other>RAMs</other></abbreviation></noun>
        <noun id="spelt"><one>sheet</one><other>sheets</other>
          <abbreviation read="letters"><one>RAM</one><other>RAMs</other></abbreviation></noun>
        """
      )
    )
    let lexicon = try? stated.lexicon(for: "reader", locale: "en")
    #expect(lexicon?.text("{word :td:term article=indefinite}") == "an wagon")
    #expect(lexicon?.text("{insured :td:term article=indefinite style=abbreviation}") == "an OCIP")
    #expect(lexicon?.text("{rule :td:term article=indefinite style=abbreviation}") == "a RAM")
    #expect(lexicon?.text("{spelt :td:term article=indefinite style=abbreviation}") == "an RAM")
  }
}

extension DictionarySet {
  /// The words of the rows in `acceptance.json`.
  static let sample = DictionarySet(
    .pointsOfView(
      """
      <point-of-view id="base" abstract="yes"/>
      <point-of-view id="contractor" extends="base"/>
      <point-of-view id="payer" extends="contractor"/>
      <point-of-view id="trade" extends="base"/>
      """
    ),
    .dictionary(
      "base",
      """
      <noun id="hour"><one>hour</one><other>hours</other></noun>
      <noun id="user"><one>user</one><other>users</other></noun>
      <noun id="fee"><one>fee</one><other>fees</other></noun>
      <noun id="payor"><one>owner</one><other>owners</other></noun>
      <noun id="worker"><one>subcontractor</one><other>subcontractors</other></noun>
      <noun id="suchnoun"><one>such noun</one><other>such nouns</other></noun>
      <noun id="question"><one>request for information</one><other>requests for information</other>
        <initials/></noun>
      <noun id="breakdown"><compound>{worker} {price-list}</compound><initials/></noun>
      <noun id="price-list"><one>schedule of values</one><other>schedules of values</other></noun>
      <noun id="funds"><one>prime contract</one><other>prime contracts</other></noun>
      <noun id="change"><one>change order</one><other>change orders</other></noun>
      <noun id="held-back"><mass>retainage</mass></noun>
      <noun id="billing-tool" casing="title"><mass>invoicing</mass></noun>
      """
    ),
    .dictionary(
      "payer",
      """
      <noun id="payor"><one>developer</one><other>developers</other></noun>
      <noun id="worker"><one>contractor</one><other>contractors</other></noun>
      <noun id="funds"><mass>funding</mass>
        <counted><one>funding agreement</one><other>funding agreements</other></counted></noun>
      """
    ),
    .dictionary(
      "trade",
      """
      <noun id="payor"><one>client</one><other>clients</other></noun>
      <noun id="funds"><one>client contract</one><other>client contracts</other></noun>
      <noun id="billing-tool" casing="title"><plural-only>progress billings</plural-only></noun>
      """
    )
  )
}
