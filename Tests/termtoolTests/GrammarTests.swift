import Testing

struct GrammarTests {
  @Test(arguments: [
    ("article", "hour", "an"), ("article", "8% fee", "an"), ("article", "$1,100 variation", "a"),
    ("article", "SQL", "a/an"), ("article", "“open” item", "an"), ("plural", "RFI", "RFIs"),
    ("plural", "schedule of values", "schedules of values"), ("plural", "equipment", ""),
    ("singular", "bills of quantities", "bill of quantities"), ("singular", "owner", ""),
    ("possessive", "owners", "owners’"),
    ("possessive", "schedule of values", "schedule of values’"),
    ("possessive", "boss", "boss’s"), ("possessive", "goods", "goods’"),
    ("possessive", "works", "works’"), ("possessive", "headquarters", "headquarters’"),
    ("possessive", "St Mary’s", "St Mary’s"), ("possessive", "Lloyd’s", "Lloyd’s"),
    ("singular", "Joneses", "Jones"), ("singular", "OSes", "OS"), ("singular", "buses", "bus"),
    ("plural", "goods", "goods"), ("plural", "premises", "premises"), ("plural", "data", ""),
    ("plural", "next of kin", "next of kin"), ("plural", "headquarters", "headquarters"),
    ("article", "FREE event", "a"), ("article", "NEW claim", "a"), ("article", "FULL release", "a"),
    ("article", "MUST field", "a"), ("article", "MAX value", "a"),
    ("article", "UPPER deck", "an"), ("article", "UNTIL May", "an"), ("article", "USER guide", "a"),
    ("article", "LOW fee", "a"),
    ("article", "SUB item", "a"), ("article", "UP arrow", "an"), ("article", "MRI scan", "an"),
    ("article", "SSOV", "an"), ("article", "RFI", "an"), ("article", "LED lamp", "an"),
    ("article", "udev rule", "a"), ("title", "1.1 the owner", "1.1 The Owner"),
    ("title", "(a) the owner", "(a) The Owner"), ("title", "sign off", "Sign Off"),
    ("title", "what to look for", "What to Look For"),
    ("title", "notice to proceed", "Notice to Proceed"),
  ])
  func `answers for people and programs`(question: String, text: String, result: String) throws {
    let human = try Tool.run("grammar", question, text)
    #expect(human.output == "\(text)\t\(result)\n")
    #expect(human.status == 0)
    #expect(try Tool.run("grammar", question, input: text + "\r\n").output == human.output)
  }

  @Test func `answers line by line, empty for empty`() throws {
    let result = try Tool.run("grammar", "article", "-", input: "hour\n\nunit\nlast")
    #expect(result.output == "hour\tan\n\nunit\ta\nlast\ta\n")
  }

  @Test func `answers many lines in their order`() throws {
    let lines = (0..<50_000).map { "\($0) items" }
    let result = try Tool.run("grammar", "article", input: lines.joined(separator: "\n"))
    let inputs = result.output.split(separator: "\n").map { $0.split(separator: "\t")[0] }
    #expect(inputs.count == lines.count)
    #expect(zip(inputs, lines).allSatisfy { $0 == $1[...] })
  }

  @Test(arguments: [
    ("", "[]\n"), ("hour", #"[{"input":"hour","result":"an","by":"pronunciation"}]"# + "\n"),
  ])
  func `lines become one JSON document`(input: String, output: String) throws {
    let result = try Tool.run("grammar", "article", "--format", "json", input: input)
    #expect(result.output == output)
  }

  @Test(arguments: [
    (#"hour\nx\0y\n"#, "it is no text: there is a zero byte at line 2, column 2"),
    (
      #"hour\nab\351\n"#,
      "the byte 0xE9 at line 2, column 3 is not UTF-8; if this is Windows-1252: iconv -f WINDOWS-1252 -t UTF-8"
    ),
    (#"\177ELF\2\1\1\0\0\0"#, "it is no text: there is a zero byte at line 1, column 8"),
  ])
  func `what is no text is refused`(input: String, reason: String) throws {
    for format in ["human", "json"] {
      let script = "printf '\(input)' | termtool grammar article --format \(format)"
      let result = try Tool.shell(script)
      #expect(result.errors == "error: cannot read standard input: \(reason)\n")
      #expect(result.status == 2)
    }
  }

  @Test func `a line that is no text is told by its number, wherever it stands`() throws {
    let script =
      "(for i in $(seq 60000); do echo hour $i; done; printf 'a\\0\\n') | termtool grammar article"
    let result = try Tool.shell(script + " | tail -1")
    #expect(result.errors.contains("there is a zero byte at line 60001, column 2"))
  }

  @Test func `a language without rules has no answers`() throws {
    let result = try Tool.run("grammar", "article", "heure", "--locale", "fr", "--format", "json")
    #expect(result.output == #"[{"input":"heure","result":null,"by":"none"}]"# + "\n")
  }

  @Test(arguments: [
    (["grammar", "artcle", "x"], "did you mean 'article'?"), (["grammar"], "question"),
    (["grammar", "plural", "x", "--locale", "!"], "'!'"),
  ])
  func `what is wrong is told`(arguments: [String], text: String) throws {
    let result = try Tool.run(arguments)
    #expect(result.status == 64)
    #expect(result.errors.contains(text))
  }
}
