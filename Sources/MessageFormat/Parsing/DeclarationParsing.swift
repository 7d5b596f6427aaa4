import Diagnostics

extension MessageParser {
  /// Reads a message that starts with a keyword or a quoted pattern.
  mutating func parseComplexMessage() -> MessageModel {
    var declarations: [MessageModel.Declaration] = []
    while true {
      skipOptionalSpace()
      if starts(with: "{{") {
        let pattern = parseQuotedPattern()
        reportRest()
        return MessageModel(declarations: declarations, body: .pattern(pattern))
      }
      if isAtEnd {
        reportExpected("a pattern '{{…}}' or '.match'")
        return MessageModel(declarations: declarations, body: .pattern([]))
      }
      let start = position
      switch parseKeyword() {
      case .input?:
        if let declaration = parseInput() { declarations.append(declaration) }
      case .local?:
        if let declaration = parseLocal() { declarations.append(declaration) }
      case .match?:
        return MessageModel(declarations: declarations, body: parseMatcher())
      case nil:
        reportNoDeclaration(from: start)
        skipToKeyword()
      }
    }
  }

  private enum Keyword: String, CaseIterable {
    case input
    case local
    case match
  }

  /// Reads a keyword with its point; `nil` for any other word, which is stepped over.
  private mutating func parseKeyword() -> Keyword? {
    guard skip(".") else { return nil }
    let start = position
    while let byte, UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 { position += 1 }
    return Keyword(rawValue: text(start..<position))
  }

  private mutating func reportNoDeclaration(from start: Int) {
    guard bytes[start] == UInt8(ascii: ".") else {
      let message = """
        expected '.input', '.local', '.match' or '{{'; text after declarations stands in '{{…}}'
        """
      note(.syntax(message, found.range))
      return
    }
    let known = Keyword.allCases.map { ".\($0.rawValue)" }
    let word = text(start..<position)
    let nearest = NearestValue.to(word, among: known)
    let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
    let list = known.joined(separator: ", ")
    let message = "unknown keyword '\(word)'; expected one of: \(list)\(hint)"
    let range = start..<position
    let fix = nearest.map {
      MessageError.Fix("write '\($0)'", replacing: SourceRange(range), with: $0)
    }
    note(.syntax(message, range, fix: fix))
  }

  /// Reads the rest of `.input {$name …}`.
  private mutating func parseInput() -> MessageModel.Declaration? {
    guard let value = parseDeclaredValue() else { return nil }
    guard case .variable(let variable)? = value.operand else {
      let message = "expected a variable in '.input {$name}'"
      note(.syntax(message, (value.operand?.range ?? value.range).bytes))
      return nil
    }
    return .input(name: variable, value: value)
  }

  /// Reads the rest of `.local $name = {…}`.
  private mutating func parseLocal() -> MessageModel.Declaration? {
    let hasSpace = skipOptionalSpace()
    guard byte == UInt8(ascii: "$") else {
      reportExpected("a variable after '.local'")
      skipToKeyword()
      return nil
    }
    if !hasSpace { reportMissingSpace(before: "'\(excerpt(from: position))'") }
    guard let variable = parseVariable() else {
      skipToKeyword()
      return nil
    }
    skipOptionalSpace()
    if !skip("=") {
      let here = SourceRange(position..<position)
      let isValue = byte == UInt8(ascii: "{")
      let fix = isValue ? MessageError.Fix("write '='", replacing: here, with: "= ") : nil
      let message = "expected '=' after '$\(variable.name)', found \(found.name)"
      note(.syntax(message, found.range, fix: fix))
      guard isValue else {
        skipToKeyword()
        return nil
      }
    }
    return parseDeclaredValue().map { .local(name: variable, value: $0) }
  }

  /// Reads the expression of a declaration.
  private mutating func parseDeclaredValue() -> MessageModel.Expression? {
    skipOptionalSpace()
    guard byte == UInt8(ascii: "{"), !starts(with: "{{") else {
      reportExpected("an expression '{…}'")
      skipToKeyword()
      return nil
    }
    let start = position
    position += 1
    skipOptionalSpace()
    return parseExpression(from: start)
  }

  /// Goes on after an error: to the next keyword or quoted pattern, or to the end.
  mutating func skipToKeyword() {
    while !isAtEnd {
      if starts(with: "{{") || starts(with: ".input") || starts(with: ".local")
        || starts(with: ".match")
      {
        return
      }
      position += 1
    }
  }

  /// Notes what is after the end of the message.
  mutating func reportRest() {
    skipOptionalSpace()
    if isAtEnd { return }
    note(.syntax("expected nothing after the pattern's '}}'", position..<bytes.count))
    position = bytes.count
  }
}
