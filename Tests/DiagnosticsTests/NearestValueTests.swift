import Diagnostics
import Testing

struct NearestValueTests {
  static let candidates = ["claim", "claimant", "claim-contact", "commitment", "SSOV", "id"]

  @Test(arguments: [
    ("claimnt", "claimant"),
    ("cliam", "claim"),
    ("Claim", "claim"),
    ("comitment", "commitment"),
    ("ssov", "SSOV"),
    ("di", "id"),
  ])
  func `the nearest value is what somebody most likely meant`(value: String, nearest: String) {
    #expect(NearestValue.to(value, among: Self.candidates) == nearest)
    #expect(
      NearestValue.hint(value, among: Self.candidates) == "; did you mean '\(nearest)'?"
    )
  }

  @Test(arguments: ["retainage", "xyz", "", "zzzzzzzz"])
  func `a value that is near to none has no nearest`(value: String) {
    #expect(NearestValue.to(value, among: Self.candidates) == nil)
    #expect(NearestValue.hint(value, among: Self.candidates) == "")
  }

  static let opposites = ["head-contractor", "owner", "specialty-contractor"]

  @Test(arguments: [
    ("ownr", "owner"), ("Owner", "owner"), ("headcontractor", "head-contractor"),
    ("head-contracter", "head-contractor"), ("specialty contractr", "specialty-contractor"),
  ])
  func `a slip is a step in four letters`(value: String, nearest: String) {
    #expect(NearestValue.slip(value, among: Self.opposites) == nearest)
  }

  @Test(arguments: ["contractor", "subcontractor", "sub-contractor", "lender", "own", ""])
  func `a word of its own is no slip`(value: String) {
    #expect(NearestValue.slip(value, among: Self.opposites) == nil)
  }

  @Test func `the first of equally near values wins`() {
    #expect(NearestValue.to("cat", among: ["bat", "hat"]) == "bat")
  }

  @Test func `a value is not its own suggestion`() {
    #expect(NearestValue.to("claim", among: ["claim"]) == nil)
  }
}
