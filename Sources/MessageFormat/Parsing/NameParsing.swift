import LocaleData

extension MessageParser {
  /// Reads a name, in NFC; `nil` where none starts here.
  ///
  /// Bidi marks around it do not belong to it.
  mutating func parseName() -> String? {
    let start = position
    if let (scalar, length) = decoded(at: position), scalar.isBidiMark { position += length }
    let nameStart = position
    guard let (first, length) = decoded(at: position), first.isNameStart else {
      position = start
      return nil
    }
    position += length
    skipNameCharacters()
    let name = text(nameStart..<position).normalizedToNFC
    if let (scalar, length) = decoded(at: position), scalar.isBidiMark { position += length }
    return name
  }

  /// Reads a name with an optional namespace; `nil` where none starts here.
  mutating func parseIdentifier() -> String? {
    guard let name = parseName() else { return nil }
    guard skip(":") else { return name }
    guard let rest = parseName() else {
      reportExpected("a name after '\(name):'")
      return name
    }
    return "\(name):\(rest)"
  }

  /// Reads a variable, `$` included, at which the parser is; `nil` where its name is missing.
  mutating func parseVariable() -> MessageModel.VariableReference? {
    let start = position
    position += 1
    guard let name = parseName() else {
      reportExpected("a name after '$'")
      return nil
    }
    return MessageModel.VariableReference(name, range: SourceRange(start..<position))
  }

  /// Reads a literal with or without bars; `nil` where none starts here.
  mutating func parseLiteral() -> MessageModel.Literal? {
    if byte == UInt8(ascii: "|") { return parseQuotedLiteral() }
    let start = position
    skipNameCharacters()
    guard position > start else { return nil }
    return MessageModel.Literal(text(start..<position), range: SourceRange(start..<position))
  }

  /// Reads a literal between bars.
  ///
  /// Without a closing bar it ends before the next `}`, which most likely ends the placeholder.
  private mutating func parseQuotedLiteral() -> MessageModel.Literal {
    let start = position
    position += 1
    var value: [UInt8] = []
    while !hasUnclosedLiteral, let byte {
      switch byte {
      case UInt8(ascii: "|"):
        position += 1
        return literal(value, from: start)
      case UInt8(ascii: "\\"):
        appendEscape(to: &value)
      default:
        appendCharacter(to: &value)
      }
    }
    hasUnclosedLiteral = true
    discardErrors(from: start)
    position = start + 1
    value = []
    while let byte, byte != UInt8(ascii: "}") { appendCharacter(to: &value) }
    let message = "expected '|' to end the literal '\(excerpt(from: start))'"
    note(.syntax(message, start..<position))
    return literal(value, from: start)
  }

  private func literal(_ value: [UInt8], from start: Int) -> MessageModel.Literal {
    MessageModel.Literal(String(decoding: value, as: UTF8.self), range: SourceRange(start..<position))
  }

  private mutating func skipNameCharacters() {
    while let (scalar, length) = decoded(at: position), scalar.isNameCharacter {
      position += length
    }
  }

  /// Forgets the errors of a stretch that is read again.
  private mutating func discardErrors(from start: Int) {
    // Encoding errors were found before, and stay.
    errors.removeAll { $0.range.bytes.lowerBound >= start && $0.fix != nil }
  }
}

// MARK: Characters of text

extension MessageParser {
  /// Reads `\\`, `\{`, `\|` or `\}`; any other backslash is an error and stands for itself.
  mutating func appendEscape(to text: inout [UInt8]) {
    let start = position
    position += 1
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
      text.append(bytes[position])
      position += 1
    default:
      let range = start..<position
      let fix = MessageError.Fix(#"write '\\'"#, replacing: SourceRange(range), with: #"\\"#)
      let message = #"expected '\', '{', '|' or '}' after '\', found \#(found.name)"#
      note(.syntax(message, range, fix: fix))
      text.append(UInt8(ascii: "\\"))
    }
  }

  /// Reads text up to the next sign that may mean something, at least one character.
  mutating func appendPlainText(to text: inout [UInt8]) {
    appendCharacter(to: &text)
    let start = position
    while let byte, byte.isPlainText { position += 1 }
    text += bytes[start..<position]
  }

  /// Reads a character of text or of a literal as it stands.
  mutating func appendCharacter(to text: inout [UInt8]) {
    guard let byte else { return }
    if byte == 0 {
      note(.syntax("U+0000 cannot be part of a message", position..<(position + 1)))
    }
    text.append(byte)
    position += 1
  }
}

extension UInt8 {
  /// Whether it can only stand for itself in the text of a pattern.
  fileprivate var isPlainText: Bool {
    switch self {
    case 0, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"): false
    default: true
    }
  }
}
