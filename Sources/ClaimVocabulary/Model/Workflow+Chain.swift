/// Where a claim lies: the contract that it is made against.
enum ClaimPlace: Hashable, Sendable {
  /// Against a commitment, by its place in the state.
  case commitment(Int, claim: Int)

  /// Against an upstream contract, by its place in the state.
  case upstreamContract(Int, claim: Int)
}

extension Workflow {
  /// The upstream contract `id`.
  public func upstreamContract(_ id: RecordID<UpstreamContract>) -> UpstreamContract? {
    upstreamContracts.first { $0.id == id }
  }

  /// The upstream contract that the claim `id` is made against; `nil` for claims against
  /// commitments.
  public func upstreamContract(of id: RecordID<Claim>) -> UpstreamContract? {
    upstreamContracts.first { $0.claims.contains { $0.id == id } }
  }

  /// All claims: those against commitments, then those against upstream contracts.
  public var claims: [Claim] { commitments.flatMap(\.claims) + upstreamContracts.flatMap(\.claims) }

  /// Where the claim `id` lies.
  func place(of id: RecordID<Claim>) -> ClaimPlace? {
    for (index, commitment) in commitments.enumerated() {
      if let claim = commitment.claims.firstIndex(where: { $0.id == id }) {
        return .commitment(index, claim: claim)
      }
    }
    for (index, contract) in upstreamContracts.enumerated() {
      if let claim = contract.claims.firstIndex(where: { $0.id == id }) {
        return .upstreamContract(index, claim: claim)
      }
    }
    return nil
  }

  subscript(_ place: ClaimPlace) -> Claim {
    get {
      switch place {
      case .commitment(let index, let claim): commitments[index].claims[claim]
      case .upstreamContract(let index, let claim): upstreamContracts[index].claims[claim]
      }
    }
    set {
      switch place {
      case .commitment(let index, let claim): commitments[index].claims[claim] = newValue
      case .upstreamContract(let index, let claim):
        upstreamContracts[index].claims[claim] = newValue
      }
    }
  }

  /// Takes the claim `id` away.
  mutating func removeClaim(_ id: RecordID<Claim>) {
    switch place(of: id) {
    case .commitment(let index, let claim): commitments[index].claims.remove(at: claim)
    case .upstreamContract(let index, let claim):
      upstreamContracts[index].claims.remove(at: claim)
    case nil: break
    }
  }

  /// The claims against the same contract before `claim`.
  func earlierClaims(of claim: Claim) -> [Claim] {
    let claims: [Claim] =
      switch place(of: claim.id) {
      case .commitment(let index, _): commitments[index].claims
      case .upstreamContract(let index, _): upstreamContracts[index].claims
      case nil: []
      }
    return claims.filter { $0.position < claim.position }
  }
}
