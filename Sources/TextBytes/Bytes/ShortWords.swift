import CWordBits

/// Finds the short words of a text without looking at the others.
@usableFromInline
package enum ShortWords {
  /// Calls `body` with the start of every word of one or two letters, digits or low lines of ASCII,
  /// in order.
  ///
  /// What is not ASCII is taken for a gap: who minds must look at what is around the word.
  @inlinable @inline(__always)
  package static func forEachStart(in text: Span<UInt8>, _ body: (Int) -> Void) {
    _ = RawText.with(text) { text in
      var isInWord: UInt64 = 0
      var words = wordBits(text, 0)
      var place = 0
      while place < text.count {
        let next = wordBits(text, place &+ 64)
        var starts = words & ~(words &<< 1 | isInWord)
        // Of three bytes in words the first starts a longer one.
        starts &= ~((words &>> 1 | next &<< 63) & (words &>> 2 | next &<< 62))
        while starts != 0 {
          body(place &+ starts.trailingZeroBitCount)
          starts &= starts &- 1
        }
        isInWord = words &>> 63
        words = next
        place &+= 64
      }
    }
  }

  /// Which of the 64 bytes from `start` on are in words; none beyond the end.
  @inlinable @inline(__always)
  static func wordBits(_ text: RawText, _ start: Int) -> UInt64 {
    start &+ 64 <= text.count ? text.bits(in: start).words : lastWordBits(text, start)
  }

  @usableFromInline @inline(never)
  static func lastWordBits(_ text: RawText, _ start: Int) -> UInt64 {
    var bits: UInt64 = 0
    var place = start
    while place < text.count {
      let inWords = EightBytes.inWords(text.word(at: place))
      for byte in 0..<8 where inWords >> UInt64(8 * byte) & 0x80 != 0 {
        bits |= 1 << UInt64(place - start + byte)
      }
      place += 8
    }
    return bits
  }
}
