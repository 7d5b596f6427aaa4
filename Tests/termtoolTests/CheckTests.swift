import Foundation
import Testing

struct CheckTests {
  @Test func `findings are shown with their source`() throws {
    let result = try Tool.run("check", "faulty.xml", "mine.xml", "broken.xml")
    try expectSnapshot(result.output + "--\n" + result.errors, named: "check-human.txt")
  }

  @Test(arguments: [
    ("lender", #"unknown point of view 'lender'; a new one needs extends="…", "#),
    ("ownr", "unknown point of view 'ownr'; did you mean 'owner'?"),
    ("subowner", #"unknown point of view 'subowner'; a new one needs extends="…", "#),
  ])
  func `a new point of view is told what it needs`(name: String, text: String) throws {
    let workspace = try Workspace()
    let dictionary = Workspace.message("x").replacing("=\"owner\"", with: "=\"\(name)\"")
    try workspace.write(dictionary, to: "mine.xml")
    let result = try workspace.check("mine.xml", "--format", "line")
    #expect(result.status == 1)
    #expect(result.output.contains(text), "\(result.output)")
  }

  @Test func `findings are shown on a wide screen, in colours`() throws {
    let result = try Tool.run(
      "check",
      "faulty.xml",
      "--color",
      "always",
      environment: ["COLUMNS": "200"]
    )
    try expectSnapshot(result.output, named: "check-wide-color.txt")
  }

  @Test func `findings are lines for editors`() throws {
    try expectSnapshot(
      try Tool.run("check", "faulty.xml", "mine.xml", "--format", "line").output,
      named: "check-line.txt"
    )
  }

  @Test func `findings are annotations for a workflow`() throws {
    try expectSnapshot(
      try Tool.run("check", "faulty.xml", "mine.xml", "--format", "github").output,
      named: "check-github.txt"
    )
  }

  @Test func `findings are a SARIF log`() throws {
    let result = try Tool.run("check", "mine.xml", "--format", "sarif")
    try expectSnapshot(JSONText.pretty(result.output), named: "check-sarif.json")
  }

  @Test func `a SARIF log has a rule for each result`() throws {
    let result = try Tool.run("check", "faulty.xml", "mine.xml", "broken.xml", "--format", "sarif")
    let log = try JSONDecoder().decode(SARIF.self, from: Data(result.output.utf8))
    #expect(log.version == "2.1.0")
    let run = try #require(log.runs.first)
    #expect(run.results.count == 16)
    for result in run.results {
      #expect(run.tool.driver.rules[result.ruleIndex].id == result.ruleId)
      #expect(["error", "warning", "note"].contains(result.level))
    }
    for rule in run.tool.driver.rules { #expect(rule.help.markdown.count > 40) }
  }

  @Test func `only the named files are reported on`() throws {
    let result = try Tool.run("check", "faulty.xml", "--format", "line")
    #expect(result.output.split(separator: "\n").allSatisfy { $0.hasPrefix("faulty.xml:") })
  }

  @Test func `a named file stands in the place of a shipped dictionary`() throws {
    let copy = TestFiles.repository.appending(path: "dictionaries/en/owner.xml").path
    let result = try Tool.run("check", copy)
    #expect(result.status == 0)
    #expect(result.errors == "no findings in 1 file\n")
  }

  @Test func `the whole shipped set is clean`() throws {
    let result = try Tool.run("check", "--fail-on", "warning", "--format", "json")
    #expect(result.status == 0)
    #expect(result.errors == "")
  }

  @Test func `no finding is an empty list`() throws {
    #expect(try Tool.run("check", "formulas.xml", "--format", "json").output == "[]\n")
    #expect(try Tool.run("check", "formulas.xml", "--format", "line").output == "")
  }

  private struct SARIF: Decodable {
    var version: String
    var runs: [Run]

    struct Run: Decodable {
      var tool: Tool
      var results: [Result]
    }

    struct Tool: Decodable { var driver: Driver }

    struct Driver: Decodable { var rules: [Rule] }

    struct Rule: Decodable {
      var id: String
      var help: Help
    }

    struct Help: Decodable { var markdown: String }

    struct Result: Decodable {
      var ruleId: String
      var ruleIndex: Int
      var level: String
    }
  }
}
