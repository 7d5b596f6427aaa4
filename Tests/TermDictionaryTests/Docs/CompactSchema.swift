/// Reads a schema in compact syntax.
struct CompactSchema {
  private let tokens: [Substring]
  private var position = 0

  /// The definitions of the schema `text`.
  static func definitions(of text: String) throws -> [String: SchemaPattern] {
    var schema = CompactSchema(text)
    var definitions: [String: SchemaPattern] = [:]
    while let name = schema.next {
      schema.position += 1
      if name == "default" || name == "datatypes" {
        // A prefix or `namespace`, an equals sign, and a name in quotes.
        schema.position += 3
        continue
      }
      try schema.expect("=")
      definitions[String(name)] = try schema.pattern()
    }
    return definitions
  }

  /// Cuts `text` into names, texts in quotes and signs.
  private init(_ text: String) {
    let lines = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("#") }
    tokens = lines.flatMap { line in
      line.matches(of: /"[^"]*"|[A-Za-z_][A-Za-z0-9_.:\-]*|[={}()?*+,|&]/).map(\.output)
    }
  }

  private var next: Substring? { position < tokens.count ? tokens[position] : nil }

  private mutating func skip(_ token: String) -> Bool {
    guard let next, next == token else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ token: String) throws {
    guard skip(token) else {
      throw SchemaFault(what: "expected '\(token)', found '\(next ?? "the end")'")
    }
  }

  /// Reads patterns with the same sign between all of them.
  private mutating func pattern() throws -> SchemaPattern {
    var parts = [try repeated()]
    guard let sign = next, ",|&".contains(sign) else { return parts[0] }
    while skip(String(sign)) { parts.append(try repeated()) }
    return sign == "," ? .group(parts) : sign == "|" ? .choice(parts) : .interleave(parts)
  }

  private mutating func repeated() throws -> SchemaPattern {
    let pattern = try primary()
    if skip("?") { return .optional(pattern) }
    if skip("*") { return .zeroOrMore(pattern) }
    return skip("+") ? .oneOrMore(pattern) : pattern
  }

  private mutating func primary() throws -> SchemaPattern {
    guard let token = next else { throw SchemaFault(what: "the schema ends in a pattern") }
    position += 1
    switch token {
    case "(":
      let pattern = try pattern()
      try expect(")")
      return pattern
    case "element", "attribute":
      let name = String(next ?? "")
      position += 1
      let content = try braced()
      return token == "element" ? .element(name, content) : .attribute(name, content)
    case "list": return .list(try braced())
    case "mixed": return .mixed(try braced())
    case "text": return .text
    case "empty": return .empty
    case "string":
      defer { position += 1 }
      return .value(String((next ?? "").dropFirst().dropLast()))
    default: break
    }
    guard token.hasPrefix("xsd:") else { return .reference(String(token)) }
    guard skip("{") else { return .data(String(token.dropFirst(4)), nil) }
    try expect("pattern")
    try expect("=")
    defer { position += 2 }
    return .data(String(token.dropFirst(4)), String((next ?? "").dropFirst().dropLast()))
  }

  private mutating func braced() throws -> SchemaPattern {
    try expect("{")
    let pattern = try pattern()
    try expect("}")
    return pattern
  }
}
