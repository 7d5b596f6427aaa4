import TermGrammar

/// Reads a clause from its subject on, to the verb that agrees with it.
struct ClauseReader {
  private let parts: [SentencePart]
  private let subject: Int

  /// The number of the subject; `nil` where it follows a value.
  private let number: GrammaticalNumber?

  init(_ parts: [SentencePart], subject: Int) {
    self.parts = parts
    self.subject = subject
    if case .noun(let number) = parts[subject] { self.number = number } else { number = nil }
  }

  /// The forms of *be* and *have* that agree with the subject.
  var verbs: [AgreeingWord] {
    guard startsClause else { return [] }
    var found: [AgreeingWord] = []
    var state = State()
    var index = subject + 1
    reading: while index < parts.count {
      defer { index += 1 }
      switch step(index, &state) {
      case .on: continue
      case .agrees(let number):
        found.append(AgreeingWord(index: index, number: number))
        if !state.isInRelative || state.isOver {
          if state.isOver { found += joined(behind: index, number) }
          break reading
        }
      case .isPresent(let word):
        found.append(word)
        break reading
      case .isBehindInsertion(let end):
        guard case .word(let word) = parts[end], let number = Self.verbs[word.lowercased()] else {
          break reading
        }
        found.append(AgreeingWord(index: end, number: number))
        found += joined(behind: end, number)
        break reading
      case .ends: break reading
      case .isUnclear:
        if found.isEmpty, let verb = possibleVerb(from: index) { found.append(verb) }
        break reading
      }
    }
    return found
  }

  /// How far the clause is read.
  private struct State {
    /// Whether a preposition or a determiner waits for its noun.
    var wantsNoun = false

    /// Whether a noun behind a preposition, or a participle, goes on.
    var isOpen = false

    /// Whether a relative clause describes the subject.
    var isInRelative = false

    /// Whether the relative clause has a subject of its own.
    var hasSubject = false

    /// Whether the relative clause has its verb.
    var hasVerb = false

    /// Whether the verb of the main clause is read.
    var isOver = false
  }

  private enum Step {
    case on, ends, isUnclear
    case agrees(GrammaticalNumber)
    case isPresent(AgreeingWord)
    case isBehindInsertion(Int)
  }

  private func step(_ index: Int, _ state: inout State) -> Step {
    switch parts[index] {
    case .mark(let mark):
      if "‘’“”\"".contains(mark) { return .on }
      guard index == subject + 1, let end = insertion(from: index, mark) else { return .ends }
      return .isBehindInsertion(end)
    case .article: return state.wantsNoun ? .on : .isUnclear
    case .verb:
      guard state.isInRelative, !state.hasVerb else { return .ends }
      state.hasVerb = true
      return .on
    case .noun, .other: return stepOverNoun(index, &state)
    case .word(let word): return step(over: word.lowercased(), index, &state)
    }
  }

  private func stepOverNoun(_ index: Int, _ state: inout State) -> Step {
    if state.wantsNoun {
      (state.wantsNoun, state.isOpen) = (false, true)
      return .on
    }
    if state.isInRelative, !state.hasVerb, !state.hasSubject {
      state.hasSubject = true
      return .on
    }
    if case .other = parts[index - 1] { return .on }
    return .isUnclear
  }

  private func step(over word: String, _ index: Int, _ state: inout State) -> Step {
    let isFirst = index == subject + 1
    if let number = Self.verbs[word] { return stepOverVerb(number, &state) }
    if isFirst, ["that", "which", "who"].contains(word) {
      state.isInRelative = true
      return .on
    }
    // What these are before may be a clause.
    if ["before", "after", "until", "till", "since", "than"].contains(word) { return .ends }
    switch EnglishWordRoles.role(of: word) {
    case .preposition, .infinitiveMarker:
      state.wantsNoun = true
      return .on
    case .determiner where ["which", "whose", "what"].contains(word): return .ends
    case .determiner, .indefiniteArticle, .singularDeterminer, .pluralDeterminer:
      if state.wantsNoun { return .on }
      guard state.isInRelative, !state.hasVerb, !state.hasSubject else { return .isUnclear }
      (state.hasSubject, state.wantsNoun) = (true, true)
      return .on
    case .subjectPronoun where word != "who":
      guard isFirst || state.isInRelative && !state.hasVerb && !state.hasSubject else {
        return .ends
      }
      (state.isInRelative, state.hasSubject) = (true, true)
      return .on
    case .modal:
      guard state.isInRelative, !state.hasVerb else { return .ends }
      state.hasVerb = true
      return .on
    case .subjectPronoun, .coordinator, .subordinator, .interrogative: return .ends
    case nil: return stepOverPlain(word, isFirst, &state)
    }
  }

  private func stepOverVerb(_ number: GrammaticalNumber, _ state: inout State) -> Step {
    if state.wantsNoun { return .ends }
    if state.isInRelative, !state.hasVerb {
      state.hasVerb = true
      return state.hasSubject ? .on : .agrees(number)
    }
    state.isOver = true
    return .agrees(number)
  }

  private func stepOverPlain(_ word: String, _ isFirst: Bool, _ state: inout State) -> Step {
    if state.wantsNoun {
      (state.wantsNoun, state.isOpen) = (false, true)
      return .on
    }
    if state.isInRelative {
      state.hasVerb = true
      return .on
    }
    if isFirst, let verb = presentVerb { return .isPresent(verb) }
    if isFirst, Self.isParticiple(word) { state.isOpen = true }
    return state.isOpen ? .on : .isUnclear
  }

