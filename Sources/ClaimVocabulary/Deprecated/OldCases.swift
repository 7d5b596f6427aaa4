/// Cases by the names of version 0.1.0, which were words of one party or one market.
///
/// They say the same under the names of today, and go with the next version that changes what
/// callers write.
extension ClaimStatus {
  /// ``pendingUpstream``.
  @available(*, deprecated, renamed: "pendingUpstream")
  public static var pendingOwner: ClaimStatus { .pendingUpstream }
}

extension ClaimType {
  /// ``workMaterialsRetention``.
  @available(*, deprecated, renamed: "workMaterialsRetention")
  public static var workMaterialsRetainage: ClaimType { .workMaterialsRetention }

  /// ``retentionRelease``.
  @available(*, deprecated, renamed: "retentionRelease")
  public static var retainageRelease: ClaimType { .retentionRelease }
}

extension DefaultClaimType {
  /// ``workMaterialsRetention``.
  @available(*, deprecated, renamed: "workMaterialsRetention")
  public static var workMaterialsRetainage: DefaultClaimType { .workMaterialsRetention }
}

extension CommitmentKind {
  /// ``worksContract``.
  @available(*, deprecated, renamed: "worksContract")
  public static var subcontract: CommitmentKind { .worksContract }
}

extension ContractStatus {
  /// ``outForPricing``.
  @available(*, deprecated, renamed: "outForPricing")
  public static var outForBid: ContractStatus { .outForPricing }
}

extension GranularRight {
  /// ``createWorksContract``.
  @available(*, deprecated, renamed: "createWorksContract")
  public static var createSubcontract: GranularRight { .createWorksContract }

  /// ``updateWorksContract``.
  @available(*, deprecated, renamed: "updateWorksContract")
  public static var updateSubcontract: GranularRight { .updateWorksContract }
}

extension ActionKind {
  /// ``releaseRetention``.
  @available(*, deprecated, renamed: "releaseRetention")
  public static var releaseRetainage: ActionKind { .releaseRetention }

  /// ``awaitUpstream``.
  @available(*, deprecated, renamed: "awaitUpstream")
  public static var awaitOwner: ActionKind { .awaitUpstream }
}

extension PermissionAction {
  /// ``releaseRetentionAnyTime``.
  @available(*, deprecated, renamed: "releaseRetentionAnyTime")
  public static var releaseRetainageAnyTime: PermissionAction { .releaseRetentionAnyTime }

  /// ``releaseRetentionInPeriod``.
  @available(*, deprecated, renamed: "releaseRetentionInPeriod")
  public static var releaseRetainageInPeriod: PermissionAction { .releaseRetentionInPeriod }

  /// ``editRetention``.
  @available(*, deprecated, renamed: "editRetention")
  public static var editRetainage: PermissionAction { .editRetention }
}

extension LineEntry {
  /// ``workRetentionPercent(_:)``.
  @available(*, deprecated, renamed: "workRetentionPercent(_:)")
  public static func workRetainagePercent(_ amount: Amount) -> LineEntry {
    .workRetentionPercent(amount)
  }

  /// ``workRetention(_:)``.
  @available(*, deprecated, renamed: "workRetention(_:)")
  public static func workRetainage(_ amount: Amount) -> LineEntry { .workRetention(amount) }

  /// ``materialsRetentionPercent(_:)``.
  @available(*, deprecated, renamed: "materialsRetentionPercent(_:)")
  public static func materialsRetainagePercent(_ amount: Amount) -> LineEntry {
    .materialsRetentionPercent(amount)
  }

  /// ``materialsRetention(_:)``.
  @available(*, deprecated, renamed: "materialsRetention(_:)")
  public static func materialsRetainage(_ amount: Amount) -> LineEntry {
    .materialsRetention(amount)
  }
}

extension NumberingScheme.Source {
  /// ``retentionConditional(_:)``.
  @available(*, deprecated, renamed: "retentionConditional(_:)")
  public static func retainageConditional(_ text: String) -> NumberingScheme.Source {
    .retentionConditional(text)
  }
}

extension WorkflowAction {
  /// ``awaitUpstream(_:)``.
  @available(*, deprecated, renamed: "awaitUpstream(_:)")
  public static func awaitOwner(_ claim: RecordID<Claim>) -> WorkflowAction {
    .awaitUpstream(claim)
  }

  /// ``releaseRetention(_:_:period:)``.
  @available(*, deprecated, renamed: "releaseRetention(_:_:period:)")
  public static func releaseRetainage(
    _ commitment: RecordID<Commitment>,
    _ claim: RecordID<Claim>,
    period: RecordID<BillingPeriod>? = nil
  ) -> WorkflowAction {
    .releaseRetention(commitment, claim, period: period)
  }
}
