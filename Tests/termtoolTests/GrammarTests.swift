import Testing

struct GrammarTests {
  @Test(arguments: [
    ("article", "hour", "an"), ("article", "8% fee", "an"), ("article", "$1,100 variation", "a"),
    ("article", "SQL", "a/an"), ("article", "“open” item", "an"), ("plural", "RFI", "RFIs"),
    ("plural", "schedule of values", "schedules of values"), ("plural", "equipment", ""),
    ("singular", "bills of quantities", "bill of quantities"), ("singular", "owner", ""),
    ("possessive", "owners", "owners’"),
    ("possessive", "schedule of values", "schedule of values’"),
    ("possessive", "boss", "boss’s"), ("title", "notice to proceed", "Notice to Proceed"),
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
