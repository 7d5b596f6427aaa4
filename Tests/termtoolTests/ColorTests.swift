import Testing

struct ColorTests {
  @Test(
    arguments: [
      ([], [:], false),
      ([], ["FORCE_COLOR": "1"], true),
      ([], ["FORCE_COLOR": "0"], false),
      ([], ["FORCE_COLOR": ""], false),
      ([], ["NO_COLOR": "1"], false),
      ([], ["NO_COLOR": "1", "FORCE_COLOR": "1"], true),
      (["--color", "always"], [:], true),
      (["--color", "always"], ["NO_COLOR": "1"], true),
      (["--color", "never"], ["FORCE_COLOR": "1"], false),
      (["--color", "auto"], ["FORCE_COLOR": "1"], true),
    ] as [([String], [String: String], Bool)]
  )
  func `colours are there when they are wanted`(
    options: [String],
    environment: [String: String],
    isExpected: Bool
  ) throws {
    let check = try Tool.run(["check", "mine.xml"] + options, environment: environment)
    #expect(check.output.contains("\u{1B}[") == isExpected)
    let terms = try Tool.run(["terms", "claim"] + options, environment: environment)
    #expect(terms.output.contains("\u{1B}[") == isExpected)
  }

  @Test(arguments: ["json", "line", "sarif", "github"])
  func `what programs read has no colours`(format: String) throws {
    let result = try Tool.run("check", "mine.xml", "--format", format, "--color", "always")
    #expect(!result.output.contains("\u{1B}"))
  }
}
