import Diagnostics
import TermDictionary
import Testing

/// What the reference of the functions says that readers see is what they see.
struct MessageFunctionReferenceTests {
  static let rows: [MessageFunctionRow] =
    (try? DocumentedExample.page("docs/message-functions.md")).map(MessageFunctionRow.rows) ?? []

  /// The shipped files and all messages of the page, numbered.
  static let set = DocumentedExample.set(
    with: """
      <dictionary xmlns="urn:termdictionary:1" point-of-view="base" xml:lang="en">
      \(rows.enumerated().map { $1.entry("example.\($0)") }.joined(separator: "\n"))
      </dictionary>
      """
  )

  static let readers = [
    ("head-contractor", "en"), ("owner", "en"), ("specialty-contractor", "en-AU"),
  ]

  @Test func `the reference shows messages`() {
    #expect(Self.rows.count > 60)
    #expect(Self.set.diagnostics.map(\.message) == [])
  }

  @Test(arguments: readers)
  func `no reader lacks a form`(reader: String, locale: String) throws {
    let lexicon = try Self.set.lexicon(for: reader, locale: locale)
    #expect(lexicon.diagnostics.map(\.message) == [])
  }

  @Test(arguments: rows.enumerated().map { ($0, $1) })
  func `readers see what the reference says`(index: Int, row: MessageFunctionRow) throws {
    let message = try #require(MessageID("example.\(index)"))
    let texts = try Self.readers.map { reader, locale in
      var document = RenderedDocument()
      return try Self.set.lexicon(for: reader, locale: locale).preview(message, in: &document).text
    }
    #expect(texts == row.texts)
  }
}
