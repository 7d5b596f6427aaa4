/// What a reader sees of the source of a message, whatever its placeholders become.
enum MessageWords {
  /// `source` with a space for each byte that is not a word of its own: placeholders, declarations,
  /// keys, braces.
  static func alone(in source: String) -> String {
    let bytes = Array(source.utf8)
    let start = bytes.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x09 && $0 != 0x0D }
    let isComplex = start == UInt8(ascii: ".") || source.drop { $0.isWhitespace }.hasPrefix("{{")
    var words = bytes
    var (isInPattern, depth, isQuoted) = (!isComplex, 0, false)
    var index = 0
    func isPair(_ byte: UInt8) -> Bool {
      index + 1 < bytes.count && bytes[index] == byte && bytes[index + 1] == byte
    }
    while index < bytes.count {
      let byte = bytes[index]
      let isWord = isInPattern && depth == 0
      if byte == UInt8(ascii: "\\"), index + 1 < bytes.count {
        words[index] = 0x20
        if !isWord { words[index + 1] = 0x20 }
        index += 2
        continue
      }
      // A pattern stands in two braces where there are declarations.
      if isComplex, depth == 0, isPair(UInt8(ascii: isInPattern ? "}" : "{")) {
        isInPattern.toggle()
        words[index] = 0x20
        words[index + 1] = 0x20
        index += 2
        continue
      }
      switch byte {
      case UInt8(ascii: "|") where depth > 0: isQuoted.toggle()
      case UInt8(ascii: "{") where !isQuoted: depth += 1
      case UInt8(ascii: "}") where !isQuoted: depth = max(depth - 1, 0)
      default: break
      }
      if !isWord || byte == UInt8(ascii: "{") { words[index] = 0x20 }
      index += 1
    }
    return String(decoding: words, as: UTF8.self)
  }
}
