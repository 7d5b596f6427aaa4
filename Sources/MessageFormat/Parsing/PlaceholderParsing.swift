extension MessageGrammar where Sink: ~Copyable {
  /// Reads a placeholder, at whose `{` the reader is.
  mutating func readPlaceholder() throws(Sink.Refusal) {
    let start = position
    openBrace = start
    position += 1
    skipOptionalSpace()
    if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "/") {
      return try readMarkup(from: start)
    }
    guard let expression = try readExpression(from: start) else { return }
    try sink.addExpression(expression.range)
  }

  /// Reads an expression after its `{` at `start` and white space; `nil` where it says nothing.
  mutating func readExpression(from start: Int) throws(Sink.Refusal) -> SourceExpression? {
    var expression = SourceExpression(operand: try readOperand())
    let hasOperand = expression.operand != nil
    if !hasOperand, byte != UInt8(ascii: ":") {
      try reportExpected("a variable, a literal, ':function' or markup after '{'")
      skipPlaceholder()
      return nil
    }
    try sink.expression(expression.operand)
    var hasSpace = hasOperand ? skipOptionalSpace() : true
    if byte == UInt8(ascii: ":") {
      if !hasSpace { try reportMissingSpace() }
      guard let isApart = try readFunction() else {
        skipPlaceholder()
        expression.range = start..<position
        return hasOperand ? expression : nil
      }
      expression.hasFunction = true
      hasSpace = isApart
    }
    expression.hasAttributes = try readAttributes(needsSpace: !hasSpace)
    if !skip("}") {
      let next = expression.hasFunction ? "an option" : "':function'"
      try reportOpen(from: start, expected: "\(next), '@attribute' or '}'")
    }
    expression.range = start..<position
    return expression
  }

  /// Reads a variable or a literal; `nil` where neither starts here.
  private mutating func readOperand() throws(Sink.Refusal) -> SourceOperand? {
    if byte == UInt8(ascii: "$") { return try readVariable().map(SourceOperand.variable) }
    return try readLiteral().map(SourceOperand.literal)
  }

  /// Reads markup after its `{` at `start` and white space.
  private mutating func readMarkup(from start: Int) throws(Sink.Refusal) {
    let isClose = byte == UInt8(ascii: "/")
    position += 1
    guard let name = try readIdentifier() else {
      try reportExpected("a name after '\(isClose ? "/" : "#")'")
      return skipPlaceholder()
    }
    try sink.markup(name)
    let hasSpace = try readOptions()
    _ = try readAttributes(needsSpace: !hasSpace)
    var kind = isClose ? MessageModel.Markup.Kind.close : .open
    if !isClose, skip("/") { kind = .standalone }
    if !skip("}") { try reportOpen(from: start, expected: "an option, '@attribute' or '}'") }
    try sink.addMarkup(kind, start..<position)
  }

  /// Notes that the placeholder from `start` does not end here, and goes on behind it.
  private mutating func reportOpen(from start: Int, expected: String) throws(Sink.Refusal) {
    try sink.refuse()
    if isAtEnd || byte == UInt8(ascii: "{") {
      try reportExpected("'}' to end the placeholder '\(excerpt(from: start))'")
    } else {
      try reportExpected(expected)
    }
    skipPlaceholder()
  }

  /// Goes on after an error: past the `}` that ends the placeholder, or before the next `{`.
  mutating func skipPlaceholder() {
    while !isAtEnd, byte != UInt8(ascii: "{") {
      if skip("}") { return }
      position += 1
    }
  }
}
