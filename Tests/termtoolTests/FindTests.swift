import Testing

@testable import TermToolKit

struct FindTests {
  private static let files = [
    "pov.xml": """
    <points-of-view xmlns="urn:termdictionary:1">
      <point-of-view id="base" abstract="yes"/>
      <point-of-view id="patient" extends="base"/>
      <point-of-view id="nurse" extends="base"/>
    </points-of-view>
    """,
    "en.xml": """
    <dictionary xmlns="urn:termdictionary:1" point-of-view="base" xml:lang="en">
      <noun id="care-place"><one>unit</one><other>units</other></noun>
      <noun id="own-share"><one>deductible</one><other>deductibles</other></noun>
      <noun id="nights"><one>hospital stay</one><other>hospital stays</other></noun>
      <noun id="short-nights"><one>one-day {nights}</one><other>one-day {nights number=plural}</other></noun>
      <concept ref="nights">
        <definition>nights in a bed</definition>
        <note>A visit is none.</note>
      </concept>
      <message id="bed.free">
        <parameter name="n" type="number" example="2"/>
        <text>.input {$n :integer}
          .match $n
          one {{A bed is free in your {care-place :td:term}.}}
          * {{{$n} beds are free.}}</text>
      </message>
    </dictionary>
    """,
    "gb.xml": """
    <dictionary xmlns="urn:termdictionary:1" point-of-view="base" xml:lang="en-GB">
      <noun id="care-place"><one>ward</one><other>wards</other></noun>
      <noun id="own-share"><one>excess</one><other>excesses</other></noun>
    </dictionary>
    """,
  ]

  private static func find(_ arguments: String...) throws -> Tool.Result {
    let folder = try TemporaryFolder(files)
    return try Tool.run(["find"] + arguments + ["--dictionaries", "."], in: folder.url)
  }

  @Test(arguments: [
    ("excess", "‘excess’ stands for one concept", "own-share noun", "gb.xml:3"),
    ("Ward", "‘ward’ stands for one concept", "care-place noun", "gb.xml:2"),
    ("care-place", "‘care-place’ is the identifier of one concept", "care-place noun", "en.xml:2"),
    ("visit", "‘visit’ is nobody’s whole word; it is in notes", "nights", "en.xml:6"),
    ("night", "it is in definitions", "nights in a bed", "en.xml:6"),
    ("stay", "it is a part of words", "one-day hospital stay", "en.xml:5"),
    ("beds are", "it is in the texts of messages", "bed.free", "en.xml:15"),
  ])
  func `a word of any market, a part, a definition, a message: each with its place`(
    phrase: String,
    heading: String,
    text: String,
    place: String
  ) throws {
    let result = try Self.find(phrase)
    #expect(result.status == 0)
    #expect(result.output.contains(heading))
    #expect(result.output.contains(text))
    #expect(result.output.contains(place))
  }

  @Test func `what is found besides a whole word stands after it`() throws {
    let output = try Self.find("hospital stay").output
    let whole = try #require(output.firstRange(of: "‘hospital stay’ stands for one concept"))
    let rest = try #require(output.firstRange(of: "‘hospital stay’ is also a part of words"))
    #expect(whole.lowerBound < rest.lowerBound)
    #expect(output[rest.lowerBound...].contains("short-nights"))
  }

  @Test(arguments: ["integer", "match", "td:term", "qqq"])
  func `what no reader sees of a message is not found`(phrase: String) throws {
    let result = try Self.find(phrase)
    #expect(result.status == 64)
    #expect(result.errors.contains("nobody says '\(phrase)'"))
  }

  @Test func `who leaves out the market of a word is told of it`() throws {
    let result = try Self.find("excess", "--locale", "en")
    #expect(result.status == 64)
    #expect(result.errors.contains("it is 'own-share' to all in en-GB"))
  }

  @Test func `programs get file and line`() throws {
    let json = try Self.find("beds are", "--format", "json").output
    #expect(
      json.contains(
        #""match":"message","message":"bed.free","text":".input"#
      )
    )
    #expect(json.hasSuffix(#""file":"./en.xml","line":15}]"# + "\n"))
  }

  @Test(arguments: [
    ("Send {a :td:term} now {|so {it} is|}.", "Send                 now             ."),
    (
      ".input {$n} .match $n one {{One \\{x\\}.}} * {{Two.}}",
      "                            One  {x }.         Two.  "
    ),
  ])
  func `the words of a message are what stands between placeholders`(
    source: String,
    words: String
  ) {
    let found = MessageWords.alone(in: source)
    #expect(found.utf8.count == source.utf8.count)
    #expect(found.split(separator: " ") == words.split(separator: " "))
  }
}
