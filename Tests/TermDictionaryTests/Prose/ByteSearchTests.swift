import TestSupport
import Testing
import TextBytes

struct ByteSearchTests {
  /// The search looks at 64 bytes at a time; the class at one.
  @Test(arguments: 0..<50 as Range<UInt64>)
  func `finds what a look at each byte finds`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    let members = ByteClass(
      (0..<Int.random(in: 0...20, using: &random)).map { _ in
        UInt8.random(in: 0..<0x80, using: &random)
      }
    )
    var search = ByteSearch(members)
    for _ in 0..<40 {
      let start = Int.random(in: 0...bytes.count, using: &random)
      let range = start..<Int.random(in: start...bytes.count, using: &random)
      #expect(
        Self.members(in: range, bytes) { search.first(in: $0, $1) }
          == Self.members(in: range, bytes) { members.first(in: $0, $1) },
        "seed \(seed), \(range)"
      )
    }
  }

  /// All that `first` finds in `range`, one after the other.
  private static func members(
    in range: Range<Int>,
    _ bytes: [UInt8],
    _ first: ([UInt8], Range<Int>) -> Int
  ) -> [Int] {
    var found: [Int] = []
    var place = range.lowerBound
    while true {
      place = first(bytes, place..<range.upperBound)
      guard place < range.upperBound else { return found }
      found.append(place)
      place += 1
    }
  }
}
