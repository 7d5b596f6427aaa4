import Diagnostics

/// A JSON document whose objects keep the order of their keys.
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A member of an object.
  public struct Member: Sendable, Equatable {
    /// Its name.
    public var key: String

    /// Its value.
    public var value: JSONValue
  }

  /// A text, or `null` for none.
  init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

  /// A number, or `null` for none.
  init(_ number: Int?) { self = number.map(JSONValue.number) ?? .null }

  /// An array of texts.
  init(_ texts: [String]) { self = .array(texts.map(JSONValue.string)) }

  /// The document as text: letters beyond ASCII and slashes stand for themselves.
  public func text(isPretty: Bool = false) -> String {
    var text: [UInt8] = []
    write(to: &text, indent: isPretty ? "\n" : nil)
    return String(decoding: text, as: UTF8.self)
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  /// Makes the value.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// Makes the value.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  /// Makes the value.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue {
  /// Writes the value in UTF-8; `indent` is the line break with its white space, or `nil` for one
  /// line.
  func write(to text: inout [UInt8], indent: String? = nil) {
    switch self {
    case .null: text += "null".utf8
    case .bool(let value): text += (value ? "true" : "false").utf8
    case .number(let value): text += String(value).utf8
    case .string(let value): Self.write(value, to: &text)
    case .array(let values):
      Self.write(values, between: ("[", "]"), to: &text, indent) { $0.write(to: &$1, indent: $2) }
    case .object(let members):
      Self.write(members, between: ("{", "}"), to: &text, indent) { member, text, indent in
        Self.write(member.key, to: &text)
        text += (indent == nil ? ":" : ": ").utf8
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item],
    between brackets: (open: String, close: String),
    to text: inout [UInt8],
    _ indent: String?,
    each writeItem: (Item, inout [UInt8], String?) -> Void
  ) {
    let inner = items.isEmpty ? nil : indent.map { $0 + "  " }
    text += brackets.open.utf8
    for (index, item) in items.enumerated() {
      if index > 0 { text.append(UInt8(ascii: ",")) }
      if let inner { text += inner.utf8 }
      writeItem(item, &text, inner)
    }
    if inner != nil, let indent { text += indent.utf8 }
    text += brackets.close.utf8
  }

  private static func write(_ string: String, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    text += Escaping.json(string).utf8
    text.append(UInt8(ascii: "\""))
  }
}
