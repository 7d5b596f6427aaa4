import Testing

@testable import TermToolKit
@testable import termtool

struct TextTests {
  @Test(arguments: [
    ("mail.*", "mail.a.b", true), ("mail.*", "email.a", false),
    ("*.subject", "mail.a.subject", true),
    ("mail.*.text", "mail.a.text", true), ("mail.*.text", "mail.text", false), ("*", "a", true),
    ("a*b*c", "a-b-b-c", true), ("a*b*c", "a-c", false), ("ab*ba", "aba", false),
  ])
  func `an asterisk stands for any letters`(pattern: String, text: String, matches: Bool) {
    #expect(Glob.matches(text, pattern) == matches)
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]),
    ("one  two", 4, ["one", "two"]),
    ("one\ntwo", 9, ["one", "two"]),
    ("one\n\ntwo", 9, ["one", "", "two"]),
    ("  indented text here", 10, ["  indented", "text here"]),
    ("status-help.long", 8, ["status-", "help.", "long"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("現場視察の訪問", 6, ["現場視", "察の訪", "問"]),
    ("cafe\u{301} cafe\u{301}", 4, ["cafe\u{301}", "cafe\u{301}"]),
    ("exactly ten", 7, ["exactly", "ten"]),
    ("", 5, [""]),
  ])
  func `text is wrapped by what a terminal shows`(text: String, width: Int, lines: [String]) {
    #expect(RichText(text).wrapped(to: width).map(\.plain) == lines)
  }

  @Test(arguments: [
    (["a b c", "a x c"], ["a [b] c", "a [x] c"]),
    (["same", "same"], ["same", "same"]),
    (
      ["Create a prime contract", "Create funding"],
      ["Create [a prime contract]", "Create [funding]"]
    ),
    (["the SOV.", "the CSOV."], ["the [SOV].", "the [CSOV]."]),
    (["is late", "are late", "is late"], ["[is] late", "[are] late", "[is] late"]),
    (["a", "a b"], ["a", "a [b]"]),
    (["one", ""], ["[one]", ""]),
    (["x\ny", "z\ny"], ["[x]\ny", "[z]\ny"]),
  ])
  func `words that differ are marked`(texts: [String], marked: [String]) {
    let result = WordDifference.mark(texts).map { text in
      text.runs.map { $0.role == .different ? "[\($0.text)]" : $0.text }.joined()
    }
    #expect(result == marked)
  }

  @Test func `JSON escapes what it must and nothing else`() {
    let value = JSONValue.string("\"\\/é\u{2028}\u{1}\n\u{7F}視")
    #expect(value.text() == "\"\\\"\\\\/é\u{2028}\\u0001\\n\u{7F}視\"")
  }

  @Test func `JSON keeps the order of keys`() {
    let value: JSONValue = ["z": .number(1), "a": [.null, .bool(true)], "m": [:]]
    #expect(value.text() == #"{"z":1,"a":[null,true],"m":{}}"#)
    #expect(
      value.text(isPretty: true)
        == "{\n  \"z\": 1,\n  \"a\": [\n    null,\n    true\n  ],\n  \"m\": {}\n}"
    )
  }

  @Test(arguments: [
    ("a/b.xml", "a/b.xml"), ("/tmp/a b.xml", "file:///tmp/a%20b.xml"), ("./a.xml", "a.xml"),
    ("c:d.xml", "c%3Ad.xml"), ("ü.xml", "%C3%BC.xml"), ("-", "-"), ("50%.xml", "50%25.xml"),
  ])
  func `a path is a reference`(path: String, uri: String) {
    #expect(FileReference.uri(of: path) == uri)
  }
}
