import TextBytes

extension EntryIndexer {
  /// Reads the form that an element states; where its text is.
  @discardableResult
  mutating func form(in tag: Tag) throws(NotPlain) -> Range<Int> {
    let found = try text(in: tag)
    guard !found.hasReturns else { throw NotPlain() }
    let text = found.range
    let end = cursor.position
    defer { cursor.move(to: end) }
    cursor.move(to: text.lowerBound)
    cursor.skip(to: Self.formMarks)
    while cursor.position < text.upperBound {
      try reference(before: text.upperBound)
      cursor.skip(to: Self.formMarks)
    }
    return text
  }

  /// Reads a reference `{term option=value}`, at which the cursor is.
  private mutating func reference(before end: Int) throws(NotPlain) {
    try cursor.expect(UInt8(ascii: "{"))
    let start = cursor.position
    let term = start..<start + cursor.skip(Self.identifierBytes)
    guard isIdentifier(term) else { throw NotPlain() }
    if cursor.skip(UInt8(ascii: "}")) { return }
    let options = cursor.position
    try cursor.expect(UInt8(ascii: " "))
    cursor.skip(to: Self.formMarks)
    try cursor.expect(UInt8(ascii: "}"))
    guard cursor.position <= end,
      accepted.holds(options..<cursor.position, of: cursor, as: .formOptions)
    else { throw NotPlain() }
  }

  private static let formMarks = ByteMarks("{}\\<")
  private static let identifierBytes = ByteSet("abcdefghijklmnopqrstuvwxyz0123456789.-")
}
