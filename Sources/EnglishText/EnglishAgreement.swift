import TermGrammar

/// Which verbs of a sentence agree with a noun in it.
struct EnglishAgreement {
  private let sentence: EnglishSentence
  private let number: GrammaticalNumber

  /// Whether the noun is the subject of the verb behind it.
  private enum Subject {
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
    let direct = relative.verbs.isEmpty ? direct(subject) : relative.main
    guard let last = direct, last.verb.isCertain else {
      return relative.verbs + [direct?.verb].compactMap(\.self)
    }
    return relative.verbs + [last.verb] + joined(behind: last.index)
  }

  private func agreement(_ index: Int, isCertain: Bool) -> VerbAgreement {
    VerbAgreement(range: sentence.words[index].range, isCertain: isCertain)
  }

  /// Whether the word at `index` is a verb in the number of the noun.
  private func agrees(_ index: Int) -> Bool {
    guard sentence.words.indices.contains(index) else { return false }
    let text = sentence.words[index].text
    return EnglishWordRoles.agreeing(text, with: number) == text
  }

  /// The first place from `index` that has no adverb.
  private func skippingAdverbs(_ index: Int) -> Int {
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
    if first.isOpen {
      return isCertain ? (agreement(next, isCertain: false), next) : nil
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
  private func main(from index: Int, isCertain: Bool) -> (verb: VerbAgreement, index: Int)? {
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

  /// The verb of a relative clause, *claims that are late*, and that of the clause around it.
  private func relative(
    _ subject: Subject
  ) -> (verbs: [VerbAgreement], main: (verb: VerbAgreement, index: Int)?) {
    let next = sentence.focus.upperBound
    guard next < sentence.words.count,
      ["which", "that", "who"].contains(sentence.words[next].text),
      [nil, ","].contains(sentence.words[next].mark)
    else { return ([], nil) }
    let verb = skippingAdverbs(next + 1)
    guard verb < sentence.words.count, sentence.words[verb].mark == nil, agrees(verb) else {
      return ([], nil)
    }
    let hasComma = sentence.words[next].mark == ","
    let verbs = [agreement(verb, isCertain: !hasComma || number == .plural)]
    guard subject != .none else { return (verbs, nil) }
    let isCertain = subject == .certain
    guard hasComma else { return (verbs, main(from: verb + 1, isCertain: isCertain)) }
    let end = sentence.words[(verb + 1)...].firstIndex { $0.mark == "," }
    guard let end, agrees(end) else { return (verbs, nil) }
    return (verbs, (agreement(end, isCertain: isCertain), end))
  }

  // MARK: Further verbs

  /// Verbs that *and* or a comma joins to the one at `index`: *is late and has been sent*.
  private func joined(behind index: Int) -> [VerbAgreement] {
    var verbs: [VerbAgreement] = []
    var isCertain = true
    for place in sentence.words.indices.dropFirst(index + 1) {
      let word = sentence.words[place]
      if let mark = word.mark, mark != "," { break }
      if word.role == .coordinator || word.mark == "," {
        let verb = skippingAdverbs(word.role == .coordinator ? place + 1 : place)
        if verb < sentence.words.count, agrees(verb),
          verb == place || sentence.words[verb].mark == nil
        {
          // A pronoun behind it is its subject: *is it late, and has it been sent?*
          let next = sentence.words.dropFirst(verb + 1).first
          let hasSubject = next?.mark == nil && next?.role == .subjectPronoun
          verbs.append(agreement(verb, isCertain: isCertain && !hasSubject))
        }
      }
      switch word.role {
      case .subordinator, .subjectPronoun, .interrogative: isCertain = false
      case .indefiniteArticle, .determiner, .singularDeterminer, .pluralDeterminer, .preposition,
        .infinitiveMarker, .modal, .coordinator, nil:
        if ["which", "that", "who"].contains(word.text) { isCertain = false }
      }
    }
    return verbs
  }
}
