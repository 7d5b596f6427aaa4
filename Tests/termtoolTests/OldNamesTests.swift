import Foundation
import Testing

/// What was written for an earlier version goes on working, and is told of the new names.
struct OldNamesTests {
  private static let old = [
    "works-contract": "subcontract", "work-retention": "work-retainage",
    "enable-breakdown": "enable-ssov", "send-breakdown": "send-ssov",
    "release-retention": "release-retainage",
  ]

  @Test(arguments: ["breakdown-first", "release-and-insurance"])
  func `a scenario in old words plays as in the new ones`(name: String) throws {
    let file = TestFiles.repository.appending(path: "Examples/scenarios/\(name).yaml")
    let new = try String(contentsOf: file, encoding: .utf8)
    let old = Self.old.reduce(new) { $0.replacing($1.key, with: $1.value) }
    let expected = try Tool.run("simulate", file.path, "--as", "owner")
    let result = try Tool.run("simulate", "-", "--as", "owner", input: old)
    #expect(result.status == 0)
    #expect(result.output == expected.output)
    #expect(
      result.errors.contains(
        "warning: 'subcontract' is called 'works-contract' now [renamed-identifier]"
      )
    )
    #expect(expected.errors == "")
  }

  @Test func `old names are understood on the command line`() throws {
    let terms = try Tool.run("terms", "retainage", "--as", "owner", "--format", "csv")
    #expect(terms.status == 0)
    #expect(terms.output.contains("retention,owner,en,noun,Retainage,"))
    #expect(terms.errors.contains("'retainage' is called 'retention' now"))
    let preview = try Tool.run(
      "preview",
      "mail.ssov-returned.subject",
      "--as",
      "owner",
      "--set",
      "kind=term:subcontract"
    )
    #expect(preview.status == 0)
    #expect(preview.errors.contains("'mail.ssov-returned.subject' is called"))
  }
}
