/// Nouns whose plural no ending tells, with that plural.
///
/// Data of the language, not of any domain. What the language has two forms for has the more usual
/// one first; the others are read as plurals too.
struct NounList: Sendable {
  private let plurals: [String: String]
  private let singulars: [String: String]

  /// Makes a list of lines: a singular, its usual plural, others; a singular alone is its own
  /// plural.
  init(_ lines: String) {
    var plurals: [String: String] = [:]
    var singulars: [String: String] = [:]
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let singular = words.first else { continue }
      let forms = words.count > 1 ? words[1...] : words[...]
      plurals[singular] = forms.first
      for form in forms where singulars[form] == nil { singulars[form] = singular }
    }
    self.plurals = plurals
    self.singulars = singulars
  }

  /// The plural of `singular`, in small letters.
  func plural(of singular: String) -> String? { plurals[singular] }

  /// The singular of `plural`, in small letters.
  func singular(of plural: String) -> String? { singulars[plural] }
}

extension NounList {
  /// Native irregulars, words in -f and -o, and classical words whose foreign plural is the usual
  /// one.
  static let english = NounList(
    """
    base bases
    man men
    manservant menservants
    why whys
    standby standbys
    layby laybys
    passerby passersby
    goodbye goodbyes
    zloty zlotys
    zero zeros zeroes
    woman women
    child children
    foot feet
    tooth teeth
    goose geese
    mouse mice
    louse lice
    ox oxen
    person people persons
    salesperson salespeople salespersons
    die dice dies
    penny pennies pence
    halfpenny halfpennies halfpence
    brother brothers brethren
    human humans
    cherub cherubs cherubim
    seraph seraphs seraphim
    kibbutz kibbutzim
    quiz quizzes
    whiz whizzes
    fez fezzes
    gas gases gasses
    bus buses busses
    calf calves
    elf elves
    half halves
    hoof hooves hoofs
    knife knives
    leaf leaves
    life lives
    loaf loaves
    scarf scarves scarfs
    self selves
    sheaf sheaves
    shelf shelves
    thief thieves
    wharf wharves wharfs
    wife wives
    wolf wolves
    dwarf dwarves dwarfs
    staff staffs staves
    echo echoes
    embargo embargoes
    hero heroes
    superhero superheroes
    antihero antiheroes
    potato potatoes
    tomato tomatoes
    torpedo torpedoes
    veto vetoes
    domino dominoes
    mosquito mosquitoes
    mango mangoes mangos
    motto mottos mottoes
    volcano volcanoes volcanos
    tornado tornadoes tornados
    cargo cargoes cargos
    buffalo buffaloes buffalos
    negro negroes
    mulatto mulattoes
    desperado desperadoes
    fresco frescoes frescos
    hobo hoboes hobos
    innuendo innuendoes innuendos
    grotto grottoes grottos
    peccadillo peccadilloes
    go goes
    no noes
    stomach stomachs
    epoch epochs
    loch lochs
    eunuch eunuchs
    tech techs
    mach machs
    czech czechs
    triptych triptychs
    diptych diptychs
    bacterium bacteria
    datum data
    erratum errata
    corrigendum corrigenda
    addendum addenda addendums
    desideratum desiderata
    stratum strata
    medium media mediums
    ovum ova
    curriculum curricula curriculums
    quantum quanta
    phylum phyla
    millennium millennia millenniums
    symposium symposia symposiums
    memorandum memoranda memorandums
    momentum momenta
    spectrum spectra spectrums
    cilium cilia
    labium labia
    ilium ilia
    cecum ceca
    caecum caeca
    rectum rectums recta
    sacrum sacra
    sputum sputa
    residuum residua
    velum vela
    serum sera serums
    maximum maxima maximums
    minimum minima minimums
    optimum optima optimums
    septum septa
    pudendum pudenda
    perineum perinea
    trivium trivia
    phenomenon phenomena
    criterion criteria
    automaton automata automatons
    ganglion ganglia
    mitochondrion mitochondria
    spermatozoon spermatozoa
    protozoon protozoa
    taxon taxa
    polyhedron polyhedra polyhedrons
    perihelion perihelia
    aphelion aphelia
    organon organa
    alga algae
    alumna alumnae
    larva larvae
    minutia minutiae
    papilla papillae
    pleura pleurae
    stria striae
    vertebra vertebrae
    nebula nebulae
    curia curiae
    trabecula trabeculae
    medusa medusae
    vita vitae
    alumnus alumni
    bacillus bacilli
    bronchus bronchi
    cactus cacti cactuses
    coccus cocci
    cirrus cirri
    cumulus cumuli
    fungus fungi
    humerus humeri
    locus loci
    magus magi
    nucleus nuclei
    nucleolus nucleoli
    nevus nevi
    naevus naevi
    radius radii
    solidus solidi
    stimulus stimuli
    stratus strati
    succubus succubi
    incubus incubi
    syllabus syllabuses syllabi
    thalamus thalami
    thrombus thrombi
    tarsus tarsi
    carpus carpi
    umbilicus umbilici
    uterus uteruses uteri
    villus villi
    pylorus pylori
    oesophagus oesophagi
    esophagus esophagi
    sarcophagus sarcophagi
    corpus corpora corpuses
    genus genera
    opus opuses opera
    viscus viscera
    ulcus ulcera
    stylus styluses styli
    axis axes
    basis bases
    crisis crises
    oasis oases
    thesis theses
    caduceus caducei
    equilibrium equilibria equilibriums
    hypothalamus hypothalami
    peristalsis peristalses
    testis testes
    pubis pubes
    iris irises irides
    chrysalis chrysalises chrysalides
    appendix appendices appendixes
    cervix cervices
    helix helices
    matrix matrices matrixes
    codex codices
    cortex cortices
    vertex vertices
    vortex vortices vortexes
    latex latices
    index indexes indices
    spadix spadices
    coccyx coccyges
    larynx larynges larynxes
    pharynx pharynges pharynxes
    phalanx phalanges phalanxes
    sphinx sphinxes
    cyclops cyclopes
    glans glandes
    chateau chateaux chateaus
    château châteaux
    bandeau bandeaux
    gateau gateaux
    gâteau gâteaux
    tableau tableaux tableaus
    bijou bijoux
    graffito graffiti
    paparazzo paparazzi
    mafioso mafiosi
    libretto librettos libretti
    signore signori
    spumone spumoni
    krone kroner
    lied lieder
    madame mesdames
    mademoiselle mesdemoiselles
    monsieur messieurs
    monseigneur messeigneurs
    djinni djinn
    stamen stamens stamina
    myself ourselves
    yourself yourselves
    himself themselves
    herself themselves
    itself themselves
    """
  )
}

