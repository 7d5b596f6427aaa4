import Foundation
import Testing

@testable import TermToolKit

struct DiffTests {
  private static let small = ["--dictionaries", "small"]

  /// Two versions of a small set.
  private static func versions() throws -> TemporaryFolder {
    let source = TestFiles.folder("Fixtures").appending(path: "small")
    let folder = try TemporaryFolder()
    for name in ["points-of-view.xml", "en/base.xml", "en/owner.xml", "en-AU/base.xml"] {
      let text = try String(contentsOf: source.appending(path: name), encoding: .utf8)
      try folder.write(text, to: "old/" + name)
      let changed =
        text
        .replacing("<other>invoices</other>", with: "<other>bills</other>")
        .replacing("request for payment", with: "demand for payment")
        .replacing("id=\"revenue-tab\"", with: "id=\"income-tab\"")
        .replacing("Add {", with: "Create {")
        .replacing(
          /<mass>funding.*?<\/counted>/.dotMatchesNewlines(),
          with: "<one>grant</one><other>grants</other>"
        )
      try folder.write(changed, to: "new/" + name)
    }
    return folder
  }

  @Test func `what changed is said in words, and what reads differently is shown`() throws {
    let folder = try Self.versions()
    let result = try Tool.run(
      [
        "diff", folder.path(of: "old"), folder.path(of: "new"), "--locale", "en", "--locale",
        "en-AU",
      ]
        + Self.small
    )
    try expectSnapshot(result.output, named: "diff.txt")
    #expect(result.status == 0)
  }

  @Test func `two readers are compared`() throws {
    let result = try Tool.run(["diff", "contractor", "owner@en-AU"] + Self.small)
    try expectSnapshot(result.output, named: "diff-readers.txt")
  }

  @Test func `layout is no difference`() throws {
    let folder = try TemporaryFolder()
    let messy = """
      <dictionary xmlns="urn:termdictionary:1" point-of-view="owner" xml:lang="en">
      <noun id="x"><other>xs</other><one>x</one></noun>
      <concept ref="x"><definition>a thing
      of two lines</definition></concept>
      <message id="m"><parameter name="n" type="number" example="2"/><text>.input {$n :integer} .local $s = {$n :integer}
        .match $n one {{One {x :td:term} of {$s}.}}
      * {{Many.}}</text></message>
      </dictionary>
      """
    try folder.write(messy, to: "old/a.xml")
    try folder.write(messy, to: "new/a.xml")
    let formatted = try Tool.run(["fmt", folder.path(of: "new")])
    #expect(formatted.status == 0, "\(formatted.errors)")
    #expect(try folder.text(of: "new/a.xml") != messy)
    let result = try Tool.run(["diff", folder.path(of: "old"), folder.path(of: "new")])
    #expect(result.output == "")
    #expect(result.errors == "nothing differs\n")
  }

