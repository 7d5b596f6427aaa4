import LocaleData
import TermAuthoring
import Testing

@testable import TermDictionary

struct ChangeTests {
  private static func set(_ entries: String) -> DictionarySet {
    DictionarySet(.pointsOfView("<point-of-view id=\"base\"/>"), .dictionary("base", entries))
  }

  /// An entry in two versions, and what is told.
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var old: String
    var new: String
    var changes: [String]
  }

  private static let noun = "<noun id=\"a\"><one>x</one><other>xs</other></noun>"

  static let rows = [
    Row(testDescription: "nothing", old: noun, new: noun, changes: []),
    Row(
      testDescription: "layout",
      old: noun,
      new: "<noun id=\"a\">\n<other> xs </other><!-- c --><one>x</one></noun>",
      changes: []
    ),
    Row(
      testDescription: "a plural",
      old: noun,
      new: "<noun id=\"a\"><one>x</one><other>xes</other></noun>",
      changes: ["plural a: xs → xes"]
    ),
    Row(
      testDescription: "a mass noun",
      old: noun,
      new: "<noun id=\"a\"><mass>x</mass></noun>",
      changes: ["countability a: countable → mass", "plural a: xs → –"]
    ),
    Row(
      testDescription: "a new abbreviation, casing and status",
      old: noun,
      new:
        "<noun id=\"a\" casing=\"title\" status=\"admitted\"><one>x</one><other>xs</other><initials/></noun>",
      changes: ["abbreviation a: – → initials", "casing a: – → title", "status a: – → admitted"]
    ),
    Row(
      testDescription: "a concept",
      old: noun
        + "<concept ref=\"a\"><definition>d</definition><synonym status=\"admitted\">y</synonym></concept>",
      new: noun + "<concept ref=\"a\"><definition>e</definition></concept>",
      changes: ["definition a: d → e", "synonym a: y (admitted) → –"]
    ),
    Row(
      testDescription: "a new name",
      old: noun,
      new: noun.replacing("\"a\"", with: "\"b\""),
      changes: ["renamed b: a → b"]
    ),
    Row(
      testDescription: "a term that goes and one that comes",
      old: noun,
      new: "<label id=\"b\">y</label>",
      changes: ["term-removed a: x → –", "term-added b: – → y"]
    ),
    Row(
      testDescription: "a message",
      old: noun + "<message id=\"m\"><text>One {a :td:term}</text></message>",
      new: noun + "<message id=\"m\"><text>Two {a :td:term number=plural}</text></message>",
      changes: [
        "text m: One {a :td:term} → Two {a :td:term number=plural}", "reads m: One x → Two xs",
      ]
    ),
    Row(
      testDescription: "a word that a message uses",
      old: noun + "<message id=\"m\"><text>One {a :td:term}</text></message>",
      new: "<noun id=\"a\"><one>y</one><other>xs</other></noun>"
        + "<message id=\"m\"><text>One {a :td:term}</text></message>",
      changes: ["singular a: x → y", "reads m: One x → One y"]
    ),
    Row(
      testDescription: "a parameter",
      old:
        "<message id=\"m\"><parameter name=\"n\" type=\"number\" example=\"1\"/><text>{$n}</text></message>",
      new:
        "<message id=\"m\"><parameter name=\"n\" type=\"number\" example=\"2\"/><text>{$n}</text></message>",
      changes: ["parameters m: n: number, such as 1 → n: number, such as 2", "reads m: 1 → 2"]
    ),
  ]

  @Test(arguments: rows)
  func `what changed is told`(row: Row) throws {
    let key = DictionaryKey(
      try #require(PointOfViewID("base")),
      try #require(LocaleIdentifier("en"))
    )
    let changes = Self.set(row.old).changes(to: Self.set(row.new), for: [key])
    #expect(changes.map(Self.text) == row.changes)
    #expect(changes.allSatisfy { $0.dictionary == key })
    let back = Self.set(row.new).changes(to: Self.set(row.old), for: [key])
    #expect(back.count == row.changes.count)
  }

  @Test func `two readers differ in words and in what they read`() throws {
    let set = DictionarySet.shipped
    let contractor = try set.lexicon(for: "head-contractor", locale: "en")
    let owner = try set.lexicon(for: "owner", locale: "en")
    let changes = contractor.differences(to: owner).map(Self.text)
    #expect(changes.contains("countability upstream-contract: countable → mass"))
    #expect(
      changes.contains(
        "reads action.create-upstream-contract: Create a prime contract → Create funding"
      )
    )
    #expect(contractor.differences(to: contractor) == [])
    let different = owner.messages.filter { id in
      var documents = (RenderedDocument(), RenderedDocument())
      return contractor.preview(id, in: &documents.0).text
        != owner.preview(id, in: &documents.1).text
    }
    let read = contractor.differences(to: owner).filter { $0.kind == .reads }
    #expect(read.map(\.subject) == different.map { .message($0) })
  }

  private static func text(_ change: DictionaryChange) -> String {
    let subject =
      switch change.subject {
      case .term(let id): id.description
      case .message(let id): id.description
      }
    return "\(change.kind.rawValue) \(subject): \(change.before ?? "–") → \(change.after ?? "–")"
  }
}
