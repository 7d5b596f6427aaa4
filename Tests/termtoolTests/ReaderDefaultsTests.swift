import Foundation
import Testing

/// Who reads, and in which locale, where the command line does not say.
struct ReaderDefaultsTests {
  private func locale(
    _ environment: [String: String],
    configuration: String? = nil,
    _ arguments: String...
  ) throws -> String {
    let folder = try TemporaryFolder()
    if let configuration { try folder.write(configuration, to: "termtool.yml") }
    let result = try Tool.run(
      ["terms", "claim", "--as", "owner", "--format", "csv"] + arguments,
      environment: environment,
      in: folder.url
    )
    let row = result.output.split(whereSeparator: \.isNewline).dropFirst().first ?? ""
    return row.split(separator: ",").dropFirst(2).first.map(String.init) ?? result.errors
  }

  @Test(
    arguments: [
      ([:], "en"),
      (["LANG": "en_AU.UTF-8"], "en-AU"),
      (["LANG": "en_AU.UTF-8", "LC_ALL": "en_GB.UTF-8"], "en-GB"),
      (["LANG": "en_GB", "LC_MESSAGES": "en_AU"], "en-AU"),
      (["LANG": "en_US.UTF-8"], "en"),
      (["LANG": "en_NZ.UTF-8"], "en-NZ"),
      (["LANG": "de_DE.UTF-8@euro"], "en"),
      (["LANG": "en_AU.UTF-8", "LC_ALL": "C.UTF-8"], "en"),
      (["LANG": "POSIX"], "en"),
      (["LANG": "@@@"], "en"),
    ] as [([String: String], String)]
  )
  func `the environment chooses the market`(environment: [String: String], tag: String) throws {
    #expect(try locale(environment) == tag)
  }

  @Test func `the project counts more than the environment, the command line most`() throws {
    let configuration = "locale: en-GB\n"
    let environment = ["LANG": "en_AU.UTF-8"]
    #expect(try locale(environment, configuration: configuration) == "en-GB")
    #expect(try locale(environment, configuration: configuration, "--locale", "en") == "en")
  }

  @Test func `a project names its reader once`() throws {
    let folder = try TemporaryFolder([
      "termtool.yml": "as: owner\nlocale: en-AU\n", "a.md": "Pay the invoice.\n",
    ])
    let lint = try Tool.run("lint", "a.md", in: folder.url)
    #expect(lint.status == 0)
    #expect(lint.output.contains("owner@en-AU"))
    let terms = try Tool.run("terms", "claim", "--format", "csv", in: folder.url)
    #expect(terms.output.split(whereSeparator: \.isNewline).count == 2)
  }

