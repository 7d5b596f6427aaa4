extension MessageModel {
  /// The message as JSON, in the standard's interchange format.
  ///
  /// Places in a source are not part of it. The members have a fixed order, so that equal messages
  /// give the same text.
  ///
  /// ```swift
  /// MessageModel.parse("Hello, {$name}!").message.json
  /// // {"type":"message","declarations":[],"pattern":["Hello, ",{"type":"expression", …},"!"]}
  /// ```
  ///
  /// - Source: Unicode LDML part 9, "Interchange Data Model", and its JSON schema.
  public var json: String { interchange.description }

  private var interchange: JSONValue {
    let declarations = ("declarations", JSONValue.array(declarations.map(\.interchange)))
    switch body {
    case .pattern(let pattern):
      return .object([
        ("type", .string("message")), declarations, ("pattern", pattern.interchange),
      ])
    case .select(let selectors, let variants):
      return .object([
        ("type", .string("select")), declarations,
        ("selectors", .array(selectors.map(\.interchange))),
        ("variants", .array(variants.map(\.interchange))),
      ])
    }
  }
}

extension MessageModel.Declaration {
  fileprivate var interchange: JSONValue {
    let type = if case .input = self { "input" } else { "local" }
    return .object([
      ("type", .string(type)), ("name", .string(variable.name)), ("value", value.interchange),
    ])
  }
}

extension MessageModel.Variant {
  fileprivate var interchange: JSONValue {
    .object([("keys", .array(keys.map(\.interchange))), ("value", value.interchange)])
  }
}

extension MessageModel.Variant.Key {
  fileprivate var interchange: JSONValue {
    switch self {
    case .literal(let literal): literal.interchange
    case .catchAll: .object([("type", .string("*"))])
    }
  }
}

extension MessageModel.Pattern {
  fileprivate var interchange: JSONValue {
    .array(
      map { element in
        switch element {
        case .text(let text, _): .string(text)
        case .expression(let expression): expression.interchange
        case .markup(let markup): markup.interchange
        }
      }
    )
  }
}

extension MessageModel.Expression {
  fileprivate var interchange: JSONValue {
    var members: [(name: String, value: JSONValue)] = [("type", .string("expression"))]
    if let operand { members.append(("arg", operand.interchange)) }
    if let function { members.append(("function", function.interchange)) }
    members += attributes.interchange
    return .object(members)
  }
}

extension MessageModel.FunctionReference {
  fileprivate var interchange: JSONValue {
    .object([("type", .string("function")), ("name", .string(name))] + options.interchange)
  }
}

extension MessageModel.Markup {
  fileprivate var interchange: JSONValue {
    let head: [(name: String, value: JSONValue)] = [
      ("type", .string("markup")), ("kind", .string(kind.rawValue)), ("name", .string(name)),
    ]
    return .object(head + options.interchange + attributes.interchange)
  }
}

extension [MessageModel.Option] {
  /// The member `options`, where there are any.
  fileprivate var interchange: [(name: String, value: JSONValue)] {
    isEmpty ? [] : [("options", .object(map { ($0.name, $0.value.interchange) }))]
  }
}

extension [MessageModel.Attribute] {
  /// The member `attributes`, where there are any.
  fileprivate var interchange: [(name: String, value: JSONValue)] {
    if isEmpty { return [] }
    let members = map { ($0.name, $0.value?.interchange ?? .boolean(true)) }
    return [("attributes", .object(members))]
  }
}

extension MessageModel.Operand {
  fileprivate var interchange: JSONValue {
    switch self {
    case .literal(let literal): literal.interchange
    case .variable(let variable): variable.interchange
    }
  }
}

extension MessageModel.Literal {
  fileprivate var interchange: JSONValue {
    .object([("type", .string("literal")), ("value", .string(value))])
  }
}

extension MessageModel.VariableReference {
  fileprivate var interchange: JSONValue {
    .object([("type", .string("variable")), ("name", .string(name))])
  }
}
