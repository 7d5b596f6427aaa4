import Diagnostics
import Testing

struct FormatReferenceTests {
  static let examples: [String] =
    (try? DocumentedExample.page("docs/dictionary-format.md")).map {
      DocumentedExample.blocks("xml", in: $0)
    } ?? []

  @Test func `the reference shows examples`() {
    #expect(Self.examples.count > 15)
  }

  @Test(arguments: examples)
  func `an example beside the shipped files gives no finding`(example: String) {
    #expect(DocumentedExample.findings(of: example).map(\.message) == [])
  }
}
