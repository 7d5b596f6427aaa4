import Testing

struct LocaleTests {
  @Test(arguments: [
    ("en", ""), ("en-AU", ""), ("en-US", ""), ("en-NZ", ""), ("en-us", ""),
    ("en-IN", "note: no dictionary for 'en-IN'; its words are those of 'en-001'\n"),
    ("en-IE", "note: no dictionary for 'en-IE'; its words are those of 'en-001'\n"),
  ])
  func `a locale without words of its own is told once`(tag: String, note: String) throws {
    let result = try Tool.run("terms", "claim", "--locale", tag)
    #expect(result.errors == note)
    #expect(result.status == 0)
  }

  @Test func `the rows name the locale that was asked for`() throws {
    let result = try Tool.run(
      "terms",
      "claim",
      "--as",
      "owner",
      "--locale",
      "en-NZ",
      "--locale",
      "en",
      "--format",
      "csv"
    )
    #expect(
      result.output.split(separator: "\r\n").dropFirst() == [
        "claim,owner,en-NZ,noun,Progress Claim,progress claim,progress claims,,a progress claim,countable,,base@en-AU",
        "claim,owner,en,noun,Invoice,invoice,invoices,,an invoice,countable,,base@en",
      ]
    )
  }
}
