import TermGrammar

/// Plurals that are slips for certain.
///
/// What a dictionary of English lists beside the usual plural is none, nor is what merely differs
/// from the rule.
struct PluralSlip {
  private let singular: NounPhrase
  private let head: String
  private let whole: String
  private let derived: DerivedForm?

  /// Reads the noun `singular`; `nil` where its head is a name, an abbreviation or no word.
  init?(_ singular: String) {
    let phrase = NounPhrase(singular)
    let small = phrase.head.lowercased()
    guard small.count > 1, small.allSatisfy(\.isLetter),
      phrase.head == small
        || phrase.head.dropFirst() == small.dropFirst() && CommonWords.all.contains(small)
          && Names.plural(of: String(phrase.head)) == nil
    else { return nil }
    (self.singular, head, whole) = (phrase, small, singular)
    derived = EnglishPlural.plural(of: singular)
  }

  /// Whether nobody who writes well has `plural` for the noun.
  func isMistake(_ plural: String) -> Bool {
    if plural.contains(","), !whole.contains(",") { return true }
    if plural == whole { return isSameByMistake }
    if EnglishPlural.isUnchanged(whole) { return hasAddedS(plural) }
    if hasParticle, plural == whole + "s" { return plural != derived?.text }
    guard let form = head(of: plural), form != head else { return false }
    for apostrophe in ["'", "\u{2019}"]
    where form == head + apostrophe + "s" || form == regular + apostrophe {
      return true
    }
    if NounList.english.singular(of: form) == head { return false }
    if FixedNouns.mass.contains(head) { return form == regular }
    guard let derived = derived.flatMap({ head(of: $0.text) }), form != derived else {
      return false
    }
    return isMisspelt(form, derived) || isUnwanted(form)
  }

  /// The word of `phrase` in the place of the head, in small letters; `nil` where other words
  /// differ.
  private func head(of phrase: String) -> String? {
    guard phrase.hasPrefix(singular.before), phrase.hasSuffix(singular.after),
      phrase.utf8.count >= singular.before.utf8.count + singular.after.utf8.count
    else { return nil }
    return phrase.dropFirst(singular.before.count).dropLast(singular.after.count).lowercased()
  }

  private var regular: String { NounEndings.plural(of: head) }

  /// Whether a particle is all that is behind the head: *passer-by*, *day off*.
  private var hasParticle: Bool {
    Prepositions.contains(singular.after.dropFirst().lowercased())
  }

  /// *nexts of kin*, *next of kins*.
  private func hasAddedS(_ plural: String) -> Bool {
    let words = whole.split(separator: " ")
    let others = plural.split(separator: " ")
    return words.count == others.count
      && zip(words, others).allSatisfy { $1 == $0 || $1 == $0 + "s" }
  }

  // MARK: Spelling

  /// Whether `form` has the letters of the rule, put to the head as to another word: *ladys*,
  /// *daies*, *boxs*, *formes*.
  private func isMisspelt(_ form: String, _ derived: String) -> Bool {
    guard let last = head.last, let before = head.dropLast().last else { return false }
    let isVowel = "aeiou".contains(before)
    switch last {
    case "y":
      return isVowel
        ? form == head.dropLast() + "ies" && !PluralWords.withBothEndings.contains(head)
        : form == head + "s" && derived == head.dropLast() + "ies"
    case "s", "x", "z", "h": return form == head + "s" && derived == head + "es"
    case "o": return isVowel && form == head + "es" && derived == head + "s"
    default: return !"aeiou".contains(last) && form == head + "es" && derived == head + "s"
    }
  }

  /// Whether `form` is the regular plural of a noun that has another: *childs*, *sheeps*,
  /// *diagnosises*.
  private func isUnwanted(_ form: String) -> Bool {
    let added = form == head + "s" || form == head + "es"
    guard added, !whole.hasEnding("still life") else { return false }
    if form.hasEnding("sises") { return true }
    if head.hasEnding("o") {
      return form.hasEnding("oes")
        ? PluralWords.withoutOES.contains(head) : PluralWords.withoutOS.contains(head)
    }
    return PluralWords.unchanged.contains(head)
      || PluralWords.withoutS.contains { head.hasEnding($0) }
  }

  // MARK: One form

  /// Whether one form for both numbers is a slip: *child*, *information*, *beds*; not *aircraft*.
  private var isSameByMistake: Bool {
    if FixedNouns.mass.contains(head) { return head != "data" }
    guard let derived, singular.after.isEmpty, !PluralWords.ofOneForm.contains(head),
      !FixedNouns.unchanged.contains(head), !FixedNouns.pluralOnly.contains(head)
    else { return false }
    if derived.text == whole {
      guard EnglishSingular.isRegularPlural(head), !head.hasEnding("ics"),
        let one = EnglishSingular.singular(ofWord: head)?.text
      else { return false }
      return one != head && CommonWords.all.contains(one) && CommonWords.all.contains(head)
    }
    guard let plural = head(of: derived.text) else { return false }
    return CommonWords.all.contains(head) && CommonWords.all.contains(plural)
  }
}

/// Nouns by the plurals that they have not.
private enum PluralWords {
  /// Those that end with one of these have another plural: *bookshelf*.
  static let withoutS = words("no -s")

  static let unchanged = words("no -s alone")
  static let withoutOS = words("no -os")
  static let withoutOES = words("no -oes")
  static let ofOneForm = words("one form")
  static let withBothEndings = words("both -ys and -ies")

  private static func words(_ kind: String) -> Set<String> {
    let lines = EnglishFile.lines(of: "plural-slips.txt").filter { $0.hasPrefix(kind + ":") }
    return Set(words: lines.map { $0.dropFirst(kind.utf8.count + 1) }.joined(separator: " "))
  }
}
