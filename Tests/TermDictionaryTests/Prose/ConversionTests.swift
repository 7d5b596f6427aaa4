import Diagnostics
import Foundation
import TermDictionary
import TermProse
import Testing
import TextBytes

struct ConversionTests {
  /// A text in one reader's words, and what it becomes for another.
  struct Row: Decodable, CustomTestStringConvertible {
    var name: String
    var from: String
    var to: String
    var syntax: DocumentSyntax
    var text: String
    var result: String

    /// Whether what is left open is marked.
    var marks: Bool

    var report: [Expected]

    var testDescription: String { "\(name): \(text)" }
  }

  struct Expected: Decodable, Equatable {
    var code: String
    var match: String
  }

  @Test(arguments: try Fixtures.decode("prose/conversions.json", as: [Row].self))
  func `says it in the other reader's words`(row: Row) throws {
    let document = ProseDocument(SourceText(name: "-", text: row.text), syntax: row.syntax)
    let conversion = try Converters.converter(row.from, row.to)
      .convert(document, marksOpen: row.marks)
    #expect(conversion.text == row.result)
    let report = conversion.report.map { Expected(code: $0.diagnostic.code.name, match: $0.match) }
    #expect(report == row.report)
  }

  @Test(arguments: try Converters.corpus())
  func `there and back is where it was`(file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    let syntax = try #require(DocumentSyntax(fileName: file.lastPathComponent))
    let (head, specialty) = ("head-contractor@en-AU", "specialty-contractor@en-AU")
    let there = try Converters.converter(head, specialty).convert(
      ProseDocument(SourceText(name: "there", bytes: bytes), syntax: syntax)
    )
    #expect(there.bytes != bytes)
    let back = try Converters.converter(specialty, head).convert(
      ProseDocument(SourceText(name: "back", bytes: there.bytes), syntax: syntax)
    )
    #expect(back.text == String(decoding: bytes, as: UTF8.self))
    #expect(there.report.filter { $0.diagnostic.code.severity != .info } == [])
  }

  @Test func `the corpus is as large as it should be`() throws {
    let sizes = try Converters.corpus().map { try Data(contentsOf: $0).count }
    #expect(sizes.reduce(0, +) > 40_960)
  }

  @Test(arguments: try Converters.corpus())
  func `for the same reader nothing changes`(file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    let syntax = try #require(DocumentSyntax(fileName: file.lastPathComponent))
    let document = ProseDocument(SourceText(name: "same", bytes: bytes), syntax: syntax)
    let reader = "head-contractor@en-AU"
    let conversion = try Converters.converter(reader, reader).convert(document)
    #expect(conversion.replacements == [])
    #expect(conversion.report == [])
  }
}

/// Converters that tests share.
enum Converters {
  private static let converters = Locked<[String: TermConverter]>([:])
  private static let extractors = Locked<[String: MessageExtractor]>([:])

  /// The converter between two readers, written `POV@LOCALE`; each is made once.
  static func converter(_ source: String, _ target: String) throws -> TermConverter {
    let (from, to) = (try lexicon(source), try lexicon(target))
    return converters.withLock { known in
      let name = "\(source) \(target)"
      let converter = known[name] ?? TermConverter(in: .shipped, from: from, to: to)
      known[name] = converter
      return converter
    }
  }

  /// The extractor for a reader, written `POV@LOCALE`; each is made once.
  static func extractor(_ reader: String) throws -> MessageExtractor {
    let lexicon = try lexicon(reader)
    return extractors.withLock { known in
      let extractor = known[reader] ?? MessageExtractor(in: .shipped, wordsOf: lexicon)
      known[reader] = extractor
      return extractor
    }
  }

  static func lexicon(_ reader: String) throws -> Lexicon {
    let parts = reader.split(separator: "@").map(String.init)
    return try DictionarySet.shipped.lexicon(for: parts[0], locale: parts[1])
  }

  /// Help pages, clauses and mails in a head contractor's words.
  static func corpus() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: Fixtures.folder.appending(path: "prose/corpus"),
      includingPropertiesForKeys: nil
    ).sorted { $0.path < $1.path }
  }
}

extension DocumentSyntax: Decodable {}
