/// Reads a message, byte by byte, in one pass and without recursion.
///
/// Where the source is wrong it notes an error and goes on at the next place that makes sense: the
/// end of the placeholder, the next declaration, the next variant.
///
/// - Source: Unicode LDML part 9, "Syntax".
public struct MessageParser {
  /// The source.
  let bytes: [UInt8]

  /// The offset of the next byte.
  var position = 0

  /// The syntax errors so far, at most ``mostErrors``.
  var errors: [MessageError] = []

  /// How many there are.
  var errorCount = 0

  /// The place of the latest.
  var lastError: Range<Int>?

  /// The brace of the placeholder that is read, until it is known to be open.
  var openBrace: Int?

  /// The place of the first that is only counted.
  var firstUntold: Range<Int>?

  /// Whether a literal was found to have no closing bar, which is then true of all that follow.
  var hasUnclosedLiteral = false

  /// Prepares to read `source`.
  public init(_ source: [UInt8]) { bytes = source }

  /// Reads the message.
  public mutating func parse() -> ParsedMessage {
    checkEncoding()
    let message = parseMessage()
    return ParsedMessage(message: message, syntaxErrors: errors.isEmpty ? [] : toldErrors)
  }

  /// The errors in the order of their places, and behind them the one that stands for those only
  /// counted.
  private var toldErrors: [MessageError] {
    let sorted = errors.enumerated().sorted { one, other in
      let (left, right) = (one.element.range.bytes, other.element.range.bytes)
      return (left.lowerBound, one.offset) < (right.lowerBound, other.offset)
    }
    return sorted.map(\.element) + (untoldErrors.map { [$0] } ?? [])
  }

  private mutating func parseMessage() -> MessageModel {
    skipOptionalSpace()
    if starts(with: "{{") || byte == UInt8(ascii: ".") { return parseComplexMessage() }
    // White space belongs to the text of a simple message.
    position = 0
    return MessageModel(body: .pattern(parsePattern(isQuoted: false)))
  }
}

// MARK: Reading

extension MessageParser {
  /// The next byte; `nil` at the end.
  var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Whether all is read.
  var isAtEnd: Bool { position >= bytes.count }

  /// The next code point; `nil` at the end.
  ///
  /// Bytes that are not UTF-8 read U+FFFD, one by one.
  var scalar: Unicode.Scalar? { decoded(at: position)?.scalar }

  /// The code point at `offset`, with the number of its bytes.
  func decoded(at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard offset < bytes.count else { return nil }
    let lead = bytes[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
    guard length > 1, offset + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for next in bytes[(offset + 1)..<(offset + length)] {
      guard next & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= smallest, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }

  /// Whether the source goes on with `text`, which is ASCII.
  func starts(with text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { wanted in
      wanted.indices.allSatisfy { bytes[position + $0] == wanted[$0] }
    }
  }

  /// Steps over `expected` if it comes next.
  mutating func skip(_ expected: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: expected) else { return false }
    position += 1
    return true
  }

  /// Steps over white space and bidi marks; true if there was white space among them.
  @discardableResult
  mutating func skipOptionalSpace() -> Bool {
    var hasSpace = false
    while let (scalar, length) = decoded(at: position) {
      if scalar.isMessageSpace {
        hasSpace = true
      } else if !scalar.isBidiMark {
        break
      }
      position += length
    }
    return hasSpace
  }

  /// The text of a range, broken bytes repaired.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private mutating func checkEncoding() {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      guard let (scalar, length) = decoded(at: offset) else { return }
      if length == 1, scalar == "\u{FFFD}" {
        var end = offset + 1
        while end < bytes.count, bytes[end] >= 0x80, decoded(at: end)?.length == 1 { end += 1 }
        note(.syntax("these bytes are not UTF-8", offset..<end))
        offset = end
      } else {
        offset += length
      }
    }
  }
}
