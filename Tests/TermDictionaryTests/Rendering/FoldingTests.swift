import MessageFormat
import Testing

@testable import TermDictionary

/// Linking folds what depends on no argument, and nobody may notice.
struct FoldingTests {
  static let readers = ["head-contractor", "owner", "specialty-contractor"].flatMap { reader in
    ["en", "en-AU", "en-GB", "en-CA"].map { Reader("\(reader)@\($0)") }
  }

  @Test(arguments: readers)
  func `every shipped message reads the same whether it was folded or not`(_ reader: Reader) throws
  {
    let lexicon = try reader.lexicon(of: .shipped)
    for id in lexicon.messages {
      let linked = try #require(lexicon.storage.message(id))
      var folded = RenderedDocument()
      var unfolded = RenderedDocument()
      #expect(
        lexicon.preview(id, in: &folded).text
          == lexicon.evaluated(linked.definition, linked.definition.exampleArguments, &unfolded),
        "\(id)"
      )
      #expect(folded == unfolded, "\(id)")
    }
  }

  @Test(arguments: SlotTests.rows)
  func `every slot reads the same whether it was folded or not`(_ row: MessageRow) throws {
    for reader in row.reads.keys.sorted() {
      try compare(row, Reader(reader).lexicon(of: .shipped))
    }
  }

  @Test(arguments: AcceptanceTests.rows)
  func `every accepted message reads the same whether it was folded or not`(
    _ row: MessageRow
  ) throws {
    for reader in row.reads.keys.sorted() {
      try compare(row, Reader(reader).lexicon(of: .sample))
    }
  }

  private func compare(_ row: MessageRow, _ lexicon: Lexicon) throws {
    let definition = try #require(row.message.read().definition)
    var arguments = definition.exampleArguments
    for name in row.without ?? [] { arguments[name] = nil }
    var document = RenderedDocument()
    let evaluated = lexicon.evaluated(definition, arguments, &document)
    #expect(lexicon.result(row.message, arguments).text == evaluated)
  }

  @Test func `a message of words alone is one piece of text`() throws {
    let lexicon = try DictionarySet.shipped.lexicon(for: "owner", locale: "en")
    let message = InlineMessage("Create {indefinite :td:article} {upstream-contract :td:term}.")
    let definition = try #require(message.read().definition)
    let linked = Linker(words: lexicon.storage.words).link(definition)
    #expect(linked.patterns.map(\.isConstant) == [true])
  }
}

extension Lexicon {
  /// The text of a message of which nothing was folded: evaluated as if it had never been linked.
  func evaluated(
    _ definition: MessageDefinition,
    _ arguments: [String: MessageArgument],
    _ document: inout RenderedDocument
  ) -> String {
    var evaluation = MessageEvaluation(
      definition.message,
      arguments: arguments,
      context: storage.words.context
    )
    var parts: [MessagePart] = []
    for element in evaluation.selectPattern() { evaluation.append(element, to: &parts) }
    let assembler = PatternAssembler(grammar: storage.words.inflector.grammar)
    assembler.introduce(&parts, in: storage.key, &document)
    var pieces = parts.map(PatternAssembler.Piece.part)
    assembler.capitaliseLeadingArticle(&pieces)
    assembler.decideArticles(&pieces)
    parts = pieces.compactMap { if case .part(let part) = $0 { part } else { nil } }
    assembler.applyCasing(definition.casing, to: &parts)
    return parts.reduce(into: "") { $0 += $1.text }
  }
}
