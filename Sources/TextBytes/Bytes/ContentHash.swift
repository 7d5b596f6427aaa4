/// 128 bits that tell contents apart; no proof against people who want two to be alike.
package struct ContentHash: Sendable, Hashable, Comparable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

  /// The hash of `bytes`, another one for each `seed`.
  ///
  /// Costs one pass, with a multiplication for 16 bytes.
  package init(_ bytes: some Sequence<UInt8>, seed: UInt64 = 0) {
    let hash = bytes.withContiguousStorageIfAvailable { Self(hashing: $0, seed) }
    self = hash ?? Array(bytes).withUnsafeBufferPointer { Self(hashing: $0, seed) }
  }

  private init(hashing bytes: UnsafeBufferPointer<UInt8>, _ seed: UInt64) {
    let raw = UnsafeRawBufferPointer(bytes)
    var one = seed ^ Self.factors.0
    var two = seed ^ Self.factors.1
    var place = 0
    while place + 32 <= raw.count {
      one = Self.mixed(raw.number(at: place) ^ Self.factors.2, raw.number(at: place + 8) ^ one)
      two = Self.mixed(
        raw.number(at: place + 16) ^ Self.factors.3,
        raw.number(at: place + 24) ^ two
      )
      place += 32
    }
    while place < raw.count {
      let count = min(8, raw.count - place)
      one = Self.mixed(raw.number(at: place, bytes: count) ^ Self.factors.2, one ^ two)
      place += count
    }
    let length = UInt64(raw.count)
    high = Self.mixed(one ^ Self.factors.0, two ^ length)
    low = Self.mixed(two ^ Self.factors.3, one &+ high &+ length)
  }

  /// Odd numbers without a pattern: digits of the golden ratio and of square roots.
  private static let factors: (UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B9_7F4A_7C15, 0x6A09_E667_F3BC_C909, 0xBB67_AE85_84CA_A73B, 0xA54F_F53A_5F1D_36F1
  )

  @inline(__always)
  private static func mixed(_ one: UInt64, _ two: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: two)
    return product.high ^ product.low
  }

  package static func < (one: ContentHash, other: ContentHash) -> Bool {
    (one.high, one.low) < (other.high, other.low)
  }
}

extension UnsafeRawBufferPointer {
  @inline(__always)
  fileprivate func number(at offset: Int) -> UInt64 {
    loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  fileprivate func number(at offset: Int, bytes count: Int) -> UInt64 {
    self[offset..<offset + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
