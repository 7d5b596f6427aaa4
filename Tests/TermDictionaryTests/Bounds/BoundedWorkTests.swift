import Diagnostics
import MessageFormat
import TermAuthoring
import Testing

@testable import EnglishTerms
@testable import TermChecking
@testable import TermDictionary

/// Inputs of which the work once grew beyond all measure.
///
/// No test looks at a clock: a work that is not bounded does not end here.
struct BoundedWorkTests {
  private func check(_ entries: String) -> [Diagnostic] {
    DictionarySet(
      .pointsOfView("<point-of-view id=\"p\"/>"),
      .dictionary("p", entries)
    ).check()
  }

  /// The labels `l0`, `l1` …, each of which refers twice to the one before.
  private func doubling(_ count: Int, from first: String) -> String {
    let labels = (1...count).map { "<label id=\"l\($0)\">{l\($0 - 1)}{l\($0 - 1)}</label>" }
    return "<label id=\"l0\">\(first)</label>\n" + labels.joined(separator: "\n")
  }

  @Test func `names that double at each step are refused where they become too long`() {
    let findings = check(doubling(60, from: "x"))
    #expect(findings.map(\.code.name) == ["composition-too-large"])
    #expect(findings.first?.message == "'l9' is composed of more than 512 parts")
  }

  @Test func `names that double are bounded, even where they are empty`() {
    let findings = check(doubling(60, from: " "))
    #expect(findings.first?.code.name == "empty-text")
  }

