extension MessageGrammar where Sink: ~Copyable {
  /// Reads a pattern up to its end: `}}` where it is quoted, else the end of the source.
  mutating func readPattern(isQuoted: Bool) throws(Sink.Refusal) {
    try sink.beginPattern(isQuoted: isQuoted)
    var start = position
    var hasEscapes = false
    while true {
      skipPlainText()
      guard position < source.count else { break }
      switch source[position] {
      case UInt8(ascii: "{"):
        if position > start { try sink.text(start..<position, hasEscapes: hasEscapes) }
        try readPlaceholder()
        start = position
        hasEscapes = false
      case UInt8(ascii: "}"):
        if isQuoted, position + 1 < source.count, source[position + 1] == UInt8(ascii: "}") {
          if position > start { try sink.text(start..<position, hasEscapes: hasEscapes) }
          position += 2
          return try sink.endPattern()
        }
        try reportStrayBrace(isQuoted: isQuoted)
        position += 1
      case UInt8(ascii: "\\"):
        hasEscapes = true
        try readEscape()
      default:
        try readZero()
      }
    }
    if position > start { try sink.text(start..<position, hasEscapes: hasEscapes) }
    if isQuoted { try reportExpected("'}}' to end the pattern") }
    try sink.endPattern()
  }

  /// Reads `{{ … }}`, at which the reader is.
  mutating func readQuotedPattern() throws(Sink.Refusal) {
    position += 2
    try readPattern(isQuoted: true)
  }

  /// Steps to the next byte that may mean something in a text, or to the end.
  private mutating func skipPlainText() {
    var offset = position
    while offset < source.count, source[offset].isPlainText { offset += 1 }
    position = offset
  }

  /// Reads `\\`, `\{`, `\|` or `\}`; any other backslash is an error and stands for itself.
  mutating func readEscape() throws(Sink.Refusal) {
    let start = position
    position += 1
    if byte.isEscapable {
      position += 1
      return
    }
    try sink.refuse()
    let range = start..<position
    let fix = MessageError.Fix(#"write '\\'"#, replacing: SourceRange(range), with: #"\\"#)
    let message = #"expected '\', '{', '|' or '}' after '\', found \#(found.name)"#
    try note(.syntax(message, range, fix: fix))
  }

  /// Reads U+0000, at which the reader is.
  mutating func readZero() throws(Sink.Refusal) {
    try note(.syntax("U+0000 cannot be part of a message", position..<(position + 1)))
    position += 1
  }

  private mutating func reportStrayBrace(isQuoted: Bool) throws(Sink.Refusal) {
    try sink.refuse()
    let range = position..<(position + 1)
    guard !endsPlaceholder else {
      let message = "this '}' ends a placeholder that has no '{'; expected one before it"
      return try note(.syntax(message, range))
    }
    // At the end of the source it may be half of the '}}' that ends the pattern.
    let isLast = isQuoted && position + 1 == source.count
    let fix =
      isLast
      ? MessageError.Fix("write '}}'", replacing: SourceRange(range), with: "}}")
      : MessageError.Fix(#"write '\}'"#, replacing: SourceRange(range), with: #"\}"#)
    let message =
      isLast ? "expected '}}' to end the pattern" : #"expected '\}' for a brace in text"#
    try note(.syntax(message, range, fix: fix))
  }

  /// Whether a function is named in the text before the brace at which the reader is: the brace
  /// that opens the placeholder is missing.
  private var endsPlaceholder: Bool {
    let start = source[..<position].lastIndex { "{}".utf8.contains($0) } ?? source.startIndex
    let words = source[start..<position].split {
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

extension UInt8 {
  /// Whether it can only stand for itself in the text of a pattern.
  fileprivate var isPlainText: Bool {
    self != UInt8(ascii: "{") && self != UInt8(ascii: "}") && self != UInt8(ascii: "\\")
      && self != 0
  }

  /// Whether a backslash before it makes it stand for itself.
  var isEscapable: Bool {
    self == UInt8(ascii: "\\") || self == UInt8(ascii: "{") || self == UInt8(ascii: "|")
      || self == UInt8(ascii: "}")
  }
}
