import TermDictionary
import Testing

struct EnglishArticlePhraseTests {
  @Test(arguments: [
    "a progress claim", "a progress claim contact", "a payment application",
    "a payment application administrator", "a subcontractor progress claim",
    "a subcontractor schedule of values", "a bill of quantities", "a billing period",
    "a head contract", "a head contractor", "a main contractor", "a general contractor",
    "a prime contract change order", "a funding agreement", "a client contract variation",
    "a unit price", "a unit/quantity based contract", "a unilateral change", "a union rate",
    "a uniform escalation", "a used crane", "a user", "a utility easement", "a usual practice",
    "a UCC filing", "a US subsidiary", "a UK entity", "a European standard", "a one-time fee",
    "a one-off payment", "a once-only claim", "a 100% retainage", "a 10% retention",
    "a 1.5% fee", "a 7-day notice", "a 12-month warranty", "a 24-hour notice", "a 90-day term",
    "a 180-day extension", "a 110 mm pipe", "a $1,000 allowance", "a $100 fee",
    "a £1.1m variation", "a −$8,000 change", "a 0% line", "a #10 rebar", "a 3rd-tier supplier",
    "a PO", "a PCO", "a CO", "a GMP", "a CCD", "a T&M ticket", "a G703 continuation sheet",
    "a W-9", "a Type I permit", "a LEED rating", "a HEPA filter", "a RAM upgrade",
    "a historically low bid", "a hotel project",
    "an invoice", "an invoice contact", "an owner", "an owner-developer", "an owner’s claim",
    "an upstream collaborator", "an unapproved change", "an uninsured party",
    "an unidentified payee", "an unissued claim", "an hour", "an hourly rate", "an honest mistake",
    "an heir", "an honorarium", "an application", "an estimate", "an itemised list",
    "an SSOV", "an SOV", "an SBOQ", "an RFI", "an RFP", "an RFQ", "an MSA", "an LOI",
    "an NTE amount", "an FOB price", "an NOI", "an NDA", "an HOA", "an MEP drawing", "an HVAC unit",
    "an LLC", "an S-curve", "an I-beam", "an AIA G702", "an OCIP", "an OSHA rule",
    "an ISO standard",
    "an ROI", "an EOT claim", "an IFC set", "an FF&E schedule", "an 8% fee", "an 8 % fee",
    "an 8-inch pipe", "an 8D report", "an 80% line", "an 800-series door", "an 11% retainage",
    "an 11th-hour change", "an 18-month programme", "an 18th claim", "an 85th percentile",
    "an $8,000 variation", "an $11,000 variation", "an $18M contract", "an £8.50 rate",
    "an 811 call", "an 8.25 in. beam", "an ‘hour’ sheet", "an (8%) fee", "an e-mail", "an X-ray",
    "an as-built", "an add-on", "an off-site store",
  ])
  func `writes the article of people who build`(phrase: String) throws {
    let space = try #require(phrase.firstIndex(of: " "))
    let rest = String(phrase[phrase.index(after: space)...])
    let article = EnglishGrammar().indefiniteArticle(before: rest, sound: nil, reading: nil)
    #expect(article == String(phrase[..<space]))
  }
}
