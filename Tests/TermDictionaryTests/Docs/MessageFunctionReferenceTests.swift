import Diagnostics
import TermDictionary
import Testing

/// What the reference of the functions says that readers see is what they see.
struct MessageFunctionReferenceTests {
  static let rows: [MessageFunctionRow] =
    (try? DocumentedExample.page("docs/message-functions.md")).map(MessageFunctionRow.rows) ?? []

  @Test func `the reference shows messages`() {
    #expect(Self.rows.count > 60)
  }

  @Test(arguments: rows)
  func `readers see what the reference says`(row: MessageFunctionRow) throws {
    let file = SourceText(name: "example.xml", text: row.dictionary)
    let set = DictionarySet(ShippedFiles.dictionaries + [file])
    #expect(set.diagnostics.map(\.message) == [])
    let message = try #require(MessageID("example"))
    let readers = [
      ("head-contractor", "en"), ("owner", "en"), ("specialty-contractor", "en-AU"),
    ]
    let texts = try readers.map { reader, locale in
      var document = Document()
      let lexicon = try set.lexicon(for: reader, locale: locale)
      let rendered = lexicon.preview(message, in: &document)
      #expect(lexicon.diagnostics.map(\.message) == [])
      return rendered.text
    }
    #expect(texts == row.texts)
  }
}
