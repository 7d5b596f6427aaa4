import Diagnostics
import Foundation
import TermProse
import TestSupport
import Testing
import TextBytes

/// Fixes of prose come to rest as those of dictionaries do: in fewer than ten rounds, with a text
/// that they leave alone.
struct ProseFixRestTests {
  /// What a document says, and in which syntax.
  private struct Seed {
    let name: String
    let bytes: [UInt8]
    let syntax: DocumentSyntax
  }

  /// The documents and the rows among the fixtures.
  private static let seeds: [Seed] = {
    let folder = Fixtures.folder.appending(path: "prose/corpus")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let documents = files.sorted().compactMap { name -> Seed? in
      guard let syntax = DocumentSyntax(fileName: name),
        let data = try? Data(contentsOf: folder.appending(path: name))
      else { return nil }
      return Seed(name: name, bytes: Array(data), syntax: syntax)
    }
    let rows = (try? Fixtures.decode("prose/findings.json", as: [LinterTests.Row].self)) ?? []
    let texts = rows.compactMap { row in
      DocumentSyntax(rawValue: row.syntax).map {
        Seed(name: row.text, bytes: Array(row.text.utf8), syntax: $0)
      }
    }
    return documents + texts
  }()

  private static let readers = [
    ("head-contractor", "en-AU"), ("owner", "en"), ("specialty-contractor", "en-GB"),
  ]

  /// Why `lint --fix --unsafe-fixes` does not come to rest on `seed`; `nil` where it does.
  private static func unrest(_ seed: Seed, _ linter: Linter) -> String? {
    var looks = 0
    func fixed(_ source: SourceText) -> FixLoop {
      FixLoop([source], atLeast: .guess) { texts in
        looks += 1
        return texts.flatMap { text in
          linter.findings(in: ProseDocument(text, syntax: seed.syntax)).map(\.diagnostic)
        }
      }
    }
    let first = fixed(SourceText(name: seed.name, bytes: seed.bytes))
    // A look after each round, and one before the first.
    if looks > FixLoop.mostRounds { return "ten rounds" }
    guard let after = first.texts.first?.after else { return nil }
    return fixed(after).texts.isEmpty ? nil : "a second run changes it again"
  }

  @Test(arguments: seeds.indices, readers) func `the fixtures come to rest`(
    index: Int,
    reader: (String, String)
  ) throws {
    let linter = try Linters.linter(reader.0, reader.1)
    #expect(Self.unrest(Self.seeds[index], linter) == nil, "\(Self.seeds[index].name)")
  }

  private static let pieces = [
    "a ", "an ", "A ", "An ", "an invoice", "progress claim ", "progress claims ", "claim ",
    "invoice ",
    "funding ", "fundings ", "Head Contract ", "head contract's ", "SSOV ", "a SSOV ", "(SSOV) ",
    "the ",
    "each ", "is ", "are ", "*", "**", "`", "[", "](x)", "<b>", "</b>", "<p>", "&amp;", "&nbsp;",
    "\n",
    "\n\n", "\r\n", "- ", "# ", ". ", "-", "\u{2019}s ", "\u{600}", "\u{301}",
    "<!-- termtool-ignore -->",
    "8,000 ", "$8,000 ", "U", "H", "{x}", "colour ", "color ", "progress claimd ",
  ]

  @Test func `damaged documents come to rest`() throws {
    let linters = try Self.readers.map { try Linters.linter($0.0, $0.1) }
    let results = Parallel.map(FixRestTests.damagedCount) { number -> String? in
      var random = SeededGenerator(seed: UInt64(number))
      let seed = Self.seeds[Int.random(in: Self.seeds.indices, using: &random)]
      let linter = linters[Int.random(in: linters.indices, using: &random)]
      let bytes = FixRestTests.damaged(seed.bytes, with: Self.pieces, &random)
      let reason = Self.unrest(Seed(name: seed.name, bytes: bytes, syntax: seed.syntax), linter)
      return reason.map { "seed \(number): \($0): \(bytes.described)" }
    }
    #expect(results.compactMap(\.self) == [])
  }

  @Test(arguments: DocumentSyntax.allCases) func `what no person would write comes to rest`(
    syntax: DocumentSyntax
  ) throws {
    let linter = try Linters.linter("head-contractor", "en-AU")
    let results = Parallel.map(FixRestTests.damagedCount / 4) { number -> String? in
      var writer = RandomWriter(seed: UInt64(number), syntax)
      let seed = Seed(name: "random", bytes: writer.text(), syntax: syntax)
      return Self.unrest(seed, linter).map { "seed \(number): \($0): \(seed.bytes.described)" }
    }
    #expect(results.compactMap(\.self) == [])
  }
}
