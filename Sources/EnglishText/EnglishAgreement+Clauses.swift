import TermGrammar

extension EnglishAgreement {
  /// The clause that tells more of the noun, and the verb of the clause around it.
  struct Relative {
    /// Whether there is one.
    var isThere = false

    var verbs: [VerbAgreement] = []

    var main: (verb: VerbAgreement, index: Int)?
  }

  /// *claims that are late are*, *claims that we have are*, *claims we have are*, *claims, all of
  /// which are late, are*.
  func relative(_ subject: Subject) -> Relative {
    let next = sentence.focus.upperBound
    guard next < sentence.words.count else { return Relative() }
    let first = sentence.words[next]
    guard first.mark == nil || first.mark == "," else { return Relative() }
    if first.mark == nil, first.role == .subjectPronoun, first.text != "who" {
      return clause(of: next, subject)
    }
    if ["which", "that", "who"].contains(first.text) {
      return relative(from: next + 1, isApart: first.mark == ",", subject)
    }
    guard first.mark == ",", next + 2 < sentence.words.count,
      sentence.words[next + 1].text == "of", sentence.words[next + 2].text == "which"
    else { return Relative() }
    return share(first.text, subject)
  }

  /// The clause behind *which*, *that* or *who*.
  private func relative(from start: Int, isApart: Bool, _ subject: Subject) -> Relative {
    let verb = skippingAdverbs(start)
    guard verb < sentence.words.count, sentence.words[verb].mark == nil else { return Relative() }
    let word = sentence.words[verb]
    var clause = Relative(isThere: true)
    if agrees(verb) {
      clause.verbs = [agreement(verb, isCertain: !isApart || number == .plural)]
    } else if word.role == .subjectPronoun || word.startsNoun {
      return isApart ? clause : self.clause(of: verb, subject)
    } else if word.isOpen {
      // *claims that cost*, but *claims that owners need* and *the claim that came*
      if !word.isPast, word.text.hasSuffix("s") == (number == .singular) {
        clause.verbs = [agreement(verb, isCertain: false)]
      }
    } else if !word.isModal {
      return Relative()
    }
    clause.main = isApart ? main(behindCommaFrom: verb, subject) : main(behind: verb, subject)
    return clause
  }

  /// The clause whose subject starts at `index`; the noun is the object of its verb.
  private func clause(of index: Int, _ subject: Subject) -> Relative {
    var verb = skippingAdverbs(index + 1)
    if sentence.words[index].role != .subjectPronoun {
      // Where its subject ends is known where its verb is.
      let rest = sentence.words.indices.dropFirst(index + 1)
      verb = rest.first { sentence.words[$0].isFinite || sentence.words[$0].isModal } ?? index + 1
    }
    if verb < sentence.words.count, sentence.words[verb].isModal {
      verb = skippingAdverbs(verb + 1)
    }
    guard verb < sentence.words.count else { return Relative() }
    return Relative(isThere: true, main: main(behind: verb, subject))
  }

  /// *all of which are late*.
  private func share(_ amount: String, _ subject: Subject) -> Relative {
    let verb = skippingAdverbs(sentence.focus.upperBound + 3)
    var clause = Relative(isThere: true)
    if verb < sentence.words.count, agrees(verb), !["each", "either", "one"].contains(amount) {
      let isAmount = ["all", "any", "half", "most", "none", "some"].contains(amount)
      clause.verbs = [agreement(verb, isCertain: isAmount)]
    }
    clause.main = main(behindCommaFrom: verb, subject)
    return clause
  }

  private func main(behind verb: Int, _ subject: Subject) -> (verb: VerbAgreement, index: Int)? {
    guard subject != .none else { return nil }
    return main(from: verb + 1, isCertain: subject == .certain)
  }

  /// The verb behind the comma that closes a clause.
  private func main(
    behindCommaFrom verb: Int,
    _ subject: Subject
  ) -> (verb: VerbAgreement, index: Int)? {
    guard subject != .none,
      let comma = sentence.words.dropFirst(verb + 1).firstIndex(where: { $0.mark == "," })
    else { return nil }
    let end = skippingAdverbs(comma)
    let isCertain = subject == .certain
    if agrees(end) { return (agreement(end, isCertain: isCertain), end) }
    let word = sentence.words[end]
    return isCertain && word.isOpen && !word.isPast ? (agreement(end, isCertain: false), end) : nil
  }

  // MARK: Verbs that nobody knows

  /// Whether a whole sentence has the noun for its subject, and goes on behind what belongs to it
  /// without a verb that is known.
  func lacksVerb(_ subject: Subject) -> Bool {
    let rest = sentence.words[sentence.focus.upperBound...]
    guard subject == .certain, sentence.isClosed, rest.count > 2, let first = rest.first,
      first.mark == nil,
      first.role == .preposition || first.role == .subordinator
        || first.role == .subjectPronoun || first.text == "which"
    else { return false }
    let own = relative(.none).verbs.map(\.range)
    return !rest.contains { word in
      word.isModal || word.isPast || word.isFinite && !own.contains(word.range)
    }
  }

  /// The noun, in the place of a verb that is somewhere behind it.
  var unknownVerb: VerbAgreement {
    let words = sentence.words[sentence.focus]
    let start = words.first?.range.lowerBound ?? 0
    return VerbAgreement(range: start..<(words.last?.range.upperBound ?? start), isCertain: false)
  }

  // MARK: Questions

  /// Whether the verb at `index` is behind *how much*, *how long*, or behind *which* and *who* at
  /// the start of the sentence.
  func asksWhich(before index: Int) -> Bool {
    guard let before = sentence.neighbour(at: index - 1) else { return false }
    guard let first = sentence.neighbour(at: index - 2) else {
      return index == 1 && ["which", "who", "whose"].contains(before.text)
    }
    return first.text == "how"
  }
}

extension EnglishSentence.Word {
  /// Whether it looks like the past of a verb, which is the same for one and for many.
  var isPast: Bool { text.utf8.count > 4 && text.hasSuffix("ed") && !text.hasSuffix("eed") }
}
