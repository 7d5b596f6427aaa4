import Diagnostics
import Foundation
import TermDictionary
import TermProse
import TestSupport
import Testing
import TextBytes

@testable import TermToolKit

/// What `lint` keeps for later runs.
struct LintCacheTests {
  private static let reader = ["--as", "head-contractor", "--locale", "en-AU", "--format", "json"]

  /// More than the size from which a cache is kept, with a slip in some paragraphs.
  private static let text = (0..<24_000).map { number in
    number.isMultiple(of: 500)
      ? "Number \(number) is an invoice of the prime contract.\n\n"
      : "Paragraph \(number) is about the weather, and the day it was.\n\n"
  }.joined()

  private func lint(_ folder: TemporaryFolder, _ words: [String] = []) throws -> String {
    let result = try Tool.run(
      ["lint", "docs"] + Self.reader + words,
      environment: ["HOME": folder.path],
      in: folder.url
    )
    #expect(result.status == 0, "\(result.errors)")
    return result.output + result.errors
  }

  private func kept(_ folder: TemporaryFolder) -> [String] {
    let path = folder.path(of: ".cache/termtool")
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  @Test func `a second run says the same`() throws {
    let folder = try TemporaryFolder(["docs/a.md": Self.text])
    let without = try lint(folder, ["--no-cache"])
    #expect(kept(folder) == [])
    let first = try lint(folder)
    #expect(kept(folder).count == 1)
    let second = try lint(folder)
    #expect(first == without && second == without)
    #expect(first.contains("\"foreign-term\""))
  }

  @Test func `what is kept is used, and is not when the document changes`() throws {
    let folder = try TemporaryFolder(["docs/a.md": Self.text])
    let first = try lint(folder)
    // A cache that says that there is nothing.
    let name = try #require(kept(folder).first)
    let path = folder.url.appending(path: ".cache/termtool/\(name)")
    var file = KeptReviews([UInt8](try Data(contentsOf: path)))
    let empty = Review(findings: [], market: nil)
    let source = SourceText(name: "docs/a.md", text: Self.text)
    let hashes = file.hashes
    #expect(hashes.count == 1)
    let bytes = try #require(empty.bytes(of: source))
    try Data(file.file(adding: [hashes[0]: bytes], used: [])).write(to: path)
    #expect(try lint(folder) == "[]\n")
    try folder.write(Self.text + "Send an invoice for the prime contract.\n", to: "docs/a.md")
    let changed = try lint(folder)
    #expect(changed != "[]\n" && changed != first)
    file = KeptReviews([UInt8](try Data(contentsOf: path)))
    #expect(file.hashes.count == 2)
    #expect(try lint(folder) == changed)
  }

  @Test func `damage is as if there was nothing`() throws {
    let folder = try TemporaryFolder(["docs/a.md": Self.text])
    let first = try lint(folder)
    let name = try #require(kept(folder).first)
    let path = folder.url.appending(path: ".cache/termtool/\(name)")
    let whole = try [UInt8](Data(contentsOf: path))
    var random = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      var damaged = whole
      damaged[Int.random(in: damaged.indices, using: &random)] ^= .random(
        in: 1...255,
        using: &random
      )
      #expect(KeptReviews(damaged).hashes.isEmpty)
    }
    for damaged in [[], Array(whole.prefix(40)), Array(whole.dropLast())] {
      try Data(damaged).write(to: path)
      #expect(try lint(folder) == first)
    }
  }

  @Test func `other dictionaries, readers and syntaxes have their own`() throws {
    let folder = try TemporaryFolder(["docs/a.md": Self.text])
    _ = try lint(folder)
    _ = try Tool.run(
      ["lint", "docs", "--as", "owner", "--locale", "en-AU"],
      environment: ["HOME": folder.path],
      in: folder.url
    )
    #expect(kept(folder).count == 2)
    let asText = try lint(folder, ["--syntax", "text"])
    #expect(try lint(folder, ["--syntax", "text", "--no-cache"]) == asText)
    try folder.write(
      """
      <dictionary xmlns="urn:termdictionary:1" point-of-view="head-contractor" xml:lang="en-AU">
        <noun id="day"><one>weather</one><other>weathers</other></noun>
      </dictionary>
      """,
      to: "own.xml"
    )
    _ = try lint(folder, ["--dictionaries", "shipped", "--dictionaries", "own.xml"])
    #expect(kept(folder).count == 3)
  }

  @Test func `small documents are not kept`() throws {
    let folder = try TemporaryFolder(["docs/a.md": "An invoice.\n"])
    _ = try lint(folder)
    #expect(kept(folder) == [])
  }

  /// Every finding of every document of the tests comes back as it was.
  @Test func `reviews survive being kept`() throws {
    let folder = TestFiles.repository.appending(
      path: "Tests/TermDictionaryTests/Fixtures/prose/judged"
    )
    let linter = try Linter(.shipped, pointOfView: "owner", locale: "en")
    var count = 0
    for file in try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    ) where DocumentName.isKnown(file.path) {
      let source = SourceText(name: file.path, bytes: [UInt8](try Data(contentsOf: file)))
      let found = linter.review(source.prose(language: "en"))
      let review = Review(findings: found.findings, market: found.market)
      let bytes = try #require(review.bytes(of: source))
      let again = try #require(Review(bytes[...], of: source))
      #expect(again.findings == review.findings)
      #expect(again.market == review.market)
      #expect(Review(bytes.dropLast(), of: source) == nil)
      count += review.findings.count
    }
    #expect(count > 100)
  }

  @Test func `hashes tell contents apart`() {
    var seen: Set<ContentHash> = []
    var bytes = [UInt8](repeating: 0, count: 100)
    for length in 0...100 {
      #expect(seen.insert(ContentHash(bytes.prefix(length))).inserted)
      #expect(seen.insert(ContentHash(bytes.prefix(length), seed: 1)).inserted)
    }
    for place in bytes.indices {
      for bit in 0..<8 {
        bytes[place] ^= 1 << bit
        #expect(seen.insert(ContentHash(bytes)).inserted)
        bytes[place] ^= 1 << bit
      }
    }
  }
}

extension KeptReviews {
  /// The hashes of all that is kept.
  fileprivate var hashes: [ContentHash] { entries.map(\.hash) }
}
