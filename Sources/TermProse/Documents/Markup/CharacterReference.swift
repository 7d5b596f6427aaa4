import TermDictionary
import TextBytes

/// A character that is written by its name or number: `&amp;`, `&#8217;`.
struct CharacterReference: Sendable {
  /// The character in UTF-8; empty for one that is not seen (`&shy;`).
  let bytes: [UInt8]

  let range: Range<Int>

  /// Longer ones are text.
  private static let longest = 12

  /// Reads the reference at `start`, where an `&` is; `nil` for what is none, or has an unknown
  /// name.
  init?(at start: Int, in source: [UInt8], end limit: Int) {
    let limit = min(limit, start + Self.longest)
    let end = Bytes.first(UInt8(ascii: ";"), in: source, start..<limit)
    guard end < limit, end > start + 1 else { return nil }
    let name = source[start + 1..<end]
    guard let scalar = Self.scalar(name) else { return nil }
    bytes = scalar.value == 0xAD ? [] : Array(String(Character(scalar)).utf8)
    range = start..<end + 1
  }

  private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard name.first == UInt8(ascii: "#") else {
      let text = String(decoding: name, as: UTF8.self)
      return basic[text] ?? NamedCharacters.scalar(named: text)
    }
    let digits = String(decoding: name.dropFirst(), as: UTF8.self)
    let isHex = digits.first == "x" || digits.first == "X"
    let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }

  private static let basic: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]
}
