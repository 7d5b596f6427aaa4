import EnglishTerms
import TermGrammar
import Testing

struct EnglishArticleTests {
  private let english = EnglishGrammar()

  /// The articles that are right by sound alone.
  private func articles(before text: String, reading: Pronunciation? = nil) -> String {
    switch english.sound(of: text, reading: reading) {
    case .vowel: "an"
    case .consonant: "a"
    case nil: "a/an"
    }
  }

  @Test(arguments: [
    ("MEMO", "a"), ("ROTA", "a"), ("SWAB", "a"), ("MEDS", "a"), ("FAX", "a"), ("STAT", "a"),
    ("UNDER", "an"), ("HMO", "an"), ("LED", "an"), ("MRI", "an"), ("UPS", "a"),
    ("uber driver", "an"), ("über driver", "an"),
  ])
  func `words in capitals are words, and initialisms letters`(text: String, expected: String) {
    #expect(english.indefiniteArticle(before: text, sound: nil, reading: nil) == expected)
  }

  @Test(arguments: [
    ("8", "an"), ("8%", "an"), ("8-inch", "an"), ("8D", "an"), ("8th", "an"), ("80s", "an"),
    ("’80s", "an"), ("8.5", "an"), ("8,000", "an"), ("11", "an"), ("11%", "an"), ("11 %", "an"),
    ("11th", "an"), ("18", "an"), ("18-month", "an"), ("80–89", "an"), ("800", "an"),
    ("8,000,000", "an"), ("11,000", "an"), ("18,000,000", "an"), ("11000", "an"),
    ("80000", "an"), ("8½", "an"), ("8x8", "an"), ("8:30", "an"), ("1800s", "an"),
    ("1,100", "a"), ("110", "a"), ("180", "a"), ("100", "a"), ("1", "a"), ("7", "a"), ("0", "a"),
    ("108", "a"), ("118", "a"), ("1,800,000", "a"), ("110000", "a"), ("3D", "a"), ("1/8", "a"),
    ("½ share", "a"), ("007", "a"), ("1099", "a"), ("٨", "an"), ("⑧", "an"),
    ("1100", "a/an"), ("1199", "a/an"), ("1800", "a/an"), ("1899 deed", "a/an"), ("$1100", "a/an"),
  ])
  func `reads numbers aloud`(text: String, expected: String) {
    #expect(articles(before: text) == expected)
  }

  @Test(arguments: [
    ("11,000", "an"), ("11.000", "an"), ("11\u{A0}000", "an"), ("11\u{202F}000", "an"),
    ("11 000", "an"), ("11’000", "an"), ("11'000", "an"),
    ("1,100", "a"), ("1.100", "a"), ("1\u{A0}100", "a"), ("1\u{202F}100", "a"), ("1 100", "a"),
    ("1’100", "a"), ("1'100", "a"),
  ])
  func `reads groups of digits, whatever separates them`(text: String, expected: String) {
    #expect(articles(before: text) == expected)
  }

  @Test(arguments: [
    ("$8", "an"), ("£8", "an"), ("€8", "an"), ("₹8", "an"), ("8 €", "an"), ("$8M", "an"),
    ("$ 8", "an"), ("8,000 USD claim", "an"), ("8,000\u{A0}kr", "an"), ("1,100 GBP", "a"),
    ("$11,000 variation", "an"), ("$800.00", "an"), ("($8,000.00)", "an"),
    ("$1,100 variation", "a"), ("$0.80", "a"), ("$.80", "a"), ("$ amount", "a"), ("€ amount", "a"),
    ("RFI 8", "an"), ("PCO 8", "a"),
  ])
  func `money is read from its number`(text: String, expected: String) {
    #expect(articles(before: text) == expected)
  }

  @Test(arguments: [
    ("US$8,000 claim", "a"), ("USD 8,000 claim", "a"), ("A$1,100 claim", "an"), ("NZ$1,100", "an"),
    ("CA$8,000 claim", "a"), ("GBP 8,000 claim", "a"), ("USD\u{A0}8.00", "a"), ("C$11", "a"),
    ("NZ$18", "an"), ("AU$8", "an"), ("HK$8", "an"), ("R$1", "an"), ("S$8", "an"), ("MX$1", "an"),
    ("NT$8", "an"), ("CN¥8", "a"), ("JP¥8", "a"), ("CHF\u{A0}8.00", "a"), ("CHF 1,100", "a"),
    ("EUR 1", "an"), ("SEK\u{202F}1", "an"), ("SGD 1", "an"), ("SAR 1", "an"), ("XAF 1", "an"),
    ("AED 1,100", "an"), ("KWD 8.000", "a"), ("JPY8000", "a"), ("FCFA\u{A0}8", "an"),
    ("A$\u{A0}1", "an"), ("A\u{A0}$1", "an"), ("$A1,100", "an"), ("$US8", "a"), ("USD$8", "a"),
    ("\u{2068}A$1,100.00\u{2069} claim", "an"), ("(A$1,100.00)", "an"), ("hkd 1", "an"),
    ("usd 8", "a"), ("USD amount", "a"), ("A$ amount", "an"), ("USD -8", "a"), ("A$-8", "an"),
    ("R8,000", "an"), ("RM1", "an"), ("Rs 8", "a"), ("8 all", "an"), ("try 8", "a"), ("TOP 8", "a"),
  ])
  func `the letters of a currency are read first`(text: String, expected: String) {
    #expect(articles(before: text) == expected)
  }

