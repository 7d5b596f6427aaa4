import TermDictionary
import TermGrammar

/// A verb in a text, with its object in between: *sent the patient home*.
struct SplitVerbMatch {
  /// What is there, without what it is around; the range is that of the start.
  let match: TermMatch

  /// Where the end is.
  let end: Range<Int>

  /// The white space before the end, and the end.
  let endWithSpace: Range<Int>

  /// Whether it can be nothing else.
  let isCertain: Bool

  /// From the start to the end.
  var range: Range<Int> { match.range.lowerBound..<end.upperBound }

  /// Whether it has words in common with `range`.
  func overlaps(_ range: Range<Int>) -> Bool { match.range.overlaps(range) || end.overlaps(range) }
}

extension ProseDocument {
  /// The verbs around their objects, in order.
  ///
  /// Costs nothing where no reader has such a verb, else a look at each word.
  func splitVerbs(
    foundBy recogniser: TermRecogniser,
    _ grammar: any Grammar,
    _ usage: (any LanguageUsage)?
  ) -> [SplitVerbMatch] {
    guard !recogniser.splitVerbs.isEmpty, let usage else { return [] }
    var nouns: Set<Int> = []
    recogniser.forEachMatch(in: text.span) { match in
      let isNoun = match.surfaceForm.readings.contains { !$0.form.isVerb }
      if isNoun { nouns.insert(match.range.upperBound) }
    }
    let search = SplitVerbSearch(recogniser.splitVerbs, grammar, usage, nounEnds: nouns)
    return blocks.flatMap { block in
      search.matches(among: Neighbourhood(self, block: block.range).chain, in: text)
    }
  }
}

/// Looks for the two parts of a verb in the words of a block.
private struct SplitVerbSearch {
  private let verbs: SplitVerbs
  private let grammar: any Grammar
  private let usage: any LanguageUsage

  /// Where nouns of dictionaries end.
  private let nounEnds: Set<Int>

  /// An object of more words is not looked for.
  private static let mostWords = 6

  init(
    _ verbs: SplitVerbs,
    _ grammar: any Grammar,
    _ usage: any LanguageUsage,
    nounEnds: Set<Int>
  ) {
    (self.verbs, self.grammar, self.usage, self.nounEnds) = (verbs, grammar, usage, nounEnds)
  }

  func matches(among words: [ChainedWord], in text: [UInt8]) -> [SplitVerbMatch] {
    var matches: [SplitVerbMatch] = []
    var index = 0
    while index < words.count {
      let found = verbs.forms(startingWith: words[index].word.string).lazy.compactMap { form in
        match(form, at: index, among: words, in: text)
      }.first
      if let found { matches.append(found.match) }
      index = found?.next ?? index + 1
    }
    return matches
  }

  private func match(
    _ form: SplitVerbs.Form,
    at index: Int,
    among words: [ChainedWord],
    in text: [UInt8]
  ) -> (match: SplitVerbMatch, next: Int)? {
    guard words.have(form.start, at: index) else { return nil }
    let first = index + form.start.count
    for count in 1...(form.splitsAtPronouns ? 1 : Self.mostWords) {
      let last = first + count
      guard last < words.count, words[last - 1].followsSpace, words[last].followsSpace else {
        return nil
      }
      guard words.have(form.end, at: last) else { continue }
      // *To her home page*: the last word belongs to what follows.
      if count > 1, usage.role(of: words[last - 1].word.string)?.announcesNoun == true {
        return nil
      }
      let next = last + form.end.count
      let start = words[index].word.range.lowerBound..<words[first - 1].word.range.upperBound
      let end = words[last].word.range.lowerBound..<words[next - 1].word.range.upperBound
      let match = TermMatch(
        range: start,
        surfaceForm: form.surface,
        casing: WrittenForm(start).casing(in: text.span, title: ""),
        isAsSpelled: false
      )
      let object = words[first..<last].map(\.word)
      guard !form.splitsAtPronouns || isPronoun(object[0]) else { return nil }
      let isCertain = isObject(object) && !leadsOn(words[next - 1].word, words[safe: next])
      return (
        SplitVerbMatch(
          match: match,
          end: end,
          endWithSpace: words[last - 1].word.range.upperBound..<end.upperBound,
          isCertain: isCertain
        ), next
      )
    }
    return nil
  }

  /// Whether `words` are certainly one object: a pronoun, a name, a noun that a dictionary has, or
  /// a single other word behind its determiner.
  private func isObject(_ words: [ProseWord]) -> Bool {
    if words.count == 1, isPronoun(words[0]) { return true }
    if words.allSatisfy(\.isCapital) { return true }
    let rest = words.drop { word in
      switch usage.role(of: word.string) {
      case .indefiniteArticle, .determiner, .singularDeterminer, .pluralDeterminer: true
      case .preposition, .infinitiveMarker, .modal, .subjectPronoun, .coordinator, .subordinator,
        .interrogative, nil:
        word.isNumber
      }
    }
    guard let last = rest.last, rest.allSatisfy({ usage.role(of: $0.string) == nil }) else {
      return false
    }
    return rest.count == 1 || nounEnds.contains(last.range.upperBound)
  }

  private func isPronoun(_ word: ProseWord) -> Bool {
    if case .pronoun = grammar.objectOpening(atStartOf: " \(word.string).") { true } else { false }
  }

  /// Whether `end` is a preposition of what follows rather than a part of the verb: *take the
  /// patient in the lift*.
  private func leadsOn(_ end: ProseWord, _ next: ChainedWord?) -> Bool {
    let mayLead = usage.role(of: end.string) == .preposition || usage.isParticle(end.string)
    guard mayLead, let next, next.followsSpace else { return false }
    switch usage.role(of: next.word.string) {
    // *In May* is no modal.
    case .indefiniteArticle, .determiner, .singularDeterminer, .pluralDeterminer, .modal, nil:
      return true
    case .preposition, .infinitiveMarker, .subjectPronoun, .coordinator, .subordinator,
      .interrogative:
      return false
    }
  }
}

extension [ChainedWord] {
  /// Whether `words` are there from `index` on, with white space between them.
  fileprivate func have(_ words: [String], at index: Int) -> Bool {
    guard index + words.count <= count else { return false }
    return words.indices.allSatisfy { place in
      let own = self[index + place]
      return own.word.string.lowercased() == words[place] && (place == 0 || own.followsSpace)
    }
  }

  fileprivate subscript(safe index: Int) -> ChainedWord? {
    indices.contains(index) ? self[index] : nil
  }
}
