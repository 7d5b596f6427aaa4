import Foundation
import Testing

/// What a person sees who asks `preview` for nothing.
struct FirstScreenTests {
  private func screen(_ arguments: String..., columns: String = "80") throws -> String {
    let result = try Tool.run(
      ["preview", "--dictionaries", "shipped"] + arguments,
      environment: ["COLUMNS": columns]
    )
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }

  private func size(_ text: String) -> (lines: Int, columns: Int) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return (lines.count, lines.map(\.count).max() ?? 0)
  }

  @Test(arguments: [[], ["--color", "always"]])
  func `it fits one screen`(arguments: [String]) throws {
    let text = try Tool.run(["preview"] + arguments).output
    let plain = text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    let (lines, columns) = size(plain)
    #expect(lines <= 31)
    #expect(columns <= 80)
    let name = arguments.isEmpty ? "first-screen.txt" : "first-screen-color.txt"
    try expectSnapshot(text, named: name)
  }

  @Test func `it has a mail and three sentences, for three parties in two markets`() throws {
    let text = try screen()
    for word in ["en ", "en-AU", "head-contractor", "owner", "specialty-contractor"] {
      #expect(text.contains(word))
    }
    let marked = Set(text.matches(of: /\*([^*]+)\*/).map { String($0.output.1) })
    #expect(marked.isSuperset(of: ["progress claim", "subcontract", "contract", "funding"]))
  }

  @Test(arguments: ["60", "100", "200"])
  func `it is as wide as the screen`(columns: String) throws {
    #expect(size(try screen(columns: columns)).columns <= Int(columns) ?? 0)
  }

  @Test func `it begins with the market that is asked for`() throws {
    let text = try screen("--locale", "en-GB")
    let head = text.split(separator: "\n").first { $0.hasPrefix("  en-GB") }
    #expect(head != nil)
    #expect(text.contains("*payment"))
  }

  @Test func `one reader and one market that stand alone are a screen too`() throws {
    let text = try screen("--as", "owner", "--locale", "en", "--locale", "en")
    #expect(text.contains("Create funding"))
    #expect(!text.contains("*funding*"))
  }

  @Test func `what it says to type next works`() throws {
    let text = try screen()
    let commands = text.matches(of: /(?m)^(?:Next:|     )  (termtool .+?)(?:  .*)?$/).map {
      String($0.output.1)
    }
    #expect(commands.count == 4)
    let tool = Tool.executable.deletingLastPathComponent().path
    for command in commands {
      let result = try Tool.run(
        ["-c", "PATH=\(tool):$PATH; \(command)"],
        executable: "/bin/bash"
      )
      #expect(result.status == 0, "\(command): \(result.errors)")
      #expect(result.output.count > 100)
    }
  }

  @Test func `a set without the shipped messages shows what its readers read differently`() throws {
    let folder = try TemporaryFolder([
      "words.xml": """
      <dictionary xmlns="urn:termdictionary:1" point-of-view="base" xml:lang="en">
      <noun id="visit"><one>visit</one><other>visits</other></noun>
      <message id="m.one"><text>Hello</text></message>
      <message id="m.two"><text>Plan {visit :td:term article=indefinite}.</text></message>
      </dictionary>
      """,
      "call.xml": """
      <dictionary xmlns="urn:termdictionary:1" point-of-view="caller" xml:lang="en">
      <noun id="visit"><one>call</one><other>calls</other></noun>
      </dictionary>
      """,
      "points.xml": """
      <points-of-view xmlns="urn:termdictionary:1">
      <point-of-view id="base" abstract="yes"/>
      <point-of-view id="visitor" extends="base"/>
      <point-of-view id="caller" extends="base"/>
      </points-of-view>
      """,
    ])
    let text = try Tool.run("preview", "--dictionaries", ".", in: folder.url).output
    #expect(text.contains("Plan a *visit*."))
    #expect(text.contains("Plan a *call*."))
    #expect(!text.contains("Hello"))
  }
}
