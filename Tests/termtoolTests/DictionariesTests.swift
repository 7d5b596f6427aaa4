import Testing

struct DictionariesTests {
  @Test(arguments: ["80", "200"])
  func `the list fits the screen`(columns: String) throws {
    let result = try Tool.run("dictionaries", environment: ["COLUMNS": columns])
    try expectSnapshot(result.output, named: "dictionaries-\(columns).txt")
  }

  @Test func `only those are listed that serve a reader`() throws {
    let result = try Tool.run("dictionaries", "--as", "owner", "--locale", "en-NZ")
    let rows = result.output.split(separator: "\n").dropFirst(2)
    #expect(
      rows.map { $0.split(separator: " ").prefix(3).joined(separator: " ") } == [
        "base (abstract) en", "base (abstract) en-001", "base (abstract) en-AU",
        "owner en head-contractor",
      ]
    )
  }
}
