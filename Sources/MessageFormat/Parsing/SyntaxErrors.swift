extension MessageError {
  static func syntax(_ message: String, _ range: Range<Int>, fix: Fix? = nil) -> MessageError {
    MessageError(.syntaxError, message, at: SourceRange(range), fix: fix)
  }
}

extension MessageGrammar where Sink: ~Copyable {
  /// Notes an error.
  mutating func note(_ error: MessageError) throws(Sink.Refusal) {
    errorCount += 1
    lastError = error.range.bytes
    try sink.note(error)
  }

  /// Notes that something else was expected here, and names what is there instead.
  ///
  /// Of several things that were expected at one place, the first is the most precise; the others
  /// are left out.
  mutating func reportExpected(_ expected: String) throws(Sink.Refusal) {
    try sink.refuse()
    if lastError == found.range { return }
    try note(.syntax("expected \(expected), found \(found.name)", found.range, fix: unseenFix))
  }

  /// What puts a space for one that looks like it, and takes away what is not seen.
  private var unseenFix: MessageError.Fix? {
    guard let (scalar, length) = decoded(at: position), !scalar.isASCII else { return nil }
    let range = SourceRange(position..<position + length)
    if scalar.properties.isWhitespace {
      return MessageError.Fix("write a space", replacing: range, with: " ")
    }
    guard scalar.properties.isDefaultIgnorableCodePoint else { return nil }
    return MessageError.Fix("take it away", replacing: range, with: "")
  }

  /// Notes that white space is missing before what comes next.
  mutating func reportMissingSpace(before what: String? = nil) throws(Sink.Refusal) {
    try sink.refuse()
    let what = what ?? "'\(excerpt(from: position))'"
    let here = position..<position
    let fix = MessageError.Fix("write a space", replacing: SourceRange(here), with: " ")
    try note(.syntax("expected white space before \(what)", found.range, fix: fix))
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
    return source.text(offset..<end)
  }
}
