/// Something of which a state has a list, each with an identifier of its own.
protocol IdentifiedRecord {
  var id: RecordID<Self> { get }
}

extension Company: IdentifiedRecord {}
extension Person: IdentifiedRecord {}
extension UpstreamContract: IdentifiedRecord {}
extension BillingPeriod: IdentifiedRecord {}
extension InsurancePolicy: IdentifiedRecord {}
