/// The summary of a claim, line by line of the usual form.
public struct ClaimSummary: Sendable, Hashable, Codable {
  /// Line 1: the value of the contract as it was made.
  public let originalContractSum: Amount

  /// Line 2: what approved changes add.
  public let netChange: Amount

  /// Line 3: 1 + 2.
  public var contractSumToDate: Amount { originalContractSum + netChange }

  /// Line 4: all that is completed and stored.
  public let totalCompletedAndStored: Amount

  /// Line 5a: withheld of completed work.
  public let workRetention: Amount

  /// Line 5a in percent of completed work.
  public let workRetentionPercent: Amount

  /// Line 5b: withheld of stored materials.
  public let materialsRetention: Amount

  /// Line 5b in percent of stored materials.
  public let materialsRetentionPercent: Amount

  /// Line 5: 5a + 5b.
  public var totalRetention: Amount { workRetention + materialsRetention }

  /// Line 6: 4 − 5.
  public var totalEarnedLessRetention: Amount { totalCompletedAndStored - totalRetention }

  /// Line 7: line 6 of the claim before.
  public let lessPreviousCertificates: Amount

  /// Line 8: 6 − 7.
  ///
  /// Taxes are not in it.
  public var currentPaymentDue: Amount { totalEarnedLessRetention - lessPreviousCertificates }

  /// Line 9: 3 − 6.
  public var balanceIncludingRetention: Amount { contractSumToDate - totalEarnedLessRetention }

  /// What changes added that the claim before had already.
  public let additionsPrevious: Amount

  /// What changes added since.
  public let additionsNew: Amount

  /// What changes deducted that the claim before had already; not negative.
  public let deductionsPrevious: Amount

  /// What changes deducted since; not negative.
  public let deductionsNew: Amount

  /// Computes the summary of `claim` after `earlier` claims of the same commitment.
  public init(_ claim: Claim, after earlier: [Claim], in currency: Currency) {
    self.init(claim, after: earlier, ClaimSheet(claim, after: earlier, in: currency))
  }

  /// Takes the summary of `claim` from its `sheet`.
  init(_ claim: Claim, after earlier: [Claim], _ sheet: ClaimSheet) {
    originalContractSum = sheet.total.scheduled - sheet.changes.scheduled
    netChange = sheet.changes.scheduled
    totalCompletedAndStored = sheet.total.totalToDate
    workRetention = sheet.total.workRetentionToDate
    materialsRetention = sheet.total.materialsRetention
    workRetentionPercent = workRetention.percentage(
      of: sheet.total.workPrevious + sheet.total.workThisPeriod
    )
    materialsRetentionPercent = sheet.total.materialsRetentionPercent
    lessPreviousCertificates =
      sheet.total.workPrevious + sheet.total.materialsPrevious - sheet.total.retentionPrevious
    let changes = ChangeSums(claim, after: earlier)
    additionsPrevious = changes.additionsPrevious
    additionsNew = changes.additionsNew
    deductionsPrevious = changes.deductionsPrevious
    deductionsNew = changes.deductionsNew
  }
}

/// What the changes of a claim add and deduct, before and since.
private struct ChangeSums {
  var additionsPrevious: Amount = .zero
  var additionsNew: Amount = .zero
  var deductionsPrevious: Amount = .zero
  var deductionsNew: Amount = .zero

  init(_ claim: Claim, after earlier: [Claim]) {
    var sums: [RecordID<ContractChange>: Amount] = [:]
    for line in claim.lines {
      if let change = line.change { sums[change, default: .zero] += line.scheduled }
    }
    guard !sums.isEmpty else { return }
    var known: Set<RecordID<ContractChange>> = []
    for claim in earlier {
      for line in claim.lines { if let change = line.change { known.insert(change) } }
    }
    for (change, sum) in sums {
      switch (sum.isNegative, known.contains(change)) {
      case (false, true): additionsPrevious += sum
      case (false, false): additionsNew += sum
      case (true, true): deductionsPrevious += -sum
      case (true, false): deductionsNew += -sum
      }
    }
  }
}
