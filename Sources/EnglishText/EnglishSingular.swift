import EnglishTerms
import TermGrammar

/// Singulars by lists and by endings: suggestions for authors.
package enum EnglishSingular {
  /// The singular of `noun`, which may be a compound; `nil` where it is not read as a plural.
  static func singular(of noun: String) -> DerivedForm? {
    let phrase = NounPhrase(noun)
    guard let head = singular(ofHead: phrase.head) else { return nil }
    return DerivedForm(phrase.before + head.text + singularTail(phrase.after), by: head.rule)
  }

  /// *(SOVs)* after a phrase becomes *(SOV)*.
  private static func singularTail(_ tail: Substring) -> String {
    guard tail.hasSuffix("s)"), tail.contains("("), tail.dropLast(2).last?.isUppercase == true
    else { return String(tail) }
    return tail.dropLast(2) + ")"
  }

  private static func singular(ofHead head: Substring) -> DerivedForm? {
    if head.last == "s", let before = head.dropLast().last {
      let stem = head.dropLast()
      if before.isUppercase || before.isNumber {
        return DerivedForm(String(stem), by: .abbreviation)
      }
      if before == "\u{2019}", stem.count == 2 {
        return DerivedForm(String(stem.dropLast()), by: .abbreviation)
      }
      if Names.keepTheirLetters.contains(String(stem)) {
        return DerivedForm(String(stem), by: .name)
      }
    }
    if let name = Names.singular(of: String(head)) { return DerivedForm(name, by: .name) }
    if head.hasSuffix("es"), head.count > 3, head.dropLast(2).allSatisfy(\.isUppercase) {
      return DerivedForm(String(head.dropLast(2)), by: .abbreviation)
    }
    let small = head.lowercased()
    guard let form = singular(ofWord: small), !isInitialism(head, small, form.text) else {
      return nil
    }
    return DerivedForm(form.text.inCase(of: head, small), by: form.rule)
  }

  /// Whether a few capitals that end with an *S* are no plural: *NHS*, *AIDS*, *SOS*; but *BEDS*.
  private static func isInitialism(_ head: Substring, _ small: String, _ singular: String) -> Bool {
    guard head.count < 5, head.allSatisfy(\.isUppercase) else { return false }
    return small == "aids" || singular.utf8.count < 3 || !CommonWords.all.contains(singular)
  }

  /// The singular of a word in small letters.
  package static func singular(ofWord word: String) -> DerivedForm? {
    if let singular = NounList.english.singular(of: word) {
      return DerivedForm(singular, by: .irregular)
    }
    if FixedNouns.pluralOnly.contains(word) { return DerivedForm(word, by: .none) }
    if FixedNouns.mass.contains(word) { return nil }
    if FixedNouns.unchanged.contains(word) { return DerivedForm(word, by: .unchanged) }
    if let singular = ClassicalNouns.singular(of: word) {
      return DerivedForm(singular, by: .irregular)
    }
    if let singular = singular(ofReplaced: word) { return DerivedForm(singular, by: .ending) }
    return singular(ofRegular: word).map { DerivedForm($0, by: .ending) }
  }

  private static func singular(ofReplaced word: String) -> String? {
    for rule in NounEndings.replaced
    where rule.replacement != "ies" && word.hasEnding(rule.replacement) && word != rule.replacement
    {
      let singular = word.dropLast(rule.replacement.utf8.count) + rule.ending
      let isException = rule.exceptions.contains(where: singular.hasEnding)
      guard !isException, !isAmbiguous(rule.replacement, word) else { continue }
      if EnglishPlural.plural(ofWord: String(singular)).text == word { return String(singular) }
    }
    return nil
  }

  /// *Phases*, *doses* and *leases* are no Greek words.
  private static func isAmbiguous(_ plural: String, _ word: String) -> Bool {
    switch plural {
    case "ases", "phases", "phrases", "axes": !["metastases", "metaphases"].contains(word)
    case "oses": !greek.contains { word.hasEnding($0) }
    case "ipses": word != "ellipses"
    case "eses":
      word.utf8.count < 6 || ["eeses", "ioceses", "obeses"].contains(where: word.hasEnding)
    default: false
    }
  }

  /// How Greek words in *-osis* end in the plural.
  private static let greek = [
    "gnoses", "uroses", "choses", "rphoses", "leroses", "broses", "ptoses", "theoses", "mbioses",
    "ypnoses", "smoses",
  ]

  /// Whether `word`, in small letters, is a plural already: *accounts*, *parties*.
  static func isRegularPlural(_ word: String) -> Bool {
    guard word.hasEnding("s"), let before = word.utf8.dropLast().last else { return false }
    return before != UInt8(ascii: "s") && !before.isVowelLetterBesidesE
      && singular(ofRegular: word) != nil
  }

  private static func singular(ofRegular word: String) -> String? {
    guard word.hasEnding("s"), !word.hasEnding("ss") else { return nil }
    guard !KnownSingulars.bareS.contains(word), NounList.english.plural(of: word) == nil else {
      return nil
    }
    let stem = String(word.dropLast())
    if word.hasEnding("us") || word.hasEnding("is") {
      let isPlural =
        stem.hasEnding("eau") || stem.hasEnding("ieu") || KnownSingulars.iu.contains(stem)
      return isPlural ? stem : nil
    }
    guard stem.utf8.count > 1 else { return nil }
    if word.hasEnding("ies") { return singular(ofIES: word, stem) }
    guard word.hasEnding("es") else { return stem }
    let short = String(word.dropLast(2))
    return losesE(short) ? short : stem
  }

  private static func singular(ofIES word: String, _ stem: String) -> String? {
    if word.utf8.count < 5 || KnownSingulars.ie.contains(stem) { return stem }
    return word.dropLast(3) + "y"
  }

  /// Whether the plural of `noun` has an *e* that the singular lacks: *taxes*, *bosses*; not
  /// *sizes*.
  private static func losesE(_ noun: String) -> Bool {
    if KnownSingulars.others.contains(noun + "e") { return false }
    if noun.hasEnding("s") { return losesEAfterS(noun) }
    if noun.hasEnding("z") {
      return ["tz", "zz"].contains { noun.hasEnding($0) } || noun == "topaz"
    }
    if noun.hasEnding("o") { return false }
    return ["x", "ch", "sh"].contains { noun.hasEnding($0) }
  }

  private static func losesEAfterS(_ noun: String) -> Bool {
    if noun.hasEnding("ss") { return true }
    if noun.hasEnding("us") {
      return !["ous", "aus", "fus", "ecus", "abus", "ccus", "xcus"].contains { noun.hasEnding($0) }
        && !["us", "mus", "rus", "reus", "misus", "overus", "perus", "hypotenus"].contains(noun)
    }
    return KnownSingulars.bareS.contains(noun)
  }
}

