/// Something of which a state has a list, each with an identifier of its own.
protocol Record {
  var id: Identifier<Self> { get }
}

extension Company: Record {}
extension Person: Record {}
extension UpstreamContract: Record {}
extension BillingPeriod: Record {}
extension InsurancePolicy: Record {}
