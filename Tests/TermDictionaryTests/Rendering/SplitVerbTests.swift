import Diagnostics
import MessageFormat
import Testing

@testable import TermDictionary

/// Verbs that their object splits: *send the patient home*.
struct SplitVerbTests {
  /// A message, and what the ward and the patient read.
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var ward: String
    var patient: String

    init(_ text: String, _ ward: String, _ patient: String) {
      (self.text, self.ward, self.patient) = (text, ward, patient)
    }

    var testDescription: String { text }
  }

  static let rows: [Row] = [
    Row(
      "We {discharge :td:verb} {client :td:term article=definite}.",
      "We discharge the client.",
      "We send the patient home."
    ),
    Row(
      "We {discharge :td:verb} the {client :td:term} today.",
      "We discharge the client today.",
      "We send the patient home today."
    ),
    Row(
      "We {discharge :td:verb form=past} all {client :td:term number=plural}.",
      "We discharged all clients.",
      "We sent all patients home."
    ),
    Row(
      "{discharge :td:verb casing=sentence} {client :td:term article=indefinite}",
      "Discharge a client",
      "Send a patient home"
    ),
    Row(
      "We are {discharge :td:verb form=ing} them.",
      "We are discharging them.",
      "We are sending them home."
    ),
    Row(
      "She {discharge :td:verb form=third} you, too.",
      "She discharges you, too.",
      "She sends you home, too."
    ),
    Row(
      "We {discharge :td:verb} her. We {discharge :td:verb} her {client :td:term}.",
      "We discharge her. We discharge her client.",
      "We send her home. We send her patient home."
    ),
    Row(
      "Who was {discharge :td:verb form=participle}?",
      "Who was discharged?",
      "Who was sent home?"
    ),
    Row(
      "the {discharge :td:verb form=attributive} {client :td:term}",
      "the discharged client",
      "the sent-home patient"
    ),
    Row("We {discharge :td:verb} {$name}.", "We discharge Ana Silva.", "We send Ana Silva home."),
    Row(
      "We {discharge :td:verb} {#b}{$name}{/b}!",
      "We discharge Ana Silva!",
      "We send Ana Silva home!"
    ),
    Row(
      "We {discharge :td:verb} {$n :integer} {client :td:term count=$n}.",
      "We discharge 2 clients.",
      "We send 2 patients home."
    ),
    Row(
      "{$n :integer} {nurse :td:term count=$n} {discharge :td:verb form=present count=$n} {$name}",
      "2 nurses discharge Ana Silva",
      "2 nurses send Ana Silva home"
    ),
    Row(
      "We {discharge :td:verb} {indefinite :td:article} {nurse :td:term use=modifier} {client :td:term}.",
      "We discharge a nurse client.",
      "We send a nurse patient home."
    ),
    Row(
      "We {discharge :td:verb} {nurse :td:term possessive=yes article=definite} {client :td:term}",
      "We discharge the nurse’s client",
      "We send the nurse’s patient home"
    ),
    // What goes on, or has an end that nobody can tell, follows the whole verb.
    Row(
      "We {discharge :td:verb} the {client :td:term} of the {nurse :td:term}.",
      "We discharge the client of the nurse.",
      "We send home the patient of the nurse."
    ),
    Row(
      "We {discharge :td:verb} the old {client :td:term}.",
      "We discharge the old client.",
      "We send home the old patient."
    ),
    Row(
      "We {$act :td:verb} the {client :td:term} today.",
      "We discharge the client today.",
      "We send the patient home today."
    ),
    Row("We {$act :td:verb form=past} them.", "We discharged them.", "We sent them home."),
    Row(
      "Was {$name} {$act :td:verb form=participle}?",
      "Was Ana Silva discharged?",
      "Was Ana Silva sent home?"
    ),
    Row("We {discharge :td:verb} early.", "We discharge early.", "We send home early."),
    Row(
      "We {discharge :td:verb part=start} the oldest {discharge :td:verb part=end}, then {discharge :td:verb part=start} all {discharge :td:verb part=end}.",
      "We discharge the oldest, then discharge all.",
      "We send the oldest home, then send all home."
    ),
    Row(
      ".local $all = {client :td:term number=plural} {{Will we {discharge :td:verb} {$all}?}}",
      "Will we discharge clients?",
      "Will we send patients home?"
    ),
    Row(
      ".input {$n :integer} .match $n one {{{discharge :td:verb} it}} * {{{discharge :td:verb} them}}",
      "discharge them",
      "send them home"
    ),
  ]

  private static let parameters = [
    InlineParameter("name", .string, "Ana Silva"), InlineParameter("n", .number, "2"),
    InlineParameter("act", .term, "discharge"),
  ]

  private static func parameters(of row: Row) -> [InlineParameter] {
    parameters.filter { parameter in
      ["}", " "].contains { row.text.contains("$\(parameter.name)\($0)") }
    }
  }

  @Test(arguments: rows)
  func `an object stands between the parts`(row: Row) throws {
    let used = Self.parameters(of: row)
    for (reader, expected) in [("ward", row.ward), ("patient", row.patient)] {
      let result = try Self.lexicon(reader).result(InlineMessage(row.text, used))
      #expect(result.text == expected)
      #expect(result.findings + result.problems == [])
    }
  }

  @Test(arguments: rows)
  func `evaluated and compiled messages agree`(row: Row) throws {
    let used = Self.parameters(of: row)
    let lexicon = try Self.lexicon("patient")
    let definition = try #require(InlineMessage(row.text, used).read().definition)
    let linker = Linker(words: lexicon.storage.words)
    var document = RenderedDocument()
    let arguments = definition.exampleArguments
    let linked = lexicon.render(linker.link(definition), arguments, in: &document)
    let unlinked = lexicon.render(linker.unlinked(definition), arguments, in: &document)
    #expect(linked.text == row.patient)
    #expect(unlinked.text == row.patient)
  }

  @Test func `an argument that is not split leaves no space`() throws {
    let definition = """
      <message id="m"><parameter name="act" type="term" example="discharge" one-of="discharge admit"/>
      <text>We {$act :td:verb} them.</text></message>
      """
    let set = DictionarySet(
      InlineFile.pointsOfView("<point-of-view id=\"ward\"/>"),
      InlineFile.dictionary(
        "ward",
        """
        <verb id="discharge"><base>send … home</base><third>sends … home</third>\
        <past>sent … home</past><participle>sent … home</participle><ing>sending … home</ing></verb>
        <verb id="admit"><base>admit</base><third>admits</third><past>admitted</past>\
        <participle>admitted</participle><ing>admitting</ing></verb>
        """ + definition
      )
    )
    #expect(set.diagnostics.map(\.line) == [])
    let lexicon = try set.lexicon(for: "ward", locale: "en")
    #expect(lexicon.render("m", ["act": .term("discharge")]).text == "We send them home.")
    #expect(lexicon.render("m", ["act": .term("admit")]).text == "We admit them.")
  }

  @Test func `in a title the end is capital`() throws {
    let lexicon = try Self.lexicon("patient")
    let message = InlineMessage("{approve :td:verb} it now, {approve :td:verb} now", casing: .title)
    #expect(lexicon.result(message).text == "Sign It Off Now, Sign Off Now")
  }

  @Test func `a label puts the noun between, and has the form without an object`() throws {
    let lexicon = try Self.lexicon("patient")
    #expect(lexicon.text("{action.discharge :td:term}") == "Send Patients Home")
    #expect(lexicon.text("{status.discharged :td:term}") == "Sent Home")
  }

  @Test(arguments: [
    ("<base>send …</base>", "the place of the object is between two words, spaces around it"),
    ("<base>send…home</base>", "the place of the object is between two words, spaces around it"),
    ("<base>send … back … home</base>", "a verb has one place for its object"),
    ("<base>send ... home</base>", "the place of the object is '…' (U+2026)"),
    ("<base>send home</base>", "'send home' has no place for its object, as 'sends … home' has"),
  ])
  func `a place that is none is an error`(base: String, message: String) {
    let set = DictionarySet(
      InlineFile.pointsOfView("<point-of-view id=\"ward\"/>"),
      InlineFile.dictionary(
        "ward",
        """
        <verb id="discharge">\(base)<third>sends … home</third><past>sent … home</past>\
        <participle>sent … home</participle><ing>sending … home</ing></verb>
        """
      )
    )
    #expect(set.diagnostics.map(\.message) == [message])
    #expect(set.diagnostics.map(\.code) == [.badForm])
  }

  @Test func `three full stops are mended`() {
    let document = DictionaryParser.read(
      InlineFile.dictionary(
        "ward",
        """
        <verb id="discharge"><base>send ... home</base><third>sends … home</third>\
        <past>sent … home</past><participle>sent … home</participle><ing>sending … home</ing></verb>
        """
      ).source
    )
    let texts = document.diagnostics.flatMap(\.fixIts).flatMap(\.replacements).map(\.text)
    #expect(texts == ["send … home"])
  }

  @Test func `the form before a noun has no place`() {
    let document = DictionaryParser.read(
      InlineFile.dictionary(
        "ward",
        """
        <verb id="discharge"><base>send … home</base><third>sends … home</third>\
        <past>sent … home</past><participle>sent … home</participle><ing>sending … home</ing>\
        <attributive>sent … home</attributive></verb>
        """
      ).source
    )
    #expect(
      document.diagnostics.map(\.message) == ["the form before a noun has no place for an object"]
    )
  }

  @Test func `a part is not asked of a variable`() throws {
    let message = InlineMessage(
      "{$act :td:verb part=start} it {$act :td:verb part=end}",
      [InlineParameter("act", .term, "discharge")]
    )
    let findings = try Self.lexicon("patient").result(message).findings
    #expect(findings.first?.contains("'part' needs a verb that is written out") == true)
  }

  // MARK: The readers

  private static func lexicon(_ reader: String) throws -> Lexicon {
    try set.lexicon(for: reader, locale: "en")
  }

  private static let set = DictionarySet(
    InlineFile.pointsOfView(
      """
      <point-of-view id="base" abstract="yes"/><point-of-view id="ward" extends="base"/>\
      <point-of-view id="patient" extends="base"/>
      """
    ),
    InlineFile.dictionary(
      "base",
      """
      <noun id="nurse"><one>nurse</one><other>nurses</other></noun>
      <label id="action.discharge" casing="title">{discharge} {client number=plural}</label>
      <label id="status.discharged" casing="title">{discharge form=participle}</label>
      """
    ),
    InlineFile.dictionary(
      "ward",
      """
      <noun id="client"><one>client</one><other>clients</other></noun>
      <verb id="discharge"><base>discharge</base><third>discharges</third><past>discharged</past>\
      <participle>discharged</participle><ing>discharging</ing></verb>
      <verb id="approve"><base>approve</base><third>approves</third><past>approved</past>\
      <participle>approved</participle><ing>approving</ing></verb>
      """
    ),
    InlineFile.dictionary(
      "patient",
      """
      <noun id="client"><one>patient</one><other>patients</other></noun>
      <verb id="discharge"><base>send … home</base><third>sends … home</third>\
      <past>sent … home</past><participle>sent … home</participle><ing>sending … home</ing>\
      <attributive>sent-home</attributive></verb>
      <verb id="approve"><base>sign … off</base><third>signs … off</third><past>signed … off</past>\
      <participle>signed … off</participle><ing>signing … off</ing>\
      <attributive>signed-off</attributive></verb>
      """
    )
  )
}

