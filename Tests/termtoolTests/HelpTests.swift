import Testing

struct HelpTests {
  static let commands = [
    "dictionaries", "preview", "terms", "check", "explain", "workflow", "simulate", "fmt", "format",
    "new", "mv", "diff", "coverage", "find", "convert", "extract", "lint", "grammar",
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

  @Test(arguments: ["bash", "zsh", "fish"])
  func `there is a completion script`(shell: String) throws {
    let script = try Tool.run("--generate-completion-script", shell).output
    #expect(script.contains("specialty") == false)
    #expect(script.contains("---completion"))
  }
}
