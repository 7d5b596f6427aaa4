import Diagnostics
import Testing

@testable import TermToolKit
@testable import termtool

/// What is wrong with a YAML file, with its place: nothing is guessed, and nothing is without end.
struct YAMLTests {
  struct Fault: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let place: String
    let message: String

    init(_ name: String, _ text: String, _ place: String, _ message: String) {
      self.init(name, bytes: Array(text.utf8), place, message)
    }

    init(_ name: String, bytes: [UInt8], _ place: String, _ message: String) {
      self.name = name
      self.bytes = bytes
      self.place = place
      self.message = message
    }

    var testDescription: String { name }
  }

  static let faults: [Fault] = [
    Fault(
      "a name that is written twice",
      "# Ünï\nrules: {é: off, x: on, \"é\": off}\n",
      "2:24",
      "a second value for the name 'é'"
    ),
    Fault(
      "Latin-1",
      bytes: Array("name: caf".utf8) + [0xE9, 0x0A],
      "1:10",
      "the byte 0xE9 is not UTF-8; expected UTF-8"
    ),
    Fault(
      "an overlong form",
      bytes: [0x61, 0x0A, 0xC0, 0xAF],
      "2:1",
      "the byte 0xC0 is not UTF-8; expected UTF-8"
    ),
    Fault(
      "a letter that is cut short",
      bytes: Array("a: ".utf8) + [0xE2, 0x82],
      "1:4",
      "the byte 0xE2 is not UTF-8; expected UTF-8"
    ),
    Fault(
      "UTF-16",
      bytes: [0xFF, 0xFE, 0x61, 0x00],
      "1:1",
      "the byte 0xFF is not UTF-8; expected UTF-8"
    ),
    Fault(
      "a control character",
      "# Ünï\r\nñ: \u{1}\r\n",
      "2:4",
      "control characters are not allowed: U+0001"
    ),
    Fault(
      "an unknown anchor",
      "a: &claim 1\nb: *clam\n",
      "2:4",
      "nothing is called '&clam' before this; did you mean 'claim'?"
    ),
    Fault("a list in itself", "a: &a [*a]", "1:8", "nothing is called '&a' before this"),
    Fault("a list as a name", "? [a, b]\n: c\n", "1:3", "expected a name before ':'"),
    Fault(
      "a second document",
      "a: b\n---\nc: d\n",
      "2:1",
      "a second document; expected only one in a file"
    ),
    Fault("an unclosed list", "a: [\n", "2:1", "did not find expected node content"),
    Fault(
      "aliases that multiply",
      bytes: multiplied(levels: 30),
      "1:165",
      "aliases repeat more than 100000 values"
    ),
    Fault(
      "aliases that multiply in a name",
      bytes: Array("? ".utf8) + multiplied(levels: 13),
      "1:167",
      "aliases repeat more than 100000 values"
    ),
    Fault(
      "a million brackets",
      bytes: Array(repeating: UInt8(ascii: "["), count: 1_000_000),
      "1:102",
      "values stand in each other more than 100 deep"
    ),
    Fault(
      "many directives",
      String(repeating: "%TAG ! !\n", count: 200),
      "101:1",
      "more than 100 lines begin with '%'"
    ),
    Fault(
      "a file that is too long",
      bytes: Array(repeating: UInt8(ascii: "#"), count: 5 << 20),
      "1:1",
      "the file has 5242880 bytes; expected at most 4194304"
    ),
  ]

  /// A list of lists, each of which repeats the one before it four times.
  private static func multiplied(levels: Int) -> [UInt8] {
    let lists = (1...levels).map { "&a\($0) [*a\($0 - 1),*a\($0 - 1),*a\($0 - 1),*a\($0 - 1)]" }
    return Array(("[&a0 [x,x,x,x]," + lists.joined(separator: ",") + "]").utf8)
  }

  @Test(arguments: faults)
  func `is told with its place`(fault: Fault) throws {
    let source = SourceText(name: "file.yml", bytes: fault.bytes)
    let found = #expect(throws: Diagnostic.self) {
      try YAMLNode.top(of: source, as: .badConfiguration)
    }
    let place = found?.span?.start
    #expect(found?.message == fault.message)
    #expect(place.map { "\($0.line):\($0.column)" } == fault.place)
  }

  @Test(arguments: ["", "# nothing\n", "\u{FEFF}# nothing", "\r\n"])
  func `comments alone are no value`(text: String) throws {
    #expect(try YAMLNode.top(of: SourceText(name: "x", text: text), as: .badConfiguration) == nil)
  }

  static let places: [(text: String, value: String, place: String)] = [
    ("\u{FEFF}a: value\n", "value", "1:4-1:9"),
    ("ü: {é: \"väl\\u00fce\"}\n", "välüe", "1:8-1:20"),
    ("a:\r\n  b: 'it''s'\r\n", "it's", "2:6-2:13"),
    ("a: |\n  one\n  two\nb: c\n", "one\ntwo\n", "1:4-1:5"),
    ("a:\nb: c\n", "", "1:3-2:1"),
    ("a: &x one\nb: *x\n", "one", "1:4-1:10"),
    ("a: !!str off\n", "off", "1:4-1:13"),
    ("# \u{2028}\n- b\n", "b", "2:3-2:4"),
  ]

  @Test(arguments: places)
  func `a text knows where it stands`(text: String, value: String, place: String) throws {
    let source = SourceText(name: "file.yml", text: text)
    let top = try #require(try YAMLNode.top(of: source, as: .badConfiguration))
    let span = try #require(top.first(value)).span
    #expect("\(span.start.line):\(span.start.column)-\(span.end.line):\(span.end.column)" == place)
  }
}
