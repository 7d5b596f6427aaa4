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

  @Test func `the first of equally near values wins`() {
    #expect(NearestValue.to("cat", among: ["bat", "hat"]) == "bat")
  }

  @Test func `a value is not its own suggestion`() {
    #expect(NearestValue.to("claim", among: ["claim"]) == nil)
  }
}
