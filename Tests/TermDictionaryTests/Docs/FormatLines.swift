@testable import TermDictionary

/// The format of dictionary files as lines, one for each element with what it holds and one for
/// each attribute with its values, to compare who knows it.
enum FormatLines {
  // MARK: The table

  /// What the table says.
  static var ofTable: Set<String> {
    var lines: Set<String> = []
    for root in [ElementShape.dictionary, .pointsOfView] { add(root, in: "", to: &lines) }
    return lines
  }

  private static func add(_ shape: ElementShape, in parent: String, to lines: inout Set<String>) {
    let path = "\(parent)/\(shape.name.rawValue)"
    lines.insert("\(path): \(content(shape.content))")
    for attribute in shape.attributes {
      let need = attribute.isRequired ? "!" : "?"
      lines.insert("\(path)@\(attribute.name.rawValue)\(need) \(values(attribute.values))")
    }
    for child in shape.children { add(child, in: path, to: &lines) }
  }

  private static func content(_ content: ElementShape.Content) -> String {
    switch content {
    case .nothing, .elements: "elements"
    case .text, .form: "text"
    case .remark: "remark"
    case .formBeside: "text and elements"
    }
  }

  private static func values(_ values: AttributeShape.Values) -> String {
    switch values {
    case .identifier: "identifier"
    case .identifiers: "identifiers"
    case .locale: "locale"
    case .text: "text"
    case .anything: "anything"
    case .parameterName, .ofLanguage: "name"
    case .choice(let values): values.sorted().joined(separator: "|")
    }
  }

  // MARK: The schema

  /// What a schema says.
  static func of(_ definitions: [String: SchemaPattern]) throws -> Set<String> {
    var walk = SchemaWalk(definitions: definitions)
    let root = try walk.holding(.reference("start"))
    for (name, content) in root.elements { try walk.add(name, content, in: "") }
    return walk.lines
  }
}

/// What a pattern lets an element hold.
private struct Holding {
  /// Whether each must be there, and its values.
  var attributes: [String: (isRequired: Bool, values: Set<String>)] = [:]
  var elements: [(name: String, content: SchemaPattern)] = []
  var texts: Set<String> = []

  mutating func append(_ other: Holding) {
    attributes.merge(other.attributes) {
      ($0.isRequired || $1.isRequired, $0.values.union($1.values))
    }
    elements += other.elements
    texts.formUnion(other.texts)
  }
}

private struct SchemaWalk {
  let definitions: [String: SchemaPattern]
  var lines: Set<String> = []

  mutating func add(_ name: String, _ content: SchemaPattern, in parent: String) throws {
    let path = "\(parent)/\(name)"
    let holding = try holding(content)
    let elements = holding.elements.isEmpty ? [] : ["elements"]
    let all = holding.texts.sorted() + elements
    lines.insert("\(path): \(all.isEmpty ? "elements" : all.joined(separator: " and "))")
    for (name, attribute) in holding.attributes {
      let values = attribute.values.sorted().joined(separator: "|")
      lines.insert("\(path)@\(name)\(attribute.isRequired ? "!" : "?") \(values)")
    }
    for (name, content) in holding.elements { try add(name, content, in: path) }
  }

  func holding(_ pattern: SchemaPattern) throws -> Holding {
    var found = Holding()
    switch pattern {
    case .element(let name, let content): found.elements = [(name, content)]
    case .attribute(let name, let content): found.attributes[name] = (true, try values(content))
    case .group(let parts), .interleave(let parts):
      for part in parts { found.append(try holding(part)) }
    case .choice(let parts):
      let branches = try parts.map(holding)
      for branch in branches { found.append(branch) }
      for name in found.attributes.keys {
        let isRequired = branches.allSatisfy { $0.attributes[name]?.isRequired ?? false }
        found.attributes[name]?.isRequired = isRequired
      }
    case .optional(let part), .zeroOrMore(let part):
      found = try holding(part)
      for name in found.attributes.keys { found.attributes[name]?.isRequired = false }
    case .oneOrMore(let part): found = try holding(part)
    case .mixed(let part):
      found = try holding(part)
      found.texts.insert("text")
    case .reference(let name): found = try holding(definition(name))
    case .text: found.texts = ["remark"]
    case .data: found.texts = ["text"]
    case .empty: break
    case .list, .value: throw SchemaFault(what: "an element holds values")
    }
    return found
  }

  /// The values of an attribute.
  private func values(_ pattern: SchemaPattern) throws -> Set<String> {
    switch pattern {
    case .value(let value): return [value]
    case .choice(let parts): return try Set(parts.flatMap(values))
    case .text: return ["anything"]
    case .list(.oneOrMore(.reference("identifier"))): return ["identifiers"]
    case .data("language", nil): return ["locale"]
    case .data("NMTOKEN", nil): return ["name"]
    case .reference("identifier"): return ["identifier"]
    case .reference("text-content"): return ["text"]
    default: throw SchemaFault(what: "values that are not known here: \(pattern)")
    }
  }

  private func definition(_ name: String) throws -> SchemaPattern {
    guard let definition = definitions[name] else {
      throw SchemaFault(what: "nothing is called '\(name)'")
    }
    return definition
  }
}
