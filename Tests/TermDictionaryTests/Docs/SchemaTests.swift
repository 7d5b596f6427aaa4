import Diagnostics
import TermDictionary
import Testing

/// The schema for editors and the reader accept the same structure.
struct SchemaTests {
  let schema: DictionarySchema

  init() throws {
    let path = Fixtures.repository.appending(path: "dictionaries/schema/dictionary.rng").path
    schema = try #require(DictionarySchema(path: path))
  }

  @Test(arguments: ShippedFiles.dictionaries)
  func `both accept a shipped file`(file: SourceText) {
    let text = file.text(in: 0..<file.bytes.count)
    #expect(schema.accepts(text))
    #expect(Self.faults(of: text) == [])
  }

  @Test(arguments: FormatReferenceTests.examples)
  func `both accept an example of the reference`(example: String) {
    #expect(schema.accepts(example))
    #expect(Self.faults(of: example) == [])
  }

  @Test(
    arguments: SchemaRow.files + SchemaRow.terms + SchemaRow.concepts + SchemaRow.acceptances
      + SchemaRow.messages
  )
  func `both check alike`(row: SchemaRow) {
    #expect(schema.accepts(row.text) == row.isRight)
    #expect(Self.faults(of: row.text).isEmpty == row.isRight)
  }

  /// What the reader says of the structure of `text`.
  private static func faults(of text: String) -> [String] {
    let set = DictionarySet([SourceText(name: "example.xml", text: text)])
    return set.diagnostics.map(\.code.name).filter(codesOfStructure.contains)
  }

  /// The findings that a schema could make too.
  private static let codesOfStructure: Set = [
    "not-a-dictionary", "unknown-element", "unknown-attribute", "missing-attribute",
    "bad-attribute-value", "missing-element", "repeated-element", "unexpected-text", "empty-text",
  ]
}
