extension MessageParser {
  /// Reads a placeholder, at whose `{` the parser is; `nil` where there is nothing to keep.
  mutating func parsePlaceholder() -> MessageModel.PatternElement? {
    let start = position
    openBrace = start
    position += 1
    skipOptionalSpace()
    if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "/") {
      return parseMarkup(from: start).map(MessageModel.PatternElement.markup)
    }
    return parseExpression(from: start).map(MessageModel.PatternElement.expression)
  }

  /// Reads an expression after its `{` at `start` and white space; `nil` where it says nothing.
  mutating func parseExpression(from start: Int) -> MessageModel.Expression? {
    let operand = parseOperand()
    let hasOperand = operand != nil
    if !hasOperand, byte != UInt8(ascii: ":") {
      reportExpected("a variable, a literal, ':function' or markup after '{'")
      skipPlaceholder()
      return nil
    }
    let hasSpace = hasOperand ? skipOptionalSpace() : true
    var function: MessageModel.FunctionReference?
    var needsSpace = !hasSpace
    if byte == UInt8(ascii: ":") {
      if !hasSpace { reportMissingSpace(before: "'\(excerpt(from: position))'") }
      guard let parsed = parseFunction() else {
        skipPlaceholder()
        return operand.map { expression($0, nil, [], start) }
      }
      function = parsed.function
      needsSpace = !parsed.hasSpace
    }
    let attributes = parseAttributes(needsSpace: needsSpace)
    let next = function == nil ? "':function'" : "an option"
    endPlaceholder(from: start, expected: "\(next), '@attribute' or '}'")
    return expression(operand, function, attributes, start)
  }

  private func expression(
    _ operand: MessageModel.Operand?,
    _ function: MessageModel.FunctionReference?,
    _ attributes: [MessageModel.Attribute],
    _ start: Int
  ) -> MessageModel.Expression {
    MessageModel.Expression(
      operand: operand,
      function: function,
      attributes: attributes,
      range: SourceRange(start..<position)
    )
  }

  /// Reads a variable or a literal; `nil` where neither starts here.
  private mutating func parseOperand() -> MessageModel.Operand? {
    if byte == UInt8(ascii: "$") { return parseVariable().map(MessageModel.Operand.variable) }
    return parseLiteral().map(MessageModel.Operand.literal)
  }

  /// Reads markup after its `{` at `start` and white space.
  private mutating func parseMarkup(from start: Int) -> MessageModel.Markup? {
    let isClose = byte == UInt8(ascii: "/")
    position += 1
    guard let name = parseIdentifier() else {
      reportExpected("a name after '\(isClose ? "/" : "#")'")
      skipPlaceholder()
      return nil
    }
    let (options, hasSpace) = parseOptions()
    let attributes = parseAttributes(needsSpace: !hasSpace)
    var kind = isClose ? MessageModel.Markup.Kind.close : .open
    if byte == UInt8(ascii: "/"), !isClose {
      kind = .standalone
      position += 1
    }
    endPlaceholder(from: start, expected: "an option, '@attribute' or '}'")
    return MessageModel.Markup(
      kind,
      name,
      options: options,
      attributes: attributes,
      range: SourceRange(start..<position)
    )
  }

  /// Steps over the `}` of the placeholder that starts at `start`.
  private mutating func endPlaceholder(from start: Int, expected: String) {
    if skip("}") { return }
    if isAtEnd || byte == UInt8(ascii: "{") {
      reportExpected("'}' to end the placeholder '\(excerpt(from: start))'")
    } else {
      reportExpected(expected)
    }
    skipPlaceholder()
  }

  /// Goes on after an error: past the `}` that ends the placeholder, or before the next `{`.
  mutating func skipPlaceholder() {
    while let byte, byte != UInt8(ascii: "{") {
      position += 1
      if byte == UInt8(ascii: "}") { return }
    }
  }
}
