/// Who may do what: the matrix of levels and actions, with its footnotes.
public enum PermissionTable {
  /// The row of `action`.
  public static func row(_ action: PermissionAction) -> PermissionRow {
    switch action {
    case .answerInvite, .createClaim, .submitClaim:
      PermissionRow(action, .readOnly(.claimContact), .standard(.claimContact, .notAdvised))
    case .reviseClaim, .updateBreakdown:
      PermissionRow(action, .readOnly(.claimContact), .standard(.claimContact))
    case .createBreakdown:
      PermissionRow(
        action,
        .readOnly(.claimContact, or: .createRights),
        .standard(.claimContact, or: .createRights),
        .admin()
      )
    case .createOnBehalf:
      PermissionRow(action, .standard(.olderInstallation), .admin())
    case .releaseRetentionAnyTime:
      PermissionRow(action, .admin())
    case .releaseRetentionInPeriod:
      PermissionRow(
        action,
        .readOnly(.contactBeforeDue, .notAdvised),
        .standard(.claimContact, or: .privateList),
        .admin()
      )
    case .editRetention:
      PermissionRow(action, .readOnly(.claimContact), .standard(.claimContact), .admin())
    case .deleteClaim, .editScheduleOfValues:
      PermissionRow(action, .readOnly(.updateRights), .standard(.updateRights), .admin())
    case .createCommitment:
      PermissionRow(action, .readOnly(.createRights), .standard(.createRights), .admin())
    case .bulkEditStatus:
      PermissionRow(action, .standard(.editableStatus), .admin())
    case .addClaimContact, .addBreakdown, .reviewClaim, .sendToSignature, .compileBackups,
      .configureSettings, .createBillingPeriods, .manageBillingPeriods, .sendInvites,
      .configureCommitment, .recordPayment, .createPaymentSchedule:
      PermissionRow(action, .admin())
    case .configureNumbering, .manageDirectory:
      PermissionRow(action, on: .companyAdministration, .admin())
    case .viewCommitmentReports:
      PermissionRow(action, .readOnly(.reports), .standard(.reports), .admin(.reports))
    case .viewClaimsByDate:
      PermissionRow(action, .admin(.reports))
    case .manageUpstreamClaims:
      PermissionRow(action, on: .upstreamContracts, .admin())
    case .reviewUpstreamClaims:
      PermissionRow(
        action,
        on: .upstreamContracts,
        .readOnly(.upstreamReviewer),
        .standard(.upstreamReviewer),
        .admin(.upstreamReviewer)
      )
    case .viewUpstreamContract:
      PermissionRow(action, on: .upstreamContracts, .readOnly(), .standard(), .admin())
    }
  }

  /// All rows.
  public static var rows: [PermissionRow] { PermissionAction.allCases.map(row) }
}

/// A row of the permission matrix.
public struct PermissionRow: Sendable, Hashable, Codable {
  /// What it is about.
  public let action: PermissionAction

  /// The tool on which the level counts.
  public let tool: ProjectTool

  /// The levels that may do it, each with its footnotes.
  public let grants: [PermissionGrant]

  init(
    _ action: PermissionAction,
    on tool: ProjectTool = .commitments,
    _ grants: PermissionGrant...
  ) {
    self.action = action
    self.tool = tool
    self.grants = grants
  }

  /// What the matrix says of `level`; `nil` where it may not.
  public func grant(for level: PermissionLevel) -> PermissionGrant? {
    grants.first { $0.level == level }
  }
}

/// A tick of the permission matrix.
public struct PermissionGrant: Sendable, Hashable, Codable {
  /// The level that may.
  public let level: PermissionLevel

  /// The footnotes, one of which must hold; none where the level is enough.
  public let notes: [PermissionNote]

  /// Whether people of other companies are better not given the level.
  public let isDiscouragedForOutsiders: Bool

  static func readOnly(_ notes: PermissionNote..., or other: PermissionNote? = nil) -> Self {
    Self(.readOnly, notes, other)
  }

  static func standard(_ notes: PermissionNote..., or other: PermissionNote? = nil) -> Self {
    Self(.standard, notes, other)
  }

  static func admin(_ notes: PermissionNote...) -> Self { Self(.admin, notes, nil) }

  private init(_ level: PermissionLevel, _ notes: [PermissionNote], _ other: PermissionNote?) {
    self.level = level
    self.notes = notes.filter { $0 != .notAdvised } + (other.map { [$0] } ?? [])
    isDiscouragedForOutsiders = notes.contains(.notAdvised)
  }
}

/// A footnote of the permission matrix.
public enum PermissionNote: String, CaseIterable, Codable, Sendable {
  /// Must be claim contact on the commitment.
  case claimContact = "claim-contact"

  /// Not recommended for people from outside.
  case notAdvised = "not-advised"

  /// Only in older installations, and only for people on the private list.
  case olderInstallation = "older-installation"

  /// Must be on the private list.
  case privateList = "private-list"

  /// Must be claim contact, and the due date must not have passed.
  case contactBeforeDue = "contact-before-due"

  /// Only claims that are in draft or sent back.
  case editableStatus = "editable-status"

  /// Needs at least *Read Only* on the reports, too.
  case reports

  /// Needs the rights to create purchase orders and works contracts.
  case createRights = "create-rights"

  /// Needs the rights to change purchase orders and works contracts.
  case updateRights = "update-rights"

  /// Must be one of those who review the claims for the party above.
  case upstreamReviewer = "upstream-reviewer"

  /// The identifier of the message that explains it.
  public var label: String { "permission-note.\(rawValue)" }
}
