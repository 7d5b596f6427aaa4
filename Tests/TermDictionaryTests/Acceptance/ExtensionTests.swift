import Diagnostics
import Foundation
import LocaleData
import TermChecking
import Testing

@testable import TermDictionary

/// A point of view or a locale is added with one file.
struct ExtensionTests {
  private static let lender = InlineFile.dictionary(
    "lender",
    extends: "owner",
    named: "mine/lender.xml",
    """
    <noun id="claim"><one>draw</one><other>draws</other></noun>
    <noun id="project-owner"><one>borrower</one><other>borrowers</other></noun>
    """
  )

  private static let irish = InlineFile.dictionary(
    "base",
    in: "en-IE",
    named: "mine/irish.xml",
    "<noun id=\"claim\"><one>application</one><other>applications</other></noun>"
  )

  /// Whether `set` speaks as a lender and as people in Ireland do, and otherwise as before.
  private func expectAdditions(to set: DictionarySet) throws {
    #expect(set.check() == [])
    let lender = try set.lexicon(for: "lender", locale: "en")
    #expect(lender.text("{claim :td:term article=indefinite}") == "a draw")
    #expect(lender.text("{claim-contact :td:term}") == "draw contact")
    #expect(lender.text("{upstream-contract :td:term}") == "funding")
    #expect(lender.text("{upstream-claim :td:term number=plural}") == "funding draws")
    #expect(lender.text("{claimant :td:term}") == "contractor")
    let owner = try set.lexicon(for: "owner", locale: "en")
    #expect(owner.text("{claim :td:term article=indefinite}") == "an invoice")
    let irish = try set.lexicon(for: "head-contractor", locale: "en-IE")
    #expect(irish.text("{claim :td:term article=indefinite}") == "an application")
    #expect(irish.text("{specialty-contractor :td:term}") == "speciality contractor")
    let irishLender = try set.lexicon(for: "lender", locale: "en-IE")
    #expect(irishLender.text("{claim :td:term}") == "draw")
    #expect(set.readers.map(\.description).contains("lender"))
    #expect(set.locales.map(\.description).contains("en-IE"))
  }

  @Test func `in memory`() throws {
    try expectAdditions(
      to: DictionarySet(ShippedFiles.dictionaries + [Self.lender.source, Self.irish.source])
    )
  }

  @Test func `on disk, in a folder of its own`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in ShippedFiles.dictionaries + [Self.lender.source, Self.irish.source] {
      let place = folder.appending(path: file.name)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(file.bytes).write(to: place)
    }
    let paths = ["dictionaries", "mine"].map { folder.appending(path: $0).path() }
    let (set, unreadable) = DictionarySet.load(paths)
    #expect(unreadable == [])
    try expectAdditions(to: set)
  }

  @Test func `a path that is not there hides no other`() {
    let folder = Fixtures.repository.appending(path: "dictionaries").path()
    let (set, unreadable) = DictionarySet.load(["/nowhere/at/all.xml", folder])
    #expect(
      unreadable == [
        UnreadableFile(path: "/nowhere/at/all.xml", reason: "no such file or directory")
      ]
    )
    #expect(set.check() == [])
  }

  @Test func `the shipped files are those of the repository`() {
    let repository = Fixtures.repository.path()
    let (files, _) = DictionaryFiles.read([repository + "/dictionaries"])
    let onDisk = files.map {
      SourceText(name: String($0.name.dropFirst(repository.count + 1)), bytes: $0.bytes)
    }
    let shipped = ShippedFiles.dictionaries
    #expect(onDisk.map(\.name).sorted() == shipped.map(\.name).sorted())
    #expect(onDisk.allSatisfy { shipped.contains($0) })
  }

  @Test func `a point of view that is declared in its file may have a second file`() throws {
    let second = InlineFile.dictionary(
      "lender",
      named: "mine/more.xml",
      "<label id=\"lender-only\">only here</label>"
    )
    let set = DictionarySet(ShippedFiles.dictionaries + [Self.lender.source, second.source])
    #expect(set.check() == [])
    #expect(
      try set.lexicon(for: "lender", locale: "en").text("{lender-only :td:term}") == "only here"
    )
  }
}
