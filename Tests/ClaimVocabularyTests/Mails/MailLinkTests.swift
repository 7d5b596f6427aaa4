import TermDictionary
import Testing

@testable import ClaimVocabulary

/// Mails that can be answered.
struct MailLinkTests {
  private static let table = LinkTable { link, person in
    "https://app.example/\(link.kind.rawValue)?as=\(person)&x=1"
  }

  /// The mails that an action of `scene` causes.
  private static func mails(_ scene: Scene) throws -> [Mail] {
    guard case .done(_, let events) = try scene.outcome() else { throw Unexpected() }
    return events.compactMap { if case .sent(let mail) = $0 { mail } else { nil } }
  }

  private static func scene(of rule: String) throws -> Scene {
    try #require(RuleRow.all.first { $0.rule == rule }).scene
  }

  @Test func `an invitation has two buttons, and two lines in plain text`() throws {
    let mail = try #require(Self.mails(Self.scene(of: "invitation.send")).first)
    let rendered = try mail.rendered(in: lexicon("owner", "en-AU"), links: Self.table)
    #expect(
      rendered.text.contains(
        """
        Do you want to bill this period?

        Yes: https://app.example/accept-invite?as=ana&x=1
        No: https://app.example/decline-invite?as=ana&x=1

        Nobody reads replies
        """
      )
    )
    #expect(
      rendered.body.contains(
        #"<p><a class="answer" href="https://app.example/accept-invite?as=ana&amp;x=1">Yes</a>"#
      )
    )
    #expect(rendered.body.contains(">No</a></p>"))
    #expect(!rendered.text.contains("To answer, open"))
  }

  @Test func `without an address for both answers it says where to answer`() throws {
    let mail = try #require(Self.mails(Self.scene(of: "invitation.send")).first)
    let words = try lexicon("owner", "en-AU")
    let half = LinkTable { link, _ in link.kind == .acceptInvite ? "https://app.example/" : nil }
    for rendered in [mail.rendered(in: words), try mail.rendered(in: words, links: half)] {
      for text in [rendered.text, rendered.body] {
        #expect(text.contains("To answer, open the commitment in ‘Commitments’."))
        #expect(!text.contains("Yes / No") && !text.contains("<p>Yes</p>"))
      }
    }
    #expect(!mail.rendered(in: words).body.contains("href"))
  }

  @Test(arguments: [
    ("commitment.issue", ["ana open-commitment"]),
    ("invitation.send", ["ana accept-invite", "ana decline-invite"]),
    ("invitation.withdraw", []),
    ("breakdown.invite", ["ana fill-in-breakdown"]),
    ("breakdown.return", ["ana correct-breakdown"]),
    ("breakdown.send.contact", ["dana review-breakdown"]),
    ("claim.send.contact", ["dana review-claim"]),
    ("claim.return", ["ana correct-claim"]),
  ])
  func `a mail offers what its reader may do`(rule: String, expected: [String]) throws {
    let links = try Self.mails(Self.scene(of: rule)).flatMap { mail in
      mail.ending.links.map { "\(mail.recipient) \($0.kind.rawValue)" }
    }
    #expect(links == expected)
  }

  @Test func `who may not review is not asked to`() throws {
    var scene = try Self.scene(of: "claim.send.contact")
    scene.change { $0.isPrivate = false }
    scene.workflow.settings.notifiesApproved = true
    let words = try lexicon("head-contractor", "en")
    let texts = try Self.mails(scene).map { try $0.rendered(in: words, links: Self.table).text }
    #expect(texts.map { $0.contains("is waiting for your review") } == [true, false])
    #expect(
      texts[0].contains("Review the invoice: https://app.example/review-claim?as=dana&x=1\n")
    )
    #expect(texts[1].contains("is waiting for review."))
    #expect(texts[1].contains("Open the invoice: https://app.example/open-claim?as=sam&x=1\n"))
  }

  @Test func `a reminder leads to the claim, or to a new one`() throws {
    var workflow = Workflow.withInvitation(.accepted)
    workflow.settings.reminders = .everyDay
    workflow.settings.customMessage = "Please attach your delivery notes."
    let now = Scene.noon("2026-10-12")
    let first = try #require(workflow.mailsDue(at: now).first)
    #expect(first.ending.links == [MailLink(.createClaim, .commitment("sc-14"), in: "october")])
    let text = first.rendered(in: try lexicon("owner", "en")).text
    #expect(text.contains("Dana Price adds:\nPlease attach your delivery notes.\n"))
    #expect(text.hasSuffix("If you have a question, please ask Dana Price.\n"))
    workflow.commitments[0].claims = Workflow.withClaim(.draft).commitments[0].claims
    let second = try #require(workflow.mailsDue(at: now).first)
    #expect(second.ending.links == [MailLink(.openClaim, .claim("claim-1"))])
    #expect(first.id == second.id)
  }

  @Test func `only those who keep the policies are asked to enter a new one`() throws {
    let mails = Workflow.scene.mailsDue(at: Scene.noon("2026-11-05"))
    let tasks = mails.map { "\($0.recipient) \($0.text.values["task"]?.argument as Any)" }
    #expect(tasks.count == 3)
    #expect(mails.map { $0.ending.links.map(\.kind) } == [[.renewPolicy], [], []])
    let words = try lexicon("owner", "en")
    let asked = mails.map { $0.rendered(in: words).text.contains("enter it in the company") }
    #expect(asked == [true, false, false])
  }

  @Test func `every link has a label in every reader's words`() {
    for lexicon in lexicons {
      let labels = MailLink.Kind.allCases.map { Statement($0.label).text(in: lexicon) }
      #expect(Set(labels).count == labels.count)
      #expect(!labels.contains { $0.contains("{") })
    }
  }

  @Test(arguments: [
    ("javascript:alert(1)", "must start with https:, http: or mailto:"),
    ("/claims/1", "must start with https:, http: or mailto:"), ("", "must start with"),
    ("https:/app.example/", "names no host"), ("https://", "names no host"),
    ("http:///claims", "names no host"), ("mailto:", "names no host"),
    ("https://app.example/a b", "holds U+0020: write it percent-encoded"),
    ("https://app.example/\r\nBcc: x", "holds U+000D: write it percent-encoded"),
    ("https://app.example/\u{202E}", "holds U+202E: write it percent-encoded"),
    ("https://app.example/\"onclick=", "holds U+0022: write it percent-encoded"),
  ])
  func `an address that no mail may hold is refused`(address: String, reason: String) throws {
    let mail = try #require(Self.mails(Self.scene(of: "claim.return")).first)
    let words = try lexicon("owner", "en")
    let error = #expect(throws: RefusedLink.self) {
      try mail.rendered(in: words, links: LinkTable { _, _ in address })
    }
    #expect(error?.description.contains(reason) == true, "\(error as Any)")
    #expect(throws: RefusedLink.self) {
      try Workflow.scene.backupReady(
        for: "dana",
        file: "backup.pdf",
        link: address,
        count: 1,
        at: Scene.noon("2026-10-12")
      )
    }
  }

  @Test(arguments: ["https://app.example/ä?q=%20#f", "HTTP://localhost:8080", "mailto:a@b.example"])
  func `other addresses are taken as they are`(address: String) throws {
    let mail = try #require(Self.mails(Self.scene(of: "claim.return")).first)
    let table = LinkTable { _, _ in address }
    let rendered = try mail.rendered(in: lexicon("owner", "en"), links: table)
    #expect(rendered.text.contains("Correct the invoice: \(address)\n"))
  }

  @Test func `patterns are filled in with percent-encoded identifiers`() throws {
    let table = try LinkTable([.openClaim: "https://app.example/{record}?as={person}"])
    let link = MailLink(.openClaim, .claim("7/a b"))
    #expect(
      try table.address(of: link, for: "änna") == "https://app.example/7%2Fa%20b?as=%C3%A4nna"
    )
    #expect(try table.address(of: MailLink(.openPeriod, .period("x")), for: "ana") == nil)
  }

  @Test(arguments: [
    (
      "https://app.example/{rekord}",
      "has {rekord}; there are {record}, {person}; did you mean 'record'?"
    ),
    ("ftp://app.example/{record}", "must start with https:, http: or mailto:"),
    ("https://app.example/{record", "holds U+007B: write it percent-encoded"),
  ])
  func `a pattern that gives no address is refused at once`(pattern: String, reason: String) {
    let error = #expect(throws: RefusedLink.self) { try LinkTable([.openClaim: pattern]) }
    #expect(error?.description.contains(reason) == true, "\(error as Any)")
  }

  @Test func `a backup has its own link`() throws {
    let mail = try Workflow.scene.backupReady(
      for: "dana",
      file: "backup.pdf",
      link: "https://files.example/1",
      count: 1,
      at: Scene.noon("2026-10-12")
    )
    let rendered = mail.rendered(in: try lexicon("owner", "en"))
    #expect(rendered.text.hasSuffix("Download the invoice backup: https://files.example/1\n"))
    #expect(rendered.body.contains(#"<a href="https://files.example/1">"#))
  }
}
