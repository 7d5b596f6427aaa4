import Testing

@testable import Diagnostics

struct KnownNamesTests {
  private static let many = (0..<5000).map { "thing-\($0)" }

  @Test(arguments: [
    ("thing-417x", "thing-417"), ("thimg-4170", "thing-4170"), ("hting-88", "thing-88"),
    ("thing4999", "thing-999"), ("Thing-12", "thing-12"), ("thingg-2500", "thing-2500"),
  ])
  func `of many names the nearest is found as it is by comparing all`(slip: String, name: String) {
    #expect(NearestValue.to(slip, among: Self.many) == name)
    #expect(KnownNames(Self.many).nearest(to: slip) == name)
    #expect(KnownNames(Self.many).hint(slip) == "; did you mean '\(name)'?")
  }

  @Test(arguments: ["invoice", "", "zzzzzzzzzz"])
  func `of many names none is offered that is far away`(value: String) {
    #expect(KnownNames(Self.many).nearest(to: value) == nil)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `few names are all compared`(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func word() -> String { String((0..<1 + next(7)).map { _ in Array("abcd-")[next(5)] }) }
    let names = (0..<200).map { _ in word() }
    for _ in 0..<20 {
      let value = word()
      let nearest = KnownNames(names).nearest(to: value)
      #expect(nearest == NearestValue.to(value, among: names), "seed \(seed)")
      #expect(nearest == slowNearest(to: value, among: names), "seed \(seed)")
    }
  }

  @Test func `nothing is guessed for what is no word any more`() {
    let long = String(repeating: "a", count: 100_000)
    #expect(NearestValue.to(long, among: [long + "b"]) == nil)
    #expect(KnownNames([long + "b"]).nearest(to: long) == nil)
  }

  /// The nearest by the whole table of distances, as the rule says it.
  private func slowNearest(to value: String, among names: [String]) -> String? {
    let near = names.filter { $0 != value }.map {
      ($0, distance(Array(value.utf8), Array($0.utf8)))
    }
    .filter { $0.1 <= (max(value.utf8.count, $0.0.utf8.count) + 2) / 3 }
    let least = near.map(\.1).min()
    return near.first { $0.1 == least }?.0
  }

  private func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var table = [[Int]](
      repeating: Array(0...other.count),
      count: one.count + 1
    )
    for row in one.indices {
      table[row + 1][0] = row + 1
      for column in other.indices {
        var cost = min(table[row][column + 1], table[row + 1][column]) + 1
        cost = min(cost, table[row][column] + (one[row] == other[column] ? 0 : 1))
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          cost = min(cost, table[row - 1][column - 1] + 1)
        }
        table[row + 1][column + 1] = cost
      }
    }
    return table[one.count][other.count]
  }
}
