import TermGrammar

/// What the words around a place tell of a verb in it.
struct VerbSurroundings {
  private let sentence: EnglishSentence

  init(_ sentence: EnglishSentence) { self.sentence = sentence }

  // MARK: Past forms

  /// Which of the past, the participle and the form before a noun the place allows; all where the
  /// words do not tell.
  var pastForms: Set<VerbForm> {
    guard let (index, before) = sentence.before else { return formsAtStart }
    if before.isAuxiliary { return [.participle] }
    if before.isPossessive { return isBeforeNoun ? [.attributive] : Self.all }
    if before.isAmount { return isBeforeNoun ? [.attributive] : [.past, .participle] }
    switch before.role {
    case .indefiniteArticle, .determiner, .singularDeterminer, .pluralDeterminer:
      if isBeforeNoun { return [.attributive] }
      return isAskedBefore(index) ? [.participle] : [.past, .participle]
    case .preposition, .infinitiveMarker:
      return isBeforeNoun ? [.attributive] : [.participle]
    case .subjectPronoun: return isAskedBefore(index) ? [.participle] : [.past]
    case .coordinator: return isBeforeNoun ? Self.all : [.past, .participle]
    case .subordinator, .interrogative:
      if before.text == "that" { return isBeforeNoun ? Self.all : [.past] }
      return isBeforeNoun ? [.attributive] : [.participle]
    case .modal: return Self.all
    case nil: return forms(behindNounAt: index)
    }
  }

  private static let all: Set<VerbForm> = [.past, .participle, .attributive]

  /// Behind nothing, or a mark: *Invoiced amounts*, *Invoiced by*.
  private var formsAtStart: Set<VerbForm> {
    if isBeforeNoun { return [.attributive] }
    // *Once admitted*
    if sentence.neighbour(at: sentence.focus.lowerBound - 1)?.text == "once" {
      return [.participle]
    }
    let startsSentence = sentence.focus.lowerBound == 0
    guard startsSentence, !(sentence.after?.startsNoun ?? false) else {
      return [.past, .participle]
    }
    return [.participle]
  }

  /// Behind a noun or what else is open: *Contractors invoiced the works*, *amounts invoiced by*.
  private func forms(behindNounAt index: Int) -> Set<VerbForm> {
    let isAsked = isAskedBefore(index)
    guard let after = sentence.after else { return isAsked ? [.participle] : [.past, .participle] }
    if after.text == "by" { return [.participle] }
    if after.isOpen { return Self.all }
    if isAsked { return [.participle] }
    let isTime = ["each", "every", "last", "next", "this"].contains(after.text)
    return (after.startsNoun || after.isObject) && !isTime ? [.past] : [.past, .participle]
  }

  /// Whether what is behind it starts with a noun or an adjective.
  private var isBeforeNoun: Bool {
    guard let after = sentence.after else { return false }
    return after.isOpen && !VerbWords.timesAndPlaces.contains(after.text)
  }

  /// Whether the verb of the clause is before its subject, as in *Has the owner invoiced it?*.
  private func isAskedBefore(_ index: Int) -> Bool {
    var place = index
    while let word = sentence.neighbour(at: place - 1) {
      place -= 1
      if word.isAuxiliary { return isStart(place) }
      switch word.role {
      case .indefiniteArticle, .determiner, .singularDeterminer, .pluralDeterminer, nil: continue
      case .preposition, .infinitiveMarker, .modal, .subjectPronoun, .coordinator, .subordinator,
        .interrogative:
        return false
      }
    }
    return false
  }

  /// Whether a question may start at the place of its verb.
  private func isStart(_ place: Int) -> Bool {
    guard let before = sentence.neighbour(at: place - 1) else { return true }
    return before.role == .interrogative || before.role == .coordinator
      || ["what", "which", "who"].contains(before.text)
  }
}

extension VerbSurroundings {
  // MARK: Verbs and nouns

  /// Whether a verb in `form`, which may be a noun too, is the verb; `nil` where the words do not
  /// tell.
  ///
  /// A form in *-ing* is a noun only if it `mayBeNoun`: if it has a plural.
  func announcement(of form: VerbForm, mayBeNoun: Bool) -> Announcement? {
    switch form {
    case .past, .participle, .attributive: .verb
    case .ing: mayBeNoun ? announcementOfGerund : isModifyingGerund ? .noun : .verb
    case .base: announcementOfBase
    case .third: announcementOfThird
    }
  }

