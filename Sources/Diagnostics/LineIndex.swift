import TextBytes

/// Where the lines of a text start, and how many code points are before each stretch of it.
final class LineIndex: Sendable {
  /// The offset at which each line starts; the first is 0.
  let starts: [Int]

  /// The number of code points before each block, so that no place in a long line costs its length.
  private let codePointsBefore: [Int]

  /// The number of bytes in a block.
  private static let block = 1024

  /// Looks at all of `bytes`, once.
  init(_ bytes: [UInt8]) {
    starts = Self.starts(in: bytes)
    codePointsBefore = Self.codePointsBefore(in: bytes)
  }

  /// The line that holds `offset`, counted from 0.
  func line(at offset: Int) -> Int {
    max(starts.partitioningIndex { $0 > offset } - 1, 0)
  }

  /// How many code points are before `offset` of `bytes`, which are those of the index.
  func codePoints(before offset: Int, in bytes: [UInt8]) -> Int {
    let start = offset / Self.block * Self.block
    return codePointsBefore[offset / Self.block] + Self.codePoints(in: bytes, start..<offset)
  }

  private static func starts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    // Few texts have shorter lines on average; growing would cost a copy.
    starts.reserveCapacity(bytes.count / 32 + 1)
    EightBytes.forEach(in: bytes, bytes.indices) { eight, offset in
      var breaks = eight.places(of: 0x0A) | eight.places(of: 0x0D)
      while breaks != 0 {
        let next = offset + breaks.trailingZeroBitCount / 8 + 1
        breaks &= breaks - 1
        // A CR before an LF ends no line by itself.
        if bytes[next - 1] == 0x0A || next == bytes.count || bytes[next] != 0x0A {
          starts.append(next)
        }
      }
    }
    return starts
  }

  private static func codePointsBefore(in bytes: [UInt8]) -> [Int] {
    var counts = [0]
    for start in stride(from: 0, to: bytes.count, by: block) {
      let end = min(start + block, bytes.count)
      counts.append((counts.last ?? 0) + codePoints(in: bytes, start..<end))
    }
    return counts
  }

  private static func codePoints(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var continuations = 0
    EightBytes.forEach(in: bytes, range) { eight, _ in continuations += eight.continuationCount }
    return range.count - continuations
  }
}
