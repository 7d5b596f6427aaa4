/// How an English text starts when it is read aloud, as far as the article cares.
enum Onset: Sendable, Equatable {
  /// With a vowel.
  case vowel

  /// With a consonant.
  case consonant

  /// Both are good English; `mostly` is what most people write.
  case either(mostly: Sound)

  /// Nothing that the rules can read.
  static let unknown = Onset.either(mostly: .consonant)

  /// The sound, or `nil` where either is right.
  var sound: Sound? {
    switch self {
    case .vowel: .vowel
    case .consonant: .consonant
    case .either: nil
    }
  }

  /// The sound that most people give it.
  var usual: Sound {
    switch self {
    case .vowel: .vowel
    case .consonant: .consonant
    case .either(let mostly): mostly
    }
  }

  /// As evidence, by `rule`.
  func evidence(by rule: ArticleRule) -> ArticleEvidence {
    let opening: ArticleEvidence.Opening =
      switch self {
      case .vowel: .vowel
      case .consonant: .consonant
      case .either: rule == .none ? .unknown : .either
      }
    return ArticleEvidence(opening: opening, usual: usual, rule: rule)
  }
}