  @Test func `a name of empty names takes no more than 512 parts`() throws {
    let set = DictionarySet(
      .pointsOfView("<point-of-view id=\"p\"/>"),
      .dictionary("p", doubling(60, from: " "))
    )
    let inflector = try set.lexicon(for: "p", locale: "en").storage.words.inflector
    let small = try inflector.print(TermID(unchecked: "l7"), TermOptions())
    #expect(small.text.string == "")
    #expect(throws: FormFailure.self) {
      try inflector.print(TermID(unchecked: "l60"), TermOptions())
    }
  }

  @Test func `abbreviations of abbreviations are bounded as well`() {
    let nouns = (1...60).map {
      "<noun id=\"n\($0)\"><compound>big {n\($0 - 1) style=abbreviation}</compound><initials/></noun>"
    }
    let first = "<noun id=\"n0\"><one>bay</one><other>bays</other><initials/></noun>"
    #expect(!check(first + nouns.joined()).isEmpty)
  }

  @Test func `a loop of five thousand terms is named once`() throws {
    let count = 5_000
    let labels = (0..<count).map { "<label id=\"l\($0)\">{l\(($0 + 1) % count)} x</label>" }
    let errors = check(labels.joined(separator: "\n")).filter { $0.severity == .error }
    #expect(errors.map(\.code.name) == ["composition-cycle"])
    let loop = try #require(errors.first)
    #expect(loop.message.hasPrefix("'l0' is composed of itself: l0 → l1 → l2 → "))
    #expect(loop.message.hasSuffix(" → (4984 more) → l0"))
    #expect(loop.notes.last?.message == "and so on through 4983 more")
  }

  @Test func `what refers to a long loop says nothing more`() {
    let labels = (0..<100).map { "<label id=\"l\($0)\">{l\(($0 + 1) % 100)} x</label>" }
    let others = """
      <label id="outside">{l5} and more</label>
      <message id="m"><text>Look at {l7 :td:feature}{outside :td:feature}.</text></message>
      """
    let errors = check(labels.joined() + others).filter { $0.severity == .error }
    #expect(errors.map(\.code.name).filter { $0.hasPrefix("composition") } == ["composition-cycle"])
  }

  @Test func `each short loop through one term is told`() {
    let center = (0..<20).map { "{l\($0)}" }.joined(separator: " ")
    let labels = (0..<20).map { "<label id=\"l\($0)\">{c} x</label>" }
    let errors = check("<label id=\"c\">x \(center)</label>" + labels.joined())
      .filter { $0.code.name == "composition-cycle" }
    #expect(errors.count == 20)
  }

  @Test func `a thousand slips among a thousand names each get their name`() {
    let count = 1_000
    let terms = (0..<count).map { "<label id=\"thing-\($0)\">thing</label>" }
    let slips = (0..<count).map {
      "<message id=\"m-\($0)\"><text>{thingg-\($0) :td:term}</text></message>"
    }
    let unknown = check((terms + slips).joined(separator: "\n"))
      .filter { $0.code.name == "unknown-term" }
    #expect(unknown.count == count)
    #expect(
      unknown.allSatisfy { finding in
        let slip = finding.span?.text ?? ""
        return finding.fixIts.first?.replacements.first?.text == slip.replacing("gg", with: "g")
      }
    )
  }

  @Test func `a chain of a thousand declarations is followed once`() {
    let chain = (1...1_000).map { ".local $v\($0) = {$v\($0 - 1) :td:term}" }
    let text = """
      .local $v0 = {thing :td:term}
      \(chain.joined(separator: "\n"))
      {{The {$v1000}.}}
      """
    let findings = check(
      "<noun id=\"thing\"><one>thing</one><other>things</other></noun>"
        + "<message id=\"m\"><text>\(text)</text></message>"
    )
    #expect(findings == [])
  }

  @Test func `a thousand variants are tried in one evaluation`() {
    let rows = (0..<1_000).map { "\($0) {{number \($0) :}}" }.joined(separator: "\n")
    let findings = check(
      """
      <message id="m"><parameter name="n" type="number" example="1"/>
      <text>.input {$n :integer} .match $n
      \(rows)
      * {{more}}</text></message>
      """
    )
    #expect(findings == [])
  }

  @Test func `an example that differs in ten thousand words is told as replaced`() {
    let words = (0..<10_000).map { "w\($0)" }
    let difference = WordDifference(
      from: "a " + words.joined(separator: " ") + " z",
      to: "a " + words.reversed().joined(separator: " ") + " z"
    )
    #expect(difference.text.hasPrefix("a [-w0 w1 "))
    #expect(difference.text.hasSuffix(" w1 w0+} z"))
  }

  @Test func `a tag of a hundred thousand attributes is refused at the first too many`() {
    let attributes = (0..<100_000).map { "a\($0)=\"1\"" }.joined(separator: " ")
    let findings = check("<label id=\"l\" \(attributes)>x</label>")
    #expect(findings.map(\.code.name) == ["xml-limit"])
    #expect(findings.first?.span?.text == "a31")
  }

  @Test func `title case of ten thousand words`() {
    let words = (0..<5_000).map { _ in "of claim" }.joined(separator: " ")
    let title = StyledText(words).inEnglishTitleCase(isFirst: true).string
    #expect(title.hasPrefix("Of Claim of Claim"))
    #expect(title.hasSuffix("of Claim"))
  }

  @Test func `a text without a message in it is told a thousand times and counted`() {
    let errors = MessageModel.parse(String(repeating: "{", count: 100_000)).syntaxErrors
    #expect(errors.count == 1001)
    #expect(errors.last?.message.contains("more errors of syntax from here on") == true)
    #expect(MessageModel.parse(String(repeating: "{{", count: 100_000)).syntaxErrors.count == 1001)
  }

  @Test func `points of view that extend each other a thousand deep`() throws {
    let points = (1..<1_000).map {
      "<point-of-view id=\"p\($0)\" abstract=\"yes\" extends=\"p\($0 - 1)\"/>"
    }
    let set = DictionarySet(
      .pointsOfView("<point-of-view id=\"p0\"/>" + points.joined()),
      .dictionary("p0", "<label id=\"l\">x</label>")
    )
    #expect(set.check() == [])
    let last = try #require(PointOfViewID("p999"))
    #expect(set.resolution(for: last, locale: LocaleIdentifier("en") ?? .root).count == 1)
  }

  @Test func `a thousand readers, each of the one before, hear whom they should`() throws {
    let points = (1..<1_000).map { "<point-of-view id=\"p\($0)\" extends=\"p\($0 - 1)\"/>" }
    let set = DictionarySet(
      .pointsOfView(points.reversed().joined() + "<point-of-view id=\"p0\"/>"),
      .dictionary("p0", "<label id=\"l\">x</label>"),
      .dictionary("p500", "<label id=\"l\">y</label>")
    )
    #expect(set.check() == [])
    let english = try #require(LocaleIdentifier("en"))
    for (reader, expected) in [
      ("p499", ["p0"]), ("p500", ["p500", "p0"]), ("p999", ["p500", "p0"]),
    ] {
      let id = try #require(PointOfViewID(reader))
      #expect(
        set.resolution(for: id, locale: english).map(\.pointOfView.description) == expected
      )
    }
  }

  @Test func `a word that hundreds of terms share, alone and in longer names`() {
    let nouns = (0..<400).map {
      "<noun id=\"n\($0)\"><one>thing</one><other>things</other></noun>"
    }
    let labels = (0..<400).map { "<label id=\"l\($0)\">big thing of {n\($0)}</label>" }
    #expect(check((nouns + labels).joined()).filter { $0.severity == .error } == [])
  }

  @Test func `a loop of points of view is told once, however long the way to it`() {
    let points = (0..<300).map { "<point-of-view id=\"q\($0)\" extends=\"q\($0 + 1)\"/>" }
    let loop = (300..<303).map {
      "<point-of-view id=\"q\($0)\" extends=\"q\(300 + ($0 - 299) % 3)\"/>"
    }
    let set = DictionarySet(.pointsOfView(points.joined() + loop.joined()))
    #expect(set.diagnostics.map(\.code.name) == ["point-of-view-cycle"])
    #expect(set.diagnostics.first?.message.contains("q300 → q301 → q302 → q300") == true)
  }

  @Test func `fifteen thousand concepts are compared, each with its own`() {
    func version(_ definition: String) -> DictionarySet {
      let entries = (0..<15_000).map { number in
        "<noun id=\"n\(number)\"><one>x\(number)</one><other>y\(number)</other></noun>"
          + "<concept ref=\"n\(number)\"><definition>\(definition)</definition></concept>"
      }
      return DictionarySet(
        .pointsOfView("<point-of-view id=\"p\"/>"),
        .dictionary("p", entries.joined())
      )
    }
    #expect(version("old").changes(to: version("new"), for: []).count == 15_000)
  }

  @Test func `many acceptances and many findings in one file`() {
    let accept = "<accept code=\"literal-article\">Because.</accept>"
    let messages = (0..<500).map {
      "<message id=\"m\($0)\">\(accept)<text>a {thing :td:term}</text></message>"
    }
    let thing = "<noun id=\"thing\"><one>thing</one><other>things</other></noun>"
    #expect(check(thing + messages.joined()).filter { $0.code.name == "literal-article" } == [])
    #expect(check(thing + accept + messages.joined()) == [])
    let unused = check(thing + "<message id=\"m\">\(accept)\(accept)<text>x</text></message>")
    #expect(unused.map(\.code.name) == ["unused-acceptance", "unused-acceptance"])
  }
}
