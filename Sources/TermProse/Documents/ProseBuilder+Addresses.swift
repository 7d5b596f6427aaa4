import TextBytes

extension ProseBuilder {
  private static let triggers = ByteClass(Addresses.triggers)

  /// Adds the bytes of `range` as they are, with a mark for each address in them.
  mutating func copyText(_ range: Range<Int>) {
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      offset = Self.triggers.first(in: bytes, offset..<range.upperBound)
      guard offset < range.upperBound else { break }
      if let address = Addresses.range(at: offset, in: bytes, within: start..<range.upperBound) {
        copy(start..<address.lowerBound)
        addOpaque(address)
        start = address.upperBound
        offset = start
      } else {
        offset += 1
      }
    }
    copy(start..<range.upperBound)
  }
}
