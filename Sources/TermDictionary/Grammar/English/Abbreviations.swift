/// Widely known abbreviations that are not read as their shape suggests.
///
/// Data of the language, not of any domain: what an author states in a dictionary comes first. Only
/// those are here whose article would be wrong or doubtful: *AIDS* and *OSHA* take *an* either way.
enum Abbreviations {
  /// In capitals, and yet said as words: *a NATO member*.
  static let saidAsWords = WordSet(
    """
    eula faang fafsa farc fasb feed fema ferc fico fidic fifa fifo fomo hasp hepa hud lamp lan leed \
    lifo mac mash mems mers midi mime mips moma mooc naics nasa nasdaq nat nato nepa nerc nic nist \
    noaa numa one raci raid ram rams reit rest riba rico rics rom salt saml san sars sata scsi seer \
    sim sku snap soap soc sox spac stem swat swms swot unesco unicef
    """
  )

  /// Sayable, and yet read by letters: *an NAACP member*, *an SOV*.
  static let saidByLetters = WordSet(
    """
    eot fob hoa loi lod mep naacp nec noc noi nov nypd lapd roi row sop sov sow fup hiv mou suv
    """
  )

  /// Said either way by many people; most write *an*.
  static let eitherMostlyVowel = WordSet("faq faqs")

  /// Said either way by many people; most write *a*.
  static let eitherMostlyConsonant = WordSet("fltk mg sql xmas")

  /// Without a vowel, but said in full, from a consonant: *a Mr Smith*, *a lb*.
  ///
  /// Not in capitals: *an MR scan*.
  static let saidInFull = WordSet(
    """
    ltd mhz mpa mwh mbps mr mrs msgr sgt fl ft hmm lb lbs mfg mfr mgmt mgr ml mm msg nr shh sq sqft \
    sqm yd yds yr yrs
    """
  )

  /// The same, but only with a capital: *a St John*, but *an st ligature*.
  static let titles = WordSet("fr lt ms mt mx rt rs sf sr st")

  /// The codes of ISO 4217 that stand before a sum in business letters.
  ///
  /// Only with a sum after it is such a code a currency; `RFI 8` is read from the *R*.
  static let currencies = WordSet(
    """
    aed ars aud brl cad chf clp cny cop czk dkk egp eur gbp hkd huf idr ils inr jpy krw kwd mxn myr \
    ngn nok nzd pen php pkr pln qar ron sar sek sgd thb try twd uah usd vnd zar
    """
  )
}
