import Diagnostics

/// The neutral identifier of a concept: `claim`, `claim-status.under-review`.
///
/// Never shown to a reader, never translated, never reused. The shape is
/// `[a-z][a-z0-9]*([.-][a-z0-9]+)*`.
public struct TermID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The identifier as dictionaries write it.
  public let description: String

  /// Makes an identifier, or `nil` where `text` has not its shape.
  public init?(_ text: some StringProtocol) {
    guard IdentifierSyntax.isWellFormed(text) else { return nil }
    description = String(text)
  }

  /// Makes an identifier, or `nil` where `text` has not its shape.
  public init?(_ text: String) {
    guard IdentifierSyntax.isWellFormed(text) else { return nil }
    description = text
  }

  /// Makes an identifier of a text that has its shape, or that is only looked up.
  init(unchecked text: String) { description = text }

  /// Orders by the bytes of the identifier.
  public static func < (one: TermID, other: TermID) -> Bool { one.description < other.description }
}

/// The identifier of a message: `mail.claim-approved.subject`.
///
/// It has the shape of a ``TermID``.
public struct MessageID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The identifier as dictionaries write it.
  public let description: String

  /// Makes an identifier, or `nil` where `text` has not its shape.
  public init?(_ text: some StringProtocol) {
    guard IdentifierSyntax.isWellFormed(text) else { return nil }
    description = String(text)
  }

  /// Makes an identifier, or `nil` where `text` has not its shape.
  public init?(_ text: String) {
    guard IdentifierSyntax.isWellFormed(text) else { return nil }
    description = text
  }

  /// Makes an identifier of a text that has its shape, or that is only looked up.
  init(unchecked text: String) { description = text }

  /// Orders by the bytes of the identifier.
  public static func < (one: MessageID, other: MessageID) -> Bool {
    one.description < other.description
  }
}

/// The identifier of a point of view: `owner`.
///
/// It has the shape of a ``TermID``.
public struct PointOfViewID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The identifier as dictionaries write it.
  public let description: String

  /// Makes an identifier, or `nil` where `text` has not its shape.
  public init?(_ text: some StringProtocol) {
    guard IdentifierSyntax.isWellFormed(text) else { return nil }
    description = String(text)
  }

  /// Makes an identifier, or `nil` where `text` has not its shape.
  public init?(_ text: String) {
    guard IdentifierSyntax.isWellFormed(text) else { return nil }
    description = text
  }

  /// Orders by the bytes of the identifier.
  public static func < (one: PointOfViewID, other: PointOfViewID) -> Bool {
    one.description < other.description
  }
}

/// The shape that all identifiers share.
package enum IdentifierSyntax {
  /// What a message says of the shape.
  package static let shape = "lower-case letters and digits, joined by '-' or '.'"

  /// What is said of `text`, which is none, with the nearest one.
  package static func refusal(of text: String) -> String {
    let unseen = text.unicodeScalars.filter { $0.properties.isDefaultIgnorableCodePoint }
    let names = unseen.map(\.number).joined(separator: ", ")
    return "'\(text)' is no identifier: \(shape)"
      + (names.isEmpty ? "" : "; it has \(names) in it, which is not seen")
      + NearestValue.hint(nearest(to: text))
  }

  /// The identifier that is meant by `text`: `hospital-stay` for *Hospital stay*, *hospital_stay*,
  /// *hospitalStay* and *“hospital-stay”*.
  package static func nearest(to text: String) -> String? {
    var words: [String] = []
    var followsSmall = false
    let bare = Alternatives.unquoted(text)
    for scalar in bare.unicodeScalars where !scalar.properties.isDefaultIgnorableCodePoint {
      let isCapital = scalar.properties.isUppercase
      if scalar == "_" || scalar.properties.isWhitespace || (isCapital && followsSmall) {
        words.append("")
      }
      followsSmall = scalar.properties.isLowercase
      guard scalar != "_", !scalar.properties.isWhitespace else { continue }
      words.append((words.popLast() ?? "") + scalar.properties.lowercaseMapping)
    }
    let nearest = words.filter { !$0.isEmpty }.joined(separator: "-")
    return isWellFormed(nearest) ? nearest : nil
  }

  /// Whether `text` matches `[a-z][a-z0-9]*([.-][a-z0-9]+)*`.
  package static func isWellFormed(_ text: some StringProtocol) -> Bool { isWellFormed(text.utf8) }

  /// Whether `text` matches `[a-z][a-z0-9]*([.-][a-z0-9]+)*`.
  static func isWellFormed(_ text: String) -> Bool {
    text.utf8.span.withUnsafeBufferPointer { bytes in
      guard let first = bytes.first, 0x61...0x7A ~= first else { return false }
      if bytes.count >= 8 { return hasShape(UnsafeRawBufferPointer(bytes)) }
      var isJoint = true
      for byte in bytes {
        if 0x61...0x7A ~= byte || 0x30...0x39 ~= byte {
          isJoint = false
        } else {
          guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."), !isJoint else {
            return false
          }
          isJoint = true
        }
      }
      return !isJoint
    }
  }

  /// Whether at least eight bytes, the first of which is a letter, have the shape: eight at a time,
  /// the last eight for what is left.
  private static func hasShape(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highBits = ones << 7
    var last: UInt64 = 0
    var offset = 0
    while true {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      if word & highBits != 0 { return false }
      // The high bit of each byte that is at least that one: none carries into the next.
      @inline(__always)
      func reaches(_ byte: UInt64) -> UInt64 { word &+ ones &* (0x80 - byte) }
      let words = (reaches(0x61) & ~reaches(0x7B)) | (reaches(0x30) & ~reaches(0x3A))
      // '-' and '.'.
      let joints = reaches(0x2D) & ~reaches(0x2F) & highBits
      // No two joints follow each other, nor does one follow the last of the eight before.
      if (words | joints) & highBits != highBits || joints & (joints << 8 | last) != 0 {
        return false
      }
      if offset + 8 == bytes.count { return joints >> 63 == 0 }
      last = offset + 16 <= bytes.count ? joints >> 56 : 0
      offset = min(offset + 8, bytes.count - 8)
    }
  }

  /// Whether the bytes match `[a-z][a-z0-9]*([.-][a-z0-9]+)*`.
  static func isWellFormed(_ bytes: some Sequence<UInt8>) -> Bool {
    var previousIsJoint = true
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        previousIsJoint = false
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if index == 0 { return false }
        previousIsJoint = false
      case UInt8(ascii: "."), UInt8(ascii: "-"):
        if previousIsJoint { return false }
        previousIsJoint = true
      default:
        return false
      }
    }
    return !previousIsJoint
  }
}
