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
