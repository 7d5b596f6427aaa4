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

  @Test(arguments: [
    ("en-UK", "'en-UK' is no locale; did you mean 'en-GB'?"),
    ("english", "'english' is no locale; did you mean 'en'?"),
    ("gb", "'gb' is no locale; did you mean 'en-GB'?"),
    ("uk", "there is no dictionary for the locale 'uk'; did you mean 'en-GB'?"),
    ("en-EN", "'en-EN' is no locale; did you mean 'en'?"),
    ("xx", "'xx' is no locale; expected a BCP 47 tag such as en-AU"),
  ])
  func `a locale that is none is told with the one that was meant`(tag: String, text: String) throws
  {
    for arguments in [
      ["terms", "claim"], ["check"], ["preview"], ["find", "invoice"], ["coverage", "claim"],
      ["lint", "letter.md", "--as", "owner"], ["extract", "letter.md", "--as", "owner"],
      ["format", "--message", "{claim :td:term}", "--as", "owner"], ["workflow"],
      ["simulate", "happy-month"], ["dictionaries"],
    ] {
      let result = try Tool.run(arguments + ["--locale", tag])
      #expect(result.status == 64, "\(arguments)")
      #expect(result.errors == "error: \(text)\n", "\(arguments)")
    }
    let convert = ["convert", "letter.md", "--from", "owner@\(tag)", "--to", "head-contractor"]
    #expect(try Tool.run(convert).errors == "error: \(text)\n")
  }

  @Test(arguments: ["en-UK", "english", "xx"])
  func `what needs no dictionary refuses it too`(tag: String) throws {
    for arguments in [
      ["grammar", "article", "hour"], ["format", "--message", "x"], ["format", "--batch"], ["new"],
    ] {
      let result = try Tool.run(arguments + ["--locale", tag])
      #expect(result.status == 64, "\(arguments)")
      #expect(result.errors.hasPrefix("error: '\(tag)' is no locale; "), "\(result.errors)")
    }
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
