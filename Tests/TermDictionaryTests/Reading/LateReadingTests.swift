import Diagnostics
import MessageFormat
import Testing

@testable import TermDictionary

/// What is wrong with an entry when somebody first asks for it is a finding, and nothing is printed
/// for it that could pass for its words.
struct LateReadingTests {
  private static let entries = """
    <noun id="claim"><one>invoice</one><other>invoices</other></noun>
    <verb id="bill"><base>bill</base><third>bills</third><past>billed</past>
      <participle>billed</participle><ing>billing</ing></verb>
    <label id="tab">Invoices</label>
    <concept ref="claim"><definition>request for payment</definition></concept>
    <message id="a"><text>Send {claim :td:term article=indefinite}.</text></message>
    <message id="b"><text>Please {bill :td:verb}.</text></message>
    <message id="c"><text>Open {tab :td:term}.</text></message>
    <message id="d"><parameter name="t" type="term" example="claim" one-of="claim tab"/>
      <text>This is {$t :td:term}.</text></message>
    """

  private static let text = """
    <dictionary xmlns="urn:termdictionary:1" point-of-view="owner" xml:lang="en">
    \(entries)
    </dictionary>
    """

  /// A set that was indexed, and whose entries are read from `text` when somebody asks.
  private func set(reading text: String) throws -> DictionarySet {
    let source = SourceText(name: "owner.xml", text: Self.text)
    var document = try #require(EntryIndexParser.read(source, limits: .standard))
    guard case .dictionary(var entries) = document.content else {
      Issue.record("it is no dictionary")
      return DictionarySet([document])
    }
    let origin = EntryOrigin(
      source: SourceText(name: "owner.xml", text: text),
      key: entries.key,
      limits: .standard
    )
    let index = try #require(EntryIndex(of: source, limits: .standard)).entries
    func start(_ kinds: Set<String>, _ number: Int) throws -> UInt32 {
      let found = index.filter { kinds.contains("\($0.kind)") }
      return try #require(found.indices.contains(number) ? found[number].start : nil)
    }
    entries.terms = try entries.terms.enumerated().map { number, term in
      let place = try start(["noun", "verb", "label"], number)
      return Term(
        id: term.id,
        span: term.span,
        partOfSpeech: term.partOfSpeech,
        at: EntryLocation(source: origin, start: place)
      )
    }
    entries.concepts = try entries.concepts.enumerated().map { number, concept in
      let location = EntryLocation<any TermSource>(
        source: origin,
        start: try start(["concept"], number)
      )
      return ConceptEntry(term: concept.term, span: concept.span, at: location)
    }
    entries.messages = try entries.messages.enumerated().map { number, message in
      let location = EntryLocation<any MessageSource>(
        source: origin,
        start: try start(["message"], number)
      )
      return MessageDefinition(id: message.id, idSpan: message.idSpan, at: location)
    }
    document.content = .dictionary(entries)
    return DictionarySet([DictionaryParser.read(Self.pointsOfView), document])
  }

  private static let pointsOfView = SourceText(
    name: "points-of-view.xml",
    text: """
      <points-of-view xmlns="urn:termdictionary:1"><point-of-view id="owner"/></points-of-view>
      """
  )

  private func lexicon(reading text: String) throws -> Lexicon {
    try set(reading: text).lexicon(for: "owner", locale: "en")
  }

  /// The file with `new` for `old`, of the same length: entries stay where they are.
  private func changed(_ old: String, _ new: String) -> String {
    #expect(old.utf8.count == new.utf8.count && Self.text.contains(old))
    return Self.text.replacing(old, with: new)
  }

  private func printed(_ lexicon: Lexicon) -> [String] {
    ["a", "b", "c"].map { lexicon.render($0).text }
      + ["claim", "tab"].map { lexicon.render("d", ["t": .term($0)]).text }
  }

