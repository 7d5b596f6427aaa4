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
        == "error: '--as' is missing; expected one of: head-contractor, owner, specialty-contractor\n"
    )
  }

  @Test func `what a project says of readers is checked`() throws {
    let folder = try TemporaryFolder(["termtool.yml": "as: [owner, ownr]\nlocale: [en_, x]\n"])
    let result = try Tool.run("terms", "claim", in: folder.url)
    #expect(result.status == 2)
    #expect(result.errors.contains("termtool.yml:2:10: error: "))
  }
}
