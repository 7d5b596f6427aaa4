import TermDictionary

/// Decides what a term in a text stands for, and what the other reader calls that.
struct ReadingResolver: Sendable {
  private let source: Lexicon
  private let words: TargetWords

  init(from source: Lexicon, to target: Lexicon) {
    self.source = source
    words = TargetWords(from: source, to: target)
  }

  /// What becomes of a term in a text.
  enum Resolution {
    /// It stays: it is nobody's word here, or both say the same.
    case left

    /// It becomes another word.
    case replaced(TargetWord)

    /// It may be several things whose words differ.
    case open([TargetWord])

    /// The other reader has no such form.
    case formless(TermForm)
  }

  /// What becomes of `occurrence`.
  func resolve(_ occurrence: TermOccurrence) -> Resolution {
    let readings = readings(of: occurrence)
    guard let first = readings.first else { return .left }
    let candidates = readings.compactMap { words.word(for: $0, at: occurrence) }
    guard candidates.count == readings.count else { return .formless(first) }
    if candidates.allSatisfy(\.isUnchanged) { return .left }
    let distinct = distinct(candidates)
    guard let word = distinct.first, distinct.count == 1 else { return .open(distinct) }
    if word.isUnsure { return .open(distinct) }
    return .replaced(word)
  }

  /// What `occurrence` may be for the source reader.
  func readings(of occurrence: TermOccurrence) -> [TermForm] {
    plausible(own(occurrence.match, occurrence.written), occurrence)
  }

  /// The readings that are the source reader's.
  ///
  /// Synonyms count only where the word is no term of its own, or is spelt as the reader should
  /// not.
  private func own(_ match: TermMatch, _ written: String) -> [TermForm] {
    let forms = match.surfaceForm.readings.filter { $0.isOf(source.key) }.map(\.form)
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
    if occurrence.isNamed {
      let names = forms.filter { words.isName($0) }
      if !names.isEmpty { forms = names }
    }
    let misplaced = forms.filter { form in
      guard case .verb(let verb) = form.kind, form.isPast else { return false }
      return !occurrence.pastForms.contains(verb)
    }
    if misplaced.count < forms.count { forms.removeAll(where: misplaced.contains) }
    let nouns = forms.filter { !$0.isVerb }
    let verbs = forms.filter(\.isVerb)
    guard !nouns.isEmpty, !verbs.isEmpty else { return forms }
    switch partOfSpeech(at: occurrence, verbs) {
    case .noun: return nouns
    case .verb: return verbs
    case .label, nil: return forms
    }
  }

  /// Whether a noun or a verb is there, by the words beside it; `nil` where they do not tell.
  private func partOfSpeech(at occurrence: TermOccurrence, _ verbs: [TermForm]) -> PartOfSpeech? {
    let before = partOfSpeech(
      behind: occurrence,
      isBase: verbs.contains { $0.kind == .verb(.base) }
    )
    return before ?? partOfSpeech(inFrontOf: occurrence, verbs)
  }

  /// What the word before it tells.
  private func partOfSpeech(behind occurrence: TermOccurrence, isBase: Bool) -> PartOfSpeech? {
    guard let role = occurrence.roleBefore else { return nil }
    if role.announcesNoun { return .noun }
    switch role {
    case .infinitiveMarker:
      let endsTitle = occurrence.isInTitle && occurrence.after == nil
      return isBase && !endsTitle ? .verb : .noun
    case .modal, .subjectPronoun: return .verb
    case .coordinator, .subordinator, .interrogative, .indefiniteArticle, .determiner,
      .singularDeterminer, .pluralDeterminer, .preposition:
      return nil
    }
  }

  /// What the word after it tells, and the place in the sentence: none starts with *invoices* for a
  /// verb.
  private func partOfSpeech(
    inFrontOf occurrence: TermOccurrence,
    _ verbs: [TermForm]
  ) -> PartOfSpeech? {
    switch occurrence.roleAfter {
    case .determiner, .singularDeterminer, .pluralDeterminer, .indefiniteArticle: return .verb
    case .modal: return .noun
    case .preposition, .infinitiveMarker, .subjectPronoun, .coordinator, .subordinator,
      .interrogative, nil:
      break
    }
    let isFinite = occurrence.after.map {
      source.usage?.agreeing($0.string, with: .singular) != nil
    }
    if isFinite ?? true { return .noun }
    if occurrence.startsSentence, verbs.contains(where: { $0.kind == .verb(.third) }) {
      return .noun
    }
    let hasWordBefore = occurrence.before != nil && occurrence.roleBefore == nil
    return hasWordBefore || occurrence.isWrittenAsLabel ? .noun : nil
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
