import TermDictionary
import TermGrammar

/// Decides what a term in a text stands for, and what the other reader calls that.
struct ReadingResolver: Sendable {
  let source: Lexicon
  let target: Lexicon
  private let words: TargetWords
  private let areas: AreaFilter

  /// The concepts that are people or companies.
  private let parties: Set<TermID>

  /// The last words of their names, in small letters: *contractor*.
  private let partyNames: Set<String>

  private let subject: SubjectWords

  init(from source: Lexicon, to target: Lexicon, _ areas: AreaFilter, lexiconCount: Int) {
    self.source = source
    self.target = target
    self.areas = areas
    subject = SubjectWords(areas, source.usage, lexiconCount: lexiconCount)
    words = TargetWords(from: source, to: target)
    let usage = source.usage
    let parties = source.terms.filter { id in
      source.storage.definition(of: id).map { usage?.definesParty($0) ?? false } ?? false
    }
    self.parties = Set(parties)
    partyNames = Self.lastWords(of: parties, in: source)
  }

  private static func lastWords(of terms: [TermID], in lexicon: Lexicon) -> Set<String> {
    var words: Set<String> = []
    for term in terms {
      for number in [GrammaticalNumber.singular, .plural] {
        var options = TermOptions()
        options.number = number
        let printed = try? lexicon.storage.words.inflector.print(term, options)
        guard let last = printed?.text.string.split(separator: " ").last else { continue }
        words.insert(last.lowercased())
      }
    }
    return words
  }

  /// What becomes of a term in a text.
  enum Resolution {
    /// It stays: it is nobody's word here, or both say the same.
    case left

    /// It stays, since both say the same; only the article before it may be wrong.
    case kept(TargetWord)

    /// It is nothing as a whole; what is inside it counts.
    case inside

    /// It becomes another word.
    case replaced(TargetWord)

    /// It may be several things whose words differ.
    case open([TargetWord])

    /// The other reader has no such form.
    case formless(TermForm)
  }

  /// What becomes of `occurrence`, behind which `next` is.
  func resolve(
    _ occurrence: TermOccurrence,
    before next: TermOccurrence?,
    _ evidence: DocumentEvidence
  ) -> Resolution {
    guard !occurrence.isInName, occurrence.joint != .identifier else { return .left }
    let all = own(occurrence.match, occurrence.written)
    if let first = all.first, all.allSatisfy(\.isSynonym),
      words.isSynonymOfTarget(first, occurrence.match), words.saysOtherwise(occurrence.match)
    {
      return .inside
    }
    let readings = plausible(all, occurrence)
    guard let first = readings.first else { return isShield(all, occurrence) ? .inside : .left }
    if evidence.compares(at: occurrence.match.range) { return .left }
    let isModifier = next.map { isNoun($0, directlyBehind: occurrence) } ?? false
    let candidates = readings.compactMap {
      words.word(for: $0, at: occurrence, isModifier: isModifier)
    }
    guard candidates.count == readings.count else { return .formless(first) }
    if candidates.allSatisfy(\.isUnchanged) {
      return candidates.count == 1 && !first.isVerb ? .kept(candidates[0]) : .left
    }
    let distinct = distinct(candidates)
    guard let word = distinct.first, distinct.count == 1 else { return .open(distinct) }
    if first.isVerb, occurrence.takesClause, isEverydayVerb(first) { return .left }
    if word.isUnsure || isDoubtful(word, occurrence, before: next, evidence) {
      return .open(distinct)
    }
    return .replaced(word)
  }

  /// Whether `next` is a noun of the source that `occurrence` describes.
  private func isNoun(_ next: TermOccurrence, directlyBehind occurrence: TermOccurrence) -> Bool {
    guard next.match.range.lowerBound == occurrence.match.range.upperBound + 1,
      next.block.range == occurrence.block.range
    else { return false }
    return next.match.surfaceForm.readings.contains {
      $0.isOf(source.key) && !$0.form.isLabel && !$0.form.isVerb && $0.form.number != nil
    }
  }