  @Test func `what is as it was indexed is printed`() throws {
    let lexicon = try lexicon(reading: Self.text)
    #expect(lexicon.diagnostics == [])
    #expect(
      printed(lexicon) == [
        "Send an invoice.", "Please bill.", "Open Invoices.", "This is invoice.",
        "This is Invoices.",
      ]
    )
  }

  private static let faults = [
    (
      "<one>invoice</one>", "<one>invoice</ona>", "'claim' cannot be read: it is not well-formed"
    ),
    (
      "<one>invoice</one>", "<ono>invoice</ono>",
      "'claim' cannot be read: it is not right ('noun' has no element 'ono'; did you mean 'one'?)"
    ),
    (
      #"<noun id="claim">"#, #"<noun id="claix">"#,
      "'claim' cannot be read: it is the noun 'claix' now"
    ),
    (
      #"<label id="tab">Invoices</label>"#, #"<label id="tab">        </label>"#,
      "'tab' cannot be read: it is not right ('label' needs a text)"
    ),
    (
      "<past>billed</past>", "<past>{illed</past>",
      "'bill' cannot be read: it is not right (expected '}' to end the reference)"
    ),
    (
      "request for payment", "                   ",
      "the concept 'claim' cannot be read: it is not right ('definition' needs a text)"
    ),
    (
      "{bill :td:verb}.", "{bill :td:verb}}",
      "the message 'b' cannot be read: it is not right (expected"
    ),
    (
      #"<message id="c">"#, #"<message id="x">"#,
      "the message 'c' cannot be read: it is 'x' now"
    ),
  ]

  @Test(arguments: faults)
  func `an entry that changed is a finding`(old: String, new: String, finding: String) throws {
    let lexicon = try lexicon(reading: changed(old, new))
    let found = lexicon.diagnostics
    #expect(found.map(\.code.name) == ["unread-entry"])
    #expect(found.first?.message.hasPrefix(finding) == true, "\(found.map(\.message))")
    #expect(found.first?.span?.source.name == "owner.xml")
  }

  @Test func `a term that cannot be read is printed as its name, with a problem`() throws {
    let noun = try lexicon(reading: changed("<one>invoice</one>", "<one>invoice</ona>"))
    #expect(printed(noun)[0] == "Send {|claim|}.")
    #expect(printed(noun)[3] == "This is {$t}.")
    #expect(noun.render("a").problems.map(\.message) == [Self.faults[0].2])
    #expect(noun.render("d", ["t": "claim"]).problems.count == 1)
    let label = try lexicon(reading: changed(">Invoices<", ">        <"))
    #expect(printed(label)[2] == "Open {|tab|}.")
    #expect(label.render("c").problems.count == 1)
    let verb = try lexicon(reading: changed("<past>billed</past>", "<past>{illed</past>"))
    #expect(printed(verb)[1] == "Please {|bill|}.")
  }

  @Test func `a message that cannot be read is printed as its name, with the finding`() throws {
    let lexicon = try lexicon(reading: changed("Open {tab :td:term}.", "Open {tab :td:term}}"))
    let rendered = lexicon.render("c")
    #expect(rendered.text == "{c}")
    #expect(rendered.problems.map(\.code.name) == ["unread-entry"])
    let id = try #require(MessageID("c"))
    #expect(lexicon.diagnostics(of: id).map(\.code.name) == ["unread-entry"])
    #expect(lexicon.residue(of: id) == nil)
  }

  @Test func `a copy of an entry that cannot be read is none either`() throws {
    let set = try set(reading: changed("<one>invoice</one>", "<one>invoice</ona>"))
    let entries = set.storage.documents.compactMap { document -> DictionaryEntries? in
      if case .dictionary(let entries) = document.content { entries } else { nil }
    }
    let term = try #require(entries.first?.terms.first)
    let id = try #require(TermID("request"))
    #expect(term.renamed(id).fault?.code.name == "unread-entry")
    #expect(term.with(term.content).fault != nil)
    #expect(term.faulty.partOfSpeech == .noun)
  }
}
