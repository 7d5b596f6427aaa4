import Diagnostics
import Foundation
import Testing

@testable import TermToolKit
@testable import termtool

struct ConfigurationTests {
  private static let article = "Create an {claim :td:term} now."

  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let configuration: String
    let severities: [String]
    let status: Int32

    var testDescription: String { name }

    init(_ name: String, _ configuration: String, _ severities: [String], _ status: Int32) {
      self.name = name
      self.configuration = configuration
      self.severities = severities
      self.status = status
    }
  }

  static let rows = [
    Row("nothing but a comment", "# later\n\n", ["warning"], 0),
    Row("graver", "rules: {literal-article: error}", ["error"], 1),
    Row("less grave", "rules: {literal-article: info}", ["info"], 0),
    Row("off", "rules: {literal-article: off}", [], 0),
    Row("another rule off", "rules: {unused-parameter: off}", ["warning"], 0),
    Row("accepted by name", accept("mine.xml"), [], 0),
    Row("accepted by folder", accept("words"), [], 0),
    Row("accepted by pattern", accept("words/*/m*.xml"), [], 0),
    Row("accepted in any folder", accept("**/mine.xml"), [], 0),
    Row("accepted elsewhere", accept("other/**"), ["warning"], 0),
    Row("accepted, and graver", accept("mine.xml") + "rules: {literal-article: error}", [], 0),
  ]

  private static func accept(_ path: String) -> String {
    """
    accept:
      - code: literal-article
        paths: "\(path)"
        reason: It is a form.

    """
  }

  @Test(arguments: rows)
  func `the project decides`(row: Row) throws {
    let workspace = try Workspace()
    try workspace.write(Workspace.message(Self.article), to: "words/en/mine.xml")
    try workspace.write(row.configuration, to: "termtool.yml")
    let result = try workspace.check("mine.xml", "--format", "line", in: "words/en")
    let severities = result.output.split(separator: "\n").map {
      String($0.split(separator: " ")[1].dropLast())
    }
    #expect(severities == row.severities)
    #expect(result.status == row.status)
  }

  @Test func `a configuration may be named, and left out`() throws {
    let workspace = try Workspace()
    try workspace.write(Workspace.message(Self.article), to: "mine.xml")
    try workspace.write("rules: {literal-article: error}", to: "termtool.yml")
    try workspace.write("rules: {literal-article: off}", to: "other.yml")
    #expect(try workspace.check("mine.xml").status == 1)
    #expect(try workspace.check("mine.xml", "--config", "none").status == 0)
    #expect(
      try workspace.check("mine.xml", "--config", "other.yml").errors.contains("no findings")
    )
    let missing = try workspace.check("mine.xml", "--config", "nowhere.yml")
    #expect(missing.status == 2)
    #expect(missing.errors == "error: cannot read 'nowhere.yml': no such file or directory\n")
  }

  @Test func `all that is wrong with a configuration is told, with its place`() throws {
    let workspace = try Workspace()
    try workspace.write(
      """
      rulez: {}
      rules:
        literal-artcle: off
        unused-parameter: fatal
        unknown-term: warning
      accept:
        - code: literal-article
          paths: [a, b]
        - {code: literal-article, paths: x, reason: " "}
        - {code: literal-article, path: x, reason: y}
      """,
      to: "termtool.yml"
    )
    let result = try workspace.check()
    #expect(result.status == 2)
    #expect(result.output == "")
    try expectSnapshot(result.errors, named: "bad-configuration.txt")
  }

  @Test func `broken YAML is told with its place`() throws {
    let workspace = try Workspace()
    try workspace.write("rules: [\n", to: "termtool.yml")
    let result = try workspace.check()
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("termtool.yml:2:1: error: "))
  }

  @Test func `an acceptance that nothing needs is found when all is checked`() throws {
    let workspace = try Workspace()
    try workspace.write(Self.accept("mine.xml"), to: "termtool.yml")
    let line = """
      termtool.yml:2:11: warning: nothing is accepted here: there is no finding 'literal-article' in \
      these files [unused-acceptance]

      """
    #expect(try workspace.check("--format", "line").output == line)
    #expect(try workspace.check("--format", "line", "--locale", "en").output == "")
  }

  @Test(arguments: [
    ("*.xml", "a/b/c.xml", true),
    ("c.xml", "a/b/c.xml", true),
    ("b", "a/b/c.xml", true),
    ("b/", "a/b/c.xml", true),
    ("a/*.xml", "a/b/c.xml", false),
    ("a/*/c.xml", "a/b/c.xml", true),
    ("./a/b", "a/b/c.xml", true),
    ("b/c.xml", "a/b/c.xml", false),
    ("**/b/c.xml", "a/b/c.xml", true),
    ("a/**", "a/b/c.xml", true),
    ("a/**/c.xml", "a/c.xml", true),
    ("a/**/c.xml", "a/b/d/c.xml", true),
    ("?.xml", "c.xml", true),
    ("?.xml", "cc.xml", false),
    ("a*b*c", "aXbXbXc", true),
    ("a*b*c", "aXbXbX", false),
    ("-", "-", true),
  ])
  func `a pattern is for a path`(pattern: String, path: String, isMatch: Bool) {
    #expect(PathPattern(pattern).matches(path) == isMatch)
  }
}
