/// A code point of a text, or a byte that is none.
struct ScannedScalar {
  /// The code point; ``notUTF8`` for a byte that belongs to none.
  var value: UInt32

  /// The bytes that it takes.
  var length: Int

  static let notUTF8: UInt32 = 0x11_0000
}

extension RawText {
  /// The code point that starts at `index`.
  @inline(__always)
  func scalar(at index: Int) -> ScannedScalar {
    let lead = self[index]
    if lead < 0x80 { return ScannedScalar(value: UInt32(lead), length: 1) }
    return longScalar(at: index, lead)
  }

  /// Reads two to four bytes, by table 3-7 of the Unicode standard.
  private func longScalar(at index: Int, _ lead: UInt8) -> ScannedScalar {
    let none = ScannedScalar(value: ScannedScalar.notUTF8, length: 1)
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead <= 0xF4, index + length <= count else { return none }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for place in (index + 1)..<(index + length) {
      guard self[place] & 0xC0 == 0x80 else { return none }
      value = value << 6 | UInt32(self[place] & 0x3F)
    }
    let isShortest = length == 2 || value >= (length == 3 ? 0x800 : 0x1_0000)
    guard isShortest, value < 0x11_0000, !(0xD800..<0xE000).contains(value) else { return none }
    return ScannedScalar(value: value, length: length)
  }

  /// The code point that ends before `end`, which is not 0.
  func scalar(before end: Int) -> ScannedScalar {
    var start = end - 1
    while start > 0, end - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let found = scalar(at: start)
    return start + found.length == end
      ? found : ScannedScalar(value: ScannedScalar.notUTF8, length: 1)
  }
}
