import ClaimVocabulary
import Diagnostics

/// Changes of the general information of a claim; what is not named stays as it is.
struct ScenarioDetails {
  static let names = [
    "number", "billing-date", "start", "end", "payment-due", "final", "attachments",
  ]

  private var number: String?
  private var billingDate: Entry
  private var start: Entry
  private var end: Entry
  private var paymentDue: Entry
  private var isFinal: Bool?
  private var attachments: [AttachedFile]?

  /// What becomes of a day.
  private enum Entry {
    case kept
    case day(Day)
    case emptied

    func applied(to day: Day?) -> Day? {
      switch self {
      case .kept: day
      case .day(let new): new
      case .emptied: nil
      }
    }
  }

  init(_ node: ScenarioNode) throws(Diagnostic) {
    number = try node.optional("number")?.text()
    billingDate = try Self.entry(node.optional("billing-date"))
    start = try Self.entry(node.optional("start"))
    end = try Self.entry(node.optional("end"))
    paymentDue = try Self.entry(node.optional("payment-due"))
    isFinal = try node.optional("final")?.flag()
    if let files = node.optional("attachments") {
      var attached: [AttachedFile] = []
      for file in files.list { attached.append(AttachedFile(try file.text())) }
      attachments = attached
    }
  }

  /// The information of `claim` with the changes.
  func applied(to claim: Claim?) -> ClaimDetails {
    var details = ClaimDetails(
      billingDate: billingDate.applied(to: claim?.billingDate),
      start: start.applied(to: claim?.start),
      end: end.applied(to: claim?.end)
    )
    details.number = number
    details.paymentDue = paymentDue.applied(to: claim?.paymentDue)
    details.isFinal = isFinal ?? claim?.isFinal ?? false
    details.attachments = attachments ?? claim?.attachments ?? []
    return details
  }

  /// A day; the word `none` empties the field.
  private static func entry(_ node: ScenarioNode?) throws(Diagnostic) -> Entry {
    guard let node else { return .kept }
    return node.scalar == "none" ? .emptied : .day(try node.day())
  }
}
