import TextBytes

extension AnchorFilter {
  /// Whether the words beside the anchor at `start` may be those of a phrase: a glance, for most
  /// anchors of a text stand by themselves.
  ///
  /// It tells of words of ASCII with one space, line feed or hyphen between them, and that other
  /// punctuation joins no words; of white space of other kinds and of what is not ASCII it does not
  /// know.
  @inline(__always)
  func mayStand(_ anchor: Anchor, at start: Int, _ scanner: WordScanner) -> Bool {
    anchor.followers == .max
      || isAmong(anchor.followers, after: end(of: anchor, start, scanner), scanner.text)
      || isAmong(anchor.predecessors, before: start, scanner.text)
  }

  /// Where the word at `start` ends that begins like `anchor`.
  @inline(__always)
  private func end(of anchor: Anchor, _ start: Int, _ scanner: WordScanner) -> Int {
    let rest = anchor.lane.leadingZeroBitCount &>> 3
    return rest > 0 ? start &+ 8 &- rest : scanner.word(at: start).end
  }

  @inline(__always)
  private func isAmong(_ words: UInt64, after end: Int, _ text: RawText) -> Bool {
    guard words != 0 else { return false }
    guard end + 1 < text.count else { return true }
    guard Self.isJoint(text[end]) else { return Self.mayJoin(text[end]) }
    let bytes = text.word(at: end + 1)
    let lane = EightBytes.wordAtStart(bytes)
    guard lane != 0 else { return Self.mayJoin(text[end + 1]) }
    return bytes & EightBytes.highBits != 0 || words & Self.bit(of: lane) != 0
  }

  @inline(__always)
  private func isAmong(_ words: UInt64, before start: Int, _ text: RawText) -> Bool {
    guard words != 0 else { return false }
    guard start >= 9 else { return true }
    guard Self.isJoint(text[start - 1]) else { return Self.mayJoin(text[start - 1]) }
    let bytes = text.word(at: start - 9)
    let tail = EightBytes.wordAtEnd(bytes)
    guard tail != 0 else { return Self.mayJoin(text[start - 2]) }
    return bytes & EightBytes.highBits != 0 || words & Self.bit(of: tail) != 0
  }

  @inline(__always)
  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "-")
  }

  /// Whether a byte that is in no word may be between words of a phrase, as far as one byte
  /// tells.
  @inline(__always)
  private static func mayJoin(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") || byte >= 0x80 }

  /// The bit that stands for a word with these first or last eight bytes.
  @inline(__always)
  static func bit(of lane: UInt64) -> UInt64 { 1 << UInt64(hash(lane) >> 26) }
}
