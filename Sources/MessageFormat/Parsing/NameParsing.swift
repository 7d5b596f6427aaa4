extension MessageGrammar where Sink: ~Copyable {
  /// Reads a name; `nil` where none starts here.
  ///
  /// Bidi marks around it do not belong to it.
  private mutating func readName() -> Range<Int>? {
    let start = position
    skipBidiMark()
    let nameStart = position
    guard isAtNameStart(position) else {
      position = start
      return nil
    }
    skipNameCharacters()
    let name = nameStart..<position
    skipBidiMark()
    return name
  }

  private mutating func skipBidiMark() {
    guard byte >= 0x80, let (scalar, length) = decoded(at: position), scalar.isBidiMark else {
      return
    }
    position += length
  }

  /// Whether a name may start at `offset`.
  func isAtNameStart(_ offset: Int) -> Bool {
    guard offset < source.count else { return false }
    if source[offset] < 0x80 { return source[offset].startsName }
    return decoded(at: offset)?.scalar.isNameStart ?? false
  }

  private mutating func skipNameCharacters() {
    while true {
      while byte.continuesName { position += 1 }
      guard byte >= 0x80, let (scalar, length) = decoded(at: position), scalar.isNameCharacter
      else { return }
      position += length
    }
  }

  /// Reads a name with an optional namespace; `nil` where none starts here.
  mutating func readIdentifier() throws(Sink.Refusal) -> SourceName? {
    guard let first = readName() else { return nil }
    guard skip(":") else { return SourceName(name: first) }
    if let rest = readName() { return SourceName(namespace: first, name: rest) }
    try sink.refuse()
    try reportExpected("a name after '\(source.name(first)):'")
    return SourceName(name: first)
  }

  /// Reads a variable, `$` included, at which the reader is; `nil` where its name is missing.
  mutating func readVariable() throws(Sink.Refusal) -> SourceVariable? {
    let start = position
    position += 1
    if let name = readName() { return SourceVariable(name: name, range: start..<position) }
    try reportExpected("a name after '$'")
    return nil
  }

  /// Reads a literal with or without bars; `nil` where none starts here.
  mutating func readLiteral() throws(Sink.Refusal) -> SourceLiteral? {
    if byte == UInt8(ascii: "|") { return try readQuotedLiteral() }
    let start = position
    skipNameCharacters()
    guard position > start else { return nil }
    return SourceLiteral(value: start..<position, range: start..<position)
  }

  /// Reads a literal between bars.
  ///
  /// Without a closing bar it ends before the next `}`, which most likely ends the placeholder.
  private mutating func readQuotedLiteral() throws(Sink.Refusal) -> SourceLiteral {
    let start = position
    position += 1
    var literal = SourceLiteral(value: position..<position, range: position..<position)
    while !hasUnclosedLiteral, !isAtEnd {
      switch source[position] {
      case UInt8(ascii: "|"):
        literal.value = start + 1..<position
        position += 1
        literal.range = start..<position
        return literal
      case UInt8(ascii: "\\"):
        literal.hasEscapes = true
        try readEscape()
      case 0: try readZero()
      default: position += 1
      }
    }
    try sink.refuse()
    return try readUnclosedLiteral(from: start)
  }

  private mutating func readUnclosedLiteral(
    from start: Int
  ) throws(Sink.Refusal) -> SourceLiteral {
    hasUnclosedLiteral = true
    sink.discardErrors(from: start)
    position = start + 1
    while !isAtEnd, byte != UInt8(ascii: "}") {
      if byte == 0 { try readZero() } else { position += 1 }
    }
    let message = "expected '|' to end the literal '\(excerpt(from: start))'"
    try note(.syntax(message, start..<position))
    return SourceLiteral(value: start + 1..<position, range: start..<position)
  }
}

extension UInt8 {
  /// Whether a name may start with it, as far as ASCII goes.
  fileprivate var startsName: Bool {
    let letter = self | 0x20
    return (0x61...0x7A).contains(letter) || self == 0x5F || self == 0x2B
  }

  /// Whether a name may hold it, as far as ASCII goes.
  fileprivate var continuesName: Bool {
    startsName || (0x30...0x39).contains(self) || self == 0x2D || self == 0x2E
  }
}
