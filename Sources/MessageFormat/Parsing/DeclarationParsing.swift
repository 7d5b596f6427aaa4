import Diagnostics

extension MessageGrammar where Sink: ~Copyable {
  /// Reads a message that starts with a keyword or a quoted pattern.
  mutating func readComplexMessage() throws(Sink.Refusal) {
    while true {
      skipOptionalSpace()
      if isAtQuotedPattern {
        try readQuotedPattern()
        return try reportRest()
      }
      if isAtEnd { return try reportExpected("a pattern '{{…}}' or '.match'") }
      let start = position
      switch readKeyword() {
      case .input?: try readInput()
      case .local?: try readLocal()
      case .match?: return try readMatcher()
      case nil:
        try reportNoDeclaration(from: start)
        skipToKeyword()
      }
    }
  }

  /// Reads a keyword with its point; `nil` for any other word, which is stepped over.
  private mutating func readKeyword() -> MessageKeyword? {
    guard skip(".") else { return nil }
    let start = position
    while UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 { position += 1 }
    if reads(start..<position, "input") { return .input }
    if reads(start..<position, "local") { return .local }
    return reads(start..<position, "match") ? .match : nil
  }

  /// Whether the bytes `range` are those of `word`.
  private func reads(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    for (index, offset) in range.enumerated() where source[offset] != word.utf8Start[index] {
      return false
    }
    return true
  }

  private mutating func reportNoDeclaration(from start: Int) throws(Sink.Refusal) {
    try sink.refuse()
    guard source[start] == UInt8(ascii: ".") else {
      let message = """
        expected '.input', '.local', '.match' or '{{'; text after declarations stands in '{{…}}'
        """
      return try note(.syntax(message, found.range))
    }
    let known = MessageKeyword.allCases.map { ".\($0.rawValue)" }
    let word = source.text(start..<position)
    let nearest = NearestValue.to(word, among: known)
    let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
    let list = known.joined(separator: ", ")
    let message = "unknown keyword '\(word)'; expected one of: \(list)\(hint)"
    let range = start..<position
    let fix = nearest.map {
      MessageError.Fix("write '\($0)'", replacing: SourceRange(range), with: $0)
    }
    try note(.syntax(message, range, fix: fix))
  }

  /// Reads the rest of `.input {$name …}`.
  private mutating func readInput() throws(Sink.Refusal) {
    guard let value = try readDeclaredValue() else { return }
    if let variable = value.operand?.variable { return try sink.input(variable, value.range) }
    let message = "expected a variable in '.input {$name}'"
    try note(.syntax(message, value.operand?.range ?? value.range))
  }

  /// Reads the rest of `.local $name = {…}`.
  private mutating func readLocal() throws(Sink.Refusal) {
    let hasSpace = skipOptionalSpace()
    guard byte == UInt8(ascii: "$") else {
      try reportExpected("a variable after '.local'")
      return skipToKeyword()
    }
    if !hasSpace { try reportMissingSpace() }
    guard let variable = try readVariable() else { return skipToKeyword() }
    skipOptionalSpace()
    if !skip("=") {
      let isValue = byte == UInt8(ascii: "{")
      try reportNoEqualsSign(behind: variable, isValue: isValue)
      guard isValue else { return skipToKeyword() }
    }
    guard let value = try readDeclaredValue() else { return }
    try sink.local(variable, value.range)
  }

  private mutating func reportNoEqualsSign(
    behind variable: SourceVariable,
    isValue: Bool
  ) throws(Sink.Refusal) {
    try sink.refuse()
    let here = SourceRange(position..<position)
    let fix = isValue ? MessageError.Fix("write '='", replacing: here, with: "= ") : nil
    let message = "expected '=' after '$\(source.name(variable.name))', found \(found.name)"
    try note(.syntax(message, found.range, fix: fix))
  }

  /// Reads the expression of a declaration.
  private mutating func readDeclaredValue() throws(Sink.Refusal) -> SourceExpression? {
    skipOptionalSpace()
    guard isAtExpression else {
      try reportExpected("an expression '{…}'")
      skipToKeyword()
      return nil
    }
    let start = position
    position += 1
    skipOptionalSpace()
    return try readExpression(from: start)
  }

  /// Goes on after an error: to the next keyword or quoted pattern, or to the end.
  private mutating func skipToKeyword() {
    while !isAtEnd {
      if isAtQuotedPattern || isAtKeyword { return }
      position += 1
    }
  }

  private var isAtKeyword: Bool {
    guard byte == UInt8(ascii: ".") else { return false }
    let rest = source[(position + 1)...]
    return MessageKeyword.allCases.contains { rest.starts(with: $0.rawValue.utf8) }
  }

  /// Notes what is after the end of the message.
  private mutating func reportRest() throws(Sink.Refusal) {
    skipOptionalSpace()
    if isAtEnd { return }
    try note(.syntax("expected nothing after the pattern's '}}'", position..<source.count))
    position = source.count
  }
}

/// A word behind a point that starts a declaration or a matcher.
private enum MessageKeyword: String, CaseIterable {
  case input
  case local
  case match
}
