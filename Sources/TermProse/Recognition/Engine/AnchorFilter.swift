import TextBytes

/// The words by which phrases are sought when there are few of them, and a test in a few
/// instructions that a word is none of them.
///
/// The anchor of a phrase is its longest word, which is nearly always the rarest.
struct AnchorFilter: BitwiseCopyable, Sendable {
  /// A bit for each hash of the bytes with which an anchor begins.
  private let beginnings: FrozenArray<UInt64>

  /// The bits of eight bytes that are a beginning.
  private let mask: UInt64

  /// A bit for each hash of the lane of an anchor.
  private let lanes: FrozenArray<UInt64>

  /// Anchors by the hash of their lane: at the hash or, where others took the place, after it.
  private let anchors: FrozenArray<Anchor>

  /// The length of the shortest anchor in bytes.
  let shortest: Int

  /// The greatest number of words before an anchor.
  let reach: Int

  struct Anchor: BitwiseCopyable {
    /// The first eight bytes of the word.
    var lane: UInt64 = 0

    /// A bit for each number of words that are before it in a phrase; free where there is none.
    var distances: UInt32 = 0

    /// Bits of the words one of which follows in a phrase, joined by a space or a hyphen; all of
    /// them where none need follow so.
    var followers: UInt64 = 0

    /// The same of the words before it, of phrases that it ends.
    var predecessors: UInt64 = 0
  }

  init(_ builder: AnchorFilterBuilder, in store: FrozenStore) {
    let byteCount = builder.byteCount
    beginnings = store.array(builder.table(byteCount))
    mask = UInt64.max >> UInt64(64 - 8 * byteCount)
    lanes = store.array(builder.lanes())
    anchors = store.array(builder.entries())
    shortest = builder.shortest
    reach = builder.reach
  }

  /// Whether a word of ASCII that begins with `lane` may be an anchor, 1 or 0.
  ///
  /// The word may be shorter; then what is behind it counts.
  @inline(__always)
  func mayBeAnchor(_ lane: UInt64) -> UInt64 {
    let place = Self.place(of: (lane | FoldedWord.caseBits) & mask)
    return beginnings[place &>> 6] &>> UInt64(truncatingIfNeeded: place) & 1
  }

  /// The same where what is behind the word may not be ASCII.
  @inline(__always)
  func mayBeForeignAnchor(_ lane: UInt64) -> UInt64 {
    mayBeAnchor(lane) | (lane & mask & EightBytes.highBits == 0 ? 0 : 1)
  }

  /// The bit in the table for the bytes of `beginning`.
  @inline(__always)
  static func place(of beginning: UInt64) -> Int {
    Int(truncatingIfNeeded: (beginning &* 0x9E37_79B9_7F4A_7C15) &>> (64 - 18))
  }

  /// The bits in the table: 32 kilobytes, about what a processor has at hand.
  static let tableSize = 1 << 18

  /// Whether the word that begins with `lane` may be an anchor, 1 or 0; nearly all that are none
  /// are told.
  @inline(__always)
  func mayHaveAnchor(_ lane: UInt64) -> UInt64 {
    let place = Self.lanePlace(of: lane)
    return lanes[place &>> 6] &>> UInt64(truncatingIfNeeded: place) & 1
  }

  /// The bit in the table for an anchor that begins with the eight bytes of `lane`.
  @inline(__always)
  static func lanePlace(of lane: UInt64) -> Int {
    Int(truncatingIfNeeded: (lane &* 0x9E37_79B9_7F4A_7C15) &>> (64 - 13))
  }

  /// The bits in that table: at least twenty for each anchor.
  static let laneTableSize = 1 << 13

  /// The anchor that begins with the eight bytes of `lane`.
  @inline(__always)
  func anchor(_ lane: UInt64) -> Anchor? {
    let mask = anchors.count &- 1
    var place = Int(Self.hash(lane)) & mask
    while anchors[place].distances != 0 {
      if anchors[place].lane == lane { return anchors[place] }
      place = (place &+ 1) & mask
    }
    return nil
  }

  @inline(__always)
  static func hash(_ lane: UInt64) -> UInt32 { FoldedWord.hash(lane, 8) }
}
