import EnglishText
import LocaleData
import Testing

struct VerbDerivationTests {
  @Test(
    arguments: [
      ("admit", "admits", "admitted", "admitting"),
      ("sign in", "signs in", "signed in", "signing in"),
      ("bill", "bills", "billed", "billing"),
      ("apply for", "applies for", "applied for", "applying for"),
      ("discharge", "discharges", "discharged", "discharging"),
      ("agree", "agrees", "agreed", "agreeing"),
      ("pass on", "passes on", "passed on", "passing on"),
      ("visit", "visits", "visited", "visiting"),
      ("ship", "ships", "shipped", "shipping"),
      ("pay", nil, nil, nil), ("take in", nil, nil, nil), ("send", nil, nil, nil),
      ("put off", nil, nil, nil), ("see", nil, nil, nil), ("Sign", nil, nil, nil),
    ] as [(String, String?, String?, String?)]
  )
  func `a regular verb has its forms`(base: String, third: String?, past: String?, ing: String?) {
    let verb = LocaleIdentifier("en").flatMap { EnglishUsage().verbDerivation(of: base, in: $0) }
    #expect(verb?.third == third)
    #expect(verb?.past == past)
    #expect(verb?.ing == ing)
  }

  @Test(arguments: [("en", "canceled"), ("en-GB", "cancelled"), ("en-AU", "cancelled")])
  func `a market spells its own`(tag: String, past: String) {
    let verb = LocaleIdentifier(tag).flatMap { EnglishUsage().verbDerivation(of: "cancel", in: $0) }
    #expect(verb?.past == past)
  }

  @Test func `a participle of two words is joined before a noun`() {
    let english = LocaleIdentifier("en")
    let verb = english.flatMap { EnglishUsage().verbDerivation(of: "log out", in: $0) }
    #expect(verb?.attributive == "logged-out")
  }
}
