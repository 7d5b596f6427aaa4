/// Nouns whose plural no ending tells, with that plural.
///
/// Data of the language, not of any domain. What the language has two forms for has the more usual
/// one first; the others are read as plurals too.
struct NounList: Sendable {
  private let plurals: [String: String]
  private let singulars: [String: String]

  /// Makes a list of nouns that white space parts: a singular, its usual plural, others.
  init(_ nouns: String) {
    var plurals: [String: String] = [:]
    var singulars: [String: String] = [:]
    for noun in nouns.split(whereSeparator: \.isWhitespace) {
      let words = noun.split(separator: "/").map(String.init)
      let singular = words[0]
      plurals[singular] = words[1]
      for form in words[1...] where singulars[form] == nil { singulars[form] = singular }
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
  ///
  /// A plural that several have is read as that of the first: *themselves* as *himself*.
  static let english = NounList(
    """
    base/bases brother/brothers/brethren bus/buses/busses by/bys calf/calves cherub/cherubs/cherubim
    child/children die/dice/dies dwarf/dwarves/dwarfs elf/elves fez/fezzes flyby/flybys foot/feet
    gas/gases/gasses goodbye/goodbyes goose/geese half/halves halfpenny/halfpennies/halfpence
    hoof/hooves/hoofs human/humans kibbutz/kibbutzim knife/knives layby/laybys leaf/leaves
    life/lives loaf/loaves louse/lice man/men manservant/menservants mouse/mice ox/oxen
    passerby/passersby penny/pennies/pence person/people/persons quiz/quizzes
    salesperson/salespeople/salespersons scarf/scarves/scarfs self/selves seraph/seraphs/seraphim
    sheaf/sheaves shelf/shelves staff/staffs/staves standby/standbys thief/thieves tooth/teeth
    wharf/wharves/wharfs whiz/whizzes why/whys wife/wives wolf/wolves woman/women zero/zeros/zeroes
    zloty/zlotys

    antihero/antiheroes buffalo/buffaloes/buffalos cargo/cargoes/cargos desperado/desperadoes
    domino/dominoes echo/echoes embargo/embargoes fresco/frescoes/frescos go/goes
    grotto/grottoes/grottos hero/heroes hobo/hoboes/hobos innuendo/innuendoes/innuendos
    mango/mangoes/mangos mosquito/mosquitoes motto/mottos/mottoes mulatto/mulattoes negro/negroes
    no/noes peccadillo/peccadilloes potato/potatoes superhero/superheroes tomato/tomatoes
    tornado/tornadoes/tornados torpedo/torpedoes veto/vetoes volcano/volcanoes/volcanos

    czech/czechs diptych/diptychs epoch/epochs eunuch/eunuchs loch/lochs mach/machs stomach/stomachs
    tech/techs triptych/triptychs

    addendum/addenda/addendums bacterium/bacteria caecum/caeca cecum/ceca cilium/cilia
    corrigendum/corrigenda curriculum/curricula/curriculums datum/data desideratum/desiderata
    equilibrium/equilibria/equilibriums erratum/errata ilium/ilia labium/labia
    maximum/maxima/maximums medium/media/mediums memorandum/memoranda/memorandums
    millennium/millennia/millenniums minimum/minima/minimums momentum/momenta
    optimum/optima/optimums ovum/ova perineum/perinea phylum/phyla pudendum/pudenda quantum/quanta
    rectum/rectums/recta residuum/residua sacrum/sacra septum/septa serum/sera/serums
    spectrum/spectra/spectrums sputum/sputa stratum/strata symposium/symposia/symposiums
    trivium/trivia velum/vela

    aphelion/aphelia automaton/automata/automatons criterion/criteria ganglion/ganglia
    mitochondrion/mitochondria organon/organa perihelion/perihelia phenomenon/phenomena
    polyhedron/polyhedra/polyhedrons protozoon/protozoa spermatozoon/spermatozoa taxon/taxa

    alga/algae alumna/alumnae curia/curiae larva/larvae medusa/medusae minutia/minutiae
    nebula/nebulae papilla/papillae pleura/pleurae stria/striae trabecula/trabeculae
    vertebra/vertebrae vita/vitae

    alumnus/alumni bacillus/bacilli bronchus/bronchi cactus/cacti/cactuses caduceus/caducei
    carpus/carpi cirrus/cirri coccus/cocci corpus/corpora/corpuses cumulus/cumuli esophagus/esophagi
    fungus/fungi genus/genera humerus/humeri hypothalamus/hypothalami incubus/incubi locus/loci
    magus/magi naevus/naevi nevus/nevi nucleolus/nucleoli nucleus/nuclei oesophagus/oesophagi
    opus/opuses/opera pylorus/pylori radius/radii sarcophagus/sarcophagi solidus/solidi
    stimulus/stimuli stratus/strati stylus/styluses/styli succubus/succubi
    syllabus/syllabuses/syllabi tarsus/tarsi thalamus/thalami thrombus/thrombi ulcus/ulcera
    umbilicus/umbilici uterus/uteruses/uteri villus/villi viscus/viscera

    axis/axes basis/bases chrysalis/chrysalises/chrysalides crisis/crises iris/irises/irides
    oasis/oases peristalsis/peristalses pubis/pubes testis/testes thesis/theses

    appendix/appendices/appendixes cervix/cervices coccyx/coccyges codex/codices cortex/cortices
    cyclops/cyclopes glans/glandes helix/helices index/indexes/indices larynx/larynges/larynxes
    latex/latices matrix/matrices/matrixes phalanx/phalanges/phalanxes pharynx/pharynges/pharynxes
    spadix/spadices sphinx/sphinxes vertex/vertices vortex/vortices/vortexes

    bandeau/bandeaux bijou/bijoux chateau/chateaux/chateaus château/châteaux djinni/djinn
    gateau/gateaux graffito/graffiti gâteau/gâteaux krone/kroner libretto/librettos/libretti
    lied/lieder madame/mesdames mademoiselle/mesdemoiselles mafioso/mafiosi monseigneur/messeigneurs
    monsieur/messieurs paparazzo/paparazzi signore/signori spumone/spumoni stamen/stamens/stamina
    tableau/tableaux/tableaus

    myself/ourselves yourself/yourselves himself/themselves herself/themselves itself/themselves
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
      Set(
        words: """
          abac acanth calcul coloss cumulonimb eucalypt foc geni gladiol hippopotam isthm menisc
          narciss nautil nimb octop papyr phall rhomb sarcophag tal termin thesaur thym
          """
      )
    ),
    (
      "a", "um",
      Set(
        words: """
          alluvi antiser aquari arboret atri auditori cambi candelabr cerebell cerebr colloqui
          consorti continu crani crematori delphini dict effluvi empori encomi flagell for frust
          fulcr gymnasi honorari interregn mausole moratori parameci pericardi peritone planetari
          plectr podi prosceni referend rostr sanct sanitari scrot simulacr solari stadi stern
          terrari trapezi tympan ultimat vacu vivari
          """
      )
    ),
    ("a", "on", Set(words: "amni lept oxymor philodendr")),
    (
      "ae", "a",
      Set(
        words: """
          absciss ameb amoeb amphor antenn aort aqu aur auror burs caesur cicad cloac cochle
          conjunctiv copul coron fasci faun fibul fistul flor formul herni hydr lacun lamin maxill
          medull nov noven patell patin penumbr person placent pup retin salmonell scapul supernov
          tarantul tibi trache trichin uln umbr urethr uvul vagin verruc vulv
          """
      )
    ),
    (
      "i", "o",
      Set(words: "bass concert crescend glissand intermezz maestr scherz sol temp tors virtuos")
    ),
    ("ata", "a", Set(words: "carcinom dogm edem enem lymphom melanom miasm schem stigm traum")),
    ("aux", "au", Set(words: "be bure chape plate portmante trousse")),
    ("ieux", "ieu", Set(words: "ad mil")),
  ]
}

/// Nouns that do not change, or lack a number.
enum FixedNouns {
  /// Singular and plural alike.
  static let unchanged = Set(
    words: """
      aircraft apparatus barracks bison chassis chinese cod corps counsel crossroads deer elk
      faux-pas fish forceps gallows gasworks glassworks grouse halibut headquarters hertz hovercraft
      innings ironworks kilohertz mackerel means megahertz mews moose offspring patois pike plaice
      reindeer rendezvous rotorcraft salmon series sheep shellfish shrimp siemens spacecraft species
      squid steelworks swine swiss trout watercraft waterworks
      """
  )

  /// Only a singular: what is measured, not counted.
  static let mass = Set(
    words: """
      advice baggage bedding brickwork carpentry clothing cutlery data electricity equipment evidence
      feedback fieldwork firmware footwear formwork furniture garbage gravel groundwork hardware
      homework housework information ironwork jewellery jewelry knowledge luggage lumber machinery
      masonry merchandise music news paperwork pipework plumbing scaffolding signage software
      steelwork stonework teamwork traffic underwear wildlife woodwork
      """
  )

  /// Only a plural.
  static let pluralOnly = Set(
    words: """
      alms amends annals arrears belongings binoculars cattle clothes earnings earthworks goods
      groceries jeans outskirts pants personnel pliers police premises proceeds pyjamas remains
      riches roadworks savings scissors shears shorts surroundings thanks tongs trousers tweezers
      works
      """
  )
}
