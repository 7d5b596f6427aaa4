import Diagnostics
import MessageFormat
import TermChecking
import Testing

@testable import TermDictionary

/// A point of view over another one: what peers let leak, and what must be impossible here.
struct OverlayTests {
  /// Everything that a lexicon says: each message with its examples, each term's row.
  private func everything(_ lexicon: Lexicon) -> [String] {
    let messages = lexicon.messages.map { id in
      var document = RenderedDocument()
      return "\(id): \(lexicon.preview(id, in: &document).text)"
    }
    return messages + lexicon.terms.map { "\($0): \(String(describing: lexicon.entry(for: $0)))" }
  }

  @Test(arguments: ["en", "en-AU", "en-GB"])
  func `loading the owner after the head contractor changes no byte of it`(_ locale: String) throws
  {
    let set = DictionarySet(ShippedFiles.dictionaries)
    let before = try everything(set.lexicon(for: "head-contractor", locale: locale))
    _ = try everything(set.lexicon(for: "owner", locale: locale))
    _ = try everything(set.lexicon(for: "specialty-contractor", locale: locale))
    #expect(try everything(set.lexicon(for: "head-contractor", locale: locale)) == before)
    let apart = DictionarySet(
      ShippedFiles.dictionaries.filter { !$0.name.hasSuffix("owner.xml") }
    )
    #expect(try everything(apart.lexicon(for: "head-contractor", locale: locale)) == before)
  }

  private static let points = InlineFile.pointsOfView(
    """
    <point-of-view id="base"/>
    <point-of-view id="payer" extends="base"/>
    """
  )

  private static let base = InlineFile.dictionary(
    "base",
    """
    <noun id="payor"><one>owner</one><other>owners</other></noun>
    <noun id="funds"><one>prime contract</one><other>prime contracts</other></noun>
    <message id="bill"><text>Bill {payor :td:term article=indefinite} and {payor :td:term article=indefinite}.</text></message>
    <message id="add"><text>Add {funds :td:term article=indefinite}; all {funds :td:term number=plural}.</text></message>
    """
  )

  @Test func `a word of its own needs no flag, and the base keeps its article`() throws {
    let set = DictionarySet(
      Self.points,
      Self.base,
      .dictionary("payer", "<noun id=\"payor\"><one>employer</one><other>employers</other></noun>")
    )
    let payer = try set.lexicon(for: "payer", locale: "en")
    let base = try set.lexicon(for: "base", locale: "en")
    #expect(payer.render("bill").text == "Bill an employer and an employer.")
    #expect(base.render("bill").text == "Bill an owner and an owner.")
    #expect(set.check() == [])
  }

  @Test func `a vowel in the base says nothing of a consonant above it`() throws {
    let set = DictionarySet(
      Self.points,
      .dictionary(
        "base",
        """
        <noun id="payor"><one sound="vowel">owner</one><other>owners</other></noun>
        <message id="bill"><text>Bill {payor :td:term article=indefinite}.</text></message>
        """
      ),
      .dictionary(
        "payer",
        "<noun id=\"payor\"><one>head contractor</one><other>head contractors</other></noun>"
      )
    )
    #expect(
      try set.lexicon(for: "payer", locale: "en").render("bill").text == "Bill a head contractor."
    )
    #expect(try set.lexicon(for: "base", locale: "en").render("bill").text == "Bill an owner.")
  }

  @Test
  func `a singular without its plural is one error, and no other point of view's plural is taken`()
    throws
  {
    let set = DictionarySet(
      Self.points,
      Self.base,
      .dictionary("payer", "<noun id=\"funds\"><one>funding</one></noun>")
    )
    #expect(
      set.check().map(\.line) == [
        """
        en/payer.xml:2:2: error: noun 'funds' of payer@en needs <other>, its form for \
        more than one [missing-element]
        """
      ]
    )
    let payer = try set.lexicon(for: "payer", locale: "en")
    #expect(payer.render("add").text == "Add a funding; all {|funds|}.")
    let base = try set.lexicon(for: "base", locale: "en")
    #expect(base.render("add").text == "Add a prime contract; all prime contracts.")
  }

  @Test func `a plural without its singular is one error too`() {
    let set = DictionarySet(
      Self.points,
      Self.base,
      .dictionary("payer", "<noun id=\"funds\"><other>fundings</other></noun>")
    )
    #expect(
      set.check().map(\.line) == [
        "en/payer.xml:2:2: error: noun 'funds' of payer@en needs <one>, its form for one [missing-element]"
      ]
    )
  }
}

