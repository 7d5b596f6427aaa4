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

  /// What the words beside it tell of a screen that shows it.
  let screenWord: ScreenWord?

  /// Whether markup of its own is around it.
  let isMarked: Bool

  /// Whether it is inside the name of a law, an office, a company or a place.
  let isInName: Bool

  /// Whether it is in the words of somebody who is quoted.
  let isInSpeech: Bool

  /// Whether a capital word that starts no sentence is directly beside it.
  let isBesideCapital: Bool

  /// How it is joined to what is beside it.
  let joint: Joint

  /// What the words around it tell of a noun.
  let traits: NounTraits

  /// Whether a verb that is there is one, or a noun of the same letters; `nil` where nothing tells,
  /// and where it is no verb at all.
  let partOfSpeech: Announcement?

  /// Whether a clause is behind it that it says: *claims that it rains*.
  let takesClause: Bool

  /// Whether nothing agrees with it but what is directly beside it, for certain.
  let agreesPlainly: Bool

  /// What joins a word to letters or digits beside it.
  enum Joint {
    case none

    /// It is a part of a number or a code: *TX-GC-445892*.
    case identifier

    /// A number behind it tells what it is: *GC 101*.
    case numbered

    /// A hyphen and letters are before it: *self-invoice*.
    case prefix

    /// A hyphen and letters are behind it: *invoice-backed*.
    case suffix

    /// It may be one or several: *contract(s)*.
    case optionalPlural
  }

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
    in document: ProseDocument,
    _ context: BlockContext,
    _ usage: (any LanguageUsage)?
  ) {
    let neighbourhood = context.neighbourhood
    let range = match.range
    self.match = match
    self.neighbourhood = neighbourhood
    self.usage = usage
    block = context.block
    isQuoted = context.quotations.contains(range)
    isInTitle = context.isTitle
    written = neighbourhood.string(range)
    before = neighbourhood.word(before: range.lowerBound)
    roleBefore = before.flatMap { usage?.role(of: $0.string) }
    after = neighbourhood.word(after: range.upperBound)
    roleAfter = after.flatMap { usage?.role(of: $0.string) }
    article = Self.article(before, roleBefore, neighbourhood)
    startsSentence = neighbourhood.startsSentence(at: range.lowerBound)
    let forms = match.surfaceForm.readings.map(\.form)
    pastForms = forms.contains(where: \.isPast) ? neighbourhood.pastForms(at: range, usage) : []
    let isCapital = written.first?.isUppercase ?? false
    joint = neighbourhood.joint(at: range)
    let (slot, isCounted) = Self.slot(before: range.lowerBound, neighbourhood, usage) { number in
      isCapital && neighbourhood.startsBlock(number)
    }
    (self.slot, self.isCounted) = joint == .optionalPlural ? (.single, true) : (slot, isCounted)
    screenWord = usage?.screenWord(before: before?.string, after: after?.string)
    isMarked = document.isMarked(range)
    isInName = context.names.contains { $0.overlaps(range) }
    isInSpeech = context.speeches.contains { $0.overlaps(range) }
    isBesideCapital = Self.isBesideCapital(before, after, roleBefore, neighbourhood)
    let text = document.text.span
    traits = usage?.traits(ofNoun: range, in: text) ?? []
    partOfSpeech = Self.partOfSpeech(of: forms, at: range, in: text, usage)
    takesClause =
      forms.contains(where: \.isVerb) && usage?.takesClause(verb: range, in: text) ?? false
    agreesPlainly = Self.agreesPlainly(forms, range, text, usage)
  }

  private static func isBesideCapital(
    _ before: ProseWord?,
    _ after: ProseWord?,
    _ role: WordRole?,
    _ neighbourhood: Neighbourhood
  ) -> Bool {
    if let after, after.isCapital { return true }
    guard let before, before.isCapital, role == nil else { return false }
    return !neighbourhood.startsSentence(at: before.range.lowerBound)
  }

  private static func partOfSpeech(
    of forms: [TermForm],
    at range: Range<Int>,
    in text: Span<UInt8>,
    _ usage: (any LanguageUsage)?
  ) -> Announcement? {
    guard let usage else { return nil }
    for form in forms {
      guard case .verb(let verb) = form.kind else { continue }
      if let found = usage.partOfSpeech(ofVerb: verb, at: range, in: text) { return found }
    }
    return nil
  }

  private static func agreesPlainly(
    _ forms: [TermForm],
    _ range: Range<Int>,
    _ text: Span<UInt8>,
    _ usage: (any LanguageUsage)?
  ) -> Bool {
    guard let usage, forms.contains(where: { $0.number == .plural }) else { return true }
    let verbs = usage.agreements(with: range, .plural, in: text)
    return verbs.allSatisfy(\.isCertain)
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
      if word.isNumber {
        return (isNumbering(word) ? .free : .several, word.string == "1")
      }
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

  /// Whether a number or a code behind it tells which one is meant: *Contract SC-014*.
  var isNumbered: Bool { after?.string.contains { $0.isNumber } ?? false }

  /// Whether the word behind it is a noun in the plural, to all appearance.
  var joinsPlural: Bool { after?.string.hasSuffix("s") ?? false }

  /// Whether words before it count things, or tell them apart: *multiple*, *a number of*,
  /// *different*.
  var isCountedPhrase: Bool { traits.contains(.counted) }

  /// Whether something other than its capitals tells that it is what a screen shows: quotes, markup
  /// of its own, *tab* or *click* beside it.
  var isLabelled: Bool {
    isQuoted || isMarked || screenWord != nil && match.casing != .lower
      || screenWord == .tool && match.casing == .lower
  }

  /// Whether a subject or a modal is directly before it, so that no noun is there: *we contract
  /// with others*.
  var isInPlaceOfVerb: Bool {
    guard match.casing == .lower, roleBefore == .subjectPronoun || roleBefore == .modal,
      !written.contains(where: \.isWhitespace),
      match.surfaceForm.readings.contains(where: { $0.form.number == .singular })
    else { return false }
    return neighbourhood.partOfSpeech(at: match.range, usage) == .verb
  }

  /// Whether what describes it or does it is a noun of its own, with a determiner: *the hotel
  /// invoices*.
  var isBehindNoun: Bool { before?.isNumber == false && roleBefore == nil && slot != .free }

  /// Whether it describes a noun behind it, as far as that is known: *the revenue office*.
  var isBeforeNoun: Bool {
    guard let after, roleAfter == nil, !after.isNumber else { return false }
    return usage?.agreeing(after.string, with: .plural) == nil
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
