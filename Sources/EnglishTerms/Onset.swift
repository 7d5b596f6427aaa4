import TermGrammar

/// How an English text starts when it is read aloud, as far as the article cares.
enum Onset: Sendable, Equatable {
  /// With a vowel.
  case vowel

  /// With a consonant.
  case consonant

  /// Both are good English; `mostly` is what most people write.
  case either(mostly: Sound)

  /// With `probably`, but nobody who has not heard it can be sure.
  case doubtful(probably: Sound)

  /// Nothing that the rules can read.
  case unread

  /// The sound to write for; `nil` where either is right or nothing is read.
  var sound: Sound? {
    switch self {
    case .vowel: .vowel
    case .consonant: .consonant
    case .either, .unread: nil
    case .doubtful(let probably): probably
    }
  }

  /// The sound that most people give it.
  var usual: Sound {
    switch self {
    case .either(let mostly): mostly
    case .vowel, .consonant, .doubtful, .unread: sound ?? .consonant
    }
  }

  /// The same sound, but not for certain.
  var irregular: Onset {
    switch self {
    case .vowel: .doubtful(probably: .vowel)
    case .consonant: .doubtful(probably: .consonant)
    case .either, .doubtful, .unread: self
    }
  }

  func evidence(by rule: ArticleRule) -> ArticleEvidence {
    let opening: ArticleEvidence.Opening =
      switch self {
      case .vowel: .vowel
      case .consonant: .consonant
      case .either: .either
      case .doubtful, .unread: .unknown
      }
    return ArticleEvidence(opening: opening, usual: usual, rule: rule)
  }
}

/// An onset, and the rule that tells it.
package struct KnownOnset {
  let onset: Onset
  let rule: ArticleRule

  init(_ onset: Onset, by rule: ArticleRule) {
    self.onset = onset
    self.rule = rule
  }

  package var evidence: ArticleEvidence { onset.evidence(by: rule) }
}
