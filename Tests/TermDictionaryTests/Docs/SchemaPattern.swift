import Diagnostics

@testable import TermDictionary

/// A pattern of RELAX NG, as far as the schema of dictionaries needs it.
indirect enum SchemaPattern: Equatable {
  case element(String, SchemaPattern)
  case attribute(String, SchemaPattern)
  case group([SchemaPattern])
  case interleave([SchemaPattern])
  case choice([SchemaPattern])
  case optional(SchemaPattern)
  case zeroOrMore(SchemaPattern)
  case oneOrMore(SchemaPattern)
  case list(SchemaPattern)
  case mixed(SchemaPattern)
  case reference(String)
  case value(String)

  /// A type, and the regular expression that restricts it.
  case data(String, String?)
  case text
  case empty

  /// Patterns in a row; one alone is itself.
  static func row(_ patterns: [SchemaPattern]) -> SchemaPattern {
    patterns.count == 1 ? patterns[0] : .group(patterns)
  }
}

/// A fault of a schema.
struct SchemaFault: Error {
  let what: String
}

extension SchemaPattern {
  /// The definitions of a schema in XML syntax.
  static func definitions(ofXML source: SourceText) throws -> [String: SchemaPattern] {
    guard let root = XMLContentParser.read(source).root else {
      throw SchemaFault(what: "it is not well-formed")
    }
    var definitions: [String: SchemaPattern] = [:]
    for child in root.childElements {
      let name = child.name == "start" ? "start" : try child.value("name")
      definitions[name] = try row(child.childElements.map(pattern))
    }
    return definitions
  }

  private static func pattern(_ element: XMLElement) throws -> SchemaPattern {
    let parts = try element.childElements.filter { $0.name != "param" }.map(pattern)
    return switch element.name {
    case "element": .element(try element.value("name"), row(parts))
    case "attribute":
      // One that says nothing of its value takes any.
      .attribute(try element.value("name"), parts.isEmpty ? .text : row(parts))
    case "group": row(parts)
    case "interleave": .interleave(parts)
    case "choice": .choice(parts)
    case "optional": .optional(row(parts))
    case "zeroOrMore": .zeroOrMore(row(parts))
    case "oneOrMore": .oneOrMore(row(parts))
    case "list": .list(row(parts))
    case "mixed": .mixed(row(parts))
    case "ref": .reference(try element.value("name"))
    case "value": .value(element.text.string)
    case "data": .data(try element.value("type"), element.childElements.first?.text.string)
    case "text": .text
    case "empty": .empty
    default: throw SchemaFault(what: "'\(element.name)' is not known here")
    }
  }
}

extension XMLElement {
  fileprivate func value(_ name: String) throws -> String {
    guard let attribute = attributes.first(where: { $0.qualifiedName == name }) else {
      throw SchemaFault(what: "'\(self.name)' has no '\(name)'")
    }
    return attribute.value
  }
}
