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

  /// The codes of ISO 4217 of what people pay with.
  ///
  /// Only with a sum after it is such a code a currency; `RFI 8` is read from the *R*.
  static let currencies = WordSet(
    """
    aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp \
    byn bzd cad cdf chf clf clp cny cop crc cup cve czk djf dkk dop dzd egp ern etb eur fjd fkp \
    gbp gel ghs gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs \
    khr kmf kpw krw kwd kyd kzt lak lbp lkr lrd lsl lyd mad mdl mga mkd mmk mnt mop mru mur mvr \
    mwk mxn myr mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf \
    sar sbd scr sdg sek sgd shp sle sos srd ssp stn svc syp szl thb tjs tmt tnd top try ttd twd \
    tzs uah ugx usd uyu uzs ved ves vnd vuv wst xaf xcd xcg xof xpf yer zar zmw zwg
    """
  )

  /// Those of them that many say as a word, or that are words.
  static let currenciesSaidAsWords = WordSet(
    """
    all bam bob cup dop eur gel lak mad mop mur nad pen ron sar sos top try
    """
  )
}
