/// A row of the permission matrix: something that people may or may not do.
public enum PermissionAction: String, CaseIterable, Codable, Sendable {
  /// Accept or decline an invitation as claim contact.
  case answerInvite = "answer-invite"

  /// Create a claim as claim contact.
  case createClaim = "create-claim"

  /// Send a new claim as claim contact.
  case submitClaim = "submit-claim"

  /// Correct and send a returned claim as claim contact.
  case reviseClaim = "revise-claim"

  /// Fill in the breakdown as claim contact.
  case updateBreakdown = "update-breakdown"

  /// Fill in the breakdown for the contact.
  case createBreakdown = "create-breakdown"

  /// Create a claim on behalf of a contact.
  case createOnBehalf = "create-on-behalf"

  /// Create a claim that releases retention before, during and after the open period.
  case releaseRetentionAnyTime = "release-retention-any-time"

  /// Create a claim that releases retention in the open period.
  case releaseRetentionInPeriod = "release-retention-in-period"

  /// Edit the retention of the latest claim.
  case editRetention = "edit-retention"

  /// Delete the latest claim.
  case deleteClaim = "delete-claim"

  /// Edit the schedule of values of a commitment.
  case editScheduleOfValues = "edit-schedule-of-values"

  /// Create a purchase order or a works contract.
  case createCommitment = "create-commitment"

  /// Add claim contacts to a commitment.
  case addClaimContact = "add-claim-contact"

  /// Switch the breakdown of a commitment on.
  case addBreakdown = "add-breakdown"

  /// Review a claim and its lines.
  case reviewClaim = "review-claim"

  /// Change the status of many claims.
  case bulkEditStatus = "bulk-edit-status"

  /// Send many claims to be signed.
  case sendToSignature = "send-to-signature"

  /// Compile claims and their attachments.
  case compileBackups = "compile-backups"

  /// Change the settings of claims.
  case configureSettings = "configure-settings"

  /// Create billing periods.
  case createBillingPeriods = "create-billing-periods"

  /// Edit billing periods.
  case manageBillingPeriods = "manage-billing-periods"

  /// Send invitations to bill.
  case sendInvites = "send-invites"

  /// Change the advanced settings of a commitment.
  case configureCommitment = "configure-commitment"

  /// Record a payment that was made.
  case recordPayment = "record-payment"

  /// Make a payment schedule.
  case createPaymentSchedule = "create-payment-schedule"

  /// Choose how claims are numbered.
  case configureNumbering = "configure-numbering"

  /// Add companies and users, and set their levels.
  case manageDirectory = "manage-directory"

  /// View the reports on commitments and their cost.
  case viewCommitmentReports = "view-commitment-reports"

  /// View the report of claims by date.
  case viewClaimsByDate = "view-claims-by-date"

  /// Create, edit, delete, mail, export and preview upstream claims, and record their payments.
  case manageUpstreamClaims = "manage-upstream-claims"

  /// Review upstream claims and their lines for the party above.
  case reviewUpstreamClaims = "review-upstream-claims"

  /// View an upstream contract that is not private.
  case viewUpstreamContract = "view-upstream-contract"

  /// The identifier of the message that names the row.
  public var label: String { "permission-action.\(rawValue)" }
}

extension PermissionAction {
  /// The identifier of the message that says who may, where there is one.
  var rule: String? {
    switch self {
    case .answerInvite, .createClaim, .submitClaim, .reviseClaim, .updateBreakdown,
      .createOnBehalf, .reviewClaim, .deleteClaim, .sendInvites, .addClaimContact:
      "permission-rule.\(rawValue)"
    case .releaseRetentionAnyTime: "permission-rule.release-retention"
    case .createBillingPeriods, .manageBillingPeriods: "permission-rule.manage-billing-periods"
    case .createBreakdown, .releaseRetentionInPeriod, .editRetention, .editScheduleOfValues,
      .createCommitment, .addBreakdown, .bulkEditStatus, .sendToSignature, .compileBackups,
      .configureSettings, .configureCommitment, .recordPayment, .createPaymentSchedule,
      .configureNumbering, .manageDirectory, .viewCommitmentReports, .viewClaimsByDate,
      .manageUpstreamClaims, .reviewUpstreamClaims,
      .viewUpstreamContract:
      nil
    }
  }
}