  /// Whether nothing but a label that is not meant is there, in which other words are.
  private func isShield(_ forms: [TermForm], _ occurrence: TermOccurrence) -> Bool {
    if !forms.isEmpty { return forms.allSatisfy { words.isName($0) } }
    return occurrence.match.surfaceForm.readings.allSatisfy(\.form.isLabel)
      && !occurrence.isWrittenAsLabel
  }

  /// Whether something around it speaks against the only word that it may become.
  private func isDoubtful(
    _ word: TargetWord,
    _ occurrence: TermOccurrence,
    before next: TermOccurrence?,
    _ evidence: DocumentEvidence
  ) -> Bool {
    let form = word.reading
    if occurrence.isInSpeech { return true }
    switch occurrence.joint {
    case .prefix, .numbered: return true
    case .suffix: if form.isVerb { return true }
    case .none, .identifier, .optionalPlural: break
    }
    if evidence.contrasts(form.term, at: occurrence.match.range) { return true }
    if !form.isVerb, evidence.isTaken(form.term) { return true }
    if evidence.defines([occurrence.written, word.new.text.string]) { return true }
    if !form.isVerb, words.isCommon(form), evidence.definesParty(of: occurrence.written) {
      return true
    }
    if form.isVerb, lacksPlace(word, occurrence) { return true }
    if form.isVerb, word.new.text.string.contains(" "), isDoneToParty(occurrence, next) {
      return true
    }
    if let kind = commonKind(of: form, occurrence) {
      let use = CommonUse(occurrence, evidence, isByParty: isByParty(occurrence))
      return !use.isTerm(kind)
    }
    return false
  }

  /// Whether the word before is a party that the source knows.
  private func isByParty(_ occurrence: TermOccurrence) -> Bool {
    occurrence.before.map { partyNames.contains($0.string.lowercased()) } ?? false
  }

  /// Whether the object of a verb is a party: what is done to a sum is not done to a company.
  private func isDoneToParty(_ occurrence: TermOccurrence, _ next: TermOccurrence?) -> Bool {
    guard let next, next.match.range.lowerBound <= occurrence.match.range.upperBound + 12,
      next.block.range == occurrence.block.range
    else { return false }
    let between = next.before.map { $0.range.lowerBound <= occurrence.match.range.upperBound + 1 }
    guard between ?? false || next.match.range.lowerBound == occurrence.match.range.upperBound + 1
    else { return false }
    return next.match.surfaceForm.readings.contains {
      $0.isOf(source.key) && !$0.form.isLabel && parties.contains($0.form.term)
    }
  }

  /// Whether the words of the target need something that the place does not have.
  ///
  /// A form in *-ing* that describes a noun (*the invoicing tool*) needs a noun; a verb of several
  /// words, *apply for*, needs what it is done to.
  private func lacksPlace(_ word: TargetWord, _ occurrence: TermOccurrence) -> Bool {
    if word.reading.kind == .verb(.ing), occurrence.partOfSpeech == .noun { return true }
    guard word.new.text.string.contains(" "), word.parts == nil,
      word.reading.kind != .verb(.participle),
      word.reading.kind != .verb(.attributive)
    else { return false }
    guard let after = occurrence.after else { return true }
    switch occurrence.roleAfter {
    case .preposition, .coordinator, .subordinator, .modal, .infinitiveMarker: return true
    case .indefiniteArticle, .determiner, .singularDeterminer, .pluralDeterminer, .subjectPronoun,
      .interrogative:
      return false
    case nil: return !after.isNumber && !occurrence.joinsPlural
    }
  }

  // MARK: Readings

  /// What `occurrence` may be for the source reader.
  func readings(of occurrence: TermOccurrence) -> [TermForm] {
    plausible(own(occurrence.match, occurrence.written), occurrence)
  }

