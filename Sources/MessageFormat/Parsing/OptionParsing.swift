extension MessageGrammar where Sink: ~Copyable {
  /// Reads `:name option=value …`, at whose colon the reader is, and tells whether white space
  /// comes after it, which an attribute needs; `nil` where its name is missing.
  mutating func readFunction() throws(Sink.Refusal) -> Bool? {
    let start = position
    position += 1
    guard let name = try readIdentifier() else {
      try reportExpected("the name of a function after ':'")
      return nil
    }
    try sink.function(name, start..<position)
    return try readOptions()
  }

  /// Reads options, and white space after them; tells whether there was any.
  mutating func readOptions() throws(Sink.Refusal) -> Bool {
    while true {
      let hasSpace = skipOptionalSpace()
      guard isAtNameStart(position) else { return hasSpace }
      if !hasSpace { try reportMissingSpace() }
      let start = position
      guard let name = try readIdentifier() else { return hasSpace }
      let range = start..<position
      guard let value = try readOptionValue(of: name) else { continue }
      try sink.option(name, range, value)
    }
  }

  /// Reads `=value`; `nil` where it is missing, which is reported.
  private mutating func readOptionValue(
    of name: SourceName
  ) throws(Sink.Refusal) -> SourceOperand? {
    let end = position
    skipOptionalSpace()
    guard skip("=") else {
      try sink.refuse()
      if try reportOpenPlaceholder() { return nil }
      try reportExpected("'=' and a value after the option '\(source.identifier(name))'")
      // What comes next may be a further option, and needs its white space.
      position = end
      return nil
    }
    skipOptionalSpace()
    if byte == UInt8(ascii: "$") { return try readVariable().map(SourceOperand.variable) }
    if let literal = try readLiteral() { return .literal(literal) }
    try sink.refuse()
    if try reportQuotes(around: name) { return nil }
    try reportExpected("a variable or a literal as the value of '\(source.identifier(name))'")
    return nil
  }

  /// Notes that a value stands in quotes, which are no part of the syntax, and steps over it;
  /// `false` where none does, or where it would be nothing without them.
  private mutating func reportQuotes(around name: SourceName) throws(Sink.Refusal) -> Bool {
    let quote = byte
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return false }
    let start = position
    position += 1
    guard try readQuotedValue(quote), byte == quote else {
      position = start
      return false
    }
    let value = source.text(start + 1..<position)
    position += 1
    let range = start..<position
    let fix = MessageError.Fix("write '\(value)'", replacing: SourceRange(range), with: value)
    let option = source.identifier(name)
    let message = "the value of '\(option)' stands in quotes; expected '\(option)=\(value)'"
    try note(.syntax(message, range, fix: fix))
    return true
  }

  private mutating func readQuotedValue(_ quote: UInt8) throws(Sink.Refusal) -> Bool {
    if byte == UInt8(ascii: "$") { return try readVariable() != nil }
    if byte == quote { return false }
    return try readLiteral() != nil
  }

  /// Notes that the placeholder is not closed, where that is so, and steps to its end.
  ///
  /// Words of a text are read as options then: `{claim :td:term are shown.`
  private mutating func reportOpenPlaceholder() throws(Sink.Refusal) -> Bool {
    guard let brace = openBrace else { return false }
    var end = position
    while let (scalar, length) = decoded(at: end), scalar != "{" {
      if scalar == "}" { return false }
      end += length
    }
    try note(.syntax("this '{' is not closed; expected '}'", brace..<brace + 1))
    openBrace = nil
    position = end
    lastError = found.range
    return true
  }

  /// Reads attributes, and white space after them; tells whether there are any.
  ///
  /// `needsSpace` says that white space is still missing before the first.
  mutating func readAttributes(needsSpace: Bool) throws(Sink.Refusal) -> Bool {
    var hasAttributes = false
    var needsSpace = needsSpace
    while byte == UInt8(ascii: "@") {
      if needsSpace { try reportMissingSpace() }
      let start = position
      position += 1
      guard let name = try readIdentifier() else {
        try reportExpected("the name of an attribute after '@'")
        return hasAttributes
      }
      let range = start..<position
      try sink.attribute(name, range, try readAttributeValue(of: name))
      hasAttributes = true
      needsSpace = !skipOptionalSpace()
    }
    return hasAttributes
  }

  /// Reads `=value` where it is there.
  private mutating func readAttributeValue(
    of name: SourceName
  ) throws(Sink.Refusal) -> SourceLiteral? {
    let end = position
    skipOptionalSpace()
    guard skip("=") else {
      position = end
      return nil
    }
    skipOptionalSpace()
    if let literal = try readLiteral() { return literal }
    try sink.refuse()
    try reportExpected("a literal as the value of '@\(source.identifier(name))'")
    return nil
  }
}
