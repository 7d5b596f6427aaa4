import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import TermDictionary

/// What is read by index is what is read in full: the same entries, and the same findings.
struct EntryIndexTests {
  private static let files = ShippedFiles.dictionaries

  /// Whether `source` can be read by index; if so, both ways to read must agree.
  private func agrees(_ source: SourceText) -> Bool {
    guard let indexed = EntryIndexParser.read(source, limits: .standard) else { return false }
    let careful = DictionaryParser.readFully(source, limits: .standard)
    let isEqual = ReadingReport(indexed) == ReadingReport(careful)
    #expect(
      isEqual,
      "\(source.name) reads otherwise:\n\(String(decoding: source.bytes, as: UTF8.self))"
    )
    return true
  }

  @Test(arguments: files)
  func `a shipped dictionary is read by index`(_ source: SourceText) throws {
    let isDictionary = source.text(in: 0..<source.bytes.count).contains("<dictionary")
    #expect(agrees(source) == isDictionary)
  }

  @Test func `nearly all shipped entries wait until somebody asks for them`() {
    let indices = Self.files.compactMap { EntryIndex(of: $0, limits: .standard) }
    let entries = indices.reduce(0) { $0 + $1.entries.count }
    let irregular = indices.reduce(0) { $0 + $1.irregular.count }
    #expect(entries > 500)
    #expect(irregular * 20 < entries)
  }

  @Test(arguments: ["faults", "single-faults"])
  func `a broken dictionary has the same findings either way`(_ folder: String) throws {
    let root = Fixtures.folder.appending(path: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    let files = names.filter { $0.hasSuffix(".xml") }.sorted()
    #expect(files.count > 20)
    let indexed = try files.filter { name in
      try agrees(SourceText(name: name, bytes: Array(Data(contentsOf: root.appending(path: name)))))
    }
    #expect(indexed.count > files.count / 4)
  }

  @Test(arguments: 1...60)
  func `a damaged dictionary is read the same either way`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var indexed = 0
    for _ in 0..<40 {
      let file = try #require(
        Self.files.filter { $0.bytes.count < 12_000 }.randomElement(using: &random)
      )
      let bytes = damaged(file.bytes, &random)
      if agrees(SourceText(name: "seed \(seed)", bytes: bytes)) { indexed += 1 }
    }
    #expect(indexed > 0)
  }

  /// `bytes` with one or two changes that an author might make by mistake, or worse ones.
  private func damaged(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let offset = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(offset + Int.random(in: 0...12, using: &random), bytes.count)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(offset..<end)
      case 1: bytes.insert(contentsOf: bytes[offset..<end], at: offset)
      case 2:
        let other = Int.random(in: 0..<bytes.count, using: &random)
        bytes.insert(contentsOf: Array(bytes[offset..<end]), at: other)
      default:
        let piece = Self.pieces.randomElement(using: &random) ?? ""
        bytes.replaceSubrange(offset..<end, with: Array(piece.utf8))
      }
    }
    return bytes
  }

  private static let pieces = [
    "<", ">", "&", "&amp;", "&#32;", "&nbsp;", "\"", "'", "{", "}", "{{", "}}", "|", "\\", "$n",
    " ", "\n", "\r\n",
    "\t", "<one>", "</one>", "<one/>", "<accept code=\"derived-form\">why</accept>", "<!-- c -->",
    "<!--", "-->",
    "<![CDATA[a]]>", "]]>", "<?pi a?>", " casing=\"title\"", " status=\"admitted\"",
    " xml:space=\"preserve\"",
    " sound=\"vowel\"", " number=\"plural\"", "{claim number=plural}", "{claim number=many}",
    "{claim :td:term}",
    ".input {$n :number}", ".match $n", "* {{x}}", "1 {{x}}", "é", "\u{FEFF}", "\0", "id=\"a\"",
    "A", "-", ".", "=",
  ]
}