  @Test func `a reader that nobody names is asked for`() throws {
    let folder = try TemporaryFolder(["a.md": "Pay the invoice.\n"])
    let result = try Tool.run("lint", "a.md", in: folder.url)
    #expect(result.status == 64)
    #expect(
      result.errors
        == "error: '--as' is missing; expected one of: head-contractor, owner, specialty-contractor; "
        + "'as: …' in termtool.yml says it once for a project\n"
    )
  }

  @Test func `what a project says of readers is checked`() throws {
    let folder = try TemporaryFolder(["termtool.yml": "as: [owner, ownr]\nlocale: [en_, x]\n"])
    let result = try Tool.run("terms", "claim", in: folder.url)
    #expect(result.status == 2)
    #expect(result.errors.contains("termtool.yml:2:10: error: "))
  }

  @Test(arguments: [
    ("as: owner@en-AU", "1:5", "write as: owner and locale: en-AU"),
    ("as: Owner", "1:5", "unknown point of view 'Owner'; did you mean 'owner'?"),
    ("as: [owner, ownr]", "1:13", "did you mean 'owner'?"),
    ("as: subcontractor", "1:5", "there are head-contractor, owner, specialty-contractor"),
    ("as: base", "1:5", "nobody reads from the point of view 'base'"),
    ("locale: fr", "1:9", "there is no dictionary for the locale 'fr'"),
    ("locale: en-UK", "1:9", "'en-UK' is no locale; did you mean 'en-GB'?"),
    ("locale: [en, english]", "1:14", "'english' is no locale; did you mean 'en'?"),
    ("locale: uk", "1:9", "no dictionary for the locale 'uk'; did you mean 'en-GB'?"),
    ("dictionaries: [shipped, '-']", "1:25", "expected a file, a folder, or 'shipped'"),
    ("dictionary: mine", "1:1", "did you mean 'dictionaries'?"),
  ])
  func `what a project says is wrong at its place, with the nearest good value`(
    configuration: String,
    place: String,
    text: String
  ) throws {
    let folder = try TemporaryFolder(["termtool.yml": configuration + "\n"])
    let result = try Tool.run("terms", "claim", in: folder.url)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("termtool.yml:\(place): error: "))
    #expect(result.errors.contains(text))
  }

  @Test(arguments: ["termtool.yaml", ".termtool.yml"])
  func `a configuration of another name is told, once`(name: String) throws {
    let folder = try TemporaryFolder([name: "as: owner\n"])
    let result = try Tool.run("terms", "claim", "--format", "csv", in: folder.url)
    #expect(result.status == 0)
    #expect(result.errors == "note: \(name) is not read: it must be called termtool.yml\n")
    try folder.write("as: owner\n", to: "termtool.yml")
    #expect(try Tool.run("terms", "claim", "--format", "csv", in: folder.url).errors == "")
  }

  /// A folder whose project reads the words of a lender beside the shipped ones.
  private static func lender(_ dictionaries: String) throws -> TemporaryFolder {
    try TemporaryFolder([
      "termtool.yml": "as: lender\ndictionaries: \(dictionaries)\n",
      "mine/lender.xml": """
      <dictionary xmlns="urn:termdictionary:1" point-of-view="lender" extends="owner" xml:lang="en">
        <noun id="claim"><one>drawdown</one><other>drawdowns</other></noun>
      </dictionary>

      """, "below/a.md": "Pay the invoice.\n",
    ])
  }

  @Test(arguments: [
    ["terms", "claim"], ["find", "drawdown"], ["preview", "action.create-claim"],
    ["coverage", "claim"],
    ["dictionaries"], ["workflow"], ["convert", "a.md", "--from", "owner", "--to", "lender"],
    ["format", "--message", "{$c :td:term}", "--set", "c=term:claim", "--as", "lender"],
  ])
  func `a project names its dictionaries once, from any folder of its`(arguments: [String]) throws {
    let folder = try Self.lender("[shipped, mine/]")
    let below = folder.url.appending(path: "below")
    let result = try Tool.run(arguments, in: below)
    #expect(result.status <= 1, "\(result.errors)")
    let output = result.output.lowercased()
    #expect(output.contains("drawdown") || output.contains("lender"), "\(result.errors)")
  }

  @Test func `a message in no dictionary is printed for the reader of the project`() throws {
    let folder = try Self.lender("[shipped, mine/]")
    let message = ["format", "--message", "{claim :td:term article=indefinite}, {$d :date}"]
    let lender = try Tool.run(message + ["--set", "d=2026-10-25"], in: folder.url)
    #expect(lender.output == "a drawdown, Oct 25, 2026\n")
    let owner = ["--as", "owner", "--locale", "en-AU", "--set", "d=2026-10-25"]
    let other = try Tool.run(message + owner, in: folder.url)
    #expect(other.output == "a progress claim, 25 Oct 2026\n")
    try folder.write("locale: en-AU\n", to: "termtool.yml")
    let date = ["format", "--message", "{$d :date}", "--set", "d=2026-10-25"]
    let day = try Tool.run(date, in: folder.url)
    #expect(day.output == "25 Oct 2026\n")
  }

  @Test func `everybody is proven, whoever the project prints for`() throws {
    let folder = try TemporaryFolder([
      "termtool.yml": "as: ward\nlocale: en-GB\ndictionaries: words\n",
      "words/points.xml": """
      <points-of-view xmlns="urn:termdictionary:1">
        <point-of-view id="ward"/>
        <point-of-view id="patient" extends="ward"/>
      </points-of-view>

      """,
      "words/ward.xml": """
      <dictionary xmlns="urn:termdictionary:1" point-of-view="ward" xml:lang="en">
        <noun id="grant"><one>grant</one><other>grants</other></noun>
        <message id="m"><text>Each {grant :td:term countable=yes} counts.</text></message>
      </dictionary>

      """,
      "words/patient.xml": """
      <dictionary xmlns="urn:termdictionary:1" point-of-view="patient" xml:lang="en">
        <noun id="grant"><mass>funding</mass></noun>
      </dictionary>

      """,
    ])
    let check = try Tool.run("check", "--format", "line", in: folder.url)
    #expect(check.status == 1)
    #expect(check.output.contains("[missing-counted-phrase]"), "\(check.output)")
    #expect(try Tool.run("check", "--as", "ward", in: folder.url).status == 0)
    let preview = try Tool.run("preview", "m", "--format", "json", in: folder.url)
    let text = #""dictionary":"ward","locale":"en-GB","text":"Each grant counts.""#
    #expect(preview.output.contains(text), "\(preview.output)")
    #expect(!preview.output.contains("patient"))
  }

  @Test func `a project that names its reader and dictionaries is checked with them`() throws {
    let folder = try Self.lender("[shipped, mine/]")
    let below = folder.url.appending(path: "below")
    #expect(try Tool.run("lint", "a.md", in: below).status == 0)
    #expect(try Tool.run("extract", "a.md", in: below).status == 0)
    let check = try Tool.run("check", in: below)
    let shipped = try Tool.run("check", "--config", "none", in: below)
    #expect(check.status == 0)
    #expect(check.errors != shipped.errors)
  }

  @Test func `the command line replaces the dictionaries of a project`() throws {
    let folder = try Self.lender("[shipped, mine/]")
    let shipped = try Tool.run("dictionaries", "--dictionaries", "shipped", in: folder.url)
    #expect(!shipped.output.contains("lender"))
    let rename = try Tool.run("mv", "claim", "drawdown", in: folder.url)
    #expect(rename.status == 64)
    let lone = try Self.lender("mine")
    let terms = try Tool.run("terms", "retention", in: lone.url)
    #expect(terms.errors.contains("to read them too: 'shipped' in 'dictionaries' of termtool.yml"))
    let lost = try Self.lender("[shipped, there]")
    let missing = try Tool.run("terms", "claim", "--as", "owner", in: lost.url)
    #expect(missing.status == 2)
    let place = "termtool.yml:2:25: error: cannot read 'there': no such file or directory"
    #expect(missing.errors.contains(place), "\(missing.errors)")
    let slip = try Self.lender("[shipped, mien/]")
    let near = try Tool.run("terms", "claim", "--as", "owner", in: slip.url)
    #expect(near.errors.contains("; did you mean 'mine'?"), "\(near.errors)")
  }
}
