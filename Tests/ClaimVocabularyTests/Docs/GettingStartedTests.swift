import ClaimVocabulary
import Foundation
import TermDictionary
import Testing

/// The program of the article "Getting started", line by line.
struct GettingStartedTests {
  @Test func `the program of the article does what it says`() throws {
    var shown: [String] = []

    let sydney = TimeZoneRule("Australia/Sydney", posix: "AEST-10AEDT,M10.1.0,M4.1.0/3") ?? .utc
    var clinic = Workflow(
      project: Project(
        name: "Riverside Clinic",
        number: "2026-11",
        payer: "northgate",
        currency: Currency("AUD", digits: 2),
        timeZone: sydney,
        directory: ["dana", "ana"],
        distribution: ["dana"]
      ),
      companies: [
        Company("northgate", name: "Northgate Build"),
        Company("brightwire", name: "Brightwire Electrical"),
      ],
      people: [
        Person(
          "dana",
          name: "Dana Price",
          email: "dana@northgate.example",
          company: "northgate",
          level: .admin
        ),
        Person(
          "ana",
          name: "Ana Silva",
          email: "ana@brightwire.example",
          company: "brightwire",
          level: .readOnly
        ),
      ]
    )
    clinic.commitments = [
      Commitment(
        "sc-14",
        .worksContract,
        number: "SC-014",
        name: "Electrical works",
        status: .approved,
        company: "brightwire"
      )
    ]

    let first = Day(year: 2026, month: 10, dayOrLast: 1)
    let noon = sydney.instant(on: first, secondsAfterMidnight: 43_200)
    let outcome = try clinic.perform(.addContact("sc-14", "ana"), by: "dana", at: noon)
    if case .done(let state, _) = outcome { clinic = state }

    let owner = try DictionarySet.shipped.lexicon(for: "owner", locale: "en-AU")
    let early = try clinic.perform(.createClaim("sc-14", "claim-1"), by: "ana", at: noon)
    if case .refused(let refusals) = early {
      for refusal in refusals { shown.append(refusal.statement.text(in: owner)) }
      // There is no billing period yet.
    }

    let menu = try clinic.allowed(for: "dana", at: noon)
    let isOffered = menu.contains { $0.action == .createAutomaticPeriod }  // true
    let label = Statement(ActionKind.createClaim.label).text(in: owner)  // Create a progress claim

    let october = WorkflowAction.createAutomaticPeriod("october", inMonthOf: first)
    let opened = try clinic.perform(october, by: "dana", at: noon)
    if case .done(let state, _) = opened { clinic = state }

    let order = ReaderOrder(default: ReaderPreference(pointOfView: "owner", locale: "en-AU"))
    let invited = try clinic.perform(.sendInvites(["sc-14"], .workMaterials), by: "dana", at: noon)
    if case .done(let state, _) = invited { clinic = state }

    let links = try LinkTable([
      .acceptInvite: "https://app.example/invites/{record}/{period}/yes?as={person}",
      .declineInvite: "https://app.example/invites/{record}/{period}/no?as={person}",
    ])
    var sent: [RecordID<Mail>] = []
    for mail in clinic.mailsDue(at: noon) {
      let choice = clinic.reader(mail.recipient, by: order)
      let lexicon = try DictionarySet.shipped.lexicon(
        for: choice.pointOfView,
        locale: choice.locale
      )
      shown.append(try mail.rendered(in: lexicon, links: links).subject)
      // Riverside Clinic: Dana Price has invited you to bill.
      sent.append(mail.id)  // invite-to-bill/sc-14/ana/r3
    }
    try clinic.confirmSent(sent)

    #expect(sent == ["invite-to-bill/sc-14/ana/r3"])
    #expect(clinic.mailsDue(at: noon) == [])

    let progress = try clinic.report(.period("october"), for: "dana").report
    let overview = progress?.rendered(.markdown, in: owner) ?? ""
    let heading = overview.prefix { $0 != "\n" }
    // # Billing Period 1 October 2026 to 31 October 2026

    #expect(
      shown == [
        "There is no billing period yet.", "Riverside Clinic: Dana Price has invited you to bill.",
      ]
    )
    #expect(isOffered)
    #expect(label == "Create a progress claim")
    #expect(heading == "# Billing Period 1 October 2026 to 31 October 2026")
  }

  @Test func `every line of the article is tried here`() throws {
    let article = Self.sources.appending(path: "ClaimVocabulary.docc/GettingStarted.md")
    let tried = Set(try Self.lines(of: URL(filePath: #filePath)))
    var isCode = false
    var missing: [String] = []
    for line in try Self.lines(of: article) {
      if line.hasPrefix("```") {
        isCode = line == "```swift"
      } else if isCode, !tried.contains(line) {
        missing.append(line)
      }
    }
    #expect(missing == [])
  }

  @Test func `the catalogue lists every public type`() throws {
    let catalogue = try String(
      contentsOf: Self.sources.appending(path: "ClaimVocabulary.docc/ClaimVocabulary.md"),
      encoding: .utf8
    )
    let files = FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil)
    let declaration = /^public (?:struct|enum|protocol|final class) (\w+)/
    var types: [String] = []
    for case let file as URL in files?.allObjects ?? [] where file.pathExtension == "swift" {
      for line in try Self.lines(of: file, isTrimmed: false) {
        if let match = line.firstMatch(of: declaration) { types.append(String(match.1)) }
      }
    }
    #expect(types.contains("Workflow"))
    #expect(types.filter { !catalogue.contains("- ``\($0)``") }.sorted() == [])
  }

  private static let sources = URL(filePath: #filePath)
    .appending(path: "../../../../Sources/ClaimVocabulary").standardizedFileURL

  private static func lines(of file: URL, isTrimmed: Bool = true) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      isTrimmed ? line.trimmingCharacters(in: .whitespaces) : String(line)
    }
  }
}
