import TermGrammar

extension TermOccurrence {
  /// What is said of its quantity, as a noun in `number`; `nil` where nothing is.
  ///
  /// Costs one look at its sentence.
  func quantity(_ number: GrammaticalNumber) -> NounQuantity? {
    let isCapital = written.first?.isUppercase ?? false
    // *3 Retention*: the number counts the block.
    if isCapital, let before, before.isNumber, neighbourhood.startsBlock(before) { return nil }
    return neighbourhood.quantity(of: match.range, number, usage)
  }

  /// *(s)* directly behind it: one thing or several are meant.
  var optionalPlural: Range<Int>? { neighbourhood.optionalPlural(at: match.range.upperBound) }

  /// Whether the other words of its block are written like a title; the first one tells nothing,
  /// and a full stop ends no title.
  var isInTitleOfOthers: Bool { neighbourhood.isTitle(besides: match.range) }

  /// Whether the noun `form` is written as a verb and its particle, and the place is one of a verb:
  /// *You check in* where *check in* is forbidden for *check-in*.
  func isParticleVerb(_ form: TermForm) -> Bool {
    guard form.mayBeParticleVerb(written, usage) else { return false }
    return neighbourhood.partOfSpeech(at: match.range, usage) == .verb
  }
}

extension TermForm {
  /// Whether it names a noun in the singular that is `written` in two words, a particle the second:
  /// *check in*.
  func mayBeParticleVerb(_ written: String, _ usage: (any LanguageUsage)?) -> Bool {
    guard case .synonym(.singular) = kind, !isPossessive else { return false }
    let words = written.split(whereSeparator: \.isWhitespace)
    return words.count == 2 && usage?.isParticle(String(words[1])) == true
  }
}
