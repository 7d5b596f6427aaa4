// Made by Scripts/english/derive-words from SCOWL; see NOTICE.

extension SpellingVariants {
  /// How words begin in America and elsewhere, the markets, and the endings: `gb` writes the other,
  /// `-gb` the American; an ending `-` is none.
  static let list = """
    acclimatiz acclimatis -us au -ca | ation e ed es ing
    actualiz actualis -us au -ca | ation e ed es ing
    aggrandiz aggrandis -us au -ca | e ed ement es ing
    agoniz agonis -us au -ca | e ed es ing ingly
    alphabetiz alphabetis -us au -ca | e ed es ing
    aluminum aluminium -us gb au -ca | -
    amortiz amortis -us au -ca | ation ations e ed es ing
    amphitheater amphitheatre -us gb au | - s
    analyz analys -us gb au | e ed ing
    analyz analys -us gb au -ca | er ers
    ane anae -us gb | sthesia sthetic sthetics sthetist sthetists
    ane anae -us gb -ca | mia mic sthesiologist sthesiologists sthesiology
    antagoniz antagonis -us au -ca | e ed es ing
    anthologiz anthologis -us au -ca | e ed es ing
    apologiz apologis -us au -ca | e ed es ing
    appall appal -us gb | - s
    apparel apparell -us gb au ca | ed ing
    appetiz appetis -us au -ca | er ers ing ingly
    arbor arbour -us gb au | - s
    ardor ardour -us gb au | - s
    armor armour -us gb au | - ed er ers ing s y
    atomiz atomis -us au -ca | er ers
    attitudiniz attitudinis -us au -ca | e ed es ing
    authoriz authoris -us au -ca | ation ations e ed es ing
    backpedal backpedall -us gb au ca | ed ing
    baptiz baptis -us au -ca | e ed es ing
    barrel barrell gb au ca | ed ing
    bastardiz bastardis -us au -ca | e ed es ing
    bedevil bedevill -us gb au ca | ed ing
    behavior behaviour -us gb au | -
    belabor belabour -us gb au | - ed ing s
    bevel bevell -us gb au | ed ing
    bowdleriz bowdleris -us au -ca | e ed es ing
    brutaliz brutalis -us au -ca | e ed es ing
    burglariz burglaris -us au -ca | e ed es ing
    bushel bushell -us gb au ca | ed ing
    cancel cancell gb au ca | ed ing
    candor candour -us gb au | -
    cannibaliz cannibalis -us au -ca | e ed es ing
    canoniz canonis -us au -ca | ation ations e ed es ing
    capitaliz capitalis -us au -ca | ation e ed es ing
    carol caroll -us gb au ca | ed er ers ing
    catalyz catalys -us gb au | e ed ing
    catechiz catechis -us au -ca | e ed es ing
    categoriz categoris -us au -ca | ation ations e ed es ing
    cauteriz cauteris -us au -ca | e ed es ing
    cavil cavill -us gb au | ed ing
    ce cae -us gb | sium
    center centre -us gb au | - s
    centered centred -us gb au | -
    centering centring -us gb au | -
    centiliter centilitre -us gb au ca | - s
    centimeter centimetre -us gb au | - s
    centraliz centralis -us au -ca | ation e ed es ing
    channel channell -us gb au ca | ed ing
    characteriz characteris -us au -ca | ation ations e ed es ing
    chisel chisell gb au ca | ed er ers ing
    circulariz circularis -us au -ca | e ed es ing
    civiliz civilis -us au -ca | ation ations e ed es ing
    clamor clamour -us gb au | - ed ing s
    clangor clangour -us gb au | -
    cogniz cognis -us au -ca | ance ant
    collectiviz collectivis -us au -ca | e ed es ing
    coloniz colonis -us au -ca | ation e ed er ers es ing
    color colour -us gb au | - ed ful fully ing less s
    commercializ commercialis -us au -ca | ation e ed es ing
    compartmentaliz compartmentalis -us au -ca | e ed es ing
    computeriz computeris -us au -ca | ation e ed es ing
    conceptualiz conceptualis -us au -ca | ation ations e ed es ing
    council councill -us gb au ca | or ors
    counsel counsell -us gb au | or ors
    counsel counsell -us gb au ca | ed ing
    criticiz criticis -us au -ca | e ed es ing
    cruel cruell -us gb au | er
    crystalliz crystallis -us au -ca | ation e ed es ing
    cudgel cudgell -us gb au ca | ed ing
    customiz customis -us au -ca | ation e ed es ing
    decentraliz decentralis -us au -ca | ation e ed es ing
    decoloniz decolonis -us au -ca | ation e ed es ing
    decriminaliz decriminalis -us au -ca | ation e ed es ing
    defense defence -us gb au | - d s
    defense defence -us gb au ca | less
    dehumaniz dehumanis -us au -ca | ation e ed es ing
    demagnetiz demagnetis -us au -ca | ation e ed es ing
    demeanor demeanour -us gb au | -
    demilitariz demilitaris -us au -ca | ation e ed es ing
    demobiliz demobilis -us au -ca | ation e ed es ing
    democratiz democratis -us au -ca | ation e ed es ing
    demoraliz demoralis -us au -ca | ation e ed es ing
    deodoriz deodoris -us au -ca | e ed er ers es ing
    departmentaliz departmentalis -us au -ca | e ed es ing
    depoliticiz depoliticis -us au -ca | e ed es ing
    deputiz deputis -us au -ca | e ed es ing
    desensitiz desensitis -us au -ca | ation e ed es ing
    destabiliz destabilis -us au -ca | e
    devil devill -us gb au ca | ed ing
    dial diall -us gb au | ed ing
    diarrhe diarrhoe -us gb -ca | a
    digitiz digitis -us au -ca | ation e ed es ing
    discolor discolour -us gb au | - ed ing s
    disembowel disembowell -us gb au ca | ed ing
    disfavor disfavour -us gb au | - ed ing s
    dishevel dishevell -us gb au ca | ed ing
    dishonor dishonour -us gb au | - able ed ing s
    disorganiz disorganis -us au -ca | ation e ed es ing
    distill distil -us gb au | - s
    dowel dowell -us gb au ca | ed ing
    dramatiz dramatis -us au -ca | ation ations e ed es ing
    drivel drivell -us gb au ca | ed ing
    duel duell -us gb au ca | ed ing
    e ae -us gb -ca | tiology
    e ae gb | on ons
    e oe -us gb -ca | dema sophagi strogen
    e oe -us gb ca | sophagus
    economiz economis -us au -ca | e ed es ing
    editorializ editorialis -us au -ca | e ed es ing
    empathiz empathis -us au -ca | e ed es ing
    emphasiz emphasis -us au -ca | e ed es ing
    enamel enamell -us gb au | ed ing
    enamor enamour -us gb au | - ed ing s
    endeavor endeavour -us gb au | - ed ing s
    energiz energis -us au -ca | e ed er ers es ing
    enroll enrol -us gb au | - ment ments s
    enthrall enthral -us gb au | - s
    epicenter epicentre -us gb au ca | - s
    epitomiz epitomis -us au -ca | e ed es ing
    equal equall -us gb au ca | ed ing
    equaliz equalis -us au -ca | ation e ed er ers es ing
    eulogiz eulogis -us au -ca | e ed es ing
    evangeliz evangelis -us au -ca | e ed es ing
    evil evill -us gb au ca | er
    extemporiz extemporis -us au -ca | e ed es ing
    factoriz factoris -us au -ca | ation e ing
    familiariz familiaris -us au -ca | ation e ed es ing
    fantasiz fantasis -us au -ca | e ed es ing
    favor favour -us gb au | - able ed ing ite ites s
    fe fae -us gb | ces
    fe fae -us gb -ca | cal
    fertiliz fertilis -us au -ca | ation e ed er ers es ing
    fervor fervour -us gb au | -
    fictionaliz fictionalis -us au -ca | e ed es ing
    finaliz finalis -us au -ca | e ed es ing
    flannel flannell -us gb au | ed ing
    flavor flavour -us gb au | - ed ful ing ings less s
    formaliz formalis -us au -ca | ation e ed es ing
    fossiliz fossilis -us au -ca | ation e ed es ing
    fraterniz fraternis -us au -ca | ation e ed es ing
    fuel fuell -us gb au ca | ed ing
    fulfill fulfil -us gb | - s
    fulfill fulfil -us gb au | ment
    funnel funnell -us gb au ca | ed ing
    galvaniz galvanis -us au -ca | e ed es ing
    gambol gamboll -us gb au ca | ed ing
    generaliz generalis -us au -ca | ation ations e ed es ing
    glamoriz glamoris -us au -ca | e ed es ing
    globaliz globalis -us au -ca | ation
    goiter goitre -us gb au ca | - s
    gonorrhe gonorrhoe -us gb -ca | a
    gravel gravell -us gb au ca | ed ing
    gray grey -us gb au | - ed er est ing s
    gray grey -us gb au ca | ish ness
    grovel grovell -us gb au | ed ing
    grovel grovell -us gb au ca | er ers
    gruel gruell -us gb au | ing
    gyne gynae -us gb | cology
    gyne gynae -us gb -ca | cological cologist cologists
    harbor harbour -us gb au | - ed ing s
    harmoniz harmonis -us au -ca | ation e ed es ing
    he hae -us gb -ca | matologist matologists matology moglobin mophilia mophiliac mophiliacs
    he hae -us gb -ca | morrhage morrhaged morrhages morrhaging morrhoid morrhoids
    homogeniz homogenis -us au -ca | ation e ed es ing
    honor honour -us gb au | - able ed ing s
    hospitaliz hospitalis -us au -ca | ation ations e ed es ing
    humaniz humanis -us au -ca | ation e ed er ers es ing
    humor humour -us gb au | - ed ing less lessness s
    hybridiz hybridis -us au -ca | e ed es ing
    hypnotiz hypnotis -us au -ca | e ed es ing
    hypothesiz hypothesis -us au -ca | e ed es ing
    idealiz idealis -us au -ca | ation e ed es ing
    idoliz idolis -us au -ca | e ed es ing
    immobiliz immobilis -us au -ca | ation e ed es ing
    immortaliz immortalis -us au -ca | e ed es ing
    immuniz immunis -us au -ca | ation ations e ed es ing
    impanel impanell -us gb au ca | ed ing
    imperil imperill -us gb au ca | ed ing
    individualiz individualis -us au -ca | e ed es ing
    industrializ industrialis -us au -ca | ation e ed es ing
    initial initiall -us gb au | ed ing
    initializ initialis -us au -ca | ation e ed es ing
    install instal -us gb au | ment ments
    instill instil -us | - s
    institutionaliz institutionalis -us au -ca | e ed es ing
    intellectualiz intellectualis -us au -ca | e ed es ing
    internaliz internalis -us au -ca | e ed es ing
    internationaliz internationalis -us au -ca | e ed es ing
    iodiz iodis -us au -ca | e ed es ing
    ioniz ionis -us au -ca | ation e ed es ing
    italiciz italicis -us au -ca | e ed es ing
    itemiz itemis -us au -ca | ation e ed es ing
    jeopardiz jeopardis -us au -ca | e ed es ing
    jewel jewell -us gb au ca | ed er ers ing
    kennel kennell -us gb au ca | ed ing
    kilometer kilometre -us gb au | - s
    label labell -us gb au ca | ed ing
    labor labour -us gb au | - ed er ers ing s
    lackluster lacklustre -us gb au ca | -
    legaliz legalis -us au -ca | ation e ed es ing
    legitimiz legitimis -us au -ca | e ed es ing
    leuke leukae -us gb -ca | mia
    level levell -us gb au ca | ed er ers ing
    libel libell -us gb au | ous
    libel libell -us gb au ca | ed er ers ing
    liberaliz liberalis -us au -ca | ation ations e ed es ing
    lioniz lionis -us au -ca | e ed es ing
    liquidiz liquidis -us au | e ed es ing
    localiz localis -us au -ca | ation e ed es ing
    louver louvre -us gb au | - s
    louvered louvred -us gb au | -
    luster lustre -us gb au ca | -
    magnetiz magnetis -us au -ca | ation e ed es ing
    mante mantoe -us gb au ca | s
    marshal marshall -us gb au ca | ed ing
    marvel marvell -us gb au ca | ed ing ous ously
    materializ materialis -us au -ca | ation e ed es ing
    maximiz maximis -us au -ca | ation e ed es ing
    meager meagre -us gb au | -
    mechaniz mechanis -us au -ca | ation e ed es ing
    memorializ memorialis -us au -ca | e ed es ing
    memoriz memoris -us au -ca | ation e ed es ing
    merceriz merceris -us au -ca | e ed es ing
    mesmeriz mesmeris -us au -ca | e ed es ing
    metaboliz metabolis -us au -ca | e ed es ing
    metastasiz metastasis -us au -ca | e ed es ing
    militariz militaris -us au -ca | ation e ed es ing
    milliliter millilitre -us gb au ca | - s
    millimeter millimetre -us gb au | - s
    miniaturiz miniaturis -us au -ca | ation e ed es ing
    minimiz minimis -us au -ca | ation e ed es ing
    misbehavior misbehaviour -us gb au ca | -
    misdemeanor misdemeanour -us gb au | - s
    miter mitre -us gb au ca | - s
    mitered mitred -us gb au ca | -
    mitering mitring -us gb au ca | -
    mobiliz mobilis -us au -ca | ation ations e ed es ing
    model modell -us gb au ca | ed ing
    moderniz modernis -us au -ca | ation e ed es ing
    moisturiz moisturis -us au -ca | e ed er ers es ing
    monetiz monetis -us au -ca | e ed es ing
    monopoliz monopolis -us au -ca | ation e ed es ing
    moraliz moralis -us au -ca | e ed es ing
    motoriz motoris -us au -ca | e ed es ing
    multicolor multicolour -us gb au ca | ed
    nasaliz nasalis -us au -ca | e ed es ing
    nationaliz nationalis -us au -ca | ation ations e ed es ing
    naturaliz naturalis -us au -ca | ation e ed es ing
    neighbor neighbour -us gb au | - ed hood hoods ing ly s
    neutraliz neutralis -us au -ca | ation e ed er ers es ing
    niter nitre -us gb au ca | -
    normaliz normalis -us au -ca | ation e ed es ing
    notariz notaris -us au | e ed es ing
    ocher ochre -us gb au ca | -
    odor odour -us gb au | - less s
    offense offence -us gb au | - s
    optimiz optimis -us au -ca | ation ations e ed er es ing
    organiz organis -us au -ca | ation ational ations e ed er ers es ing
    orthope orthopae -us gb | dic dics
    orthope orthopae -us gb ca | dist dists
    ostraciz ostracis -us au -ca | e ed es ing
    overemphasiz overemphasis -us au -ca | e ed es ing
    overspecializ overspecialis -us au -ca | e ed es ing
    oxidiz oxidis -us au -ca | e ed er ers es ing
    pale palae -us gb -ca | ontologist ontologists ontology
    panel panell -us gb au ca | ed ing
    paralyz paralys -us gb au | e ed ing
    parcel parcell -us gb au ca | ed ing
    parenthesiz parenthesis -us au -ca | e ed es ing
    parlor parlour -us gb au | - s
    particulariz particularis -us au -ca | ation e ed es ing
    pasteuriz pasteuris -us au -ca | ation e ed es ing
    patine patinae -us gb au ca | -
    patroniz patronis -us au -ca | e ed es ing ingly
    pauperiz pauperis -us au -ca | e ed es ing
    pe pae -us gb -ca | diatric diatrician diatricians diatrics
    pedal pedall -us gb au | ed ing
    pedestrianiz pedestrianis -us au -ca | e ed es ing
    penaliz penalis -us au -ca | e ed es ing
    pencil pencill -us gb au ca | ed ing
    peril perill -us gb au ca | ed ing
    personaliz personalis -us au -ca | e ed es ing
    philosophiz philosophis -us au -ca | e ed es ing
    philter philtre -us gb au ca | - s
    plagiariz plagiaris -us au -ca | e ed es ing
    plow plough -us gb au | - ed ing man men s share shares
    pluraliz pluralis -us au -ca | e ed es ing
    polariz polaris -us au -ca | ation e ed es ing
    politiciz politicis -us au -ca | e ed es ing
    polymeriz polymeris -us au -ca | ation
    pommel pommell -us gb au ca | ed ing
    populariz popularis -us au -ca | ation e ed es ing
    pressuriz pressuris -us au -ca | ation e ed es ing
    pretense pretence -us gb au | - s
    prioritiz prioritis -us au -ca | e ed es ing
    privatiz privatis -us au -ca | ation ations e ed es ing
    priz pris -us gb au -ca | ed ing
    propagandiz propagandis -us au -ca | e ed es ing
    proselytiz proselytis -us au -ca | e ed es ing
    psychoanalyz psychoanalys -us gb au -ca | e ed ing
    publiciz publicis -us au -ca | e ed es ing
    pulveriz pulveris -us au -ca | ation e ed es ing
    pummel pummell -us gb au ca | ed ing
    pyorrhe pyorrhoe -us gb au -ca | a
    quarrel quarrell -us gb au ca | ed ing
    rancor rancour -us gb au | -
    randomiz randomis -us au -ca | e ed es ing
    rationaliz rationalis -us au -ca | ation ations e ed es ing
    ravel ravell -us gb au | ing
    ravel ravell -us gb au ca | ed
    realiz realis -us au -ca | able ation e ed es ing
    recogniz recognis -us au -ca | able ably ance e ed er es ing
    reconnoiter reconnoitre -us gb au | - s
    reconnoitered reconnoitred -us gb au | -
    reconnoitering reconnoitring -us gb au | -
    reemphasiz reemphasis -us au -ca | e ed es ing
    refuel refuell -us gb au ca | ed ing
    regulariz regularis -us au -ca | e ed es ing
    reinitializ reinitialis -us au -ca | e ed
    relabel relabell -us gb au ca | ed ing
    remodel remodell -us gb au ca | ed ing
    reorganiz reorganis -us au -ca | ation ations e ed es ing
    revel revell -us gb au ca | ed er ers ing
    revitaliz revitalis -us au -ca | ation e ed es ing
    revolutioniz revolutionis -us au -ca | e ed es ing
    rhapsodiz rhapsodis -us au -ca | e ed es ing
    rigor rigour -us gb au | - s
    rival rivall -us gb au ca | ed ing
    romanticiz romanticis -us au -ca | e ed es ing
    routiniz routinis -us au -ca | e ed es ing
    rowel rowell -us gb au | ed ing
    rubberiz rubberis -us au -ca | e ed es ing
    rumor rumour -us gb au | - ed ing s
    saber sabre gb au ca | - s
    saltpeter saltpetre -us gb au ca | -
    sanitiz sanitis -us au -ca | e ed es ing
    satiriz satiris -us au -ca | e ed es ing
    savior saviour -us gb au | - s
    savor savour -us gb au | - ed ing s y
    scandaliz scandalis -us au -ca | e ed es ing
    scepter sceptre -us gb au ca | - s
    scrutiniz scrutinis -us au -ca | e ed es ing
    seculariz secularis -us au -ca | ation e ed es ing
    sensitiz sensitis -us au -ca | ation e ed es ing
    sentimentaliz sentimentalis -us au -ca | e ed es ing
    septice septicae -us gb au -ca | mia
    sepulcher sepulchre -us gb au ca | - s
    sepulchered sepulchred -us gb au ca | -
    sepulchering sepulchring -us gb au ca | -
    serializ serialis -us au -ca | ation e ed es ing
    sermoniz sermonis -us au -ca | e ed es ing
    shovel shovell -us gb au ca | ed ing
    shrivel shrivell -us gb au ca | ed ing
    signal signall -us gb au ca | ed ing
    signaliz signalis -us au -ca | e ed es ing
    skill skil -us gb au ca | ful fully
    slenderiz slenderis -us au -ca | e ed es ing
    smold smould gb au | er ered ering ers
    snivel snivell -us gb au ca | ed ing
    snorkel snorkell -us gb au | ed ing
    snowplow snowplough -us gb au | - s
    snowshe snowshoe -us gb au ca | d
    socializ socialis -us au -ca | ation e ed es ing
    solemniz solemnis -us au -ca | e ed es ing
    soliloquiz soliloquis -us au -ca | e ed es ing
    special speciali -us gb au -ca | ties ty
    specializ specialis -us au -ca | ation ations e ed es ing
    specter spectre -us gb au ca | - s
    spiral spirall -us gb au | ed ing
    spire spirae gb au | a as
    splendor splendour -us gb au | -
    squirrel squirrell -us gb au | ed ing
    stabiliz stabilis -us au -ca | ation e ed er ers es ing
    standardiz standardis -us au -ca | ation e ed es ing
    stencil stencill -us gb au ca | ed ing
    steriliz sterilis -us au -ca | ation e ed er ers es ing
    stigmatiz stigmatis -us au -ca | e ed es ing
    styliz stylis -us au -ca | e ed es ing
    subsidiz subsidis -us au -ca | ation e ed es ing
    subtotal subtotall -us gb au ca | ed ing
    succor succour -us gb au ca | - ed ing s
    summariz summaris -us au -ca | e ed es ing
    swivel swivell -us gb au ca | ed ing
    symboliz symbolis -us au -ca | ation e ed es ing
    sympathiz sympathis -us au -ca | e ed er ers es ing
    synchroniz synchronis -us au -ca | ation ations e ed es ing
    synthesiz synthesis -us au -ca | e ed es ing
    systematiz systematis -us au -ca | e ed es ing
    tantaliz tantalis -us au -ca | e ed es ing ingly
    tassel tassell -us gb au ca | ed ing
    teetotal teetotall -us gb au ca | er ers
    temporiz temporis -us au -ca | e ed es ing
    tenderiz tenderis -us au -ca | e ed er ers es ing
    terroriz terroris -us au -ca | e ed es ing
    theater theatre -us gb au | - s
    theoriz theoris -us au -ca | e ed es ing
    thrall thral  | dom
    tinsel tinsell -us gb au | ed ing
    total totall -us gb au ca | ed ing
    towel towell -us gb au ca | ed ing
    toxe toxae -us gb -ca | mia
    trammel trammell -us gb au | ed ing
    traumatiz traumatis -us au -ca | e ed es ing
    travel travell -us gb au ca | ed er ers ing
    trial triall -us gb au ca | ed ing
    tricolor tricolour -us gb au ca | - s
    trivializ trivialis -us au -ca | e ed es ing
    trowel trowell -us gb au ca | ed ing
    tumor tumour -us gb au | - s
    tunnel tunnell -us gb au ca | ed ing
    tyranniz tyrannis -us au -ca | e ed es ing
    unappetiz unappetis -us au -ca | ing
    unauthoriz unauthoris -us au -ca | ed
    unciviliz uncivilis -us au -ca | ed
    unequal unequall -us gb au ca | ed
    unfavor unfavour -us gb au | able
    uninitializ uninitialis -us au -ca | ed
    unioniz unionis -us au -ca | ation e ed es ing
    unlabel unlabell -us gb au ca | ed
    unorganiz unorganis -us au -ca | ed
    unravel unravell -us gb au ca | ed ing
    unrealiz unrealis -us au -ca | ed
    unrecogniz unrecognis -us au -ca | able ed
    unrival unrivall -us gb au ca | ed
    unsavor unsavour -us gb au | y
    urbaniz urbanis -us au -ca | ation e ed es ing
    utiliz utilis -us au -ca | ation e ed es ing
    valor valour -us gb au | -
    vandaliz vandalis -us au -ca | e ed es ing
    vapor vapour -us gb au | - s
    vaporiz vaporis -us au -ca | ation e ed er ers es ing
    varicolor varicolour -us gb au | ed
    verbaliz verbalis -us au -ca | e ed es ing
    victimiz victimis -us au -ca | ation e ed es ing
    victual victuall -us gb au ca | ed ing
    vigor vigour -us gb au | -
    visualiz visualis -us au -ca | ation e ed es ing
    vitaliz vitalis -us au -ca | e ed es ing
    vocaliz vocalis -us au -ca | ation ations e ed es ing
    vulcaniz vulcanis -us au -ca | ation e ed es ing
    vulgariz vulgaris -us au -ca | ation e ed es ing
    watercolor watercolour -us gb au | - s
    weasel weasell -us gb au -ca | ed ing
    weatheriz weatheris -us au -ca | e ed es ing
    westerniz westernis -us au -ca | e ed es ing
    will wil -us gb au ca | fully
    will wil gb au | ful
    will wil gb au ca | fulness
    winteriz winteris -us au -ca | e ed es ing
    womaniz womanis -us au -ca | e ed er ers es ing
    yodel yodell -us gb au | ed er ers ing
    """
}
