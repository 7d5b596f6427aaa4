extension MessageParser {
  /// Reads the selectors and variants after `.match`.
  mutating func parseMatcher() -> MessageModel.Body {
    let selectors = parseSelectors()
    var variants: [MessageModel.Variant] = []
    skipOptionalSpace()
    while !isAtEnd {
      if let variant = parseVariant() { variants.append(variant) }
      skipOptionalSpace()
    }
    if variants.isEmpty, errorCount == 0 { reportExpected("a variant, as '* {{…}}'") }
    return .select(selectors: selectors, variants: variants)
  }

  private mutating func parseSelectors() -> [MessageModel.VariableReference] {
    var selectors: [MessageModel.VariableReference] = []
    while true {
      let hasSpace = skipOptionalSpace()
      if byte == UInt8(ascii: "$") {
        if !hasSpace { reportMissingSpace(before: "'\(excerpt(from: position))'") }
        if let selector = parseVariable() { selectors.append(selector) }
      } else if byte == UInt8(ascii: "{"), !starts(with: "{{") {
        if let selector = parseBracedSelector() { selectors.append(selector) }
      } else {
        if selectors.isEmpty {
          reportExpected("a variable after '.match'")
        } else if !hasSpace, !isAtEnd {
          reportMissingSpace(before: "the first key")
        }
        return selectors
      }
    }
  }

  /// Reads `{$name}`, which earlier drafts of the syntax wanted in place of `$name`.
  private mutating func parseBracedSelector() -> MessageModel.VariableReference? {
    let start = position
    position += 1
    skipOptionalSpace()
    let count = errorCount
    let expression = byte == UInt8(ascii: "#") ? nil : parseExpression(from: start)
    guard errorCount == count else { return nil }
    let message = "expected a variable without braces after '.match'"
    guard let expression, case .variable(let variable)? = expression.operand else {
      if expression == nil { skipPlaceholder() }
      note(.syntax(message, start..<position))
      return nil
    }
    let isBare = expression.function == nil && expression.attributes.isEmpty
    let text = "$\(variable.name)"
    let fix =
      isBare ? MessageError.Fix("write '\(text)'", replacing: expression.range, with: text) : nil
    note(.syntax(message, start..<position, fix: fix))
    return variable
  }

  /// Reads keys and a pattern; always moves on.
  private mutating func parseVariant() -> MessageModel.Variant? {
    let start = position
    let keys = parseKeys()
    if starts(with: "{{") {
      if keys.isEmpty {
        note(.syntax("expected a key before the pattern", position..<(position + 2)))
      }
      let pattern = parseQuotedPattern()
      return MessageModel.Variant(keys: keys, value: pattern, range: SourceRange(start..<position))
    }
    if byte == UInt8(ascii: "{") {
      reportExpected("the variant's pattern in '{{…}}'")
      position += 1
      skipPlaceholder()
      return nil
    }
    reportExpected(keys.isEmpty ? "a key: a literal or '*'" : "a key or the pattern '{{…}}'")
    skipToPattern()
    guard starts(with: "{{") else { return nil }
    let pattern = parseQuotedPattern()
    return MessageModel.Variant(keys: keys, value: pattern, range: SourceRange(start..<position))
  }

  private mutating func parseKeys() -> [MessageModel.Variant.Key] {
    var keys: [MessageModel.Variant.Key] = []
    var hasSpace = true
    while true {
      let start = position
      if skip("*") {
        keys.append(.catchAll(SourceRange(start..<position)))
      } else if let literal = parseLiteral() {
        keys.append(.literal(literal))
      } else {
        return keys
      }
      if !hasSpace {
        let here = SourceRange(start..<start)
        let fix = MessageError.Fix("write a space", replacing: here, with: " ")
        note(.syntax("expected white space between keys", start..<position, fix: fix))
      }
      hasSpace = skipOptionalSpace()
    }
  }

  /// Goes on after an error: to the next quoted pattern, or to the end.
  private mutating func skipToPattern() {
    while !isAtEnd, !starts(with: "{{") { position += 1 }
  }
}
