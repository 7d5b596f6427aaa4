extension Unicode.Scalar {
  /// Whether it only changes the letter before it, or is not seen at all.
  var isAccentOrInvisible: Bool {
    !isASCII
      && (properties.generalCategory == .nonspacingMark || properties.isDefaultIgnorableCodePoint)
  }

  /// The letter of a to z under the accents, or the first of a ligature, and whether it is a
  /// capital; `nil` for other scripts and for letters that English has no use for.
  var plainLatinLetter: (letter: UInt8, isCapital: Bool)? {
    switch value {
    case 0x61...0x7A: return (UInt8(value), false)
    case 0x41...0x5A: return (UInt8(value) | 0x20, true)
    case 0..<0xC0: return nil
    case 0xC0...0x17F: return Self.plain(at: Int(value) - 0xC0)
    default: return letterOfItsName
    }
  }

  /// The letters from U+00C0 to U+017F without their accents.
  private static let plainLetters = Array(
    """
    AAAAAAACEEEEIIII?NOOOOO?OUUUUY?saaaaaaaceeeeiiii?nooooo?ouuuuy?y\
    AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiI?IiJjKk?LlLlLlL\
    lLlNnNnNnn??OoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs
    """.utf8
  )

  private static func plain(at index: Int) -> (letter: UInt8, isCapital: Bool)? {
    guard index < plainLetters.count else { return nil }
    let letter = plainLetters[index]
    guard letter != UInt8(ascii: "?") else { return nil }
    return (letter | 0x20, letter & 0x20 == 0)
  }

  /// The letter as its name tells it: *LATIN SMALL LETTER E WITH DOT BELOW*.
  private var letterOfItsName: (letter: UInt8, isCapital: Bool)? {
    guard properties.isAlphabetic, let words = properties.name?.split(separator: " "),
      words.contains("LATIN"),
      let kind = words.firstIndex(where: { $0 == "LETTER" || $0 == "LIGATURE" }),
      let name = words.dropFirst(kind + 1).first, name.utf8.count <= 2,
      let letter = name.utf8.first
    else { return nil }
    return (letter | 0x20, properties.isUppercase)
  }
}
