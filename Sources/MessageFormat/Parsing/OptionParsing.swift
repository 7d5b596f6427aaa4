extension MessageParser {
  /// Reads `:name option=value …`, at whose colon the parser is; `nil` where its name is
  /// missing.
  ///
  /// `hasSpace` tells whether white space comes after it, which an attribute needs.
  mutating func parseFunction() -> (function: MessageModel.FunctionReference, hasSpace: Bool)? {
    let start = position
    position += 1
    guard let name = parseIdentifier() else {
      reportExpected("the name of a function after ':'")
      return nil
    }
    let range = SourceRange(start..<position)
    let (options, hasSpace) = parseOptions()
    return (MessageModel.FunctionReference(name, options: options, range: range), hasSpace)
  }

  /// Reads options, and white space after them; tells whether there was any.
  mutating func parseOptions() -> (options: [MessageModel.Option], hasSpace: Bool) {
    var options: [MessageModel.Option] = []
    while true {
      let hasSpace = skipOptionalSpace()
      guard let scalar, scalar.isNameStart else { return (options, hasSpace) }
      if !hasSpace { reportMissingSpace(before: "'\(excerpt(from: position))'") }
      let start = position
      guard let name = parseIdentifier() else { return (options, hasSpace) }
      let range = SourceRange(start..<position)
      guard let value = parseOptionValue(of: name) else { continue }
      options.append(MessageModel.Option(name, value, nameRange: range))
    }
  }

  /// Reads `=value`; `nil` where it is missing, which is reported.
  private mutating func parseOptionValue(of name: String) -> MessageModel.Operand? {
    let end = position
    skipOptionalSpace()
    guard skip("=") else {
      if reportOpenPlaceholder() { return nil }
      reportExpected("'=' and a value after the option '\(name)'")
      // What comes next may be a further option, and needs its white space.
      position = end
      return nil
    }
    skipOptionalSpace()
    if byte == UInt8(ascii: "$") { return parseVariable().map(MessageModel.Operand.variable) }
    if let literal = parseLiteral() { return .literal(literal) }
    if reportQuotes(around: name) { return nil }
    reportExpected("a variable or a literal as the value of '\(name)'")
    return nil
  }

  /// Notes that a value stands in quotes, which are no part of the syntax, and steps over it;
  /// `false` where none does, or where it would be nothing without them.
  private mutating func reportQuotes(around name: String) -> Bool {
    guard let quote = byte, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return false
    }
    let start = position
    position += 1
    let isVariable = byte == UInt8(ascii: "$")
    let isValue = isVariable ? parseVariable() != nil : byte != quote && parseLiteral() != nil
    guard isValue, byte == quote else {
      position = start
      return false
    }
    let value = text(start + 1..<position)
    position += 1
    let range = start..<position
    let fix = MessageError.Fix("write '\(value)'", replacing: SourceRange(range), with: value)
    note(
      .syntax(
        "the value of '\(name)' stands in quotes; expected '\(name)=\(value)'",
        range,
        fix: fix
      )
    )
    return true
  }

  /// Notes that the placeholder is not closed, where that is so, and steps to its end.
  ///
  /// Words of a text are read as options then: `{claim :td:term are shown.`
  private mutating func reportOpenPlaceholder() -> Bool {
    guard let brace = openBrace else { return false }
    var end = position
    while let (scalar, length) = decoded(at: end), scalar != "{" {
      if scalar == "}" { return false }
      end += length
    }
    note(.syntax("this '{' is not closed; expected '}'", brace..<brace + 1))
    openBrace = nil
    position = end
    lastError = found.range
    return true
  }

  /// Reads attributes, and white space after them.
  ///
  /// - Parameter needsSpace: Whether white space is still missing before the first.
  /// - Returns: The attributes, in order.
  mutating func parseAttributes(needsSpace: Bool) -> [MessageModel.Attribute] {
    var attributes: [MessageModel.Attribute] = []
    var needsSpace = needsSpace
    while byte == UInt8(ascii: "@") {
      if needsSpace { reportMissingSpace(before: "'\(excerpt(from: position))'") }
      let start = position
      position += 1
      guard let name = parseIdentifier() else {
        reportExpected("the name of an attribute after '@'")
        return attributes
      }
      let range = SourceRange(start..<position)
      let value = parseAttributeValue(of: name)
      attributes.append(MessageModel.Attribute(name, value, nameRange: range))
      needsSpace = !skipOptionalSpace()
    }
    return attributes
  }

  /// Reads `=value` where it is there.
  private mutating func parseAttributeValue(of name: String) -> MessageModel.Literal? {
    let end = position
    skipOptionalSpace()
    guard skip("=") else {
      position = end
      return nil
    }
    skipOptionalSpace()
    if let literal = parseLiteral() { return literal }
    reportExpected("a literal as the value of '@\(name)'")
    return nil
  }
}
