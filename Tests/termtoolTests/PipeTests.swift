import Testing

struct PipeTests {
  @Test(arguments: [
    ("termtool preview --format json | head -c 1", "[0"),
    ("termtool check faulty.xml | head -0", "1"),
    ("termtool explain | head -1 > /dev/null", "0"),
    ("termtool format --batch < <(yes '{\"src\":\"x\"}') | head -c 1", "{0"),
  ])
  func `a reader that stops reading changes nothing`(script: String, output: String) throws {
    let result = try Tool.shell("\(script); printf %s ${PIPESTATUS[0]}")
    #expect(result.output == output)
    #expect(!result.errors.contains("error:"))
  }

  @Test(arguments: [
    "terms", "--help", "help fmt", "lint --help", "--version",
    "--generate-completion-script bash",
  ])
  func `output that cannot be written is a failure`(arguments: String) throws {
    let result = try Tool.shell("termtool \(arguments) > /dev/full")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("error: cannot write to standard output: "))
  }

  @Test func `answers that cannot be written are a failure`() throws {
    let result = try Tool.shell("yes '{\"src\":\"x\"}' | termtool format --batch > /dev/full")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("error: cannot write to standard output: "))
  }

  @Test func `lines that cannot be read are a failure`() throws {
    let result = try Tool.shell("termtool format --batch < .")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("error: cannot read standard input: "))
  }
}
