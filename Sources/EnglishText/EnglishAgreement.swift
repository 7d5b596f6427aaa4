import TermGrammar

/// Which verbs of a sentence agree with a noun in it.
struct EnglishAgreement {
  let sentence: EnglishSentence
  let number: GrammaticalNumber

  /// Whether the noun is the subject of the verb behind it.
  enum Subject {
    case certain
    case possible
    case none
  }

  init(_ sentence: EnglishSentence, _ number: GrammaticalNumber) {
    self.sentence = sentence
    self.number = number
  }

  /// The verbs, in order.
  var verbs: [VerbAgreement] {
    guard !sentence.focus.isEmpty else { return [] }
    if let verb = leadingVerb {
      return [agreement(verb, isCertain: true)] + relative(.none).verbs
        + joined(behind: max(verb, sentence.focus.upperBound - 1))
    }
    let subject = subject
    let relative = relative(subject)
    let direct = relative.isThere ? relative.main : direct(subject)
    guard let last = direct, last.verb.isCertain else {
      let verbs = relative.verbs + [direct?.verb].compactMap(\.self)
      return direct == nil && lacksVerb(subject) ? verbs + [unknownVerb] : verbs
    }
    return relative.verbs + [last.verb] + joined(behind: last.index)
  }

  func agreement(_ index: Int, isCertain: Bool) -> VerbAgreement {
    VerbAgreement(range: sentence.words[index].range, isCertain: isCertain)
  }

  /// Whether the word at `index` is a verb in the number of the noun.
  func agrees(_ index: Int) -> Bool {
    guard sentence.words.indices.contains(index) else { return false }
    let text = sentence.words[index].text
    return EnglishWordRoles.agreeing(text, with: number) == text
  }

  /// The first place from `index` that has no adverb.
  func skippingAdverbs(_ index: Int) -> Int {
    var index = index
    while sentence.words.indices.contains(index), sentence.words[index].isAdverb,
      index + 1 < sentence.words.count, sentence.words[index + 1].mark == nil
    {
      index += 1
    }
    return index
  }

  // MARK: Verbs before the noun

  /// The verb of a question, or behind *there*: *Is the claim late?*, *There are claims.*
  private var leadingVerb: Int? {
    var index = sentence.focus.lowerBound - 1
    while let word = sentence.neighbour(at: index) {
      if agrees(index) { return startsQuestion(index) ? index : nil }
      guard word.startsNoun || word.isOpen || word.isAdverb || word.text == "been" else {
        return nil
      }
      index -= 1
    }
    return nil
  }

  private func startsQuestion(_ index: Int) -> Bool {
    if asksWhich(before: index) { return true }
    guard let before = sentence.neighbour(at: index - 1) else {
      // *Have*, *do* and their like start an order, too.
      let isBe = ["is", "are", "was", "were"].contains(sentence.words[index].text)
      return isBe || sentence.end == "?"
    }
    return before.role == .interrogative || ["there", "here", "what"].contains(before.text)
  }

  // MARK: The subject

  private var subject: Subject {
    var index = sentence.focus.lowerBound - 1
    var hasDeterminer = false
    var openWords = 0
    while let word = sentence.neighbour(at: index) {
      if word.startsNoun || word.isPossessive {
        hasDeterminer = true
      } else if word.isOpen, !hasDeterminer, openWords < 3 {
        openWords += 1
      } else if !word.isAdverb {
        return subject(behind: word, at: index, isBare: !hasDeterminer && openWords > 0)
      }
      index -= 1
    }
    return .certain
  }

  private func subject(behind word: EnglishSentence.Word, at index: Int, isBare: Bool) -> Subject {
    switch word.role {
    case .subordinator, .interrogative: .certain
    case .coordinator: word.text == "and" && number == .plural ? .possible : .certain
    case .preposition: subject(behindPreposition: word.text, at: index, isBare: isBare)
    case .infinitiveMarker: .none
    case .modal, .subjectPronoun, .indefiniteArticle, .determiner, .singularDeterminer,
      .pluralDeterminer:
      .possible
    case nil: VerbWords.saying.contains(word.text) ? .certain : .possible
    }
  }

  private func subject(
    behindPreposition word: String,
    at index: Int,
    isBare: Bool
  ) -> Subject {
    let before = sentence.neighbour(at: index - 1)
    switch word {
    case "until", "till": return .certain
    case "before", "after", "since": return before == nil ? .certain : .possible
    case "than": return .possible
    case "of":
      guard let before else { return .none }
      if Self.quantities.contains(before.text) { return .certain }
      return before.looksPlural == (number == .plural) ? .none : .possible
    default: return isBare ? .possible : .none
    }
  }

  /// Words before *of* that leave the number to what is behind.
  private static let quantities: Set<String> = [
    "all", "any", "half", "lot", "majority", "most", "none", "number", "part", "rest", "some",
  ]

  // MARK: Verbs behind the noun

  /// The verb directly behind, or behind what belongs to the noun: *the claims in the list are*.
  private func direct(_ subject: Subject) -> (verb: VerbAgreement, index: Int)? {
    let next = sentence.focus.upperBound
    guard subject != .none else { return nil }
    guard let first = sentence.neighbour(at: next) else {
      return behindInsertion(isCertain: subject == .certain)
    }
    let start = skippingAdverbs(next)
    let isCertain = subject == .certain
    if sentence.words[start].isFinite {
      return agrees(start) ? (agreement(start, isCertain: isCertain), start) : nil
    }
    // *The claim changed*, *The claims printed in May are*.
    if first.isPast { return main(from: next + 1, isCertain: isCertain) }
    if sentence.words[start].isOpen {
      let isPast = sentence.words[start].isPast
      return isCertain && !isPast ? (agreement(start, isCertain: false), start) : nil
    }
    guard first.role == .preposition else { return nil }
    let mayStartClause = ["before", "after", "since", "until", "till", "than"].contains(first.text)
    return main(from: next + 1, isCertain: isCertain && !mayStartClause)
  }

  /// The verb behind what is put in: *The claim (new) is*, *The claim, however, is*; of several
  /// words between commas nobody knows.
  private func behindInsertion(isCertain: Bool) -> (verb: VerbAgreement, index: Int)? {
    let next = sentence.focus.upperBound
    guard next < sentence.words.count, let opening = sentence.words[next].mark else { return nil }
    let closing: Character = opening == "(" ? ")" : opening
    guard opening != ")",
      let end = sentence.words[(next + 1)...].firstIndex(where: { $0.mark != nil }),
      sentence.words[end].mark == closing
    else { return nil }
    let verb = skippingAdverbs(end)
    guard agrees(verb) else { return nil }
    let isShort = opening == "(" || opening == "," && end == next + 1
    return (agreement(verb, isCertain: isCertain && isShort), verb)
  }

  /// The first verb from `index` that no other subject can have.
  func main(from index: Int, isCertain: Bool) -> (verb: VerbAgreement, index: Int)? {
    var place = index
    var isCertain = isCertain
    while place < sentence.words.count, place < index + 9, sentence.words[place].mark == nil {
      let word = sentence.words[place]
      if word.isFinite {
        return agrees(place) ? (agreement(place, isCertain: isCertain), place) : nil
      }
      switch word.role {
      case .subordinator, .subjectPronoun, .interrogative, .modal, .coordinator: return nil
      case .indefiniteArticle, .determiner, .singularDeterminer, .pluralDeterminer, .preposition,
        .infinitiveMarker, nil:
        break
      }
      if ["which", "who"].contains(word.text) { isCertain = false }
      place += 1
    }
    return nil
  }
}
