import Diagnostics
import TermDictionary
import TermProse
import Testing

/// Sentences of a ward and of a library, in which more than the word changes for another reader.
struct SentenceConversionTests {
  /// A text, what it becomes, and what is reported.
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var result: String
    var report: [String]

    init(_ text: String, _ result: String, _ report: String...) {
      self.text = text
      self.result = result
      self.report = report
    }

    var testDescription: String { text }
  }

  // MARK: Articles

  static let articles: [Row] = [
    Row("An admitted person rests.", "A taken-in person rests."),
    Row("We saw an admitted person.", "We saw a taken-in person."),
    Row("An admitted nurse rests.", "A taken-in nurse rests."),
    Row("A newly admitted nurse rests.", "A newly taken-in nurse rests."),
    Row("An admitted leaflet rests.", "A taken-in piece of advice rests."),
    Row("Return a checked-out volume.", "Return a borrowed volume.", "volume"),
    Row("Return a checked-out box.", "Return a borrowed box."),
  ]

  // MARK: Orders

  static let orders: [Row] = [
    Row("If leaflets are free, take them.", "If advice is free, take them.", "them"),
    Row("If leaflets are free, call us.", "If advice is free, call us."),
    Row("If leaflets are free, go.", "If advice is free, go."),
    Row(
      "When leaflets are free, and remain here, keep them.",
      "When advice is free, and remains here, keep them.",
      "them"
    ),
    Row("Leaflets are free, take one.", "Pieces of advice are free, take one."),
    Row("Leaflets are here and keep a record.", "Pieces of advice are here and keep a record."),
    Row("Leaflets are new, seem free, and remain.", "Advice is new, seems free, and remains."),
    Row("If the diagnosis is clear, keep it.", "If the findings are clear, keep it.", "it"),
  ]

  // MARK: Quantities

  static let quantities: [Row] = [
    Row("1 leaflet", "1 piece of advice"),
    Row("Take 1 new leaflet.", "Take 1 new piece of advice."),
    Row("Take one leaflet.", "Take one piece of advice."),
    Row("Take 1,000 leaflets.", "Take 1,000 pieces of advice."),
    Row("Take 10 new leaflets.", "Take 10 new pieces of advice."),
    Row(
      "Take 2–3 leaflets or 10+ leaflets.",
      "Take 2–3 pieces of advice or 10+ pieces of advice."
    ),
    Row("Take twenty-one leaflets.", "Take twenty-one leaflets.", "leaflets"),
    Row("Take two more leaflets.", "Take two more leaflets.", "leaflets"),
    Row("Take three of the leaflets.", "Take three of the pieces of advice."),
    Row("Send hundreds of leaflets.", "Send hundreds of pieces of advice."),
    Row("Send a lot of leaflets.", "Send a lot of advice."),
    Row("The leaflet(s) you need.", "The piece(s) of advice you need."),
    Row("Leaflet(s) are free.", "Piece(s) of advice are free."),
    Row("The bed(s) are free.", "The bed(s) are free."),
    Row("Volume 3 is late.", "Item 3 is late."),
    Row("See volume no. 3 and volume B.", "See item no. 3 and item B."),
    Row("Volumes 3 and 4 are late.", "Items 3 and 4 are late."),
    Row("The volume is late.", "The reading matter is late."),
    Row(
      "Send a new memo, each memo, 2 memos.",
      "Send a new memo, each memo, 2 memos.",
      "memo",
      "memo",
      "memos"
    ),
    Row("Send a memo.", "Send mail."),
  ]

  // MARK: Clauses

  static let clauses: [Row] = [
    Row(
      "Leaflets that cost a pound are here.",
      "Pieces of advice that cost a pound are here."
    ),
    Row("Leaflets that are new stay here.", "Pieces of advice that are new stay here."),
    Row("Leaflets that nurses need are here.", "Advice that nurses need is here."),
    Row("Leaflets that you have are here.", "Advice that you have is here."),
    Row("The leaflets I have are new.", "The advice I have is new."),
    Row("The leaflets we were given have gone.", "The advice we were given has gone."),
    Row("See the leaflets you need.", "See the advice you need."),
    Row("The leaflets printed in May are new.", "The pieces of advice printed in May are new."),
    Row("The leaflets in the box help.", "The pieces of advice in the box help."),
    Row(
      "New leaflets, all of which are free, help.",
      "New pieces of advice, all of which are free, help."
    ),
    Row("The diagnosis never changes.", "The findings never changes.", "changes"),
    Row("The late fee always grows.", "The charges always grows.", "grows"),
    Row("The late fee changed.", "The charges changed."),
    Row("How much is the late fee?", "How much are the charges?"),
    Row("Which is the diagnosis?", "Which are the findings?"),
  ]

  // MARK: Pronouns

  static let pronouns: [Row] = [
    Row("Read the diagnosis before it is sent.", "Read the findings before it is sent.", "it"),
    Row("The late fee was paid and it has gone.", "The charges were paid and it has gone.", "it"),
    Row(
      "All leaflets were sent, and they are open.",
      "All advice was sent, and they are open.",
      "they"
    ),
    Row("The diagnosis is clear. It is new.", "The findings are clear. It is new.", "It"),
    Row("It is clear that the diagnosis is new.", "It is clear that the findings are new."),
    Row("Nurses help, and they rest.", "Nurses help, and they rest."),
  ]

  @Test(arguments: articles + orders + quantities + clauses + pronouns)
  func `what cannot be known is reported, and the rest is right`(row: Row) throws {
    let conversion = try Self.converted(row.text, from: "ward", to: "patient")
    #expect(conversion.text == row.result)
    #expect(conversion.report.map(\.match) == row.report)
  }

  // MARK: Back

  static let back: [Row] = [
    Row("Take an X-ray. The X-rays are new.", "Take a scan. The scans are new."),
    Row("Take an X-ray", "Take a scan"),
    Row("X-rays are new. Take an X-RAY.", "Scans are new. Take a SCAN."),
    Row("How to Take an X-Ray Today", "How to Take a Scan Today"),
    Row("Much advice is free.", "Much advice is free.", "advice"),
    Row("Some new advice was free.", "Some new advice was free.", "advice"),
    Row("Your advice is free.", "Your leaflet is free."),
  ]

  @Test(arguments: back)
  func `a stated capital stays with its word, and an amount has no single thing`(row: Row) throws {
    let conversion = try Self.converted(row.text, from: "patient", to: "ward")
    #expect(conversion.text == row.result)
    #expect(conversion.report.map(\.match) == row.report)
  }

  // MARK: Verbs that a pronoun splits

  static let splitVerbs: [Row] = [
    Row("We took them in.", "We admitted them."),
    Row("We have taken them in, and rest.", "We have admitted them, and rest."),
    Row("Take him in at once.", "Admit him at once."),
    Row("We take him in on Monday.", "We admit him on Monday."),
    Row("We took them in May.", "We took them in May.", "took … in"),
    Row("We took them in the car.", "We took them in the car.", "took … in"),
    Row("We took in them.", "We admitted them."),
  ]

  @Test(arguments: splitVerbs)
  func `a verb around a pronoun is one verb`(row: Row) throws {
    let conversion = try Self.converted(row.text, from: "patient", to: "ward")
    #expect(conversion.text == row.result)
    #expect(conversion.report.map(\.match) == row.report)
  }

  @Test(arguments: [
    Row("You can check it out here.", "You can check it out here.", "check … out"),
    Row("You can check it out.", "You can borrow it."),
    Row("You checked them out.", "You borrowed them."),
  ])
  func `and becomes one word`(row: Row) throws {
    let conversion = try Self.converted(row.text, from: "ward", to: "patient")
    #expect(conversion.text == row.result)
    #expect(conversion.report.map(\.match) == row.report)
  }

  // MARK: Messages

  static let messages: [Row] = [
    Row("Once admitted, rest.", "Once {admit :td:verb form=participle}, rest."),
    Row(
      "An admitted person rests.",
      "{indefinite :td:article casing=sentence} {admit :td:verb form=attributive} person rests."
    ),
    Row(
      "Take 10 new leaflets.",
      "Take 10 new {leaflet :td:term number=plural countable=yes}."
    ),
    Row(
      "Take 1,000 leaflets.",
      "Take 1,000 {leaflet :td:term number=plural countable=yes}."
    ),
    Row("Take a new leaflet.", "Take a new {leaflet :td:term countable=yes}."),
    Row("See leaflet 3.", "See {leaflet :td:term countable=yes} 3."),
    Row(
      "Those admitted today rest.",
      "Those ⟦admitted: admit form=past / admit form=participle⟧ today rest.",
      "admitted"
    ),
    Row(
      "The leaflet(s) you need.",
      "The ⟦leaflet(s): leaflet / leaflet number=plural⟧ you need.",
      "leaflet(s)"
    ),
  ]

  @Test(arguments: messages)
  func `a message has what every reader needs, or says what is open`(row: Row) throws {
    let extractor = MessageExtractor(in: Self.set, wordsOf: try Self.lexicon("ward"))
    let message = extractor.messages(in: Self.document(row.text))[0]
    #expect(message.text == row.result)
    #expect(message.report.map(\.match) == row.report)
    guard row.report.isEmpty else { return }
    #expect(try Self.lexicon("ward").message(message.text).format().text == row.text)
  }

  // MARK: Fixes

  @Test(arguments: [
    ("Take an X-ray. The X-rays are new.", "Take an X-ray. The X-rays are new."),
    ("X-rays are new. Take an X-RAY.", "Scans are new. Take a SCAN."),
    ("You check in at ten. Please check in now.", "You check in at ten. Please check in now."),
    ("Nurses check in here.", "Nurses check in here."),
    ("The check in was late, two check ins.", "The check-in was late, two check-ins."),
    ("Take an E MAIL.", "Take an E-MAIL."),
  ])
  func `a certain fix makes no noun of a verb, and keeps capitals`(
    text: String,
    result: String
  ) throws {
    let document = Self.document(text)
    let linter = try Linter(Self.set, pointOfView: "ward", locale: "en")
    let changes = linter.findings(in: document).flatMap { $0.diagnostic.fixIts.prefix(1) }
      .filter { $0.certainty == .certain }.flatMap(\.replacements)
      .sorted { $0.span.range.lowerBound > $1.span.range.lowerBound }
    var bytes = Array(text.utf8)
    for change in changes { bytes.replaceSubrange(change.span.range, with: change.text.utf8) }
    #expect(String(decoding: bytes, as: UTF8.self) == result)
  }

  @Test func `a verb that is spelt like a forbidden noun is information`() throws {
    let linter = try Linter(Self.set, pointOfView: "ward", locale: "en")
    let found = linter.findings(in: Self.document("You check in at ten. The check in was late."))
    #expect(found.map(\.diagnostic.code.name) == ["common-word", "forbidden-term"])
    #expect(found.map(\.diagnostic.fixIts.count) == [0, 1])
  }

  // MARK: The readers

  private static func lexicon(_ reader: String) throws -> Lexicon {
    try set.lexicon(for: reader, locale: "en")
  }

  private static func document(_ text: String) -> ProseDocument {
    ProseDocument(SourceText(name: "-", text: text), syntax: .text)
  }

  private static func converted(
    _ text: String,
    from source: String,
    to target: String
  ) throws -> TermConversion {
    TermConverter(in: set, from: try lexicon(source), to: try lexicon(target))
      .convert(document(text))
  }

  private static let set = DictionarySet(
    InlineFile.pointsOfView(
      "<point-of-view id=\"ward\"/><point-of-view id=\"patient\" extends=\"ward\"/>"
    ),
    InlineFile.dictionary(
      "ward",
      """
      <noun id="leaflet"><one>leaflet</one><other>leaflets</other></noun>
      <noun id="diagnosis"><one>diagnosis</one><other>diagnoses</other></noun>
      <noun id="scan"><one>scan</one><other>scans</other></noun>
      <noun id="nurse"><one>nurse</one><other>nurses</other></noun>
      <noun id="bed"><one>bed</one><other>beds</other></noun>
      <noun id="volume"><one>volume</one><other>volumes</other></noun>
      <noun id="late-fee"><one>late fee</one><other>late fees</other></noun>
      <noun id="memo"><one>memo</one><other>memos</other></noun>
      <noun id="arrival"><one>check-in</one><other>check-ins</other></noun>
      <concept ref="arrival"><synonym status="forbidden" plural="check ins">check in</synonym></concept>
      <noun id="mail"><one>e-mail</one><other>e-mails</other></noun>
      <concept ref="mail"><synonym status="forbidden" plural="e mails">e mail</synonym></concept>
      <verb id="admit"><base>admit</base><third>admits</third><past>admitted</past>\
      <participle>admitted</participle><ing>admitting</ing></verb>
      <verb id="borrow"><base>check out</base><third>checks out</third><past>checked out</past>\
      <participle>checked out</participle><ing>checking out</ing>\
      <attributive>checked-out</attributive></verb>
      """
    ),
    InlineFile.dictionary(
      "patient",
      """
      <noun id="leaflet"><mass>advice</mass>\
      <counted><one>piece of advice</one><other>pieces of advice</other></counted></noun>
      <noun id="diagnosis"><plural-only>findings</plural-only>\
      <counted><one>finding</one><other>findings</other></counted></noun>
      <noun id="scan"><one>X-ray</one><other>X-rays</other></noun>
      <noun id="volume"><mass>reading matter</mass>\
      <counted><one>item</one><other>items</other></counted></noun>
      <noun id="late-fee"><plural-only>charges</plural-only>\
      <counted><one>charge</one><other>charges</other></counted></noun>
      <noun id="memo"><mass>mail</mass></noun>
      <verb id="admit"><base>take in</base><third>takes in</third><past>took in</past>\
      <participle>taken in</participle><ing>taking in</ing><attributive>taken-in</attributive></verb>
      <verb id="borrow"><base>borrow</base><third>borrows</third><past>borrowed</past>\
      <participle>borrowed</participle><ing>borrowing</ing></verb>
      """
    )
  )
}
