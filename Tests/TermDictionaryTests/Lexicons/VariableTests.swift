import Foundation
import MessageFormat
import TermChecking
import Testing

@testable import TermDictionary
@testable import TextBytes

/// Terms that messages reach by variables.
struct VariableTests {
  private static let words = """
    <noun id="bill"><one>bill</one><other>bills</other></noun>
    <noun id="funds">
      <mass>funding</mass><counted><one>grant</one><other>grants</other></counted>
    </noun>
    <noun id="income"><mass>revenue</mass></noun>
    <label id="state">Approved</label>
    """

  struct Row: CustomTestStringConvertible {
    let name: String
    let parameters: String
    let text: String
    let arguments: [String: MessageArgument]
    let expected: String

    var testDescription: String { name }

    init(
      _ name: String,
      _ text: String,
      kind: String? = nil,
      count: Int? = nil,
      _ expected: String
    ) {
      self.name = name
      self.text = text
      self.expected = expected
      let kinds = "<parameter name=\"kind\" type=\"term\" one-of=\"bill funds\" example=\"bill\"/>"
      let counts = "<parameter name=\"n\" type=\"number\" example=\"2\"/>"
      parameters = (kind == nil ? "" : kinds) + (count == nil ? "" : counts)
      var arguments: [String: MessageArgument] = [:]
      arguments["kind"] = kind.map { .term($0) }
      arguments["n"] = count.map { .number(DecimalNumber($0)) }
      self.arguments = arguments
    }
  }

  static let rows = [
    Row(
      "an article waits for a counted variable",
      ".local $c = {bill :td:term count=$n} {{{indefinite :td:article} new {$c}}}",
      count: 2,
      "new bills"
    ),
    Row(
      "an article vanishes before a variable's mass noun",
      ".local $c = {$kind :td:term} {{{indefinite :td:article} approved {$c}}}",
      kind: "funds",
      "approved funding"
    ),
    Row(
      "a title that starts with a variable starts with a capital",
      ".local $c = {$kind :td:term article=indefinite casing=title} {{{$c} and {$c}}}",
      kind: "bill",
      "A Bill and a Bill"
    ),
    Row(
      "a count is not lost when a variable is printed in another way",
      ".local $c = {bill :td:term count=$n} {{{$c :td:term article=definite}}}",
      count: 2,
      "the bills"
    ),
    Row(
      "an input may say how it is printed",
      ".input {$kind :td:term number=plural} {{All {$kind}}}",
      kind: "bill",
      "All bills"
    ),
    Row(
      "a label leaves the article to the noun behind it",
      "Print {indefinite :td:article} {state :td:term} {bill :td:term}.",
      "Print an Approved bill."
    ),
    Row(
      "an abbreviation ends no sentence",
      "Print {indefinite :td:article} U.S. {funds :td:term} of {indefinite :td:article} approx. 5-day {bill :td:term}.",
      "Print U.S. funding of an approx. 5-day bill."
    ),
    Row(
      "a verb alternative follows the count",
      "{$n :integer} {bill :td:term count=$n} {|is/are| :td:agree count=$n} late",
      count: 1,
      "1 bill is late"
    ),
  ]

  private func set(_ message: String, more: String = "") -> DictionarySet {
    DictionarySet(
      .pointsOfView("<point-of-view id=\"base\"/>"),
      .dictionary("base", Self.words + more + message)
    )
  }

  @Test(arguments: rows)
  func `a message reads as its row says`(_ row: Row) throws {
    let set = set("<message id=\"m\">\(row.parameters)<text>\(row.text)</text></message>")
    #expect(set.check().map(\.message) == [])
    let lexicon = try set.lexicon(for: "base", locale: "en")
    let rendered = lexicon.render("m", row.arguments)
    #expect(rendered.text == row.expected)
    #expect(rendered.problems == [])
    #expect(rendered.parts.map(\.text).joined() == row.expected)
  }

  @Test func `a form that only a variable asks for is validated`() {
    let set = set(
      """
      <message id="m">
        <parameter name="kind" type="term" one-of="bill income" example="bill"/>
        <text>.local $k = {$kind :td:term} {{Add another {$k :td:term countable=yes}}}</text>
      </message>
      """
    )
    #expect(set.check().map(\.code.name) == ["missing-counted-phrase"])
  }

  @Test func `a fault inside a term is told there, not by every message that prints it`() {
    let set = set(
      """
      <noun id="plan"><one>{bil} plan</one><other>{bil} plans</other></noun>
      <message id="m"><text>{plan :td:term}</text></message>
      <message id="o"><text>{plan :td:term number=plural}</text></message>
      """
    )
    #expect(set.check().map { $0.span?.text } == ["bil", "bil"])
  }

  @Test func `a broken message hides the one it stands for, and says what else is wrong`() throws {
    let set = DictionarySet(
      .pointsOfView("<point-of-view id=\"base\"/><point-of-view id=\"owner\" extends=\"base\"/>"),
      .dictionary("base", Self.words + "<message id=\"m\"><text>For all</text></message>"),
      .dictionary("owner", "<message id=\"m\"><text>{bil :td:term} and {bill</text></message>")
    )
    #expect(set.check().map(\.code.name) == ["unknown-term", "syntax-error"])
    let owner = try set.lexicon(for: "owner", locale: "en").render("m")
    #expect(owner.text == "{m}")
    #expect(owner.problems.count == 1)
  }

  @Test func `the lexicons that a set keeps do not grow without end`() throws {
    let set = set("")
    for index in 0..<300 {
      _ = try set.lexicon(for: "base", locale: "en-x-a\(index)")
    }
    let kept = set.storage.lexicons.generations.withLock { $0.recent.count + $0.older.count }
    #expect(kept <= 128)
  }

  @Test func `folders that lead back to themselves are read once`() throws {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "walk-\(UUID().uuidString)")
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: folder) }
    for name in ["one", "two"] {
      try files.createSymbolicLink(
        atPath: folder.appending(path: name).path,
        withDestinationPath: "."
      )
    }
    let file = folder.appending(path: "a.xml")
    try "<points-of-view xmlns=\"urn:termdictionary:1\"/>".write(
      to: file,
      atomically: true,
      encoding: .utf8
    )
    let read = DictionaryFiles.read([folder.path])
    #expect(read.files.map(\.name) == [file.path])
    #expect(read.unreadable == [])
  }
}
