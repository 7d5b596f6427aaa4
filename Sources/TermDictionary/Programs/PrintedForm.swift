import LocaleData
import TermGrammar
import TextBytes

/// A term in a form, printed once for a lexicon, with what the words around it ask of it.
struct PrintedForm: BitwiseCopyable, Sendable {
  /// The text, with its article.
  var text: FrozenText

  /// Forms of one table that read alike have equal numbers.
  var alike: Int32

  /// What can be said of it.
  var traits: Traits

  /// The sound and the reading that the author states of the first word.
  var sound: SoundCode
  var reading: ReadingCode

  /// The form for a second mention, where the term is introduced.
  var mention: FrozenText

  /// The bit of a document that tells whether the term was introduced; -1 for none.
  var introduction: Int8

  struct Traits: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt8

    /// Only an evaluation can print it, or says why nobody can.
    static let failed = Traits(rawValue: 1)
    static let isCountable = Traits(rawValue: 2)
    static let isSingular = Traits(rawValue: 4)
    static let isModifier = Traits(rawValue: 8)
    static let isNoun = Traits(rawValue: 16)
    static let isMass = Traits(rawValue: 32)
    static let isIntroduced = Traits(rawValue: 64)
  }

  /// Stands for a form that a table cannot print.
  static let failed = PrintedForm(
    text: .empty,
    alike: -1,
    traits: .failed,
    sound: .unstated,
    reading: .unstated,
    mention: .empty,
    introduction: -1
  )

  /// Whether *a* or *an* may be before it.
  var takesIndefiniteArticle: Bool { traits.isSuperset(of: [.isCountable, .isSingular]) }
}

/// A stated sound, in a byte.
enum SoundCode: UInt8, BitwiseCopyable, Sendable {
  case unstated
  case vowel
  case consonant

  init(_ sound: Sound?) {
    self =
      switch sound {
      case nil: .unstated
      case .vowel: .vowel
      case .consonant: .consonant
      }
  }

  var sound: Sound? {
    switch self {
    case .unstated: nil
    case .vowel: .vowel
    case .consonant: .consonant
    }
  }
}

/// A stated reading, in a byte.
enum ReadingCode: UInt8, BitwiseCopyable, Sendable {
  case unstated
  case letters
  case word

  init(_ reading: Pronunciation?) {
    self =
      switch reading {
      case nil: .unstated
      case .letters: .letters
      case .word: .word
      }
  }

  var reading: Pronunciation? {
    switch self {
    case .unstated: nil
    case .letters: .letters
    case .word: .word
    }
  }
}