/// What peers let pass in files: each is an error here, at its place.
struct FileQuirkTests {
  private static let points = InlineFile.pointsOfView("<point-of-view id=\"reader\"/>")

  @Test(arguments: [
    (
      "<noun id=\"payor\"><one pural=\"y\">owner</one><other>owners</other></noun>",
      [
        "reader.xml:2:23: error: 'one' has no attribute 'pural'; it has sound, case [unknown-attribute]"
      ]
    ),
    (
      "<noun id=\"payor\" casign=\"title\"><one>owner</one><other>owners</other></noun>",
      [
        "reader.xml:2:18: error: 'noun' has no attribute 'casign'; did you mean 'casing'? [unknown-attribute]"
      ]
    ),
    (
      "<nuon id=\"payor\"><one>owner</one><other>owners</other></nuon>",
      [
        "reader.xml:2:2: error: 'dictionary' has no element 'nuon'; did you mean 'noun'? [unknown-element]"
      ]
    ),
    (
      "<message id=\"m\"><text>{missing :td:term}</text></message>",
      ["reader.xml:2:24: error: unknown term 'missing' [unknown-term]"]
    ),
  ])
  func `a slip of the pen is an error at its place`(_ entries: String, _ expected: [String]) {
    let set = DictionarySet(Self.points, .dictionary("reader", named: "reader.xml", entries))
    #expect(set.check().map(\.line) == expected)
  }

  @Test func `terms and messages defined twice are errors that show both places`() {
    let noun = "<noun id=\"payor\"><one>owner</one><other>owners</other></noun>"
    let message = "<message id=\"add\"><text>Add</text></message>"
    let set = DictionarySet(
      Self.points,
      .dictionary("reader", named: "a.xml", noun + "\n" + message),
      .dictionary("reader", named: "b.xml", message + "\n" + noun)
    )
    let found = set.check().map { finding in
      [finding.line] + finding.notes.map { "\($0.message): \($0.span?.line ?? "")" }
    }
    #expect(
      found == [
        [
          "b.xml:2:14: error: message 'add' is defined twice in one dictionary [duplicate-definition]",
          "the first definition is here: a.xml:3:14",
        ],
        [
          "b.xml:3:11: error: term 'payor' is defined twice in one dictionary [duplicate-definition]",
          "the first definition is here: a.xml:2:11",
        ],
      ]
    )
  }

  @Test func `a message that nobody wrote is its identifier, and a problem`() throws {
    let set = DictionarySet(
      Self.points,
      .dictionary("reader", "<message id=\"save-all\"><text>Save</text></message>")
    )
    let rendered = try set.lexicon(for: "reader", locale: "en").render("save-al")
    #expect(rendered.text == "{save-al}")
    #expect(
      rendered.problems.map(\.line) == [
        "error: unknown message 'save-al'; did you mean 'save-all'? [unknown-message]"
      ]
    )
  }

  @Test func `a text as a count is a problem, and nothing is guessed`() throws {
    let set = DictionarySet(
      Self.points,
      .dictionary(
        "reader",
        """
        <noun id="payor"><one>owner</one><other>owners</other></noun>
        <message id="count"><parameter name="n" type="number" example="2"/>
          <text>{$n :integer} {payor :td:term count=$n}</text></message>
        """
      )
    )
    let lexicon = try set.lexicon(for: "reader", locale: "en")
    #expect(lexicon.render("count", ["n": "abc"]).text == "{$n} {|payor|}")
    #expect(lexicon.render("count", ["n": "1"]).text == "1 owner")
    #expect(lexicon.render("count", ["n": 1]).text == "1 owner")
  }
}

extension SourceSpan {
  /// `file:line:column`, of the start.
  var line: String { "\(source.name):\(start.line):\(start.column)" }
}
