import Foundation
import Testing

struct BatchTests {
  /// A line, and the line that answers it.
  static let rows: [(line: String, answer: String)] = [
    (
      #"{"src":"Hello, {$name}!","params":[{"name":"name","value":"Ada"}]}"#,
      #"{"text":"Hello, Ada!","errors":[],"parts":[{"type":"text","value":"Hello, "},"#
        + #"{"type":"string","locale":"en","value":"Ada"},{"type":"text","value":"!"}]}"#
    ),
    (
      #"{"src":"{$n :number}","locale":"de","params":[{"name":"n","value":1234567890123456789012.5}]}"#,
      #"{"text":"1.234.567.890.123.456.789.012,5""#
    ),
    (#"{"src":"{$n :number}","params":[{"name":"n","value":-2.50e3}]}"#, #"{"text":"-2,500","#),
    (
      #"{"src":"{$d :date}","params":[{"name":"d","type":"datetime","value":"2026-10-25"}]}"#,
      #"{"text":"Oct 25, 2026","#
    ),
    (
      #"{"src":"{$x}","bidiIsolation":"default"}"#,
      #"{"text":"⁨{$x}⁩","errors":["unresolved-variable"],"#
    ),
    (
      #"{"src":"{$x}","params":[{"name":"x","value":null}]}"#,
      #"{"text":"{$x}","errors":["unresolved-variable"],"#
    ),
    (
      #"{"src":"{$n :number} {$b}","params":{"n":2,"b":"x","gone":null,"t":{"term":"claim"}}}"#,
      #"{"text":"2 x","errors":[]"#
    ),
    (#"{"src":"{$x}","params":{}}"#, #"{"text":"{$x}","errors":["unresolved-variable"],"#),
    (
      #"{"src":"{#b}bold{/b}{#br u:id=x a=1/}"}"#,
      #"{"text":"bold","errors":[],"parts":[{"type":"markup","kind":"open","name":"b"},"#
        + #"{"type":"text","value":"bold"},{"type":"markup","kind":"close","name":"b"},"#
        + #"{"type":"markup","kind":"standalone","name":"br","id":"x","options":{"a":"1"}}]}"#
    ),
    (#"{"description":"of others","tags":[{"a":[1.5,true,null]}],"src":"x"}"#, #"{"text":"x","#),
    ("\t {\"src\" : \"\\u00e9\\n\\ud83d\\ude00\" } \r", #"{"text":"é\n😀","#),
    (
      #"{"src":"{"}"#,
      #"{"text":"{�}","errors":["syntax-error"],"parts":[{"type":"fallback","source":"�"}]}"#
    ),
    (
      #"{"src":"{$a :td:term}","params":[{"name":"a","value":{"term":"claim"}}]}"#,
      #"{"text":"{$a}","errors":["unknown-function"],"#
    ),
  ]

  @Test(arguments: [
    (
      #"{"src":"{$x}","params":[{"name":"x","value":"1"},{"name":"x","value":"2"}]}"#,
      "the parameter 'x' once"
    ),
    (
      #"{"src":"{$x}","params":[{"name":"x","value":null},{"name":"x","value":2}]}"#,
      "the parameter 'x' once"
    ),
    (#"{"src":"{$x}","params":{"x":1,"x":2}}"#, "the name 'x' once in an object"),
    (#"{"src":"{$x}","params":{"x":1,"\u0078":2}}"#, "the name 'x' once in an object"),
    (#"{"src":"a","src":"b"}"#, "the name 'src' once in an object"),
    (#"{"src":"a","other":1,"other":2}"#, "the name 'other' once in an object"),
    (#"{"src":"a","params":{"x":{"term":"a","term":"b"}}}"#, "the name 'term' once in an object"),
    (
      #"{"src":"a","params":[{"name":"a","name":"b","value":1}]}"#,
      "the name 'name' once in an object"
    ),
  ])
  func `a line with a name twice is malformed`(line: String, expected: String) throws {
    let result = try Tool.run("format", "--batch", input: line + "\n")
    let start = #"{"error":{"code":"malformed-line","message":"expected \#(expected) at byte"#
    #expect(result.output.hasPrefix(start), "\(result.output)")
    #expect(result.status == 1)
  }

  @Test(arguments: rows)
  func `a line is answered`(line: String, answer: String) throws {
    let result = try Tool.run("format", "--batch", input: line + "\n")
    #expect(result.output.hasPrefix(answer), "\(result.output)")
    #expect(result.output.hasSuffix("}\n"))
    #expect(result.status == 0)
  }

  static let malformed: [(line: String, message: String)] = [
    ("nonsense", "expected an object at byte 0"),
    ("[]", "expected an object at byte 0"),
    ("{}", "expected the member 'src' before the end of the object at byte 2"),
    (#"{"src":"x"} {}"#, "expected the end at byte 12"),
    (#"{"src":"x""#, "expected ',' or '}' at byte 10"),
    (#"{"src":1}"#, "expected a string at byte 7"),
    (#"{"src":"x\q"}"#, "expected an escape at byte 10"),
    (#"{"src":"x","locale":"e!"}"#, "'e!' is no locale; expected a BCP 47 tag such as en-AU"),
    (#"{"src":"x","bidiIsolation":"all"}"#, "expected 'default' or 'none' at byte 27"),
    (#"{"src":"x","params":"n"}"#, "expected an array at byte 20"),
    (
      #"{"src":"x","params":[{"name":"a"}]}"#,
      "expected a parameter with the members 'name' and 'value' at byte 21"
    ),
    (
      #"{"src":"x","params":[{"name":"a","value":[]}]}"#,
      #"expected a string, a number, true, false, null or {"term": ID} at byte 41"#
    ),
    (
      #"{"src":"x","params":[{"name":"a","value":{"trm":"b"}}]}"#,
      #"expected {"term": ID} at byte 41"#
    ),
    (
      #"{"src":"x","params":[{"name":"a","value":01}]}"#,
      "expected no digit after a leading zero at byte 42"
    ),
    (
      #"{"src":"x","params":[{"name":"a","value":1e1001}]}"#,
      "expected a number with an exponent of at most 1000 at byte 41"
    ),
    (
      #"{"src":"x","params":[{"name":"a","type":"datetime","value":"noon"}]}"#,
      #"expected a date such as "2026-10-25T16:30:00Z" at byte 59"#
    ),
    (String(repeating: "[", count: 100_000), "expected an object at byte 0"),
    (
      #"{"x":"# + String(repeating: "[", count: 100_000),
      "expected fewer levels at byte 68"
    ),
  ]

  @Test func `a malformed line is answered in its place`() throws {
    let good = #"{"src":"good"}"#
    let input = Self.malformed.map { "\($0.line)\n\n  \n\(good)\n" }.joined()
    let result = try Tool.run("format", "--batch", input: input)
    #expect(result.status == 1)
    #expect(result.errors == "")
    let lines = result.output.split(separator: "\n").map(String.init)
    try #require(lines.count == Self.malformed.count * 2)
    for (index, row) in Self.malformed.enumerated() {
      let object = try JSONSerialization.jsonObject(with: Data(lines[index * 2].utf8))
      let error = (object as? [String: [String: Any]])?["error"]
      #expect(error?["message"] as? String == row.message)
      #expect(error?["code"] as? String == "malformed-line")
      #expect(error?["line"] as? Int == index * 4 + 1)
      #expect(lines[index * 2 + 1].hasPrefix(#"{"text":"good","#))
    }
  }

  @Test func `the page of the finding tells wrong from right`() throws {
    let file = TestFiles.repository.appending(path: "docs/diagnostics/malformed-line.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    let examples = page.matches(of: /```json\n([^`]+)```/).map { String($0.1) }
    let results = try examples.map { try Tool.run("format", "--batch", input: $0) }
    #expect(results.map(\.status) == [1, 0])
  }

  @Test func `bytes that are no UTF-8 are a malformed line`() throws {
    let result = try Tool.shell(
      #"printf '{"src":"a\377b"}\n{"src":"c"}' | termtool format --batch"#
    )
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("expected UTF-8") == true)
    #expect(lines.last?.hasPrefix(#"{"text":"c""#) == true)
  }

  @Test func `words are those of the reader, in the locale of the line`() throws {
    let source = "{indefinite :td:article} {$c :td:term}"
    let lines = ["en", "en-AU", "fr"].map { locale in
      #"{"src":"\#(source)","locale":"\#(locale)","params":[{"name":"c","value":{"term":"claim"}}]}"#
    }
    let result = try Tool.run(
      "format",
      "--batch",
      "--as",
      "owner",
      input: lines.joined(separator: "\n")
    )
    let answers = result.output.split(separator: "\n")
    try #require(answers.count == 3)
    #expect(answers[0].hasPrefix(#"{"text":"an invoice","errors":[]"#))
    #expect(answers[1].hasPrefix(#"{"text":"a progress claim","errors":[]"#))
    #expect(answers[2].contains("there is no dictionary for the locale 'fr'"))
    #expect(result.status == 1)
  }

  /// Chunks take different times, and there are more of them than threads; lines of one chunk and
  /// lines that are longer than a chunk are among them.
  @Test func `answers come in the order of the lines`() throws {
    let numbers = 0..<6000
    let input = numbers.map { number in
      let filling = number % 2000 == 7 ? String(repeating: "x", count: 600_000) : ""
      let locale = ["en", "de", "ar"][number / 1000 % 3]
      return #"{"src":"{$n :integer useGrouping=never}\#(filling)","locale":"\#(locale)","#
        + #""params":[{"name":"n","value":\#(number)}]}"# + "\n"
    }
    let result = try Tool.run("format", "--batch", input: input.joined())
    let texts = result.output.split(separator: "\n").compactMap { line -> Int? in
      let digits = line.dropFirst(#"{"text":""#.count).prefix { $0.isNumber }
      return digits.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) }
    }
    #expect(texts == Array(numbers))
    #expect(result.status == 0)
  }

  @Test func `a line is answered before the next one is written`() throws {
    let script = """
      coproc termtool format --batch
      for n in 1 2 3; do
        echo "{\\"src\\":\\"$n\\"}" >&${COPROC[1]}
        read -r -t 60 line <&${COPROC[0]} || exit 9
        echo "${line:0:11}"
      done
      """
    let result = try Tool.shell(script)
    #expect(result.output == "{\"text\":\"1\"\n{\"text\":\"2\"\n{\"text\":\"3\"\n")
    #expect(result.status == 0)
  }

  @Test func `a line that is too long is answered, and the next one read`() throws {
    let script = """
      { echo '{"src":"1"}'; printf '{"src":"'; head -c 17000000 /dev/zero | tr '\\0' x
      printf '"}\\n{"src":"3"}'; } | termtool format --batch
      """
    let result = try Tool.shell(script)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines.dropFirst().first == """
        {"error":{"code":"malformed-line","message":"the line is longer than 16 MiB","line":2}}
        """
    )
    #expect(lines.last?.hasPrefix(#"{"text":"3""#) == true)
  }

  /// One byte above the limit, with a line break behind it and without.
  @Test(arguments: ["\\n", ""]) func `a line has at most 16 MiB`(end: String) throws {
    let rest = (16 << 20) + 1 - #"{"src":""}"#.utf8.count
    let script = """
      { printf '{"src":"1"}\\n{"src":"'; head -c \(rest) /dev/zero | tr '\\0' x; printf '"}\(end)'; } \
      | termtool format --batch | tail -1
      """
    #expect(
      try Tool.shell(script).output == """
        {"error":{"code":"malformed-line","message":"the line is longer than 16 MiB","line":2}}

        """
    )
  }

  /// A sanitizer keeps what is freed, so it tells nothing of the tool.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["SANITIZED"] == nil))
  func `twenty times the lines take no more memory`() throws {
    let few = try memory(lines: 2000)
    let many = try memory(lines: 40_000)
    #expect(many < few + 32_000, "\(few) KiB for 2,000 lines, \(many) KiB for 40,000")
  }

  /// The greatest resident size in KiB while that many different messages are formatted.
  private func memory(lines: Int) throws -> Int {
    let script = """
      seq \(lines) | sed 's/.*/{"src":"Text & {$x}","params":[{"name":"x","value":"v"}]}/' \
      | { exec 3<&0; termtool format --batch <&3 > /dev/null & pid=$!; peak=0
      while size=$(grep VmHWM /proc/$pid/status 2> /dev/null); do
        size=${size//[!0-9]/}; [ -n "$size" ] && peak=$size
        sleep 0.01
      done
      echo $peak; }
      """
    let result = try Tool.shell(script)
    return try #require(Int(result.output.split(separator: "\n").last ?? ""))
  }
}
