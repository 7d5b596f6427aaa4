/// A change of a text: some bytes go, and others come in their place.
public struct TextEdit: Sendable, Hashable {
  /// The bytes that go, in the text before.
  public let removed: Range<Int>

  /// The number of bytes that come.
  public let added: Int

  /// Makes an edit.
  public init(removed: Range<Int>, added: Int) {
    self.removed = removed
    self.added = added
  }

  /// Where `range` of the text before is in the text after; `nil` where the edit lies in it.
  public func moved(_ range: Range<Int>) -> Range<Int>? {
    if range.upperBound <= removed.lowerBound { return range }
    guard range.lowerBound >= removed.upperBound else { return nil }
    let shift = added - removed.count
    return range.lowerBound + shift..<range.upperBound + shift
  }
}
