import Foundation
import OfficeDocuments
import TestSupport
import Testing

struct OfficeDocumentTests {
  private static let reader = ["--as", "head-contractor", "--locale", "en-AU", "--config", "none"]
  private static let readers = ["--from", "head-contractor@en", "--to", "head-contractor@en-AU"]

  /// A contract with a word that is split over runs, a field and a footer.
  private static let contract = OfficeFiles.word(
    "<w:p>\(OfficeFiles.run("An invo"))\(OfficeFiles.run("ice", look: "<w:b/>"))"
      + "\(OfficeFiles.run(" is due."))</w:p>"
      + "<w:p>\(OfficeFiles.run("It shows "))<w:fldSimple w:instr=\"TITLE\">"
      + "\(OfficeFiles.run("the invoice"))</w:fldSimple></w:p>",
    [
      (
        "footer",
        "<w:ftr \(OfficeFiles.words)><w:p>\(OfficeFiles.run("The invoice"))</w:p></w:ftr>"
      )
    ]
  )

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try Data(Self.contract).write(to: folder.url.appending(path: "contract.docx"))
    return folder
  }

  private func lines(_ name: String, in folder: TemporaryFolder) throws -> [String] {
    let bytes = try [UInt8](Data(contentsOf: folder.url.appending(path: name)))
    let document = try OfficeDocument(bytes, kind: .docx)
    return String(decoding: document.text, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func `lint tells the paragraph and the part`() throws {
    let folder = try folder()
    let result = try Tool.run(
      ["lint", ".", "--format", "json"] + Self.reader,
      in: folder.url
    )
    let findings = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]]
    )
    let places = findings.map { finding in
      [finding["line"], finding["column"], finding["part"]].map { "\($0 ?? "")" }.joined(
        separator: " "
      )
    }
    #expect(
      places == ["1 4 word/document.xml", "2 14 word/document.xml", "3 5 word/footer.xml"]
    )
    #expect(findings.map { ($0["suggestions"] as? [Any])?.isEmpty } == [false, true, false])
    #expect(findings.allSatisfy { $0["file"] as? String == "./contract.docx" })
  }

  @Test func `lint says where people have to look`() throws {
    let folder = try folder()
    let result = try Tool.run(["lint", "contract.docx"] + Self.reader, in: folder.url)
    #expect(result.output.contains("      = in: word/footer.xml\n"))
    #expect(
      result.output.contains(
        "      = note: a field or a formula shows this text; change what it refers to\n"
      )
    )
  }

  @Test func `lint fixes in place`() throws {
    let folder = try folder()
    let result = try Tool.run(["lint", "contract.docx", "--fix"] + Self.reader, in: folder.url)
    #expect(result.errors.contains("fixed 2 findings in 1 file"))
    #expect(
      try lines("contract.docx", in: folder)
        == ["A progress claim is due.", "It shows the invoice", "The progress claim"]
    )
    let again = try Tool.run(["lint", "contract.docx", "--fix"] + Self.reader, in: folder.url)
    #expect(again.output.contains("contract.docx:2:14: warning:"))
  }

  @Test func `lint shows what it would fix`() throws {
    let folder = try folder()
    let result = try Tool.run(
      ["lint", "contract.docx", "--fix", "--dry-run"] + Self.reader,
      in: folder.url
    )
    #expect(result.output.contains("-An invoice is due.\n"))
    #expect(result.output.contains("+A progress claim is due.\n"))
    let bytes = try [UInt8](Data(contentsOf: folder.url.appending(path: "contract.docx")))
    #expect(bytes == Self.contract)
  }

  @Test func `lint comments`() throws {
    let folder = try folder()
    let result = try Tool.run(
      ["lint", "contract.docx", "--comments", "--author", "Jane"] + Self.reader,
      in: folder.url
    )
    #expect(
      result.errors.contains(
        "wrote 2 comments into 1 file; 1 finding left, as comments stand only in the body of a .docx\n"
      )
    )
    let before = try Tool.run(
      ["lint", "contract.docx", "--format", "line"] + Self.reader,
      in: folder.url
    )
    #expect(before.output.split(separator: "\n").count == 3)
    for words in [["--fix"], ["--watch"], ["--write-baseline", "known.tsv"]] {
      let refused = try Tool.run(
        ["lint", "contract.docx", "--comments"] + words + Self.reader,
        in: folder.url
      )
      #expect(refused.status == 64)
    }
  }

  @Test func `convert writes into another file`() throws {
    let folder = try folder()
    let without = try Tool.run(["convert", "contract.docx"] + Self.readers, in: folder.url)
    #expect(without.status == 64)
    #expect(
      without.errors
        == "error: 'contract.docx' is an office document; expected --output and a file\n"
    )
    let words = ["convert", "contract.docx", "--output", "new.docx"]
    let result = try Tool.run(words + Self.readers, in: folder.url)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("[computed-text]"))
    let converted = ["A progress claim is due.", "It shows the invoice", "The progress claim"]
    #expect(try lines("new.docx", in: folder) == converted)
    let json = try Tool.run(words + ["--format", "json"] + Self.readers, in: folder.url).output
    #expect(json.hasPrefix("{\"text\":null,\"report\":[{\"file\":\"contract.docx\",\"line\":2,"))
  }

  @Test func `convert tracks its changes`() throws {
    let folder = try folder()
    let words = ["convert", "contract.docx", "--output", "new.docx", "--track-changes"]
    _ = try Tool.run(words + ["--author", "Jane & Co"] + Self.readers, in: folder.url)
    #expect(try lines("new.docx", in: folder)[0] == "A progress claim is due.")
    let bytes = try Data(contentsOf: folder.url.appending(path: "new.docx"))
    #expect(bytes.range(of: Data("w:author=\"Jane &amp; Co\"".utf8)) != nil)
    let text = try Tool.run(
      ["convert", "-", "--track-changes"] + Self.readers,
      input: "An invoice"
    )
    #expect(text.status == 64)
    #expect(text.errors == "error: only Word documents have tracked changes; '-' is none\n")
  }

  @Test func `convert writes texts into files too`() throws {
    let folder = try TemporaryFolder(["a.md": "An *invoice* is due.\n"])
    let result = try Tool.run(
      ["convert", "a.md", "--output", "b.md"] + Self.readers,
      in: folder.url
    )
    #expect(result.output.isEmpty)
    let text = try String(contentsOf: folder.url.appending(path: "b.md"), encoding: .utf8)
    #expect(text == "A *progress claim* is due.\n")
  }

  @Test(arguments: [
    ("a.docx", "it is no office document, or its end is missing"),
    ("a.xlsx", "it is no office document, or its end is missing"),
  ]) func `what cannot be read is said`(name: String, reason: String) throws {
    let folder = try TemporaryFolder([name: "plain text, which is no office document"])
    let result = try Tool.run(["lint", "."] + Self.reader, in: folder.url)
    #expect(result.status == 2)
    #expect(result.errors.contains("cannot read './\(name)': \(reason)"))
  }
}
