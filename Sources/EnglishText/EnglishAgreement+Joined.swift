import TermGrammar

extension EnglishAgreement {
  /// Verbs that *and* or a comma joins to the one at `index`: *is late and has been sent*.
  ///
  /// What a comma alone joins to a condition is an order, and none of them: *If claims are late,
  /// send them*.
  func joined(behind index: Int) -> [VerbAgreement] {
    var verbs: [VerbAgreement] = []
    var isCertain = true
    for place in sentence.words.indices.dropFirst(index + 1) {
      let word = sentence.words[place]
      if let mark = word.mark, mark != "," { break }
      let isJoinedByWord = word.role == .coordinator
      if isJoinedByWord || word.mark == "," {
        let verb = skippingAdverbs(isJoinedByWord ? place + 1 : place)
        if verb < sentence.words.count, agrees(verb),
          verb == place || sentence.words[verb].mark == nil
        {
          if !isJoinedByWord, isCondition { break }
          let mayBeOrder = mayBeOrder(verb, isJoinedByWord: isJoinedByWord)
          let isSubject = isSubject(verb + 1)
          verbs.append(agreement(verb, isCertain: isCertain && !isSubject && !mayBeOrder))
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

  /// Whether a pronoun is at `index`, the subject of the verb before it: *and has it been sent*.
  private func isSubject(_ index: Int) -> Bool {
    guard let next = sentence.words.dropFirst(index).first else { return false }
    return next.mark == nil && next.role == .subjectPronoun
  }

  /// Whether the clause of the noun is a condition, behind which the main clause is.
  private var isCondition: Bool {
    sentence.words[..<sentence.focus.lowerBound].contains { word in
      word.role == .subordinator || word.role == .interrogative
        || Self.beforeClauses.contains(word.text)
    }
  }

  private static let beforeClauses: Set<String> = ["after", "before", "since", "until", "till"]

  /// Whether the verb at `index` may tell somebody what to do: *Claims are here, keep one*.
  private func mayBeOrder(_ index: Int, isJoinedByWord: Bool) -> Bool {
    guard number == .plural else { return false }
    let text = sentence.words[index].text
    if Self.orders.contains(text) { return true }
    guard !isJoinedByWord else { return false }
    return !sentence.words.dropFirst(index + 1).contains { $0.role == .coordinator }
  }

  private static let orders = Set(words: "do go keep let make remember send take tell")
}
