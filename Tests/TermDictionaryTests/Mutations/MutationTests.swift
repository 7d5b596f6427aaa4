import Diagnostics
import Foundation
import TermChecking
import TestSupport
import Testing

@testable import TermDictionary

/// Right messages of two domains, and what `check` finds when they are made wrong.
///
/// Two mutations of each message of the one domain run at any time; `make mutations` makes seven of
/// these, and two of each message of the other, and compares the table.
struct MutationTests {
  private static let isWhole = ProcessInfo.processInfo.environment["MUTATIONS"] == "1"

  private static func library() throws -> DictionarySet {
    let folder = Fixtures.folder.appending(path: "library")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return DictionarySet(
      try names.filter { $0.hasSuffix(".xml") }.sorted().map { name in
        SourceText(name: name, bytes: [UInt8](try Data(contentsOf: folder.appending(path: name))))
      }
    )
  }

  @Test func `nothing is found in what is right`() throws {
    let library = try Self.library()
    #expect(library.messages.count >= 200 && library.terms.count >= 40)
    #expect(library.readers.count == 3 && library.locales.count >= 2)
    #expect(library.check().map(\.line) == [])
    let shipped = DictionarySet.shipped.check()
    #expect(shipped.map(\.line) == [])
  }

  @Test func `what is made wrong is found`() throws {
    var generator = SeededGenerator(seed: 17)
    var run = try MutationRun(try Self.library(), strangers: ["headset", "device"])
    try run.run(rounds: Self.isWhole ? 7 : 2, choosing: &generator)
    var table = MutationTable(run.tallies)
    if Self.isWhole {
      var shipped = try MutationRun(.shipped, strangers: ["upstream-contract"])
      try shipped.run(rounds: 2, choosing: &generator)
      table.add(shipped.tallies)
      #expect(table.made >= 2000)
      let file = Fixtures.folder.appending(path: "mutations.tsv")
      if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try table.text.write(to: file, atomically: true, encoding: .utf8)
      }
      #expect(try String(contentsOf: file, encoding: .utf8) == table.text)
    }
    print(table.text, table.missed.joined(separator: "\n"), separator: "\n")
    #expect(table.made >= 200)
    #expect(table.found * 100 >= table.made * 95, "\(table.text)")
  }
}

/// The mutations by kind: made, found, missed.
private struct MutationTable {
  private var tallies: [Mutation.Kind: MutationRun.Tally]

  init(_ tallies: [Mutation.Kind: MutationRun.Tally]) { self.tallies = tallies }

  var made: Int { tallies.values.reduce(0) { $0 + $1.made } }
  var found: Int { tallies.values.reduce(0) { $0 + $1.found } }

  var missed: [String] {
    Mutation.Kind.allCases.flatMap { kind in
      (tallies[kind]?.missed ?? []).map { "\(kind.rawValue)\t\($0)" }
    }
  }

  mutating func add(_ others: [Mutation.Kind: MutationRun.Tally]) {
    for (kind, other) in others {
      var tally = tallies[kind, default: MutationRun.Tally()]
      tally.made += other.made
      tally.found += other.found
      tally.missed += other.missed
      tallies[kind] = tally
    }
  }

  var text: String {
    var lines = ["kind\tmade\tfound\tmissed"]
    for kind in Mutation.Kind.allCases {
      let tally = tallies[kind, default: MutationRun.Tally()]
      lines.append("\(kind.rawValue)\t\(tally.made)\t\(tally.found)\t\(tally.made - tally.found)")
    }
    lines.append("all\t\(made)\t\(found)\t\(made - found)")
    return lines.joined(separator: "\n") + "\n"
  }
}