/// Words whose singular the endings of the plural do not tell.
private enum KnownSingulars {
  /// In *-ie*.
  static let ie = Set(
    words: """
      aerie auntie belie birdie bogie boogie bookie bootie bourgeoisie boutonnerie brasserie brie
      brownie budgie bustie calorie camaraderie collie cookie coolie coterie cutie dearie dixie
      eagle-eyrie eerie eyrie foodie freebie genie ghoulie goalie groupie hippie hoodie hottie indie
      laddie lassie lingerie lorrie magpie menagerie movie necktie newbie nightie oldie patisserie
      pinkie pixie potpie prairie premie quickie reverie rookie roomie rotisserie selfie smoothie
      sortie specie stymie sweetie talkie techie toughie townie untie veggie walkie-talkie weenie
      yuppie zombie
      """
  )

  /// In *-che*, *-she*, *-xe*, *-ze*, *-se* after a hiss.
  static let others = Set(
    words: """
      ache apache attache attaché avalanche axe backache brioche cache cartouche cliche cliché
      creche crevasse crèche deluxe douche earache finesse fosse gouache headache heartache impasse
      lacrosse largesse mousse moustache mustache niche noblesse panache pastiche pickaxe poleaxe
      posse psyche quiche stomachache tendresse toothache tranche
      """
  )

  /// In *-i* and *-u*, which are rare where *-is* and *-us* are common.
  static let iu = Set(
    words: """
      alibi anti bayou bikini chili emu gnu guru haiku jacuzzi khaki kiwi lei lieu martini maxi menu
      mini panini potpourri rabbi safari salami sari semi ski submenu taxi thou tofu wiki yogi you
      zucchini
      """
  )

  /// In *-s* without an *e*.
  static let bareS = Set(
    words: """
      abatis acropolis alias amaryllis asbestos atlas bias bus canvas chaos chassis christmas
      clitoris cosmos dais epidermis epiglottis gas glottis ibis iris lens madras mantis marquis
      metropolis mons necropolis pampas pancreas pelvis penis portcullis proboscis pus pyrites
      rhinoceros summons tennis thermos trellis yes
      """
  )
}

extension UInt8 {
  /// Whether a word that ends in it and an *s* is likely to be a singular: *atlas*, *tennis*,
  /// *status*.
  fileprivate var isVowelLetterBesidesE: Bool { isVowelLetter && self != UInt8(ascii: "e") }
}
