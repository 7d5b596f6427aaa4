import LocaleData

/// A piece of a formatted message.
public enum MessagePart: Sendable {
  /// Text of the message itself.
  case text(String)

  /// A character that isolates the direction of what follows: U+2066 … U+2069.
  case bidiIsolation(Unicode.Scalar)

  /// Markup; it prints nothing in plain text.
  case markup(MarkupPart)

  /// What a placeholder became.
  case value(ValuePart)

  /// What stands for a placeholder that could not be formatted: `source` without its braces.
  case fallback(source: String)

  /// The text it adds to a plain string.
  public var text: String {
    switch self {
    case .text(let text): text
    case .bidiIsolation(let scalar): String(Character(scalar))
    case .markup: ""
    case .value(let part): part.text
    case .fallback(let source): "{\(source)}"
    }
  }
}

/// A markup placeholder with its options resolved.
public struct MarkupPart: Sendable {
  /// Whether it opens, closes or stands alone.
  public let kind: MessageModel.Markup.Kind

  /// The identifier, its namespace included.
  public let name: String

  /// The value of `u:id`, where there is one.
  public let id: String?

  /// The options, resolved, in order, without `u:` options.
  public let options: [(name: String, value: MessageArgument)]

  /// Makes a part.
  public init(
    kind: MessageModel.Markup.Kind,
    name: String,
    id: String? = nil,
    options: [(name: String, value: MessageArgument)] = []
  ) {
    self.kind = kind
    self.name = name
    self.id = id
    self.options = options
  }
}

/// A message, formatted: never absent, with everything that went wrong beside it.
public struct FormattedMessage: Sendable {
  /// The pieces, in order.
  public let parts: [MessagePart]

  /// What went wrong, in the order in which it happened.
  public let errors: [MessageError]

  /// Makes a result.
  public init(parts: [MessagePart], errors: [MessageError]) {
    self.parts = parts
    self.errors = errors
  }

  /// The plain text.
  public var text: String { parts.reduce(into: "") { $0 += $1.text } }
}
