import TermGrammar

/// Reads back from a verb of the reader's own to the words that decide about its form.
struct VerbPlaceReader {
  private let parts: [SentencePart]
  private let verb: Int

  init(_ parts: [SentencePart], verb: Int) { (self.parts, self.verb) = (parts, verb) }

  /// The place of the verb; `nil` where any form may be there.
  var place: VerbPlace? {
    if let place = placeBesideNext { return place }
    var index = verb - 1
    var adverbs: [String] = []
    while let word = word(at: index), VerbWords.isAdverb(word) {
      adverbs.append(word)
      index -= 1
    }
    guard let word = word(at: index) else { return asked(aboutNounAt: index) }
    if let pronoun = Self.pronouns[word] {
      return asked(aboutPronounAt: index) ?? place(behind: word, pronoun, at: index)
    }
    if word == "to" {
      // *Access to newly admitted patients* has a participle.
      return adverbs.allSatisfy { ["not", "never", "always", "also"].contains($0) }
        ? .directed : nil
    }
    // *Had rather go* is no perfect.
    if adverbs.contains("rather") { return nil }
    if let auxiliary = Self.auxiliaries[word] ?? Self.contraction(word) { return auxiliary }
    if Self.does.contains(word) {
      // *What we did sent items* is no English; *we did agreed work* is.
      return adverbs.contains("not") || word.isNegated ? .infinitive : .directed
    }
    return Self.modals.contains(word) && !isNoun(at: index) ? .infinitive : nil
  }

  /// The noun that is its subject for certain, where it is finite: directly before it, but for
  /// adverbs.
  var subject: Int? {
    var index = verb - 1
    while let word = word(at: index), VerbWords.isAdverb(word) { index -= 1 }
    guard parts.indices.contains(index), case .noun = parts[index],
      ClauseReader(parts, subject: index).startsClause, !isWish(at: index), !isBeforeOpenWord
    else { return nil }
    return index
  }

  // MARK: Words before the verb

  /// The word at `index` in small letters, with the apostrophe of keyboards.
  private func word(at index: Int) -> String? {
    guard parts.indices.contains(index), case .word(let word) = parts[index] else { return nil }
    return word.lowercased().replacing("\u{2019}", with: "'")
  }

  /// The place that what is behind it tells, too: *the … person*, *once …,*, *by … them*.
  private var placeBesideNext: VerbPlace? {
    guard parts.indices.contains(verb + 1) else { return nil }
    let before = word(at: verb - 1)
    switch parts[verb + 1] {
    case .mark(","):
      let opening = ["once", "if", "when", "unless", "until"]
      return before.map(opening.contains) == true && isStart(verb - 1) ? .passive : nil
    case .word(let next) where VerbWords.objects.contains(next.lowercased()):
      return before == "by" || before == "without" ? .gerund : nil
    case .word, .noun:
      guard isBehindArticle, case let next = word(at: verb + 1),
        next.map({ Self.isOpen($0) && !VerbWords.times.contains($0) }) ?? true
      else { return nil }
      return .beforeNoun
    case .mark, .article, .verb, .other: return nil
    }
  }

  private var isBehindArticle: Bool {
    guard parts.indices.contains(verb - 1) else { return false }
    if case .article = parts[verb - 1] { return true }
    return word(at: verb - 1).map(["the", "a", "an", "your", "our", "my", "their"].contains) == true
  }

  /// Whether `word` may be a noun or an adjective.
  private static func isOpen(_ word: String) -> Bool {
    EnglishWordRoles.role(of: word) == nil && !VerbWords.isAdverb(word)
      && EnglishWordRoles.agreeing(word, with: .plural) == nil
  }

  /// The place behind *we’ve*, *you’re*, *they’ll*.
  private static func contraction(_ word: String) -> VerbPlace? {
    guard let cut = word.firstIndex(of: "'"), Self.pronouns[String(word[..<cut])] != nil else {
      return nil
    }
    switch word[cut...] {
    case "'ve": return .perfect
    case "'re", "'m": return .passive
    case "'ll": return .infinitive
    default: return nil
    }
  }

  private func place(behind word: String, _ place: VerbPlace, at index: Int) -> VerbPlace? {
    guard place == .singular else { return place }
    let before = self.word(at: index - 1)
    // *We ask that she go*.
    if before == "that" || before == "lest" { return nil }
    if word != "it" { return place }
    // *Help it grow* has it as an object.
    guard let before else { return isStart(index) ? place : nil }
    let role = EnglishWordRoles.role(of: before)
    return role == .subordinator || role == .interrogative ? place : nil
  }

