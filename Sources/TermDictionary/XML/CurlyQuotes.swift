import TextBytes

/// The values of attributes that word processors have put into curly quotes: `id=“stay”`.
///
/// They are sought only behind a fault, in a file that is not well-formed.
struct CurlyQuotes {
  /// A value in quotes of which at least one is curly.
  struct Value: Equatable {
    /// The quote before it.
    let opening: Range<Int>

    /// The quote behind it.
    let closing: Range<Int>

    /// The value with its quotes.
    var range: Range<Int> { opening.lowerBound..<closing.upperBound }
  }

  private let bytes: [UInt8]
  private var position: Int

  /// Prepares to search the start tag in whose middle `position` is, and those behind it.
  init(in bytes: [UInt8], from position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// The value that starts at the position; `nil` where its quotes are straight or do not end.
  func value() -> Value? {
    guard let opening = Quote.sign(at: bytes[position...]) else { return nil }
    let start = position + opening.length
    var place = start
    while place < bytes.count, !"<>=&".utf8.contains(bytes[place]) {
      if let quote = Quote.sign(at: bytes[place...]), quote.isDouble == opening.isDouble {
        let end = place + quote.length
        if opening.length == 1, quote.length == 1 { return nil }
        if isEndOfValue(end) {
          return Value(opening: position..<start, closing: place..<end)
        }
        // Curly quotes inside of straight ones belong to the value.
        if opening.length == 1 { return nil }
      }
      place += 1
    }
    return nil
  }

  /// Whether a curly quote is at the position, wherever its value ends.
  var startsWithCurlyQuote: Bool { (Quote.sign(at: bytes[position...])?.length ?? 0) > 1 }

  /// Whether what is at `place` follows a value: the end of the tag, or another attribute.
  private func isEndOfValue(_ place: Int) -> Bool {
    var next = place
    while next < bytes.count, bytes[next].isXMLSpace { next += 1 }
    guard next < bytes.count else { return false }
    if bytes[next] == UInt8(ascii: ">") { return true }
    if bytes[next] == UInt8(ascii: "/") {
      return next + 1 < bytes.count && bytes[next + 1] == UInt8(ascii: ">")
    }
    let name = next
    while next < bytes.count, !bytes[next].isXMLSpace, !"=<>\"'&".utf8.contains(bytes[next]) {
      next += 1
    }
    return next > max(name, place) && next < bytes.count && bytes[next] == UInt8(ascii: "=")
  }

  /// The values from the position on, to the end of the text.
  mutating func all() -> [Value] {
    var values: [Value] = []
    var isInTag = true
    while position < bytes.count {
      if !isInTag {
        isInTag = skipToTag()
      } else if let value = value(), !holdsStraightQuote(value) {
        values.append(value)
        position = value.closing.upperBound
      } else {
        isInTag = skipInTag()
      }
    }
    return values
  }

  /// Whether straight quotes around the value would end inside of it.
  func holdsStraightQuote(_ value: Value) -> Bool {
    bytes[value.opening.upperBound..<value.closing.lowerBound].contains(UInt8(ascii: "\""))
  }

  /// Steps over one byte of a tag, or over a value in straight quotes; whether the tag goes on.
  private mutating func skipInTag() -> Bool {
    let byte = bytes[position]
    position += 1
    guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else {
      return byte != UInt8(ascii: ">")
    }
    while position < bytes.count, bytes[position] != byte, bytes[position] != UInt8(ascii: "<") {
      position += 1
    }
    position += 1
    return true
  }

  /// Steps to what follows the next `<` of a start tag, over comments and their like.
  private mutating func skipToTag() -> Bool {
    position = Bytes.first(UInt8(ascii: "<"), in: bytes, position..<bytes.count)
    for (start, end) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")]
    where bytes[position...].starts(with: start.utf8) {
      position += start.utf8.count
      while position < bytes.count, !bytes[position...].starts(with: end.utf8) { position += 1 }
      return false
    }
    position += 1
    return position < bytes.count && bytes[position] != UInt8(ascii: "/")
  }
}

/// A sign that is written as a quote.
private struct Quote {
  let length: Int
  let isDouble: Bool

  /// The sign at the first of `bytes`.
  static func sign(at bytes: ArraySlice<UInt8>) -> Self? {
    for (isDouble, signs) in [(true, doubleSigns), (false, singleSigns)] {
      for sign in signs where bytes.starts(with: sign.utf8) {
        return Self(length: sign.utf8.count, isDouble: isDouble)
      }
    }
    return nil
  }

  private static let doubleSigns = ["\"", "“", "”", "„", "‟", "«", "»", "″"]
  private static let singleSigns = ["'", "‘", "’", "‚", "‛", "‹", "›", "′"]
}
