import TestSupport
import Testing

@testable import OfficeDocuments

@Suite struct ContainerTests {
  private static let plain = OfficeFiles.run("One text")

  private static func document() throws -> [UInt8] {
    OfficeFiles.word("<w:p>\(plain)</w:p>")
  }

  /// The reason for which `bytes` are refused.
  private func reason(_ bytes: [UInt8], _ limits: OfficeLimits = .standard) -> String? {
    do throws(OfficeFault) {
      _ = try OfficeDocument(bytes, kind: .docx, limits: limits)
      return nil
    } catch {
      return error.description
    }
  }

  /// `file` with all its parts deflated.
  private func packed(_ file: [UInt8]) throws -> [UInt8] {
    let archive = try ZipArchive(file, .standard)
    return try ZipArchive(OfficeFiles.file([]), .standard).replacing(
      [:],
      adding: archive.entries.map { entry in
        ZipAddition(name: entry.name, content: try archive.content(of: entry))
      }
    )
  }

  @Test(arguments: [false, true]) func everythingStaysWhereNothingChanges(_ isPacked: Bool) throws {
    let plain = try Self.document()
    let file = isPacked ? try packed(plain) : plain
    let document = try OfficeDocument(file, kind: .docx)
    #expect(document.lines == ["One text"])
    #expect(try document.rewritten(to: document.text).bytes == file)
  }

  @Test(arguments: [false, true]) func onlyTheChangedPartIsPackedAnew(_ isPacked: Bool) throws {
    let plain = OfficeFiles.word(
      "<w:p>\(Self.plain)</w:p>",
      [("footer", "<w:ftr \(OfficeFiles.words)><w:p>\(OfficeFiles.run("Foot"))</w:p></w:ftr>")]
    )
    let file = isPacked ? try packed(plain) : plain
    let document = try OfficeDocument(file, kind: .docx)
    let new = try document.rewritten(to: Array("Other text\nFoot\n".utf8)).bytes
    let (before, after) = (try ZipArchive(file, .standard), try ZipArchive(new, .standard))
    #expect(before.entries.map(\.name) == after.entries.map(\.name))
    for (one, other) in zip(before.entries, after.entries) where one.name != "word/document.xml" {
      #expect(file[one.start..<one.data.upperBound] == new[other.start..<other.data.upperBound])
    }
    #expect(try OfficeDocument(new, kind: .docx).lines == ["Other text", "Foot"])
  }

  @Test func whatIsNoOfficeDocumentIsRefused() throws {
    #expect(reason([]) == "it is empty")
    #expect(reason(Array("Text".utf8)) == "it is no office document, or its end is missing")
    let old = ZipArchive.compoundFile + [UInt8](repeating: 0, count: 600)
    #expect(reason(old)?.hasPrefix("it is encrypted, or of the time before 2007") == true)
    let other = OfficeFiles.file([("a.txt", "a")])
    #expect(reason(other) == "it has no main part, as office documents do")
    #expect(reason(Array(try Self.document().dropLast(8))) != nil)
  }

  @Test func encryptedPartsAreRefused() throws {
    var file = try Self.document()
    // The first bit of the flags in the directory.
    let record = try ZipArchive(file, .standard).entries[2].record.lowerBound
    file[record + 8] |= 1
    #expect(reason(file) == "word/document.xml: it is encrypted; remove the password first")
  }

  @Test func brokenContentIsRefused() throws {
    var file = try Self.document()
    let entry = try #require(try ZipArchive(file, .standard).entry("word/document.xml"))
    file[entry.data.lowerBound + entry.data.count / 2] ^= 0xFF
    #expect(reason(file)?.hasPrefix("word/document.xml: it is broken") == true)
  }

  @Test func wrongSizesAreRefused() throws {
    let file = try Self.document()
    let entry = try #require(try ZipArchive(file, .standard).entry("word/document.xml"))
    for field in [20, 24] {
      for wrong in [0, entry.size - 1, entry.size + 1, 0x7FFF_FFFF] {
        var file = file
        for byte in 0..<4 {
          file[entry.record.lowerBound + field + byte] = UInt8(wrong >> (8 * byte) & 0xFF)
        }
        #expect(reason(file) != nil, "\(field): \(wrong)")
      }
    }
  }

  @Test func bombsAreRefused() throws {
    let zeros = String(repeating: " ", count: 5 << 20)
    let file = try packed(OfficeFiles.word("<w:p>\(zeros)</w:p>"))
    #expect(reason(file)?.contains("times as large as in the file") == true)
    var limits = OfficeLimits()
    limits.entryBytes = 10
    #expect(reason(try Self.document(), limits)?.contains("expected at most 10") == true)
    limits = OfficeLimits()
    limits.entries = 3
    #expect(reason(try Self.document(), limits) == "it has 4 parts; expected at most 3")
  }

  @Test func deepNestingIsRefused() throws {
    let deep = String(repeating: "<w:sdt>", count: 300) + String(repeating: "</w:sdt>", count: 300)
    #expect(
      reason(OfficeFiles.word(deep))
        == "word/document.xml: it has elements inside of more than 256 others"
    )
  }

  @Test func entitiesAreRefused() throws {
    let file = OfficeFiles.file([
      (
        "_rels/.rels",
        OfficeFiles.relationships(OfficeFiles.pointer("rId1", "officeDocument", "a.xml"))
      ),
      ("a.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
    ])
    #expect(reason(file) == "a.xml: it has a document type, in which entities can hide")
  }

  @Test func sharedAndDoubledFilesAreRefused() throws {
    var file = try Self.document()
    let archive = try ZipArchive(file, .standard)
    // Both records point to the header of one file.
    let start = archive.entries[0].start
    let record = archive.entries[1].record.lowerBound
    for byte in 0..<4 { file[record + 42 + byte] = UInt8(start >> (8 * byte)) }
    #expect(reason(file)?.contains("not where the directory says") == true)
    file = OfficeFiles.file([("a.xml", "<a/>"), ("A.XML", "<a/>")])
    #expect(reason(file) == "A.XML: it has two parts of that name")
  }

  @Test func markupThatIsBrokenIsRefused() throws {
    for body in ["<w:p>", "<w:p></w:r>", "<w:p", "<w:p><!--", "a < b", "<w:p a='>"] {
      let reason = reason(OfficeFiles.word(body))
      #expect(reason?.hasPrefix("word/document.xml: it ") == true, "\(body)")
    }
  }

  /// Whatever is damaged, it is read or refused, and what is read can be written.
  @Test(arguments: [false, true]) func damageIsNeverACrash(_ isPacked: Bool) throws {
    let plain = OfficeFiles.word(
      "<w:p>\(Self.plain)<w:r><w:softHyphen/><w:t>more &amp; more</w:t></w:r></w:p>"
    )
    let file = isPacked ? try packed(plain) : plain
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      var damaged = file
      for _ in 0...Int.random(in: 0...3, using: &random) {
        damaged[Int.random(in: damaged.indices, using: &random)] = .random(
          in: 0...255,
          using: &random
        )
      }
      guard let document = try? OfficeDocument(damaged, kind: .docx) else { continue }
      _ = try document.rewritten(to: document.text)
    }
  }
}
