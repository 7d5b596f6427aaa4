import Foundation
import Testing

@testable import TermToolKit
@testable import termtool

/// `termtool simulate` with a column for each party, on a terminal and as a page.
struct SideBySideTests {
  private static let folder = TestFiles.repository.appending(path: "Examples/scenarios")

  private static func path(_ name: String) -> String {
    folder.appending(path: name + ".yaml").path
  }

  @Test(arguments: [80, 40])
  func `a story stands side by side as far as there is room`(width: Int) throws {
    let result = try Tool.run(
      "simulate",
      Self.path("mixed-readers"),
      "--side-by-side",
      environment: ["COLUMNS": "\(width)"]
    )
    #expect(result.status == 0)
    #expect(result.errors == "")
    try expectSnapshot(result.output, named: "side-by-side-\(width).txt")
  }

  @Test(arguments: ScenarioTests.names)
  func `no line is wider than the screen, but those of reports`(name: String) throws {
    let file = Self.folder.appending(path: name + ".yaml")
    let steps = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let story = steps.filter { !$0.contains("do: show") }.joined(separator: "\n")
    for width in [30, 80] {
      let result = try Tool.run(
        "simulate",
        "-",
        "--side-by-side",
        input: story,
        environment: ["COLUMNS": "\(width)"]
      )
      #expect(result.status == 0)
      let wide = result.output.split(separator: "\n").filter { String($0).terminalColumns > width }
      #expect(wide == [], "\(width)")
    }
  }

  @Test func `words that differ are painted, or underlined where there are no colours`() throws {
    let arguments = ["simulate", Self.path("happy-month"), "--side-by-side"]
    let painted = try Tool.run(arguments + ["--color", "always"]).output
    #expect(painted.contains("\u{1B}[1;33mcontract\u{1B}[0m"))
    #expect(!painted.contains("~~~~"))
    let plain = try Tool.run(arguments, environment: ["NO_COLOR": "1"]).output
    #expect(!plain.contains("\u{1B}"))
    #expect(plain.contains("~~~~"))
  }

  @Test func `a column stands for each party of the story, in the words of its market`() throws {
    let page = try Tool.run("simulate", Self.path("mixed-readers"), "--format", "html").output
    let heads = try #require(
      page.firstMatch(of: /<div class="parties heads"[^>]*>\n([\s\S]*?)\n<\/div>/)
    )
    let expected = """
      <p><b>head-contractor</b> <code>en-AU</code> <span>Northgate Build</span></p>
      <p><b>owner</b> <code>en-GB</code> <span>Harbour Trust</span></p>
      <p><b>specialty-contractor</b> <code>en</code> <span>Brightwire Electrical</span></p>
      """
    #expect(String(heads.1) == expected)
  }

  @Test func `whoever is asked for stands in a column`() throws {
    let page = try Tool.run(
      ["simulate", Self.path("happy-month"), "--format", "html", "--as", "owner"]
        + ["--locale", "en", "--locale", "en-GB"]
    ).output
    #expect(page.matches(of: /<p><b>owner<\/b> <code>en(-GB)?<\/code><\/p>/).count == 2)
    #expect(!page.contains("<b>head-contractor</b>"))
  }

  @Test func `the page of a month reads so`() throws {
    let result = try Tool.run("simulate", Self.path("happy-month"), "--format", "html")
    #expect(result.status == 0)
    try expectSnapshot(result.output, named: "simulate-happy-month.html")
  }

  @Test func `the security policy of the page names its style, and nothing has one of its own`()
    throws
  {
    let hash = try SHA256.base64(of: StoryPage.style.text)
    #expect(StoryPage.style.hash == "sha256-" + hash)
    for name in ScenarioTests.names {
      let page = try Tool.run("simulate", Self.path(name), "--format", "html").output
      #expect(page.contains("style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'\""))
      #expect(page.contains("<style>\(StoryPage.style.text)</style>"))
      #expect(!page.contains(" style=") && !page.contains("<script"))
    }
  }

  @Test func `what people wrote is no markup of the page`() throws {
    let story = try String(
      contentsOf: Self.folder.appending(path: "happy-month.yaml"),
      encoding: .utf8
    )
    .replacingOccurrences(of: "Dana Price", with: "Dana \u{600}<b onx='1'>\"& Price")
    .replacingOccurrences(of: "The happy month", with: "The <i>happy</i> month")
    let page = try Tool.run("simulate", "-", "--format", "html", input: story).output
    #expect(!page.contains("<b onx") && !page.contains("<i>happy"))
    #expect(page.contains("Dana \u{600}&lt;b onx=&#39;1&#39;&gt;&quot;&amp; Price"))
    let terminal = try Tool.run(
      "simulate",
      "-",
      "--side-by-side",
      input: story.replacingOccurrences(of: "Ana Silva", with: "\"Ana \\e[31m\"")
    ).output
    #expect(!terminal.contains("\u{1B}") && terminal.contains("Ana ␛[31m"))
  }

  @Test(arguments: ["json", "html"])
  func `only people at a terminal ask for columns`(format: String) throws {
    let result = try Tool.run(
      "simulate",
      Self.path("happy-month"),
      "--side-by-side",
      "--format",
      format
    )
    #expect(result.status == 64)
    #expect(result.errors.contains("'--side-by-side' is how people at a terminal read"))
  }
}

struct MarkupDifferenceTests {
  static let rows: [([String], [String])] = [
    (["<p>a b</p>", "<p>a c</p>"], ["<p>a <mark>b</mark></p>", "<p>a <mark>c</mark></p>"]),
    (["a &amp; b", "a &lt; b"], ["a <mark>&amp;</mark> b", "a <mark>&lt;</mark> b"]),
    (
      ["\u{600}&lt;i&gt; x", "\u{600}&lt;i&gt; y"],
      [
        "\u{600}&lt;i&gt; <mark>x</mark>", "\u{600}&lt;i&gt; <mark>y</mark>",
      ]
    ),
    (["&amp;lt; x", "&amp;lt; x"], ["&amp;lt; x", "&amp;lt; x"]),
    (["<b>a</b>", "a"], ["<b>a</b>", "a"]),
    (
      ["<td>1</td><td>x</td>", "<td>2</td><td>x</td>"],
      [
        "<td><mark>1</mark></td><td>x</td>", "<td><mark>2</mark></td><td>x</td>",
      ]
    ),
    (["only"], ["only"]), ([], []),
  ]

  @Test(arguments: rows)
  func `words that differ are marked between tags`(given: [String], expected: [String]) {
    #expect(MarkupDifference.mark(given) == expected)
  }
}
