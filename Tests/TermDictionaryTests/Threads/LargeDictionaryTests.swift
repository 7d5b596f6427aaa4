import Diagnostics
import Testing

@testable import TermDictionary

/// A file of more than a megabyte is read by several threads, beside libxml2: by index, or with
/// care.
struct LargeDictionaryTests {
  enum Way: CaseIterable {
    case byIndex
    case fully

    func read(_ source: SourceText) -> DictionaryDocument {
      switch self {
      case .byIndex: DictionaryParser.read(source)
      case .fully: DictionaryParser.readFully(source, limits: .standard)
      }
    }
  }

  private static let count = 14_000

  /// A dictionary of as many nouns as make it large, with `extra` behind the noun at each
  /// thousandth place.
  private func file(
    declaration: String = #"<?xml version="1.0" encoding="UTF-8"?>"#,
    extra: (Int) -> String = { _ in "" }
  ) -> SourceText {
    var text = declaration + "\n"
    text += #"<dictionary xmlns="urn:termdictionary:1" point-of-view="base" xml:lang="en">"# + "\n"
    for index in 0..<Self.count {
      text += "<noun id=\"noun-\(index)\"><one>thing</one><other>things</other></noun>"
      text += (index % 1000 == 999 ? extra(index) : "") + "<!-- \(index) -->\n"
    }
    return SourceText(name: "large.xml", text: text + "</dictionary>\n")
  }

  @Test(arguments: Way.allCases)
  func `entries stand in the order of the file`(_ way: Way) throws {
    let source = file()
    #expect(source.bytes.count > EntryChunks.leastBytes)
    let document = way.read(source)
    guard case .dictionary(let entries) = document.content else {
      Issue.record("the file is a dictionary")
      return
    }
    #expect(entries.terms.map(\.id.description) == (0..<Self.count).map { "noun-\($0)" })
    #expect(document.diagnostics.isEmpty)
  }

  @Test(arguments: Way.allCases)
  func `every fault is found, in whichever stretch it stands`(_ way: Way) {
    let source = file { "<noun id=\"bad-\($0)\"><one>thing</one></noun>" }
    let findings = way.read(source).diagnostics.inSourceOrder()
    let names = findings.compactMap { $0.message.split(separator: "'").dropFirst().first }
    #expect(names == stride(from: 999, to: Self.count, by: 1000).map { "bad-\($0)" })
    #expect(Set(findings.map(\.code.name)) == ["missing-element"])
  }

  @Test(arguments: Way.allCases)
  func `what only libxml2 refuses is thrown away, though it was read`(_ way: Way) {
    let document = way.read(file(declaration: "<?xml encoding='UTF-8'?>"))
    guard case .nothing = document.content else {
      Issue.record("the file is not well-formed")
      return
    }
    #expect(document.diagnostics.map(\.code.name) == ["xml-syntax"])
    // The nouns, and the point of view of the file.
    #expect(document.unreadable.count == Self.count + 1)
  }
}
