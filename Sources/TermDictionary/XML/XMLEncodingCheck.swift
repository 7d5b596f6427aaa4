import Diagnostics
import TextBytes

/// Whether a file is UTF-8, and holds no character that XML forbids.
///
/// What is found stops nothing else: the check hands on a copy in which an `x` stands for each byte
/// that is wrong, so that everybody after it sees UTF-8 and the same offsets.
struct XMLEncodingCheck: Sendable {
  /// What is wrong with the encoding, in source order: what is declared, and the first wrong byte.
  private(set) var findings: [Diagnostic] = []

  /// The first character that XML forbids.
  private(set) var fault: Diagnostic?

  /// The bytes to read on with; `nil` if the file is no superset of ASCII.
  private(set) var bytes: [UInt8]?

  /// The XML declaration, from `<?xml` up to and with `?>`; empty at the start where there is none.
  let declaration: Range<Int>

  /// Whether nothing was found.
  var isFine: Bool { findings.isEmpty && fault == nil }

  private let source: SourceText

  /// Checks a file, in one pass.
  init(_ source: SourceText) {
    self.source = source
    declaration = Self.declaration(in: source.bytes)
    if let (name, length) = Self.otherForm(of: source.bytes) {
      let span = SourceSpan(source, 0..<length)
      findings.append(.xmlEncoding(.other(name), at: span))
      return
    }
    bytes = source.bytes
    checkBytes()
    checkDeclaration()
  }

  private static func otherForm(of bytes: [UInt8]) -> (name: String, length: Int)? {
    let forms: [(start: [UInt8], name: String)] = [
      ([0x00, 0x00, 0xFE, 0xFF], "UTF-32"), ([0xFF, 0xFE, 0x00, 0x00], "UTF-32"),
      ([0xFE, 0xFF], "UTF-16"), ([0xFF, 0xFE], "UTF-16"),
      ([0x00, 0x3C, 0x00], "UTF-16"), ([0x3C, 0x00], "UTF-16"),
    ]
    let form = forms.first { bytes.starts(with: $0.start) }
    return form.map { ($0.name, $0.start.count) }
  }
}

extension XMLEncodingCheck {
  private mutating func checkBytes() {
    let bytes = source.bytes
    var hasFinding = false
    var offset = 0
    while true {
      offset = Bytes.firstUnusual(in: bytes, from: offset)
      guard offset < bytes.count else { return }
      let length = Self.scalarLength(at: offset, in: bytes)
      let range = offset..<offset + max(length, 1)
      if length == 0 || bytes[offset] == 0 {
        if !hasFinding { findings.append(wrongByte(at: range)) }
        hasFinding = true
        hide(range)
      } else if let value = forbiddenValue(in: range) {
        let span = SourceSpan(source, range)
        fault = fault ?? .xmlSyntax(.forbiddenCharacter(value), at: span)
        hide(range)
      }
      offset = range.upperBound
    }
  }

  /// The number of bytes of the character at `offset`, or 0 if there is none in UTF-8.
  ///
  /// - Source: The Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
  private static func scalarLength(at offset: Int, in bytes: [UInt8]) -> Int {
    func follows(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      offset + distance < bytes.count && range.contains(bytes[offset + distance])
    }
    switch bytes[offset] {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }

  private func wrongByte(at range: Range<Int>) -> Diagnostic {
    let byte = source.bytes[range.lowerBound]
    let span = SourceSpan(source, range)
    return .xmlEncoding(byte == 0 ? .zero : .byte(byte), at: span)
  }

  private func forbiddenValue(in range: Range<Int>) -> UInt32? {
    switch source.bytes[range.lowerBound] {
    case 0x09, 0x0A, 0x0D: nil
    case let byte where byte < 0x20: UInt32(byte)
    case 0xEF where source.bytes[range].elementsEqual([0xEF, 0xBF, 0xBE]): 0xFFFE
    case 0xEF where source.bytes[range].elementsEqual([0xEF, 0xBF, 0xBF]): 0xFFFF
    default: nil
    }
  }

  private mutating func hide(_ range: Range<Int>) {
    for offset in range { bytes?[offset] = UInt8(ascii: "x") }
  }
}

extension XMLEncodingCheck {
  /// Where the XML declaration is; the empty range at its place where there is none.
  static func declaration(in bytes: [UInt8]) -> Range<Int> {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let rest = bytes[start...]
    guard rest.starts(with: "<?xml".utf8), rest.dropFirst(5).first?.isXMLSpace == true,
      let end = rest.firstIndex(of: UInt8(ascii: ">"))
    else { return start..<start }
    return start..<end + 1
  }

  private mutating func checkDeclaration() {
    guard let range = declaredEncoding() else { return }
    let name = source.text(in: range)
    guard name.lowercased() != "utf-8" else { return }
    let span = SourceSpan(source, range)
    let isUTF8 = findings.isEmpty
    let fixIt = Diagnostic.FixIt("write 'UTF-8'", replacing: span, with: "UTF-8", .certain)
    findings.insert(
      .xmlEncoding(.declared(name), at: span, fixIts: isUTF8 ? [fixIt] : []),
      at: 0
    )
  }

  /// Where the value of `encoding` is, if it is written as it should be.
  private func declaredEncoding() -> Range<Int>? {
    let words = source.bytes[declaration]
    var rest = words.dropFirst(5)
    while let space = rest.firstIndex(where: \.isXMLSpace) {
      rest = rest[space...].drop(while: \.isXMLSpace)
      guard rest.starts(with: "encoding".utf8) else { continue }
      rest = rest.dropFirst(8).drop(while: \.isXMLSpace)
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop(while: \.isXMLSpace)
      guard let quote = rest.first, quote == 0x22 || quote == 0x27 else { continue }
      let value = rest.dropFirst()
      return value.firstIndex(of: quote).map { value.startIndex..<$0 }
    }
    return nil
  }
}