  @Test func `what has another name is one line, whatever mentions it`() throws {
    let folder = try Self.versions()
    try FileManager.default.removeItem(atPath: folder.path(of: "new"))
    try FileManager.default.copyItem(atPath: folder.path(of: "old"), toPath: folder.path(of: "new"))
    for (old, new) in [("claim", "request"), ("claim.chosen", "request.chosen")] {
      let moved = try Tool.run(
        ["mv", old, new, folder.path(of: "new"), "--dictionaries", folder.path(of: "new")]
      )
      #expect(moved.status == 0, "\(moved.errors)")
    }
    let sides = [folder.path(of: "old"), folder.path(of: "new")]
    let result = try Tool.run(["diff"] + sides + Self.small)
    let lines = result.output.split(separator: "\n").filter { !$0.contains("──") }
    #expect(lines == ["request was called ‘claim’", "request.chosen was called ‘claim.chosen’"])
    let json = try Tool.run(["diff", "--format", "json"] + sides + Self.small).output
    #expect(
      json == """
        [{"kind":"renamed","term":"request","message":null,"dictionary":"base","locale":"en",\
        "before":"claim","after":"request"},\
        {"kind":"renamed","term":null,"message":"request.chosen","dictionary":"base","locale":"en",\
        "before":"claim.chosen","after":"request.chosen"}]

        """
    )
  }

  @Test func `a word of one market shows what reads differently there`() throws {
    let folder = try Self.versions()
    let text = try folder.text(of: "old/en-AU/base.xml")
    try FileManager.default.removeItem(atPath: folder.path(of: "new"))
    try folder.write(
      text.replacing("progress claims", with: "progress requests"),
      to: "new/en-AU/base.xml"
    )
    let result = try Tool.run(
      ["diff", folder.path(of: "old/en-AU"), folder.path(of: "new/en-AU")] + Self.small
    )
    #expect(result.output.contains("all in en-AU\n"))
    #expect(result.output.contains("Progress requests are read by"))
  }

  @Test func `terms alone, and no more than a limit`() throws {
    let folder = try Self.versions()
    let sides = ["diff", folder.path(of: "old"), folder.path(of: "new")] + Self.small
    let terms = try Tool.run(sides + ["--terms"])
    #expect(!terms.output.contains("now reads differently"))
    #expect(terms.output.contains("income-tab was called ‘revenue-tab’"))
    let all = try Tool.run(sides + ["--format", "json"]).output.ranges(of: "\"kind\":").count
    let some = try Tool.run(sides + ["--format", "json", "--limit", "3"])
    #expect(some.output.ranges(of: "\"kind\":").count == 3)
    #expect(some.errors == "and \(all - 3) differences more\n")
    #expect(try Tool.run(sides + ["--limit", "0"]).status == 64)
  }

  @Test(arguments: [("markdown", "md"), ("html", "html")])
  func `a reviewer gets a list to tick`(format: String, ending: String) throws {
    let folder = try Self.versions()
    let result = try Tool.run(
      ["diff", folder.path(of: "old"), folder.path(of: "new"), "--format", format] + Self.small
    )
    try expectSnapshot(result.output, named: "diff.\(ending)")
  }

  @Test(arguments: [
    (ChangePage.script.text, ChangePage.script.hash),
    (ChangePage.style.text, ChangePage.style.hash),
  ])
  func `the security policy names the page's own script and style`(
    text: String,
    hash: String
  ) throws {
    #expect(try "sha256-" + SHA256.base64(of: text) == hash)
    let page = try Tool.run(["diff", "contractor", "owner", "--format", "html"] + Self.small).output
    #expect(page.contains(">\(text)</"))
    #expect(page.contains("'\(hash)'"))
  }

  @Test func `what does not differ is nothing`() throws {
    let result = try Tool.run(["diff", "small", "small"] + Self.small)
    #expect(result.output == "")
    #expect(result.errors == "nothing differs\n")
    #expect(
      try Tool.run(["diff", "small", "small", "--format", "json"] + Self.small).output == "[]\n"
    )
  }

  @Test func `a file that is gone is no more inherited from the dictionaries beside`() throws {
    let folder = try Self.versions()
    try FileManager.default.removeItem(atPath: folder.path(of: "new/en/owner.xml"))
    let json = try Tool.run(
      ["diff", folder.path(of: "old"), folder.path(of: "new"), "--as", "owner", "--format", "json"]
        + Self.small
    ).output
    #expect(
      json.contains(#""kind":"term-removed","term":"contract","message":null,"dictionary":"owner""#)
    )
    #expect(json.contains(#""before":"Add funding","after":"Create a prime contract""#))
  }

  /// A set whose dictionary is in two files, and its first state in git.
  private static func twoFiles() throws -> TemporaryFolder {
    let head = "<dictionary xmlns=\"urn:termdictionary:1\" point-of-view=\"ward\" xml:lang=\"en\">"
    let folder = try TemporaryFolder([
      "words/points.xml": """
      <points-of-view xmlns="urn:termdictionary:1"><point-of-view id="ward"/></points-of-view>
      """,
      "words/a.xml": head
        + "<noun id=\"grant\"><one>grant scheme</one><other>grant schemes</other></noun></dictionary>",
      "words/b.xml": head
        + "<noun id=\"bed\"><one>bed</one><other>beds</other></noun>"
        + "<message id=\"m\"><text>The {grant :td:term} and the {bed :td:term}.</text></message>"
        + "</dictionary>",
    ])
    for arguments in [
      ["init", "--quiet"], ["add", "."],
      ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "-m", "first"],
    ] {
      let result = try Tool.run(["-C", folder.path] + arguments, executable: "/usr/bin/git")
      try #require(result.status == 0, "\(result.errors)")
    }
    let edited = try folder.text(of: "words/a.xml").replacing("grant scheme", with: "grant plan")
    try folder.write(try folder.text(of: "words/a.xml"), to: "backup/a.xml")
    try folder.write(edited, to: "words/a.xml")
    return folder
  }

  @Test(arguments: [
    ["HEAD", "words/a.xml"], ["backup/a.xml", "words/a.xml"], ["HEAD:words/a.xml", "words/a.xml"],
    ["HEAD", "words/a.xml", "--dictionaries", "words"], ["HEAD", "words"],
    ["HEAD:words/a.xml", "words/a.xml", "--dictionaries", "words"],
  ])
  func `one file of a dictionary of several is compared within its set`(sides: [String]) throws {
    let folder = try Self.twoFiles()
    let result = try Tool.run(["diff"] + sides, in: folder.url)
    let lines = result.output.split(separator: "\n").filter { !$0.contains("──") }
    #expect(
      lines == [
        "grant", "  ward@en", "    singular ‘grant scheme’ → ‘grant plan’",
        "    plural ‘grant schemes’ → ‘grant plans’", "m", "  ward in en",
        "  - The grant scheme and the bed.", "              ~~~~~~",
        "  + The grant plan and the bed.", "              ~~~~",
      ]
    )
    #expect(result.errors == "")
  }

  @Test func `of words only those are marked that changed`() throws {
    let folder = try Self.twoFiles()
    let page = try Tool.run(
      ["diff", "HEAD", "words/a.xml", "--format", "html"],
      in: folder.url
    ).output
    #expect(page.contains(">grant <del>scheme</del></blockquote>"))
    #expect(page.contains(">grant <ins>plans</ins></blockquote>"))
  }

  @Test func `revisions of git are compared`() throws {
    let folder = try Self.versions()
    func git(_ arguments: String...) throws {
      let result = try Tool.run(["-C", folder.path] + arguments, executable: "/usr/bin/git")
      try #require(result.status == 0, "\(result.errors)")
    }
    try git("init", "--quiet")
    try git("add", "old")
    try git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "-m", "first")
    let plain = try Tool.run(["diff", folder.path(of: "old"), folder.path(of: "new")] + Self.small)
    for name in ["points-of-view.xml", "en/base.xml", "en/owner.xml", "en-AU/base.xml"] {
      try folder.write(try folder.text(of: "new/" + name), to: "old/" + name)
    }
    let since = try Tool.run(["diff", "HEAD", folder.path(of: "old")] + Self.small)
    #expect(since.output == plain.output)
    let file = try Tool.run(["diff", "HEAD", folder.path(of: "old/en/owner.xml")] + Self.small)
    #expect(file.output.contains("became a noun that can be counted"))
    let outside = try Tool.run(["diff", "HEAD~7", folder.path(of: "old")] + Self.small)
    #expect(outside.status == 64)
  }
}
