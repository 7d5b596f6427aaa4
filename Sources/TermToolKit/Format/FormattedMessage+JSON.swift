import MessageFormat
import TermDictionary

extension FormattedMessage {
  /// `{text, errors, parts}`: errors by their names in the working group's suite, parts in its
  /// shape.
  var json: JSONValue {
    [
      "text": .string(text),
      "errors": JSONValue(errors.map(\.kind.rawValue)),
      "parts": .array(parts.map(\.json)),
    ]
  }
}

extension MessagePart {
  /// The part; what it does not have has no key, as in the suite.
  var json: JSONValue {
    switch self {
    case .text(let text): ["type": "text", "value": .string(text)]
    case .bidiIsolation(let scalar):
      ["type": "bidiIsolation", "value": .string(String(Character(scalar)))]
    case .fallback(let source): ["type": "fallback", "source": .string(source)]
    case .markup(let markup): markup.json
    case .value(let value): value.json
    }
  }
}

extension MarkupPart {
  fileprivate var json: JSONValue {
    var members = [
      JSONValue.Member(key: "type", value: "markup"),
      JSONValue.Member(key: "kind", value: .string(kind.rawValue)),
      JSONValue.Member(key: "name", value: .string(name)),
    ]
    if let id { members.append(JSONValue.Member(key: "id", value: .string(id))) }
    if !options.isEmpty {
      let options = options.map { JSONValue.Member(key: $0.name, value: $0.value.json) }
      members.append(JSONValue.Member(key: "options", value: .object(options)))
    }
    return .object(members)
  }
}

extension ValuePart {
  fileprivate var json: JSONValue {
    var members = [JSONValue.Member(key: "type", value: .string(type))]
    func add(_ key: String, _ text: String?) {
      if let text { members.append(JSONValue.Member(key: key, value: .string(text))) }
    }
    add("dir", direction?.rawValue)
    add("locale", locale?.description)
    add("id", id)
    add("term", (payload as? TermPart)?.term.description)
    if parts.isEmpty {
      add("value", text)
    } else {
      let pieces = parts.map {
        ["type": .string($0.type), "value": .string($0.value)] as JSONValue
      }
      members.append(JSONValue.Member(key: "parts", value: .array(pieces)))
    }
    return .object(members)
  }
}

extension MessageArgument {
  /// The value of an option of markup: numbers as they are printed plainly.
  fileprivate var json: JSONValue {
    switch self {
    case .string(let text): .string(text)
    case .number(let number): .string(number.description)
    case .boolean(let flag): .bool(flag)
    case .value(let value): (value as? TermReference).map { .string($0.term.description) } ?? .null
    case .dateTime: .null
    }
  }
}
