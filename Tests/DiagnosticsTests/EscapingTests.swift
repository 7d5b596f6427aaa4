import Diagnostics
import Testing

struct EscapingTests {
  @Test func `the hostile texts are those that they should be`() {
    let known: [Unicode.Scalar] = [
      "\u{600}", "\u{605}", "\u{6DD}", "\u{70F}", "\u{8E2}", "\u{D4E}", "\u{110BD}",
    ]
    #expect(known.filter { !HostileText.prepended.contains($0) } == [])
    #expect(HostileText.texts.count > 10_000)
  }

  @Test func `HTML is read back as it was written`() {
    expectNone { text in
      let written = Escaping.html(text)
      return written.utf8.contains(where: "<>\"'\0".utf8.contains)
        || WrittenText.references(written) != text.replacing(["\0"], by: "\u{FFFD}")
    }
  }

  @Test func `text and attributes of XML are read back as they were written`() {
    expectNone { text in
      let content = Escaping.xmlText(text)
      let value = Escaping.xmlAttribute(text)
      let expected = text.replacing(WrittenText.notInXML, by: "\u{FFFD}")
      return content.utf8.contains(where: "<>\r".utf8.contains)
        || WrittenText.references(content) != expected
        || value.utf8.contains(where: "<>\r\n\t\"".utf8.contains)
        || WrittenText.references(value) != expected
    }
  }

  @Test func `a string of JSON escapes what it must and nothing else`() {
    #expect(Escaping.json("a\"b\\c\t\n\r\u{0}\u{1F}") == #"a\"b\\c\t\n\r\u0000\u001f"#)
    #expect(Escaping.json("Zoë / \u{7F}\u{2028}") == "Zoë / \u{7F}\u{2028}")
  }

  @Test func `a comment of XML ends where it should`() {
    expectNone { text in
      let bytes = Array(Escaping.xmlComment(text).utf8)
      return zip(bytes, bytes.dropFirst()).contains { $0 == 0x2D && $1 == 0x2D }
    }
    #expect(Escaping.xmlComment("a--b---c") == "a-&#45;b-&#45;-c")
  }

  @Test func `a message is read back as it was written`() {
    expectNone { WrittenText.withoutBackslashes(Escaping.messageText($0)) != $0 }
  }

  @Test func `Markdown has no sign of its own left in it`() {
    expectNone { text in
      let written = Escaping.markdown(text)
      let read = WrittenText.references(
        WrittenText.withoutBackslashes(written).replacing("<br>", by: "\n")
      )
      let shown = Self.withHiddenShown(text)
      let expected = shown.replacing("\r\n", by: "\n").replacing(["\r"], by: "\n")
      return WrittenText.hasBareMarkdown(written)
        || written.utf8.contains(where: "\n\r\0".utf8.contains)
        || read != expected.replacing(["\0"], by: "\u{FFFD}")
    }
  }

