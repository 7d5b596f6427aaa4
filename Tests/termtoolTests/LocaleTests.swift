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
    let check = try Tool.run("check", "--format", "json", "--as", "owner", "--locale", tag)
    #expect(check.errors == note)
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
        "claim,owner,en-NZ,noun,Progress Claim,progress claim,progress claims,,a progress claim,countable,,base@en-AU,request for payment for work done or goods supplied in a period,,requisition (admitted),dictionaries/en-AU/base.xml,44",
        "claim,owner,en,noun,Invoice,invoice,invoices,,an invoice,countable,,base@en,request for payment for work done or goods supplied in a period,,requisition (admitted),dictionaries/en/base.claims.xml,5",
      ]
    )
  }
}
