import LocaleData

/// The place of a word in the alphabet: without differences of case and of accents, and without
/// what is no letter and no digit.
///
/// The same in all languages: the binary for all systems has no data for the order of each.
struct AlphabeticKey: Comparable {
  private let folded: [UInt32]
  private let text: String

  init(_ text: String) {
    self.text = text
    let all = text.unicodeScalars.flatMap { scalar -> [UInt32] in
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == " "
      else { return [] }
      let folding = ScalarFolding(of: scalar.value)
      return (0..<folding.count).filter { folding.combiningClasses[$0] == 0 }
        .map { folding.scalars[$0] }
    }
    folded = Array(all.drop { $0 == 0x20 })
  }

  static func < (one: AlphabeticKey, other: AlphabeticKey) -> Bool {
    one.folded == other.folded
      ? one.text < other.text : one.folded.lexicographicallyPrecedes(other.folded)
  }

  /// The letter under which a book has the word; digits are together, and so is what has neither.
  var letter: String {
    guard let first = folded.first.flatMap(Unicode.Scalar.init) else { return "#" }
    if first.properties.isAlphabetic { return first.properties.titlecaseMapping }
    return "0–9"
  }

  /// Whether the words have other letters, and not only other capitals or accents.
  func sounds(unlike other: AlphabeticKey) -> Bool { folded != other.folded }
}
