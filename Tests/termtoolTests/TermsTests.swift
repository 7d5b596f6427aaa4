import Testing

struct TermsTests {
  @Test(arguments: ["80", "200"])
  func `terms fit the screen`(columns: String) throws {
    let list = try Tool.run("terms", "setting.*", environment: ["COLUMNS": columns])
    let card = try Tool.run(
      "terms",
      "upstream-contract",
      "bill-amount",
      "--trace",
      environment: ["COLUMNS": columns]
    )
    try expectSnapshot(list.output + "\n" + card.output, named: "terms-\(columns).txt")
  }

  @Test func `terms become Markdown`() throws {
    let result = try Tool.run(
      "terms",
      "claim*",
      "--format",
      "markdown",
      "--locale",
      "en",
      "--locale",
      "en-AU"
    )
    try expectSnapshot(result.output, named: "terms.md")
  }

  @Test func `no cell of a spreadsheet is a formula`() throws {
    let result = try Tool.run(
      "terms",
      "sheet.*",
      "--as",
      "owner",
      "--locale",
      "en-CA",
      "--format",
      "csv",
      "--dictionaries",
      "shipped",
      "--dictionaries",
      "formulas.xml"
    )
    #expect(
      result.output.split(separator: "\r\n") == [
        "\u{FEFF}term,dictionary,locale,partOfSpeech,label,singular,plural,abbreviation,indefinite,countability,counted,definedIn,definition,note,synonyms,file,line",
        "sheet.equals,owner,en-CA,label,'=1+1,,,,,,,owner@en-CA,,,,formulas.xml,3",
        "sheet.plus,owner,en-CA,label,'+61 2 5550,,,,,,,owner@en-CA,,,,formulas.xml,4",
        "sheet.minus,owner,en-CA,label,\"'-5, \"\"quoted\"\"\",,,,,,,owner@en-CA,,,,formulas.xml,5",
        "sheet.at,owner,en-CA,label,'@owner,,,,,,,owner@en-CA,,,,formulas.xml,6",
      ]
    )
  }

  @Test func `the trace is there only when asked for`() throws {
    let plain = try Tool.run("terms", "claim", "--as", "owner", "--format", "json")
    let traced = try Tool.run("terms", "claim", "--as", "owner", "--format", "json", "--trace")
    #expect(!plain.output.contains("\"trace\""))
    #expect(
      traced.output.contains(
        #""trace":[{"dictionary":"owner","locale":"en","defines":false,"answers":false},{"dictionary":"base","locale":"en","defines":true,"answers":true}]"#
      )
    )
  }

  /// In a process of its own: the width that the argument parser sees is set there.
  @Test(arguments: [30, 39, 41, 60])
  func `a table is no wider than the screen is said to be`(columns: Int) throws {
    let environment = ["COLUMNS": "\(columns)", "PATH": "/usr/bin:/bin"]
    let result = try Tool.run("terms", "--as", "owner", environment: environment)
    let rule = result.output.split(separator: "\n").first { $0.contains("─") || $0.contains("--") }
    let narrow = try Tool.run("terms", "--as", "owner", environment: ["COLUMNS": "\(columns)"])
    #expect(result.output == narrow.output)
    #expect(rule.map(\.count) ?? 0 <= columns)
  }
}
