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

  /// Words that everybody knows, and that are read as words in capitals too: *a FREE event*.
  ///
  /// Only those are here before which letter names would take the other article.
  static let wordsInCapitals = WordSet(
    """
    face fact fail fair fake fall fame fan fans far fare farm fast fate fear feat fed fee feed feel \
    fees feet fell felt few file fill film find fine fire firm fish fit fits five fix flag flat flaw \
    flew flip flow fly foam fog fold folk fond font food fool foot for fork form foul four free frog \
    from fry fuel full fume fun fund fuse fuss had hail hair half hall halt hand hang hard harm has \
    hash hat hate have hay hazy head heap hear heat heel held hell help her herd here hero hide high \
    hill him hint hip hire his hit hits hog hold hole holy home hook hope horn host hot hour how huge \
    hung hunt hurt hut lab labs lack lad lady lag laid lain lake lamp land lane lark last late law \
    lawn laws lay lays lazy lead leaf leak lean leap left leg legs lend lens lent less lest let lets \
    lid lie lied lies life lift like limb line link lion lip lips lisp list lit live load loan lock \
    log logo logs long look loop lord lose loss lost lot lots loud love low luck lump lung lurk lust \
    mad made mail main make male man mans many map maps mark mask mass mate max may maze meal mean \
    meat meet melt men mend menu mere mess met mice mild mile milk mill min mind mine mint miss mist \
    mix moan mock mole mood moon more most move much muck mud mug mugs mum must my myth nail name nay \
    near neat neck need nest net nets new news next nice nick nil nine no node none noon nor norm nose \
    not note noun now null numb nuns nut nuts race rack rage raid rail rain rang rank rant rare rash \
    rat rate rats rave raw ray read real rear red rely rend rent rest rice rich rid ride rids ring \
    riot rips rise risk road rock rod rode role roll roof room root rope rose rout rows rub rude ruin \
    rule run rung runs rush sack sad safe said sail sake sale salt same sand sane sang sank sat save \
    saw say says scan seal seat sect see seed seek seem seen sees self sell send sent set sets she \
    shed ship shoe shop shot show shut shy sic sick side sigh sign sin sine sing sink sins sir site \
    sits six size skin skip sky slip slot slow smug snag snow so soap sock sod soft soil sold sole \
    solo some son song sons soon sore sort soul soup span spin spit spot spur spy star stay stem step \
    stop stun sub such sued sues suit sum sums sun sung sunk sure swap swim swum ugly ulcer ultra \
    uncle uncut under undid undo undue unfit unmet until unto up upon upper upset urban urge urged \
    utter
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
