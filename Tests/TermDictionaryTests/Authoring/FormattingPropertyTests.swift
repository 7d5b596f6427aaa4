import Diagnostics
import TestSupport
import Testing

@testable import TermAuthoring
@testable import TermDictionary

struct FormattingPropertyTests {
  @Test(arguments: 0..<400 as Range<UInt64>)
  func `any well-formed file keeps its meaning and its comments`(seed: UInt64) throws {
    let bytes = RandomXML(seed: seed).bytes
    let written = String(decoding: bytes, as: UTF8.self)
    let laidOut = DictionaryFormatter.layout(bytes, .asWritten)
    let meaning = try #require(XMLMeaning(written), "seed \(seed)")
    #expect(XMLMeaning(laidOut) == meaning, "seed \(seed)")
    #expect(XMLComments.all(in: laidOut) == XMLComments.all(in: written), "seed \(seed)")
    #expect(DictionaryFormatter.layout(Array(laidOut.utf8), .asWritten) == laidOut, "seed \(seed)")
  }

  @Test(arguments: ShippedFiles.dictionaries.indices)
  func `however a shipped file is laid out, its canonical form is one`(index: Int) throws {
    let file = ShippedFiles.dictionaries[index]
    let canonical = try DictionaryFormatter.format(file)
    for seed in 0..<20 as Range<UInt64> {
      var disorder = Disorder(file.bytes, seed: seed)
      let text = disorder.text
      let source = SourceText(name: file.name, text: text)
      let meaning = try #require(XMLMeaning(text), "seed \(seed)")
      #expect(XMLMeaning(canonical) == meaning, "seed \(seed)")
      #expect(try DictionaryFormatter.format(source) == canonical, "seed \(seed)")
    }
  }

  @Test(arguments: ShippedFiles.dictionaries.indices)
  func `sorting keeps all entries`(index: Int) throws {
    let file = ShippedFiles.dictionaries[index]
    let sorted = try DictionaryFormatter.format(file, order: .byIdentifier)
    let before = try #require(XMLMeaning(String(decoding: file.bytes, as: UTF8.self)))
    let after = try #require(XMLMeaning(sorted))
    func entries(_ meaning: XMLMeaning) -> [XMLMeaning] {
      CanonicalOrder.sorted(meaning.children) { entry in
        [entry.name, entry.attributes["id"] ?? entry.attributes["ref"] ?? ""].joined(separator: " ")
      }
    }
    #expect(entries(before) == entries(after))
    let again = SourceText(name: file.name, text: sorted)
    #expect(try DictionaryFormatter.format(again, order: .byIdentifier) == sorted)
  }

  @Test func `lexicons of formatted files say the same`() throws {
    let files = try ShippedFiles.dictionaries.map { file in
      var disorder = Disorder(file.bytes, seed: 7)
      let text = try DictionaryFormatter.format(SourceText(name: file.name, text: disorder.text))
      return SourceText(name: file.name, text: text)
    }
    let formatted = DictionarySet(files)
    #expect(formatted.diagnostics == [])
    for reader in DictionarySet.shipped.readers.map(\.description) {
      let before = try DictionarySet.shipped.lexicon(for: reader, locale: "en-AU").everyText
      #expect(try formatted.lexicon(for: reader, locale: "en-AU").everyText == before)
    }
  }
}

/// A file in a layout that nobody would choose, with the meaning it had.
private struct Disorder {
  private let bytes: [UInt8]
  private var generator: SeededGenerator
  private let lineBreak: String

  init(_ bytes: [UInt8], seed: UInt64) {
    self.bytes = bytes
    var generator = SeededGenerator(seed: seed)
    lineBreak = Bool.random(using: &generator) ? "\n" : "\r\n"
    self.generator = generator
  }

  var text: String {
    mutating get {
      let text = write(LayoutParser.read(bytes), isText: false)
      return lineBreak == "\n" ? text : text.replacing("\n", with: lineBreak)
    }
  }

  private mutating func write(_ nodes: [LayoutNode], isText: Bool) -> String {
    var text = ""
    for node in nodes {
      switch node {
      case .text(let range) where !isText && bytes[range].allSatisfy(\.isXMLSpace):
        text += space(like: bytes[range])
      case .element(let element): text += write(element)
      case .text(let range), .characterData(let range), .comment(let range),
        .instruction(let range):
        text += String(decoding: bytes[range], as: UTF8.self)
      }
    }
    return text
  }

  /// White space with as many line breaks, as far as their number counts.
  private mutating func space(like written: ArraySlice<UInt8>) -> String {
    let count = written.count { $0 == 0x0A }
    let breaks = count > 1 ? Int.random(in: 2...4, using: &generator) : count
    return (0..<breaks).reduce(spaces()) { text, _ in text + "\n" + spaces() }
  }

  private mutating func spaces() -> String {
    String(
      repeating: [" ", "\t"][Int.random(in: 0...1, using: &generator)],
      count: .random(in: 0...5, using: &generator)
    )
  }

  private mutating func write(_ element: LayoutElement) -> String {
    let attributes = element.attributes.shuffled(using: &generator).map { attribute in
      let quote = attribute.value.contains("'") || Bool.random(using: &generator) ? "\"" : "'"
      return " " + spaces() + attribute.name + spaces() + "=" + quote + attribute.value + quote
    }
    let tag = "<" + element.name + attributes.joined() + spaces()
    guard !element.children.isEmpty else { return tag + "/>" }
    let hasText = element.children.contains { node in
      if case .text(let range) = node { !bytes[range].allSatisfy(\.isXMLSpace) } else { false }
    }
    let content = write(element.children, isText: hasText)
    return tag + ">" + content + "</" + element.name + ">"
  }
}
