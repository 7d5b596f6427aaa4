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

  /// Where `range` of the text before stands in the text after; `nil` where the edit lies in it.
  public func moved(_ range: Range<Int>) -> Range<Int>? {
    if range.upperBound <= removed.lowerBound { return range }
    guard range.lowerBound >= removed.upperBound else { return nil }
    let shift = added - removed.count
    return range.lowerBound + shift..<range.upperBound + shift
  }
}

extension TextFinding {
  /// Whether `other`, a finding after `edit`, is this one: nothing but its place has moved.
  func isSame(as other: TextFinding, after edit: TextEdit) -> Bool {
    code == other.code && message == other.message && severity == other.severity
      && match == other.match && term == other.term && pointOfView == other.pointOfView
      && edit.moved(range.bytes) == other.range.bytes
      && notes.elementsEqual(other.notes) { one, other in
        one.message == other.message
          && one.range.map { edit.moved($0.bytes) }
            == other.range.map { .some($0.bytes) }
      }
      && fixes.elementsEqual(other.fixes) { one, other in
        one.message == other.message && one.certainty == other.certainty
          && one.replacements.elementsEqual(other.replacements) { one, other in
            one.text == other.text && edit.moved(one.range.bytes) == other.range.bytes
          }
      }
  }
}
