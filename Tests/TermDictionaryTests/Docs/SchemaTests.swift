import Diagnostics
import Foundation
import Testing

@testable import TermAuthoring
@testable import TermDictionary

/// The schema for editors and the reader accept the same structure, and both files of the schema
/// say what the table of the format says.
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

  private static func file(_ name: String) throws -> SourceText {
    let path = Fixtures.repository.appending(path: "dictionaries/schema/\(name)")
    return SourceText(name: name, bytes: Array(try Data(contentsOf: path)))
  }

  private static func text(_ name: String) throws -> String {
    let file = try file(name)
    return file.text(in: 0..<file.bytes.count)
  }

  @Test func `the table, the schema and its compact form are the same`() throws {
    let schema = try SchemaPattern.definitions(ofXML: Self.file("dictionary.rng"))
    let compact = try CompactSchema.definitions(of: Self.text("dictionary.rnc"))
    #expect(Set(schema.keys) == Set(compact.keys))
    for (name, pattern) in schema { #expect(compact[name] == pattern, "\(name)") }
    let table = FormatLines.ofTable
    let said = try FormatLines.of(schema)
    #expect(table.subtracting(said).sorted() == [], "what the schema lacks")
    #expect(said.subtracting(table).sorted() == [], "what the table lacks")
    #expect(table.count > 100)
  }

  /// Every element of the table, with the elements around it.
  private static let shapes: [ElementShape] = {
    var found: [ElementShape] = []
    func add(_ shape: ElementShape) {
      found.append(shape)
      shape.children.forEach(add)
    }
    [ElementShape.dictionary, .pointsOfView].forEach(add)
    return found
  }()

  @Test func `all names of the format are in the table`() {
    #expect(Set(Self.shapes.map(\.name)) == Set(ElementName.allCases))
    let attributes = Set(Self.shapes.flatMap(\.attributes).map(\.name))
    #expect(attributes.union([.namespace]) == Set(AttributeName.allCases))
  }

  @Test func `what is written has an order for all that the table has`() {
    let attributes = AttributeName.allCases.filter { $0 != .namespace }.map(\.rawValue)
    #expect(Set(CanonicalOrder.attributeNames) == Set(attributes))
    for shape in Self.shapes {
      let order = CanonicalOrder.children(
        shape.childNames.map { $0[...] },
        in: shape.name.rawValue[...]
      )
      let isEntry = !shape.childNames.isEmpty && shape.name != .label
      let isRoot = shape.name == .dictionary || shape.name == .pointsOfView
      #expect((order != nil) == (isEntry && !isRoot) || shape.name == .example, "\(shape.name)")
    }
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
