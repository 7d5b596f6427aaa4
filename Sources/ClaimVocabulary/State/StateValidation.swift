import Diagnostics

extension Workflow {
  /// Everything in the state that cannot be right: names of records that are not there, identifiers
  /// that are used twice, values that nothing real has; in the order of the state.
  ///
  /// A state that only ``perform(_:by:at:confirming:expecting:)`` has changed has none. Ask this of
  /// a state that comes from elsewhere, before anything is done to it. Costs as much as a sheet of
  /// every claim.
  public func validate() -> [StateFault] {
    var validation = StateValidation(self)
    validation.checkProject()
    validation.checkSettings()
    validation.checkDirectory()
    validation.checkCommitments()
    validation.checkUpstreamContracts()
    validation.checkPeriods()
    validation.checkRecords()
    return validation.faults
  }
}

/// Looks at a state and collects what is wrong with it.
struct StateValidation {
  let state: Workflow
  private(set) var faults: [StateFault] = []

  private let companies: KnownRecords<Company>
  private let people: KnownRecords<Person>
  private let periods: KnownRecords<BillingPeriod>
  private let claims: KnownRecords<Claim>
  private let commitments: KnownRecords<Commitment>
  private let upstreamContracts: KnownRecords<UpstreamContract>

  /// The claims that were looked at.
  private var seenClaims: Set<RecordID<Claim>> = []

  init(_ state: Workflow) {
    self.state = state
    companies = KnownRecords("company", state.companies.map(\.id))
    people = KnownRecords("person", state.people.map(\.id))
    periods = KnownRecords("billing period", state.periods.map(\.id))
    commitments = KnownRecords("commitment", state.commitments.map(\.id))
    claims = KnownRecords("claim", state.claims.map(\.id))
    upstreamContracts = KnownRecords(
      "upstream contract",
      state.upstreamContracts.map(\.id)
    )
  }

  mutating func check(_ id: RecordID<Person>?, _ path: StatePath) { check(id, people, path) }

  mutating func check(_ id: RecordID<Company>?, _ path: StatePath) { check(id, companies, path) }

  mutating func check(_ id: RecordID<BillingPeriod>?, _ path: StatePath) {
    check(id, periods, path)
  }

  mutating func check(_ id: RecordID<Claim>?, _ path: StatePath) { check(id, claims, path) }

  mutating func check(_ id: RecordID<UpstreamContract>?, _ path: StatePath) {
    check(id, upstreamContracts, path)
  }

  /// Whether no claim that was looked at before has the identifier of `claim`.
  mutating func isNew(_ claim: Claim) -> Bool { seenClaims.insert(claim.id).inserted }

  mutating func check(_ id: RecordID<Commitment>?, _ path: StatePath) {
    check(id, commitments, path)
  }

  mutating func check(_ ids: [RecordID<Person>], _ field: String, _ path: StatePath) {
    for (index, id) in ids.enumerated() { check(id, path.item(field, index)) }
  }

  /// Says where `id` is the name of no record of `known`.
  mutating func check<Record>(
    _ id: RecordID<Record>?,
    _ known: KnownRecords<Record>,
    _ path: StatePath
  ) {
    guard let id, !known.contains(id) else { return }
    let nearest = NearestValue.to(id.text, among: known.texts)
    add(.unknown(record: known.name, id: id.text, nearest: nearest), path)
  }

  /// Says which of `ids`, of the records of the list `field`, were there before.
  mutating func checkUnique<Record>(
    _ ids: [RecordID<Record>],
    _ field: String,
    _ path: StatePath
  ) {
    var seen: Set<RecordID<Record>> = []
    for (index, id) in ids.enumerated() where !seen.insert(id).inserted {
      add(.repeated(id: id.text), path.item(field, index).field("id"))
    }
  }

  /// Says that `value` is not `expected`, unless it `holds`.
  mutating func expect(
    _ holds: Bool,
    _ value: some CustomStringConvertible,
    _ expected: String,
    nearest: String? = nil,
    _ path: StatePath
  ) {
    guard !holds else { return }
    add(.impossible(value: "\(value)", expected: expected, nearest: nearest), path)
  }

  /// Says that `value` lies outside `range`, and offers its nearer end.
  mutating func expect(_ value: Int, in range: ClosedRange<Int>, _ path: StatePath) {
    let nearest = min(max(value, range.lowerBound), range.upperBound)
    let expected = "from \(range.lowerBound) to \(range.upperBound)"
    expect(range.contains(value), value, expected, nearest: "\(nearest)", path)
  }

  private mutating func add(_ problem: StateFault.Problem, _ path: StatePath) {
    faults.append(StateFault(path: path, problem: problem))
  }
}

/// The records of one kind that a state has.
struct KnownRecords<Record> {
  let name: String
  private let ids: Set<RecordID<Record>>

  /// Their identifiers, in the order of the state.
  let texts: [String]

  init(_ name: String, _ ids: [RecordID<Record>]) {
    self.name = name
    self.ids = Set(ids)
    texts = ids.map(\.text)
  }

  func contains(_ id: RecordID<Record>) -> Bool { ids.contains(id) }
}