/// How titles of a set are written.
struct TitleStyleTests {
  @Test(arguments: [
    ("", "One-day Stay", "Point-of-View List", "Follow-up"),
    ("<titles behind-hyphen=\"small\"/>", "One-day Stay", "Point-of-View List", "Follow-up"),
    ("<titles behind-hyphen=\"capital\"/>", "One-Day Stay", "Point-of-View List", "Follow-Up"),
  ])
  func `a house says what a title does behind a hyphen`(
    titles: String,
    stay: String,
    list: String,
    visit: String
  ) throws {
    let set = DictionarySet(
      InlineFile.pointsOfView("<point-of-view id=\"ward\"/>" + titles),
      InlineFile.dictionary(
        "ward",
        """
        <noun id="stay" casing="title"><one>one-day stay</one><other>one-day stays</other></noun>
        <label id="list" casing="title">point-of-view list</label>
        <noun id="visit"><one>follow-up</one><other>follow-ups</other></noun>
        """
      )
    )
    #expect(set.diagnostics.map(\.line) == [])
    let lexicon = try set.lexicon(for: "ward", locale: "en")
    #expect(lexicon.text("{stay :td:term}") == stay)
    #expect(lexicon.text("{list :td:term}") == list)
    #expect(lexicon.text("{visit :td:term casing=title}") == visit)
  }

  @Test func `two ways in one set are an error at the second`() {
    let set = DictionarySet(
      InlineFile.pointsOfView(
        """
        <point-of-view id="ward"/>
        <titles behind-hyphen="small"/>
        <titles behind-hyphen="capital"/>
        """
      )
    )
    #expect(
      set.diagnostics.map(\.line) == [
        "points-of-view.xml:4:24: error: titles are written in two ways in one set [duplicate-definition]"
      ]
    )
  }
}
