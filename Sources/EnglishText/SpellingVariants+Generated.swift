// Made by Scripts/english/derive-words from SCOWL; see NOTICE.

extension SpellingVariants {
  /// Below each line of markets, American spellings and others: `gb` writes these, `-gb` those.
  static let list = """
    -us
    instill/instil instills/instils
    -us au
    liquidize/liquidise liquidized/liquidised liquidizes/liquidises liquidizing/liquidising
    notarize/notarise notarized/notarised notarizes/notarises notarizing/notarising
    -us au -ca
    acclimatization/acclimatisation acclimatize/acclimatise acclimatized/acclimatised
    acclimatizes/acclimatises acclimatizing/acclimatising actualization/actualisation
    actualize/actualise actualized/actualised actualizes/actualises actualizing/actualising
    aggrandize/aggrandise aggrandized/aggrandised aggrandizement/aggrandisement
    aggrandizes/aggrandises aggrandizing/aggrandising agonize/agonise agonized/agonised
    agonizes/agonises agonizing/agonising agonizingly/agonisingly alphabetize/alphabetise
    alphabetized/alphabetised alphabetizes/alphabetises alphabetizing/alphabetising
    amortization/amortisation amortizations/amortisations amortize/amortise amortized/amortised
    amortizes/amortises amortizing/amortising antagonize/antagonise antagonized/antagonised
    antagonizes/antagonises antagonizing/antagonising anthologize/anthologise
    anthologized/anthologised anthologizes/anthologises anthologizing/anthologising
    apologize/apologise apologized/apologised apologizes/apologises apologizing/apologising
    appetizer/appetiser appetizers/appetisers appetizing/appetising appetizingly/appetisingly
    atomizer/atomiser atomizers/atomisers attitudinize/attitudinise attitudinized/attitudinised
    attitudinizes/attitudinises attitudinizing/attitudinising authorization/authorisation
    authorizations/authorisations authorize/authorise authorized/authorised authorizes/authorises
    authorizing/authorising baptize/baptise baptized/baptised baptizes/baptises
    baptizing/baptising bastardize/bastardise bastardized/bastardised bastardizes/bastardises
    bastardizing/bastardising bowdlerize/bowdlerise bowdlerized/bowdlerised
    bowdlerizes/bowdlerises bowdlerizing/bowdlerising brutalize/brutalise brutalized/brutalised
    brutalizes/brutalises brutalizing/brutalising burglarize/burglarise burglarized/burglarised
    burglarizes/burglarises burglarizing/burglarising cannibalize/cannibalise
    cannibalized/cannibalised cannibalizes/cannibalises cannibalizing/cannibalising
    canonization/canonisation canonizations/canonisations canonize/canonise canonized/canonised
    canonizes/canonises canonizing/canonising capitalization/capitalisation capitalize/capitalise
    capitalized/capitalised capitalizes/capitalises capitalizing/capitalising catechize/catechise
    catechized/catechised catechizes/catechises catechizing/catechising
    categorization/categorisation categorizations/categorisations categorize/categorise
    categorized/categorised categorizes/categorises categorizing/categorising cauterize/cauterise
    cauterized/cauterised cauterizes/cauterises cauterizing/cauterising
    centralization/centralisation centralize/centralise centralized/centralised
    centralizes/centralises centralizing/centralising characterization/characterisation
    characterizations/characterisations characterize/characterise characterized/characterised
    characterizes/characterises characterizing/characterising circularize/circularise
    circularized/circularised circularizes/circularises circularizing/circularising
    civilization/civilisation civilizations/civilisations civilize/civilise civilized/civilised
    civilizes/civilises civilizing/civilising cognizance/cognisance cognizant/cognisant
    collectivize/collectivise collectivized/collectivised collectivizes/collectivises
    collectivizing/collectivising colonization/colonisation colonize/colonise colonized/colonised
    colonizer/coloniser colonizers/colonisers colonizes/colonises colonizing/colonising
    commercialization/commercialisation commercialize/commercialise commercialized/commercialised
    commercializes/commercialises commercializing/commercialising
    compartmentalize/compartmentalise compartmentalized/compartmentalised
    compartmentalizes/compartmentalises compartmentalizing/compartmentalising
    computerization/computerisation computerize/computerise computerized/computerised
    computerizes/computerises computerizing/computerising conceptualization/conceptualisation
    conceptualizations/conceptualisations conceptualize/conceptualise
    conceptualized/conceptualised conceptualizes/conceptualises conceptualizing/conceptualising
    criticize/criticise criticized/criticised criticizes/criticises criticizing/criticising
    crystallization/crystallisation crystallize/crystallise crystallized/crystallised
    crystallizes/crystallises crystallizing/crystallising customization/customisation
    customize/customise customized/customised customizes/customises customizing/customising
    decentralization/decentralisation decentralize/decentralise decentralized/decentralised
    decentralizes/decentralises decentralizing/decentralising decolonization/decolonisation
    decolonize/decolonise decolonized/decolonised decolonizes/decolonises
    decolonizing/decolonising decriminalization/decriminalisation decriminalize/decriminalise
    decriminalized/decriminalised decriminalizes/decriminalises decriminalizing/decriminalising
    dehumanization/dehumanisation dehumanize/dehumanise dehumanized/dehumanised
    dehumanizes/dehumanises dehumanizing/dehumanising demagnetization/demagnetisation
    demagnetize/demagnetise demagnetized/demagnetised demagnetizes/demagnetises
    demagnetizing/demagnetising demilitarization/demilitarisation demilitarize/demilitarise
    demilitarized/demilitarised demilitarizes/demilitarises demilitarizing/demilitarising
    demobilization/demobilisation demobilize/demobilise demobilized/demobilised
    demobilizes/demobilises demobilizing/demobilising democratization/democratisation
    democratize/democratise democratized/democratised democratizes/democratises
    democratizing/democratising demoralization/demoralisation demoralize/demoralise
    demoralized/demoralised demoralizes/demoralises demoralizing/demoralising deodorize/deodorise
    deodorized/deodorised deodorizer/deodoriser deodorizers/deodorisers deodorizes/deodorises
    deodorizing/deodorising departmentalize/departmentalise departmentalized/departmentalised
    departmentalizes/departmentalises departmentalizing/departmentalising
    depoliticize/depoliticise depoliticized/depoliticised depoliticizes/depoliticises
    depoliticizing/depoliticising deputize/deputise deputized/deputised deputizes/deputises
    deputizing/deputising desensitization/desensitisation desensitize/desensitise
    desensitized/desensitised desensitizes/desensitises desensitizing/desensitising
    destabilize/destabilise digitization/digitisation digitize/digitise digitized/digitised
    digitizes/digitises digitizing/digitising disorganization/disorganisation
    disorganize/disorganise disorganized/disorganised disorganizes/disorganises
    disorganizing/disorganising dramatization/dramatisation dramatizations/dramatisations
    dramatize/dramatise dramatized/dramatised dramatizes/dramatises dramatizing/dramatising
    economize/economise economized/economised economizes/economises economizing/economising
    editorialize/editorialise editorialized/editorialised editorializes/editorialises
    editorializing/editorialising empathize/empathise empathized/empathised empathizes/empathises
    empathizing/empathising emphasize/emphasise emphasized/emphasised emphasizes/emphasises
    emphasizing/emphasising energize/energise energized/energised energizer/energiser
    energizers/energisers energizes/energises energizing/energising epitomize/epitomise
    epitomized/epitomised epitomizes/epitomises epitomizing/epitomising equalization/equalisation
    equalize/equalise equalized/equalised equalizer/equaliser equalizers/equalisers
    equalizes/equalises equalizing/equalising eulogize/eulogise eulogized/eulogised
    eulogizes/eulogises eulogizing/eulogising evangelize/evangelise evangelized/evangelised
    evangelizes/evangelises evangelizing/evangelising extemporize/extemporise
    extemporized/extemporised extemporizes/extemporises extemporizing/extemporising
    factorization/factorisation factorize/factorise factorizing/factorising
    familiarization/familiarisation familiarize/familiarise familiarized/familiarised
    familiarizes/familiarises familiarizing/familiarising fantasize/fantasise
    fantasized/fantasised fantasizes/fantasises fantasizing/fantasising
    fertilization/fertilisation fertilize/fertilise fertilized/fertilised fertilizer/fertiliser
    fertilizers/fertilisers fertilizes/fertilises fertilizing/fertilising
    fictionalize/fictionalise fictionalized/fictionalised fictionalizes/fictionalises
    fictionalizing/fictionalising finalize/finalise finalized/finalised finalizes/finalises
    finalizing/finalising formalization/formalisation formalize/formalise formalized/formalised
    formalizes/formalises formalizing/formalising fossilization/fossilisation fossilize/fossilise
    fossilized/fossilised fossilizes/fossilises fossilizing/fossilising
    fraternization/fraternisation fraternize/fraternise fraternized/fraternised
    fraternizes/fraternises fraternizing/fraternising galvanize/galvanise galvanized/galvanised
    galvanizes/galvanises galvanizing/galvanising generalization/generalisation
    generalizations/generalisations generalize/generalise generalized/generalised
    generalizes/generalises generalizing/generalising glamorize/glamorise glamorized/glamorised
    glamorizes/glamorises glamorizing/glamorising globalization/globalisation
    harmonization/harmonisation harmonize/harmonise harmonized/harmonised harmonizes/harmonises
    harmonizing/harmonising homogenization/homogenisation homogenize/homogenise
    homogenized/homogenised homogenizes/homogenises homogenizing/homogenising
    hospitalization/hospitalisation hospitalizations/hospitalisations hospitalize/hospitalise
    hospitalized/hospitalised hospitalizes/hospitalises hospitalizing/hospitalising
    humanization/humanisation humanize/humanise humanized/humanised humanizer/humaniser
    humanizers/humanisers humanizes/humanises humanizing/humanising hybridize/hybridise
    hybridized/hybridised hybridizes/hybridises hybridizing/hybridising hypnotize/hypnotise
    hypnotized/hypnotised hypnotizes/hypnotises hypnotizing/hypnotising hypothesize/hypothesise
    hypothesized/hypothesised hypothesizes/hypothesises hypothesizing/hypothesising
    idealization/idealisation idealize/idealise idealized/idealised idealizes/idealises
    idealizing/idealising idolize/idolise idolized/idolised idolizes/idolises idolizing/idolising
    immobilization/immobilisation immobilize/immobilise immobilized/immobilised
    immobilizes/immobilises immobilizing/immobilising immortalize/immortalise
    immortalized/immortalised immortalizes/immortalises immortalizing/immortalising
    immunization/immunisation immunizations/immunisations immunize/immunise immunized/immunised
    immunizes/immunises immunizing/immunising individualize/individualise
    individualized/individualised individualizes/individualises individualizing/individualising
    industrialization/industrialisation industrialize/industrialise industrialized/industrialised
    industrializes/industrialises industrializing/industrialising initialization/initialisation
    initialize/initialise initialized/initialised initializes/initialises
    initializing/initialising institutionalize/institutionalise
    institutionalized/institutionalised institutionalizes/institutionalises
    institutionalizing/institutionalising intellectualize/intellectualise
    intellectualized/intellectualised intellectualizes/intellectualises
    intellectualizing/intellectualising internalize/internalise internalized/internalised
    internalizes/internalises internalizing/internalising internationalize/internationalise
    internationalized/internationalised internationalizes/internationalises
    internationalizing/internationalising iodize/iodise iodized/iodised iodizes/iodises
    iodizing/iodising ionization/ionisation ionize/ionise ionized/ionised ionizes/ionises
    ionizing/ionising italicize/italicise italicized/italicised italicizes/italicises
    italicizing/italicising itemization/itemisation itemize/itemise itemized/itemised
    itemizes/itemises itemizing/itemising jeopardize/jeopardise jeopardized/jeopardised
    jeopardizes/jeopardises jeopardizing/jeopardising legalization/legalisation legalize/legalise
    legalized/legalised legalizes/legalises legalizing/legalising legitimize/legitimise
    legitimized/legitimised legitimizes/legitimises legitimizing/legitimising
    liberalization/liberalisation liberalizations/liberalisations liberalize/liberalise
    liberalized/liberalised liberalizes/liberalises liberalizing/liberalising lionize/lionise
    lionized/lionised lionizes/lionises lionizing/lionising localization/localisation
    localize/localise localized/localised localizes/localises localizing/localising
    magnetization/magnetisation magnetize/magnetise magnetized/magnetised magnetizes/magnetises
    magnetizing/magnetising materialization/materialisation materialize/materialise
    materialized/materialised materializes/materialises materializing/materialising
    maximization/maximisation maximize/maximise maximized/maximised maximizes/maximises
    maximizing/maximising mechanization/mechanisation mechanize/mechanise mechanized/mechanised
    mechanizes/mechanises mechanizing/mechanising memorialize/memorialise
    memorialized/memorialised memorializes/memorialises memorializing/memorialising
    memorization/memorisation memorize/memorise memorized/memorised memorizes/memorises
    memorizing/memorising mercerize/mercerise mercerized/mercerised mercerizes/mercerises
    mercerizing/mercerising mesmerize/mesmerise mesmerized/mesmerised mesmerizes/mesmerises
    mesmerizing/mesmerising metabolize/metabolise metabolized/metabolised metabolizes/metabolises
    metabolizing/metabolising metastasize/metastasise metastasized/metastasised
    metastasizes/metastasises metastasizing/metastasising militarization/militarisation
    militarize/militarise militarized/militarised militarizes/militarises
    militarizing/militarising miniaturization/miniaturisation miniaturize/miniaturise
    miniaturized/miniaturised miniaturizes/miniaturises miniaturizing/miniaturising
    minimization/minimisation minimize/minimise minimized/minimised minimizes/minimises
    minimizing/minimising mobilization/mobilisation mobilizations/mobilisations mobilize/mobilise
    mobilized/mobilised mobilizes/mobilises mobilizing/mobilising modernization/modernisation
    modernize/modernise modernized/modernised modernizes/modernises modernizing/modernising
    moisturize/moisturise moisturized/moisturised moisturizer/moisturiser
    moisturizers/moisturisers moisturizes/moisturises moisturizing/moisturising monetize/monetise
    monetized/monetised monetizes/monetises monetizing/monetising monopolization/monopolisation
    monopolize/monopolise monopolized/monopolised monopolizes/monopolises
    monopolizing/monopolising moralize/moralise moralized/moralised moralizes/moralises
    moralizing/moralising motorize/motorise motorized/motorised motorizes/motorises
    motorizing/motorising nasalize/nasalise nasalized/nasalised nasalizes/nasalises
    nasalizing/nasalising nationalization/nationalisation nationalizations/nationalisations
    nationalize/nationalise nationalized/nationalised nationalizes/nationalises
    nationalizing/nationalising naturalization/naturalisation naturalize/naturalise
    naturalized/naturalised naturalizes/naturalises naturalizing/naturalising
    neutralization/neutralisation neutralize/neutralise neutralized/neutralised
    neutralizer/neutraliser neutralizers/neutralisers neutralizes/neutralises
    neutralizing/neutralising normalization/normalisation normalize/normalise
    normalized/normalised normalizes/normalises normalizing/normalising optimization/optimisation
    optimizations/optimisations optimize/optimise optimized/optimised optimizer/optimiser
    optimizes/optimises optimizing/optimising organization/organisation
    organizational/organisational organizations/organisations organize/organise
    organized/organised organizer/organiser organizers/organisers organizes/organises
    organizing/organising ostracize/ostracise ostracized/ostracised ostracizes/ostracises
    ostracizing/ostracising overemphasize/overemphasise overemphasized/overemphasised
    overemphasizes/overemphasises overemphasizing/overemphasising overspecialize/overspecialise
    overspecialized/overspecialised overspecializes/overspecialises
    overspecializing/overspecialising oxidize/oxidise oxidized/oxidised oxidizer/oxidiser
    oxidizers/oxidisers oxidizes/oxidises oxidizing/oxidising parenthesize/parenthesise
    parenthesized/parenthesised parenthesizes/parenthesises parenthesizing/parenthesising
    particularization/particularisation particularize/particularise particularized/particularised
    particularizes/particularises particularizing/particularising pasteurization/pasteurisation
    pasteurize/pasteurise pasteurized/pasteurised pasteurizes/pasteurises
    pasteurizing/pasteurising patronize/patronise patronized/patronised patronizes/patronises
    patronizing/patronising patronizingly/patronisingly pauperize/pauperise pauperized/pauperised
    pauperizes/pauperises pauperizing/pauperising pedestrianize/pedestrianise
    pedestrianized/pedestrianised pedestrianizes/pedestrianises pedestrianizing/pedestrianising
    penalize/penalise penalized/penalised penalizes/penalises penalizing/penalising
    personalize/personalise personalized/personalised personalizes/personalises
    personalizing/personalising philosophize/philosophise philosophized/philosophised
    philosophizes/philosophises philosophizing/philosophising plagiarize/plagiarise
    plagiarized/plagiarised plagiarizes/plagiarises plagiarizing/plagiarising pluralize/pluralise
    pluralized/pluralised pluralizes/pluralises pluralizing/pluralising polarization/polarisation
    polarize/polarise polarized/polarised polarizes/polarises polarizing/polarising
    politicize/politicise politicized/politicised politicizes/politicises
    politicizing/politicising polymerization/polymerisation popularization/popularisation
    popularize/popularise popularized/popularised popularizes/popularises
    popularizing/popularising pressurization/pressurisation pressurize/pressurise
    pressurized/pressurised pressurizes/pressurises pressurizing/pressurising
    prioritize/prioritise prioritized/prioritised prioritizes/prioritises
    prioritizing/prioritising privatization/privatisation privatizations/privatisations
    privatize/privatise privatized/privatised privatizes/privatises privatizing/privatising
    propagandize/propagandise propagandized/propagandised propagandizes/propagandises
    propagandizing/propagandising proselytize/proselytise proselytized/proselytised
    proselytizes/proselytises proselytizing/proselytising publicize/publicise
    publicized/publicised publicizes/publicises publicizing/publicising
    pulverization/pulverisation pulverize/pulverise pulverized/pulverised pulverizes/pulverises
    pulverizing/pulverising randomize/randomise randomized/randomised randomizes/randomises
    randomizing/randomising rationalization/rationalisation rationalizations/rationalisations
    rationalize/rationalise rationalized/rationalised rationalizes/rationalises
    rationalizing/rationalising realizable/realisable realization/realisation realize/realise
    realized/realised realizes/realises realizing/realising recognizable/recognisable
    recognizably/recognisably recognizance/recognisance recognize/recognise recognized/recognised
    recognizer/recogniser recognizes/recognises recognizing/recognising reemphasize/reemphasise
    reemphasized/reemphasised reemphasizes/reemphasises reemphasizing/reemphasising
    regularize/regularise regularized/regularised regularizes/regularises
    regularizing/regularising reinitialize/reinitialise reinitialized/reinitialised
    reorganization/reorganisation reorganizations/reorganisations reorganize/reorganise
    reorganized/reorganised reorganizes/reorganises reorganizing/reorganising
    revitalization/revitalisation revitalize/revitalise revitalized/revitalised
    revitalizes/revitalises revitalizing/revitalising revolutionize/revolutionise
    revolutionized/revolutionised revolutionizes/revolutionises revolutionizing/revolutionising
    rhapsodize/rhapsodise rhapsodized/rhapsodised rhapsodizes/rhapsodises
    rhapsodizing/rhapsodising romanticize/romanticise romanticized/romanticised
    romanticizes/romanticises romanticizing/romanticising routinize/routinise
    routinized/routinised routinizes/routinises routinizing/routinising rubberize/rubberise
    rubberized/rubberised rubberizes/rubberises rubberizing/rubberising sanitize/sanitise
    sanitized/sanitised sanitizes/sanitises sanitizing/sanitising satirize/satirise
    satirized/satirised satirizes/satirises satirizing/satirising scandalize/scandalise
    scandalized/scandalised scandalizes/scandalises scandalizing/scandalising
    scrutinize/scrutinise scrutinized/scrutinised scrutinizes/scrutinises
    scrutinizing/scrutinising secularization/secularisation secularize/secularise
    secularized/secularised secularizes/secularises secularizing/secularising
    sensitization/sensitisation sensitize/sensitise sensitized/sensitised sensitizes/sensitises
    sensitizing/sensitising sentimentalize/sentimentalise sentimentalized/sentimentalised
    sentimentalizes/sentimentalises sentimentalizing/sentimentalising serialization/serialisation
    serialize/serialise serialized/serialised serializes/serialises serializing/serialising
    sermonize/sermonise sermonized/sermonised sermonizes/sermonises sermonizing/sermonising
    signalize/signalise signalized/signalised signalizes/signalises signalizing/signalising
    slenderize/slenderise slenderized/slenderised slenderizes/slenderises
    slenderizing/slenderising socialization/socialisation socialize/socialise
    socialized/socialised socializes/socialises socializing/socialising solemnize/solemnise
    solemnized/solemnised solemnizes/solemnises solemnizing/solemnising soliloquize/soliloquise
    soliloquized/soliloquised soliloquizes/soliloquises soliloquizing/soliloquising
    specialization/specialisation specializations/specialisations specialize/specialise
    specialized/specialised specializes/specialises specializing/specialising
    stabilization/stabilisation stabilize/stabilise stabilized/stabilised stabilizer/stabiliser
    stabilizers/stabilisers stabilizes/stabilises stabilizing/stabilising
    standardization/standardisation standardize/standardise standardized/standardised
    standardizes/standardises standardizing/standardising sterilization/sterilisation
    sterilize/sterilise sterilized/sterilised sterilizer/steriliser sterilizers/sterilisers
    sterilizes/sterilises sterilizing/sterilising stigmatize/stigmatise stigmatized/stigmatised
    stigmatizes/stigmatises stigmatizing/stigmatising stylize/stylise stylized/stylised
    stylizes/stylises stylizing/stylising subsidization/subsidisation subsidize/subsidise
    subsidized/subsidised subsidizes/subsidises subsidizing/subsidising summarize/summarise
    summarized/summarised summarizes/summarises summarizing/summarising
    symbolization/symbolisation symbolize/symbolise symbolized/symbolised symbolizes/symbolises
    symbolizing/symbolising sympathize/sympathise sympathized/sympathised sympathizer/sympathiser
    sympathizers/sympathisers sympathizes/sympathises sympathizing/sympathising
    synchronization/synchronisation synchronizations/synchronisations synchronize/synchronise
    synchronized/synchronised synchronizes/synchronises synchronizing/synchronising
    synthesize/synthesise synthesized/synthesised synthesizes/synthesises
    synthesizing/synthesising systematize/systematise systematized/systematised
    systematizes/systematises systematizing/systematising tantalize/tantalise
    tantalized/tantalised tantalizes/tantalises tantalizing/tantalising
    tantalizingly/tantalisingly temporize/temporise temporized/temporised temporizes/temporises
    temporizing/temporising tenderize/tenderise tenderized/tenderised tenderizer/tenderiser
    tenderizers/tenderisers tenderizes/tenderises tenderizing/tenderising terrorize/terrorise
    terrorized/terrorised terrorizes/terrorises terrorizing/terrorising theorize/theorise
    theorized/theorised theorizes/theorises theorizing/theorising traumatize/traumatise
    traumatized/traumatised traumatizes/traumatises traumatizing/traumatising
    trivialize/trivialise trivialized/trivialised trivializes/trivialises
    trivializing/trivialising tyrannize/tyrannise tyrannized/tyrannised tyrannizes/tyrannises
    tyrannizing/tyrannising unappetizing/unappetising unauthorized/unauthorised
    uncivilized/uncivilised uninitialized/uninitialised unionization/unionisation
    unionize/unionise unionized/unionised unionizes/unionises unionizing/unionising
    unorganized/unorganised unrealized/unrealised unrecognizable/unrecognisable
    unrecognized/unrecognised urbanization/urbanisation urbanize/urbanise urbanized/urbanised
    urbanizes/urbanises urbanizing/urbanising utilization/utilisation utilize/utilise
    utilized/utilised utilizes/utilises utilizing/utilising vandalize/vandalise
    vandalized/vandalised vandalizes/vandalises vandalizing/vandalising vaporization/vaporisation
    vaporize/vaporise vaporized/vaporised vaporizer/vaporiser vaporizers/vaporisers
    vaporizes/vaporises vaporizing/vaporising verbalize/verbalise verbalized/verbalised
    verbalizes/verbalises verbalizing/verbalising victimization/victimisation victimize/victimise
    victimized/victimised victimizes/victimises victimizing/victimising
    visualization/visualisation visualize/visualise visualized/visualised visualizes/visualises
    visualizing/visualising vitalize/vitalise vitalized/vitalised vitalizes/vitalises
    vitalizing/vitalising vocalization/vocalisation vocalizations/vocalisations vocalize/vocalise
    vocalized/vocalised vocalizes/vocalises vocalizing/vocalising vulcanization/vulcanisation
    vulcanize/vulcanise vulcanized/vulcanised vulcanizes/vulcanises vulcanizing/vulcanising
    vulgarization/vulgarisation vulgarize/vulgarise vulgarized/vulgarised vulgarizes/vulgarises
    vulgarizing/vulgarising weatherize/weatherise weatherized/weatherised weatherizes/weatherises
    weatherizing/weatherising westernize/westernise westernized/westernised
    westernizes/westernises westernizing/westernising winterize/winterise winterized/winterised
    winterizes/winterises winterizing/winterising womanize/womanise womanized/womanised
    womanizer/womaniser womanizers/womanisers womanizes/womanises womanizing/womanising
    -us gb
    anesthesia/anaesthesia anesthetic/anaesthetic anesthetics/anaesthetics
    anesthetist/anaesthetist anesthetists/anaesthetists appall/appal appalls/appals cesium/caesium
    feces/faeces fulfill/fulfil fulfills/fulfils gynecology/gynaecology orthopedic/orthopaedic
    orthopedics/orthopaedics
    -us gb -ca
    anemia/anaemia anemic/anaemic anesthesiologist/anaesthesiologist
    anesthesiologists/anaesthesiologists anesthesiology/anaesthesiology diarrhea/diarrhoea
    edema/oedema esophagi/oesophagi estrogen/oestrogen etiology/aetiology fecal/faecal
    gonorrhea/gonorrhoea gynecological/gynaecological gynecologist/gynaecologist
    gynecologists/gynaecologists hematologist/haematologist hematologists/haematologists
    hematology/haematology hemoglobin/haemoglobin hemophilia/haemophilia hemophiliac/haemophiliac
    hemophiliacs/haemophiliacs hemorrhage/haemorrhage hemorrhaged/haemorrhaged
    hemorrhages/haemorrhages hemorrhaging/haemorrhaging hemorrhoid/haemorrhoid
    hemorrhoids/haemorrhoids leukemia/leukaemia paleontologist/palaeontologist
    paleontologists/palaeontologists paleontology/palaeontology pediatric/paediatric
    pediatrician/paediatrician pediatricians/paediatricians pediatrics/paediatrics
    toxemia/toxaemia
    -us gb au
    amphitheater/amphitheatre amphitheaters/amphitheatres analyze/analyse analyzed/analysed
    analyzing/analysing arbor/arbour arbors/arbours ardor/ardour ardors/ardours armor/armour
    armored/armoured armorer/armourer armorers/armourers armoring/armouring armors/armours
    armory/armoury behavior/behaviour belabor/belabour belabored/belaboured belaboring/belabouring
    belabors/belabours beveled/bevelled beveling/bevelling candor/candour catalyze/catalyse
    catalyzed/catalysed catalyzing/catalysing caviled/cavilled caviling/cavilling center/centre
    centered/centred centering/centring centers/centres centimeter/centimetre
    centimeters/centimetres clamor/clamour clamored/clamoured clamoring/clamouring
    clamors/clamours clangor/clangour color/colour colored/coloured colorful/colourful
    colorfully/colourfully coloring/colouring colorless/colourless colors/colours
    counselor/counsellor counselors/counsellors crueler/crueller defense/defence defensed/defenced
    defenses/defences demeanor/demeanour dialed/dialled dialing/dialling discolor/discolour
    discolored/discoloured discoloring/discolouring discolors/discolours disfavor/disfavour
    disfavored/disfavoured disfavoring/disfavouring disfavors/disfavours dishonor/dishonour
    dishonorable/dishonourable dishonored/dishonoured dishonoring/dishonouring
    dishonors/dishonours distill/distil distills/distils enameled/enamelled enameling/enamelling
    enamor/enamour enamored/enamoured enamoring/enamouring enamors/enamours endeavor/endeavour
    endeavored/endeavoured endeavoring/endeavouring endeavors/endeavours enroll/enrol
    enrollment/enrolment enrollments/enrolments enrolls/enrols enthrall/enthral enthralls/enthrals
    favor/favour favorable/favourable favored/favoured favoring/favouring favorite/favourite
    favorites/favourites favors/favours fervor/fervour flanneled/flannelled flanneling/flannelling
    flavor/flavour flavored/flavoured flavorful/flavourful flavoring/flavouring
    flavorings/flavourings flavorless/flavourless flavors/flavours fulfillment/fulfilment
    gray/grey grayed/greyed grayer/greyer grayest/greyest graying/greying grays/greys
    groveled/grovelled groveling/grovelling grueling/gruelling harbor/harbour harbored/harboured
    harboring/harbouring harbors/harbours honor/honour honorable/honourable honored/honoured
    honoring/honouring honors/honours humor/humour humored/humoured humoring/humouring
    humorless/humourless humorlessness/humourlessness humors/humours initialed/initialled
    initialing/initialling installment/instalment installments/instalments kilometer/kilometre
    kilometers/kilometres labor/labour labored/laboured laborer/labourer laborers/labourers
    laboring/labouring labors/labours libelous/libellous louver/louvre louvered/louvred
    louvers/louvres meager/meagre millimeter/millimetre millimeters/millimetres
    misdemeanor/misdemeanour misdemeanors/misdemeanours neighbor/neighbour neighbored/neighboured
    neighborhood/neighbourhood neighborhoods/neighbourhoods neighboring/neighbouring
    neighborly/neighbourly neighbors/neighbours odor/odour odorless/odourless odors/odours
    offense/offence offenses/offences paralyze/paralyse paralyzed/paralysed paralyzing/paralysing
    parlor/parlour parlors/parlours pedaled/pedalled pedaling/pedalling plow/plough
    plowed/ploughed plowing/ploughing plowman/ploughman plowmen/ploughmen plows/ploughs
    plowshare/ploughshare plowshares/ploughshares pretense/pretence pretenses/pretences
    rancor/rancour raveling/ravelling reconnoiter/reconnoitre reconnoitered/reconnoitred
    reconnoitering/reconnoitring reconnoiters/reconnoitres rigor/rigour rigors/rigours
    roweled/rowelled roweling/rowelling rumor/rumour rumored/rumoured rumoring/rumouring
    rumors/rumours savior/saviour saviors/saviours savor/savour savored/savoured
    savoring/savouring savors/savours savory/savoury snorkeled/snorkelled snorkeling/snorkelling
    snowplow/snowplough snowplows/snowploughs spiraled/spiralled spiraling/spiralling
    splendor/splendour squirreled/squirrelled squirreling/squirrelling theater/theatre
    theaters/theatres tinseled/tinselled tinseling/tinselling trammeled/trammelled
    trammeling/trammelling tumor/tumour tumors/tumours unfavorable/unfavourable unsavory/unsavoury
    valor/valour vapor/vapour vapors/vapours varicolored/varicoloured vigor/vigour
    watercolor/watercolour watercolors/watercolours yodeled/yodelled yodeler/yodeller
    yodelers/yodellers yodeling/yodelling
    -us gb au -ca
    aluminum/aluminium analyzer/analyser analyzers/analysers prized/prised prizing/prising
    psychoanalyze/psychoanalyse psychoanalyzed/psychoanalysed psychoanalyzing/psychoanalysing
    pyorrhea/pyorrhoea septicemia/septicaemia specialties/specialities specialty/speciality
    weaseled/weaselled weaseling/weaselling
    -us gb au ca
    appareled/apparelled appareling/apparelling backpedaled/backpedalled
    backpedaling/backpedalling bedeviled/bedevilled bedeviling/bedevilling busheled/bushelled
    busheling/bushelling caroled/carolled caroler/caroller carolers/carollers caroling/carolling
    centiliter/centilitre centiliters/centilitres channeled/channelled channeling/channelling
    councilor/councillor councilors/councillors counseled/counselled counseling/counselling
    cudgeled/cudgelled cudgeling/cudgelling defenseless/defenceless deviled/devilled
    deviling/devilling disemboweled/disembowelled disemboweling/disembowelling
    disheveled/dishevelled disheveling/dishevelling doweled/dowelled doweling/dowelling
    driveled/drivelled driveling/drivelling dueled/duelled dueling/duelling epicenter/epicentre
    epicenters/epicentres equaled/equalled equaling/equalling eviler/eviller fueled/fuelled
    fueling/fuelling funneled/funnelled funneling/funnelling gamboled/gambolled
    gamboling/gambolling goiter/goitre goiters/goitres graveled/gravelled graveling/gravelling
    grayish/greyish grayness/greyness groveler/groveller grovelers/grovellers impaneled/impanelled
    impaneling/impanelling imperiled/imperilled imperiling/imperilling jeweled/jewelled
    jeweler/jeweller jewelers/jewellers jeweling/jewelling kenneled/kennelled kenneling/kennelling
    labeled/labelled labeling/labelling lackluster/lacklustre leveled/levelled leveler/leveller
    levelers/levellers leveling/levelling libeled/libelled libeler/libeller libelers/libellers
    libeling/libelling luster/lustre mantes/mantoes marshaled/marshalled marshaling/marshalling
    marveled/marvelled marveling/marvelling marvelous/marvellous marvelously/marvellously
    milliliter/millilitre milliliters/millilitres misbehavior/misbehaviour miter/mitre
    mitered/mitred mitering/mitring miters/mitres modeled/modelled modeling/modelling
    multicolored/multicoloured niter/nitre ocher/ochre paneled/panelled paneling/panelling
    parceled/parcelled parceling/parcelling patine/patinae penciled/pencilled penciling/pencilling
    periled/perilled periling/perilling philter/philtre philters/philtres pommeled/pommelled
    pommeling/pommelling pummeled/pummelled pummeling/pummelling quarreled/quarrelled
    quarreling/quarrelling raveled/ravelled refueled/refuelled refueling/refuelling
    relabeled/relabelled relabeling/relabelling remodeled/remodelled remodeling/remodelling
    reveled/revelled reveler/reveller revelers/revellers reveling/revelling rivaled/rivalled
    rivaling/rivalling saltpeter/saltpetre scepter/sceptre scepters/sceptres sepulcher/sepulchre
    sepulchered/sepulchred sepulchering/sepulchring sepulchers/sepulchres shoveled/shovelled
    shoveling/shovelling shriveled/shrivelled shriveling/shrivelling signaled/signalled
    signaling/signalling skillful/skilful skillfully/skilfully sniveled/snivelled
    sniveling/snivelling snowshed/snowshoed specter/spectre specters/spectres stenciled/stencilled
    stenciling/stencilling subtotaled/subtotalled subtotaling/subtotalling succor/succour
    succored/succoured succoring/succouring succors/succours swiveled/swivelled
    swiveling/swivelling tasseled/tasselled tasseling/tasselling teetotaler/teetotaller
    teetotalers/teetotallers totaled/totalled totaling/totalling toweled/towelled
    toweling/towelling traveled/travelled traveler/traveller travelers/travellers
    traveling/travelling trialed/trialled trialing/trialling tricolor/tricolour
    tricolors/tricolours troweled/trowelled troweling/trowelling tunneled/tunnelled
    tunneling/tunnelling unequaled/unequalled unlabeled/unlabelled unraveled/unravelled
    unraveling/unravelling unrivaled/unrivalled victualed/victualled victualing/victualling
    willfully/wilfully
    -us gb ca
    esophagus/oesophagus orthopedist/orthopaedist orthopedists/orthopaedists
    gb
    eon/aeon eons/aeons
    gb au
    smolder/smoulder smoldered/smouldered smoldering/smouldering smolders/smoulders spirea/spiraea
    spireas/spiraeas willful/wilful
    gb au ca
    barreled/barrelled barreling/barrelling canceled/cancelled canceling/cancelling
    chiseled/chiselled chiseler/chiseller chiselers/chisellers chiseling/chiselling saber/sabre
    sabers/sabres willfulness/wilfulness
    """
}
