/// A space that looks like the usual one and is another, where none but the usual one is expected:
/// between two words, beside another space, at an end.
///
/// Before punctuation, beside a number or a sign, as in *5 %*, one that does not break is right.
struct UnusualSpace {
  /// Which of the characters it is.
  let index: Int

  let scalar: Unicode.Scalar

  /// Whether it is to be taken away: another space is beside it, or nothing.
  let isSuperfluous: Bool

  /// Those in the words of a text; in placeholders they are errors of syntax.
  static func all(in text: [Unicode.Scalar]) -> [UnusualSpace] {
    var found: [UnusualSpace] = []
    var isInBraces = false
    for (index, scalar) in text.enumerated() {
      if scalar == "{" || scalar == "}" { isInBraces = scalar == "{" }
      guard !scalar.isASCII, !isInBraces, scalar.properties.generalCategory == .spaceSeparator
      else { continue }
      let isSuperfluous = isSpace(text[..<index].last) || isSpace(text[(index + 1)...].first)
      let isBetweenWords = isWordEnd(text[..<index]) && isWordStart(text[(index + 1)...])
      guard isSuperfluous || isBetweenWords else { continue }
      found.append(UnusualSpace(index: index, scalar: scalar, isSuperfluous: isSuperfluous))
    }
    return found
  }

  /// Whether `neighbour` is a space, or there is none.
  private static func isSpace(_ neighbour: Unicode.Scalar?) -> Bool {
    neighbour?.properties.isWhitespace ?? true
  }

  /// Whether `text` ends with a word in two small letters: an initial keeps what follows.
  private static func isWordEnd(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.suffix(2).count == 2 && text.suffix(2).allSatisfy(\.properties.isLowercase)
  }

  private static func isWordStart(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.prefix(2).count == 2 && text.prefix(2).allSatisfy(\.properties.isAlphabetic)
  }
}
