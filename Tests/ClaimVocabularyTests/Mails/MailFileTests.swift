import Foundation
import TestSupport
import Testing

@testable import ClaimVocabulary

/// Mails as files; what Python reads in them is tested with `simulate --mails`.
struct MailFileTests {
  private static func rendered(
    subject: String = "Hello",
    text: String = "Text\n",
    files: [AttachedFile] = []
  ) -> RenderedMail {
    RenderedMail(
      subject: subject,
      text: text,
      html: "<p>Text</p>\n",
      body: "<p>Text</p>",
      language: "en-AU",
      attachments: files
    )
  }

  private static func envelope(
    to address: String = "ana@brightwire.example",
    name: String = "Ana Silva",
    identifier: String = "invite-to-bill/sc-14/ana/r1@example.org",
    server: MailServer = .utf8Addresses,
    in zone: TimeZoneRule = Scene.sydney
  ) -> MailEnvelope {
    MailEnvelope(
      from: .init("Bauträger Süd", "no-reply@example.org"),
      to: .init(name, address),
      copies: [.init("Dana Price", "dana@northgate.example")],
      at: Scene.noon("2026-10-12"),
      in: zone,
      identifier: identifier,
      server: server
    )
  }

  /// The lines of the head, each unfolded.
  private static func head(of file: String) -> [String] {
    let head = file.components(separatedBy: "\r\n\r\n")[0]
    return head.replacing("\r\n ", with: " ").components(separatedBy: "\r\n")
  }

