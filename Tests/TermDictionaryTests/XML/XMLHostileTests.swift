import Diagnostics
import Testing

@testable import TermDictionary

/// Files that want to harm their reader.
struct XMLHostileTests {
  private func findings(_ text: String, _ limits: XMLLimits = .standard) -> String {
    XMLContentParser.read(SourceText(name: "f.xml", text: text), limits: limits).diagnostics
      .renderedWithPlaces
  }

  @Test func `a billion laughs are not counted`() {
    var file = "<!DOCTYPE l [<!ENTITY l0 \"lol\">"
    for level in 1...9 {
      let inner = String(repeating: "&l\(level - 1);", count: 10)
      file += "<!ENTITY l\(level) \"\(inner)\">"
    }
    #expect(
      findings(file + "]>\n<l>&l9;</l>") == """
        1:1-10: a document type declaration '<!DOCTYPE' is refused; expected the root element \
        [xml-doctype]
        2:4-8: unknown entity '&l9;'; did you mean '&lt;'? [xml-entity]
          fix: write '&lt;'
        """
    )
  }

  @Test func `an external entity is not opened`() {
    let file = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"
    #expect(
      findings(file) == """
        1:1-10: a document type declaration '<!DOCTYPE' is refused; expected the root element \
        [xml-doctype]
        1:60-63: unknown entity '&b;'; expected one of: &amp;, &lt;, &gt;, &quot;, &apos; \
        [xml-entity]
        """
    )
  }

  @Test func `nothing of a document type reaches libxml2`() {
    let file = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"
    let source = SourceText(name: "f.xml", text: file)
    var scanner = XMLScanner(source, bytes: source.bytes, after: 0..<0, limits: .standard)
    scanner.scan()
    let left = String(decoding: scanner.bytes, as: UTF8.self)
    #expect(left.split(separator: " ") == ["<a>xxx</a>"])
  }

  @Test func `an external document type is not opened`() {
    let file = "<!DOCTYPE a PUBLIC \"x\" 'http://localhost:1/a.dtd'><a/>"
    #expect(
      findings(file) == """
        1:1-10: a document type declaration '<!DOCTYPE' is refused; expected the root element \
        [xml-doctype]
        """
    )
  }

  @Test func `the deepest nesting is refused at the element that is too deep`() {
    let file = String(repeating: "<a>", count: 100_000)
    #expect(
      findings(file) == """
        1:194-195: too many elements within each other; expected at most 64 [xml-limit]
        """
    )
    let right =
      String(repeating: "<a>", count: 64) + String(repeating: "</a>", count: 64)
    #expect(findings(right) == "")
  }

  @Test func `a long value is refused`() {
    let value = String(repeating: "x", count: 1 << 20)
    #expect(
      findings("<a>\n<b c=\"\(value)\"/></a>") == """
        2:4-5: the value of 'c' has 1048576 bytes; expected at most 65536 [xml-limit]
        """
    )
  }

  @Test func `a long text is refused where it begins`() {
    var limits = XMLLimits.standard
    limits.textBytes = 3
    #expect(
      findings("<a>abc<b>abcd</b></a>", limits) == """
        1:10-10: the text has 4 bytes; expected at most 3 [xml-limit]
        """
    )
    #expect(
      findings("<a><![CDATA[abcd]]></a>", limits) == """
        1:13-13: the text has 4 bytes; expected at most 3 [xml-limit]
        """
    )
  }

  @Test func `many attributes are refused`() {
    let attributes = (1...1000).map { " a\($0)=\"\"" }.joined()
    #expect(
      findings("<a\(attributes)/>") == """
        1:219-222: too many attributes of 'a'; expected at most 32 [xml-limit]
        """
    )
  }

  @Test func `many namespaces are refused`() {
    let elements = (1...100).map { "<b xmlns=\"urn:\($0)\"/>" }.joined()
    #expect(
      findings("<a>\n\(elements)</a>") == """
        2:1211-1216: too many namespaces; expected at most 64 [xml-limit]
        """
    )
  }

  @Test func `many tags are refused`() {
    var limits = XMLLimits.standard
    limits.events = 5
    #expect(findings("<a><b/>x</a>", limits) == "")
    #expect(
      findings("<a><b/>x<c/></a>", limits) == """
        1:13-13: too many tags and texts; expected at most 5 [xml-limit]
        """
    )
  }

  @Test func `a long file is refused unread`() {
    var limits = XMLLimits.standard
    limits.bytes = 10
    #expect(
      findings("<a></a>    ", limits) == """
        1:1-1: the file has 11 bytes; expected at most 10 [xml-limit]
        """
    )
  }

  @Test func `many files are read at once`() async {
    await withTaskGroup(of: Bool.self) { group in
      for seed in UInt64(1)...64 {
        group.addTask {
          let source = SourceText(name: "f.xml", bytes: RandomXML(seed: seed).bytes)
          return XMLContentParser.read(source).root != nil
        }
      }
      for await isWellFormed in group { #expect(isWellFormed) }
    }
  }

  @Test func `only the first hundred entities are reported`() {
    let content = XMLContentParser.read(
      SourceText(name: "f.xml", text: "<a>" + String(repeating: "&x;", count: 1000) + "</a>")
    )
    #expect(content.diagnostics.count == 100)
  }

  @Test(arguments: [
    ([0x3C, 0x61, 0x3E, 0xE4, 0x3C, 0x2F, 0x61, 0x3E], "1:4-5: the byte 0xE4 is not UTF-8"),
    (
      [0x3C, 0x61, 0x3E, 0xC3, 0xA4, 0xC3, 0x3C, 0x2F, 0x61, 0x3E],
      "1:5-6: the byte 0xC3 is not UTF-8"
    ),
    ([0x3C, 0x61, 0x3E, 0xC0, 0x80, 0x3C, 0x2F, 0x61, 0x3E], "1:4-5: the byte 0xC0 is not UTF-8"),
    (
      [0x3C, 0x61, 0x3E, 0xED, 0xA0, 0x80, 0x3C, 0x2F, 0x61, 0x3E],
      "1:4-5: the byte 0xED is not UTF-8"
    ),
    (
      [0x3C, 0x61, 0x3E, 0xF4, 0x90, 0x80, 0x80, 0x3C, 0x2F, 0x61, 0x3E],
      "1:4-5: the byte 0xF4 is not UTF-8"
    ),
    ([0x3C, 0x61, 0x2F, 0x3E, 0xE2, 0x82], "1:5-6: the byte 0xE2 is not UTF-8"),
    ([0xFF, 0xFE, 0x3C, 0x00], "1:1-3: the file is UTF-16"),
    ([0xFE, 0xFF, 0x00, 0x3C], "1:1-3: the file is UTF-16"),
    ([0x3C, 0x00, 0x61, 0x00], "1:1-3: the file is UTF-16"),
    ([0x00, 0x3C, 0x00, 0x61], "1:1-4: the file is UTF-16"),
    ([0x00, 0x00, 0xFE, 0xFF], "1:1-5: the file is UTF-32"),
  ])
  func `what is not UTF-8 is refused at its first byte`(bytes: [UInt8], finding: String) {
    let content = XMLContentParser.read(SourceText(name: "f.xml", bytes: bytes))
    let first = content.diagnostics.prefix(1).renderedWithPlaces
    #expect(first == finding + "; expected UTF-8 [xml-encoding]")
  }

  @Test func `a wrong byte hides neither a syntax error nor a document type`() {
    let bytes = Array("<!DOCTYPE a><a>".utf8) + [0xE4, 0xE4] + Array("</b>".utf8)
    let content = XMLContentParser.read(SourceText(name: "f.xml", bytes: bytes))
    let codes = content.diagnostics.map(\.code.name)
    #expect(codes == ["xml-doctype", "xml-encoding", "xml-syntax"])
  }
}
