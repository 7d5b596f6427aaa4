import Foundation
import TestSupport
import Testing

@testable import TermToolKit

struct GlossaryTests {
  private static let small = ["--dictionaries", "small", "--locale", "en", "--locale", "en-AU"]

  @Test(arguments: [("markdown", "md"), ("html", "html"), ("csv", "csv"), ("json", "json")])
  func `everybody's words are side by side`(format: String, ending: String) throws {
    let result = try Tool.run(["glossary", "--format", format] + Self.small)
    try expectSnapshot(result.output, named: "glossary.\(ending)")
    #expect(result.status == 0)
  }

  @Test(arguments: [
    (GlossaryPage.script.text, GlossaryPage.script.hash),
    (GlossaryPage.style.text, GlossaryPage.style.hash),
  ])
  func `the security policy names the page's own script and style`(
    text: String,
    hash: String
  ) throws {
    #expect(try "sha256-" + SHA256.base64(of: text) == hash)
    let page = try Tool.run(["glossary", "--format", "html"] + Self.small).output
    #expect(page.contains(">\(text)</"))
    #expect(page.contains("'\(hash)'"))
  }

  @Test func `another word leads to the entry, and an identifier in a note to its own`() throws {
    let page = try Tool.run("glossary", "--as", "owner", "--locale", "en-AU", "--format", "html")
      .output
    #expect(
      page.contains(
        ##"<p class="see">requisition <span>see</span> <a href="#term.claim">progress claim</a></p>"##
      )
    )
    #expect(page.contains(##"may carry the same word is <a href="#term.project-owner">"##))
    #expect(page.contains(#"<li class="forbidden"><span>forbidden</span> progress claimd</li>"#))
  }

  @Test func `who says the same everywhere is named once`() throws {
    let text = try Tool.run(
      "glossary",
      "setting.allow-overbilling",
      "claim",
      "--locale",
      "en",
      "--locale",
      "en-AU"
    ).output
    #expect(text.contains("- owner: **Allow contractors to over-bill**\n"))
    #expect(text.contains("- en-AU: **progress claim** (plural progress claims)\n"))
  }

  @Test func `a table for spreadsheets starts with the mark that they look for`() throws {
    for command in ["glossary", "terms", "usage", "coverage"] {
      let output = try Tool.run(command, "--format", "csv").output
      #expect(output.utf8.starts(with: [0xEF, 0xBB, 0xBF]), "\(command)")
    }
    let guarded = try Tool.run([
      "glossary", "sheet.*", "--as", "owner", "--locale", "en-CA", "--format", "csv",
      "--dictionaries", "shipped", "--dictionaries", "formulas.xml",
    ]).output
    #expect(guarded.contains("\r\n'=1+1,label,"))
    #expect(guarded.contains("\r\n'@owner,label,"))
  }

  @Test(.enabled(if: Python.path != nil, Comment(rawValue: Python.isMissing)))
  func `a workbook has texts, frozen heads and filters, and no formula`() throws {
    let folder = try TemporaryFolder()
    let result = try Tool.run([
      "glossary", "sheet.*", "claim", "--locale", "en-CA", "--output",
      folder.path(of: "words.xlsx"),
      "--dictionaries", "shipped", "--dictionaries", "formulas.xml",
    ])
    #expect(result.errors == "wrote \(folder.path(of: "words.xlsx"))\n")
    let script = """
      import re, zipfile
      book = zipfile.ZipFile("words.xlsx")
      texts = re.findall("<t[^>]*>([^<]*)</t>", book.read("xl/sharedStrings.xml").decode())
      sheet = book.read("xl/worksheets/sheet1.xml").decode()
      first = re.search(r'<c r="A2"[^>]*t="s"><v>(\\d+)</v>', sheet)
      print(texts[int(first[1])], "<f>" in sheet, 'state="frozen"' in sheet, "<autoFilter" in sheet)
      print(re.findall('sheet name="(\\w+)"', book.read("xl/workbook.xml").decode()))
      """
    let read = try Tool.run(
      ["-I", "-c", script],
      executable: Python.path ?? "",
      in: folder.url
    )
    #expect(read.output == "=1+1 False True True\n['Glossary', 'Forms']\n")
  }

  @Test func `a file is not replaced without being told, and its name says the format`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "words.html")
    #expect(try Tool.run("glossary", "claim", "--output", path).status == 0)
    #expect(try folder.text(of: "words.html").hasPrefix("<!DOCTYPE html>"))
    let again = try Tool.run("glossary", "claim", "--output", path)
    #expect(again.status == 64)
    #expect(again.errors.contains("--force replaces it"))
    let other = try Tool.run("glossary", "claim", "--output", path, "--force", "--format", "json")
    #expect(other.status == 0)
    #expect(try folder.text(of: "words.html").hasPrefix("["))
  }

  @Test func `without a program that prints, it is said what to install`() throws {
    let folder = try TemporaryFolder()
    let result = try Tool.run(
      ["glossary", "--output", folder.path(of: "words.pdf")],
      environment: ["PATH": folder.path]
    )
    #expect(result.status == 2)
    #expect(result.errors.contains("apt-get install chromium"))
    #expect(result.errors.contains("apt-get install weasyprint"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `what a program prints becomes the file, and nothing else stays`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path(of: "tmp"),
      withIntermediateDirectories: true
    )
    // It is called as Chromium is, and prints what it was given.
    try folder.write(
      """
      #!/bin/sh
      for word; do
        case $word in
          --print-to-pdf=*) target=${word#*=} ;;
          file://*) source=${word#file://} ;;
        esac
      done
      [ "$HOME" = "${target%/*}" ] || exit 7
      (printf '%%PDF-'; head -c 15 "$source") > "$target"
      """,
      to: "bin/chromium"
    )
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: folder.path(of: "bin/chromium")
    )
    let result = try Tool.run(
      ["glossary", "claim", "--output", folder.path(of: "words.pdf")],
      environment: [
        "PATH": folder.path(of: "bin") + ":/usr/bin:/bin", "TMPDIR": folder.path(of: "tmp"),
      ]
    )
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.text(of: "words.pdf") == "%PDF-<!DOCTYPE html>")
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path(of: "tmp"))
    #expect(left.isEmpty)
  }

  @Test(arguments: [
    ("éclair", "E"), ("% Complete", "C"), ("3-way", "0–9"), ("—", "#"), ("İstanbul", "I"),
    ("ölçü", "O"), ("żółw", "Z"),
  ])
  func `a word stands under its letter`(word: String, letter: String) {
    #expect(AlphabeticKey(word).letter == letter)
  }

  @Test func `capitals and accents do not part words`() {
    let words = ["zebra", "Äpfel", "apple", "Invoice contact", "invoice", "In-voice", "ápfel"]
    let sorted = words.map { ($0, AlphabeticKey($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
    #expect(
      sorted == ["Äpfel", "ápfel", "apple", "In-voice", "invoice", "Invoice contact", "zebra"]
    )
  }

  @Test(arguments: ["words.docx", "words", "words.html.bak"])
  func `a name that tells no format is refused, and nothing is written`(name: String) throws {
    let folder = try TemporaryFolder()
    let result = try Tool.run("glossary", "--output", name, in: folder.url)
    #expect(result.status == 64)
    #expect(result.errors.contains("'\(name)' tells no format; expected .html, .pdf, .xlsx"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }
}

struct UsageTableTests {
  private static func rows(_ arguments: [String]) throws -> [String] {
    try Tool.run(["usage", "--format", "csv", "--dictionaries", "small"] + arguments).output
      .dropFirst().split(separator: "\r\n").map(String.init)
  }

  @Test func `terms are told by the number of messages`() throws {
    let rows = try Self.rows([])
    #expect(rows[0] == "term,messages,documents,compounds")
    let counts = rows.dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)[1]
    }
    .compactMap { Int($0) }
    #expect(counts == counts.sorted(by: >))
    try expectSnapshot(rows.joined(separator: "\n") + "\n", named: "usage.csv")
  }

  @Test func `documents count once for each term that they have a word for`() throws {
    let folder = try TemporaryFolder([
      "docs/a.md": "An invoice, another invoice, `funding`.\n", "docs/b.txt": "Two invoices.\n",
      "docs/c.html": "<p title='invoice'>Nothing.</p>\n",
    ])
    let rows = try Self.rows(["--term", "claim", folder.path(of: "docs")])
    #expect(rows.last?.split(separator: ",")[2] == "2")
  }

  @Test func `what nothing uses needs no list`() throws {
    let folder = try TemporaryFolder([
      "set.xml": """
      <dictionary xmlns="urn:termdictionary:1" point-of-view="owner" xml:lang="en">
        <noun id="visit"><one>visit</one><other>visits</other></noun>
        <noun id="site-visit"><one>site {visit}</one><other>site {visit}</other></noun>
        <noun id="idle"><one>idle thing</one><other>idle things</other></noun>
        <message id="m"><text>Plan {site-visit :td:term article=indefinite}.</text></message>
      </dictionary>
      """
    ])
    let result = try Tool.run([
      "usage", "--unused", "--format", "json", "--as", "owner", "--term", "*visit", "--term",
      "idle",
      "--dictionaries", "shipped", "--dictionaries", folder.path(of: "set.xml"),
    ])
    #expect(
      result.output == #"[{"term":"idle","messages":0,"documents":null,"compounds":0}]"# + "\n"
    )
  }

  @Test func `a limit says how many there are besides`() throws {
    let result = try Tool.run("usage", "--limit", "2")
    #expect(result.output.split(separator: "\n").count == 4)
    #expect(result.errors == "and 205 terms more\n")
    #expect(try Tool.run("usage", "--limit", "0").status == 64)
  }
}
