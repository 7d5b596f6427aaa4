import Diagnostics
import TestSupport
import Testing

@testable import TermDictionary

/// What holds for every file.
struct XMLPropertyTests {
  @Test(arguments: 1...400 as ClosedRange<UInt64>)
  func `a well-formed file reads back as it was meant`(seed: UInt64) throws {
    let random = RandomXML(seed: seed)
    let content = XMLContentParser.read(SourceText(name: "\(seed)", bytes: random.bytes))
    #expect(content.diagnostics.renderedWithPlaces == "", "seed \(seed)")
    let elements = content.events.indices.compactMap { XMLElement(content: content, index: $0) }
    #expect(elements.map(\.tagRange) == random.elements.map(\.tagRange), "seed \(seed)")
    for (element, meant) in zip(elements, random.elements) {
      let qualifiedRange = element.tagRange.lowerBound + 1..<element.nameRange.upperBound
      #expect(qualifiedRange == meant.nameRange, "seed \(seed)")
      check(element.text, meant.text, seed)
      #expect(element.attributes.map(\.qualifiedName) == meant.attributes.map(\.name))
      for (attribute, meant) in zip(element.attributes, meant.attributes) {
        check(attribute.mappedValue, meant.value, seed)
      }
    }
  }

  /// Compares a text with its letters, and the place of each stretch of letters.
  private func check(_ text: MappedText, _ letters: [RandomXML.Letter], _ seed: UInt64) {
    var meant = String.UnicodeScalarView()
    meant.append(contentsOf: letters.map(\.scalar))
    #expect(Array(text.string.unicodeScalars) == Array(meant), "seed \(seed)")
    let starts = letters.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8Count) }
    for first in letters.indices {
      for last in first..<letters.count {
        let decoded = starts[first]..<starts[last + 1]
        let written = letters[first].range.lowerBound..<letters[last].range.upperBound
        #expect(text.sourceRange(for: decoded) == written, "seed \(seed)")
        #expect(text[decoded].sourceRange == written, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 1...2000 as ClosedRange<UInt64>)
  func `a damaged file never traps, and is refused with a reason and a place`(seed: UInt64) {
    var bytes = RandomXML(seed: seed).bytes
    var generator = SeededGenerator(seed: seed &* 7919)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      Self.damage(&bytes, &generator)
    }
    check(bytes, "seed \(seed)")
  }

  @Test(arguments: 1...500 as ClosedRange<UInt64>)
  func `random bytes never trap`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let signs = Array("<>/=\"'&#;:![]-? ax\n\r".utf8) + [0xC3, 0xA4, 0xFF, 0x00, 0xEF, 0xBB, 0xBF]
    let bytes = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in
      signs[Int.random(in: signs.indices, using: &generator)]
    }
    check(Array("<a>".utf8) + bytes, "seed \(seed)")
    check(bytes, "seed \(seed)")
  }

  private func check(_ bytes: [UInt8], _ comment: Comment) {
    let source = SourceText(name: "f.xml", bytes: bytes)
    let content = XMLContentParser.read(source)
    #expect((content.root != nil) == content.diagnostics.isEmpty, comment)
    for diagnostic in content.diagnostics {
      let range = diagnostic.span?.range ?? -1 ..< -1
      #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count, comment)
    }
    // An ampersand that stands for itself can mean nothing else: what follows is read on.
    let faults = content.diagnostics.count { finding in
      finding.code == .xmlSyntax && finding.fixIts.first?.replacements.first?.text != "&amp;"
    }
    #expect(faults <= 1, comment)
    checkAgreement(source, comment)
  }

  /// What the scanner refuses, libxml2 refuses too; so no file is lost to a fault of our own.
  private func checkAgreement(_ source: SourceText, _ comment: Comment) {
    let encoding = XMLEncodingCheck(source)
    guard let bytes = encoding.bytes else { return }
    var scanner = XMLScanner(
      source,
      bytes: bytes,
      after: encoding.declaration,
      limits: .standard
    )
    scanner.scan()
    guard !scanner.isRefused else { return }
    let validation = WellFormednessCheck(of: scanner, upTo: nil)
    if let fault = scanner.fault {
      #expect(
        validation.fault != nil,
        "\(comment) \(fault.message) \(source.text(in: 0..<bytes.count))"
      )
    } else if let fault = validation.fault, fault.isFoundByScanner {
      Issue.record("\(comment): \(fault) \(source.text(in: 0..<bytes.count))")
    } else if validation.fault == nil {
      #expect(validation.agrees, "\(comment) \(source.text(in: 0..<bytes.count))")
    }
  }

  private static let pieces = [
    "<", ">", "/", "</a>", "<a>", "<b/>", "\"", "'", "&", "&amp;", "&nbsp;", "&#0;", "&#x", "]]>",
    "<!--", "-->", "--", "<![CDATA[", "<?", "?>", "<?xml version='1.0'?>", "xmlns:p=''", " b='1'",
    "xmlns=\"x\"", "xmlns:p='a&amp;b'", ":", "=", "é", "\u{1}", "\u{FFFE}", "\r", "×", "1",
    "<!DOCTYPE a>", "<!DOCTYPE",
  ]

  private static func damage(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    let place = Int.random(in: 0..<max(bytes.count, 1), using: &generator)
    guard place < bytes.count else { return }
    switch Int.random(in: 0..<5, using: &generator) {
    case 0:
      bytes.remove(at: place)
    case 1:
      bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 2:
      bytes.removeSubrange(place..<min(bytes.count, place + 9))
    case 3:
      bytes.removeSubrange(place...)
    default:
      let piece = pieces[Int.random(in: pieces.indices, using: &generator)]
      bytes.insert(contentsOf: Array(piece.utf8), at: place)
    }
  }
}

extension RandomXML.Letter {
  fileprivate var utf8Count: Int { UTF8.width(scalar) }
}
