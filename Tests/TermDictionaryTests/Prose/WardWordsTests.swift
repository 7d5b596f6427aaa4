import Diagnostics
import TermDictionary
import TermProse
import Testing

/// Texts of a hospital: verbs whose forms differ, nouns that are plural for one reader only, and
/// spellings that hyphens tell apart.
struct WardWordsTests {
  /// A text, and what is found or written.
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var result: [String]

    init(_ text: String, _ result: String...) {
      self.text = text
      self.result = result
    }

    var testDescription: String { text }
  }

  // MARK: Spellings

  static let spellings: [Row] = [
    Row("Take an X ray, two X rays.", "X ray → X-ray", "X rays → X-rays"),
    Row("The X\nray’s date, X Rays", "X ray’s → X-ray’s", "X Rays → X-rays"),
    Row("An X-ray, X-rays, X\u{2011}rays, X-ray's."),
    Row("An e-mail, two e-mails.", "e-mail → email", "e-mails → emails"),
    Row("An email, two emails."),
    Row(
      "The check in was late, and two check ins.",
      "check in → check-in",
      "check ins → check-ins"
    ),
    Row("Please check in. You check in here. The check-in."),
    Row("Please check-in here.", "check-in → check in"),
  ]

  @Test(arguments: spellings)
  func `a forbidden spelling is found by its hyphens and spaces`(row: Row) throws {
    let found = try Self.findings(row.text, for: "ward").map { finding in
      "\(finding.match) → \(finding.diagnostic.fixIts.first?.message.split(separator: "'").last ?? "")"
    }
    #expect(found == row.result)
  }

  @Test(arguments: [
    ("Take an X ray, two X rays.", "Take an X-ray, two X-rays."),
    ("The X-ray and X\u{2011}rays.", "The X-ray and X\u{2011}rays."),
    ("The check in. Please check in.", "The check-in. Please check in."),
    ("Send an e-mail.", "Send an email."),
  ])
  func `a forbidden spelling is converted`(text: String, result: String) throws {
    #expect(try Self.converted(text).text == result)
  }

  // MARK: Verbs of others

  static let verbs: [Row] = [
    Row("You can admit patients.", "common-word admit: take in"),
    Row("The ward admits patients.", "common-word admits: takes in"),
    Row("She admitted him.", "common-word admitted: took in"),
    Row("He was admitted.", "common-word admitted: taken in"),
    Row("The admitted patient.", "common-word admitted: taken-in"),
    Row("Nurses are admitting patients.", "common-word admitting: taking in"),
    Row("Admitting patients takes time.", "common-word Admitting: Taking in"),
    Row("Nurses admit patients.", "common-word admit: take in"),
    Row("Admit the patient.", "common-word Admit: Take in"),
    Row("Admit patients.", "common-word Admit: Take in"),
    Row(
      "To admit and discharge patients",
      "common-word admit: take in",
      "common-word discharge: send home"
    ),
    Row("Ready to discharge.", "common-word discharge: send home"),
    Row("She must discharge her.", "common-word discharge: send home"),
    Row("The ward discharges them.", "foreign-term discharges: sends home"),
    Row("He was discharged.", "foreign-term discharged: sent home"),
    Row("We are discharging them.", "foreign-term discharging: sending home"),
    Row("We treat everybody.", "common-word treat: care for"),
    Row("The ward treats patients.", "common-word treats: cares for"),
    Row("The discharge is at noon, after discharge."),
    Row("The discharges of May; discharges are late."),
    Row("Your discharge letter, prior to discharge."),
    Row("From admission to discharge; hospital discharge."),
    Row("It is a treat. The treats are here."),
  ]

  @Test(arguments: verbs)
  func `a verb of another reader is found and no noun`(row: Row) throws {
    let found = try Self.findings(row.text, for: "patient").map { finding in
      let words = finding.diagnostic.fixIts.map { $0.message.split(separator: "'").last ?? "" }
      return "\(finding.diagnostic.code) \(finding.match): \(words.joined(separator: ", "))"
    }
    #expect(found == row.result)
  }

  // MARK: Verbs around their objects

  static let splitVerbs: [Row] = [
    Row("The desk sent the client home today.", "The desk discharged the client today."),
    Row("We send them home, and sign it off.", "We discharge them, and approve it."),
    Row("Sending Ana Silva home takes time.", "Discharging Ana Silva takes time."),
    Row("She sends each new client home.", "She discharges each new client."),
    Row("We sign the list off. Sign\nit\noff.", "We approve the list. Approve\nit."),
    Row("We send home the client.", "We discharge the client."),
    Row("He was sent home.", "He was discharged."),
    Row(
      "We send the old worn form home.",
      "We send the old worn form home.",
      "possible-term send … home"
    ),
    Row(
      "She sends everything that is left home.",
      "She sends everything that is left home.",
      "possible-term sends … home"
    ),
    Row("We send it; home is near. Send it to her home page."),
    Row("We send the client. Home is near."),
  ]

  @Test(arguments: splitVerbs)
  func `a verb around its object is converted`(row: Row) throws {
    let set = Self.splitSet
    let lexicons = try ["patient", "ward"].map { try set.lexicon(for: $0, locale: "en") }
    let document = ProseDocument(SourceText(name: "-", text: row.text), syntax: .text)
    let conversion = TermConverter(in: set, from: lexicons[0], to: lexicons[1]).convert(document)
    let open = conversion.report.map { "\($0.diagnostic.code) \($0.match)" }
    #expect([conversion.text] + open == (row.result.isEmpty ? [row.text] : row.result))
  }

  @Test(
    arguments: [
      ("The desk sent the client home.", ["foreign-term sent … home → discharged"]),
      ("We send them home.", ["foreign-term send … home → discharge"]),
      ("We send the old worn form home.", ["common-word send … home → discharge"]),
      ("We send it; home is near.", []),
      ("We send the client. Home is near.", []),
    ] as [(String, [String])]
  )
  func `a verb of another reader is found around its object`(text: String, found: [String]) throws {
    let linter = try Linter(Self.splitSet, pointOfView: "ward", locale: "en")
    let document = ProseDocument(SourceText(name: "-", text: text), syntax: .text)
    let findings = linter.findings(in: document).map { finding in
      let fix = finding.diagnostic.fixIts.first?.message.split(separator: "'").last ?? ""
      return "\(finding.diagnostic.code) \(finding.match) → \(fix)"
    }
    #expect(findings == found)
  }

  private static let splitSet = DictionarySet(
    InlineFile.pointsOfView(
      "<point-of-view id=\"ward\"/><point-of-view id=\"patient\" extends=\"ward\"/>"
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
      <verb id="discharge"><base>send … home</base><third>sends … home</third>\
      <past>sent … home</past><participle>sent … home</participle><ing>sending … home</ing>\
      <attributive>sent-home</attributive></verb>
      <verb id="approve"><base>sign … off</base><third>signs … off</third><past>signed … off</past>\
      <participle>signed … off</participle><ing>signing … off</ing>\
      <attributive>signed-off</attributive></verb>
      """
    )
  )

  // MARK: Past forms

  static let pastForms: [Row] = [
    Row("You admitted five clients.", "You took in five patients."),
    Row("Clients were admitted.", "Patients were taken in."),
    Row("We have admitted clients.", "We have taken in patients."),
    Row("The admitted client waits.", "The taken-in patient waits."),
    Row("A newly admitted client waits.", "A newly taken-in patient waits."),
    Row("Admitted clients wait.", "Taken-in patients wait."),
    Row("Have you admitted the client?", "Have you taken in the patient?"),
    Row(
      "Has the nurse already admitted the client?",
      "Has the nurse already taken in the patient?"
    ),
    Row("Nurses admitted the client.", "Nurses took in the patient."),
    Row("Clients admitted by us wait.", "Patients taken in by us wait."),
    Row("He was not yet admitted.", "He was not yet taken in."),
    Row("He isn’t admitted; it’s admitted.", "He isn’t taken in; it’s taken in."),
    Row("Admitted", "Taken in"),
    Row("You approve it, and they approved them.", "You sign it off, and they signed them off."),
    Row("Approve the approved list.", "Sign off the signed-off list."),
    Row("Clients admitted in May.", "Patients admitted in May.", "ambiguous-term admitted"),
  ]

  static let agreements: [Row] = [
    Row("The diagnosis is clear.", "The findings are clear."),
    Row("If the diagnosis is clear, go.", "If the findings are clear, go."),
    Row("Go when the diagnosis is clear.", "Go when the findings are clear."),
    Row("It is late because the diagnosis is open.", "It is late because the findings are open."),
    Row("He says that the diagnosis is open.", "He says that the findings are open."),
    Row("She says the diagnosis is open.", "She says the findings are open."),
    Row("The bed is free and the diagnosis is open.", "The bed is free and the findings are open."),
    Row("It is late; the diagnosis is open.", "It is late; the findings are open."),
    Row("It is late: the diagnosis is open.", "It is late: the findings are open."),
    Row("In May, the diagnosis is open.", "In May, the findings are open."),
    Row("Is the diagnosis clear?", "Are the findings clear?"),
    Row("Has the first diagnosis changed?", "Have the first findings changed?"),
    Row("Where is the diagnosis?", "Where are the findings?"),
    Row("The first diagnosis was wrong.", "The first findings were wrong."),
    Row("The diagnosis is clear and has been sent.", "The findings are clear and have been sent."),
    Row("The diagnosis was late, but is clear.", "The findings were late, but are clear."),
    Row("The diagnosis that is open is void.", "The findings that are open are void."),
    Row("The diagnosis in the file is clear.", "The findings in the file are clear."),
    Row("The list of the diagnosis is long.", "The list of the findings is long."),
    Row("The bed and the diagnosis are clear.", "The bed and the findings are clear."),
    Row(
      "The nurse who writes the diagnosis is late.",
      "The nurse who writes the findings is late.",
      "uncertain-agreement is"
    ),
    Row(
      "The diagnosis, which is long, is clear.",
      "The findings, which is long, are clear.",
      "uncertain-agreement is"
    ),
    Row("The diagnosis needs work.", "The findings needs work.", "uncertain-agreement needs"),
    Row("The diagnosis (new) is clear.", "The findings (new) are clear."),
    Row("The diagnosis, however, is clear.", "The findings, however, are clear."),
    Row(
      "The diagnosis, as all know, is clear.",
      "The findings, as all know, is clear.",
      "uncertain-agreement is"
    ),
    Row(
      "Is the diagnosis late, and has it been sent?",
      "Are the findings late, and has it been sent?",
      "uncertain-agreement has",
      "uncertain-agreement it"
    ),
    Row(
      "The diagnosis is often wrong and seldom has a date.",
      "The findings are often wrong and seldom have a date."
    ),
    Row("Before the diagnosis is clear, wait.", "Before the findings are clear, wait."),
    Row("The nurse knows the diagnosis has changed.", "The nurse knows the findings have changed."),
    Row(
      "The diagnosis contains errors and includes notes.",
      "The findings contain errors and include notes."
    ),
    Row("The lists of grants are long.", "The lists of funding agreements are long."),
    Row("There are grants.", "There is funding."),
    Row("What are grants?", "What is funding?"),
    Row("The list shows grants, which are open.", "The list shows funding, which is open."),
    Row("Grants, which are long, are void.", "Funding, which is long, is void."),
    Row("The grants in the list are void.", "The funding in the list is void."),
    Row("GRANTS ARE SHOWN.", "FUNDING IS SHOWN."),
  ]

  @Test(arguments: pastForms + agreements)
  func `verbs have the form that their place wants`(row: Row) throws {
    let conversion = try Self.converted(row.text)
    let report = conversion.report.map { "\($0.diagnostic.code) \($0.match)" }
    #expect([conversion.text] + report == row.result)
  }

  // MARK: Messages

  static let messages: [Row] = [
    Row(
      "Clients were admitted.",
      "{client :td:term number=plural casing=sentence} "
        + "{|was/were| :td:agree with=client number=plural} {admit :td:verb form=participle}."
    ),
    Row(
      "We have admitted clients.",
      "We have {admit :td:verb form=participle} {client :td:term number=plural}."
    ),
    Row(
      "The admitted client waits.",
      "The {admit :td:verb form=attributive} {client :td:term} waits."
    ),
    Row(
      "You admitted the client.",
      "You {admit :td:verb form=past} the {client :td:term}."
    ),
    Row("One diagnosis is enough.", "One {finding :td:term countable=yes} is enough."),
    Row("Each diagnosis is enough.", "Each {finding :td:term countable=yes} is enough."),
    Row(
      "If the diagnosis is clear, go.",
      "If the {finding :td:term} {|is/are| :td:agree with=finding} clear, go."
    ),
    Row(
      "Is the diagnosis clear?",
      "{|Is/Are| :td:agree with=finding} the {finding :td:term} clear?"
    ),
    Row(
      "The diagnosis is clear and has been sent.",
      "The {finding :td:term} {|is/are| :td:agree with=finding} clear and "
        + "{|has/have| :td:agree with=finding} been sent."
    ),
  ]

  @Test(arguments: messages)
  func `a message has the form of the verb, what is counted and what agrees`(row: Row) throws {
    let extractor = MessageExtractor(in: Self.set, wordsOf: try Self.lexicon("ward"))
    let document = ProseDocument(SourceText(name: "-", text: row.text), syntax: .text)
    #expect(extractor.messages(in: document).map(\.text) == row.result)
    #expect(try Self.lexicon("ward").message(row.result[0]).format().text == row.text)
  }

  // MARK: The readers

  private static func lexicon(_ reader: String) throws -> Lexicon {
    try set.lexicon(for: reader, locale: "en")
  }

  private static func findings(_ text: String, for reader: String) throws -> [ProseFinding] {
    let linter = try Linter(set, pointOfView: reader, locale: "en")
    return linter.findings(in: ProseDocument(SourceText(name: "-", text: text), syntax: .text))
  }

  private static func converted(_ text: String) throws -> TermConversion {
    let (ward, patient) = (try lexicon("ward"), try lexicon("patient"))
    return TermConverter(in: set, from: ward, to: patient)
      .convert(ProseDocument(SourceText(name: "-", text: text), syntax: .text))
  }

  private static let set = DictionarySet(
    InlineFile.pointsOfView("<point-of-view id=\"ward\"/><point-of-view id=\"patient\"/>"),
    InlineFile.dictionary(
      "ward",
      """
      <noun id="grant"><one>grant</one><other>grants</other></noun>
      <noun id="client"><one>client</one><other>clients</other></noun>
      <noun id="finding"><one>diagnosis</one><other>diagnoses</other></noun>
      <noun id="x-ray"><one>X-ray</one><other>X-rays</other></noun>
      <concept ref="x-ray"><synonym status="forbidden" plural="X rays">X ray</synonym></concept>
      <noun id="mail"><one>email</one><other>emails</other></noun>
      <concept ref="mail"><synonym status="forbidden" plural="e-mails">e-mail</synonym></concept>
      <noun id="arrival"><one>check-in</one><other>check-ins</other></noun>
      <concept ref="arrival"><synonym status="forbidden" plural="check ins">check in</synonym></concept>
      <concept ref="arrive"><synonym status="forbidden">check-in</synonym></concept>
      \(arrive)
      \(verb("admit", "admit", "admits", "admitted", "admitted", "admitting"))
      \(verb("discharge", "discharge", "discharges", "discharged", "discharged", "discharging"))
      \(verb("treat", "treat", "treats", "treated", "treated", "treating"))
      \(verb("approve", "approve", "approves", "approved", "approved", "approving"))
      """
    ),
    InlineFile.dictionary(
      "patient",
      """
      <noun id="grant"><mass>funding</mass>\
      <counted><one>funding agreement</one><other>funding agreements</other></counted></noun>
      <noun id="client"><one>patient</one><other>patients</other></noun>
      <noun id="finding"><plural-only>findings</plural-only>\
      <counted><one>finding</one><other>findings</other></counted></noun>
      <noun id="x-ray"><one>X-ray</one><other>X-rays</other></noun>
      <noun id="mail"><one>email</one><other>emails</other></noun>
      <noun id="arrival"><one>check-in</one><other>check-ins</other></noun>
      \(arrive)
      \(verb("admit", "take in", "takes in", "took in", "taken in", "taking in", "taken-in"))
      \(verb(
        "discharge", "send home", "sends home", "sent home", "sent home", "sending home", "sent-home"
      ))
      \(verb("treat", "care for", "cares for", "cared for", "cared for", "caring for", "cared-for"))
      \(verb(
        "approve", "sign … off", "signs … off", "signed … off", "signed … off", "signing … off",
        "signed-off"
      ))
      """
    )
  )

  private static let arrive = verb(
    "arrive",
    "check in",
    "checks in",
    "checked in",
    "checked in",
    "checking in",
    "checked-in"
  )

  /// A verb by its forms, in the order of dictionaries.
  private static func verb(_ id: String, _ forms: String...) -> String {
    let names = ["base", "third", "past", "participle", "ing", "attributive"]
    let elements = zip(names, forms).map { "<\($0)>\($1)</\($0)>" }
    return "<verb id=\"\(id)\">\(elements.joined())</verb>"
  }
}
