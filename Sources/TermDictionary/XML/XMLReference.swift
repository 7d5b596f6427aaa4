/// What begins with `&`.
struct XMLReference: Equatable {
  enum Meaning: Equatable {
    /// A character, by number or by one of the five names.
    case character(Unicode.Scalar)

    /// A name that is not one of the five.
    case unknownName

    /// A number that is none of a character that XML allows.
    case forbiddenCharacter

    /// `&#` without digits and a semicolon behind.
    case unfinishedNumber

    /// An ampersand that begins no reference.
    case bareAmpersand
  }

  let meaning: Meaning

  /// From `&` up to and with `;`, or to where the reference breaks off.
  let range: Range<Int>

  /// The five names that every XML file knows.
  static let predefined: [(name: String, scalar: Unicode.Scalar)] = [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"),
  ]

  /// Reads what begins with the `&` at `offset`, and ends before `end`.
  init(at offset: Int, in bytes: [UInt8], before end: Int) {
    let start = offset + 1
    if start < end, bytes[start] == UInt8(ascii: "#") {
      self = Self.number(at: offset, in: bytes, before: end)
    } else {
      self = Self.name(at: offset, in: bytes, before: end)
    }
  }

  private init(_ meaning: Meaning, _ range: Range<Int>) {
    self.meaning = meaning
    self.range = range
  }

  private static func name(at offset: Int, in bytes: [UInt8], before end: Int) -> Self {
    let bare = Self(.bareAmpersand, offset..<offset + 1)
    let start = offset + 1
    guard start < end, bytes[start].startsXMLName else { return bare }
    let stop = bytes[start..<end].firstIndex { !$0.continuesXMLName } ?? end
    guard stop < end, bytes[stop] == UInt8(ascii: ";") else { return bare }
    let known = predefined.first { bytes[start..<stop].elementsEqual($0.name.utf8) }
    return Self(known.map { .character($0.scalar) } ?? .unknownName, offset..<stop + 1)
  }

  private static func number(at offset: Int, in bytes: [UInt8], before end: Int) -> Self {
    var index = offset + 2
    let isHexadecimal = index < end && bytes[index] == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let radix: UInt32 = isHexadecimal ? 16 : 10
    let digits = index
    var value: UInt32 = 0
    while index < end, let digit = bytes[index].hexadecimalDigit, digit < radix {
      value = min(value * radix + digit, 0x11_0000)
      index += 1
    }
    guard index > digits, index < end, bytes[index] == UInt8(ascii: ";") else {
      return Self(.unfinishedNumber, offset..<index)
    }
    let scalar = Unicode.Scalar(value).flatMap { $0.isAllowedInXML ? $0 : nil }
    return Self(scalar.map(Meaning.character) ?? .forbiddenCharacter, offset..<index + 1)
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 allows it in a file.
  ///
  /// - Source: XML 1.0 §2.2, production `Char`.
  var isAllowedInXML: Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }

  /// Whether a name may start with it.
  ///
  /// - Source: XML 1.0 §2.3, production `NameStartChar`.
  var startsXMLName: Bool {
    switch value {
    case 0..<0x80: UInt8(value).startsXMLName
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
      0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x1_0000...0xE_FFFF:
      true
    default: false
    }
  }

  /// Whether a name may hold it.
  ///
  /// - Source: XML 1.0 §2.3, production `NameChar`.
  var continuesXMLName: Bool {
    switch value {
    case 0..<0x80: UInt8(value).continuesXMLName
    case 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: startsXMLName
    }
  }
}

extension UInt8 {
  /// Whether it is a space, tab, CR or LF.
  package var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }

  /// Whether a name may start with it, as far as one byte can tell.
  var startsXMLName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...: true
    default: false
    }
  }

  /// Whether a name may hold it, as far as one byte can tell.
  var continuesXMLName: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: startsXMLName
    }
  }

  fileprivate var hexadecimalDigit: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
