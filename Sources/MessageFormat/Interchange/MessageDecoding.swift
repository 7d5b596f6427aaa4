import LocaleData

extension MessageModel {
  /// Makes the message that a JSON text holds, in the standard's interchange format.
  ///
  /// The message may have data model errors, which ``validate()`` finds. Members that the format
  /// does not know are left out.
  ///
  /// - Throws: ``InterchangeError`` with the first place that is no JSON, or not what the format
  ///   asks for: a missing member, another type, a name that the syntax could not write.
  /// - Source: Unicode LDML part 9, "Interchange Data Model", and its JSON schema.
  public init(json: String) throws(InterchangeError) {
    let node = InterchangeNode(value: try JSONParser.read(json), path: "")
    let declarations = try node.list("declarations") { node throws(InterchangeError) in
      try node.declaration()
    }
    switch try node.text("type") {
    case "message":
      self.init(declarations: declarations, body: .pattern(try node.pattern("pattern")))
    case "select":
      let selectors = try node.list("selectors") { node throws(InterchangeError) in
        try node.variable()
      }
      let variants = try node.list("variants") { node throws(InterchangeError) in
        MessageModel.Variant(
          keys: try node.list("keys") { node throws(InterchangeError) in try node.key() },
          value: try node.pattern("value")
        )
      }
      self.init(
        declarations: declarations,
        body: .select(selectors: selectors, variants: variants)
      )
    default:
      throw node.expected("the type 'message' or 'select'")
    }
  }
}

/// A value of a JSON text with the way to it.
private struct InterchangeNode {
  let value: JSONValue
  let path: String

  func expected(_ what: String) -> InterchangeError {
    InterchangeError("expected \(what)", path: path)
  }

  // MARK: Members

  func member(_ name: String) -> InterchangeNode? {
    value[name].map { InterchangeNode(value: $0, path: path.isEmpty ? name : "\(path).\(name)") }
  }

  func required(_ name: String) throws(InterchangeError) -> InterchangeNode {
    guard let member = member(name) else { throw expected("the member '\(name)'") }
    return member
  }

  func text(_ name: String) throws(InterchangeError) -> String {
    let member = try required(name)
    guard let text = member.value.string else { throw member.expected("a string") }
    return text
  }

  func list<Item>(
    _ name: String,
    _ read: (InterchangeNode) throws(InterchangeError) -> Item
  ) throws(InterchangeError) -> [Item] {
    let member = try required(name)
    guard let values = member.value.array else { throw member.expected("an array") }
    var items: [Item] = []
    for (index, value) in values.enumerated() {
      items.append(try read(InterchangeNode(value: value, path: "\(member.path)[\(index)]")))
    }
    return items
  }

  /// The members of the object `name`; none where there is no such object.
  private func entries(
    _ name: String
  ) throws(InterchangeError) -> [(name: String, node: InterchangeNode)] {
    guard let member = member(name) else { return [] }
    guard let members = member.value.members else { throw member.expected("an object") }
    var entries: [(name: String, node: InterchangeNode)] = []
    for (name, value) in members {
      let node = InterchangeNode(value: value, path: "\(member.path).\(name)")
      entries.append((try node.identifier(name), node))
    }
    return entries
  }

  // MARK: Names

  /// The name, in NFC, which has to be one that the syntax can write.
  private func name(_ name: String) throws(InterchangeError) -> String {
    let scalars = name.unicodeScalars
    guard scalars.first?.isNameStart == true, scalars.allSatisfy(\.isNameCharacter) else {
      throw expected("a name, not '\(name)'")
    }
    return name.normalizedToNFC
  }

  /// As ``name(_:)``, with an optional namespace.
  private func identifier(_ text: String) throws(InterchangeError) -> String {
    let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    var names: [String] = []
    for half in halves { names.append(try name(String(half))) }
    return names.joined(separator: ":")
  }

  // MARK: Nodes

  func declaration() throws(InterchangeError) -> MessageModel.Declaration {
    let name = MessageModel.VariableReference(try self.name(try text("name")))
    let node = try required("value")
    let value = try node.expression()
    switch try text("type") {
    case "local": return .local(name: name, value: value)
    case "input":
      guard case .variable(name)? = value.operand else {
        throw node.expected("the variable '\(name.name)' as 'arg'")
      }
      return .input(name: name, value: value)
    default: throw expected("the type 'input' or 'local'")
    }
  }

  func pattern(_ name: String) throws(InterchangeError) -> MessageModel.Pattern {
    try list(name) { node throws(InterchangeError) in
      if let text = node.value.string { return .text(text, .none) }
      switch try node.text("type") {
      case "expression": return .expression(try node.expression())
      case "markup": return .markup(try node.markup())
      default: throw node.expected("a string, an expression or markup")
      }
    }
  }

  func expression() throws(InterchangeError) -> MessageModel.Expression {
    guard try text("type") == "expression" else { throw expected("the type 'expression'") }
    var operand: MessageModel.Operand?
    if let node = member("arg") { operand = try node.operand() }
    var function: MessageModel.FunctionReference?
    if let node = member("function") { function = try node.function() }
    guard operand != nil || function != nil else {
      throw expected("the member 'arg' or 'function'")
    }
    return MessageModel.Expression(operand: operand, function: function, attributes: try attributes())
  }

  private func function() throws(InterchangeError) -> MessageModel.FunctionReference {
    guard try text("type") == "function" else { throw expected("the type 'function'") }
    return MessageModel.FunctionReference(try identifier(try text("name")), options: try options())
  }

  private func markup() throws(InterchangeError) -> MessageModel.Markup {
    guard let kind = MessageModel.Markup.Kind(rawValue: try text("kind")) else {
      throw expected("the kind 'open', 'standalone' or 'close'")
    }
    return MessageModel.Markup(
      kind,
      try identifier(try text("name")),
      options: try options(),
      attributes: try attributes()
    )
  }

  private func options() throws(InterchangeError) -> [MessageModel.Option] {
    var options: [MessageModel.Option] = []
    for (name, node) in try entries("options") { options.append(MessageModel.Option(name, try node.operand())) }
    return options
  }

  private func attributes() throws(InterchangeError) -> [MessageModel.Attribute] {
    var attributes: [MessageModel.Attribute] = []
    for (name, node) in try entries("attributes") {
      if node.value == .boolean(true) {
        attributes.append(MessageModel.Attribute(name))
      } else {
        attributes.append(MessageModel.Attribute(name, try node.literal()))
      }
    }
    return attributes
  }

  private func operand() throws(InterchangeError) -> MessageModel.Operand {
    switch try text("type") {
    case "literal": .literal(try literal())
    case "variable": .variable(try variable())
    default: throw expected("a literal or a variable")
    }
  }

  private func literal() throws(InterchangeError) -> MessageModel.Literal {
    guard try text("type") == "literal" else { throw expected("a literal") }
    return MessageModel.Literal(try text("value"))
  }

  func variable() throws(InterchangeError) -> MessageModel.VariableReference {
    guard try text("type") == "variable" else { throw expected("a variable") }
    return MessageModel.VariableReference(try name(try text("name")))
  }

  func key() throws(InterchangeError) -> MessageModel.Variant.Key {
    try text("type") == "*" ? .catchAll(.none) : .literal(try literal())
  }
}
