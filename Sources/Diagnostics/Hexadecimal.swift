/// Numbers in base 16, with capital letters.
package enum Hexadecimal {
  /// `value` with zeros before it up to `digits` digits.
  package static func text(_ value: some BinaryInteger, digits: Int = 1) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  /// How people write a code point: `U+00A0`.
  package static func codePoint(_ value: some BinaryInteger) -> String {
    "U+" + text(value, digits: 4)
  }
}
