import Diagnostics
import Testing

@testable import TermDictionary

/// Where names, values and texts of a well-formed file are.
struct XMLPlaceTests {
  /// A file, a word that is decoded, and how the file writes it, between `⟦` and `⟧`.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let marked: String
    let text: String
    let word: String

    init(_ name: String, _ marked: String, is text: String, word: String) {
      self.name = name
      self.marked = marked
      self.text = text
      self.word = word
    }

    var testDescription: String { name }

    /// The file without its marks.
    var source: SourceText {
      SourceText(name: "f.xml", text: marked.filter { $0 != "⟦" && $0 != "⟧" })
    }

    /// The bytes between the marks.
    var range: Range<Int> {
      let parts = marked.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
      let before = parts[0].utf8.count
      let inside = parts[1].prefix { $0 != "⟧" }.utf8.count
      return before..<before + inside
    }
  }

  @Test(arguments: [
    Row("plain", "<a>one ⟦two⟧ three</a>", is: "one two three", word: "two"),
    Row("non-ASCII before", "<a>Schäden é ⟦two⟧</a>", is: "Schäden é two", word: "two"),
    Row("non-ASCII inside", "<a>die ⟦Schäden⟧!</a>", is: "die Schäden!", word: "Schäden"),
    Row("hexadecimal reference", "<a>&#x41;⟦&#x42;⟧C</a>", is: "ABC", word: "B"),
    Row("decimal reference", "<a>&#65;⟦&#66;⟧C</a>", is: "ABC", word: "B"),
    Row("reference in a word", "<a>x ⟦Sch&#xE4;den⟧ y</a>", is: "x Schäden y", word: "Schäden"),
    Row("reference to four bytes", "<a>&#x1F600; ⟦&#128512;!⟧</a>", is: "😀 😀!", word: "😀!"),
    Row("amp", "<a>a ⟦&amp;⟧ b</a>", is: "a & b", word: "&"),
    Row("lt", "<a>a ⟦&lt;⟧ b</a>", is: "a < b", word: "<"),
    Row("gt", "<a>a ⟦&gt;⟧ b</a>", is: "a > b", word: ">"),
    Row("quot", "<a>a ⟦&quot;⟧ b</a>", is: "a \" b", word: "\""),
    Row("apos", "<a>a ⟦&apos;⟧ b</a>", is: "a ' b", word: "'"),
    Row("behind five entities", "<a>&amp;&lt;&gt;&quot;&apos;⟦b⟧</a>", is: "&<>\"'b", word: "b"),
    Row("CDATA", "<a>a<![CDATA[ <⟦b⟧> &amp; ]]></a>", is: "a <b> &amp; ", word: "b"),
    Row("from text into CDATA", "<a>on⟦e <![CDATA[t⟧wo]]></a>", is: "one two", word: "e t"),
    Row("behind CDATA", "<a><![CDATA[a]]>&#98;⟦c⟧</a>", is: "abc", word: "c"),
    Row("empty CDATA", "<a><![CDATA[]]>⟦b⟧<![CDATA[]]></a>", is: "b", word: "b"),
    Row("CR LF", "<a>one⟦\r\n⟧two</a>", is: "one\ntwo", word: "\n"),
    Row("behind CR LF", "<a>one\r\n\r\n⟦two⟧</a>", is: "one\n\ntwo", word: "two"),
    Row("lone CR", "<a>one\r\r⟦two⟧</a>", is: "one\n\ntwo", word: "two"),
    Row("CR LF in CDATA", "<a><![CDATA[\r\n]]>⟦b⟧</a>", is: "\nb", word: "b"),
    Row("CR by reference", "<a>one⟦&#13;⟧\n</a>", is: "one\r\n", word: "\r"),
    Row("comment before", "<a>one <!-- > ' é -->⟦two⟧</a>", is: "one two", word: "two"),
    Row("comment within", "<a>⟦cl<!-- > -->aim⟧s</a>", is: "claims", word: "claim"),
    Row("instruction within", "<a>⟦cl<?p > ' ?>aim⟧s</a>", is: "claims", word: "claim"),
    Row("byte order mark", "\u{FEFF}<a>one ⟦two⟧</a>", is: "one two", word: "two"),
    Row("declaration", "<?xml version='1.0'?>\n<a>one ⟦two⟧</a>", is: "one two", word: "two"),
    Row(
      "byte order mark and declaration",
      "\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\"?><!-- é --><a>one ⟦two⟧</a>",
      is: "one two",
      word: "two"
    ),
    Row(
      "start tag of several lines",
      "<a\n  b=\"é > &gt; '\"\r\n  c='\"/>'\n>\n⟦b⟧</a\n>",
      is: "\nb",
      word: "b"
    ),
    Row("bracket", "<a>a[b[0]] > ⟦c⟧</a>", is: "a[b[0]] > c", word: "c"),
    Row("text around elements", "<a>one <b>x</b><b/>⟦two⟧</a>", is: "one two", word: "two"),
  ])
  func `maps a text to its bytes`(row: Row) throws {
    let content = XMLContentParser.read(row.source)
    #expect(content.diagnostics == [])
    let text = try #require(content.root?.text)
    #expect(text.string == row.text)
    let word = try #require(text.utf8.firstRange(of: Array(row.word.utf8)))
    #expect(text.sourceRange(for: word) == row.range)
    #expect(text[word].sourceRange == row.range)
  }

  @Test(arguments: [
    Row("plain", "<a b=\"one ⟦two⟧\"/>", is: "one two", word: "two"),
    Row("greater-than and quotes", "<a b='> \" ⟦two⟧ />'/>", is: "> \" two />", word: "two"),
    Row("ampersand by name", "<a b=\"a ⟦&amp;⟧ c\"/>", is: "a & c", word: "&"),
    Row("ampersand by number", "<a b=\"a ⟦&#38;⟧ c\"/>", is: "a & c", word: "&"),
    Row("reference in a word", "<a b=\"x ⟦Sch&#228;den⟧\"/>", is: "x Schäden", word: "Schäden"),
    Row("tab", "<a b=\"one\t⟦two⟧\"/>", is: "one two", word: "two"),
    Row("LF", "<a b=\"one\n⟦two⟧\"/>", is: "one two", word: "two"),
    Row("CR LF", "<a b=\"one⟦\r\n⟧two\"/>", is: "one two", word: " "),
    Row("lone CR", "<a b=\"one\r⟦two⟧\"/>", is: "one two", word: "two"),
    Row("LF by reference", "<a b=\"one⟦&#10;⟧two\"/>", is: "one\ntwo", word: "\n"),
    Row("spaces stay", "<a b=\"  ⟦two⟧  \"/>", is: "  two  ", word: "two"),
    Row("space around the sign", "<a é = 'é'\n b\t=\n'⟦two⟧'/>", is: "two", word: "two"),
  ])
  func `maps a value to its bytes`(row: Row) throws {
    let content = XMLContentParser.read(row.source)
    #expect(content.diagnostics == [])
    let attribute = try #require(content.root?.attribute("b"))
    #expect(attribute.value == row.text)
    let value = attribute.mappedValue
    let word = try #require(value.utf8.firstRange(of: Array(row.word.utf8)))
    #expect(value.sourceRange(for: word) == row.range)
  }

  @Test func `columns count code points, and a byte order mark has no width`() throws {
    let source = SourceText(name: "f.xml", text: "\u{FEFF}<é>\r<b ü=\"ö\" c=\"&#xE4;ä x\"/></é>")
    let child = try #require(XMLContentParser.read(source).root?.childElements.first)
    let value = try #require(child.attribute("c"))
    #expect(child.nameSpan.start == SourcePlace(line: 2, column: 2))
    #expect(value.nameSpan.start == SourcePlace(line: 2, column: 10))
    #expect(value.valueSpan.end == SourcePlace(line: 2, column: 22))
    let last = SourceSpan(source, value.mappedValue.sourceRange(for: 5..<6))
    #expect(last.start == SourcePlace(line: 2, column: 21))
  }

  @Test func `knows elements, their tags and what is in them`() throws {
    let source = SourceText(name: "f.xml", text: "<a><b c=\">\"/>  <d>x<e/>y</d\n></a>")
    let root = try #require(XMLContentParser.read(source).root)
    #expect(root.name == "a")
    #expect(source.text(in: root.range) == source.text(in: 0..<source.bytes.count))
    let described = root.children.map { child in
      switch child {
      case .element(let element):
        "\(element.name): \(source.text(in: element.tagRange)) \(source.text(in: element.range))"
      case .text(let run):
        "text \(run.isBlank) \(run.range)"
      }
    }
    #expect(
      described == [
        "b: <b c=\">\"/> <b c=\">\"/>", "text true 13..<15", "d: <d> <d>x<e/>y</d\n>",
      ]
    )
    let last = try #require(root.childElements.last)
    #expect(last.text.string == "xy")
    #expect(last.childElements.map(\.name) == ["e"])
    #expect(last.childElements.map(\.endTagRange) == [23..<23])
  }

  @Test func `knows namespaces, by default and by prefix`() throws {
    let file = """
      <a xmlns="urn:one" xmlns:p="urn:t&#119;o" id="1" p:id="2" xml:lang="en" xml:space="preserve">
        <p:b/><b xmlns="" xmlns:p="urn:three"><p:b/></b><b xmlns:xml="\(XMLContent.xmlNamespace)"/>
      </a>
      """
    let root = try #require(XMLContentParser.read(SourceText(name: "f.xml", text: file)).root)
    #expect(root.namespace == "urn:one")
    #expect(root.attributes.map(\.qualifiedName) == ["id", "p:id", "xml:lang", "xml:space"])
    #expect(root.attributes.map(\.name) == ["id", "id", "lang", "space"])
    let xml = XMLContent.xmlNamespace
    #expect(root.attributes.map(\.namespace) == ["", "urn:two", xml, xml])
    #expect(root.attribute("id")?.value == "1")
    #expect(root.attribute("id", in: "urn:two")?.value == "2")
    #expect(root.attribute("lang", in: xml)?.value == "en")
    #expect(root.attribute("lang") == nil)
    let children = root.childElements
    #expect(children.map(\.name) == ["b", "b", "b"])
    #expect(children.map(\.namespace) == ["urn:two", "", "urn:one"])
    #expect(children[1].childElements.map(\.namespace) == ["urn:three"])
  }

  @Test func `an ampersand may stand in the name of a namespace`() throws {
    let source = SourceText(name: "f.xml", text: "<a xmlns=\"urn:one?b&amp;c\"/>")
    #expect(try #require(XMLContentParser.read(source).root).namespace == "urn:one?b&c")
  }

  @Test(arguments: [
    ("<a></a>", 3), ("<a/>", 4), ("<a><!-- c --></a>", 3), ("<a>\n <b/></a>", 3),
    ("<a> &#32;</a>", 3), ("<a><b/>\r\n</a>", 7),
  ])
  func `text without words has a place`(file: String, offset: Int) throws {
    let root = try #require(XMLContentParser.read(SourceText(name: "f.xml", text: file)).root)
    let text = root.text.trimmed()
    #expect(text.isEmpty)
    #expect(text.sourceRange == offset..<offset)
  }
}

extension XMLElement {
  /// The attribute called `name`, without prefix, in `namespace`, if it is written.
  fileprivate func attribute(_ name: String, in namespace: String = "") -> XMLElementAttribute? {
    attributes.first { $0.name == name && $0.namespace == namespace }
  }
}

extension XMLElementAttribute {
  /// The name without its prefix.
  fileprivate var name: String { content.source.text(in: attribute.name.wide) }

  /// The namespace; `""` where there is no prefix.
  fileprivate var namespace: String { content.namespaces[Int(attribute.namespace)] }
}
