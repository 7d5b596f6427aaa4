import Foundation
import Testing

/// Files that are checked within the set of which they are a part.
struct NamedSetTests {
  /// Two sets beside each other: one of its own, and one that adds to the shipped one.
  private static func folder(_ configuration: String? = nil) throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "hospital/points.xml": """
      <points-of-view xmlns="urn:termdictionary:1">
        <point-of-view id="ward"/>
        <point-of-view id="patient" extends="ward"/>
      </points-of-view>

      """,
      "hospital/en/ward.xml": dictionary(
        "ward",
        "<noun id=\"grant\"><one>grant</one><other>grants</other></noun>"
      ),
      "hospital/en/ward.messages.xml": dictionary("ward", message("grant")),
      "hospital/en/patient.xml": dictionary(
        "patient",
        "<noun id=\"grant\"><one>aid</one><other>aids</other></noun>"
      ),
      "words/developer.xml": dictionary(
        "developer\" extends=\"owner",
        "<noun id=\"claim\"><one>drawdown</one><other>drawdowns</other></noun>"
      ),
      "words/developer.mails.xml": dictionary("developer", message("claim")),
      "notes/draft.xml": dictionary("owner", message("claim")),
      "notes/other.xml": dictionary("owner", message("claim")),
    ])
    if let configuration { try folder.write(configuration, to: "termtool.yml") }
    return folder
  }

  private static func dictionary(_ pointOfView: String, _ entries: String) -> String {
    """
    <dictionary xmlns="urn:termdictionary:1" point-of-view="\(pointOfView)" xml:lang="en">
      \(entries)
    </dictionary>

    """
  }

  private static func message(_ term: String) -> String {
    "<message id=\"first\"><text>Send {\(term) :td:term article=indefinite}.</text></message>"
  }

  private static func check(
    _ paths: String...,
    in folder: TemporaryFolder,
    at path: String = ""
  ) throws -> Tool.Result {
    try Tool.run(
      ["check", "--fail-on", "info", "--format", "line"] + paths,
      in: folder.url.appending(path: path)
    )
  }

  @Test(arguments: [
    ["hospital/en/ward.messages.xml"], ["hospital/en/ward.xml"], ["hospital/en"], ["hospital"],
    ["words/developer.mails.xml"], ["words/developer.xml"], ["words"], ["notes/draft.xml"],
    ["hospital/en/ward.messages.xml", "hospital/en/patient.xml"],
    ["hospital/en/ward.messages.xml", "words/developer.mails.xml"],
    ["words/developer.mails.xml", "notes/draft.xml", "hospital/points.xml"],
    ["words/developer.mails.xml", "--dictionaries", "shipped", "--dictionaries", "words"],
    ["hospital/en/ward.messages.xml", "--dictionaries", "hospital"],
    ["notes/draft.xml", "--dictionaries", "shipped", "--dictionaries", "words"],
  ])
  func `a file without a fault has none, whatever is named beside it`(paths: [String]) throws {
    let folder = try Self.folder()
    let result = try Tool.run(
      ["check", "--fail-on", "info", "--format", "line"] + paths,
      in: folder.url
    )
    #expect(result.output == "")
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test(arguments: ["hospital/", "[hospital/en, hospital/points.xml]"])
  func `the project names the set of its files`(dictionaries: String) throws {
    let folder = try Self.folder("dictionaries: \(dictionaries)\n")
    #expect(try Self.check("hospital/en/ward.messages.xml", in: folder).status == 0)
    #expect(try Self.check("ward.messages.xml", in: folder, at: "hospital/en").status == 0)
    let outside = try Self.check("words/developer.xml", in: folder)
    #expect(outside.status == 1)
    #expect(outside.output.contains("unknown point of view 'owner'"))
  }

  @Test func `a folder of its own is a set, whatever the project names`() throws {
    let folder = try Self.folder("dictionaries: [shipped, words]\n")
    #expect(try Self.check("hospital/en/ward.messages.xml", in: folder).status == 0)
    #expect(try Self.check("words/developer.mails.xml", in: folder).status == 0)
    #expect(try Self.check("notes/draft.xml", in: folder).status == 0)
  }

  @Test func `a set of its own is proven for its own readers alone`() throws {
    let folder = try Self.folder()
    let check = try Tool.run("check", "hospital", "--as", "owner", in: folder.url)
    #expect(check.status == 64)
    #expect(check.errors.contains("unknown point of view 'owner'; there are ward, patient"))
    let locale = try Tool.run("check", "hospital", "--locale", "en-AU", in: folder.url)
    #expect(locale.errors.contains("its words are those of 'en'"))
    let preview = try Tool.run(
      ["preview", "--all", "--dictionaries", "hospital", "--format", "json"],
      in: folder.url
    )
    #expect(preview.output.contains(#""dictionary":"patient","locale":"en","text":"Send an aid.""#))
  }

  @Test func `the text of an editor takes the place of its file`() throws {
    let folder = try Self.folder()
    let text = try folder.text(of: "hospital/en/ward.xml").replacing("grants", with: "funds")
    let again = ["check", "-", "--dictionaries", "hospital", "--format", "line"]
    #expect(try Tool.run(again, input: text, in: folder.url).status == 0)
    let more = Self.dictionary(
      "ward",
      "<noun id=\"stay\"><one>{grnt} stay</one><other>stays</other></noun>"
    )
    let result = try Tool.run(again, input: more, in: folder.url)
    #expect(result.output.hasPrefix("-:2:25: error: unknown term 'grnt'; did you mean 'grant'?"))
  }

  @Test func `what is wrong in other files alone is not told`() throws {
    let folder = try Self.folder()
    try folder.write(
      Self.dictionary("patient", "<message id=\"b\"><text>{grnt :td:term}</text></message>"),
      to: "hospital/en/patient.messages.xml"
    )
    #expect(try Self.check("hospital/en/ward.xml", in: folder).output == "")
    #expect(try Self.check("hospital", in: folder).output.contains("did you mean 'grant'?"))
  }

  @Test func `what does not fit to other files is told`() throws {
    let folder = try Self.folder()
    let again = "<noun id=\"grant\"><one>fund</one><other>funds</other></noun>"
    try folder.write(Self.dictionary("ward", again), to: "hospital/en/again.xml")
    for (file, place) in [("again", "2:13"), ("ward", "2:13")] {
      let result = try Self.check("hospital/en/\(file).xml", in: folder)
      let fault = "hospital/en/\(file).xml:\(place): error: term 'grant' is defined twice"
      #expect(result.output.hasPrefix(fault), "\(result.output)")
    }
    #expect(try Self.check("hospital/en/patient.xml", in: folder).output == "")
  }

  @Test func `a word that lacks a form which others need is told`() throws {
    let folder = try Self.folder()
    try folder.write(
      Self.dictionary("ward", "<noun id=\"grant\"><mass>money</mass></noun>"),
      to: "hospital/en/ward.xml"
    )
    let each = "<message id=\"each\"><text>Each {grant :td:term countable=yes}.</text></message>"
    try folder.write(Self.dictionary("ward", each), to: "hospital/en/each.xml")
    let result = try Self.check("hospital/en/ward.xml", in: folder)
    #expect(result.output.contains("ward.xml:2:13: error: 'grant' is a mass noun"))
  }

  @Test func `a broken file of the set is named`() throws {
    let folder = try Self.folder()
    try folder.write("<points-of-view><", to: "hospital/points.xml")
    let result = try Self.check("hospital/en/ward.xml", in: folder)
    #expect(result.status == 1)
    let note = "points.xml', a file of the set, is broken; what it defines is unknown\n"
    #expect(result.errors.contains(note), "\(result.errors)")
  }

  @Test func `an identifier is renamed within its set`() throws {
    let folder = try Self.folder()
    let part = try Tool.run("mv", "grant", "subsidy", "hospital/en/ward.xml", in: folder.url)
    #expect(part.status == 64)
    #expect(part.errors.contains("name those to change:\n  hospital/en/patient.xml\n"))
    let all = try Tool.run("mv", "grant", "subsidy", "hospital", in: folder.url)
    #expect(all.errors == "renamed the term 'grant' to 'subsidy': 3 places in 3 files\n")
  }

  @Test func `two versions of a file are compared within its set`() throws {
    let folder = try Self.folder()
    let old = try folder.text(of: "hospital/en/patient.xml")
    try folder.write(old.replacing("aid", with: "help"), to: "new.xml")
    let diff = try Tool.run("diff", "hospital/en/patient.xml", "new.xml", in: folder.url)
    #expect(diff.status == 0, "\(diff.errors)")
    #expect(diff.output.contains("Send a help."), "\(diff.output)")
  }

  /// The hook of `.pre-commit-hooks.yaml`, with the files that a commit has.
  @Test(arguments: [
    "words/developer.mails.xml", "hospital/en/ward.messages.xml",
    "hospital/en/ward.messages.xml words/developer.mails.xml",
  ])
  func `the hook passes on one file of many`(files: String) throws {
    let path = TestFiles.repository.appending(path: ".pre-commit-hooks.yaml")
    let hooks = try String(contentsOf: path, encoding: .utf8)
    let entry = try #require(hooks.firstMatch(of: /id: termtool-check(?s:.*?)entry: (.*)\n/))
    let folder = try Self.folder()
    let result = try Tool.shell("\(entry.1) \(files)", in: folder.url)
    #expect(result.output == "")
    #expect(result.status == 0)
  }
}
