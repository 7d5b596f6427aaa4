import Foundation
import TestSupport
import Testing

/// `simulate --mails`: the mails of a story as files, read by the library of another language.
struct MailFolderTests {
  private static let links = """
    accept-invite: https://app.example/invites/{record}/{period}/yes?as={person}
    decline-invite: https://app.example/invites/{record}/{period}/no?as={person}
    open-commitment: https://app.example/commitments/{record}
    create-claim: https://app.example/commitments/{record}/claims/new
    open-claim: https://app.example/claims/{record}
    correct-claim: https://app.example/claims/{record}/correct
    review-claim: https://app.example/claims/{record}/review?q=ä
    open-period: https://app.example/periods/{record}

    """

  private static func scenario(_ name: String) -> String {
    ScenarioTests.folder.appending(path: name + ".yaml").path
  }

  private static func names(in folder: TemporaryFolder, _ name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(of: name)).sorted()
  }

  /// Opens each file of a folder strictly and prints what is wrong with any part of it, then what
  /// it says.
  private static let reader = """
    import email, email.policy, json, os, sys
    for name in sorted(os.listdir(sys.argv[1])):
        data = open(os.path.join(sys.argv[1], name), "rb").read()
        mail = email.message_from_bytes(data, policy=email.policy.default)
        defects = []
        for part in mail.walk():
            defects += [repr(d) for d in part.defects]
            for value in part.values():
                defects += [repr(d) for d in value.defects]
        long = [line for line in data.split(b"\\r\\n") if len(line) > 78]
        words = [mail.get_body((kind,)) for kind in ("plain", "html")]
        print(json.dumps({
            "name": name, "defects": defects, "long": len(long), "bare": data.count(b"\\n") - data.count(b"\\r\\n"),
            "subject": mail["Subject"], "to": [a.addr_spec for a in mail["To"].addresses],
            "names": [a.display_name for a in mail["To"].addresses], "id": mail["Message-ID"],
            "language": mail["Content-Language"],
            "text": words[0].get_content().replace("\\r\\n", "\\n"),
            "html": words[1].get_content().replace("\\r\\n", "\\n"),
            "files": [[p.get_filename(), p.get_content_type(), p.get_payload(decode=True).hex()]
                      for p in mail.iter_attachments()],
        }))
    """

  private struct Read: Decodable {
    let name: String
    let defects: [String]
    let long: Int
    let bare: Int
    let subject: String
    let to: [String]
    let names: [String]
    let id: String
    let language: String
    let text: String
    let html: String
    let files: [[String]]
  }

  private static func read(_ folder: TemporaryFolder, _ name: String) throws -> [Read] {
    let result = try Tool.run(
      ["-I", "-X", "utf8", "-c", reader, folder.path(of: name)],
      executable: Python.path ?? ""
    )
    try #require(result.status == 0, "\(result.errors)")
    return try result.output.split(separator: "\n").map {
      try JSONDecoder().decode(Read.self, from: Data($0.utf8))
    }
  }

  @Test(
    .enabled(if: Python.path != nil, Comment(rawValue: Python.isMissing)),
    arguments: ScenarioTests.names
  )
  func `Python reads every mail without a defect, as people do in the story`(name: String) throws {
    let folder = try TemporaryFolder(["links.yaml": Self.links])
    let arguments = [
      "simulate", Self.scenario(name), "--as", "owner", "--locale", "en-AU", "--format", "json",
    ]
    let plain = try Tool.run(arguments + ["--mails", folder.path(of: "plain")])
    #expect(plain.status == 0, "\(plain.errors)")
    let moments = try #require(
      try JSONSerialization.jsonObject(with: Data(plain.output.utf8)) as? [[String: Any]]
    )
    let told = moments.flatMap { $0["texts"] as? [[String: Any]] ?? [] }.filter {
      $0["kind"] as? String == "mail"
    }
    let mails = try Self.read(folder, "plain")
    #expect(mails.flatMap(\.defects) == [])
    #expect(mails.map(\.long).reduce(0, +) == 0)
    #expect(mails.map(\.bare).reduce(0, +) == 0)
    #expect(mails.map(\.subject) == told.map { $0["subject"] as? String })
    #expect(mails.map(\.text) == told.map { $0["text"] as? String })
    #expect(mails.map(\.html) == told.map { $0["html"] as? String })
    #expect(Set(mails.map(\.id)).count == mails.count)
    #expect(Set(mails.map(\.language)).isSubset(of: ["en-AU"]))

    let links = ["--mails", folder.path(of: "linked"), "--links", folder.path(of: "links.yaml")]
    #expect(try Tool.run(arguments + links).status == 0)
    let linked = try Self.read(folder, "linked")
    #expect(linked.flatMap(\.defects) == [])
    #expect(linked.map(\.id) == mails.map(\.id))
    for mail in linked where mail.name.contains("invite-to-bill") {
      #expect(mail.text.contains("Yes: https://app.example/invites/"))
      #expect(mail.html.contains(#"<a class="answer" href="https://app.example/invites/"#))
    }
  }

  @Test(.enabled(if: Python.path != nil, Comment(rawValue: Python.isMissing)))
  func `attached files and foreign letters come through`() throws {
    let folder = try TemporaryFolder()
    var story = try String(contentsOfFile: Self.scenario("happy-month"), encoding: .utf8)
    story = story.replacing("name: Ana Silva", with: #"name: "Jörg \"von\" Süd, 王""#)
    let send = try #require(story.split(separator: "\n").first { $0.contains("do: send-claim") })
    let claim = try #require(send.firstMatch(of: /claim: ([\w-]+)/)?.1)
    let at = try #require(send.firstMatch(of: /at: ([\d :-]+),/)?.1)
    let attach =
      "  - {at: \(at), by: ana, do: attach-to-claim, claim: \(claim), file: \"Übersicht 1.pdf\", "
      + "type: application/pdf, size: 4, path: files/one}\n"
      + "  - {at: \(at), by: ana, do: attach-to-claim, claim: \(claim), file: lost.pdf}\n"
    story = story.replacing(send, with: attach + send)
    try folder.write(story, to: "story.yaml")
    try folder.write("%PDF", to: "files/one")
    let result = try Tool.run(
      "simulate",
      folder.path(of: "story.yaml"),
      "--mails",
      folder.path(of: "out")
    )
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("'lost.pdf' is left out of the mails: its step has no 'path'"))
    let mails = try Self.read(folder, "out")
    #expect(mails.flatMap(\.defects) == [])
    #expect(mails.contains { $0.names == ["Jörg \"von\" Süd, 王"] })
    let submitted = mails.filter { $0.name.contains("claim-submitted") }
    #expect(!submitted.isEmpty)
    for mail in submitted {
      #expect(mail.files.first == ["Übersicht 1.pdf", "application/pdf", "25504446"])
    }
  }

  @Test func `a mail for each reader is told apart by its name`() throws {
    let folder = try TemporaryFolder()
    let result = try Tool.run(
      "simulate",
      Self.scenario("late-claim"),
      "--as",
      "owner",
      "--as",
      "head-contractor",
      "--locale",
      "en",
      "--mails",
      folder.path(of: "out")
    )
    #expect(result.status == 0)
    let names = try Self.names(in: folder, "out")
    #expect(names.first?.hasSuffix("-head-contractor-en.eml") == true, "\(names)")
    #expect(names.count % 2 == 0 && !names.isEmpty)
  }

  @Test func `a folder that holds something is left alone`() throws {
    let folder = try TemporaryFolder(["out/mine.txt": "mine"])
    let result = try Tool.run(
      "simulate",
      Self.scenario("late-claim"),
      "--mails",
      folder.path(of: "out")
    )
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors.contains("is not empty; name one that is, or that is not there"))
    #expect(try Self.names(in: folder, "out") == ["mine.txt"])
    let lost = try Tool.run(
      "simulate",
      Self.scenario("late-claim"),
      "--mails",
      folder.path(of: "a/b")
    )
    #expect(lost.status == 0)
    #expect(try !Self.names(in: folder, "a/b").isEmpty)
  }

  @Test(arguments: [
    (
      "acept-invite: https://x.example/",
      "unknown value 'acept-invite'; did you mean 'accept-invite'?"
    ),
    ("open-claim: ftp://x.example/", "must start with https:, http: or mailto:"),
    ("open-claim: https://x.example/{rekord}", "has {rekord}; there are {record}, {person}"),
    ("- open-claim", "expected"),
  ])
  func `a table of links that gives no addresses is told with its place`(
    text: String,
    message: String
  ) throws {
    let folder = try TemporaryFolder(["links.yaml": text + "\n"])
    let result = try Tool.run(
      "simulate",
      Self.scenario("late-claim"),
      "--mails",
      folder.path(of: "out"),
      "--links",
      folder.path(of: "links.yaml")
    )
    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.errors.contains("links.yaml:1:"), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path(of: "out")))
  }

  @Test func `links without mails are a mistake`() throws {
    let result = try Tool.run("simulate", Self.scenario("late-claim"), "--links", "links.yaml")
    #expect(result.status == 64)
    #expect(result.errors.contains("'--links' is about the mails that '--mails' writes"))
  }
}
