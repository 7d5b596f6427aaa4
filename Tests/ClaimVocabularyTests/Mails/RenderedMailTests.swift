import Testing

@testable import ClaimVocabulary

struct RenderedMailTests {
  /// An invitation from somebody whose names try to break out.
  private static func invitation(note: String = "") throws -> Mail {
    var workflow = Workflow.scene
    workflow.settings.customMessage = note
    workflow.people[2].name = "Ana <b>Silva</b> & Sons"
    workflow.project.name = "Riverside\r\nBcc: all@example.org"
    let scene = Scene(
      workflow: workflow,
      action: .sendInvites(["sc-14"], .workMaterials),
      person: "dana",
      now: Scene.noon("2026-10-12")
    )
    guard case .done(_, let events) = try scene.outcome() else { throw Unexpected() }
    return try #require(
      events.compactMap { event -> Mail? in
        if case .sent(let mail) = event { mail } else { nil }
      }.first
    )
  }

  @Test func `an invitation reads in the words of its recipient`() throws {
    let mail = try Self.invitation(note: "Please attach your delivery notes.")
    let rendered = mail.rendered(in: try lexicon("specialty-contractor", "en-AU"))
    #expect(
      rendered.text == """
        Hello Ana <b>Silva</b> & Sons,

        Northgate Build invites you to submit a subcontractor progress claim for Riverside\r
        Bcc: all@example.org.

        Commitment: SC-014 Electrical works
        Progress Claim Type: Work and Materials
        Billing Period: 1 October 2026 to 31 October 2026
        Invited By: Dana Price
        Due Date: 25 October 2026

        Dana Price adds:
        Please attach your delivery notes.

        Do you want to bill this period?

        To answer, open the commitment in ‘Commitments’.

        Nobody reads replies to this email. If you have a question, please ask Dana Price.

        """
    )
  }

  @Test func `HTML is escaped, and says its language`() throws {
    let html = try Self.invitation().rendered(in: lexicon("owner", "en-GB")).html
    #expect(html.contains("<p>Hello Ana &lt;b&gt;Silva&lt;/b&gt; &amp; Sons,</p>"))
    #expect(html.contains("<html lang=\"en-GB\">"))
    #expect(!html.contains("<b>"))
  }

  @Test(arguments: [
    ("dana", [ReaderOrder.Source.user, .project, .company], "user"),
    ("dana", [.project, .company], "project"), ("dana", [.company], "company"),
    ("dana", [], "default"), ("ana", [.user, .company, .project], "user"),
    ("ana", [.company, .project], "company"), ("ana", [.project], "project"),
    ("ana", [], "default"),
  ])
  func `a project chooses for its payer, a company for everybody else`(
    person: RecordID<Person>,
    choosers: [ReaderOrder.Source],
    expected: String
  ) {
    var workflow = Workflow.scene
    func preference(_ source: ReaderOrder.Source) -> ReaderPreference? {
      choosers.contains(source) ? .init(pointOfView: source.rawValue, locale: "en") : nil
    }
    for index in workflow.people.indices { workflow.people[index].reader = preference(.user) }
    workflow.project.reader = preference(.project)
    for index in workflow.companies.indices {
      workflow.companies[index].reader = preference(.company)
    }
    let order = ReaderOrder(default: ReaderPreference(pointOfView: "default", locale: "en"))
    #expect(workflow.reader(person, by: order).pointOfView == expected)
  }

  @Test(arguments: ["dana", "ana"] as [RecordID<Person>])
  func `who decides what somebody reads is a value`(person: RecordID<Person>) {
    var workflow = Workflow.scene
    workflow.project.reader = ReaderPreference(pointOfView: "project", locale: "en")
    for index in workflow.people.indices {
      workflow.people[index].reader = ReaderPreference(pointOfView: "user", locale: "en")
    }
    let order = ReaderOrder(
      [.project],
      outsiders: [],
      default: ReaderPreference(pointOfView: "default", locale: "en")
    )
    let expected = person == "dana" ? "project" : "default"
    #expect(workflow.reader(person, by: order).pointOfView == expected)
  }
}
