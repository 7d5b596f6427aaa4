import TextBytes

/// The character that opens an isolate around a placeholder.
package enum Isolate: UInt8, BitwiseCopyable, Sendable {
  case none
  case leftToRight
  case rightToLeft
  case firstStrong

  init(_ scalar: Unicode.Scalar?) {
    switch scalar {
    case "\u{2066}": self = .leftToRight
    case "\u{2067}": self = .rightToLeft
    case "\u{2068}": self = .firstStrong
    default: self = .none
    }
  }

  var scalar: Unicode.Scalar? {
    switch self {
    case .none: nil
    case .leftToRight: "\u{2066}"
    case .rightToLeft: "\u{2067}"
    case .firstStrong: "\u{2068}"
    }
  }
}

extension UTF8Buffer {
  /// Appends the character that opens the isolate.
  @inline(__always)
  mutating func open(_ isolate: Isolate) {
    if isolate == .none { return }
    // U+2066 … U+2068 are E2 81 A6 … A8.
    reserve(3)
    appendReserved(0xE2)
    appendReserved(0x81)
    appendReserved(0xA5 + isolate.rawValue)
  }

  /// Appends the character that closes an isolate, U+2069, where one is open.
  @inline(__always)
  mutating func close(_ isolate: Isolate) {
    if isolate == .none { return }
    reserve(3)
    appendReserved(0xE2)
    appendReserved(0x81)
    appendReserved(0xA9)
  }
}