  /// The verb behind what is put in at `index`, behind the subject: *grants, as you know, are*.
  private func insertion(from index: Int, _ mark: Character) -> Int? {
    guard mark == "," || mark == "(" else { return nil }
    let closing: Character = mark == "(" ? ")" : ","
    let reach = parts.indices.dropFirst(index + 1).prefix(7)
    guard let end = reach.first(where: { if case .mark = parts[$0] { true } else { false } }),
      case .mark(closing) = parts[end], end > index + 1, parts.indices.contains(end + 1),
      case .word(let verb) = parts[end + 1], Self.verbs[verb.lowercased()] != nil
    else { return nil }
    return end + 1
  }

  /// Verbs that *and* or *or* joins to the one at `index`: *are new and have been sent*.
  private func joined(behind index: Int, _ number: GrammaticalNumber) -> [AgreeingWord] {
    var found: [AgreeingWord] = []
    var isBehindCoordinator = false
    for place in parts.indices.dropFirst(index + 1) {
      switch parts[place] {
      case .mark(let mark): if !",‘’“”\"()".contains(mark) { return found }
      case .verb: return found
      case .noun, .article, .other: isBehindCoordinator = false
      case .word(let word):
        let lower = word.lowercased()
        if isBehindCoordinator, VerbWords.isAdverb(lower) { continue }
        if isBehindCoordinator, Self.verbs[lower] == number {
          // A pronoun behind it is its subject: *are they new, or have they gone?*
          if parts.indices.contains(place + 1), case .word(let next) = parts[place + 1],
            EnglishWordRoles.role(of: next) == .subjectPronoun
          {
            return found
          }
          found.append(AgreeingWord(index: place, number: number))
          isBehindCoordinator = false
          continue
        }
        let role = EnglishWordRoles.role(of: lower)
        isBehindCoordinator = role == .coordinator
        if [.subjectPronoun, .subordinator, .interrogative].contains(role)
          || ["which", "that", "who", "whose", "what"].contains(lower)
        {
          return found
        }
      }
    }
    return found
  }

  /// A verb behind `index` of which the subject may be meant, where nothing else can be.
  private func possibleVerb(from index: Int) -> AgreeingWord? {
    guard number == .plural else { return nil }
    for (index, part) in parts.enumerated().dropFirst(index) {
      switch part {
      case .mark, .verb, .noun(.plural), .noun(nil), .other: return nil
      case .article, .noun(.singular): continue
      case .word(let word):
        let lower = word.lowercased()
        if let number = Self.verbs[lower] {
          guard number == .plural else { return nil }
          return AgreeingWord(index: index, number: number, isCertain: false)
        }
        switch EnglishWordRoles.role(of: lower) {
        case .subjectPronoun, .coordinator, .subordinator, .interrogative, .pluralDeterminer,
          .modal:
          return nil
        default: if lower.hasSuffix("s") || ["which", "whose"].contains(lower) { return nil }
        }
      }
    }
    return nil
  }

  private func isCoordinator(at index: Int) -> Bool {
    guard parts.indices.contains(index), case .word(let word) = parts[index] else { return false }
    return EnglishWordRoles.role(of: word) == .coordinator
  }

  /// Whether nothing but the start of a clause, and what belongs to the subject, is before it.
  var startsClause: Bool {
    var index = subject - 1
    // The number of what is counted.
    var mayBeCounted = number == nil
    while index >= 0 {
      switch parts[index] {
      case .other where mayBeCounted:
        mayBeCounted = false
        index -= 1
      case .article: index -= 1
      case .mark(let mark): return mark == "\n" || endsSentence(at: index)
      case .noun, .verb, .other: return false
      case .word(let word):
        let lower = word.lowercased()
        let role = EnglishWordRoles.role(of: lower)
        if role == .subordinator || role == .interrogative {
          // *This claim and that claim are*: both are the subject.
          return !(lower == "that" && isCoordinator(at: index - 1))
        }
        if SentenceOpening.focusing.contains(lower) {
          guard index > 0 else { return true }
          if case .mark(let mark) = parts[index - 1] {
            return mark == "\n" || endsSentence(at: index - 1)
          }
          return false
        }
        let isOwn =
          lower != "what" && role == .determiner || role == .singularDeterminer
          || role == .pluralDeterminer || role == .indefiniteArticle
          || EnglishDeterminers.adjectives.contains(lower)
        guard isOwn else { return false }
        index -= 1
      }
    }
    return true
  }

  private func endsSentence(at index: Int) -> Bool {
    guard case .mark(let mark) = parts[index], ".?!".contains(mark) else { return false }
    guard index > 0, case .word(let word) = parts[index - 1] else { return true }
    return "\(word)\(mark) ".endsSentence(followsWord: true)
  }

  /// The verb in the present tense directly behind the subject, but for adverbs.
  private var presentVerb: AgreeingWord? {
    var index = subject + 1
    while parts.indices.contains(index), case .word(let word) = parts[index],
      VerbWords.isAdverb(word.lowercased())
    {
      index += 1
    }
    guard let number, let forms = PresentVerb(parts).forms(at: index, behind: number) else {
      return nil
    }
    return AgreeingWord(index: index, number: number, forms: forms)
  }

  private static func isParticiple(_ word: String) -> Bool {
    word.hasSuffix("ed") || ["sent", "made", "paid", "given", "due", "left"].contains(word)
  }

  /// The forms of *be* and *have*, each with the number of its subjects.
  static let verbs: [String: GrammaticalNumber] = [
    "is": .singular, "are": .plural, "was": .singular, "were": .plural, "has": .singular,
    "have": .plural, "isn’t": .singular, "isn't": .singular, "aren’t": .plural, "aren't": .plural,
    "wasn’t": .singular, "wasn't": .singular, "weren’t": .plural, "weren't": .plural,
    "hasn’t": .singular, "hasn't": .singular, "haven’t": .plural, "haven't": .plural,
  ]
}
