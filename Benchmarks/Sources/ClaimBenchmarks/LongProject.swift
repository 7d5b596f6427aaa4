import ClaimVocabulary
import Foundation

/// A project with one commitment, on every line of which something is claimed in every period.
///
/// It is read from a state of version 0.1.0, so that this version and that one compute the same
/// sums.
struct LongProject {
  /// Billing periods, with a claim each.
  let periods: Int

  /// Lines of the schedule of values, and of each claim.
  let lines: Int

  /// `1,600 lines, 13 periods`, without the separator of thousands.
  var name: String { "\(lines) lines, \(periods) periods" }

  /// The project as it stands after the last claim.
  func workflow() throws -> Workflow {
    try JSONDecoder().decode(Workflow.self, from: JSONSerialization.data(withJSONObject: state))
  }

  private var state: [String: Any] {
    [
      "budget": [Any](), "companies": companies, "people": people, "periods": billingPeriods,
      "commitments": [commitment], "history": [Any](), "policies": [Any](), "project": project,
      "settings": settings,
    ]
  }

  private var companies: [Any] {
    ["head", "specialty"].map { ["id": $0, "name": $0] }
  }

  private var people: [Any] {
    [
      [
        "id": "ana", "name": "Ana Silva", "email": "ana@specialty.example", "company": "specialty",
        "levels": [
          "commitments": "standard", "companyAdministration": "none", "reports": "none",
          "upstreamContracts": "none",
        ],
        "rights": [Any](),
      ]
    ]
  }

  private var project: [String: Any] {
    [
      "name": "Riverside Clinic", "number": "2026-11", "payer": "head",
      "currency": ["code": "AUD", "digits": 2],
      "timeZone": ["identifier": "Etc/UTC", "standardOffset": 0],
      "directory": ["ana"], "defaultContacts": [Any](), "distribution": [Any](),
      "insuranceManagers": [Any](), "workflowAssignees": [Any](),
    ]
  }

  private var settings: [String: Any] {
    [
      "allowsOverbilling": true, "budgetsApprovedAsNoted": false,
      "companyPreventsOverbilling": false, "customMessage": "",
      "defaultClaimType": "work-materials",
      "dueDay": 25, "invitees": "contacts", "notifiesApproved": true,
      "notifiesApprovedAsNoted": false, "onBehalf": "administrators", "periodEndDay": 31,
      "periodStartDay": 1, "reminders": 3, "remindersStart": "invited", "sendsDigest": true,
      "showsClaimedAmounts": false,
    ]
  }

  private var billingPeriods: [Any] {
    (0..<periods).map { index in
      [
        "id": "period-\(index)", "start": day(index, 1), "end": day(index, 28),
        "due": day(index, 25), "origin": "manual", "status": "closed",
      ]
    }
  }

  private var commitment: [String: Any] {
    [
      "id": "sc-014", "number": "SC-014", "name": "Electrical works", "company": "specialty",
      "kind": "subcontract", "status": "approved", "accountingMethod": "amount-based",
      "isPrivate": false, "privateList": [Any](), "contacts": ["ana"], "changes": [Any](),
      "invitations": [Any](), "retainage": ["workPercent": "5", "materialsPercent": "10"],
      "lines": (0..<lines).map { line in
        [
          "id": "line-\(line)", "number": "\(line + 1)", "budgetCode": "26-\(line)",
          "description": "Item \(line)", "value": ["lumpSum": ["_0": "\(1000 + line).50"]],
        ]
      },
      "claims": (0..<periods).map(claim),
    ]
  }

  private func claim(_ index: Int) -> Any {
    [
      "id": "claim-\(index)", "number": "\(index + 1)", "position": index + 1,
      "period": "period-\(index)", "status": "approved", "type": "work-materials",
      "billingDate": day(index, 28), "start": day(index, 1), "end": day(index, 28),
      "createdAt": 1_791_342_000, "createdBy": "ana", "submittedAt": 1_791_867_600, "paid": "0",
      "isFinal": false, "isLinkedToAccounting": false, "attachments": [Any](),
      "lines": (0..<lines).map { line -> [String: Any] in
        [
          "id": "line-\(line)", "number": "\(line + 1)", "budgetCode": "26-\(line)",
          "description": "Item \(line)", "scheduled": "\(1000 + line).50",
          "workThisPeriod": "\(10 + line % 7).25", "materialsNew": "\(line % 3).40",
          "materialsMoved": "0", "retainageReleased": "0", "review": "approved",
          "workRetainage": ["percent": ["_0": "5"]],
          "materialsRetainage": ["percent": ["_0": "10"]],
        ]
      },
    ]
  }

  /// A day of the month that comes `index` months after January 2026.
  private func day(_ index: Int, _ day: Int) -> String {
    let month = index % 12 + 1
    return "\(2026 + index / 12)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
