import TextBytes

extension OutlineScanner {
  /// Reads the form that an element states; where its text stands.
  @discardableResult
  mutating func form(in tag: Tag) throws(Doubt) -> Range<Int> {
    let found = try text(in: tag)
    guard !found.hasReturns else { throw Doubt() }
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

  /// Reads a reference `{term option=value}`, at which the cursor stands.
  private mutating func reference(before end: Int) throws(Doubt) {
    try cursor.expect(UInt8(ascii: "{"))
    let start = cursor.position
    let term = start..<start + cursor.skip(Self.identifierBytes)
    guard isIdentifier(term) else { throw Doubt() }
    if cursor.skip(UInt8(ascii: "}")) { return }
    let options = cursor.position
    try cursor.expect(UInt8(ascii: " "))
    cursor.skip(to: Self.formMarks)
    try cursor.expect(UInt8(ascii: "}"))
    guard cursor.position <= end,
      tried.holds(options..<cursor.position, of: cursor, as: .formOptions)
    else { throw Doubt() }
  }

  private static let formMarks = ByteMarks("{}\\<")
  private static let identifierBytes = ByteSet("abcdefghijklmnopqrstuvwxyz0123456789.-")
}