  /// Whether a determiner or a noun is before a form in *-ing*, so that it is no verb: *the
  /// invoicing tool*, *the invoicing of work*.
  private var isModifyingGerund: Bool {
    if isBeforeVerb { return true }
    guard let (index, before) = sentence.before else { return sentence.after?.text == "of" }
    if before.startsNoun || before.isPossessive { return true }
    if before.isOpen, let determiner = sentence.neighbour(at: index - 1) {
      return determiner.startsNoun && sentence.after?.isOpen == true
    }
    return sentence.after?.text == "of"
  }

  private var announcementOfGerund: Announcement? {
    if sentence.before?.word.isAuxiliary == true { return .verb }
    if sentence.before?.word.startsNoun == true { return .noun }
    if sentence.after?.text == "of" { return .noun }
    return takesObject ? .verb : nil
  }

  private var announcementOfBase: Announcement? {
    if isBeforeVerb || isBeforeNumber { return .noun }
    guard let (index, before) = sentence.before else { return announcementOfImperative }
    if before.startsNoun || before.text == "own" { return .noun }
    switch before.role {
    case .preposition, .indefiniteArticle, .determiner, .singularDeterminer, .pluralDeterminer:
      return .noun
    case .infinitiveMarker: return announcement(behindTo: index)
    case .modal, .subjectPronoun: return .verb
    case .coordinator: return takesObject || isJoinedToVerb(at: index) ? .verb : nil
    case .subordinator, .interrogative: return takesObject ? .verb : nil
    case nil: break
    }
    if before.isPossessive || before.isAuxiliary { return .noun }
    if isInPhrase(behindPreposition: index) { return .noun }
    if takesObject { return .verb }
    if before.looksPlural, before.isOpen, sentence.after == nil, !sentence.isClosed { return nil }
    guard before.looksPlural, before.isOpen, isSubject(index) else { return .noun }
    return sentence.after?.isOpen == true || sentence.isClosed ? .verb : nil
  }

  /// At the start of a sentence or of a clause: *Discharge the patient.*
  private var announcementOfImperative: Announcement? {
    if takesObject { return .verb }
    if sentence.after == nil { return .noun }
    guard sentence.after?.isOpen == true, sentence.isClosed, !sentence.hasOtherVerb else {
      return nil
    }
    return .verb
  }

  private var announcementOfThird: Announcement? {
    if isBeforeVerb { return .noun }
    guard let (index, before) = sentence.before else { return takesObject ? .verb : .noun }
    if ["which", "that"].contains(before.text) {
      return takesObject || hasOpenBehind ? .verb : nil
    }
    if before.startsNoun || before.text == "own" || before.isOpen && before.looksPlural {
      return .noun
    }
    switch before.role {
    case .subjectPronoun: return .verb
    case .coordinator: return takesObject ? .verb : nil
    case .preposition, .infinitiveMarker, .modal, .subordinator, .interrogative,
      .indefiniteArticle, .determiner, .singularDeterminer, .pluralDeterminer:
      return .noun
    case nil: break
    }
    if before.isPossessive || before.isAuxiliary || isInPhrase(behindPreposition: index)
      || isCountedUp(to: index)
    {
      return .noun
    }
    if takesObject || hasOpenBehind, !before.looksPlural { return .verb }
    return sentence.isClosed && !sentence.hasOtherVerb ? .verb : nil
  }

  /// Whether the words up to `index` have a determiner of several things, of which no singular is
  /// the subject: *all hotel invoices*.
  private func isCountedUp(to index: Int) -> Bool {
    var place = index
    while let word = sentence.neighbour(at: place), word.isOpen { place -= 1 }
    guard let word = sentence.neighbour(at: place) else { return false }
    return word.role == .pluralDeterminer || word.text == "all" || word.text == "both"
  }

  private var hasOpenBehind: Bool { sentence.after?.isOpen == true }

  /// Whether *the*, *it* or their like are behind it.
  private var takesObject: Bool {
    guard let after = sentence.after else { return false }
    return after.startsNoun || after.isObject
  }

