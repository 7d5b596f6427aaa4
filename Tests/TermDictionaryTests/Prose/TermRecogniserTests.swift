import LocaleData
import Testing

@testable import TermDictionary
@testable import TermProse

struct TermRecogniserTests {
  private static let set = DictionarySet(
    .pointsOfView(
      """
      <point-of-view id="base" abstract="yes"/>
      <point-of-view id="builder" extends="base"/><point-of-view id="owner" extends="base"/>
      """
    ),
    .dictionary(
      "builder",
      """
      <noun id="claim"><one>invoice</one><other>invoices</other></noun>
      <concept ref="claim"><synonym status="forbidden" plural="bills">bill</synonym>
      <synonym status="deprecated">pay app</synonym></concept>
      <noun id="contact"><one>{claim} contact</one><other>{claim} contacts</other></noun>
      <noun id="sov"><one>schedule of values</one><other>schedules of values</other>
      <abbreviation><one>SOV</one><other>SOVs</other></abbreviation></noun>
      <verb id="bill"><base>bill</base><third>bills</third><past>billed</past>
      <participle>billed</participle><ing>billing</ing></verb>
      <label id="action.send" casing="title">send the {claim}</label>
      """
    ),
    .dictionary(
      "owner",
      """
      <noun id="claim"><one>invoice</one><other>invoices</other></noun>
      <noun id="upstream"><mass>funding</mass>
      <counted><one>funding agreement</one><other>funding agreements</other></counted></noun>
      """
    )
  )

  private func recogniser(_ readers: Reader...) throws -> TermRecogniser {
    TermRecogniser(lexicons: try readers.map { try $0.lexicon(of: Self.set) })
  }

  @Test func `the dictionaries are right`() {
    #expect(Self.set.diagnostics.map(\.line) == [])
  }

  @Test func `all forms of all terms are there`() throws {
    #expect(
      try recogniser("builder@en", "owner@en").surfaceForms.map(\.text) == [
        "invoice", "invoice’s", "invoices", "invoices’",
        "bill", "bill’s", "bills", "bills’", "pay app", "pay app’s",
        "invoice contact", "invoice contact’s", "invoice contacts", "invoice contacts’",
        "schedule of values", "schedule of values’", "schedules of values", "schedules of values’",
        "SOV", "SOV’s", "SOVs", "SOVs’",
        "billed", "billing",
        "Send the Invoice",
        "funding", "funding’s", "funding agreement", "funding agreement’s", "funding agreements",
        "funding agreements’",
      ]
    )
  }

  @Test func `a form tells all that it may be, and who says so`() throws {
    let builder = DictionaryKey(try #require(PointOfViewID("builder")), try english())
    let owner = DictionaryKey(try #require(PointOfViewID("owner")), try english())
    let (claim, bill) = (try #require(TermID("claim")), try #require(TermID("bill")))
    let forms = try recogniser("builder@en", "owner@en").surfaceForms
    #expect(
      forms.first { $0.text == "invoices" }?.readings == [
        .init(form: TermForm(claim, .noun(.plural)), lexicons: [builder, owner])
      ]
    )
    #expect(
      forms.first { $0.text == "bill" }?.readings == [
        .init(form: TermForm(claim, .synonym(.singular), status: .forbidden), lexicons: [builder]),
        .init(form: TermForm(bill, .verb(.base)), lexicons: [builder]),
      ]
    )
    #expect(
      forms.first { $0.text == "billed" }?.readings.map(\.form.kind) == [
        .verb(.past), .verb(.participle), .verb(.attributive),
      ]
    )
  }

  @Test(arguments: [
    ("invoice contact", "invoice contact", WrittenCasing.lower, true),
    ("Invoice contact", "invoice contact", .sentence, false),
    ("Invoice Contact", "invoice contact", .title, false),
    ("INVOICE CONTACT", "invoice contact", .upper, false),
    ("invoice Contact", "invoice contact", .mixed, false),
    ("Invoice", "invoice", .sentence, false),
    ("Schedule of Values", "schedule of values", .title, false),
    ("Schedule Of Values", "schedule of values", .title, false),
    ("Schedule of values", "schedule of values", .sentence, false),
    ("Schedule Of values", "schedule of values", .mixed, false),
    ("SOV", "SOV", .upper, true),
    ("SOVs", "SOVs", .mixed, true),
    ("sov", "SOV", .lower, false),
    ("SOV's", "SOV’s", .mixed, true),
    ("schedule-of\nvalues’", "schedule of values’", .lower, true),
    ("Send the Invoice", "Send the Invoice", .title, true),
    ("Send The Invoice", "Send the Invoice", .title, false),
  ])
  func `a match tells how it is written`(
    text: String,
    form: String,
    casing: WrittenCasing,
    isAsSpelled: Bool
  ) throws {
    let matches = try recogniser("builder@en").matches(in: text)
    #expect(matches.map(\.range) == [0..<text.utf8.count])
    #expect(matches.map(\.surfaceForm.text) == [form])
    #expect(matches.map(\.casing) == [casing])
    #expect(matches.map(\.isAsSpelled) == [isAsSpelled])
  }

  @Test(arguments: [
    ("the invoices’ dates", "invoices’", " dates"),
    ("the 'invoices' tab", "invoices", "' tab"),
    ("the ‘invoices’ tab", "invoices", "’ tab"),
    ("‘invoices’", "invoices", "’"),
    ("the 'invoice contacts' tab", "invoice contacts", "' tab"),
  ])
  func `a closing quotation mark is no possessive`(text: String, form: String, rest: String) throws
  {
    let matches = try recogniser("builder@en").matches(in: text)
    #expect(matches.map(\.surfaceForm.text) == [form])
    let end = try #require(matches.last).range.upperBound
    #expect(String(decoding: Array(text.utf8)[end...], as: UTF8.self) == rest)
  }

  @Test func `every form that a shipped lexicon prints is found in full`() throws {
    let set = DictionarySet.shipped
    let lexicons = try set.readers.map {
      try set.lexicon(for: $0.description, locale: "en-AU")
    }
    let recogniser = TermRecogniser(lexicons: lexicons)
    #expect(recogniser.surfaceForms.count > 400)
    for form in recogniser.surfaceForms {
      let match = recogniser.matches(in: form.text).first
      #expect(match?.surfaceForm == form)
      #expect(match?.range == 0..<form.text.utf8.count)
      #expect(match?.isAsSpelled == true)
    }
  }

  private func english() throws -> LocaleIdentifier { try #require(LocaleIdentifier("en")) }
}
