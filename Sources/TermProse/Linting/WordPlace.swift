import TermDictionary
import TermGrammar

/// What is around a word of others in a text.
struct WordPlace {
  /// Whether it is a part of a name or of a number, or in what somebody has said, or a table
  /// compares words there.
  let isName: Bool

  /// Whether a clause is behind it that it says.
  let takesClause: Bool

  /// What the words beside a noun tell.
  let traits: NounTraits

  /// Whether a paragraph around it has a word of nothing but the subject.
  let hasSubject: Bool

  /// Whether it is joined to nothing, and has no capital that no sentence asks for.
  let isPlain: Bool

  /// Whether words before it count single things.
  let isCounted: Bool

  /// How much speaks for a term of the dictionaries rather than for a word of common language.
  var weight: Int {
    var weight = hasSubject ? 2 : 0
    if traits.contains(.determined) { weight += 1 }
    if traits.contains(.described) { weight -= 2 }
    if traits.contains(.process) { weight -= 5 }
    if traits.contains(.amount) { weight -= 2 }
    if traits.contains(.fixed) { weight -= 5 }
    return weight
  }
}

extension LintPass {
  /// What a word of others proves to be.
  enum Standing {
    /// A term.
    case term

    /// Perhaps a term.
    case possible

    /// A word of common language.
    case common
  }

  /// What is around `match`.
  mutating func place(of match: PhraseMatch) -> WordPlace? {
    let range = match.range
    guard let context = context(at: range.lowerBound) else { return nil }
    let usage = vocabulary.usage
    let joint = context.neighbourhood.joint(at: range)
    let isName =
      context.names.contains { $0.overlaps(range) }
      || context.speeches.contains { $0.overlaps(range) } || joint == .identifier
      || joint == .prefix || joint == .numbered || isCompared(match, context)
    let traits = usage?.traits(ofNoun: range, in: text.span) ?? []
    let start = max(context.block.range.lowerBound, range.lowerBound - 48)
    let before = String(decoding: text[start..<range.lowerBound], as: UTF8.self)
    let isCapital = casing(match) == .sentence && !text[range].contains(0x20)
    return WordPlace(
      isName: isName,
      takesClause: usage?.takesClause(verb: range, in: text.span) ?? false,
      traits: traits,
      hasSubject: hasSubject(besides: match, in: context.block.range),
      isPlain: joint == .none
        && !(isCapital && !startsSentence(at: range.lowerBound)
          && !isNumbered(at: range.lowerBound)),
      isCounted: traits.contains(.counted) || joint == .optionalPlural
        || usage?.countingPhrase(atEndOf: before) != nil
    )
  }

  /// Whether `match` is a term, by what is around it.
  func standing(
    of match: PhraseMatch,
    _ word: ForeignWord,
    _ readings: [SurfaceForm.Sense],
    _ place: WordPlace
  ) -> Standing {
    if readings.allSatisfy({ $0.form.isLabel || vocabulary.lexicon.isAlwaysCapital($0.form.term) })
    {
      return .term
    }
    if readings.allSatisfy(\.form.isVerb) {
      if !word.isCommon { return .term }
      let form = words(match.range)
      return place.hasSubject || vocabulary.usage?.isWideVerb(form) != true ? .possible : .common
    }
    if word.isStated { return place.weight >= 3 ? .possible : .common }
    if word.isCommon {
      return place.weight >= 3 ? .term : place.weight >= 2 ? .possible : .common
    }
    guard word.isWide else { return .term }
    return place.weight >= 0 ? .term : place.weight >= -2 ? .possible : .common
  }

  /// Whether the sentence has the reader's own word for what `readings` name, too.
  func isContrasted(_ match: PhraseMatch, _ readings: [SurfaceForm.Sense]) -> Bool {
    guard let index = document.blockIndex(at: match.range.lowerBound) else { return false }
    let sentence = document.sentence(around: match.range, in: document.blocks[index])
    let terms = Set(readings.map(\.form.term))
    var place = matches.partitioningIndex { $0.range.lowerBound >= sentence.lowerBound }
    while place < matches.count, matches[place].range.lowerBound < sentence.upperBound {
      if case .own(let word) = vocabulary.meanings[matches[place].phrase],
        word.readings.contains(where: { terms.contains($0.term) && !$0.isLabel })
      {
        return true
      }
      place += 1
    }
    return false
  }

  /// Whether it is alone in a cell, and a cell beside it has another name of the same thing.
  private func isCompared(_ match: PhraseMatch, _ context: BlockContext) -> Bool {
    guard context.block.kind == .tableCell, let forms = cellForms(context.index) else {
      return false
    }
    guard termNamedTwice(forms, at: context.index) != nil else { return false }
    // One pair may be chance; a table that compares has several.
    var (first, last) = (context.index, context.index)
    while first > 0, document.blocks[first - 1].kind == .tableCell { first -= 1 }
    while last + 1 < document.blocks.count, document.blocks[last + 1].kind == .tableCell {
      last += 1
    }
    var terms: Set<TermID> = []
    for index in first...min(last, first + Self.mostCells) {
      guard let other = cellForms(index), let term = termNamedTwice(other, at: index) else {
        continue
      }
      terms.insert(term)
      if terms.count > 1 { return true }
    }
    return false
  }

  /// No more cells of a table are looked at.
  private static let mostCells = 200

  /// What `form` names and a cell near `index` has another name of.
  private func termNamedTwice(_ form: SurfaceForm, at index: Int) -> TermID? {
    for near in max(0, index - 3)...min(index + 3, document.blocks.count - 1) where near != index {
      guard let others = cellForms(near), others.text != form.text else { continue }
      let shared = form.readings.filter { sense in
        others.readings.contains {
          $0.form.term == sense.form.term && Set($0.lexicons).isDisjoint(with: sense.lexicons)
        }
      }
      if let term = shared.map(\.form.term).min() { return term }
    }
    return nil
  }

  /// What a cell is that is one term and nothing else.
  private func cellForms(_ index: Int) -> SurfaceForm? {
    let block = document.blocks[index]
    guard block.kind == .tableCell else { return nil }
    let place = matches.partitioningIndex { $0.range.lowerBound >= block.range.lowerBound }
    guard place < matches.count, matches[place].range.count + 2 >= block.range.count,
      matches[place].range.upperBound <= block.range.upperBound,
      matches[place].phrase < vocabulary.recogniser.surfaceForms.count
    else { return nil }
    return vocabulary.recogniser.surfaceForms[matches[place].phrase]
  }
}
