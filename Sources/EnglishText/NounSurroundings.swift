import TermGrammar

/// What the words around a noun tell of how it is meant.
struct NounSurroundings {
  private let sentence: EnglishSentence

  init(_ sentence: EnglishSentence) { self.sentence = sentence }

  /// All that they tell.
  var traits: NounTraits {
    var traits: NounTraits = []
    let before = sentence.neighbour(at: sentence.focus.lowerBound - 1)
    if let before {
      if before.startsNoun || before.isPossessive { traits.insert(.determined) }
      if Self.ofAmounts.contains(before.text) { traits.insert(.amount) }
      if before.isOpen, !before.isAdjective, !isBehindVerb(before) { traits.insert(.described) }
      if isFixed(behind: before.text) { traits.insert(.fixed) }
    }
    if isCounted { traits.insert(.counted) }
    if isProcess { traits.insert(.process) }
    return traits
  }

  /// Whether the word is a verb of which the noun is the object: *send invoices*.
  private func isBehindVerb(_ word: EnglishSentence.Word) -> Bool {
    guard let before = sentence.neighbour(at: sentence.focus.lowerBound - 2) else {
      return !word.looksPlural && CommonWords.all.contains(word.text + "s")
        && CommonWords.all.contains(word.text + "ing")
        || CommonWords.all.contains(word.text.dropLast() + "ing")
    }
    switch before.role {
    case .infinitiveMarker, .modal, .subjectPronoun: return true
    case .coordinator, .subordinator, .interrogative: return word.isVerbForm
    default:
      return before.looksPlural && word.isVerbForm || word.text.hasSuffix("s") && word.isVerbForm
    }
  }

  /// Whether words before it count things or tell them apart.
  private var isCounted: Bool {
    var index = sentence.focus.lowerBound - 1
    while let word = sentence.neighbour(at: index) {
      if Self.counting.contains(word.text) { return true }
      if word.text == "of", let before = sentence.neighbour(at: index - 1) {
        return Self.numbers.contains(before.text)
      }
      guard word.isAdjective || word.isOpen else { return false }
      index -= 1
    }
    return false
  }

  private static let counting: Set<String> = [
    "multiple", "numerous", "different", "separate", "various", "several", "many", "few",
    "individual",
    "both", "two-party",
  ]

  private static let numbers: Set<String> = [
    "number", "list", "set", "couple", "pair", "series", "handful", "numbers", "copies", "one",
    "each", "some", "several", "many", "most",
  ]

  /// Determiners of what is not counted.
  private static let ofAmounts: Set<String> = ["some", "much", "little", "more", "less", "enough"]

  private func isFixed(behind word: String) -> Bool {
    let pair = word + " " + sentence.words[sentence.focus].map(\.text).joined(separator: " ")
    return Self.fixed.contains(pair.hasSuffix("s") ? String(pair.dropLast()) : pair)
      || Self.fixed.contains(pair)
  }

  /// Expressions of which the noun is not what it is alone.
  private static let fixed: Set<String> = Set(
    EnglishFile.lines(of: "fixed-expressions.txt").map(String.init)
  )

  /// Whether it is made of a verb, and what that is done to is behind it.
  private var isProcess: Bool {
    guard let focus = sentence.words[sentence.focus].last?.text, let after = sentence.after else {
      return false
    }
    let singular = focus.hasSuffix("s") ? String(focus.dropLast()) : focus
    guard singular.hasSuffix("tion") || singular.hasSuffix("sion") || singular.hasSuffix("ing")
    else { return false }
    let next = sentence.neighbour(at: sentence.focus.upperBound + 1)
    switch after.text {
    case "between", "among", "across": return true
    case "in": return singular == focus && !(next?.isAmount ?? false)
    case "of": return !(next?.isSum ?? false)
    default: return false
    }
  }
}

extension EnglishSentence.Word {
  /// Whether it describes a noun as an adjective does: *new*, *approved*, *missing*, *final*.
  var isAdjective: Bool {
    if EnglishDeterminers.adjectives.contains(text) { return true }
    if text.utf8.count > 4, text.hasSuffix("ed") || text.hasSuffix("al") || text.hasSuffix("ic") {
      return true
    }
    return Adjectives.all.contains(text)
  }

  /// Whether it is a form of a verb that everybody knows.
  var isVerbForm: Bool {
    let stem =
      text.hasSuffix("es") ? text.dropLast(2) : text.hasSuffix("s") ? text.dropLast() : text[...]
    let bare = stem.hasSuffix("e") ? stem.dropLast() : stem
    return CommonWords.all.contains(bare + "ing") || CommonWords.all.contains(stem + "ing")
  }

  /// Whether it is a sum or a share: *5%*, *$9,870*, *five per cent*.
  var isSum: Bool {
    isAmount || role == .pluralDeterminer || role == .singularDeterminer && text == "one"
      || text == "up"
  }
}

/// Adjectives of everyday language that no ending tells.
enum Adjectives {
  static let all = Set(
    words: """
      above actual active available big clean common complete correct current double due early empty
      entire equal exact extra fair false full good great half happy hard high important key large
      late live long low main major minor missing monthly negative net overdue partial past
      pending positive present private proper public quick rare ready real recent regular
      relevant right safe same short signed similar simple single slow small special specific standard such
      sure total true unpaid usual valid various wide wrong young yearly
      """
  )
}
