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
    face fact fade fail fair fake fall fame fan fang fans far fare farm fast fate fats fax fear \
    feat fed fee feed feel fees feet fell felt fern few file fill film find fine fire firm fish \
    fist fit fits five fix flag flap flat flaw flea flew flex flip flop flow flu flux fly foam \
    foe fog foil fold folk fond font food fool foot for ford fork form fort foul four fox free \
    frog from fry fuel full fume fun fund fur fuse fuss had hail hair half hall halt ham hand \
    hang hank hard hare harm harp has hash hat hate have hawk hay hazy head heap hear heat heed \
    heel heir held hell helm help her herb herd here hero hide high hike hill him hind hint hip \
    hire his hit hits hoax hob hoe hog hold hole holy home hood hook hoop hope hops horn host \
    hot hour how hub hubs hug huge hulk hull hum hung hunt hurt hut hymn hype lab labs lace lack \
    lad lads lady lag laid lain lake lamb lamp land lane lap laps lark lash last late law lawn \
    laws lay lays lazy lead leaf leak lean leap left leg legs lend lens lent less lest let lets \
    liar lice lid lie lied lies life lift like lily limb lime limo limp line link lint lion lip \
    lips lisp list lit live load loan lobe lobs lock loft log logo logs long look loop lord lose \
    loss lost lot lots loud love low luck lump lung lure lurk lust lute lynx mad made maid mail \
    main make male mall malt man mans many map maps mare mark mask mass mast mat mate mats matt \
    max maxi may maze meal mean meat meds meet melt memo men mend menu mere mesh mess met mice \
    mike mild mile milk mill min mind mine mini mink mint miss mist mite mitt mix moan moat mob \
    mock mode mold mole mom moms monk mood moon more moss most moth move much muck mud muff mug \
    mugs mule mull mum mums muse must mute my myth nag nail name nap naps navy nay near neat \
    neck need nerd nest net nets new news newt next nice nick nil nine no nod node nods none \
    nook noon nor norm nose not note noun now null numb nun nuns nut nuts race rack raft rag \
    rage rags raid rail rain rake ramp ran rang rank rant rap raps rare rash rat rate rats rave \
    raw ray read real ream rear red reed reef reek reel rein rely rend rent rep reps rest rev \
    rib ribs rice rich rid ride rids rift rig rigs rind ring rink riot ripe rips rise risk rite \
    road roar robe rock rod rode rods role roll roof rook room root rope rose rot rota rout rows \
    rub ruby rude rug rugs ruin rule rum run rune rung runs rush rust rut sack sad safe saga \
    sage said sail sake sale salt same sand sane sang sank sap sash sat save saw say says scab \
    scam scan scar scum seal seam seas seat sect see seed seek seem seen sees self sell semi \
    send sent set sets sewn sex sham she shed shin ship shoe shop shot show shut shy sic sick \
    side sigh sign silk silo sin sine sing sink sins sip sir site sits six size ski skid skim \
    skin skip skis sky slab slag slam slat sled slid slim slip slit slot slow slug slum smug \
    snag snip snow snub so soak soap soar sock sod soda sofa soft soil sold sole solo some son \
    song sons soon sore sort soul soup sour spa span spas spec spin spit spot spud spur spy stab \
    star stat stay stem step stew stir stop stub stud stun sty sub such suck sue sued sues suit \
    sum sums sun sung sunk sure swab swan swap sway swim swum ugly ulcer ultra uncle uncut under \
    undid undo undue unfit unmet unset until unto up upon upper upset urban urge urged usher \
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
