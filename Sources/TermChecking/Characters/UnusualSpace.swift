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

  /// Those in a text.
  static func all(in text: [Unicode.Scalar]) -> [UnusualSpace] {
    text.indices.compactMap { index in
      let scalar = text[index]
      guard !scalar.isASCII, scalar.properties.generalCategory == .spaceSeparator else {
        return nil
      }
      let before = index > 0 ? text[index - 1] : nil
      let after = index + 1 < text.count ? text[index + 1] : nil
      let isSuperfluous =
        (before?.properties.isWhitespace ?? true)
        || (after?.properties.isWhitespace ?? true)
      let isBetweenWords = isWordEnd(text[..<index]) && isWordStart(text[(index + 1)...])
      guard isSuperfluous || isBetweenWords else { return nil }
      return UnusualSpace(index: index, scalar: scalar, isSuperfluous: isSuperfluous)
    }
  }

  /// Whether `text` ends with a word in two small letters: an initial keeps what follows.
  private static func isWordEnd(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.suffix(2).count == 2 && text.suffix(2).allSatisfy(\.properties.isLowercase)
  }

  private static func isWordStart(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.prefix(2).count == 2 && text.prefix(2).allSatisfy(\.properties.isAlphabetic)
  }
}
