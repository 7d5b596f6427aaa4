/// The one reader of messages: it goes over the source byte by byte, in one pass and without
/// recursion, and tells a sink what is there.
///
/// What becomes of a message is the sink's business: ``MessageTree`` makes a tree of it,
/// ``MessageRecogniser`` only whether it is right, `ProgramSink` a program. The compiler makes a
/// reader of its own for each.
///
/// Where the source is wrong the reader notes an error and goes on at the next place that makes
/// sense: the end of the placeholder, the next declaration, the next variant. A sink that wants to
/// know no more ends the reading by refusing.
///
/// - Source: Unicode LDML part 9, "Syntax".
struct MessageGrammar<Sink: MessageSink & ~Copyable>: ~Copyable {
  /// The source, which its owner keeps for as long as it is read.
  let source: UnsafeBufferPointer<UInt8>

  /// What is told.
  var sink: Sink

  /// The offset of the next byte.
  var position = 0

  /// How many errors there are.
  var errorCount = 0

  /// The place of the latest.
  var lastError: Range<Int>?

  /// The brace of the placeholder that is read, until it is known to be open.
  var openBrace: Int?

  /// Whether a literal was found to have no closing bar, which is then true of all that follow.
  var hasUnclosedLiteral = false

  /// Prepares to read `source` for `sink`.
  init(_ source: UnsafeBufferPointer<UInt8>, _ sink: consuming Sink) {
    self.source = source
    self.sink = sink
  }

  /// Reads the message.
  mutating func read() throws(Sink.Refusal) {
    skipOptionalSpace()
    if isAtQuotedPattern || byte == UInt8(ascii: ".") { return try readComplexMessage() }
    // White space belongs to the text of a simple message.
    position = 0
    try readPattern(isQuoted: false)
  }
}

// MARK: Bytes

extension MessageGrammar where Sink: ~Copyable {
  /// The next byte; 0 at the end, which no message holds.
  var byte: UInt8 { position < source.count ? source[position] : 0 }

  /// Whether all is read.
  var isAtEnd: Bool { position >= source.count }

  /// Whether a quoted pattern comes next.
  var isAtQuotedPattern: Bool {
    position + 1 < source.count && source[position] == UInt8(ascii: "{")
      && source[position + 1] == UInt8(ascii: "{")
  }

  /// Whether the expression of a declaration or of a selector comes next.
  var isAtExpression: Bool { byte == UInt8(ascii: "{") && !isAtQuotedPattern }

  /// The code point at `offset`, with the number of its bytes; `nil` at the end.
  ///
  /// Bytes that are not UTF-8 read U+FFFD, one by one.
  func decoded(at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard offset < source.count else { return nil }
    let lead = source[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
    guard length > 1, offset + length <= source.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for next in source[(offset + 1)..<(offset + length)] {
      guard next & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= smallest, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
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
    while true {
      while byte.isMessageSpace {
        hasSpace = true
        position += 1
      }
      guard byte >= 0x80, let (scalar, length) = decoded(at: position) else { return hasSpace }
      if scalar.isMessageSpace {
        hasSpace = true
      } else if !scalar.isBidiMark {
        return hasSpace
      }
      position += length
    }
  }

  /// Notes the bytes that are not UTF-8.
  mutating func checkEncoding() throws(Sink.Refusal) {
    var offset = 0
    while offset < source.count {
      if source[offset] < 0x80 {
        offset += 1
        continue
      }
      guard let (scalar, length) = decoded(at: offset) else { return }
      if length == 1, scalar == "\u{FFFD}" {
        var end = offset + 1
        while end < source.count, source[end] >= 0x80, decoded(at: end)?.length == 1 { end += 1 }
        try note(.syntax("these bytes are not UTF-8", offset..<end))
        offset = end
      } else {
        offset += length
      }
    }
  }
}

extension UInt8 {
  /// White space of the syntax, as far as ASCII goes.
  fileprivate var isMessageSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09
  }
}
