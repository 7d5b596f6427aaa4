extension MessageError {
  static func syntax(_ message: String, _ range: Range<Int>, fix: Fix? = nil) -> MessageError {
    MessageError(.syntaxError, message, at: SourceRange(range), fix: fix)
  }
}

extension MessageParser {
  /// How many syntax errors of one message are told.
  ///
  /// A text that is no message at all may have one at every byte, each of which takes hundreds of
  /// bytes.
  static let mostErrors = 1000

  /// Notes an error; beyond ``mostErrors`` it is only counted.
  mutating func note(_ error: MessageError) {
    errorCount += 1
    lastError = error.range.bytes
    if errorCount <= Self.mostErrors {
      errors.append(error)
    } else {
      firstUntold = firstUntold ?? error.range.bytes
    }
  }

  /// The error that stands for those that were only counted.
  var untoldErrors: MessageError? {
    guard let firstUntold else { return nil }
    let count = errorCount - Self.mostErrors
    let errors = count == 1 ? "1 more error" : "\(count) more errors"
    return .syntax("\(errors) of syntax from here on", firstUntold)
  }

  /// Notes that something else was expected here, and names what is there instead.
  ///
  /// Of several things that were expected at one place, the first is the most precise; the others
  /// are left out.
  mutating func reportExpected(_ expected: String) {
    if lastError == found.range { return }
    note(.syntax("expected \(expected), found \(found.name)", found.range, fix: unseenFix))
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
  mutating func reportMissingSpace(before what: String) {
    let here = position..<position
    let fix = MessageError.Fix("write a space", replacing: SourceRange(here), with: " ")
    note(.syntax("expected white space before \(what)", found.range, fix: fix))
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
