import CICU

/// What a code point is for finding words in a text, regardless of letter case and of the
/// normalisation form.
///
/// - Source: UAX #29 §4.1; Unicode §3.13, canonical caseless matching.
package struct ScalarFolding: Sendable, Equatable {
  /// What it is to the words of a text.
  package let wordClass: WordClass

  /// How many code points it folds to.
  package let count: Int

  /// The code points it folds to: full case folding, then decomposed.
  package let scalars: SIMD4<UInt32>

  /// The canonical combining class of each of them.
  package let combiningClasses: SIMD4<UInt8>

  /// Asks ICU, which takes about as long as reading ten bytes of ASCII.
  package init(of scalar: UInt32) {
    var folding = cicu_folding()
    cicu_fold(scalar, &folding)
    wordClass = WordClass(rawValue: folding.word_class) ?? .other
    count = Int(folding.count)
    let (folded, classes) = (folding.folded, folding.combining_classes)
    scalars = SIMD4(folded.0, folded.1, folded.2, folded.3)
    combiningClasses = SIMD4(classes.0, classes.1, classes.2, classes.3)
  }
}

/// What a code point is to the words of a text.
package enum WordClass: UInt8, Sendable {
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
