extension MessageError {
  /// A syntax error at `range`.
  static func syntax(_ message: String, _ range: Range<Int>, fix: Fix? = nil) -> MessageError {
    MessageError(.syntaxError, message, at: SourceRange(range), fix: fix)
  }
}

extension MessageParser {
  /// Notes that something else was expected here, and names what is there instead.
  ///
  /// Of several things that were expected at one place, the first is the most precise; the others
  /// are left out.
  mutating func reportExpected(_ expected: String) {
    if let last = errors.last, last.range.bytes == found.range { return }
    errors.append(.syntax("expected \(expected), found \(found.name)", found.range))
  }

  /// Notes that white space is missing before what comes next.
  mutating func reportMissingSpace(before what: String) {
    let here = position..<position
    let fix = MessageError.Fix("write a space", replacing: SourceRange(here), with: " ")
    errors.append(.syntax("expected white space before \(what)", found.range, fix: fix))
  }

  /// What comes next, for a message: a character, or the end.
  var found: (name: String, range: Range<Int>) {
    guard let (scalar, length) = decoded(at: position) else {
      return ("the end of the message", position..<position)
    }
    return (scalar.quoted, position..<(position + length))
  }

  /// The start of what is at `offset`, cut so that a message stays short.
  func excerpt(from offset: Int) -> String {
    var end = offset
    while let (scalar, length) = decoded(at: end), end - offset < 24 {
      if scalar.isMessageSpace || scalar == "}" { break }
      end += length
    }
    return text(offset..<end)
  }
}
