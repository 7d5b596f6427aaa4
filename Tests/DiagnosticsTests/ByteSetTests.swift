import TestSupport
import Testing
import TextBytes

struct ByteSetTests {
  @Test func `a set of bytes holds what a set of numbers holds`() {
    for seed in 0..<UInt64(50) {
      var random = SeededGenerator(seed: seed)
      let one = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let other = (0..<80).map { _ in UInt8.random(in: 0...255, using: &random) }
      let (set, known) = (ByteSet(one), Set(one))
      for byte in UInt8.min...UInt8.max {
        #expect(set.contains(byte) == known.contains(byte), "seed \(seed)")
        #expect(set.inverted.contains(byte) != known.contains(byte), "seed \(seed)")
      }
      #expect(set.union(ByteSet(other)) == ByteSet(one + other), "seed \(seed)")
      #expect(set.subtracting(ByteSet(other)) == ByteSet(known.subtracting(other)), "seed \(seed)")
      #expect(set.onlyByte == (known.count == 1 ? known.first : nil), "seed \(seed)")
    }
    #expect(ByteSet([0x80]).onlyByte == 0x80)
    #expect(ByteSet().onlyByte == nil)
  }

  @Test func `a place is found where a search from the start finds it`() {
    for count in 0...20 {
      let numbers = (0..<count).map { $0 / 3 }
      for limit in -1...8 {
        let place = numbers.partitioningIndex { $0 >= limit }
        #expect(place == numbers.firstIndex { $0 >= limit } ?? count, "\(count), \(limit)")
      }
    }
  }
}
