import Diagnostics
import Foundation
import TermAuthoring
import Testing

@testable import TermDictionary

struct FormattingTests {
  /// Entries as they are written, and in the canonical layout.
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var written: String
    var canonical: String
  }

  static let rows = [
    Row(
      testDescription: "each part of an entry stands on its line, and in order",
      written: "<noun casing='title'   id='a'><other>as</other><one>a</one></noun>",
      canonical: """
          <noun id="a" casing="title">
            <one>a</one>
            <other>as</other>
          </noun>
        """
    ),
    Row(
      testDescription: "comments and one of several empty lines stay where they are",
      written: """
        <!-- first -->


           <label id="a">x</label>   <!-- behind -->
        <!--
             second
               deeper
        -->
           <label id="b">y</label>
        <!-- last,
        and not
          least -->
        """,
      canonical: """
          <!-- first -->

          <label id="a">x</label> <!-- behind -->
          <!--
            second
              deeper
          -->
          <label id="b">y</label>
          <!-- last,
               and not
                 least -->
        """
    ),
    Row(
      testDescription: "a comment moves with the part it stands before or behind",
      written: """
        <verb id="v"><!-- start -->
          <ing>x</ing>
          <!-- about base --><base>x</base> <!-- behind base -->
          <third>x</third><past>x</past><participle>x</participle>
        </verb>
        """,
      canonical: """
          <verb id="v"> <!-- start -->
            <!-- about base -->
            <base>x</base> <!-- behind base -->
            <third>x</third>
            <past>x</past>
            <participle>x</participle>
            <ing>x</ing>
          </verb>
        """
    ),
    Row(
      testDescription: "a text keeps its references, and loses white space that is not read",
      written: "<label id=\"a\">\n  revise &amp;  <![CDATA[<b>]]>&#x2019; \n </label>",
      canonical: "  <label id=\"a\">revise &amp;  <![CDATA[<b>]]>&#x2019;</label>"
    ),
    Row(
      testDescription: "white space that is preserved is preserved",
      written: "<message id=\"m\"><text xml:space='preserve'> a\n  b </text></message>",
      canonical: """
          <message id="m">
            <text xml:space="preserve"> a
          b </text>
          </message>
        """
    ),
    Row(
      testDescription: "the lines of a text that is printed are not indented",
      written:
        "<message id=\"m\"><text>\n    Hello,\n\n  bye\n </text><description>d</description></message>",
      canonical: """
          <message id="m">
            <description>d</description>
            <text>Hello,

          bye</text>
          </message>
        """
    ),
    Row(
      testDescription: "declarations and variants are indented, and what they print is not",
      written: """
        <message id="m">
          <text>
        .input {$n :integer}
              .match $n
          one   {{one
        line}}

        *     {{{$n}}}
        </text>
        </message>
        """,
      canonical: """
          <message id="m">
            <text>
              .input {$n :integer}
              .match $n
              one   {{one
        line}}

              *     {{{$n}}}
            </text>
          </message>
        """
    ),
    Row(
      testDescription: "a tag that is too long goes on in the next line",
      written: """
        <message id="m">
          <parameter one-of="claim-type.work-materials claim-type.retention-release" type="term" \
        name="type" example="claim-type.work-materials"/><text>{$type :td:term}</text></message>
        """,
      canonical: """
          <message id="m">
            <parameter name="type" type="term" example="claim-type.work-materials"
              one-of="claim-type.work-materials claim-type.retention-release"/>
            <text>{$type :td:term}</text>
          </message>
        """
    ),
    Row(
      testDescription: "a word that is too long for its line has its own",
      written: "<label id=\"a.rather-long-identifier\" casing=\"fixed\">"
        + String(repeating: "long ", count: 14) + "text</label>",
      canonical: "  <label id=\"a.rather-long-identifier\" casing=\"fixed\">\n    "
        + String(repeating: "long ", count: 14) + "text\n  </label>"
    ),
    Row(
      testDescription: "what the format does not have stays as it is",
      written:
        "<noun id=\"a\"><other>as</other><won>a</won></noun><noun id=\"b\">text <one>b</one></noun>",
      canonical: """
          <noun id="a">
            <other>as</other>
            <won>a</won>
          </noun>
          <noun id="b">text <one>b</one></noun>
        """
    ),
    Row(
      testDescription: "what an author accepts stands last, in a label below its text",
      written: """
        <label id="a"> <accept code="literal-article"> quoted </accept> an a</label>
        <noun id="b"><accept code="x">y</accept><mass>b</mass></noun>
        """,
      canonical: """
          <label id="a">
            an a
            <accept code="literal-article">quoted</accept>
          </label>
          <noun id="b">
            <mass>b</mass>
            <accept code="x">y</accept>
          </noun>
        """
    ),
    Row(
      testDescription: "a quote inside of a value keeps its quotes",
      written: "<noun id=\"a\"><initials></initials><compound sound='\"'>{b}</compound></noun>",
      canonical: """
          <noun id="a">
            <compound sound='"'>{b}</compound>
            <initials/>
          </noun>
        """
    ),
  ]

  private static let root = """
    <dictionary xmlns="urn:termdictionary:1" point-of-view="owner" xml:lang="en">
    """

  private static func canonical(_ text: String, _ order: EntryOrder = .asWritten) throws -> String {
    try DictionaryFormatter.format(SourceText(name: "a.xml", text: text), order: order)
  }

  @Test(arguments: rows)
  func `there is one layout`(row: Row) throws {
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      \(Self.root)
      \(row.canonical)
      </dictionary>

      """
    #expect(try Self.canonical(Self.root + "\n" + row.written + "</dictionary>") == expected)
    #expect(try Self.canonical(expected) == expected)
  }

  @Test func `sorting puts entries in order, each with its comments`() throws {
    let written = """
      <!-- Messages -->
      <message id="a"><text>a</text></message>
      <!-- Words -->
      <concept ref="c"><note>n</note></concept>
      <label id="d">d</label>

      <label id="c">c</label>
      """
    let entries = """
        <!-- Words -->
        <concept ref="c">
      """
    let sorted = try Self.canonical(Self.root + "\n" + written + "</dictionary>", .byIdentifier)
    #expect(
      sorted == """
        <?xml version="1.0" encoding="UTF-8"?>
        \(Self.root)
          <label id="c">c</label>
        \(entries)
            <note>n</note>
          </concept>

          <label id="d">d</label>

          <!-- Messages -->
          <message id="a">
            <text>a</text>
          </message>
        </dictionary>

        """
    )
    #expect(try Self.canonical(sorted, .byIdentifier) == sorted)
  }

  @Test(arguments: ["<dictionary>", "", "<page/>", "<!DOCTYPE x><dictionary/>"])
  func `a file that cannot be read is not formatted`(text: String) throws {
    #expect(throws: FormattingFailure.self) { try Self.canonical(text) }
  }

  @Test func `the shipped files have the canonical layout`() throws {
    for file in ShippedFiles.dictionaries {
      let text = try DictionaryFormatter.format(file)
      #expect(file.bytes.elementsEqual(text.utf8), "\(file.name); run 'make format'")
    }
  }
}