/// Words from Latin and Greek that keep their foreign plural beside an English one: read, not made.
enum ClassicalNouns {
  /// The singular of `plural`: *stadium* of *stadia*; `nil` where it is none of these.
  static func singular(of plural: String) -> String? {
    for (ending, replacement, stems) in endings where plural.hasEnding(ending) {
      let stem = String(plural.dropLast(ending.utf8.count))
      if stems.contains(stem) { return stem + replacement }
    }
    return nil
  }

  private static let endings: [(ending: String, replacement: String, stems: Set<String>)] = [
    (
      "i", "us",
      stems(
        """
        abac acanth calcul coloss cumulonimb eucalypt foc geni gladiol hippopotam isthm menisc narciss \
        nautil nimb octop papyr phall rhomb sarcophag tal termin thesaur thym
        """
      )
    ),
    (
      "a", "um",
      stems(
        """
        alluvi antiser aquari arboret atri auditori cambi candelabr cerebell cerebr colloqui consorti \
        continu crani crematori delphini dict effluvi empori encomi flagell for frust fulcr gymnasi \
        honorari interregn mausole moratori parameci pericardi peritone planetari plectr podi prosceni \
        referend rostr sanct sanitari scrot simulacr solari stadi stern terrari trapezi tympan ultimat \
        vacu vivari
        """
      )
    ),
    ("a", "on", stems("amni lept oxymor philodendr")),
    (
      "ae", "a",
      stems(
        """
        absciss ameb amoeb amphor antenn aort aqu aur auror burs caesur cicad cloac cochle conjunctiv \
        copul coron faun fasci fibul fistul flor formul herni hydr lacun lamin maxill medull nov noven \
        patell patin penumbr person placent pup retin salmonell scapul supernov tarantul tibi trache \
        trichin uln umbr urethr uvul vagin verruc vulv
        """
      )
    ),
    (
      "i", "o",
      stems("bass concert crescend glissand intermezz maestr scherz sol temp tors virtuos")
    ),
    ("ata", "a", stems("carcinom dogm edem enem lymphom melanom miasm schem stigm traum")),
    ("aux", "au", stems("be bure chape plate portmante trousse")),
    ("ieux", "ieu", stems("ad mil")),
  ]

  private static func stems(_ text: String) -> Set<String> { Set(words: text) }
}

/// Nouns that do not change, or lack a number.
enum FixedNouns {
  /// Singular and plural alike.
  static let unchanged = Set(
    words: """
      aircraft apparatus barracks bison chassis chinese corps counsel cod crossroads deer elk faux-pas fish \
      forceps gallows gasworks glassworks grouse halibut headquarters hertz hovercraft ironworks innings \
      kilohertz mackerel means megahertz mews moose offspring patois pike plaice rendezvous salmon \
      series sheep shellfish shrimp siemens spacecraft species squid steelworks swine swiss trout waterworks \
      watercraft
      """
  )

  /// Only a singular: what is measured, not counted.
  static let mass = Set(
    words: """
      advice baggage bedding brickwork carpentry clothing cutlery electricity equipment evidence feedback \
      fieldwork firmware footwear formwork furniture garbage gravel groundwork hardware homework housework \
      information ironwork jewellery jewelry knowledge luggage lumber machinery masonry merchandise music \
      news paperwork pipework plumbing scaffolding signage software steelwork stonework \
      teamwork traffic underwear wildlife woodwork
      """
  )

  /// Only a plural.
  static let pluralOnly = Set(
    words: """
      alms amends annals arrears belongings binoculars cattle clothes earnings earthworks goods groceries \
      jeans outskirts pants personnel pliers police premises proceeds pyjamas remains riches \
      roadworks savings scissors shears shorts surroundings thanks tongs trousers tweezers works
      """
  )
}