  /// Whether the word at `index`, which may be a modal, is a noun, or the name of a month: *the
  /// will*, *in May*.
  private func isNoun(at index: Int) -> Bool {
    if case .word(let word) = parts[index], word == "May" { return true }
    guard parts.indices.contains(index - 1) else { return false }
    switch parts[index - 1] {
    case .article: return true
    case .word(let word):
      switch EnglishWordRoles.role(of: word) {
      case .indefiniteArticle, .singularDeterminer, .pluralDeterminer, .preposition: return true
      case .determiner: return !["all", "which", "what", "some", "any"].contains(word.lowercased())
      default: return EnglishDeterminers.adjectives.contains(word.lowercased())
      }
    case .mark, .noun, .verb, .other: return false
    }
  }

  // MARK: Questions

  /// The place behind a pronoun whose auxiliary is before it: *Did you send it?*.
  private func asked(aboutPronounAt index: Int) -> VerbPlace? { asking(at: index - 1) }

  /// The place behind a noun whose auxiliary is before it: *Does the vet send it?*.
  private func asked(aboutNounAt index: Int) -> VerbPlace? {
    guard parts.indices.contains(index) else { return nil }
    switch parts[index] {
    case .noun, .other: break
    case .word, .mark, .article, .verb: return nil
    }
    var start = index - 1
    while parts.indices.contains(start), isOfNoun(parts[start]) { start -= 1 }
    return asking(at: start)
  }

  private func isOfNoun(_ part: SentencePart) -> Bool {
    switch part {
    case .article: true
    case .word(let word):
      switch EnglishWordRoles.role(of: word) {
      case .determiner, .singularDeterminer, .pluralDeterminer, .indefiniteArticle: true
      default: EnglishDeterminers.adjectives.contains(word.lowercased())
      }
    case .mark, .noun, .verb, .other: false
    }
  }

  /// What a verb at `index` that starts a question wants behind the subject.
  private func asking(at index: Int) -> VerbPlace? {
    guard let word = word(at: index), isStart(index) || isAsking(self.word(at: index - 1)) else {
      return nil
    }
    if Self.modals.contains(word) || Self.does.contains(word) {
      return ["please", "let's", "may"].contains(word) ? nil : .infinitive
    }
    // *Have the form sent* and *have them go* are no questions.
    return word.hasPrefix("have") ? nil : Self.auxiliaries[word]
  }

  private func isAsking(_ word: String?) -> Bool {
    guard let word else { return false }
    return ["what", "which"].contains(word) || EnglishWordRoles.role(of: word) == .interrogative
  }

  private func isStart(_ index: Int) -> Bool {
    guard index > 0 else { return index == 0 }
    if case .mark(let mark) = parts[index - 1] { return ".?!\n".contains(mark) }
    return false
  }

  // MARK: Subjects

  /// Whether the clause of the noun at `index` may be a wish or an order: *that the vet come*.
  private func isWish(at index: Int) -> Bool {
    var start = index - 1
    while parts.indices.contains(start), isOfNoun(parts[start]) {
      if word(at: start) == "that" { return true }
      start -= 1
    }
    return ["that", "lest", "whether", "so"].contains(word(at: start) ?? "")
  }

  /// Whether what is behind the verb may be a noun that it describes.
  private var isBeforeOpenWord: Bool {
    guard let word = word(at: verb + 1) else {
      guard parts.indices.contains(verb + 1) else { return false }
      if case .mark(let mark) = parts[verb + 1] { return mark == "-" || mark == "/" }
      return false
    }
    return EnglishWordRoles.role(of: word) == nil && !VerbWords.isAdverb(word)
      && !VerbWords.objects.contains(word) && !VerbWords.times.contains(word)
  }

  // MARK: Lists

  private static let pronouns: [String: VerbPlace] = [
    "i": .plural, "you": .plural, "we": .plural, "they": .plural, "he": .singular,
    "she": .singular, "it": .singular,
  ]

  private static let modals = Set(
    words: """
      can cannot could may might must shall should will would please let's can't couldn't mayn't
      mightn't mustn't needn't shan't shouldn't won't wouldn't
      """
  )

  private static let does = Set(words: "do does did don't doesn't didn't")

  private static let auxiliaries: [String: VerbPlace] = {
    let words: [(VerbPlace, String)] = [
      (.perfect, "has have had hasn't haven't hadn't"),
      (.passive, "is are was were be been being got isn't aren't wasn't weren't"),
    ]
    return Dictionary(
      uniqueKeysWithValues: words.flatMap { place, list in
        list.split(separator: " ").map { (String($0), place) }
      }
    )
  }()
}

extension String {
  fileprivate var isNegated: Bool { hasSuffix("n't") }
}
