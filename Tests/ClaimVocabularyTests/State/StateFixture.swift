import Foundation
import Testing

@testable import ClaimVocabulary

/// States that version 0.1.0 wrote, and the figures of its claim sheets.
struct StateFixture: CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }

  /// The shipped scenarios of version 0.1.0, and a project in its fourth month.
  static let all = [
    "breakdown-first", "declined-then-claimed", "happy-month", "late-claim", "new-commitment",
    "release-and-insurance", "revise-and-resubmit", "rich",
  ].map(StateFixture.init)

  static let rich = StateFixture(name: "rich")

  func workflow() throws -> Workflow {
    try JSONDecoder().decode(Workflow.self, from: data("\(name).json"))
  }

  /// For each claim: the sums of its sheet, its rows, and its summary.
  func figures() throws -> [String: [String]] {
    try JSONDecoder().decode([String: [String]].self, from: data("\(name).figures.json"))
  }

  private func data(_ file: String) throws -> Data {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try Data(contentsOf: folder.appending(path: "Fixtures/state-0.1.0/\(file)"))
  }
}

extension Workflow {
  /// The same figures, computed now.
  var figures: [String: [String]] {
    let claims = commitments.flatMap { commitment in
      commitment.claims.map { ("\(commitment.id)/\($0.id)", figures(of: $0)) }
    }
    return Dictionary(claims) { one, _ in one }
  }

  private func figures(of claim: Claim) -> [String] {
    let (sheet, summary) = (sheet(of: claim), summary(of: claim))
    let rows = ([sheet.total] + sheet.rows).map { row in
      [
        row.scheduled, row.workPrevious, row.workThisPeriod, row.materialsStored, row.totalToDate,
        row.balance, row.totalRetention, row.gross, row.net,
      ]
    }
    let sums = [
      summary.originalContractSum, summary.netChange, summary.totalCompletedAndStored,
      summary.totalRetention, summary.lessPreviousCertificates, summary.currentPaymentDue,
      summary.balanceIncludingRetention,
    ]
    return (rows + [sums]).map { $0.map(\.description).joined(separator: " ") }
  }
}
