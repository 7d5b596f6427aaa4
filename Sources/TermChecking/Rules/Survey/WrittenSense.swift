import TermDictionary
import TermGrammar

/// Which of the terms that own a written word is meant, by the words beside it.
struct WrittenSense {
  /// The term, and which of its forms is written.
  var owner: WordOwner

  /// Whether nothing else can be meant.
  var isCertain: Bool

  /// The terms that the words beside it leave, the meant one among them: no verbs where a noun is.
  var others: [WordOwner] = []
}

extension WrittenSense {
  fileprivate func among(_ others: [WordOwner]) -> WrittenSense {
    WrittenSense(owner: owner, isCertain: isCertain, others: others)
  }
}

extension DictionarySurvey {
  /// Which of `owners` is meant by the word at `place` of `text`; `nil` where the word is none of
  /// them but a verb or a noun of the same letters.
  func sense(of owners: [WordOwner], at place: Range<Int>, in text: PatternText) -> WrittenSense? {
    guard let first = owners.first else { return nil }
    guard let usage else { return WrittenSense(owner: first, isCertain: true, others: owners) }
    if text.isFixed(at: place, usage) { return nil }
    let nouns = owners.filter { !$0.kind.isVerb }
    let verbs = owners.filter(\.kind.isVerb)
    let isVerb = isVerb(nouns, verbs, at: place, in: text, usage)
    switch isVerb {
    case true?: return pastSense(of: verbs, at: place, in: text, usage)?.among(verbs)
    case false?: return nouns.first.map { WrittenSense(owner: $0, isCertain: true, others: nouns) }
    case nil:
      let noun = nouns.first.map { WrittenSense(owner: $0, isCertain: true) }
      return (noun ?? pastSense(of: verbs, at: place, in: text, usage))?.among(owners)
    }
  }

  private func isVerb(
    _ nouns: [WordOwner],
    _ verbs: [WordOwner],
    at place: Range<Int>,
    in text: PatternText,
    _ usage: any LanguageUsage
  ) -> Bool? {
    for case .verb(let form) in verbs.map(\.kind) {
      if form == .ing, !nouns.isEmpty {
        if isGerund(at: place, in: text, usage) { return true }
        return text.partOfSpeech(of: .base, at: place, usage) == .noun ? false : nil
      }
      if let found = text.partOfSpeech(of: form, at: place, usage) { return found == .verb }
    }
    guard verbs.isEmpty, let form = nouns.first?.kind.verbOfSameLetters else { return nil }
    guard text.partOfSpeech(of: form, at: place, usage) == .verb else { return false }
    // No dictionary knows such a verb, and *to* may be a preposition: *go to claim 5*.
    guard usage.role(of: text.word(before: place)) == .infinitiveMarker else { return true }
    return text.partOfSpeech(ofFirst: form, at: place, usage) == .verb
  }

  /// Whether a form in *-ing* that is a noun too is the verb: *are booking a seat*, but not *open a
  /// booking*.
  private func isGerund(
    at place: Range<Int>,
    in text: PatternText,
    _ usage: any LanguageUsage
  ) -> Bool {
    text.pastForms(at: place, usage) == [.participle]
      && text.partOfSpeech(ofFirst: .base, at: place, usage) == .verb
  }

  /// The form of the verb that the place wants, where the past, the participle and the attributive
  /// are written alike here: others may tell them apart.
  private func pastSense(
    of verbs: [WordOwner],
    at place: Range<Int>,
    in text: PatternText,
    _ usage: any LanguageUsage
  ) -> WrittenSense? {
    guard let first = verbs.first else { return nil }
    let written = verbs.filter { $0.term == first.term && $0.kind.isPast }
    guard !written.isEmpty else { return WrittenSense(owner: first, isCertain: true) }
    let allowed = text.pastForms(at: place, usage)
    let form = VerbForm.allCases.first { allowed.contains($0) } ?? .participle
    return WrittenSense(
      owner: WordOwner(term: first.term, kind: .verb(form)),
      isCertain: allowed.count == 1
    )
  }
}

extension Surface.Kind {
  fileprivate var isVerb: Bool { if case .verb = self { true } else { false } }

  /// Whether it is one of the forms that many verbs write alike.
  fileprivate var isPast: Bool {
    switch self {
    case .verb(.past), .verb(.participle), .verb(.attributive): true
    default: false
    }
  }

  /// The form of a verb that is written as the noun is: *scan*, *scans*.
  fileprivate var verbOfSameLetters: VerbForm? {
    switch self {
    case .citation: .base
    case .plural: .third
    default: nil
    }
  }
}
