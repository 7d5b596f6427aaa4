/// A JSON document whose objects keep the order of their keys.
enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONValue])
  case object([Member])

  struct Member: Sendable, Equatable {
    var key: String
    var value: JSONValue
  }

  /// A text, or `null` for none.
  init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

  /// A number, or `null` for none.
  init(_ number: Int?) { self = number.map(JSONValue.number) ?? .null }

  /// An array of texts.
  init(_ texts: [String]) { self = .array(texts.map(JSONValue.string)) }

  /// The document as text: letters beyond ASCII and slashes stand for themselves.
  func text(isPretty: Bool = false) -> String {
    var text = ""
    write(to: &text, indent: isPretty ? "\n" : nil)
    return text
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue {
  /// Writes the value; `indent` is the line break with its white space, or `nil` for one line.
  private func write(to text: inout String, indent: String?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .string(let value): Self.write(value, to: &text)
    case .array(let values):
      Self.write(values, between: ("[", "]"), to: &text, indent) { $0.write(to: &$1, indent: $2) }
    case .object(let members):
      Self.write(members, between: ("{", "}"), to: &text, indent) { member, text, indent in
        Self.write(member.key, to: &text)
        text += indent == nil ? ":" : ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item],
    between brackets: (open: String, close: String),
    to text: inout String,
    _ indent: String?,
    each writeItem: (Item, inout String, String?) -> Void
  ) {
    let inner = items.isEmpty ? nil : indent.map { $0 + "  " }
    text += brackets.open
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      text += inner ?? ""
      writeItem(item, &text, inner)
    }
    if inner != nil { text += indent ?? "" }
    text += brackets.close
  }

  /// Escapes what RFC 8259 §7 demands, and nothing else.
  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