  /// `text`, in which nothing that turns letters is closed.
  private static func withHiddenShown(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0, 0x09, 0x0A, 0x0D: String(scalar)
      case 1..<0x20, 0x7F, 0x80..<0xA0, 0x2028...0x202E, 0x2066...0x2069:
        Escaping.terminalLine(String(scalar))
      default: String(scalar)
      }
    }.joined()
  }

  @Test(arguments: [
    ("a\u{202E}b", "a&lt;U+202E>b"), ("a\u{202E}b\u{202C}", "a&lt;U+202E>b&lt;U+202C>"),
    ("a\u{2067}b\u{2069}", "a\u{2067}b\u{2069}"), ("a\u{2067}b", "a&lt;U+2067>b"),
    ("\u{202B}b\u{202C}\u{202C}", "\u{202B}b\u{202C}&lt;U+202C>"),
    ("\u{2066}\u{202A}b\u{2069}", "\u{2066}&lt;U+202A>b\u{2069}"),
    ("\u{2069}b\u{2066}", "&lt;U+2069>b&lt;U+2066>"),
    ("\u{202A}\u{2069}b", "&lt;U+202A>&lt;U+2069>b"),
    ("a\u{85}b\u{9B}c\u{2028}d", "a&lt;U+85>b&lt;U+9B>c&lt;U+2028>d"), ("\u{1B}[m", "␛\\[m"),
    ("a\u{200F}b", "a\u{200F}b"),
  ])
  func `Markdown shows what is hidden, and keeps what is closed`(text: String, written: String) {
    #expect(Escaping.markdown(text) == written)
  }

  @Test(arguments: [
    ("- a", "\\- a"), ("+ a", "\\+ a"), ("> a", "\\> a"), ("===", "\\==="), ("1. a", "1\\. a"),
    ("12) a", "12\\) a"), ("    a", "&#32;   a"), ("\ta", "&#9;a"), ("a - b", "a - b"),
    ("2026", "2026"), ("# a", "\\# a"), ("", ""), ("\u{600}- a", "\u{600}- a"),
  ])
  func `a paragraph begins no other block`(text: String, written: String) {
    #expect(Escaping.markdownParagraph(text) == written)
  }

  @Test func `a field of CSV is one cell, and no formula`() {
    expectNone { text in
      let line = "x," + Escaping.csvField(text) + ",y\r\n"
      let cells = WrittenText.cells(of: line, separator: ",")
      guard cells.count == 3 else { return true }
      // For a reader who splits elsewhere, no cell of any row is a formula.
      let others = WrittenText.cells(of: line, separator: ";")
      return WrittenText.withoutGuards(cells[1], like: text) != text
        || (cells + others).contains(where: WrittenText.isFormula)
    }
  }

  @Test(arguments: [
    ("plain", "plain"), ("=1", "'=1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"),
    ("\ta", "\"'\ta\""), ("\ra", "\"'\ra\""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""),
    ("a\nb", "\"a\nb\""), ("=a,b", "\"'=a,b\""), ("", ""), ("a=1", "a=1"),
    ("a\r\nb", "\"a\r\nb\""), ("=\r\n", "\"'=\r\n\""), ("＝1+1", "'＝1+1"), ("＋1", "'＋1"),
    ("－1", "'－1"), ("＠a", "'＠a"), ("a;=cmd", "\"a;'=cmd\""), ("a; b", "\"a; b\""),
    ("a;\"=1", "\"a;\"\"'=1\""), ("a\t@x", "\"a\t'@x\""), ("a\n-1", "\"a\n'-1\""),
    ("a\u{85}b", "\"a\u{85}b\""), ("a\u{2028}b", "\"a\u{2028}b\""), ("a\u{B}b", "\"a\u{B}b\""),
    ("a\u{202E}b", "a\u{202E}b"), ("x\u{600}\",=1+1,\"", "\"x\u{600}\"\",=1+1,\"\"\""),
  ])
  func `a cell is quoted and guarded`(text: String, cell: String) {
    #expect(Escaping.csvField(text) == cell)
  }

  @Test func `a workflow command is one line with the properties that it should have`() {
    expectNone { text in
      Escaping.gitHubProperty(text).utf8.contains(where: ":,\r\n\u{1B}".utf8.contains)
        || Escaping.gitHubMessage(text).utf8.contains(where: "\r\n\u{1B}".utf8.contains)
    }
    #expect(
      Escaping.gitHubProperty("g/a\u{600},line=9:%\n") == "g/a\u{600}%2Cline=9%3A%25%0A"
    )
    #expect(Escaping.gitHubMessage("a,b:\r\n100%\u{1B}[31m") == "a,b:%0D%0A100%25␛[31m")
  }

  @Test func `a label of Mermaid has nothing but letters, spaces, and codes`() {
    expectNone { text in
      let label = Escaping.mermaidLabel(text)
      return label.utf8.contains(where: "\":<>&%{}[]`*_~\\|$\n\r".utf8.contains)
        || !WrittenText.hasWholeCodes(label)
    }
    #expect(
      Escaping.mermaidLabel("a \"b\"\nclick x; #1") == "a #34;b#34; click x#59; #35;1"
    )
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a␛[31mb"), ("a\nb", "a␊b"), ("a\r\nb", "a␍␊b"), ("\u{9B}31m", "<U+9B>31m"),
    ("\u{7F}", "␡"), ("a\u{202E}b", "a<U+202E>b"), ("\u{2066}", "<U+2066>"),
    ("a\u{2028}b", "a<U+2028>b"), ("\u{600}\u{1B}", "\u{600}␛"), ("\0", "␀"), ("a\tb", "a␉b"),
    ("e\u{301}\u{200F}視", "e\u{301}\u{200F}視"), ("", ""),
  ])
  func `a line steers no terminal`(text: String, shown: String) {
    #expect(Escaping.terminalLine(text) == shown)
  }

  @Test func `nothing on a terminal steers it`() {
    func steers(_ text: String, _ allowed: String) -> Bool {
      text.unicodeScalars.contains { scalar in
        let isHidden =
          scalar.properties.generalCategory == .control
          || (0x2028...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        return isHidden && !allowed.unicodeScalars.contains(scalar)
      }
    }
    expectNone { text in
      let data = String(decoding: Escaping.terminalData(Array(text.utf8)), as: UTF8.self)
      return steers(Escaping.terminalLine(text), "") || steers(Escaping.terminalLines(text), "\n")
        || steers(data, "\n\t\r")
    }
    #expect(Escaping.terminalLines("a\tb\r\nc\r") == "a    b\nc␍")
    let data = Escaping.terminalData(Array("a\tb\r\nc\rd\u{1B}".utf8))
    #expect(String(decoding: data, as: UTF8.self) == "a\tb\r\nc␍d␛")
  }

  @Test(arguments: [("a", "'a'"), ("it's", #"'it'\''s'"#), ("\u{600}';x", "'\u{600}'\\'';x'")])
  func `a word of a shell is one word`(text: String, word: String) {
    #expect(Escaping.shellWord(text) == word)
  }

  @Test(arguments: [
    ("Claims", #""Claims""#), ("a: \"b\"\n---", #""a: \"b\"\u000A---""#), ("\\", #""\\""#),
  ])
  func `a scalar of YAML is one line`(text: String, scalar: String) {
    #expect(Escaping.yamlString(text) == scalar)
  }

  /// Expects that `isBad` holds for no hostile text.
  private func expectNone(_ isBad: (String) -> Bool) {
    #expect(HostileText.texts.filter(isBad).prefix(20).map(\.debugDescription) == [])
  }
}
