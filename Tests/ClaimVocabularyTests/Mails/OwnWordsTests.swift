import Diagnostics
import TermDictionary
import TermProse
import Testing

@testable import ClaimVocabulary

/// A project with a dictionary of its own and three companies: nobody reads another party's words.
struct OwnWordsTests {
  /// An owner pays, and the project speaks for it; the head contractor and a specialty contractor
  /// claim.
  private static let workflow: Workflow = {
    func reads(_ pointOfView: String, _ locale: String) -> ReaderPreference {
      ReaderPreference(pointOfView: pointOfView, locale: locale)
    }
    var workflow = Workflow.scene
    workflow.project.reader = reads("owner", "en-GB")
    workflow.companies[1].reader = reads("specialty-contractor", "en")
    workflow.companies.append(
      Company("main", name: "Keystone Works", reader: reads("head-contractor", "en-AU"))
    )
    workflow.people.append(
      Person("mia", name: "Mia Moss", email: "m@m.example", company: "main", level: .readOnly)
    )
    workflow.project.directory.append("mia")
    workflow.settings.reminders = .everyDay
    workflow.settings.notifiesApproved = true
    return workflow
  }()

  /// What happens, and who does it, on consecutive days of October.
  private static let steps: [(RecordID<Person>, WorkflowAction)] = [
    ("dana", .setContractCompany("sc-14", "main")), ("dana", .addContact("sc-14", "mia")),
    ("dana", .issueCommitment("sc-14")), ("dana", .sendInvites(["sc-14"], .workMaterials)),
    ("ana", .acceptInvite("sc-14")), ("dana", .acceptInvite("sc-14")),
    ("mia", .declineInvite("sc-14")), ("mia", .acceptInvite("sc-14")),
    ("mia", .createClaim("sc-14", "claim-1")), ("mia", .createClaim("sc-14", "claim-2")),
    ("mia", .editClaim("claim-1", [LineChange("line-1", entry: .work(500))])),
    ("mia", .sendClaim("claim-1")), ("mia", .approveClaim("claim-1")),
    ("dana", .reviewLines("claim-1", [LineMark("line-1", .rejected)])),
    ("dana", .returnClaim("claim-1")), ("mia", .sendClaim("claim-1")),
    ("dana", .approveClaim("claim-1")), ("dana", .setContractStatus("sc-14", .received)),
    ("dana", .removeContact("sc-14", "mia")), ("mia", .sendClaim("claim-1")),
  ]

  @Test func `nobody reads another party's words`() throws {
    var workflow = Self.workflow
    var read: [RecordID<Person>: [String]] = [:]
    func reads(_ person: RecordID<Person>, _ text: String) {
      read[person, default: []].append(text)
    }
    for (day, step) in Self.steps.enumerated() {
      let now = Instant(seconds: Scene.noon("2026-10-02").seconds + day * 86_400)
      for mail in workflow.mailsDue(at: now) { try reads(mail.recipient, workflow.text(of: mail)) }
      switch try workflow.perform(step.1, by: step.0, at: now) {
      case .refused(let refusals):
        for refusal in refusals {
          try reads(step.0, refusal.statement.text(in: workflow.lexicon(of: step.0)))
        }
      case .done(let state, let events):
        workflow = state
        for event in events {
          switch event {
          case .sent(let mail): try reads(mail.recipient, state.text(of: mail))
          case .shown(let statement, let reader):
            try reads(reader, statement.text(in: state.lexicon(of: reader)))
          case .recorded(let entry):
            try reads(step.0, entry.statement.text(in: state.lexicon(of: step.0)))
          }
        }
      }
      for person in ["dana", "mia", "ana"] as [RecordID<Person>] {
        for request in [ReportRequest.claims(), .period("october"), .claim("claim-1")] {
          guard let report = try? workflow.report(request, for: person).report else { continue }
          try reads(person, report.rendered(.text, in: workflow.lexicon(of: person)))
        }
      }
    }
    #expect(Set(read.keys) == ["dana", "sam", "mia", "ana"])
    for (person, texts) in read {
      let linter = try Linter(workflow.reader(of: person))
      for text in Set(texts) {
        #expect(linter.foreignWords(in: text) == [], "\(person): \(text)")
      }
    }
  }

  @Test func `the same story in the words of the sender would be found out`() throws {
    let workflow = Self.workflow
    let subcontract = Statement(
      "subject.commitment",
      [
        "kind": .term(Self.workflow.commitments[0].kind.rawValue), "number": .text("SC-1"),
      ]
    ).text(in: try workflow.lexicon(of: "ana"))
    let linter = try Linter(workflow.reader(of: "dana"))
    #expect(!linter.foreignWords(in: "This is \(subcontract).").isEmpty)
  }
}

extension Workflow {
  fileprivate func reader(of person: RecordID<Person>) -> ReaderPreference {
    reader(
      person,
      by: ReaderOrder(default: ReaderPreference(pointOfView: "head-contractor", locale: "en"))
    )
  }

  fileprivate func lexicon(of person: RecordID<Person>) throws -> Lexicon {
    let choice = reader(of: person)
    return try DictionarySet.shipped.lexicon(for: choice.pointOfView, locale: choice.locale)
  }

  /// The subject and the text of `mail` in the words of whoever gets it.
  fileprivate func text(of mail: Mail) throws -> String {
    let rendered = mail.rendered(in: try lexicon(of: mail.recipient))
    return rendered.subject + "\n\n" + rendered.text
  }
}

extension Linter {
  fileprivate init(_ reader: ReaderPreference) throws {
    try self.init(.shipped, pointOfView: reader.pointOfView, locale: reader.locale)
  }

  /// What is said of words in `text` that only other readers' dictionaries have.
  fileprivate func foreignWords(in text: String) -> [String] {
    let document = ProseDocument(SourceText(name: "text", text: text), syntax: .text)
    return findings(in: document).map(\.diagnostic).filter { $0.code.name.hasPrefix("foreign") }
      .map(\.message)
  }
}
