// Made by Scripts/english/derive-words from SCOWL; see NOTICE.

extension SpellingVariants {
  /// American spelling, the other one, and the markets: `gb` writes the other, `-gb` the American.
  static let list = """
    acclimatization acclimatisation -us au -ca
    acclimatize acclimatise -us au -ca
    acclimatized acclimatised -us au -ca
    acclimatizes acclimatises -us au -ca
    acclimatizing acclimatising -us au -ca
    actualization actualisation -us au -ca
    actualize actualise -us au -ca
    actualized actualised -us au -ca
    actualizes actualises -us au -ca
    actualizing actualising -us au -ca
    aggrandize aggrandise -us au -ca
    aggrandized aggrandised -us au -ca
    aggrandizement aggrandisement -us au -ca
    aggrandizes aggrandises -us au -ca
    aggrandizing aggrandising -us au -ca
    agonize agonise -us au -ca
    agonized agonised -us au -ca
    agonizes agonises -us au -ca
    agonizing agonising -us au -ca
    agonizingly agonisingly -us au -ca
    alphabetize alphabetise -us au -ca
    alphabetized alphabetised -us au -ca
    alphabetizes alphabetises -us au -ca
    alphabetizing alphabetising -us au -ca
    aluminum aluminium -us gb au -ca
    amortization amortisation -us au -ca
    amortizations amortisations -us au -ca
    amortize amortise -us au -ca
    amortized amortised -us au -ca
    amortizes amortises -us au -ca
    amortizing amortising -us au -ca
    amphitheater amphitheatre -us gb au
    amphitheaters amphitheatres -us gb au
    analyze analyse -us gb au
    analyzed analysed -us gb au
    analyzer analyser -us gb au -ca
    analyzers analysers -us gb au -ca
    analyzing analysing -us gb au
    anemia anaemia -us gb -ca
    anemic anaemic -us gb -ca
    anesthesia anaesthesia -us gb
    anesthesiologist anaesthesiologist -us gb -ca
    anesthesiologists anaesthesiologists -us gb -ca
    anesthesiology anaesthesiology -us gb -ca
    anesthetic anaesthetic -us gb
    anesthetics anaesthetics -us gb
    anesthetist anaesthetist -us gb
    anesthetists anaesthetists -us gb
    antagonize antagonise -us au -ca
    antagonized antagonised -us au -ca
    antagonizes antagonises -us au -ca
    antagonizing antagonising -us au -ca
    anthologize anthologise -us au -ca
    anthologized anthologised -us au -ca
    anthologizes anthologises -us au -ca
    anthologizing anthologising -us au -ca
    apologize apologise -us au -ca
    apologized apologised -us au -ca
    apologizes apologises -us au -ca
    apologizing apologising -us au -ca
    appall appal -us gb
    appalls appals -us gb
    appareled apparelled -us gb au ca
    appareling apparelling -us gb au ca
    appetizer appetiser -us au -ca
    appetizers appetisers -us au -ca
    appetizing appetising -us au -ca
    appetizingly appetisingly -us au -ca
    arbor arbour -us gb au
    arbors arbours -us gb au
    ardor ardour -us gb au
    ardors ardours -us gb au
    armor armour -us gb au
    armored armoured -us gb au
    armorer armourer -us gb au
    armorers armourers -us gb au
    armoring armouring -us gb au
    armors armours -us gb au
    armory armoury -us gb au
    atomizer atomiser -us au -ca
    atomizers atomisers -us au -ca
    attitudinize attitudinise -us au -ca
    attitudinized attitudinised -us au -ca
    attitudinizes attitudinises -us au -ca
    attitudinizing attitudinising -us au -ca
    authorization authorisation -us au -ca
    authorizations authorisations -us au -ca
    authorize authorise -us au -ca
    authorized authorised -us au -ca
    authorizes authorises -us au -ca
    authorizing authorising -us au -ca
    backpedaled backpedalled -us gb au ca
    backpedaling backpedalling -us gb au ca
    baptize baptise -us au -ca
    baptized baptised -us au -ca
    baptizes baptises -us au -ca
    baptizing baptising -us au -ca
    barreled barrelled gb au ca
    barreling barrelling gb au ca
    bastardize bastardise -us au -ca
    bastardized bastardised -us au -ca
    bastardizes bastardises -us au -ca
    bastardizing bastardising -us au -ca
    bedeviled bedevilled -us gb au ca
    bedeviling bedevilling -us gb au ca
    behavior behaviour -us gb au
    belabor belabour -us gb au
    belabored belaboured -us gb au
    belaboring belabouring -us gb au
    belabors belabours -us gb au
    beveled bevelled -us gb au
    beveling bevelling -us gb au
    bowdlerize bowdlerise -us au -ca
    bowdlerized bowdlerised -us au -ca
    bowdlerizes bowdlerises -us au -ca
    bowdlerizing bowdlerising -us au -ca
    brutalize brutalise -us au -ca
    brutalized brutalised -us au -ca
    brutalizes brutalises -us au -ca
    brutalizing brutalising -us au -ca
    burglarize burglarise -us au -ca
    burglarized burglarised -us au -ca
    burglarizes burglarises -us au -ca
    burglarizing burglarising -us au -ca
    busheled bushelled -us gb au ca
    busheling bushelling -us gb au ca
    canceled cancelled gb au ca
    canceling cancelling gb au ca
    candor candour -us gb au
    cannibalize cannibalise -us au -ca
    cannibalized cannibalised -us au -ca
    cannibalizes cannibalises -us au -ca
    cannibalizing cannibalising -us au -ca
    canonization canonisation -us au -ca
    canonizations canonisations -us au -ca
    canonize canonise -us au -ca
    canonized canonised -us au -ca
    canonizes canonises -us au -ca
    canonizing canonising -us au -ca
    capitalization capitalisation -us au -ca
    capitalize capitalise -us au -ca
    capitalized capitalised -us au -ca
    capitalizes capitalises -us au -ca
    capitalizing capitalising -us au -ca
    caroled carolled -us gb au ca
    caroler caroller -us gb au ca
    carolers carollers -us gb au ca
    caroling carolling -us gb au ca
    catalyze catalyse -us gb au
    catalyzed catalysed -us gb au
    catalyzing catalysing -us gb au
    catechize catechise -us au -ca
    catechized catechised -us au -ca
    catechizes catechises -us au -ca
    catechizing catechising -us au -ca
    categorization categorisation -us au -ca
    categorizations categorisations -us au -ca
    categorize categorise -us au -ca
    categorized categorised -us au -ca
    categorizes categorises -us au -ca
    categorizing categorising -us au -ca
    cauterize cauterise -us au -ca
    cauterized cauterised -us au -ca
    cauterizes cauterises -us au -ca
    cauterizing cauterising -us au -ca
    caviled cavilled -us gb au
    caviling cavilling -us gb au
    center centre -us gb au
    centered centred -us gb au
    centering centring -us gb au
    centers centres -us gb au
    centiliter centilitre -us gb au ca
    centiliters centilitres -us gb au ca
    centimeter centimetre -us gb au
    centimeters centimetres -us gb au
    centralization centralisation -us au -ca
    centralize centralise -us au -ca
    centralized centralised -us au -ca
    centralizes centralises -us au -ca
    centralizing centralising -us au -ca
    cesium caesium -us gb
    channeled channelled -us gb au ca
    channeling channelling -us gb au ca
    characterization characterisation -us au -ca
    characterizations characterisations -us au -ca
    characterize characterise -us au -ca
    characterized characterised -us au -ca
    characterizes characterises -us au -ca
    characterizing characterising -us au -ca
    chiseled chiselled gb au ca
    chiseler chiseller gb au ca
    chiselers chisellers gb au ca
    chiseling chiselling gb au ca
    circularize circularise -us au -ca
    circularized circularised -us au -ca
    circularizes circularises -us au -ca
    circularizing circularising -us au -ca
    civilization civilisation -us au -ca
    civilizations civilisations -us au -ca
    civilize civilise -us au -ca
    civilized civilised -us au -ca
    civilizes civilises -us au -ca
    civilizing civilising -us au -ca
    clamor clamour -us gb au
    clamored clamoured -us gb au
    clamoring clamouring -us gb au
    clamors clamours -us gb au
    clangor clangour -us gb au
    cognizance cognisance -us au -ca
    cognizant cognisant -us au -ca
    collectivize collectivise -us au -ca
    collectivized collectivised -us au -ca
    collectivizes collectivises -us au -ca
    collectivizing collectivising -us au -ca
    colonization colonisation -us au -ca
    colonize colonise -us au -ca
    colonized colonised -us au -ca
    colonizer coloniser -us au -ca
    colonizers colonisers -us au -ca
    colonizes colonises -us au -ca
    colonizing colonising -us au -ca
    color colour -us gb au
    colored coloured -us gb au
    colorful colourful -us gb au
    colorfully colourfully -us gb au
    coloring colouring -us gb au
    colorless colourless -us gb au
    colors colours -us gb au
    commercialization commercialisation -us au -ca
    commercialize commercialise -us au -ca
    commercialized commercialised -us au -ca
    commercializes commercialises -us au -ca
    commercializing commercialising -us au -ca
    compartmentalize compartmentalise -us au -ca
    compartmentalized compartmentalised -us au -ca
    compartmentalizes compartmentalises -us au -ca
    compartmentalizing compartmentalising -us au -ca
    computerization computerisation -us au -ca
    computerize computerise -us au -ca
    computerized computerised -us au -ca
    computerizes computerises -us au -ca
    computerizing computerising -us au -ca
    conceptualization conceptualisation -us au -ca
    conceptualizations conceptualisations -us au -ca
    conceptualize conceptualise -us au -ca
    conceptualized conceptualised -us au -ca
    conceptualizes conceptualises -us au -ca
    conceptualizing conceptualising -us au -ca
    councilor councillor -us gb au ca
    councilors councillors -us gb au ca
    counseled counselled -us gb au ca
    counseling counselling -us gb au ca
    counselor counsellor -us gb au
    counselors counsellors -us gb au
    criticize criticise -us au -ca
    criticized criticised -us au -ca
    criticizes criticises -us au -ca
    criticizing criticising -us au -ca
    crueler crueller -us gb au
    crystallization crystallisation -us au -ca
    crystallize crystallise -us au -ca
    crystallized crystallised -us au -ca
    crystallizes crystallises -us au -ca
    crystallizing crystallising -us au -ca
    cudgeled cudgelled -us gb au ca
    cudgeling cudgelling -us gb au ca
    customization customisation -us au -ca
    customize customise -us au -ca
    customized customised -us au -ca
    customizes customises -us au -ca
    customizing customising -us au -ca
    decentralization decentralisation -us au -ca
    decentralize decentralise -us au -ca
    decentralized decentralised -us au -ca
    decentralizes decentralises -us au -ca
    decentralizing decentralising -us au -ca
    decolonization decolonisation -us au -ca
    decolonize decolonise -us au -ca
    decolonized decolonised -us au -ca
    decolonizes decolonises -us au -ca
    decolonizing decolonising -us au -ca
    decriminalization decriminalisation -us au -ca
    decriminalize decriminalise -us au -ca
    decriminalized decriminalised -us au -ca
    decriminalizes decriminalises -us au -ca
    decriminalizing decriminalising -us au -ca
    defense defence -us gb au
    defensed defenced -us gb au
    defenseless defenceless -us gb au ca
    defenses defences -us gb au
    dehumanization dehumanisation -us au -ca
    dehumanize dehumanise -us au -ca
    dehumanized dehumanised -us au -ca
    dehumanizes dehumanises -us au -ca
    dehumanizing dehumanising -us au -ca
    demagnetization demagnetisation -us au -ca
    demagnetize demagnetise -us au -ca
    demagnetized demagnetised -us au -ca
    demagnetizes demagnetises -us au -ca
    demagnetizing demagnetising -us au -ca
    demeanor demeanour -us gb au
    demilitarization demilitarisation -us au -ca
    demilitarize demilitarise -us au -ca
    demilitarized demilitarised -us au -ca
    demilitarizes demilitarises -us au -ca
    demilitarizing demilitarising -us au -ca
    demobilization demobilisation -us au -ca
    demobilize demobilise -us au -ca
    demobilized demobilised -us au -ca
    demobilizes demobilises -us au -ca
    demobilizing demobilising -us au -ca
    democratization democratisation -us au -ca
    democratize democratise -us au -ca
    democratized democratised -us au -ca
    democratizes democratises -us au -ca
    democratizing democratising -us au -ca
    demoralization demoralisation -us au -ca
    demoralize demoralise -us au -ca
    demoralized demoralised -us au -ca
    demoralizes demoralises -us au -ca
    demoralizing demoralising -us au -ca
    deodorize deodorise -us au -ca
    deodorized deodorised -us au -ca
    deodorizer deodoriser -us au -ca
    deodorizers deodorisers -us au -ca
    deodorizes deodorises -us au -ca
    deodorizing deodorising -us au -ca
    departmentalize departmentalise -us au -ca
    departmentalized departmentalised -us au -ca
    departmentalizes departmentalises -us au -ca
    departmentalizing departmentalising -us au -ca
    depoliticize depoliticise -us au -ca
    depoliticized depoliticised -us au -ca
    depoliticizes depoliticises -us au -ca
    depoliticizing depoliticising -us au -ca
    deputize deputise -us au -ca
    deputized deputised -us au -ca
    deputizes deputises -us au -ca
    deputizing deputising -us au -ca
    desensitization desensitisation -us au -ca
    desensitize desensitise -us au -ca
    desensitized desensitised -us au -ca
    desensitizes desensitises -us au -ca
    desensitizing desensitising -us au -ca
    destabilize destabilise -us au -ca
    deviled devilled -us gb au ca
    deviling devilling -us gb au ca
    dialed dialled -us gb au
    dialing dialling -us gb au
    diarrhea diarrhoea -us gb -ca
    digitization digitisation -us au -ca
    digitize digitise -us au -ca
    digitized digitised -us au -ca
    digitizes digitises -us au -ca
    digitizing digitising -us au -ca
    discolor discolour -us gb au
    discolored discoloured -us gb au
    discoloring discolouring -us gb au
    discolors discolours -us gb au
    disemboweled disembowelled -us gb au ca
    disemboweling disembowelling -us gb au ca
    disfavor disfavour -us gb au
    disfavored disfavoured -us gb au
    disfavoring disfavouring -us gb au
    disfavors disfavours -us gb au
    disheveled dishevelled -us gb au ca
    disheveling dishevelling -us gb au ca
    dishonor dishonour -us gb au
    dishonorable dishonourable -us gb au
    dishonored dishonoured -us gb au
    dishonoring dishonouring -us gb au
    dishonors dishonours -us gb au
    disorganization disorganisation -us au -ca
    disorganize disorganise -us au -ca
    disorganized disorganised -us au -ca
    disorganizes disorganises -us au -ca
    disorganizing disorganising -us au -ca
    distill distil -us gb au
    distills distils -us gb au
    doweled dowelled -us gb au ca
    doweling dowelling -us gb au ca
    dramatization dramatisation -us au -ca
    dramatizations dramatisations -us au -ca
    dramatize dramatise -us au -ca
    dramatized dramatised -us au -ca
    dramatizes dramatises -us au -ca
    dramatizing dramatising -us au -ca
    driveled drivelled -us gb au ca
    driveling drivelling -us gb au ca
    dueled duelled -us gb au ca
    dueling duelling -us gb au ca
    economize economise -us au -ca
    economized economised -us au -ca
    economizes economises -us au -ca
    economizing economising -us au -ca
    edema oedema -us gb -ca
    editorialize editorialise -us au -ca
    editorialized editorialised -us au -ca
    editorializes editorialises -us au -ca
    editorializing editorialising -us au -ca
    empathize empathise -us au -ca
    empathized empathised -us au -ca
    empathizes empathises -us au -ca
    empathizing empathising -us au -ca
    emphasize emphasise -us au -ca
    emphasized emphasised -us au -ca
    emphasizes emphasises -us au -ca
    emphasizing emphasising -us au -ca
    enameled enamelled -us gb au
    enameling enamelling -us gb au
    enamor enamour -us gb au
    enamored enamoured -us gb au
    enamoring enamouring -us gb au
    enamors enamours -us gb au
    endeavor endeavour -us gb au
    endeavored endeavoured -us gb au
    endeavoring endeavouring -us gb au
    endeavors endeavours -us gb au
    energize energise -us au -ca
    energized energised -us au -ca
    energizer energiser -us au -ca
    energizers energisers -us au -ca
    energizes energises -us au -ca
    energizing energising -us au -ca
    enroll enrol -us gb au
    enrollment enrolment -us gb au
    enrollments enrolments -us gb au
    enrolls enrols -us gb au
    enthrall enthral -us gb au
    enthralls enthrals -us gb au
    eon aeon gb
    eons aeons gb
    epicenter epicentre -us gb au ca
    epicenters epicentres -us gb au ca
    epitomize epitomise -us au -ca
    epitomized epitomised -us au -ca
    epitomizes epitomises -us au -ca
    epitomizing epitomising -us au -ca
    equaled equalled -us gb au ca
    equaling equalling -us gb au ca
    equalization equalisation -us au -ca
    equalize equalise -us au -ca
    equalized equalised -us au -ca
    equalizer equaliser -us au -ca
    equalizers equalisers -us au -ca
    equalizes equalises -us au -ca
    equalizing equalising -us au -ca
    esophagi oesophagi -us gb -ca
    esophagus oesophagus -us gb ca
    estrogen oestrogen -us gb -ca
    etiology aetiology -us gb -ca
    eulogize eulogise -us au -ca
    eulogized eulogised -us au -ca
    eulogizes eulogises -us au -ca
    eulogizing eulogising -us au -ca
    evangelize evangelise -us au -ca
    evangelized evangelised -us au -ca
    evangelizes evangelises -us au -ca
    evangelizing evangelising -us au -ca
    eviler eviller -us gb au ca
    extemporize extemporise -us au -ca
    extemporized extemporised -us au -ca
    extemporizes extemporises -us au -ca
    extemporizing extemporising -us au -ca
    factorization factorisation -us au -ca
    factorize factorise -us au -ca
    factorizing factorising -us au -ca
    familiarization familiarisation -us au -ca
    familiarize familiarise -us au -ca
    familiarized familiarised -us au -ca
    familiarizes familiarises -us au -ca
    familiarizing familiarising -us au -ca
    fantasize fantasise -us au -ca
    fantasized fantasised -us au -ca
    fantasizes fantasises -us au -ca
    fantasizing fantasising -us au -ca
    favor favour -us gb au
    favorable favourable -us gb au
    favored favoured -us gb au
    favoring favouring -us gb au
    favorite favourite -us gb au
    favorites favourites -us gb au
    favors favours -us gb au
    fecal faecal -us gb -ca
    feces faeces -us gb
    fertilization fertilisation -us au -ca
    fertilize fertilise -us au -ca
    fertilized fertilised -us au -ca
    fertilizer fertiliser -us au -ca
    fertilizers fertilisers -us au -ca
    fertilizes fertilises -us au -ca
    fertilizing fertilising -us au -ca
    fervor fervour -us gb au
    fictionalize fictionalise -us au -ca
    fictionalized fictionalised -us au -ca
    fictionalizes fictionalises -us au -ca
    fictionalizing fictionalising -us au -ca
    finalize finalise -us au -ca
    finalized finalised -us au -ca
    finalizes finalises -us au -ca
    finalizing finalising -us au -ca
    flanneled flannelled -us gb au
    flanneling flannelling -us gb au
    flavor flavour -us gb au
    flavored flavoured -us gb au
    flavorful flavourful -us gb au
    flavoring flavouring -us gb au
    flavorings flavourings -us gb au
    flavorless flavourless -us gb au
    flavors flavours -us gb au
    formalization formalisation -us au -ca
    formalize formalise -us au -ca
    formalized formalised -us au -ca
    formalizes formalises -us au -ca
    formalizing formalising -us au -ca
    fossilization fossilisation -us au -ca
    fossilize fossilise -us au -ca
    fossilized fossilised -us au -ca
    fossilizes fossilises -us au -ca
    fossilizing fossilising -us au -ca
    fraternization fraternisation -us au -ca
    fraternize fraternise -us au -ca
    fraternized fraternised -us au -ca
    fraternizes fraternises -us au -ca
    fraternizing fraternising -us au -ca
    fueled fuelled -us gb au ca
    fueling fuelling -us gb au ca
    fulfill fulfil -us gb
    fulfillment fulfilment -us gb au
    fulfills fulfils -us gb
    funneled funnelled -us gb au ca
    funneling funnelling -us gb au ca
    galvanize galvanise -us au -ca
    galvanized galvanised -us au -ca
    galvanizes galvanises -us au -ca
    galvanizing galvanising -us au -ca
    gamboled gambolled -us gb au ca
    gamboling gambolling -us gb au ca
    generalization generalisation -us au -ca
    generalizations generalisations -us au -ca
    generalize generalise -us au -ca
    generalized generalised -us au -ca
    generalizes generalises -us au -ca
    generalizing generalising -us au -ca
    glamorize glamorise -us au -ca
    glamorized glamorised -us au -ca
    glamorizes glamorises -us au -ca
    glamorizing glamorising -us au -ca
    globalization globalisation -us au -ca
    goiter goitre -us gb au ca
    goiters goitres -us gb au ca
    gonorrhea gonorrhoea -us gb -ca
    graveled gravelled -us gb au ca
    graveling gravelling -us gb au ca
    gray grey -us gb au
    grayed greyed -us gb au
    grayer greyer -us gb au
    grayest greyest -us gb au
    graying greying -us gb au
    grayish greyish -us gb au ca
    grayness greyness -us gb au ca
    grays greys -us gb au
    groveled grovelled -us gb au
    groveler groveller -us gb au ca
    grovelers grovellers -us gb au ca
    groveling grovelling -us gb au
    grueling gruelling -us gb au
    gynecological gynaecological -us gb -ca
    gynecologist gynaecologist -us gb -ca
    gynecologists gynaecologists -us gb -ca
    gynecology gynaecology -us gb
    harbor harbour -us gb au
    harbored harboured -us gb au
    harboring harbouring -us gb au
    harbors harbours -us gb au
    harmonization harmonisation -us au -ca
    harmonize harmonise -us au -ca
    harmonized harmonised -us au -ca
    harmonizes harmonises -us au -ca
    harmonizing harmonising -us au -ca
    hematologist haematologist -us gb -ca
    hematologists haematologists -us gb -ca
    hematology haematology -us gb -ca
    hemoglobin haemoglobin -us gb -ca
    hemophilia haemophilia -us gb -ca
    hemophiliac haemophiliac -us gb -ca
    hemophiliacs haemophiliacs -us gb -ca
    hemorrhage haemorrhage -us gb -ca
    hemorrhaged haemorrhaged -us gb -ca
    hemorrhages haemorrhages -us gb -ca
    hemorrhaging haemorrhaging -us gb -ca
    hemorrhoid haemorrhoid -us gb -ca
    hemorrhoids haemorrhoids -us gb -ca
    homogenization homogenisation -us au -ca
    homogenize homogenise -us au -ca
    homogenized homogenised -us au -ca
    homogenizes homogenises -us au -ca
    homogenizing homogenising -us au -ca
    honor honour -us gb au
    honorable honourable -us gb au
    honored honoured -us gb au
    honoring honouring -us gb au
    honors honours -us gb au
    hospitalization hospitalisation -us au -ca
    hospitalizations hospitalisations -us au -ca
    hospitalize hospitalise -us au -ca
    hospitalized hospitalised -us au -ca
    hospitalizes hospitalises -us au -ca
    hospitalizing hospitalising -us au -ca
    humanization humanisation -us au -ca
    humanize humanise -us au -ca
    humanized humanised -us au -ca
    humanizer humaniser -us au -ca
    humanizers humanisers -us au -ca
    humanizes humanises -us au -ca
    humanizing humanising -us au -ca
    humor humour -us gb au
    humored humoured -us gb au
    humoring humouring -us gb au
    humorless humourless -us gb au
    humorlessness humourlessness -us gb au
    humors humours -us gb au
    hybridize hybridise -us au -ca
    hybridized hybridised -us au -ca
    hybridizes hybridises -us au -ca
    hybridizing hybridising -us au -ca
    hypnotize hypnotise -us au -ca
    hypnotized hypnotised -us au -ca
    hypnotizes hypnotises -us au -ca
    hypnotizing hypnotising -us au -ca
    hypothesize hypothesise -us au -ca
    hypothesized hypothesised -us au -ca
    hypothesizes hypothesises -us au -ca
    hypothesizing hypothesising -us au -ca
    idealization idealisation -us au -ca
    idealize idealise -us au -ca
    idealized idealised -us au -ca
    idealizes idealises -us au -ca
    idealizing idealising -us au -ca
    idolize idolise -us au -ca
    idolized idolised -us au -ca
    idolizes idolises -us au -ca
    idolizing idolising -us au -ca
    immobilization immobilisation -us au -ca
    immobilize immobilise -us au -ca
    immobilized immobilised -us au -ca
    immobilizes immobilises -us au -ca
    immobilizing immobilising -us au -ca
    immortalize immortalise -us au -ca
    immortalized immortalised -us au -ca
    immortalizes immortalises -us au -ca
    immortalizing immortalising -us au -ca
    immunization immunisation -us au -ca
    immunizations immunisations -us au -ca
    immunize immunise -us au -ca
    immunized immunised -us au -ca
    immunizes immunises -us au -ca
    immunizing immunising -us au -ca
    impaneled impanelled -us gb au ca
    impaneling impanelling -us gb au ca
    imperiled imperilled -us gb au ca
    imperiling imperilling -us gb au ca
    individualize individualise -us au -ca
    individualized individualised -us au -ca
    individualizes individualises -us au -ca
    individualizing individualising -us au -ca
    industrialization industrialisation -us au -ca
    industrialize industrialise -us au -ca
    industrialized industrialised -us au -ca
    industrializes industrialises -us au -ca
    industrializing industrialising -us au -ca
    initialed initialled -us gb au
    initialing initialling -us gb au
    initialization initialisation -us au -ca
    initialize initialise -us au -ca
    initialized initialised -us au -ca
    initializes initialises -us au -ca
    initializing initialising -us au -ca
    installment instalment -us gb au
    installments instalments -us gb au
    instill instil -us
    instills instils -us
    institutionalize institutionalise -us au -ca
    institutionalized institutionalised -us au -ca
    institutionalizes institutionalises -us au -ca
    institutionalizing institutionalising -us au -ca
    intellectualize intellectualise -us au -ca
    intellectualized intellectualised -us au -ca
    intellectualizes intellectualises -us au -ca
    intellectualizing intellectualising -us au -ca
    internalize internalise -us au -ca
    internalized internalised -us au -ca
    internalizes internalises -us au -ca
    internalizing internalising -us au -ca
    internationalize internationalise -us au -ca
    internationalized internationalised -us au -ca
    internationalizes internationalises -us au -ca
    internationalizing internationalising -us au -ca
    iodize iodise -us au -ca
    iodized iodised -us au -ca
    iodizes iodises -us au -ca
    iodizing iodising -us au -ca
    ionization ionisation -us au -ca
    ionize ionise -us au -ca
    ionized ionised -us au -ca
    ionizes ionises -us au -ca
    ionizing ionising -us au -ca
    italicize italicise -us au -ca
    italicized italicised -us au -ca
    italicizes italicises -us au -ca
    italicizing italicising -us au -ca
    itemization itemisation -us au -ca
    itemize itemise -us au -ca
    itemized itemised -us au -ca
    itemizes itemises -us au -ca
    itemizing itemising -us au -ca
    jeopardize jeopardise -us au -ca
    jeopardized jeopardised -us au -ca
    jeopardizes jeopardises -us au -ca
    jeopardizing jeopardising -us au -ca
    jeweled jewelled -us gb au ca
    jeweler jeweller -us gb au ca
    jewelers jewellers -us gb au ca
    jeweling jewelling -us gb au ca
    kenneled kennelled -us gb au ca
    kenneling kennelling -us gb au ca
    kilometer kilometre -us gb au
    kilometers kilometres -us gb au
    labeled labelled -us gb au ca
    labeling labelling -us gb au ca
    labor labour -us gb au
    labored laboured -us gb au
    laborer labourer -us gb au
    laborers labourers -us gb au
    laboring labouring -us gb au
    labors labours -us gb au
    lackluster lacklustre -us gb au ca
    legalization legalisation -us au -ca
    legalize legalise -us au -ca
    legalized legalised -us au -ca
    legalizes legalises -us au -ca
    legalizing legalising -us au -ca
    legitimize legitimise -us au -ca
    legitimized legitimised -us au -ca
    legitimizes legitimises -us au -ca
    legitimizing legitimising -us au -ca
    leukemia leukaemia -us gb -ca
    leveled levelled -us gb au ca
    leveler leveller -us gb au ca
    levelers levellers -us gb au ca
    leveling levelling -us gb au ca
    libeled libelled -us gb au ca
    libeler libeller -us gb au ca
    libelers libellers -us gb au ca
    libeling libelling -us gb au ca
    libelous libellous -us gb au
    liberalization liberalisation -us au -ca
    liberalizations liberalisations -us au -ca
    liberalize liberalise -us au -ca
    liberalized liberalised -us au -ca
    liberalizes liberalises -us au -ca
    liberalizing liberalising -us au -ca
    lionize lionise -us au -ca
    lionized lionised -us au -ca
    lionizes lionises -us au -ca
    lionizing lionising -us au -ca
    liquidize liquidise -us au
    liquidized liquidised -us au
    liquidizes liquidises -us au
    liquidizing liquidising -us au
    localization localisation -us au -ca
    localize localise -us au -ca
    localized localised -us au -ca
    localizes localises -us au -ca
    localizing localising -us au -ca
    louver louvre -us gb au
    louvered louvred -us gb au
    louvers louvres -us gb au
    luster lustre -us gb au ca
    magnetization magnetisation -us au -ca
    magnetize magnetise -us au -ca
    magnetized magnetised -us au -ca
    magnetizes magnetises -us au -ca
    magnetizing magnetising -us au -ca
    mantes mantoes -us gb au ca
    marshaled marshalled -us gb au ca
    marshaling marshalling -us gb au ca
    marveled marvelled -us gb au ca
    marveling marvelling -us gb au ca
    marvelous marvellous -us gb au ca
    marvelously marvellously -us gb au ca
    materialization materialisation -us au -ca
    materialize materialise -us au -ca
    materialized materialised -us au -ca
    materializes materialises -us au -ca
    materializing materialising -us au -ca
    maximization maximisation -us au -ca
    maximize maximise -us au -ca
    maximized maximised -us au -ca
    maximizes maximises -us au -ca
    maximizing maximising -us au -ca
    meager meagre -us gb au
    mechanization mechanisation -us au -ca
    mechanize mechanise -us au -ca
    mechanized mechanised -us au -ca
    mechanizes mechanises -us au -ca
    mechanizing mechanising -us au -ca
    memorialize memorialise -us au -ca
    memorialized memorialised -us au -ca
    memorializes memorialises -us au -ca
    memorializing memorialising -us au -ca
    memorization memorisation -us au -ca
    memorize memorise -us au -ca
    memorized memorised -us au -ca
    memorizes memorises -us au -ca
    memorizing memorising -us au -ca
    mercerize mercerise -us au -ca
    mercerized mercerised -us au -ca
    mercerizes mercerises -us au -ca
    mercerizing mercerising -us au -ca
    mesmerize mesmerise -us au -ca
    mesmerized mesmerised -us au -ca
    mesmerizes mesmerises -us au -ca
    mesmerizing mesmerising -us au -ca
    metabolize metabolise -us au -ca
    metabolized metabolised -us au -ca
    metabolizes metabolises -us au -ca
    metabolizing metabolising -us au -ca
    metastasize metastasise -us au -ca
    metastasized metastasised -us au -ca
    metastasizes metastasises -us au -ca
    metastasizing metastasising -us au -ca
    militarization militarisation -us au -ca
    militarize militarise -us au -ca
    militarized militarised -us au -ca
    militarizes militarises -us au -ca
    militarizing militarising -us au -ca
    milliliter millilitre -us gb au ca
    milliliters millilitres -us gb au ca
    millimeter millimetre -us gb au
    millimeters millimetres -us gb au
    miniaturization miniaturisation -us au -ca
    miniaturize miniaturise -us au -ca
    miniaturized miniaturised -us au -ca
    miniaturizes miniaturises -us au -ca
    miniaturizing miniaturising -us au -ca
    minimization minimisation -us au -ca
    minimize minimise -us au -ca
    minimized minimised -us au -ca
    minimizes minimises -us au -ca
    minimizing minimising -us au -ca
    misbehavior misbehaviour -us gb au ca
    misdemeanor misdemeanour -us gb au
    misdemeanors misdemeanours -us gb au
    miter mitre -us gb au ca
    mitered mitred -us gb au ca
    mitering mitring -us gb au ca
    miters mitres -us gb au ca
    mobilization mobilisation -us au -ca
    mobilizations mobilisations -us au -ca
    mobilize mobilise -us au -ca
    mobilized mobilised -us au -ca
    mobilizes mobilises -us au -ca
    mobilizing mobilising -us au -ca
    modeled modelled -us gb au ca
    modeling modelling -us gb au ca
    modernization modernisation -us au -ca
    modernize modernise -us au -ca
    modernized modernised -us au -ca
    modernizes modernises -us au -ca
    modernizing modernising -us au -ca
    moisturize moisturise -us au -ca
    moisturized moisturised -us au -ca
    moisturizer moisturiser -us au -ca
    moisturizers moisturisers -us au -ca
    moisturizes moisturises -us au -ca
    moisturizing moisturising -us au -ca
    monetize monetise -us au -ca
    monetized monetised -us au -ca
    monetizes monetises -us au -ca
    monetizing monetising -us au -ca
    monopolization monopolisation -us au -ca
    monopolize monopolise -us au -ca
    monopolized monopolised -us au -ca
    monopolizes monopolises -us au -ca
    monopolizing monopolising -us au -ca
    moralize moralise -us au -ca
    moralized moralised -us au -ca
    moralizes moralises -us au -ca
    moralizing moralising -us au -ca
    motorize motorise -us au -ca
    motorized motorised -us au -ca
    motorizes motorises -us au -ca
    motorizing motorising -us au -ca
    multicolored multicoloured -us gb au ca
    nasalize nasalise -us au -ca
    nasalized nasalised -us au -ca
    nasalizes nasalises -us au -ca
    nasalizing nasalising -us au -ca
    nationalization nationalisation -us au -ca
    nationalizations nationalisations -us au -ca
    nationalize nationalise -us au -ca
    nationalized nationalised -us au -ca
    nationalizes nationalises -us au -ca
    nationalizing nationalising -us au -ca
    naturalization naturalisation -us au -ca
    naturalize naturalise -us au -ca
    naturalized naturalised -us au -ca
    naturalizes naturalises -us au -ca
    naturalizing naturalising -us au -ca
    neighbor neighbour -us gb au
    neighbored neighboured -us gb au
    neighborhood neighbourhood -us gb au
    neighborhoods neighbourhoods -us gb au
    neighboring neighbouring -us gb au
    neighborly neighbourly -us gb au
    neighbors neighbours -us gb au
    neutralization neutralisation -us au -ca
    neutralize neutralise -us au -ca
    neutralized neutralised -us au -ca
    neutralizer neutraliser -us au -ca
    neutralizers neutralisers -us au -ca
    neutralizes neutralises -us au -ca
    neutralizing neutralising -us au -ca
    niter nitre -us gb au ca
    normalization normalisation -us au -ca
    normalize normalise -us au -ca
    normalized normalised -us au -ca
    normalizes normalises -us au -ca
    normalizing normalising -us au -ca
    notarize notarise -us au
    notarized notarised -us au
    notarizes notarises -us au
    notarizing notarising -us au
    ocher ochre -us gb au ca
    odor odour -us gb au
    odorless odourless -us gb au
    odors odours -us gb au
    offense offence -us gb au
    offenses offences -us gb au
    optimization optimisation -us au -ca
    optimizations optimisations -us au -ca
    optimize optimise -us au -ca
    optimized optimised -us au -ca
    optimizer optimiser -us au -ca
    optimizes optimises -us au -ca
    optimizing optimising -us au -ca
    organization organisation -us au -ca
    organizational organisational -us au -ca
    organizations organisations -us au -ca
    organize organise -us au -ca
    organized organised -us au -ca
    organizer organiser -us au -ca
    organizers organisers -us au -ca
    organizes organises -us au -ca
    organizing organising -us au -ca
    orthopedic orthopaedic -us gb
    orthopedics orthopaedics -us gb
    orthopedist orthopaedist -us gb ca
    orthopedists orthopaedists -us gb ca
    ostracize ostracise -us au -ca
    ostracized ostracised -us au -ca
    ostracizes ostracises -us au -ca
    ostracizing ostracising -us au -ca
    overemphasize overemphasise -us au -ca
    overemphasized overemphasised -us au -ca
    overemphasizes overemphasises -us au -ca
    overemphasizing overemphasising -us au -ca
    overspecialize overspecialise -us au -ca
    overspecialized overspecialised -us au -ca
    overspecializes overspecialises -us au -ca
    overspecializing overspecialising -us au -ca
    oxidize oxidise -us au -ca
    oxidized oxidised -us au -ca
    oxidizer oxidiser -us au -ca
    oxidizers oxidisers -us au -ca
    oxidizes oxidises -us au -ca
    oxidizing oxidising -us au -ca
    paleontologist palaeontologist -us gb -ca
    paleontologists palaeontologists -us gb -ca
    paleontology palaeontology -us gb -ca
    paneled panelled -us gb au ca
    paneling panelling -us gb au ca
    paralyze paralyse -us gb au
    paralyzed paralysed -us gb au
    paralyzing paralysing -us gb au
    parceled parcelled -us gb au ca
    parceling parcelling -us gb au ca
    parenthesize parenthesise -us au -ca
    parenthesized parenthesised -us au -ca
    parenthesizes parenthesises -us au -ca
    parenthesizing parenthesising -us au -ca
    parlor parlour -us gb au
    parlors parlours -us gb au
    particularization particularisation -us au -ca
    particularize particularise -us au -ca
    particularized particularised -us au -ca
    particularizes particularises -us au -ca
    particularizing particularising -us au -ca
    pasteurization pasteurisation -us au -ca
    pasteurize pasteurise -us au -ca
    pasteurized pasteurised -us au -ca
    pasteurizes pasteurises -us au -ca
    pasteurizing pasteurising -us au -ca
    patine patinae -us gb au ca
    patronize patronise -us au -ca
    patronized patronised -us au -ca
    patronizes patronises -us au -ca
    patronizing patronising -us au -ca
    patronizingly patronisingly -us au -ca
    pauperize pauperise -us au -ca
    pauperized pauperised -us au -ca
    pauperizes pauperises -us au -ca
    pauperizing pauperising -us au -ca
    pedaled pedalled -us gb au
    pedaling pedalling -us gb au
    pedestrianize pedestrianise -us au -ca
    pedestrianized pedestrianised -us au -ca
    pedestrianizes pedestrianises -us au -ca
    pedestrianizing pedestrianising -us au -ca
    pediatric paediatric -us gb -ca
    pediatrician paediatrician -us gb -ca
    pediatricians paediatricians -us gb -ca
    pediatrics paediatrics -us gb -ca
    penalize penalise -us au -ca
    penalized penalised -us au -ca
    penalizes penalises -us au -ca
    penalizing penalising -us au -ca
    penciled pencilled -us gb au ca
    penciling pencilling -us gb au ca
    periled perilled -us gb au ca
    periling perilling -us gb au ca
    personalize personalise -us au -ca
    personalized personalised -us au -ca
    personalizes personalises -us au -ca
    personalizing personalising -us au -ca
    philosophize philosophise -us au -ca
    philosophized philosophised -us au -ca
    philosophizes philosophises -us au -ca
    philosophizing philosophising -us au -ca
    philter philtre -us gb au ca
    philters philtres -us gb au ca
    plagiarize plagiarise -us au -ca
    plagiarized plagiarised -us au -ca
    plagiarizes plagiarises -us au -ca
    plagiarizing plagiarising -us au -ca
    plow plough -us gb au
    plowed ploughed -us gb au
    plowing ploughing -us gb au
    plowman ploughman -us gb au
    plowmen ploughmen -us gb au
    plows ploughs -us gb au
    plowshare ploughshare -us gb au
    plowshares ploughshares -us gb au
    pluralize pluralise -us au -ca
    pluralized pluralised -us au -ca
    pluralizes pluralises -us au -ca
    pluralizing pluralising -us au -ca
    polarization polarisation -us au -ca
    polarize polarise -us au -ca
    polarized polarised -us au -ca
    polarizes polarises -us au -ca
    polarizing polarising -us au -ca
    politicize politicise -us au -ca
    politicized politicised -us au -ca
    politicizes politicises -us au -ca
    politicizing politicising -us au -ca
    polymerization polymerisation -us au -ca
    pommeled pommelled -us gb au ca
    pommeling pommelling -us gb au ca
    popularization popularisation -us au -ca
    popularize popularise -us au -ca
    popularized popularised -us au -ca
    popularizes popularises -us au -ca
    popularizing popularising -us au -ca
    pressurization pressurisation -us au -ca
    pressurize pressurise -us au -ca
    pressurized pressurised -us au -ca
    pressurizes pressurises -us au -ca
    pressurizing pressurising -us au -ca
    pretense pretence -us gb au
    pretenses pretences -us gb au
    prioritize prioritise -us au -ca
    prioritized prioritised -us au -ca
    prioritizes prioritises -us au -ca
    prioritizing prioritising -us au -ca
    privatization privatisation -us au -ca
    privatizations privatisations -us au -ca
    privatize privatise -us au -ca
    privatized privatised -us au -ca
    privatizes privatises -us au -ca
    privatizing privatising -us au -ca
    prized prised -us gb au -ca
    prizing prising -us gb au -ca
    propagandize propagandise -us au -ca
    propagandized propagandised -us au -ca
    propagandizes propagandises -us au -ca
    propagandizing propagandising -us au -ca
    proselytize proselytise -us au -ca
    proselytized proselytised -us au -ca
    proselytizes proselytises -us au -ca
    proselytizing proselytising -us au -ca
    psychoanalyze psychoanalyse -us gb au -ca
    psychoanalyzed psychoanalysed -us gb au -ca
    psychoanalyzing psychoanalysing -us gb au -ca
    publicize publicise -us au -ca
    publicized publicised -us au -ca
    publicizes publicises -us au -ca
    publicizing publicising -us au -ca
    pulverization pulverisation -us au -ca
    pulverize pulverise -us au -ca
    pulverized pulverised -us au -ca
    pulverizes pulverises -us au -ca
    pulverizing pulverising -us au -ca
    pummeled pummelled -us gb au ca
    pummeling pummelling -us gb au ca
    pyorrhea pyorrhoea -us gb au -ca
    quarreled quarrelled -us gb au ca
    quarreling quarrelling -us gb au ca
    rancor rancour -us gb au
    randomize randomise -us au -ca
    randomized randomised -us au -ca
    randomizes randomises -us au -ca
    randomizing randomising -us au -ca
    rationalization rationalisation -us au -ca
    rationalizations rationalisations -us au -ca
    rationalize rationalise -us au -ca
    rationalized rationalised -us au -ca
    rationalizes rationalises -us au -ca
    rationalizing rationalising -us au -ca
    raveled ravelled -us gb au ca
    raveling ravelling -us gb au
    realizable realisable -us au -ca
    realization realisation -us au -ca
    realize realise -us au -ca
    realized realised -us au -ca
    realizes realises -us au -ca
    realizing realising -us au -ca
    recognizable recognisable -us au -ca
    recognizably recognisably -us au -ca
    recognizance recognisance -us au -ca
    recognize recognise -us au -ca
    recognized recognised -us au -ca
    recognizer recogniser -us au -ca
    recognizes recognises -us au -ca
    recognizing recognising -us au -ca
    reconnoiter reconnoitre -us gb au
    reconnoitered reconnoitred -us gb au
    reconnoitering reconnoitring -us gb au
    reconnoiters reconnoitres -us gb au
    reemphasize reemphasise -us au -ca
    reemphasized reemphasised -us au -ca
    reemphasizes reemphasises -us au -ca
    reemphasizing reemphasising -us au -ca
    refueled refuelled -us gb au ca
    refueling refuelling -us gb au ca
    regularize regularise -us au -ca
    regularized regularised -us au -ca
    regularizes regularises -us au -ca
    regularizing regularising -us au -ca
    reinitialize reinitialise -us au -ca
    reinitialized reinitialised -us au -ca
    relabeled relabelled -us gb au ca
    relabeling relabelling -us gb au ca
    remodeled remodelled -us gb au ca
    remodeling remodelling -us gb au ca
    reorganization reorganisation -us au -ca
    reorganizations reorganisations -us au -ca
    reorganize reorganise -us au -ca
    reorganized reorganised -us au -ca
    reorganizes reorganises -us au -ca
    reorganizing reorganising -us au -ca
    reveled revelled -us gb au ca
    reveler reveller -us gb au ca
    revelers revellers -us gb au ca
    reveling revelling -us gb au ca
    revitalization revitalisation -us au -ca
    revitalize revitalise -us au -ca
    revitalized revitalised -us au -ca
    revitalizes revitalises -us au -ca
    revitalizing revitalising -us au -ca
    revolutionize revolutionise -us au -ca
    revolutionized revolutionised -us au -ca
    revolutionizes revolutionises -us au -ca
    revolutionizing revolutionising -us au -ca
    rhapsodize rhapsodise -us au -ca
    rhapsodized rhapsodised -us au -ca
    rhapsodizes rhapsodises -us au -ca
    rhapsodizing rhapsodising -us au -ca
    rigor rigour -us gb au
    rigors rigours -us gb au
    rivaled rivalled -us gb au ca
    rivaling rivalling -us gb au ca
    romanticize romanticise -us au -ca
    romanticized romanticised -us au -ca
    romanticizes romanticises -us au -ca
    romanticizing romanticising -us au -ca
    routinize routinise -us au -ca
    routinized routinised -us au -ca
    routinizes routinises -us au -ca
    routinizing routinising -us au -ca
    roweled rowelled -us gb au
    roweling rowelling -us gb au
    rubberize rubberise -us au -ca
    rubberized rubberised -us au -ca
    rubberizes rubberises -us au -ca
    rubberizing rubberising -us au -ca
    rumor rumour -us gb au
    rumored rumoured -us gb au
    rumoring rumouring -us gb au
    rumors rumours -us gb au
    saber sabre gb au ca
    sabers sabres gb au ca
    saltpeter saltpetre -us gb au ca
    sanitize sanitise -us au -ca
    sanitized sanitised -us au -ca
    sanitizes sanitises -us au -ca
    sanitizing sanitising -us au -ca
    satirize satirise -us au -ca
    satirized satirised -us au -ca
    satirizes satirises -us au -ca
    satirizing satirising -us au -ca
    savior saviour -us gb au
    saviors saviours -us gb au
    savor savour -us gb au
    savored savoured -us gb au
    savoring savouring -us gb au
    savors savours -us gb au
    savory savoury -us gb au
    scandalize scandalise -us au -ca
    scandalized scandalised -us au -ca
    scandalizes scandalises -us au -ca
    scandalizing scandalising -us au -ca
    scepter sceptre -us gb au ca
    scepters sceptres -us gb au ca
    scrutinize scrutinise -us au -ca
    scrutinized scrutinised -us au -ca
    scrutinizes scrutinises -us au -ca
    scrutinizing scrutinising -us au -ca
    secularization secularisation -us au -ca
    secularize secularise -us au -ca
    secularized secularised -us au -ca
    secularizes secularises -us au -ca
    secularizing secularising -us au -ca
    sensitization sensitisation -us au -ca
    sensitize sensitise -us au -ca
    sensitized sensitised -us au -ca
    sensitizes sensitises -us au -ca
    sensitizing sensitising -us au -ca
    sentimentalize sentimentalise -us au -ca
    sentimentalized sentimentalised -us au -ca
    sentimentalizes sentimentalises -us au -ca
    sentimentalizing sentimentalising -us au -ca
    septicemia septicaemia -us gb au -ca
    sepulcher sepulchre -us gb au ca
    sepulchered sepulchred -us gb au ca
    sepulchering sepulchring -us gb au ca
    sepulchers sepulchres -us gb au ca
    serialization serialisation -us au -ca
    serialize serialise -us au -ca
    serialized serialised -us au -ca
    serializes serialises -us au -ca
    serializing serialising -us au -ca
    sermonize sermonise -us au -ca
    sermonized sermonised -us au -ca
    sermonizes sermonises -us au -ca
    sermonizing sermonising -us au -ca
    shoveled shovelled -us gb au ca
    shoveling shovelling -us gb au ca
    shriveled shrivelled -us gb au ca
    shriveling shrivelling -us gb au ca
    signaled signalled -us gb au ca
    signaling signalling -us gb au ca
    signalize signalise -us au -ca
    signalized signalised -us au -ca
    signalizes signalises -us au -ca
    signalizing signalising -us au -ca
    skillful skilful -us gb au ca
    skillfully skilfully -us gb au ca
    slenderize slenderise -us au -ca
    slenderized slenderised -us au -ca
    slenderizes slenderises -us au -ca
    slenderizing slenderising -us au -ca
    smolder smoulder gb au
    smoldered smouldered gb au
    smoldering smouldering gb au
    smolders smoulders gb au
    sniveled snivelled -us gb au ca
    sniveling snivelling -us gb au ca
    snorkeled snorkelled -us gb au
    snorkeling snorkelling -us gb au
    snowplow snowplough -us gb au
    snowplows snowploughs -us gb au
    snowshed snowshoed -us gb au ca
    socialization socialisation -us au -ca
    socialize socialise -us au -ca
    socialized socialised -us au -ca
    socializes socialises -us au -ca
    socializing socialising -us au -ca
    solemnize solemnise -us au -ca
    solemnized solemnised -us au -ca
    solemnizes solemnises -us au -ca
    solemnizing solemnising -us au -ca
    soliloquize soliloquise -us au -ca
    soliloquized soliloquised -us au -ca
    soliloquizes soliloquises -us au -ca
    soliloquizing soliloquising -us au -ca
    specialization specialisation -us au -ca
    specializations specialisations -us au -ca
    specialize specialise -us au -ca
    specialized specialised -us au -ca
    specializes specialises -us au -ca
    specializing specialising -us au -ca
    specialties specialities -us gb au -ca
    specialty speciality -us gb au -ca
    specter spectre -us gb au ca
    specters spectres -us gb au ca
    spiraled spiralled -us gb au
    spiraling spiralling -us gb au
    spirea spiraea gb au
    spireas spiraeas gb au
    splendor splendour -us gb au
    squirreled squirrelled -us gb au
    squirreling squirrelling -us gb au
    stabilization stabilisation -us au -ca
    stabilize stabilise -us au -ca
    stabilized stabilised -us au -ca
    stabilizer stabiliser -us au -ca
    stabilizers stabilisers -us au -ca
    stabilizes stabilises -us au -ca
    stabilizing stabilising -us au -ca
    standardization standardisation -us au -ca
    standardize standardise -us au -ca
    standardized standardised -us au -ca
    standardizes standardises -us au -ca
    standardizing standardising -us au -ca
    stenciled stencilled -us gb au ca
    stenciling stencilling -us gb au ca
    sterilization sterilisation -us au -ca
    sterilize sterilise -us au -ca
    sterilized sterilised -us au -ca
    sterilizer steriliser -us au -ca
    sterilizers sterilisers -us au -ca
    sterilizes sterilises -us au -ca
    sterilizing sterilising -us au -ca
    stigmatize stigmatise -us au -ca
    stigmatized stigmatised -us au -ca
    stigmatizes stigmatises -us au -ca
    stigmatizing stigmatising -us au -ca
    stylize stylise -us au -ca
    stylized stylised -us au -ca
    stylizes stylises -us au -ca
    stylizing stylising -us au -ca
    subsidization subsidisation -us au -ca
    subsidize subsidise -us au -ca
    subsidized subsidised -us au -ca
    subsidizes subsidises -us au -ca
    subsidizing subsidising -us au -ca
    subtotaled subtotalled -us gb au ca
    subtotaling subtotalling -us gb au ca
    succor succour -us gb au ca
    succored succoured -us gb au ca
    succoring succouring -us gb au ca
    succors succours -us gb au ca
    summarize summarise -us au -ca
    summarized summarised -us au -ca
    summarizes summarises -us au -ca
    summarizing summarising -us au -ca
    swiveled swivelled -us gb au ca
    swiveling swivelling -us gb au ca
    symbolization symbolisation -us au -ca
    symbolize symbolise -us au -ca
    symbolized symbolised -us au -ca
    symbolizes symbolises -us au -ca
    symbolizing symbolising -us au -ca
    sympathize sympathise -us au -ca
    sympathized sympathised -us au -ca
    sympathizer sympathiser -us au -ca
    sympathizers sympathisers -us au -ca
    sympathizes sympathises -us au -ca
    sympathizing sympathising -us au -ca
    synchronization synchronisation -us au -ca
    synchronizations synchronisations -us au -ca
    synchronize synchronise -us au -ca
    synchronized synchronised -us au -ca
    synchronizes synchronises -us au -ca
    synchronizing synchronising -us au -ca
    synthesize synthesise -us au -ca
    synthesized synthesised -us au -ca
    synthesizes synthesises -us au -ca
    synthesizing synthesising -us au -ca
    systematize systematise -us au -ca
    systematized systematised -us au -ca
    systematizes systematises -us au -ca
    systematizing systematising -us au -ca
    tantalize tantalise -us au -ca
    tantalized tantalised -us au -ca
    tantalizes tantalises -us au -ca
    tantalizing tantalising -us au -ca
    tantalizingly tantalisingly -us au -ca
    tasseled tasselled -us gb au ca
    tasseling tasselling -us gb au ca
    teetotaler teetotaller -us gb au ca
    teetotalers teetotallers -us gb au ca
    temporize temporise -us au -ca
    temporized temporised -us au -ca
    temporizes temporises -us au -ca
    temporizing temporising -us au -ca
    tenderize tenderise -us au -ca
    tenderized tenderised -us au -ca
    tenderizer tenderiser -us au -ca
    tenderizers tenderisers -us au -ca
    tenderizes tenderises -us au -ca
    tenderizing tenderising -us au -ca
    terrorize terrorise -us au -ca
    terrorized terrorised -us au -ca
    terrorizes terrorises -us au -ca
    terrorizing terrorising -us au -ca
    theater theatre -us gb au
    theaters theatres -us gb au
    theorize theorise -us au -ca
    theorized theorised -us au -ca
    theorizes theorises -us au -ca
    theorizing theorising -us au -ca
    thralldom thraldom
    tinseled tinselled -us gb au
    tinseling tinselling -us gb au
    totaled totalled -us gb au ca
    totaling totalling -us gb au ca
    toweled towelled -us gb au ca
    toweling towelling -us gb au ca
    toxemia toxaemia -us gb -ca
    trammeled trammelled -us gb au
    trammeling trammelling -us gb au
    traumatize traumatise -us au -ca
    traumatized traumatised -us au -ca
    traumatizes traumatises -us au -ca
    traumatizing traumatising -us au -ca
    traveled travelled -us gb au ca
    traveler traveller -us gb au ca
    travelers travellers -us gb au ca
    traveling travelling -us gb au ca
    trialed trialled -us gb au ca
    trialing trialling -us gb au ca
    tricolor tricolour -us gb au ca
    tricolors tricolours -us gb au ca
    trivialize trivialise -us au -ca
    trivialized trivialised -us au -ca
    trivializes trivialises -us au -ca
    trivializing trivialising -us au -ca
    troweled trowelled -us gb au ca
    troweling trowelling -us gb au ca
    tumor tumour -us gb au
    tumors tumours -us gb au
    tunneled tunnelled -us gb au ca
    tunneling tunnelling -us gb au ca
    tyrannize tyrannise -us au -ca
    tyrannized tyrannised -us au -ca
    tyrannizes tyrannises -us au -ca
    tyrannizing tyrannising -us au -ca
    unappetizing unappetising -us au -ca
    unauthorized unauthorised -us au -ca
    uncivilized uncivilised -us au -ca
    unequaled unequalled -us gb au ca
    unfavorable unfavourable -us gb au
    uninitialized uninitialised -us au -ca
    unionization unionisation -us au -ca
    unionize unionise -us au -ca
    unionized unionised -us au -ca
    unionizes unionises -us au -ca
    unionizing unionising -us au -ca
    unlabeled unlabelled -us gb au ca
    unorganized unorganised -us au -ca
    unraveled unravelled -us gb au ca
    unraveling unravelling -us gb au ca
    unrealized unrealised -us au -ca
    unrecognizable unrecognisable -us au -ca
    unrecognized unrecognised -us au -ca
    unrivaled unrivalled -us gb au ca
    unsavory unsavoury -us gb au
    urbanization urbanisation -us au -ca
    urbanize urbanise -us au -ca
    urbanized urbanised -us au -ca
    urbanizes urbanises -us au -ca
    urbanizing urbanising -us au -ca
    utilization utilisation -us au -ca
    utilize utilise -us au -ca
    utilized utilised -us au -ca
    utilizes utilises -us au -ca
    utilizing utilising -us au -ca
    valor valour -us gb au
    vandalize vandalise -us au -ca
    vandalized vandalised -us au -ca
    vandalizes vandalises -us au -ca
    vandalizing vandalising -us au -ca
    vapor vapour -us gb au
    vaporization vaporisation -us au -ca
    vaporize vaporise -us au -ca
    vaporized vaporised -us au -ca
    vaporizer vaporiser -us au -ca
    vaporizers vaporisers -us au -ca
    vaporizes vaporises -us au -ca
    vaporizing vaporising -us au -ca
    vapors vapours -us gb au
    varicolored varicoloured -us gb au
    verbalize verbalise -us au -ca
    verbalized verbalised -us au -ca
    verbalizes verbalises -us au -ca
    verbalizing verbalising -us au -ca
    victimization victimisation -us au -ca
    victimize victimise -us au -ca
    victimized victimised -us au -ca
    victimizes victimises -us au -ca
    victimizing victimising -us au -ca
    victualed victualled -us gb au ca
    victualing victualling -us gb au ca
    vigor vigour -us gb au
    visualization visualisation -us au -ca
    visualize visualise -us au -ca
    visualized visualised -us au -ca
    visualizes visualises -us au -ca
    visualizing visualising -us au -ca
    vitalize vitalise -us au -ca
    vitalized vitalised -us au -ca
    vitalizes vitalises -us au -ca
    vitalizing vitalising -us au -ca
    vocalization vocalisation -us au -ca
    vocalizations vocalisations -us au -ca
    vocalize vocalise -us au -ca
    vocalized vocalised -us au -ca
    vocalizes vocalises -us au -ca
    vocalizing vocalising -us au -ca
    vulcanization vulcanisation -us au -ca
    vulcanize vulcanise -us au -ca
    vulcanized vulcanised -us au -ca
    vulcanizes vulcanises -us au -ca
    vulcanizing vulcanising -us au -ca
    vulgarization vulgarisation -us au -ca
    vulgarize vulgarise -us au -ca
    vulgarized vulgarised -us au -ca
    vulgarizes vulgarises -us au -ca
    vulgarizing vulgarising -us au -ca
    watercolor watercolour -us gb au
    watercolors watercolours -us gb au
    weaseled weaselled -us gb au -ca
    weaseling weaselling -us gb au -ca
    weatherize weatherise -us au -ca
    weatherized weatherised -us au -ca
    weatherizes weatherises -us au -ca
    weatherizing weatherising -us au -ca
    westernize westernise -us au -ca
    westernized westernised -us au -ca
    westernizes westernises -us au -ca
    westernizing westernising -us au -ca
    willful wilful gb au
    willfully wilfully -us gb au ca
    willfulness wilfulness gb au ca
    winterize winterise -us au -ca
    winterized winterised -us au -ca
    winterizes winterises -us au -ca
    winterizing winterising -us au -ca
    womanize womanise -us au -ca
    womanized womanised -us au -ca
    womanizer womaniser -us au -ca
    womanizers womanisers -us au -ca
    womanizes womanises -us au -ca
    womanizing womanising -us au -ca
    yodeled yodelled -us gb au
    yodeler yodeller -us gb au
    yodelers yodellers -us gb au
    yodeling yodelling -us gb au
    """
}
