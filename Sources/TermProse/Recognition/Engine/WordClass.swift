import LocaleData

/// What a code point is to the words of a text; the numbers are those of `cicu_word_class`.
///
/// - Source: UAX #29 §4.1, coarser where no rule tells classes apart, finer for the characters that
///   variants of a term are written with.
enum WordClass: UInt8, Sendable, BitwiseCopyable {
  /// Punctuation, symbols.
  case other = 0

  /// White space inside a line; also the place to break that has no width.
  case space

  /// The end of a line.
  case lineBreak

  /// The hyphen of the keyboard, the true one, and the one that does not break.
  case hyphen

  /// The apostrophe of the keyboard and the typographic one; between letters it is inside a word.
  case apostrophe

  /// Between letters it is inside a word.
  case midLetter

  /// Between digits it is inside a word: `1,000`.
  case midNumber

  /// Between letters and between digits it is inside a word: `example.com`.
  case midBoth

  /// Not seen by a reader: soft hyphens, joiners, directional marks.
  case ignorable

  /// Goes on with the character before it: accents.
  case mark

  /// A letter of a script with spaces between words.
  case letter

  /// A digit.
  case numeric

  /// `_` and its like, which join what is around them.
  case connector

  /// A word by itself: ideographs, Hiragana, Thai.
  case alone
}

extension WordClass {
  /// Whether a word may start with it.
  @inline(__always)
  var startsWord: Bool { rawValue >= WordClass.letter.rawValue }

  /// Whether it goes on in a word that has begun, without being a word by itself.
  @inline(__always)
  var continuesWord: Bool {
    rawValue >= WordClass.ignorable.rawValue && self != .alone
  }

  /// Whether it is a letter, a digit or joins them.
  var isLetterOrDigit: Bool { self == .letter || self == .numeric || self == .connector }

  /// Whether it does not part `one` from `other`.
  func isInside(_ one: WordClass, _ other: WordClass) -> Bool {
    switch self {
    case .apostrophe, .midBoth: one == other && (one == .letter || one == .numeric)
    case .midLetter: one == .letter && other == .letter
    case .midNumber: one == .numeric && other == .numeric
    case .other, .space, .lineBreak, .hyphen, .ignorable, .mark, .letter, .numeric, .connector,
      .alone:
      false
    }
  }
}

extension ScalarFolding {
  /// What the code point is to the words of a text.
  var wordClass: WordClass { WordClass(rawValue: wordClassNumber) ?? .other }
}
