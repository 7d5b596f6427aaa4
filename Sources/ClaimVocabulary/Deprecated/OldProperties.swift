/// Types and properties by the names of version 0.1.0, which were words of one market.

/// ``RetentionTerms``.
@available(*, deprecated, renamed: "RetentionTerms")
public typealias RetainageTerms = RetentionTerms

extension Commitment {
  /// ``retention``.
  @available(*, deprecated, renamed: "retention")
  public var retainage: RetentionTerms {
    get { retention }
    set { retention = newValue }
  }

  /// ``init(_:_:number:name:status:company:accountingMethod:lines:retention:)``.
  @available(
    *,
    deprecated,
    renamed: "init(_:_:number:name:status:company:accountingMethod:lines:retention:)"
  )
  public init(
    _ id: RecordID<Commitment>,
    _ kind: CommitmentKind,
    number: String,
    name: String,
    status: ContractStatus = .draft,
    company: RecordID<Company>? = nil,
    accountingMethod: AccountingMethod = .amountBased,
    lines: [ScheduleLine] = [],
    retainage: RetentionTerms
  ) {
    self.init(
      id,
      kind,
      number: number,
      name: name,
      status: status,
      company: company,
      accountingMethod: accountingMethod,
      lines: lines,
      retention: retainage
    )
  }
}

extension ClaimType {
  /// ``releasesRetention``.
  @available(*, deprecated, renamed: "releasesRetention")
  public var releasesRetainage: Bool { releasesRetention }
}

extension ClaimLine {
  /// ``workRetention``.
  @available(*, deprecated, renamed: "workRetention")
  public var workRetainage: Withholding {
    get { workRetention }
    set { workRetention = newValue }
  }

  /// ``materialsRetention``.
  @available(*, deprecated, renamed: "materialsRetention")
  public var materialsRetainage: Withholding {
    get { materialsRetention }
    set { materialsRetention = newValue }
  }

  /// ``retentionReleased``.
  @available(*, deprecated, renamed: "retentionReleased")
  public var retainageReleased: Amount {
    get { retentionReleased }
    set { retentionReleased = newValue }
  }
}

extension SheetRow {
  /// ``workRetention``.
  @available(*, deprecated, renamed: "workRetention")
  public var workRetainage: Amount {
    get { workRetention }
    set { workRetention = newValue }
  }

  /// ``workRetentionPercent``.
  @available(*, deprecated, renamed: "workRetentionPercent")
  public var workRetainagePercent: Amount {
    get { workRetentionPercent }
    set { workRetentionPercent = newValue }
  }

  /// ``materialsRetention``.
  @available(*, deprecated, renamed: "materialsRetention")
  public var materialsRetainage: Amount {
    get { materialsRetention }
    set { materialsRetention = newValue }
  }

  /// ``materialsRetentionPercent``.
  @available(*, deprecated, renamed: "materialsRetentionPercent")
  public var materialsRetainagePercent: Amount {
    get { materialsRetentionPercent }
    set { materialsRetentionPercent = newValue }
  }

  /// ``retentionPrevious``.
  @available(*, deprecated, renamed: "retentionPrevious")
  public var retainagePrevious: Amount {
    get { retentionPrevious }
    set { retentionPrevious = newValue }
  }

  /// ``retentionReleased``.
  @available(*, deprecated, renamed: "retentionReleased")
  public var retainageReleased: Amount {
    get { retentionReleased }
    set { retentionReleased = newValue }
  }

  /// ``workRetentionToDate``.
  @available(*, deprecated, renamed: "workRetentionToDate")
  public var workRetainageToDate: Amount {
    get { workRetentionToDate }
    set { workRetentionToDate = newValue }
  }

  /// ``totalRetention``.
  @available(*, deprecated, renamed: "totalRetention")
  public var totalRetainage: Amount { totalRetention }
}

extension ClaimSummary {
  /// ``workRetention``.
  @available(*, deprecated, renamed: "workRetention")
  public var workRetainage: Amount { workRetention }

  /// ``workRetentionPercent``.
  @available(*, deprecated, renamed: "workRetentionPercent")
  public var workRetainagePercent: Amount { workRetentionPercent }

  /// ``materialsRetention``.
  @available(*, deprecated, renamed: "materialsRetention")
  public var materialsRetainage: Amount { materialsRetention }

  /// ``materialsRetentionPercent``.
  @available(*, deprecated, renamed: "materialsRetentionPercent")
  public var materialsRetainagePercent: Amount { materialsRetentionPercent }

  /// ``totalRetention``.
  @available(*, deprecated, renamed: "totalRetention")
  public var totalRetainage: Amount { totalRetention }

  /// ``totalEarnedLessRetention``.
  @available(*, deprecated, renamed: "totalEarnedLessRetention")
  public var totalEarnedLessRetainage: Amount { totalEarnedLessRetention }

  /// ``balanceIncludingRetention``.
  @available(*, deprecated, renamed: "balanceIncludingRetention")
  public var balanceIncludingRetainage: Amount { balanceIncludingRetention }
}
