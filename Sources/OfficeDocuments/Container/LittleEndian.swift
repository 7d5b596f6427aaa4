/// Numbers as ZIP files write them: the lowest byte first.
extension [UInt8] {
  /// The number of two bytes at `offset`; 0 where there are none.
  func number16(at offset: Int) -> Int { Int(number(at: offset, bytes: 2)) }

  /// The number of four bytes at `offset`; 0 where there are none.
  func number32(at offset: Int) -> Int { Int(number(at: offset, bytes: 4)) }

  /// The number of eight bytes at `offset`; `nil` where it is larger than any file.
  func number64(at offset: Int) -> Int? { Int(exactly: number(at: offset, bytes: 8)) }

  private func number(at offset: Int, bytes count: Int) -> UInt64 {
    guard offset >= 0, offset + count <= self.count else { return 0 }
    return self[offset..<offset + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  mutating func append16(_ number: Int) { append(number, bytes: 2) }
  mutating func append32(_ number: Int) { append(number, bytes: 4) }

  private mutating func append(_ number: Int, bytes count: Int) {
    for shift in 0..<count { append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
  }
}