  @Test func `a mail file holds both texts, and no name adds a header`() throws {
    let name = "Ana \"x\"\r\nBcc: y"
    let file = try Self.rendered(subject: "One\nBcc: z").eml(Self.envelope(name: name))
    let head = Self.head(of: file)
    #expect(
      head.map { String($0.prefix { $0 != ":" }) } == [
        "From", "To", "Cc", "Subject", "Date", "Message-ID", "MIME-Version", "Auto-Submitted",
        "Content-Language", "Content-Type",
      ]
    )
    #expect(head[0] == "From: =?utf-8?B?QmF1dHLDpGdlciBTw7xk?= <no-reply@example.org>")
    #expect(head[1] == "To: =?utf-8?B?QW5hICJ4IiBCY2M6IHk=?= <ana@brightwire.example>")
    #expect(head[2] == "Cc: \"Dana Price\" <dana@northgate.example>")
    #expect(head[3] == "Subject: One Bcc: z")
    #expect(head[4] == "Date: Mon, 12 Oct 2026 12:00:00 +1100")
    #expect(head[5] == "Message-ID: <invite-to-bill/sc-14/ana/r1@example.org>")
    #expect(head[8] == "Content-Language: en-AU")
    #expect(head[9] == "Content-Type: multipart/alternative; boundary=\"=_alternative\"")
  }

  /// Names that end a quoted string, that look like encoded words, and that fit into no line.
  private static let oddNames = [
    "Ana Silva", "x\" <boss@example.org>, \"y", "a\\b", "a, b", "=?utf-8?Q?boss?=", "Süd =?x?=",
    String(repeating: "long ", count: 400) + "end",
  ]

  @Test(.enabled(if: Python.path != nil, Comment(rawValue: Python.isMissing)))
  func `a mail reader reads the names that were written`() throws {
    let files = try Self.oddNames.map { name in
      try Self.rendered().eml(Self.envelope(name: name))
    }
    let script = """
      import email, email.header, email.utils, json, sys
      for file in json.load(sys.stdin):
          for name, address in email.utils.getaddresses([email.message_from_string(file)["To"]]):
              print(email.header.make_header(email.header.decode_header(name)), address)
      """
    let expected = Self.oddNames.map { "\($0) ana@brightwire.example" }
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
    let zone = TimeZoneRule("Somewhere", offset: offset)
    let file = try Self.rendered().eml(Self.envelope(in: zone))
    let date = try #require(Self.head(of: file).first { $0.hasPrefix("Date:") })
    #expect(date.hasSuffix(" \(written)"))
  }

  @Test(arguments: [
    String(repeating: "long ", count: 60), String(repeating: "x", count: 300), " a ",
    "=?utf-8?B?eA==?=",
    "Bauträger, Süd <x@y.example>", "tab\tand\u{0}zero\u{85}next\u{2028}line",
    "🏗️ \u{1F468}\u{200D}\u{1F33E}",
  ])
  func `no line is long, and all but addresses is ASCII`(text: String) throws {
    let attached = AttachedFile(
      text.replacing("\t", with: "").replacing("\u{0}", with: "")
        .replacing("\u{85}", with: "")
    )
    let file = try Self.rendered(
      subject: text,
      text: text + "\n.\nFrom x\r\n" + text,
      files: [attached]
    )
    .eml(Self.envelope(name: text), attaching: [attached: Array(text.utf8)])
    let lines = file.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 78 }, "\(lines.filter { $0.utf8.count > 78 })")
    #expect(!lines.joined().contains { $0.isNewline })
    #expect(file.utf8.allSatisfy { $0 < 0x80 })
    #expect(!lines.contains { $0.hasPrefix(".") || $0.hasPrefix("From ") })
  }

  @Test(arguments: ["jörg@bücher.example", "用户@例子.example", "a@bücher.example"])
  func `an address with other letters is kept, or refused, and never changed`(
    address: String
  ) throws {
    let envelope = Self.envelope(to: address)
    #expect(envelope.needsUTF8)
    let head = Self.head(of: try Self.rendered().eml(envelope))
    #expect(head[1] == "To: \"Ana Silva\" <\(address)>")
    #expect(throws: MailFault.foreignAddress(address)) {
      try Self.rendered().eml(Self.envelope(to: address, server: .asciiAddresses))
    }
    #expect(!Self.envelope().needsUTF8)
  }

  @Test(arguments: [
    "", "ana", "@b.example", "ana@", "a@b@c", "a b@c.example", "ana@b.example\r\nBcc: z",
    "a..b@c.example",
    ".a@b.example", "<ana@b.example>", "ana@b.example, z@z.example", "a\u{200B}ä@b.example",
    "ana@[127.0.0.1]",
  ])
  func `what is no address is refused`(address: String) {
    #expect(throws: MailFault.address(address)) {
      try Self.rendered().eml(Self.envelope(to: address))
    }
  }

  @Test(arguments: [
    "", "a", "a@b@c", "a b@c", "ä@b.example", String(repeating: "x", count: 900) + "@b",
  ])
  func `what is no identifier is refused`(identifier: String) {
    #expect(throws: MailFault.identifier(identifier)) {
      try Self.rendered().eml(Self.envelope(identifier: identifier))
    }
  }

  @Test func `attached files follow the texts, with name and type`() throws {
    let notes = AttachedFile("delivery notes.pdf", type: "application/pdf", size: 3, reference: "7")
    let plan = AttachedFile("Übersicht \"A\".png", type: "image/png")
    let file = try Self.rendered(files: [notes, plan]).eml(
      Self.envelope(),
      attaching: [notes: [1, 2, 3], plan: Array(repeating: 255, count: 60)]
    )
    #expect(Self.head(of: file).last == "Content-Type: multipart/mixed; boundary=\"=_mixed\"")
    #expect(
      file.contains(
        "--=_mixed\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n"
          + "Content-Disposition: attachment; filename=\"delivery notes.pdf\"\r\n\r\nAQID\r\n"
      )
    )
    #expect(file.contains("attachment;\r\n filename*=utf-8''%C3%9Cbersicht%20%22A%22.png\r\n"))
    #expect(file.contains(String(repeating: "/", count: 76) + "\r\n////\r\n--=_mixed--\r\n"))
  }

  @Test func `a file that is not as the state says is refused`() {
    let file = AttachedFile("a.pdf", type: "application/pdf", size: 3)
    let mail = Self.rendered(files: [file])
    #expect(throws: MailFault.missingFile(file)) { try mail.eml(Self.envelope()) }
    #expect(throws: MailFault.fileSize(file, bytes: 2)) {
      try mail.eml(Self.envelope(), attaching: [file: [1, 2]])
    }
    let nameless = AttachedFile("a\r\nb", type: "pdf")
    #expect(throws: MailFault.file(nameless)) {
      try Self.rendered(files: [nameless]).eml(Self.envelope(), attaching: [nameless: []])
    }
  }

  @Test func `files go with the mails that issue and submit`() throws {
    let file = AttachedFile("notes.pdf", type: "application/pdf")
    var workflow = Workflow.withClaim(.draft)
    let now = Scene.noon("2026-10-12")
    for (action, person) in [
      (WorkflowAction.attachToCommitment("sc-14", file), "dana"),
      (.attachToClaim("claim-1", file), "ana"),
      (.issueCommitment("sc-14"), "dana"), (.sendClaim("claim-1"), "ana"),
    ] as [(WorkflowAction, RecordID<Person>)] {
      guard case .done(let state, _) = try workflow.perform(action, by: person, at: now) else {
        throw Unexpected()
      }
      workflow = state
    }
    #expect(workflow.outbox.map(\.attachments) == [[file], [file], [file]])
    #expect(
      workflow.outbox.map(\.kind) == [.commitmentIssued, .claimSubmitted, .claimSubmitted]
    )
  }

  @Test func `the envelope of a mail comes from the state`() throws {
    var workflow = Workflow.scene
    workflow.settings.reminders = .everyDay
    let action = WorkflowAction.sendInvites(["sc-14"], .workMaterials)
    let now = Scene.noon("2026-10-12")
    guard case .done(let state, _) = try workflow.perform(action, by: "dana", at: now) else {
      throw Unexpected()
    }
    let sender = MailEnvelope.Mailbox("Northgate Build", "no-reply@northgate.example")
    let envelope = try state.envelope(
      of: state.outbox[0],
      from: sender,
      domain: "northgate.example",
      server: .asciiAddresses
    )
    #expect(envelope.to == MailEnvelope.Mailbox("Ana Silva", "ana@brightwire.example"))
    #expect(envelope.identifier == "invite-to-bill/sc-14/ana/r1@northgate.example")
    #expect(envelope.at == now && envelope.server == .asciiAddresses)
  }

  @Test func `a file of an old state is a name`() throws {
    let read = try JSONDecoder().decode([AttachedFile].self, from: Data(#"["a.pdf"]"#.utf8))
    #expect(read == [AttachedFile("a.pdf")])
  }
}
