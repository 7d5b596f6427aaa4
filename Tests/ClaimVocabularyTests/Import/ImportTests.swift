import Diagnostics
import Foundation
import Testing

@testable import ClaimVocabulary

/// A running project that comes in.
struct ImportTests {
  private static let folder = URL(filePath: #filePath)
    .appending(path: "../../../../Examples/import").standardizedFileURL

  private static func json() throws -> String {
    try String(contentsOf: folder.appending(path: "project.json"), encoding: .utf8)
  }

  private static func tables() throws -> [ImportTable: String] {
    var texts: [ImportTable: String] = [:]
    for table in ImportTable.allCases {
      let file = folder.appending(path: "tables/\(table.rawValue).csv")
      texts[table] = try? String(contentsOf: file, encoding: .utf8)
    }
    return texts
  }

  private static func read(_ tables: [ImportTable: String]) -> ProjectImport {
    let sources = tables.map { ($0, SourceText(name: "\($0.rawValue).csv", text: $1)) }
    return ProjectImport(csv: Dictionary(sources) { one, _ in one })
  }

  private static func read(_ json: String) -> ProjectImport {
    ProjectImport(json: SourceText(name: "project.json", text: json))
  }

  /// What is wrong, each with its line and column.
  private static func told(_ read: ProjectImport) -> [String] {
    read.findings.map { finding in
      let place = finding.span.map { "\($0.source.name):\($0.start.line):\($0.start.column)" }
      return "\(place ?? "?"): \(finding.message)"
    }
  }

  @Test func `JSON and tables say the same`() throws {
    let json = Self.read(try Self.json())
    let csv = Self.read(try Self.tables())
    #expect(Self.told(json) == [])
    #expect(Self.told(csv) == [])
    let workflow = try #require(json.workflow)
    #expect(workflow == csv.workflow)
    #expect(workflow.validate() == [])
    let again = try JSONDecoder().decode(Workflow.self, from: JSONEncoder().encode(workflow))
    #expect(again == workflow)
  }

  @Test func `what follows is computed`() throws {
    let workflow = try #require(try Self.read(Self.json()).workflow)
    let first = workflow.sheet(of: try #require(workflow.claim("claim-1"))).total
    #expect(first.gross == 5_200)
    #expect(first.net == 5_000)
    let second = workflow.sheet(of: try #require(workflow.claim("claim-2"))).total
    // 2,000.00 and 400.00 of work, and 1,200.00 that leave the store.
    #expect(second.workThisPeriod == 3_600)
    #expect(second.materialsStored == .zero)
    #expect(second.gross == 2_400)
    #expect(workflow.claim("claim-2")?.number == "2")
    let third = workflow.sheet(of: try #require(workflow.claim("claim-3")))
    #expect(third.rows[0].quantityScheduled == 12)
    #expect(third.total.gross == 7_400)
    #expect(workflow.budget.map(\.amount).sum == 12_600)
    #expect(workflow.summary(of: try #require(workflow.claim("claim-2"))).netChange == 400)
  }

  @Test func `the project goes on`() throws {
    var workflow = try #require(try Self.read(Self.json()).workflow)
    let steps: [(WorkflowAction, RecordID<Person>)] = [
      (.sendClaim("claim-2"), "ana"), (.approveClaim("claim-2"), "dana"),
      (.createAutomaticPeriod("november", inMonthOf: RuleRow.day("2026-11-01")), "dana"),
      (.sendInvites(["sc-014"], .workMaterials), "dana"), (.acceptInvite("sc-014"), "ravi"),
      (.createClaim("sc-014", "claim-4"), "ravi"),
    ]
    for (action, person) in steps {
      let outcome = try workflow.perform(action, by: person, at: Scene.noon("2026-10-20"))
      guard case .done(let state, _) = outcome else {
        Issue.record("\(action.kind): \(outcome)")
        return
      }
      workflow = state
    }
    #expect(workflow.claim("claim-4")?.position == 3)
    #expect(workflow.validate() == [])
  }

  /// A change of the document, and what is told of it: at the first place of what is new, unless
  /// another one is marked by `^`.
  static let faults: [(String, String, String)] = [
    ("\"AUD\"", "\"aud\"", "'aud' is no currency of ISO 4217; did you mean 'AUD'?"),
    (
      "\"payer\": \"northgate\"", "\"payer\": ^\"nortgate\"",
      "there is no company 'nortgate'; did you mean 'northgate'?"
    ),
    (
      "\"Australia/Sydney\"", "\"Australia/Sidney\"",
      "'Australia/Sidney' is no time zone with a rule of its own, such as Australia/Sydney"
    ),
    (
      "\"number\": \"2026-11\"", "\"numbr\": \"2026-11\"",
      "unknown name 'numbr'; did you mean 'number'?"
    ),
    (
      "\"distribution\": [\"dana\"]", "\"distribution\": [\"dana\", ^\"dan\"]",
      "there is no person 'dan'; did you mean 'dana'?"
    ),
    (
      "\"remind-every\": 3", "\"remind-every\": ^4",
      "'4' is no whole number from 1 to 3; did you mean '3'?"
    ),
    (
      "\"notify-approved\": true", "\"notify-approved\": ^\"often\"",
      "'often' is neither true nor false"
    ),
    (
      "\"reads\": \"head-contractor\"", "\"reads\": ^\"head-contracter\"",
      "unknown point of view 'head-contracter'; did you mean 'head-contractor'?"
    ),
    (
      "\"default-contact\": \"ana\"", "\"default-contact\": ^\"dana\"",
      "'dana' is not somebody who works there"
    ),
    ("dana@northgate.example", "@dana", "'@dana' is not an address, such as ana@example.com"),
    (
      "\"level\": \"admin\"", "\"level\": ^\"adnim\"",
      "unknown value 'adnim'; did you mean 'admin'?"
    ),
    (
      "\"kind\": \"works-contract\"", "\"kind\": ^\"works-contrakt\"",
      "unknown value 'works-contrakt'; did you mean 'works-contract'?"
    ),
    (
      "\"contacts\": [\"ana\", \"ravi\"]", "\"contacts\": [\"ana\", ^\"ravy\"]",
      "there is no person 'ravy'; did you mean 'ravi'?"
    ),
    (
      "\"work-retention\": \"5\"", "\"work-retention\": ^\"105\"",
      "'105' is not from 0 to 100; did you mean '100'?"
    ),
    (
      "\"commitment\": \"sc-014\", \"id\": \"fit-out\"",
      "\"commitment\": ^\"sc-14\", \"id\": \"fit-out\"",
      "there is no commitment 'sc-14'; did you mean 'sc-014'?"
    ),
    (
      "\"amount\": \"8500.00\"", "\"amount\": ^\"8,500.00\"",
      "'8,500.00' is no decimal number, such as 1250.00; did you mean '8500.00'?"
    ),
    (
      "\"id\": \"fit-out\"", "\"id\": ^\"rough-in\"",
      "'rough-in' is not the identifier of one line only"
    ),
    (
      "\"end\": \"2026-10-31\"", "\"end\": ^\"2026-10-32\"",
      "'2026-10-32' is no day, such as 2026-10-25"
    ),
    (
      "\"end\": \"2026-10-31\"", "\"end\": ^\"2026-09-30\"",
      "'2026-09-30' is not a day after the start, 2026-10-01"
    ),
    (
      "\"sent\": \"2026-10-01 09:00\"", "\"sent\": ^\"yesterday\"",
      "'yesterday' is no time, such as 2026-10-25 09:00"
    ),
    (
      "\"period\": \"october\", \"contact\": \"ravi\"",
      "\"period\": ^\"octobre\", \"contact\": \"ravi\"",
      "there is no billing period 'octobre'; did you mean 'october'?"
    ),
    (
      "\"status\": \"draft\"", "\"status\": ^\"drafted\"",
      "unknown value 'drafted'; did you mean 'draft'?"
    ),
    (
      "\"by\": \"ana\", \"created\": \"2026-09-20 09:00\"",
      "\"by\": ^\"anna\", \"created\": \"2026-09-20 09:00\"",
      "there is no person 'anna'; did you mean 'ana'?"
    ),
    ("\"id\": \"ravi\"", "\"id\": ^\"ana\"", "the identifier 'ana' is used twice"),
    (
      "\"claim\": \"claim-1\"", "\"claim\": ^\"claim-9\"",
      "there is no claim 'claim-9'; did you mean 'claim-1'?"
    ),
    (
      "\"line\": \"sockets\"", "\"line\": ^\"socket\"",
      "there is no line 'socket'; did you mean 'sockets'?"
    ),
    (
      "\"built-in\": \"1200.00\"", "\"built-in\": ^\"1300.00\"",
      "'1300' is not what there is in store or less; did you mean '1200'?"
    ),
    (
      "\"work\": \"2000.00\"", "\"release\": ^\"300.00\"",
      "'300' is not what was withheld or less; did you mean '200'?"
    ),
    (
      "\"review\": \"approved\"", "\"review\": ^\"ok\"",
      "unknown value 'ok'; expected one of: approved, rejected"
    ),
    (
      "\"expires\": \"2026-11-30\"", "\"ends\": \"2026-11-30\"",
      "unknown name 'ends'; expected one of: id, company, name, expires, notify"
    ),
    ("\"policies\"", "\"polices\"", "unknown table 'polices'; did you mean 'policies'?"),
    ("  \"companies\": [", "  \"companies\": 7, \"x\": [", "expected a list of objects"),
    ("\"currency\": \"AUD\"", "\"currency\" ^\"AUD\"", "expected ':'"),
  ]

  @Test(arguments: faults)
  func `a fault is told at its line and column`(good: String, bad: String, message: String) throws {
    let document = try Self.json()
    let place = try #require(document.range(of: good))
    let mark = bad.firstIndex(of: "^") ?? bad.firstIndex { $0 != " " } ?? bad.startIndex
    let text = document.replacingCharacters(in: place, with: bad.filter { $0 != "^" })
    let before = document[..<place.lowerBound] + bad[..<mark]
    let line = before.count { $0 == "\n" } + 1
    let column = before.split(separator: "\n", omittingEmptySubsequences: false).last?.count ?? 0
    let read = Self.read(text)
    #expect(read.workflow == nil)
    #expect(read.findings.allSatisfy { $0.code.name == "bad-import" })
    let told = Self.told(read)
    let isThere = told.contains { told in
      // A value that is inside what was replaced is somewhere in its line.
      told.hasSuffix(": \(message)") && told.hasPrefix("project.json:\(line):")
        && (!bad.contains("^") || told.hasPrefix("project.json:\(line):\(column + 1):"))
    }
    #expect(isThere, "\(line):\(column + 1) \(told)")
  }

  @Test func `all faults are told in one run`() throws {
    var tables = try Self.tables()
    tables[.people] = """
      id,name,email,compny,level
      dana,Dana Price,dana@northgate.example,northgate,adnim
      ana,,ana.example,brightwire,read-only
      ravi,Ravi Nair,ravi@brightwire.example,brightwire
      """
    tables[.periods] = "id,start,end,due,status\nseptember,2026-09-01,2026-02-30,soon,closed\n"
    tables[.claimLines] = "claim,line,work\nclaim-1,rough-in,\"4.000,00\"\nclaim-7,rough-in,1\n"
    tables[.project] = nil
    let others = [
      "claim-lines.csv:2:18: '4.000,00' is no decimal number, such as 1250.00",
      "claim-lines.csv:3:1: there is no claim 'claim-7'; did you mean 'claim-1'?",
      "people.csv:1:15: unknown name 'compny'; did you mean 'company'?",
      "people.csv:2:50: unknown value 'adnim'; did you mean 'admin'?",
      "people.csv:3:1: 'name' is missing",
      "people.csv:4:1: this row has 4 cells; the first row names 5 columns",
      "periods.csv:2:22: '2026-02-30' is no day, such as 2026-10-25",
      "periods.csv:2:33: 'soon' is no day, such as 2026-10-25",
    ]
    let told = Self.told(Self.read(tables))
    #expect(told == others + ["settings.csv:1:1: the table 'project' is missing"])
    tables[.project] = try Self.tables()[.project]
    #expect(Self.told(Self.read(tables)) == others)
  }

  @Test func `tables are read as spreadsheets write them`() throws {
    var tables = try Self.tables()
    tables[.policies] =
      "\u{FEFF}\"id\",company, name ,expires,notify\r\nl1,brightwire,\"Cover, \"\"all\"\" of it\",2026-11-30,no\r\n\r\n"
    let workflow = try #require(Self.read(tables).workflow)
    #expect(workflow.policies.map(\.name) == ["Cover, \"all\" of it"])
    #expect(workflow.policies.map(\.notifies) == [false])
    tables[.policies] = "id,company,name,expires\nl1,brightwire,\"Cover,2026-11-30\n"
    #expect(
      Self.told(Self.read(tables)).contains("policies.csv:2:15: this quotation mark is not closed")
    )
    tables[.policies] = ""
    #expect(
      Self.told(Self.read(tables)) == [
        "policies.csv:1:1: expected the names of the columns in the first row"
      ]
    )
  }

  @Test func `numbers of JSON are exact`() throws {
    let json = try Self.json().replacingOccurrences(of: "\"8500.00\"", with: "8500.10")
    let lines = try #require(Self.read(json).workflow).commitments[0].lines
    #expect(lines[1].value == .lumpSum(try #require(Amount(literal: "8500.1"))))
  }

  @Test func `a text that is cut off anywhere is told, and nothing comes in`() throws {
    let json = Array(try Self.json().utf8)
    for count in stride(from: 0, to: json.count - 2, by: 37) {
      let read = ProjectImport(json: SourceText(name: "cut", bytes: Array(json[..<count])))
      #expect(read.workflow == nil)
      #expect(!read.findings.isEmpty)
    }
    let tables = try Self.tables()
    for (table, text) in tables {
      for count in stride(from: 0, to: text.utf8.count, by: 17) {
        var cut = tables
        cut[table] = String(decoding: Array(text.utf8)[..<count], as: UTF8.self)
        let read = Self.read(cut)
        #expect((read.workflow == nil) == !read.findings.isEmpty)
      }
    }
  }
}
