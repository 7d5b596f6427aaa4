import TermGrammar

/// A term in a text, with what its surroundings tell of it.
struct TermOccurrence {
  let match: TermMatch
  let block: ProseBlock

  /// What is there, as it is written.
  let written: String

  /// Whether it is between quotation marks, alone.
  let isQuoted: Bool

  /// Whether a sentence or the block starts with it, or with the article before it.
  let startsSentence: Bool

  /// Whether its block is written like a title.
  let isInTitle: Bool

  /// The word before and what it tells.
  let before: ProseWord?
  let roleBefore: WordRole?

  /// The word after it and what it tells.
  let after: ProseWord?
  let roleAfter: WordRole?

  /// The indefinite article directly before it; the letter of *Appendix A* is none.
  let article: ProseWord?

  /// Which past forms of a verb its place allows; empty where it is none.
  let pastForms: Set<VerbForm>

  /// What the nearest small word before it says of its number; at most two other words are in
  /// between.
  let slot: Slot

  /// Whether that word wants single things behind it: *each*, *one*, *several*.
  let isCounted: Bool

  /// Where the rest of a verb is that is around its object; `nil` for what is in one piece.
  var split: SplitVerbMatch?
  let neighbourhood: Neighbourhood
  let usage: (any LanguageUsage)?

  /// What a place in a sentence asks of a noun.
  enum Slot {
    /// Nothing.
    case free

    /// Something known: *the*.
    case definite

    /// One thing: *a*, *each*.
    case single

    /// Things that are counted: *several*, *12*.
    case several
  }

  init(
    _ match: TermMatch,
    in block: ProseBlock,
    _ neighbourhood: Neighbourhood,
    isQuoted: Bool,
    isInTitle: Bool,
    _ usage: (any LanguageUsage)?
  ) {
    self.match = match
    self.block = block
    self.neighbourhood = neighbourhood
    self.usage = usage
    self.isQuoted = isQuoted
    self.isInTitle = isInTitle
    written = neighbourhood.string(match.range)
    before = neighbourhood.word(before: match.range.lowerBound)
    roleBefore = before.flatMap { usage?.role(of: $0.string) }
    after = neighbourhood.word(after: match.range.upperBound)
    roleAfter = after.flatMap { usage?.role(of: $0.string) }
    article = Self.article(before, roleBefore, neighbourhood)
    startsSentence = neighbourhood.startsSentence(at: match.range.lowerBound)
    let isPast = match.surfaceForm.readings.contains(where: \.form.isPast)
    pastForms = isPast ? neighbourhood.pastForms(at: match.range, usage) : []
    let isCapital = written.first?.isUppercase ?? false
    (slot, isCounted) = Self.slot(before: match.range.lowerBound, neighbourhood, usage) { number in
      isCapital && neighbourhood.startsBlock(number)
    }
  }

  private static func article(
    _ word: ProseWord?,
    _ role: WordRole?,
    _ neighbourhood: Neighbourhood
  ) -> ProseWord? {
    guard let word, role == .indefiniteArticle else { return nil }
    let mayBeLetter = word.string.count == 1 && word.isCapital
    guard mayBeLetter else { return word }
    return neighbourhood.startsSentence(at: word.range.lowerBound) ? word : nil
  }

  // `isNumbering` tells whether a number counts the block and not things: *6.3 Retention*.
  private static func slot(
    before offset: Int,
    _ neighbourhood: Neighbourhood,
    _ usage: (any LanguageUsage)?,
    _ isNumbering: (ProseWord) -> Bool
  ) -> (slot: Slot, isCounted: Bool) {
    var place = offset
    for _ in 0..<3 {
      guard let word = neighbourhood.word(before: place) else { return (.free, false) }
      if word.isNumber { return (isNumbering(word) ? .free : .several, false) }
      switch usage?.role(of: word.string) {
      case .indefiniteArticle: return (.single, false)
      case .singularDeterminer: return (.single, true)
      case .pluralDeterminer: return (.several, true)
      case .determiner: return (.definite, false)
      case .preposition, .infinitiveMarker, .modal, .subjectPronoun, .coordinator, .subordinator,
        .interrogative:
        return (.free, false)
      case nil: place = word.range.lowerBound
      }
    }
    return (.free, false)
  }
}

extension TermOccurrence {
  /// Whether it is written as names and labels are: quoted, or with capitals that no sentence asks
  /// for.
  var isWrittenAsLabel: Bool {
    if isQuoted { return true }
    switch match.casing {
    case .title, .upper, .mixed: return true
    case .sentence: return !startsSentence || block.kind == .tableCell
    case .lower: return false
    }
  }

  /// Whether it is a whole sentence.
  var standsAlone: Bool { startsSentence && after == nil }

  /// Whether a name or a label is meant rather than what it names.
  ///
  /// In a title capitals tell nothing, and behind *a* is no name.
  var isNamed: Bool {
    isWrittenAsLabel && match.isAsSpelled && article == nil && (isQuoted || !isInTitle)
  }

  /// Whether the word after it is the verb of which it is the subject, as far as the words beside
  /// it tell.
  ///
  /// Behind a preposition it is no subject (*the list of claims is*), and with *and* it is not the
  /// only one.
  var canBeSubject: Bool {
    switch roleBefore {
    case .preposition, .coordinator, .infinitiveMarker, .modal: false
    case .indefiniteArticle, .determiner, .singularDeterminer, .pluralDeterminer: startsClause
    case .subjectPronoun, .subordinator, .interrogative: true
    case nil: before == nil || startsSentence
    }
  }

  /// Whether its determiner starts a sentence or a clause; it is told by a capital.
  private var startsClause: Bool { before?.isCapital ?? false }
}
