/// What keeps bytes from being text in UTF-8.
package enum TextFault: Sendable, Equatable {
  /// They are text in another form of Unicode, called as `iconv` calls it: `UTF-16LE`.
  case otherForm(String)

  /// A zero byte is at this offset: the file holds something else than text.
  case zero(Int)

  /// From this offset on, bytes are no UTF-8.
  case notUTF8(Int)

  /// What is wrong with `bytes`; `nil` for text.
  ///
  /// Costs one pass over them.
  package init?(in bytes: [UInt8]) {
    if let form = Self.markedForm(of: bytes) {
      self = .otherForm(form)
    } else if let zero = bytes.firstIndex(of: 0) {
      self = Self.unmarkedForm(of: bytes).map(Self.otherForm) ?? .zero(zero)
    } else {
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span)
        return nil
      } catch {
        self = .notUTF8(error.byteOffsets.lowerBound)
      }
    }
  }

  /// The form that the mark at the start of `bytes` tells, where it is not that of UTF-8.
  private static func markedForm(of bytes: [UInt8]) -> String? {
    let marks: [(bytes: [UInt8], form: String)] = [
      ([0x00, 0x00, 0xFE, 0xFF], "UTF-32BE"), ([0xFF, 0xFE, 0x00, 0x00], "UTF-32LE"),
      ([0xFE, 0xFF], "UTF-16BE"), ([0xFF, 0xFE], "UTF-16LE"),
    ]
    return marks.first { bytes.starts(with: $0.bytes) }?.form
  }

  /// The form in which `bytes` without a mark are text: every unit is a character that texts have,
  /// and among them are some of ASCII, such as blanks.
  ///
  /// Bytes in the wrong order nearly always hold something that no text has; where they do not, the
  /// order with more characters of ASCII is right. In a text of bytes with a stray zero, hardly any
  /// unit is ASCII; so where the bytes are a text but for zeros, most units must be.
  private static func unmarkedForm(of bytes: [UInt8]) -> String? {
    let forms = [UnicodeUnits(4, isBig: true), UnicodeUnits(4, isBig: false)]
    let short = [UnicodeUnits(2, isBig: true), UnicodeUnits(2, isBig: false)]
    let isTextButForZeros = isText(bytes.filter { $0 != 0 })
    for candidates in [forms, short] {
      let counts = candidates.map { ($0.name, $0.countASCII(in: bytes) ?? 0) }
      guard let best = counts.max(by: { $0.1 < $1.1 }), best.1 > 0 else { continue }
      let size = candidates == forms ? 4 : 2
      let isSure = best.1 > 1 && best.1 * size * 2 > bytes.count
      if isTextButForZeros ? isSure : best.1 * leastShareOfASCII >= bytes.count { return best.0 }
    }
    return nil
  }

  /// Whether `bytes` are UTF-8 without control characters.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    let text = String(validating: bytes, as: UTF8.self)
    return text?.unicodeScalars.allSatisfy(UnicodeUnits.isOfTexts) ?? false
  }

  /// A text has a character of ASCII for at least so many bytes: Greek has blanks, Chinese has line
  /// breaks.
  private static let leastShareOfASCII = 64
}

/// Units of UTF-16 or UTF-32 in one order of bytes.
private struct UnicodeUnits: Equatable {
  private let size: Int
  private let isBig: Bool

  init(_ size: Int, isBig: Bool) {
    self.size = size
    self.isBig = isBig
  }

  var name: String { "UTF-\(size * 8)" + (isBig ? "BE" : "LE") }

  /// How many characters of ASCII there are; `nil` where something is no text.
  ///
  /// Bytes that are left over at the end do not count.
  func countASCII(in bytes: [UInt8]) -> Int? {
    var count = 0
    var isAfterHighHalf = false
    for start in stride(from: 0, through: bytes.count - size, by: size) {
      let value = unit(at: start, in: bytes)
      let isLowHalf = size == 2 && (0xDC00...0xDFFF).contains(value)
      guard isLowHalf == isAfterHighHalf else { return nil }
      isAfterHighHalf = size == 2 && (0xD800...0xDBFF).contains(value)
      if isLowHalf || isAfterHighHalf { continue }
      guard let scalar = Unicode.Scalar(value), Self.isOfTexts(scalar) else { return nil }
      if scalar.isASCII { count += 1 }
    }
    return count
  }

  private func unit(at start: Int, in bytes: [UInt8]) -> UInt32 {
    let unit = bytes[start..<start + size]
    return isBig
      ? unit.reduce(0) { $0 << 8 | UInt32($1) } : unit.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  static func isOfTexts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
