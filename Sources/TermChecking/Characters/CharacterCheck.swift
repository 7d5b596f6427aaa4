import Diagnostics
import LocaleData
import TermAuthoring
import TermDictionary

/// Looks for characters that show a reader another text than the file has, in all texts and
/// attributes of a file.
struct CharacterCheck {
  private let source: SourceText

  private let script: UnicodeScript?

  private var findings: [Diagnostic] = []

  /// What is found in `document`.
  ///
  /// Costs one pass over the bytes of a file that is written in Latin letters, as most are.
  static func findings(in document: DictionaryDocument) -> [Diagnostic] {
    guard case .dictionary(let entries) = document.content,
      mayHaveFindings(document.source.bytes)
    else { return [] }
    var check = CharacterCheck(document.source, entries.key.locale.writingScript)
    let bytes = document.source.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for node in LayoutParser.read(start == 0 ? bytes : [0x20, 0x20, 0x20] + bytes[3...]) {
      if case .element(let element) = node { check.look(at: element, inside: nil) }
    }
    return check.findings
  }

  private init(_ source: SourceText, _ script: UnicodeScript?) {
    self.source = source
    self.script = script
  }

  /// Whether `bytes` have a letter beyond Latin, one in another style, what is hidden, or a
  /// reference by number.
  private static func mayHaveFindings(_ bytes: [UInt8]) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      switch byte {
      // Greek starts with CD; other alphabets follow up to DF, and with E1 those that came later.
      case 0xCD...0xDF, 0xE1: return true
      // Mathematical letters, full-width ones, and letters that are not seen.
      case 0x9D where before.1 == 0xF0: return true
      case 0xBC, 0xBD,
        0xBB where before.1 == 0xEF:
        return true
      case 0xA0,
        0xAD where before.1 == 0xC2:
        return true
      // Spaces of other widths, and the ideographic one.
      case 0x80...0x8A where before == (0xE2, 0x80): return true
      case 0x9F where before == (0xE2, 0x81): return true
      case 0x80 where before == (0xE3, 0x80): return true
      case 0x8B where before == (0xE2, 0x80): return true
      case 0xA0 where before == (0xE2, 0x81): return true
      case 0xAA...0xAF where before == (0xE2, 0x80): return true
      case 0xA6...0xA9 where before == (0xE2, 0x81): return true
      case UInt8(ascii: "#") where before.1 == UInt8(ascii: "&"): return true
      default: before = (before.1, byte)
      }
    }
    return false
  }

  // MARK: Texts

  private mutating func look(at element: LayoutElement, inside parent: Substring?) {
    for attribute in element.attributes where attribute.name != "xmlns" {
      var value = MappedText(at: attribute.valueRange.lowerBound)
      value.append(decoding: attribute.valueRange, of: source.bytes, as: .attributeValue)
      look(at: value, parts: [0..<value.count])
    }
    var text = MappedText(at: element.content.lowerBound)
    for node in element.children {
      switch node {
      case .text(let range): text.append(piece(range, as: .text))
      case .characterData(let range):
        text.append(piece(range.lowerBound + 9..<range.upperBound - 3, as: .characterData))
      case .element(let child): look(at: child, inside: element.localName)
      case .comment, .instruction: continue
      }
    }
    let isMessage = element.localName == "text" && parent == "message"
    look(at: text, parts: isMessage ? Self.patterns(of: text) : [0..<text.count])
  }

  private func piece(_ range: Range<Int>, as decoding: XMLDecoding) -> MappedText {
    var piece = MappedText(at: range.lowerBound)
    piece.append(decoding: range, of: source.bytes, as: decoding)
    return piece
  }

  /// The parts of a message of which each is printed without the others: what is between `{{`
  /// and `}}`.
  private static func patterns(of text: MappedText) -> [Range<Int>] {
    let bytes = text.utf8
    var parts: [Range<Int>] = []
    var start = 0
    var index = 0
    while index + 1 < bytes.count {
      let isBorder =
        bytes[index] == bytes[index + 1] && (bytes[index] == 0x7B || bytes[index] == 0x7D)
      if isBorder {
        parts.append(start..<index)
        start = index + 2
      }
      index += isBorder ? 2 : 1
    }
    return parts + [start..<bytes.count]
  }

  private mutating func look(at text: MappedText, parts: [Range<Int>]) {
    guard Self.mayHaveFindings(text.utf8) else { return }
    for part in parts {
      let scalars = Self.scalars(of: text, part)
      for space in UnusualSpace.all(in: scalars.map(\.scalar)) {
        let range = scalars[space.index].range
        findings.append(.unusualSpace(space, at: span(text, range)))
      }
      for fault in BidiScan(scalars).faults {
        findings.append(bidiFinding(fault, in: text, part))
      }
      let words = scalars.split {
        !($0.scalar.properties.isAlphabetic || $0.scalar.isMark || $0.scalar.isUnseen)
      }
      for word in words
      where word.contains(where: { $0.scalar.value >= 0x370 || $0.scalar.isUnseen }) {
        look(atWord: word, in: text)
      }
    }
  }

  private mutating func look(
    atWord word: ArraySlice<(scalar: Unicode.Scalar, range: Range<Int>)>,
    in text: MappedText
  ) {
    guard let start = word.firstIndex(where: { !$0.scalar.isUnseen }),
      let end = word.lastIndex(where: { !$0.scalar.isUnseen })
    else { return }
    let letters = word[start...end]
    let range = word[start].range.lowerBound..<word[end].range.upperBound
    if let found = UnseenLetters(letters.map(\.scalar)) {
      findings.append(.unseenLetters(found, at: span(text, range)))
    } else if let found = LookAlikeWord(letters.map(\.scalar), in: script) {
      findings.append(.lookAlike(found, at: span(text, range)))
    }
  }

  private static func scalars(
    of text: MappedText,
    _ part: Range<Int>
  ) -> [(scalar: Unicode.Scalar, range: Range<Int>)] {
    var offset = part.lowerBound
    return String(decoding: text.bytes(in: part), as: UTF8.self).unicodeScalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return (scalar, offset..<offset + UTF8.width(scalar))
    }
  }

  private func span(_ text: MappedText, _ range: Range<Int>) -> SourceSpan {
    SourceSpan(source, text.sourceRange(for: range))
  }

  private func bidiFinding(
    _ fault: BidiScan.Fault,
    in text: MappedText,
    _ part: Range<Int>
  ) -> Diagnostic {
    let places = [fault.range] + (fault.closing.map { [$0] } ?? [])
    // Behind a declaration of a message nothing can be written.
    let isDeclaration = text.bytes(in: part).first { !$0.isXMLSpace } == UInt8(ascii: ".")
    let canClose = fault.isOpenAtEnd && !isDeclaration
    return .bidiControl(
      fault,
      at: span(text, fault.range),
      taken: places.map { span(text, $0) },
      end: canClose ? span(text, part.upperBound..<part.upperBound) : nil
    )
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