  /// Whether the verb is behind it: *discharge is*, *the discharge must*.
  private var isBeforeVerb: Bool {
    guard let after = sentence.after else { return false }
    return after.isFinite || after.isModal && after.text != "please"
  }

  /// Whether *to* at `index` is no sign of a verb: *prior to discharge*, *from admission to
  /// discharge*.
  private func isPreposition(at index: Int) -> Bool {
    if takesObject { return false }
    guard let before = sentence.neighbour(at: index - 1) else { return false }
    if Self.beforeTo.contains(before.text) { return true }
    return (0..<index).contains { sentence.words[$0].text == "from" }
  }

  /// Behind *to*: *want to claim it*, *to claim it, click*, but *access to claim data*; `nil` where
  /// a noun before it may be what *to* belongs to.
  private func announcement(behindTo index: Int) -> Announcement? {
    if isPreposition(at: index) { return .noun }
    if takesObject { return .verb }
    guard let before = sentence.neighbour(at: index - 1) else { return .verb }
    if before.isAuxiliary || before.isFinite || before.isModal || before.isAdverb
      || Self.beforeInfinitive.contains(before.text)
    {
      return .verb
    }
    return before.isObject && sentence.after != nil ? .verb : nil
  }

  /// Words behind which *to* starts an infinitive.
  private static let beforeInfinitive: Set<String> = [
    "able", "about", "agree", "agrees", "allowed", "asked", "begin", "choose", "continue", "decide",
    "easy", "enough", "entitled", "expect", "fail", "fails", "forget", "free", "going", "hope",
    "how", "intend", "invite", "invited", "like", "likely", "need", "needs", "only", "option",
    "order",
    "permission", "permitted", "plan", "promise", "ready", "refuse", "required", "right", "start",
    "supposed", "time", "try", "unable", "want", "wants", "way", "when", "whether", "where", "wish",
  ]

  /// Whether a number that tells which one is meant is behind it: *invoice 5*.
  private var isBeforeNumber: Bool {
    guard let after = sentence.after else { return false }
    if ["no", "nos", "nr", "number", "#"].contains(after.text) {
      let next = sentence.neighbour(at: sentence.focus.upperBound + 1)
      return next?.isAmount ?? (after.text != "no")
        || after.text == "no" && sentence.end == "." && next == nil
    }
    guard after.isAmount, after.text.allSatisfy(\.isNumber) else { return false }
    return sentence.neighbour(at: sentence.focus.upperBound + 1)?.isOpen != true
  }

  /// Whether a clause is behind it that is said.
  var takesClause: Bool {
    guard let after = sentence.after else { return false }
    if after.text == "that" || after.role == .infinitiveMarker { return true }
    let next = sentence.neighbour(at: sentence.focus.upperBound + 1)
    if after.role == .subjectPronoun, !after.isObject { return next != nil }
    return after.text == "it" && (next?.isFinite ?? false)
  }

  private static let beforeTo: Set<String> = [
    "access", "according", "addition", "admission", "close", "due", "equal", "next", "opposed",
    "prior", "regard", "related", "relation", "respect", "similar", "subject", "up",
  ]

  /// Whether *and* at `index` joins it to another verb behind *to* or a modal: *to admit and
  /// discharge*.
  private func isJoinedToVerb(at index: Int) -> Bool {
    (max(0, index - 3)..<index).contains { place in
      guard let word = sentence.neighbour(at: place) else { return false }
      return word.role == .infinitiveMarker || word.role == .modal
    }
  }

  /// Whether a preposition governs the words up to `index`: *after hospital*.
  private func isInPhrase(behindPreposition index: Int) -> Bool {
    var place = index
    while let word = sentence.neighbour(at: place) {
      if word.role == .preposition { return true }
      guard word.isOpen || word.startsNoun else { return false }
      place -= 1
    }
    return false
  }

  /// Whether the noun at `index` starts its clause, with no more than a determiner before it.
  private func isSubject(_ index: Int) -> Bool {
    guard let before = sentence.neighbour(at: index - 1) else { return true }
    if before.startsNoun { return true }
    switch before.role {
    case .coordinator, .subordinator, .interrogative: return true
    default: return false
    }
  }
}
