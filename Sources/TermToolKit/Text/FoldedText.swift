/// A text without differences that nobody hears: of capitals, of hyphens and spaces, of
/// apostrophes.
struct FoldedText {
  private var scalars: [Unicode.Scalar] = []

  /// Where each of them is in the text, in bytes of UTF-8.
  private var offsets: [Int] = []

  init(_ text: String) {
    var offset = 0
    for scalar in text.unicodeScalars {
      for folded in Self.folded(scalar) {
        scalars.append(folded)
        offsets.append(offset)
      }
      offset += UTF8.width(scalar)
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    switch scalar {
    case "-", "\u{2010}", "\u{2011}", "\u{A0}", "\u{202F}", "\n", "\t": " ".unicodeScalars
    case "\u{2019}": "'".unicodeScalars
    default: scalar.properties.lowercaseMapping.unicodeScalars
    }
  }

  /// Where `part` first is, in bytes of the text; `nil` where it is not, or is empty.
  func offset(of part: FoldedText) -> Int? {
    guard let first = part.scalars.first, part.scalars.count <= scalars.count else { return nil }
    for start in 0...scalars.count - part.scalars.count where scalars[start] == first {
      if scalars[start..<start + part.scalars.count].elementsEqual(part.scalars) {
        return offsets[start]
      }
    }
    return nil
  }

  /// Whether `part` is in it.
  func contains(_ part: FoldedText) -> Bool { offset(of: part) != nil }

  static func == (one: FoldedText, other: FoldedText) -> Bool { one.scalars == other.scalars }
}
