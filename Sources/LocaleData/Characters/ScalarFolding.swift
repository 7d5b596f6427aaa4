import CICU

/// What a code point is for finding words in a text, regardless of letter case and of the
/// normalisation form.
///
/// - Source: UAX #29 §4.1; Unicode §3.13, canonical caseless matching.
package struct ScalarFolding: Sendable, Equatable {
  /// What it is to the words of a text: a number of `cicu_word_class`.
  package let wordClassNumber: UInt8

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
    wordClassNumber = folding.word_class
    count = Int(folding.count)
    let (folded, classes) = (folding.folded, folding.combining_classes)
    scalars = SIMD4(folded.0, folded.1, folded.2, folded.3)
    combiningClasses = SIMD4(classes.0, classes.1, classes.2, classes.3)
  }
}