  @Test(arguments: [
    ("-8", "a"), ("\u{2212}8", "a"), ("–8", "a"), ("-$8", "a"), ("$-8", "a"), ("-A$8", "a"),
    ("\u{2212}NZ$8", "a"), ("–USD 8", "a"), ("+8", "a"),
    ("±8", "a"), ("0.8", "a"), (".8", "a"), ("#8", "a"), ("# of claims", "a"), ("%", "a"),
    ("% complete", "a"), ("<8% share", "a"), ("≥ 8", "a"), (".NET", "a"),
    ("& co", "an"), ("@ sign", "an"), ("= sign", "an"), ("≈8", "an"),
  ])
  func `reads signs and symbols aloud`(text: String, expected: String) {
    #expect(articles(before: text) == expected)
  }

  @Test(arguments: [
    ("SSOV", "an"), ("SSOVs", "an"), ("SSOV’s", "an"), ("RFI", "an"), ("RFIs", "an"),
    ("MSA", "an"), ("LOI", "an"), ("NTE", "an"), ("FOB", "an"), ("SOV", "an"), ("ROI", "an"),
    ("HC", "an"), ("HC/Client", "an"), ("MC", "an"), ("SBOQ", "an"), ("AIA G702", "an"),
    ("HVAC", "an"), ("NCR", "an"), ("LLC", "an"), ("F&B", "an"), ("NAACP", "an"), ("LGBTQ", "an"),
    ("X-ray", "an"), ("x-ray", "an"), ("S-curve", "an"), ("I-beam", "an"), ("e-mail", "an"),
    ("M.D.", "an"), ("F. Scott", "an"), ("H2O", "an"), ("S3", "an"), ("MP3", "an"), ("MSc", "an"),
    ("UCC", "a"), ("PCO", "a"), ("GC", "a"), ("GC/Client", "a"), ("CSOV", "a"), ("CBOQ", "a"),
    ("CCO", "a"), ("BOQ", "a"), ("G702", "a"), ("U.S.", "a"), ("U-turn", "a"), ("T-shirt", "a"),
    ("UI", "a"), ("UK", "a"), ("USPTO", "a"), ("W-9", "a"), ("K-1", "a"), ("PhD", "a"),
    ("SQL", "a/an"), ("FAQ", "a/an"), ("FAQs", "a/an"),
  ])
  func `reads initialisms by the names of their letters`(text: String, expected: String) {
    #expect(articles(before: text) == expected)
  }

  @Test(arguments: [
    ("NASA", "a"), ("NATO", "a"), ("UNESCO", "a"), ("UNICEF", "a"), ("FEMA", "a"), ("LEED", "a"),
    ("REIT", "a"), ("REITs", "a"), ("NASDAQ", "a"), ("FIDIC", "a"), ("EULA", "a"),
    ("OSHA", "an"), ("OCIP", "an"), ("AIDS", "an"), ("ASHRAE", "an"), ("UNCTAD", "an"),
  ])
  func `reads acronyms as words`(text: String, expected: String) {
    #expect(articles(before: text) == expected)
  }

  @Test(arguments: [
    ("SUBCONTRACTOR", "a"), ("SUBCONTRACTOR INVOICE", "a"), ("HEAD CONTRACT", "a"),
    ("REVISE & RESUBMIT", "a"), ("UNIT PRICE", "a"), ("FINAL claim", "a"),
    ("UNDER REVIEW invoice", "an"), ("OWNER INVOICE", "an"), ("HOURLY RATE", "an"),
    ("SSOV DRAFT", "an"), ("HVAC UNIT", "an"), ("RFI LOG", "an"),
  ])
  func `knows words that are only written large`(text: String, expected: String) {
    #expect(articles(before: text) == expected)
  }

  @Test(arguments: [
    ("rfi", "an"), ("ssov", "an"), ("rpm", "an"), ("html", "an"), ("nth", "an"), ("xbox", "an"),
    ("mRNA", "an"), ("uPVC", "a"), ("pdf", "a"), ("Mr Smith", "a"), ("Ltd", "a"), ("lb", "a"),
    ("yr", "a"),
    ("mnemonic", "a"), ("rhythm", "a"), ("llama", "a"), ("sphere", "a"), ("hryvnia", "a"),
    ("Nguyen", "a"), ("Mladen", "a"),
  ])
  func `reads by letters what cannot be said`(text: String, expected: String) {
    #expect(articles(before: text) == expected)
  }