  /// The readings that are the source reader's, in the areas that are in use.
  ///
  /// Synonyms count only where the word is no term of its own, or is spelt as the reader should
  /// not.
  private func own(_ match: TermMatch, _ written: String) -> [TermForm] {
    let surface = match.surfaceForm
    let isWide = subject.isWide(surface.text)
    let forms = surface.readings.filter {
      $0.isOf(source.key) && areas.hold($0.form.term, of: surface, isWide: isWide)
    }.map(\.form)
    let terms = forms.filter { !$0.isSynonym }
    let others = match.surfaceForm.discouraged.filter { $0.lexicons.contains(source.key) }
    if !others.isEmpty {
      let spelling = written.spelling
      let discouraged = others.filter { $0.text.spelling == spelling }.map(\.form)
      if !discouraged.isEmpty {
        return discouraged + terms.filter { source.writes($0, as: spelling) }
      }
    }
    return terms.isEmpty ? forms : terms
  }

  /// The readings that the place allows.
  private func plausible(_ forms: [TermForm], _ occurrence: TermOccurrence) -> [TermForm] {
    var forms = forms.filter {
      words.allows($0, at: occurrence) && !occurrence.isParticleVerb($0)
    }
    if occurrence.isInPlaceOfVerb { forms.removeAll { !$0.isVerb && !$0.isLabel } }
    forms = named(forms, occurrence)
    let misplaced = forms.filter { form in
      guard case .verb(let verb) = form.kind, form.isPast else { return false }
      return !occurrence.pastForms.contains(verb)
    }
    if misplaced.count < forms.count { forms.removeAll(where: misplaced.contains) }
    let verbs = forms.filter(\.isVerb)
    guard !verbs.isEmpty else { return forms }
    let nouns = forms.filter { !$0.isVerb }
    switch occurrence.partOfSpeech {
    case .noun where nouns.isEmpty && verbs.contains { $0.kind == .verb(.ing) }: return verbs
    case .noun: return nouns
    case .verb where occurrence.isWrittenAsLabel && verbs.allSatisfy { $0.kind == .verb(.ing) }:
      return nouns.isEmpty ? verbs : nouns
    case .verb: return verbs
    case nil: return occurrence.isWrittenAsLabel && !nouns.isEmpty ? nouns : forms
    }
  }

  /// The readings without names where nothing shows that one is meant, or the names alone.
  ///
  /// A capital alone proves no label; the name of a tool is as a name is, with a capital inside a
  /// sentence.
  private func named(_ forms: [TermForm], _ occurrence: TermOccurrence) -> [TermForm] {
    let names = forms.filter { words.isName($0) }
    let others = forms.filter { !words.isName($0) }
    guard !names.isEmpty, !others.isEmpty || names.count > 1 else { return forms }
    if occurrence.isLabelled {
      let tools = names.filter { !$0.isLabel }
      let labels = names.filter(\.isLabel)
      switch occurrence.screenWord {
      case .tool: return tools.isEmpty ? names : tools
      case .label: return labels.isEmpty ? names : labels
      case nil: return names
      }
    }
    let tools = names.filter { !$0.isLabel }
    if occurrence.isNamed, !tools.isEmpty { return tools }
    if others.isEmpty { return forms }
    // Whether the name of a tool or a verb starts the sentence, other words tell.
    return others.allSatisfy(\.isVerb) ? tools + others : others
  }

  /// Candidates that print differently, in their order.
  private func distinct(_ candidates: [TargetWord]) -> [TargetWord] {
    var distinct: [TargetWord] = []
    for candidate in candidates where !distinct.contains(where: { $0.reads(as: candidate) }) {
      distinct.append(candidate)
    }
    return distinct
  }
}

// MARK: Common language

extension ReadingResolver {
  /// As what the form must prove itself; `nil` for one that nobody uses for anything else.
  private func commonKind(of form: TermForm, _ occurrence: TermOccurrence) -> CommonUse.Kind? {
    if form.isAbbreviation || words.isName(form) && occurrence.isLabelled { return nil }
    if form.isVerb {
      if isEverydayVerb(form) { return .verb }
      let mayBeNoun = form.kind == .verb(.base) || form.kind == .verb(.third)
      return mayBeNoun && isEveryday(occurrence.match.surfaceForm.text) ? .act : nil
    }
    if words.isCommon(form) { return form.number == nil || isMass(form) ? .statedMass : .stated }
    return isEveryday(occurrence.match.surfaceForm.text) ? .everyday : nil
  }

