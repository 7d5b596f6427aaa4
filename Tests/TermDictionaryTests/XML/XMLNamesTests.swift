import Diagnostics
import Testing

@testable import TermDictionary

struct XMLNamesTests {
  /// More names than are kept: the rest are read from the file.
  @Test(arguments: [1, 100, 128, 129, 1000])
  func `every element has the name that is written`(count: Int) throws {
    let names = (0..<count).map { "n\($0)" }
    let children = names.map { "<\($0) a\($0)='v'/><\($0)></\($0)>" }.joined()
    let content = XMLContentParser.read(SourceText(name: "names.xml", text: "<r>\(children)</r>"))
    let elements = try #require(content.root).childElements
    #expect(elements.map(\.name) == names.flatMap { [$0, $0] })
    let attributes = elements.flatMap { $0.attributes.map(\.qualifiedName) }
    #expect(attributes == names.map { "a\($0)" })
  }
}
