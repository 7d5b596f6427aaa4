extension MessageParser {
  /// Reads a pattern up to its end: `}}` where it is quoted, else the end of the source.
  mutating func parsePattern(isQuoted: Bool) -> MessageModel.Pattern {
    var pattern: MessageModel.Pattern = []
    var text: [UInt8] = []
    var textStart = position

    func flush(_ pattern: inout MessageModel.Pattern, _ end: Int) {
      if text.isEmpty { return }
      let range = SourceRange(textStart..<end)
      pattern.append(.text(String(decoding: text, as: UTF8.self), range))
      text = []
    }

    while let byte {
      if text.isEmpty { textStart = position }
      switch byte {
      case UInt8(ascii: "{"):
        flush(&pattern, position)
        if let element = parsePlaceholder() { pattern.append(element) }
      case UInt8(ascii: "}"):
        if isQuoted, starts(with: "}}") {
          flush(&pattern, position)
          position += 2
          return pattern
        }
        reportStrayBrace(isQuoted: isQuoted)
        text.append(byte)
        position += 1
      case UInt8(ascii: "\\"):
        appendEscape(to: &text)
      default:
        appendPlainText(to: &text)
      }
    }
    flush(&pattern, position)
    if isQuoted { reportExpected("'}}' to end the pattern") }
    return pattern
  }

  /// Reads `{{ … }}`, at which the parser is.
  mutating func parseQuotedPattern() -> MessageModel.Pattern {
    position += 2
    return parsePattern(isQuoted: true)
  }

  private mutating func reportStrayBrace(isQuoted: Bool) {
    let range = position..<(position + 1)
    guard !endsPlaceholder else {
      note(.syntax("this '}' ends a placeholder that has no '{'; expected one before it", range))
      return
    }
    // At the end of the source it may be half of the '}}' that ends the pattern.
    let isLast = isQuoted && position + 1 == bytes.count
    let fix =
      isLast
      ? MessageError.Fix("write '}}'", replacing: SourceRange(range), with: "}}")
      : MessageError.Fix(#"write '\}'"#, replacing: SourceRange(range), with: #"\}"#)
    let message =
      isLast ? "expected '}}' to end the pattern" : #"expected '\}' for a brace in text"#
    note(.syntax(message, range, fix: fix))
  }

  /// Whether a function is named in the text before the brace at which the parser is: the brace
  /// that opens the placeholder is missing.
  private var endsPlaceholder: Bool {
    let start = bytes[..<position].lastIndex { "{}".utf8.contains($0) } ?? bytes.startIndex
    let words = bytes[start..<position].split {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n")
    }
    return words.dropFirst().contains { word in
      guard word.first == UInt8(ascii: ":"), let letter = word.dropFirst().first else {
        return false
      }
      return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
    }
  }
}
