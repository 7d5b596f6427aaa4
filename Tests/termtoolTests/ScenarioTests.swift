import Foundation
import Testing

struct ScenarioTests {
  static let folder = TestFiles.repository.appending(path: "Examples/scenarios")

  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted() ?? []

  static let readers = ["head-contractor", "owner", "specialty-contractor"].flatMap { reader in
    ["en", "en-AU", "en-CA", "en-GB", "en-NZ", "en-001"].map { (reader, $0) }
  }

  @Test func `there are scenarios`() {
    #expect(
      Self.names == [
        "breakdown-first", "change-of-company", "declined-then-claimed", "happy-month",
        "last-minute", "late-claim", "late-review", "mixed-readers", "month-rolled-up",
        "new-commitment", "opened-by-mistake", "people-and-levels", "release-and-insurance",
        "revise-and-resubmit", "schedule-read-again", "several-contacts",
        "two-trades-early-approval", "yen-and-units",
      ]
    )
  }

  /// The first reader's story whole; of every other one the lines that differ, which shows that
  /// stories differ in words alone.
  @Test(arguments: names)
  func `a story reads so for every reader`(name: String) throws {
    let base = try Self.story(name, Self.readers[0])
    var snapshot = base.joined(separator: "\n")
    for reader in Self.readers.dropFirst() {
      let story = try Self.story(name, reader)
      try #require(story.count == base.count, "\(reader)")
      snapshot += "\n=== \(reader.0) \(reader.1)\n"
      for (number, line) in story.enumerated() where line != base[number] {
        snapshot += "\(number + 1): \(line)\n"
      }
    }
    try expectSnapshot(snapshot, named: "simulate-\(name).txt")
  }

  @Test(arguments: names)
  func `everybody can read in the words of the own company`(name: String) throws {
    let result = try Tool.run("simulate", Self.folder.appending(path: name + ".yaml").path)
    #expect(result.status == 0)
    try expectSnapshot(result.output, named: "simulate-\(name)-own-words.txt")
  }

  @Test func `the story is data, too`() throws {
    let path = Self.folder.appending(path: "late-claim.yaml").path
    let arguments = ["--as", "owner", "--as", "head-contractor", "--format", "json"]
    let output = try Tool.run(["simulate", path] + arguments).output
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]]
    )
    for row in rows {
      #expect(Set(row.keys) == ["at", "by", "event", "dictionary", "locale", "texts"])
      let texts = try #require(row["texts"] as? [[String: Any]])
      for text in texts {
        #expect(
          Set(text.keys) == [
            "kind", "id", "recipient", "dictionary", "locale", "subject", "text", "html", "about",
            "tables",
          ]
        )
        #expect(text["dictionary"] as? String == row["dictionary"] as? String)
      }
    }
    #expect(rows.count % 2 == 0)
    #expect(rows.contains { $0["event"] as? String == "mails-due" })
  }

  @Test func `without a reader the data are in everybody's own words`() throws {
    let path = Self.folder.appending(path: "mixed-readers.yaml").path
    let rows = try rows(Tool.run("simulate", path, "--format", "json").output)
    let story = try Tool.run("simulate", path, environment: ["COLUMNS": "10000"]).output
    var words: [String: Set<String>] = [:]
    for row in rows {
      #expect(row["dictionary"] is NSNull)
      for text in try #require(row["texts"] as? [[String: Any]]) {
        let reader = text["recipient"] as? String ?? "nobody"
        let word = "\(text["dictionary"] ?? "") \(text["locale"] ?? "")"
        words[reader, default: []].insert(word)
        let first = try #require(text["text"] as? String).split(separator: "\n").first ?? ""
        #expect(story.contains(first))
      }
    }
    #expect(words.values.allSatisfy { $0.count == 1 }, "\(words)")
    #expect(Set(words.values.joined()).count > 2, "\(words)")
  }

  @Test func `reports are tables for programs, too`() throws {
    let path = Self.folder.appending(path: "happy-month.yaml").path
    let arguments = ["simulate", path, "--as", "owner", "--locale", "en-AU"]
    let csv = try Tool.run(arguments + ["--format", "csv"]).output
    try expectSnapshot(csv, named: "simulate-happy-month.csv")
    let data = try rows(Tool.run(arguments + ["--format", "json"]).output)
    let tables = data.flatMap { $0["texts"] as? [[String: Any]] ?? [] }
      .flatMap { $0["tables"] as? [[String: Any]] ?? [] }
    #expect(!tables.isEmpty)
    for table in tables {
      let head = try #require(table["columns"] as? [String])
      #expect(csv.contains(head[0]))
      for row in try #require(table["rows"] as? [[String]]) { #expect(row.count == head.count) }
    }
    let without = try Tool.run(
      "simulate",
      Self.folder.appending(path: "late-claim.yaml").path,
      "--format",
      "csv"
    )
    #expect(without.output == "")
    #expect(without.errors.contains("shows no report"), "\(without.errors)")
  }

  @Test(arguments: [
    ("status: approved", 1), ("status: [approved, draft]", 2), ("company: brightwire", 2),
    ("company: northgate", 0), ("period: oct", 2), ("kind: purchase-order", 1),
    ("payment: paid", 0), ("payment: unpaid", 2), ("status: approved, company: brightwire", 1),
  ])
  func `a list of claims shows those that pass its filters`(filter: String, count: Int) throws {
    let step = "\n- {at: 2026-10-07, by: dana, do: show, report: claims, \(filter)}\n"
    let rows = try rows(
      Tool.run("simulate", "-", "--as", "owner", "--format", "json", input: Self.twoClaims + step)
        .output
    )
    let texts = try #require(rows.last?["texts"] as? [[String: Any]])
    let tables = try #require(texts.first?["tables"] as? [[String: Any]])
    #expect((tables.last?["rows"] as? [[String]])?.count == count)
  }

  @Test(arguments: [
    ("status: aproved", "unknown value 'aproved'; did you mean 'approved'?"),
    ("company: brightwir", "there is no company 'brightwir'; did you mean 'brightwire'?"),
    ("period: nov", "there is no period 'nov'"), ("claim: c1", "unknown name 'claim'"),
  ])
  func `a filter that names what is not there is a fault`(filter: String, fault: String) throws {
    let step = "\n- {at: 2026-10-07, by: dana, do: show, report: claims, \(filter)}\n"
    let result = try Tool.run("simulate", "-", input: Self.twoClaims + step)
    #expect(result.status == 2)
    #expect(result.errors.contains(fault), "\(result.errors)")
  }

  /// A month with an approved claim and a draft.
  private static let twoClaims = """
    title: Two claims
    project: {name: Riverside Clinic, number: 2026-11, payer: northgate, currency: AUD, time-zone: Australia/Sydney}
    companies:
      northgate: {name: Northgate Build}
      brightwire: {name: Brightwire Electrical}
    people:
      dana: {name: Dana Price, email: d@n.example, company: northgate, level: admin}
      ana: {name: Ana Silva, email: a@b.example, company: brightwire, level: read-only}
    commitments:
      sc: {kind: works-contract, number: SC-1, name: Electrical, company: brightwire, contacts: [ana], lines: [{id: a, number: 1, code: c, text: A, amount: 10000}]}
      po: {kind: purchase-order, number: PO-1, name: Lamps, company: brightwire, contacts: [ana], lines: [{id: b, number: 1, code: c, text: B, amount: 500}]}
    steps:
    - {at: 2026-10-01 09:00, by: dana, do: create-automatic-period, period: oct, month: 2026-10-01}
    - {at: 2026-10-02, by: ana, do: create-claim, commitment: sc, claim: c1}
    - {at: 2026-10-02, by: ana, do: edit-claim, claim: c1, entries: [{line: a, work: 100}]}
    - {at: 2026-10-03, by: ana, do: send-claim, claim: c1}
    - {at: 2026-10-04, by: dana, do: approve-claim, claim: c1}
    - {at: 2026-10-05, by: ana, do: create-claim, commitment: po, claim: c2}
    - {at: 2026-10-05, by: ana, do: edit-claim, claim: c2, entries: [{line: b, work: 1}]}
    """

  static let faults: [(String, String, String)] = [
    ("level: admin", "level: adnim", "unknown value 'adnim'; did you mean 'admin'?"),
    (
      "do: accept-invite", "do: acept-invite",
      "unknown value 'acept-invite'; did you mean 'accept-invite'?"
    ),
    ("amount: 10000.00", "amount: ten", "'ten' is no decimal number, such as 1250.00"),
    (
      "at: 2026-10-02 10:30", "at: 2026-10-32 10:30",
      "'2026-10-32 10:30' is no time, such as 2026-10-25 09:00"
    ),
    (
      "by: ana, do: send-claim", "by: anna, do: send-claim",
      "there is no person 'anna'; did you mean 'ana'?"
    ),
    (
      "do: send-claim, claim: claim-1", "do: send-claim, claim: claim-2",
      "there is no claim 'claim-2'; did you mean 'claim-1'?"
    ),
    (
      "do: send-claim, claim: claim-1", "do: send-claim, claims: claim-1",
      "unknown name 'claims'; did you mean 'claim'?"
    ),
    (
      "payer: northgate", "payer: nortgate",
      "there is no company 'nortgate'; did you mean 'northgate'?"
    ),
    ("contacts: [ana]", "contacts: [nobody]", "there is no person 'nobody'; there are: dana, ana"),
    (
      "reads: specialty-contractor", "reads: specialty-contracter",
      "unknown point of view 'specialty-contracter'; did you mean 'specialty-contractor'?"
    ),
    (
      "locale: en-AU}", "locale: de}",
      "there is no dictionary for the locale 'de'; there are en, en-001, en-AU, en-CA, en-GB, en-NZ"
    ),
    ("currency: AUD", "currency: A$D", "'A$D' is no currency of ISO 4217, such as AUD"),
    ("currency: AUD", "currency: aud", "'aud' is no currency of ISO 4217; did you mean 'AUD'?"),
    ("currency: AUD", "currency: \"\"", "'' is no currency of ISO 4217, such as AUD"),
    ("remind-every: 3", "remind-every: 4", "'4' is none of: 1, 2, 3 (days), never"),
    (
      "title: The happy month", "titel: The happy month",
      "unknown name 'titel'; did you mean 'title'?"
    ),
  ]

  @Test(arguments: faults)
  func `a fault points at its line and column`(good: String, bad: String, message: String) throws {
    let text = try String(
      contentsOf: Self.folder.appending(path: "happy-month.yaml"),
      encoding: .utf8
    )
    let broken = try #require(
      text.range(of: good).map { text.replacingCharacters(in: $0, with: bad) }
    )
    let result = try Tool.run("simulate", "-", input: broken)
    #expect(result.status == 2)
    let place = try #require(result.errors.split(separator: "\n").first)
    #expect(place.hasSuffix("error: \(message) [bad-scenario]"), "\(place)")
    let line =
      1
      + broken[..<(broken.range(of: bad)?.lowerBound ?? broken.startIndex)].filter { $0 == "\n" }
      .count
    #expect(place.hasPrefix("-:\(line):"), "\(place)")
  }

  @Test func `every fault of who takes part is told in one run`() throws {
    let broken = try String(
      contentsOf: Self.folder.appending(path: "happy-month.yaml"),
      encoding: .utf8
    )
    .replacingOccurrences(of: "currency: AUD", with: "currency: AUX")
    .replacingOccurrences(of: "level: admin", with: "level: adnim")
    .replacingOccurrences(of: "contacts: [ana]", with: "contacts: [anna]")
    let errors = try Tool.run("simulate", "-", input: broken).errors
    for message in [
      "'AUX' is no currency of ISO 4217", "unknown value 'adnim'", "there is no person 'anna'",
    ] { #expect(errors.contains(message), "\(errors)") }
  }

  /// Several records, each with several faults.
  @Test func `every fault of a record is told in one run`() throws {
    let errors = try Tool.run("simulate", "faulty-records.yaml").errors
    try expectSnapshot(errors, named: "simulate-record-faults.txt")
  }

  @Test func `a clock is read from the name of the place, or must be possible`() throws {
    let text = try String(
      contentsOf: Self.folder.appending(path: "happy-month.yaml"),
      encoding: .utf8
    )
    let pattern = /\s\sclock: .*\n/
    let clock = try #require(text.firstRange(of: pattern))
    let without = text.replacingCharacters(in: clock, with: "")
    let played = try Tool.run("simulate", "-", input: without)
    #expect(played.errors == "")
    #expect(try played.output == Tool.run("simulate", "-", input: text).output)
    let impossible = text.replacingCharacters(in: clock, with: "  clock: AEST-999\n")
    let errors = try Tool.run("simulate", "-", input: impossible).errors
    #expect(errors.contains("'AEST-999' is no rule"), "\(errors)")
  }

  @Test func `every action of the workflow can be a step`() throws {
    let workflow = try rows(Tool.run("workflow", "--as", "owner", "--format", "json").output)
    let transitions = try #require(workflow.first?["transitions"] as? [[String: Any]])
    let actions = Set(transitions.compactMap { $0["action"] as? String })
    let output = try Tool.run("simulate", "every-action.yaml", "--as", "owner", "--format", "json")
    #expect(output.errors == "")
    let played = Set(try rows(output.output).compactMap { $0["event"] as? String })
    #expect(actions.subtracting(played) == [])
  }

  /// Steps with a fault each; what the tool says of them, in one run.
  @Test func `every fault of a step is told`() throws {
    try expectSnapshot(
      Tool.run("simulate", "faulty-steps.yaml").errors,
      named: "simulate-faults.txt"
    )
  }

  private func rows(_ json: String) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
  }

  private static func story(_ name: String, _ reader: (String, String)) throws -> [Substring] {
    let path = folder.appending(path: name + ".yaml").path
    // Words of another length fold tables elsewhere: the lines are compared as they are.
    let result = try Tool.run(
      "simulate",
      path,
      "--as",
      reader.0,
      "--locale",
      reader.1,
      environment: ["COLUMNS": "10000"]
    )
    #expect(result.status == 0, "\(result.errors)")
    return result.output.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().map {
      $0
    }
  }
}
