import Foundation
import Testing

@testable import TermToolKit
@testable import termtool

/// Names and texts from elsewhere steer no terminal.
struct TerminalTests {
  private static let name = "a\u{1B}[31m\nformatted b.xml"
  private static let shown = "a␛[31m␊formatted b.xml"
  private static let unformatted =
    "<dictionary xmlns=\"urn:termdictionary:1\" point-of-view=\"owner\" xml:lang=\"en\"></dictionary>\n\n"

  @Test func `a name is one line without escape sequences`() throws {
    let folder = try Workspace()
    try folder.write(Self.unformatted, to: "d/" + Self.name)
    #expect(try folder.run("fmt", "d", "--check").output == "d/\(Self.shown)\n")
    #expect(try folder.run("fmt", "d").errors == "formatted d/\(Self.shown)\n")
  }

  @Test(arguments: [
    ["fmt", "\u{1B}[31m\nx.xml"], ["terms", "\u{1B}[31m\nx"], ["\u{1B}[31m\nx"],
    ["check", "\u{1B}[31m\nx.xml"], ["preview", "\u{1B}[31m\nx"], ["explain", "\u{1B}[31m\nx"],
    ["terms", "--as", "\u{1B}[31m\nx"], ["diff", "\u{1B}[31m\nx", "owner"],
    ["simulate", "\u{1B}[31m\nx"],
    ["lint", "\u{1B}[31m\nx.md", "--as", "owner"], ["terms", "--locale", "\u{1B}[31m\nx"],
    ["find", "\u{1B}[31m\nx"], ["mv", "claim", "\u{1B}[31m\nx"],
  ])
  func `arguments in what a command says are visible`(arguments: [String]) throws {
    let result = try Tool.run(arguments)
    #expect(result.status != 0)
    #expect(!(result.errors + result.output).unicodeScalars.contains("\u{1B}"))
  }

  @Test func `a simulated story shows names and steers nothing`() throws {
    let folder = try Workspace()
    let file = TestFiles.repository.appending(path: "Examples/scenarios/happy-month.yaml")
    let scenario = try String(contentsOf: file, encoding: .utf8)
    let hostile = scenario.replacing("Ana Silva", with: #""Ana\e[31m\a\rSilva""#)
    #expect(hostile != scenario)
    try folder.write(hostile, to: "s.yaml")
    let result = try folder.run("simulate", "s.yaml")
    #expect(result.status == 0)
    let controls = result.output.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" }
    #expect(controls.isEmpty)
  }

  @Test(arguments: [("wrote \("a\u{1B}\nb")" as TerminalText, "wrote a␛␊b"), ("a\nb", "a\nb")])
  func `what is put into a text for people is made visible`(text: TerminalText, shown: String) {
    #expect(text.text == shown)
  }

  /// What each command reads that is named no file; none is ever waited for without a word.
  @Test(arguments: [
    ["lint", "--as", "owner"], ["convert", "--from", "owner", "--to", "owner"], ["fmt"],
    ["extract", "--as", "owner"], ["grammar", "article"], ["format", "--batch"],
    ["format", "--message", "-"], ["check", "-"],
  ])
  func `a person is told that standard input is read`(arguments: [String]) throws {
    let note = "reading standard input; Ctrl-D ends it\n"
    let typed = try Tool.runAtTerminal(arguments)
    #expect(typed.contains(note), "\(typed)")
    #expect(typed.ranges(of: note).count == 1)
    #expect(try !Tool.run(arguments).errors.contains(note))
  }

  @Test func `paint hides nothing that steers`() {
    #expect(Painter(isOn: true).paint("a\u{1B}[0m", .strong) == "\u{1B}[1ma␛[0m\u{1B}[0m")
    #expect(Painter.plain.paint("a\u{202E}", nil) == "a<U+202E>")
  }
}
