import TestSupport
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

  @Test func `a mail file holds both texts, and no name adds a header`() throws {
    let rendered = try Self.invitation().rendered(in: lexicon("owner", "en"))
    let file = rendered.eml(
      MailEnvelope(
        from: .init("Bauträger Süd", "no-reply@example.org"),
        to: .init("Ana \"x\"\r\nBcc: y", "ana@brightwire.example\r\nBcc: z"),
        copies: [.init("Dana Price", "dana@northgate.example")],
        at: Scene.noon("2026-10-12"),
        in: Scene.sydney,
        identifier: "invite-1@example.org"
      )
    )
    let unfolded = file.split(separator: "\r\n\r\n", maxSplits: 1)[0]
      .split(separator: "\r\n ").joined(separator: " ")
    let head = unfolded.split(separator: "\r\n")
    #expect(
      head.map { String($0.prefix { $0 != ":" }) } == [
        "From", "To", "Cc", "Subject", "Date", "Message-ID", "MIME-Version", "Auto-Submitted",
        "Content-Type",
      ]
    )
    #expect(head[0] == "From: =?utf-8?B?QmF1dHLDpGdlciBTw7xk?= <no-reply@example.org>")
    #expect(head[4] == "Date: Mon, 12 Oct 2026 12:00:00 +1100")
    let lines = file.utf8.split(separator: UInt8(ascii: "\n"))
    #expect(lines.allSatisfy { $0.count <= 78 })
    #expect(file.utf8.allSatisfy { $0 < 0x80 })
  }

  /// Names that end a quoted string, that look like encoded words, and that fit into no line.
  private static let oddNames = [
    "Ana Silva", "x\" <boss@example.org>, \"y", "a\\b", "a, b", "=?utf-8?Q?boss?=", "Süd =?x?=",
    String(repeating: "long ", count: 400) + "end",
  ]

  @Test(.enabled(if: Python.path != nil, Comment(rawValue: Python.isMissing)))
  func `a mail reader reads the names that were written`() throws {
    let rendered = try Self.invitation().rendered(in: lexicon("owner", "en"))
    let files = Self.oddNames.map { name in
      rendered.eml(
        MailEnvelope(
          from: .init(name, "no-reply@example.org"),
          to: .init(name, "ana@brightwire.example"),
          at: Scene.noon("2026-10-12"),
          in: Scene.sydney,
          identifier: "invite-1@example.org"
        )
      )
    }
    let script = """
      import email, email.header, email.utils, json, sys
      def people(field):
          for name, address in email.utils.getaddresses([field]):
              yield f"{email.header.make_header(email.header.decode_header(name))} {address}"
      for file in json.load(sys.stdin):
          mail = email.message_from_string(file)
          print(*people(mail["From"]), *people(mail["To"]))
      """
    let expected = Self.oddNames.map { "\($0) no-reply@example.org \($0) ana@brightwire.example" }
    #expect(try Python.lines(of: script, for: files) == expected)
    for file in files {
      #expect(file.utf8.split(separator: UInt8(ascii: "\n")).allSatisfy { $0.count <= 78 })
    }
  }

  @Test(
    arguments: [(3600 * 14, "+1400"), (3600 * 999, "+0000"), (.max, "+0000"), (.min, "+0000")]
      as [(Int, String)]
  )
  func `a zone that no mail can write is written as UTC`(offset: Int, written: String) throws {
    let file = try Self.invitation().rendered(in: lexicon("owner", "en")).eml(
      MailEnvelope(
        from: .init("", "a@example.org"),
        to: .init("", "b@example.org"),
        at: Scene.noon("2026-10-12"),
        in: TimeZoneRule("Somewhere", offset: offset),
        identifier: "invite-1@example.org"
      )
    )
    let date = try #require(file.split(separator: "\r\n").first { $0.hasPrefix("Date:") })
    #expect(date.hasSuffix(" \(written)"))
  }

  @Test(arguments: [
    ("dana", [ReaderOrder.Source.user, .project, .company], "user"),
    ("dana", [.project, .company], "project"), ("dana", [.company], "company"),
    ("dana", [], "default"), ("ana", [.user, .company, .project], "user"),
    ("ana", [.company, .project], "company"), ("ana", [.project], "project"),
    ("ana", [], "default"),
  ])
  func `a project chooses for its payer, a company for everybody else`(
    person: Identifier<Person>,
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

  @Test(arguments: ["dana", "ana"] as [Identifier<Person>])
  func `who decides what somebody reads is a value`(person: Identifier<Person>) {
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