  @Test(arguments: [
    ("hour", "an"), ("hourly", "an"), ("honest", "an"), ("honor", "an"), ("honour", "an"),
    ("honorarium", "an"), ("heir", "an"), ("heirloom", "an"), ("hors d’oeuvre", "an"),
    ("umbrella", "an"), ("under", "an"), ("unallocated", "an"), ("ultimate", "an"),
    ("upper", "an"), ("upstream", "an"), ("us-versus-them", "an"), ("usher", "an"),
    ("urgent", "an"), ("utter", "an"), ("uninvited", "an"), ("unimportant", "an"),
    ("unidentified", "an"), ("unissued", "an"), ("unironic", "an"), ("Euler", "an"),
    ("onerous", "an"), ("Oneida", "an"), ("O’Neill", "an"), ("o’clock", "an"), ("O’Brien", "an"),
    ("Yvonne", "an"), ("yttrium", "an"), ("iPhone", "an"), ("éclair", "an"), ("Übung", "an"),
    ("e\u{301}clair", "an"), ("Ångström", "an"), ("œuvre", "an"),
  ])
  func `hears a vowel`(text: String, expected: String) {
    #expect(articles(before: text) == expected)
  }

  @Test(arguments: [
    ("house", "a"), ("hotel", "a"), ("history", "a"), ("Herbert", "a"), ("houri", "a"),
    ("user", "a"),
    ("unit", "a"), ("union", "a"), ("unique", "a"), ("unilateral", "a"), ("uniform", "a"),
    ("unidirectional", "a"), ("universal", "a"), ("unanimous", "a"), ("European", "a"),
    ("euro", "a"), ("ewe", "a"), ("UFO", "a"), ("ufo", "a"), ("urology", "a"), ("urine", "a"),
    ("usual", "a"), ("usury", "a"), ("utility", "a"), ("ubiquitous", "a"), ("uranium", "a"),
    ("Ukrainian", "a"), ("Uyghur", "a"), ("one", "a"), ("one-time", "a"), ("one’s", "a"),
    ("once", "a"), ("oneself", "a"), ("ouija", "a"), ("year", "a"), ("yield", "a"),
    ("xylophone", "a"), ("L’Oréal", "a"), ("šunka", "a"),
  ])
  func `hears a consonant`(text: String, expected: String) {
    #expect(articles(before: text) == expected)
  }

  @Test(arguments: ["herb", "herbal", "homage", "historic", "historical", "historian", "SQL"])
  func `hears both where both are good English`(text: String) {
    #expect(articles(before: text) == "a/an")
  }

  @Test(arguments: [
    ("‘hour’ sheet", "an"), ("“hour”", "an"), ("\"hour\"", "an"), ("'hour'", "an"),
    ("«hour»", "an"), ("‹hour›", "an"), ("(SSOV)", "an"), ("[unit]", "a"), ("**hour**", "an"),
    ("_unit_", "a"), ("`SSOV`", "an"), ("  \u{A0}hour", "an"), ("\u{2068}8\u{2069}%", "an"),
    ("\u{200B}hour", "an"), ("… hour", "an"), ("- unit", "a"), ("🏠 owner", "an"),
    ("(-8)", "a"), ("“$1,100” change", "a"),
  ])
  func `passes over what is not read`(text: String, expected: String) {
    #expect(articles(before: text) == expected)
  }

  @Test(arguments: ["", " ", "“”", "日本", "Ωμέγα", "…"])
  func `takes no side where it cannot read`(text: String) {
    #expect(english.sound(of: text, reading: nil) == nil)
    #expect(english.indefiniteArticle(before: text, sound: nil, reading: nil) == "a")
  }

  @Test(arguments: [
    ("OCIP", Pronunciation.word, "an"), ("RAM", .word, "a"), ("UNESCO", .word, "a"),
    ("SOPA", .word, "a"), ("SOPA", .letters, "an"), ("NASA", .letters, "an"),
    ("UNESCO", .letters, "a"), ("SQL", .letters, "an"), ("SQL", .word, "a"),
    ("ulc", .letters, "a"), ("“NASA”", .letters, "an"), ("8D", .letters, "an"),
  ])
  func `follows a stated reading`(text: String, reading: Pronunciation, expected: String) {
    #expect(articles(before: text, reading: reading) == expected)
  }

  @Test(arguments: [
    ("hour", Sound.consonant, "a"), ("user", .vowel, "an"), ("8", .consonant, "a"),
    ("", .vowel, "an"), ("SQL", .vowel, "an"),
  ])
  func `follows a stated sound before anything else`(text: String, sound: Sound, expected: String) {
    #expect(english.indefiniteArticle(before: text, sound: sound, reading: .letters) == expected)
  }

  @Test(arguments: [
    ("herb", "an"), ("homage", "an"), ("FAQ", "an"), ("historic", "a"), ("historian", "a"),
    ("SQL", "a"), ("1100", "a"), ("1800", "a"),
  ])
  func `writes what most write where either is right`(text: String, expected: String) {
    #expect(english.indefiniteArticle(before: text, sound: nil, reading: nil) == expected)
  }

  @Test func `the definite article is always the`() {
    #expect(english.definiteArticle(before: "hour") == "the")
  }
}
