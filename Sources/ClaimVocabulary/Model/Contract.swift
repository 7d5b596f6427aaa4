/// What contracts have on both sides of the company that pays commitments.
protocol Contract {
  /// The number that people see.
  var number: String { get }

  /// The name that people see.
  var name: String { get }

  var term: String { get }

  /// The company at the other end.
  var company: RecordID<Company>? { get }
}

extension Commitment: Contract {
  var term: String { kind.rawValue }
}

extension UpstreamContract: Contract {
  static let term = "upstream-contract"

  var term: String { Self.term }

  var company: RecordID<Company>? { terms.company }
}

extension Workflow {
  /// The contract that the claim `id` is made against, on whichever side.
  func contract(of id: RecordID<Claim>) -> (any Contract)? {
    if let commitment = commitment(of: id) { return commitment }
    return upstreamContract(of: id)
  }
}
