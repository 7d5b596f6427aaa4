/// What is at a match, read code point by code point.
struct WrittenForm {
  private let range: Range<Int>

  init(_ range: Range<Int>) { self.range = range }

  /// The letter case, in which a form is written whose title is `title`.
  func casing(in text: Span<UInt8>, title: String) -> WrittenCasing {
    var letters = LetterCount()
    var cursor = ScalarCursor(range)
    while let scalar = cursor.next(in: text) { letters.read(scalar) }
    return WrittenCasing(letters, title: title)
  }

  /// Whether its letters are those of `spelling`, capitals included.
  func hasLetters(of spelling: String, in text: Span<UInt8>) -> Bool {
    var cursor = ScalarCursor(range)
    for expected in spelling.unicodeScalars where expected.isReadAsLetter {
      var written = cursor.next(in: text)
      while let scalar = written, !scalar.isReadAsLetter { written = cursor.next(in: text) }
      guard written == expected else { return false }
    }
    while let rest = cursor.next(in: text) {
      if rest.isReadAsLetter { return false }
    }
    return true
  }

  /// Whether an opening quotation mark that could also be an apostrophe is directly before it.
  func isQuoted(in text: Span<UInt8>) -> Bool {
    guard let (quote, start) = ScalarCursor.last(before: range.lowerBound, in: text) else {
      return false
    }
    guard quote == "'" || quote == "\u{2018}" || quote == "\u{201B}" else { return false }
    guard let (previous, _) = ScalarCursor.last(before: start, in: text) else { return true }
    return !previous.isReadAsLetter
  }

  /// The range without the last code point.
  func withoutLast(in text: Span<UInt8>) -> Range<Int> {
    let start = ScalarCursor.last(before: range.upperBound, in: text)?.start ?? range.upperBound
    return range.lowerBound..<max(start, range.lowerBound)
  }
}

/// Reads UTF-8 from a text; bytes that are none are passed over.
private struct ScalarCursor {
  private var index: Int
  private let end: Int

  init(_ range: Range<Int>) {
    index = range.lowerBound
    end = range.upperBound
  }

  mutating func next(in text: Span<UInt8>) -> Unicode.Scalar? {
    while index < end {
      let (scalar, length) = Self.decode(text, index, end)
      index += length
      if let scalar { return scalar }
    }
    return nil
  }

  /// The code point that ends before `end`, and where it starts.
  static func last(before end: Int, in text: Span<UInt8>) -> (scalar: Unicode.Scalar, start: Int)? {
    var start = end - 1
    while start > 0, end - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0, let scalar = decode(text, start, end).scalar else { return nil }
    return (scalar, start)
  }

  private static func decode(
    _ text: Span<UInt8>,
    _ index: Int,
    _ end: Int
  ) -> (scalar: Unicode.Scalar?, length: Int) {
    let lead = text[index]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, index + length <= end else { return (nil, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      guard text[index + offset] & 0xC0 == 0x80 else { return (nil, 1) }
      value = value << 6 | UInt32(text[index + offset] & 0x3F)
    }
    return (Unicode.Scalar(value), length)
  }
}

extension Unicode.Scalar {
  /// Whether it counts when spellings are compared: spaces, hyphens, apostrophes and what is not
  /// seen do not.
  fileprivate var isReadAsLetter: Bool {
    if isASCII { return properties.isAlphabetic || (0x30...0x39).contains(value) }
    return properties.isAlphabetic || properties.numericType != nil
  }
}
