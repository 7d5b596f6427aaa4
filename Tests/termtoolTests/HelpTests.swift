import Testing

struct HelpTests {
  static let commands = [
    "dictionaries", "preview", "terms", "check", "explain", "workflow", "simulate", "fmt", "format",
    "new", "mv", "diff", "coverage", "find", "glossary", "usage", "convert", "extract", "lint",
    "grammar",
  ]

  @Test(arguments: commands)
  func `each command has a page that a person enjoys`(command: String) throws {
    let result = try Tool.run("help", command)
    try expectSnapshot(result.output, named: "help-\(command).txt")
    #expect(result.output.contains("Examples:"))
  }

  @Test func `the tool says what it is`() throws {
    try expectSnapshot(try Tool.run("--help").output, named: "help.txt")
    #expect(try Tool.run("--version").output == "0.1.0\n")
  }

  @Test func `what the first screen says to try works in an empty folder`() throws {
    let help = try Tool.run(["--help"], environment: ["COLUMNS": "400"]).output
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "Try:")) + 1
    let calls = lines[start...].prefix { $0.hasPrefix("  ") }.map {
      $0.dropFirst(2).split(separator: /\ \ \ +/)[0]
    }
    #expect(calls.count > 4)
    let folder = try TemporaryFolder()
    for call in calls {
      let result = try Tool.shell(String(call), in: folder.url)
      #expect(result.status <= 1, "\(call): \(result.errors)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `there is a completion script`(shell: String) throws {
    let script = try Tool.run("--generate-completion-script", shell).output
    #expect(script.contains("specialty") == false)
    #expect(script.contains("---completion"))
  }
}
