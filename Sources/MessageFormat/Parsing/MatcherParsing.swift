extension MessageGrammar where Sink: ~Copyable {
  /// Reads the selectors and variants after `.match`.
  mutating func readMatcher() throws(Sink.Refusal) {
    try sink.match()
    try readSelectors()
    try sink.endSelectors()
    var hasVariant = false
    skipOptionalSpace()
    while !isAtEnd {
      if try readVariant() { hasVariant = true }
      skipOptionalSpace()
    }
    if !hasVariant, errorCount == 0 { try reportExpected("a variant, as '* {{…}}'") }
  }

  private mutating func readSelectors() throws(Sink.Refusal) {
    var hasSelector = false
    while true {
      let hasSpace = skipOptionalSpace()
      if byte == UInt8(ascii: "$") {
        if !hasSpace { try reportMissingSpace() }
        if let variable = try readVariable() {
          try sink.selector(variable)
          hasSelector = true
        }
      } else if isAtExpression {
        if let variable = try readBracedSelector() {
          try sink.selector(variable)
          hasSelector = true
        }
      } else {
        if !hasSelector {
          try reportExpected("a variable after '.match'")
        } else if !hasSpace, !isAtEnd {
          try reportMissingSpace(before: "the first key")
        }
        return
      }
    }
  }

  /// Reads `{$name}`, which earlier drafts of the syntax wanted in place of `$name`.
  private mutating func readBracedSelector() throws(Sink.Refusal) -> SourceVariable? {
    try sink.refuse()
    let start = position
    position += 1
    skipOptionalSpace()
    let count = errorCount
    let expression = byte == UInt8(ascii: "#") ? nil : try readExpression(from: start)
    guard errorCount == count else { return nil }
    let message = "expected a variable without braces after '.match'"
    guard let expression, let variable = expression.operand?.variable else {
      if expression == nil { skipPlaceholder() }
      try note(.syntax(message, start..<position))
      return nil
    }
    let isBare = !expression.hasFunction && !expression.hasAttributes
    let text = "$\(source.name(variable.name))"
    let range = SourceRange(expression.range)
    let fix = isBare ? MessageError.Fix("write '\(text)'", replacing: range, with: text) : nil
    try note(.syntax(message, start..<position, fix: fix))
    return variable
  }

  /// Reads keys and a pattern, and tells whether both were there; always moves on.
  private mutating func readVariant() throws(Sink.Refusal) -> Bool {
    let start = position
    try sink.beginVariant()
    let hasKeys = try readKeys()
    if !isAtQuotedPattern {
      if byte == UInt8(ascii: "{") {
        try reportExpected("the variant's pattern in '{{…}}'")
        position += 1
        skipPlaceholder()
        return false
      }
      try reportExpected(hasKeys ? "a key or the pattern '{{…}}'" : "a key: a literal or '*'")
      while !isAtEnd, !isAtQuotedPattern { position += 1 }
      if isAtEnd { return false }
    } else if !hasKeys {
      try note(.syntax("expected a key before the pattern", position..<(position + 2)))
    }
    try readQuotedPattern()
    try sink.endVariant(start..<position)
    return true
  }

  /// Reads the keys of a variant, and tells whether there are any.
  private mutating func readKeys() throws(Sink.Refusal) -> Bool {
    var hasKeys = false
    var hasSpace = true
    while true {
      let start = position
      if skip("*") {
        try sink.key(.catchAll(start..<position))
      } else if let literal = try readLiteral() {
        try sink.key(.literal(literal))
      } else {
        return hasKeys
      }
      hasKeys = true
      if !hasSpace { try reportTouchingKeys(from: start) }
      hasSpace = skipOptionalSpace()
    }
  }

  private mutating func reportTouchingKeys(from start: Int) throws(Sink.Refusal) {
    let here = SourceRange(start..<start)
    let fix = MessageError.Fix("write a space", replacing: here, with: " ")
    try note(.syntax("expected white space between keys", start..<position, fix: fix))
  }
}
