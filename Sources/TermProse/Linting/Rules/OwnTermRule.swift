import Diagnostics
import TermDictionary

extension LintPass {
  /// A word of the reader: its capitals, and what the rules for whole documents need.
  mutating func checkOwn(_ match: PhraseMatch, _ word: OwnWord) {
    if let name = word.otherName, mayBeName(match) {
      checkForeign(match, name)
      return
    }
    if let noun = word.otherNoun, isNoun(match, word) {
      checkForeign(match, noun)
      return
    }
    if let advice = discouraged(match, word) {
      if noteParticleVerb(match, advice) { return }
      var named = word
      named.readings = [advice]
      checkAdvice(match, named, advice.status)
      return
    }
    if let spelling = word.spelling { note(.spelling(spelling, isOwn: true), match.range) }
    if let name = word.name { note(.name(name), match.range) }
    noteAbbreviation(match, word)
    if word.isPhrase { checkCasing(match, word) }
  }

  /// Whether a word that is a verb for the reader is none where it is.
  private func isNoun(_ match: PhraseMatch, _ word: OwnWord) -> Bool {
    guard let usage = vocabulary.usage else { return false }
    return word.readings.contains { reading in
      guard case .verb(let form) = reading.kind, !reading.isPast else { return false }
      return usage.partOfSpeech(ofVerb: form, at: match.range, in: text.span) == .noun
    }
  }

  /// What the match is where it is spelt as the reader's dictionaries advise against.
  private func discouraged(_ match: PhraseMatch, _ word: OwnWord) -> TermForm? {
    guard !word.discouraged.isEmpty else { return nil }
    let spelling = string(match.range).spelling
    return word.discouraged.first { other in
      guard other.spelling == spelling else { return false }
      return other.announcement.map { $0 == announcement(before: match) } ?? true
    }?.form
  }

  /// Notes an abbreviation, and whether its full form is beside it: *schedule of values (SOV)*,
  /// or the other way round.
  private mutating func noteAbbreviation(_ match: PhraseMatch, _ word: OwnWord) {
    guard word.abbreviates != nil || pendingAbbreviation != nil else { return }
    let isBehindBracket = isInBracket(behind: previous, match)
    if let term = word.abbreviates, let form = word.readings.first(where: { $0.term == term }) {
      let isIntroduced = isBehindBracket && previousNames(term)
      pendingAbbreviation = isIntroduced ? nil : facts.count
      note(.abbreviation(form, isIntroduced: isIntroduced), match.range)
    } else {
      defer { pendingAbbreviation = nil }
      guard let pending = pendingAbbreviation, isBehindBracket,
        case .abbreviation(let form, _) = facts[pending].kind,
        word.readings.contains(where: { $0.term == form.term })
      else { return }
      facts[pending].kind = .abbreviation(form, isIntroduced: true)
    }
  }

  private func isInBracket(behind other: PhraseMatch?, _ match: PhraseMatch) -> Bool {
    guard let end = other?.range.upperBound, match.range.lowerBound > end,
      match.range.lowerBound - end <= 9
    else { return false }
    let gap = String(decoding: text[end..<match.range.lowerBound], as: UTF8.self)
    return Self.introductions.contains(gap)
  }

  /// What is between a full form and its abbreviation, or the other way round.
  private static let introductions: Set<String> = [
    " (", " (the ", " (“", " (\"", " (‘", " ('", " (the “", " (the \"", " [", ", or ", ", ", ": ",
    " – ", " — ",
    " - ", " (or ", " (i.e. ", " means ",
  ]

  private func previousNames(_ term: TermID) -> Bool {
    guard let previous, case .own(let word) = vocabulary.meanings[previous.phrase] else {
      return false
    }
    return word.readings.contains { $0.term == term }
  }

  /// Capitals in some words of a term and not in the others.
  private mutating func checkCasing(_ match: PhraseMatch, _ word: OwnWord) {
    let words = word.readings.filter { !$0.isLabel }
    guard let wanted = wantedCasing(match, word), let form = words.first ?? word.readings.first
    else { return }
    let written = self.words(match.range)
    let right: String
    if form.isSynonym || word.isAlwaysCapital {
      right = vocabulary.recogniser.surfaceForms[match.phrase].text
    } else {
      guard let printed = vocabulary.print(form, wanted) else { return }
      right = printed.text.string
    }
    guard right != written, right.lowercased() == written.lowercased() else { return }
    let changes = document.replacements(of: match.range, with: right)
    let diagnostic = Diagnostic(
      .termCasing,
      "'\(written)' has capitals in some words only; expected '\(right)'",
      at: document.span(of: match.range),
      fixIts: changes.isEmpty
        ? [] : [Diagnostic.FixIt("write '\(right)'", changes, wanted == .title ? .certain : .guess)]
    )
    findings.append(
      ProseFinding(
        diagnostic,
        match: written,
        term: form.term,
        pointOfView: vocabulary.reader.pointOfView
      )
    )
  }

  /// The letter case that the term should have; `nil` where it is right.
  private mutating func wantedCasing(_ match: PhraseMatch, _ word: OwnWord) -> Casing? {
    let written = casing(match)
    switch written {
    case .title, .upper:
      return nil
    case .lower:
      let isNoun = word.readings.allSatisfy { !$0.isLabel && !$0.isVerb && !$0.isSynonym }
      return word.isAlwaysCapital && isNoun && word.abbreviates == nil ? .title : nil
    case .sentence:
      let start = match.range.lowerBound
      if isQuoted(match.range) || document.isMarked(match.range) { return nil }
      if startsSentence(at: start) || startsLine(at: start) || isNumbered(at: start) {
        return isTitleLine(around: match.range) ? .title : nil
      }
    case .mixed:
      let spellings = vocabulary.recogniser.surfaceForms[match.phrase].spellings
      let isSpelled = spellings.contains {
        WrittenForm(match.range).hasLetters(of: $0, in: text.span)
      }
      guard !isSpelled, word.abbreviates == nil else { return nil }
      guard !word.readings.allSatisfy(\.isLabel) else { return nil }
      if startsSentence(at: match.range.lowerBound), !isTitleLine(around: match.range) {
        return .sentence
      }
    }
    let isTitle =
      isTitleLine(around: match.range) || isTitleWord(self.word(before: match.range.lowerBound))
      || isTitleWord(self.word(after: match.range.upperBound)) || isQuoted(match.range)
    return isTitle ? .title : Casing.none
  }
}
