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
  public let kind: Markup.Kind

  /// The identifier, its namespace included.
  public let name: String

  /// The value of `u:id`, where there is one.
  public let id: String?

  /// The options, resolved, in order, without `u:` options.
  public let options: [(name: String, value: MessageArgument)]

  /// Makes a part.
  public init(
    kind: Markup.Kind,
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

/// What a placeholder became.
public struct ValuePart: Sendable {
  /// The kind of value: `string`, `number`, `datetime`, or a name of the function's own.
  public let type: String

  /// The value of `u:id`, where there is one.
  public let id: String?

  /// The direction, where it is known.
  public let direction: TextDirection?

  /// The locale whose rules formed it, where it differs by locale.
  public let locale: LocaleIdentifier?

  /// The text.
  public let text: String

  /// What the text is made of: the integer, group and fraction of a number, the fields of a date.
  ///
  /// Empty where it has no parts.
  public let parts: [SubPart]

  /// What the function wants its reader to know beyond the text, as the term that was printed.
  public let payload: (any Sendable)?

  /// Makes a part.
  public init(
    type: String,
    text: String,
    id: String? = nil,
    direction: TextDirection? = nil,
    locale: LocaleIdentifier? = nil,
    parts: [SubPart] = [],
    payload: (any Sendable)? = nil
  ) {
    self.type = type
    self.text = text
    self.id = id
    self.direction = direction
    self.locale = locale
    self.parts = parts
    self.payload = payload
  }

  /// A piece of a number or a date.
  public struct SubPart: Sendable, Equatable {
    /// The field's name, as `integer`, `group`, `minusSign`, `month` or `literal`.
    public let type: String

    /// The text.
    public let value: String

    /// Makes a piece.
    public init(type: String, value: String) {
      self.type = type
      self.value = value
    }
  }
}

/// The direction in which a text runs.
public enum TextDirection: String, Sendable {
  /// From left to right.
  case leftToRight = "ltr"

  /// From right to left.
  case rightToLeft = "rtl"

  /// As its first strong character says.
  case automatic = "auto"
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
