import TextBytes

/// A word without differences of case and normalisation form, eight bytes at a time.
///
/// ASCII is read where it is: setting one bit makes letters small. It leaves digits as they are
/// and turns `_` into a byte that no word has, so words stay as different as they were.
struct FoldedWord: BitwiseCopyable {
  private let source: RawText
  private let start: Int

  /// The bytes of the folded word.
  let count: Int

  /// The bits that are set in every byte.
  private let caseBits: UInt64

  static var caseBits: UInt64 { EightBytes.caseBits }

  /// The word of ASCII at `range` of `text`, as it stands.
  @inline(__always)
  init(ascii text: RawText, _ start: Int, _ end: Int) {
    source = text
    self.start = start
    count = end &- start
    caseBits = Self.caseBits
  }

  /// The first `count` bytes of `bytes`, which are folded already.
  init(folded bytes: RawText, _ start: Int, _ count: Int) {
    source = bytes
    self.start = start
    self.count = count
    caseBits = 0
  }

  /// Eight bytes from `offset` on; zero beyond the end.
  @inline(__always)
  func lane(_ offset: Int) -> UInt64 {
    let bytes = source.word(at: start &+ offset) | caseBits
    return bytes & Self.mask(count &- offset)
  }

  /// The first `count` bytes of eight, which are at least one.
  @inline(__always)
  static func mask(_ count: Int) -> UInt64 {
    UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* min(count, 8))
  }

  /// A hash of the first eight bytes and the length, which tells most words apart.
  @inline(__always)
  var prefixHash: UInt32 { Self.hash(lane(0), count) }

  @inline(__always)
  static func hash(_ lane: UInt64, _ count: Int) -> UInt32 {
    let mixed = (lane ^ UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15)
    return UInt32(truncatingIfNeeded: (mixed &* 0xD6E8_FEB8_6659_FD93) >> 32)
  }

  /// A hash of all bytes.
  @inline(__always)
  var hash: UInt32 {
    var hash = UInt64(prefixHash)
    var offset = 8
    while offset < count {
      let product = (hash ^ lane(offset)).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
      hash = product.high ^ product.low
      offset &+= 8
    }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
