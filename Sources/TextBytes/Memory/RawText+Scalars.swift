/// A code point of a text, or a byte that is none.
@usableFromInline
package struct ScannedScalar {
  /// The code point; ``notUTF8`` for a byte that belongs to none.
  @usableFromInline package var value: UInt32

  /// The bytes that it takes.
  @usableFromInline package var length: Int

  @inlinable
  init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }

  @inlinable package static var notUTF8: UInt32 { 0x11_0000 }
}

extension RawText {
  /// The code point that starts at `index`.
  @inlinable @inline(__always)
  package func scalar(at index: Int) -> ScannedScalar {
    let lead = self[index]
    if lead < 0x80 { return ScannedScalar(value: UInt32(lead), length: 1) }
    return longScalar(at: index, lead)
  }

  /// Reads two to four bytes, by table 3-7 of the Unicode standard.
  @inlinable @inline(__always)
  func longScalar(at index: Int, _ lead: UInt8) -> ScannedScalar {
    let bytes = UInt32(truncatingIfNeeded: word(at: index))
    if bytes & 0xC0_C0F0 == 0x80_80E0 {
      let value = (bytes & 0x0F) << 12 | (bytes & 0x3F00) >> 2 | (bytes & 0x3F_0000) >> 16
      if value >= 0x800, value >> 11 != 0xD800 >> 11 {
        return ScannedScalar(value: value, length: 3)
      }
    } else if bytes & 0xC0E0 == 0x80C0, lead >= 0xC2 {
      return ScannedScalar(value: (bytes & 0x1F) << 6 | (bytes & 0x3F00) >> 8, length: 2)
    } else if bytes & 0xC0C0_C0F8 == 0x8080_80F0 {
      let high = (bytes & 0x07) << 18 | (bytes & 0x3F00) << 4
      let value = high | (bytes & 0x3F_0000) >> 10 | (bytes & 0x3F00_0000) >> 24
      if (0x1_0000..<0x11_0000).contains(value) { return ScannedScalar(value: value, length: 4) }
    }
    return ScannedScalar(value: ScannedScalar.notUTF8, length: 1)
  }

  /// Whether one of the code points from U+4000 to U+9FFF starts at `index`: ideographs, and some
  /// symbols among them.
  @inlinable @inline(__always)
  package func isIdeograph(at index: Int) -> Bool {
    (0xE4...0xE9).contains(self[index]) && word(at: index) & 0xC0_C000 == 0x80_8000
  }

  /// The code point that ends before `end`, which is not 0.
  @inlinable
  package func scalar(before end: Int) -> ScannedScalar {
    var start = end - 1
    while start > 0, end - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let found = scalar(at: start)
    return start + found.length == end
      ? found : ScannedScalar(value: ScannedScalar.notUTF8, length: 1)
  }
}