  /// Whether the source has no plural of the noun.
  private func isMass(_ form: TermForm) -> Bool {
    guard let options = form.options else { return false }
    let printed = try? source.storage.words.inflector.print(form.term, options)
    return printed?.countability != .countable
  }

  private func isEveryday(_ text: String) -> Bool { subject.isWide(text) }

  /// Whether everybody uses the verb for other things, too: *claim*, *apply for*.
  private func isEverydayVerb(_ form: TermForm) -> Bool {
    guard let usage = source.usage, let options = form.options,
      let printed = try? source.storage.words.inflector.print(form.term, options)
    else { return false }
    return usage.isWideVerb(printed.text.string)
  }
}

// MARK: What a document has

extension ReadingResolver {
  /// What a word tells of the document that it is in.
  struct Standing {
    /// Whether nobody uses the word for anything but the subject of the dictionaries.
    var isOfSubject = false

    /// The noun for which it is the word of the target and not of the source.
    var takenTerm: TermID?

    /// The noun that it is for the source.
    var ownTerm: TermID?
  }

  /// What `occurrence` tells of its document.
  func standing(of occurrence: TermOccurrence) -> Standing {
    var standing = Standing()
    let surface = occurrence.match.surfaceForm
    guard occurrence.joint != .identifier else { return standing }
    standing.isOfSubject = subject.hold(surface)
    if source.usage?.isCommonWord(surface.text) != true {
      standing.ownTerm = ownTerm(of: occurrence)
    }
    if !surface.readings.contains(where: { $0.isOf(source.key) }) {
      standing.takenTerm = surface.readings.first { isTaken($0) }?.form.term
    }
    return standing
  }

  private func isTaken(_ sense: SurfaceForm.Sense) -> Bool {
    guard sense.isOf(target.key), areas.hold(sense.form.term), !sense.form.isLabel,
      !sense.form.isVerb, !sense.form.isSynonym, !sense.form.isAbbreviation
    else { return false }
    return !words.isCommonInTarget(sense.form) && words.isCountableInTarget(sense.form)
  }

  /// The noun that `occurrence` is for the source.
  func ownTerm(of occurrence: TermOccurrence) -> TermID? {
    occurrence.match.surfaceForm.readings.first {
      $0.isOf(source.key) && !$0.form.isLabel && !$0.form.isVerb && !words.isCommon($0.form)
        && areas.hold($0.form.term)
    }?.form.term
  }

  /// The nouns of which `occurrence` is another reader's name.
  func otherNames(_ occurrence: TermOccurrence) -> [TermID] {
    let readings = occurrence.match.surfaceForm.readings
    guard !readings.contains(where: { $0.isOf(source.key) && !$0.form.isLabel }) else { return [] }
    let isCommon = isEveryday(occurrence.match.surfaceForm.text)
    return readings.filter {
      !$0.form.isLabel && !$0.form.isVerb && !$0.form.isSynonym
        && (!isCommon || $0.isOf(target.key) && !words.isCommonInTarget($0.form))
    }.map(\.form.term)
  }

  /// Whether both are names of one term, of readers who do not share them.
  func areNamesOfOne(_ one: TermOccurrence, _ other: TermOccurrence) -> Bool {
    guard one.match.surfaceForm.text != other.match.surfaceForm.text else { return false }
    return one.match.surfaceForm.readings.contains { sense in
      guard !sense.form.isVerb else { return false }
      return other.match.surfaceForm.readings.contains { rival in
        rival.form.term == sense.form.term && !rival.form.isVerb
          && rival.form.number == sense.form.number
          && Set(rival.lexicons).isDisjoint(with: sense.lexicons)
      }
    }
  }
}

extension String {
  /// The noun without the ending of a possessive: *owner* of *owner’s*.
  var withoutPossessive: String {
    for ending in ["\u{2019}s", "'s", "\u{2019}", "'"] where hasSuffix(ending) {
      return String(dropLast(ending.count))
    }
    return self
  }
}
