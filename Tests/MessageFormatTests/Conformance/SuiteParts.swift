import MessageFormat

extension MessagePart {
  /// The part in the shape of the suite.
  var json: JSONValue {
    switch self {
    case .text(let text):
      return .object(["type": .string("text"), "value": .string(text)])
    case .bidiIsolation(let scalar):
      return .object(["type": .string("bidiIsolation"), "value": .string(String(scalar))])
    case .fallback(let source):
      return .object(["type": .string("fallback"), "source": .string(source)])
    case .markup(let markup):
      return markup.json
    case .value(let part):
      return part.json
    }
  }
}

extension MarkupPart {
  fileprivate var json: JSONValue {
    var fields: [String: JSONValue] = [
      "type": .string("markup"), "kind": .string(kind.rawValue), "name": .string(name),
    ]
    if let id { fields["id"] = .string(id) }
    if !options.isEmpty {
      let pairs = options.map { ($0.name, $0.value.json) }
      fields["options"] = .object(Dictionary(pairs) { first, _ in first })
    }
    return .object(fields)
  }
}

extension ValuePart {
  fileprivate var json: JSONValue {
    var fields: [String: JSONValue] = ["type": .string(type)]
    if parts.isEmpty {
      fields["value"] = .string(text)
    } else {
      fields["parts"] = .array(
        parts.map { .object(["type": .string($0.type), "value": .string($0.value)]) }
      )
    }
    if let id { fields["id"] = .string(id) }
    if let direction { fields["dir"] = .string(direction.rawValue) }
    if let locale { fields["locale"] = .string(locale.description) }
    return .object(fields)
  }
}

extension MessageArgument {
  fileprivate var json: JSONValue {
    switch self {
    case .string(let text): .string(text)
    case .number(let number): .string(number.description)
    case .boolean(let flag): .boolean(flag)
    case .dateTime, .value: .null
    }
  }
}
