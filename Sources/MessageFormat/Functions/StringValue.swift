import LocaleData

/// A text, which selects the key that is the same text in NFC.
///
/// Its direction is unknown: a name may be written in any script, whatever the message's is.
public struct StringValue: ResolvedValue {
  /// The text.
  public let string: String

  /// The locale of the message that holds it.
  public let locale: LocaleIdentifier?

  /// Makes a text.
  public init(_ string: String, locale: LocaleIdentifier? = nil) {
    self.string = string
    self.locale = locale
  }

  /// The kind, `string`.
  public var type: String { "string" }

  /// The text.
  public var content: MessageArgument { .string(string) }

  /// Prints the text as it stands.
  public func formatted() -> FormattedValue { FormattedValue(string, locale: locale) }

  /// True.
  public var isSelectable: Bool { true }

  /// Whether `key` is the same text, canonically equivalent letters being the same.
  public func matches(_ key: String) -> Bool {
    // String's own equality is canonical equivalence, which is equality in NFC.
    key == string
  }
}

/// A truth value, as a caller passes it; no standard function takes one.
struct BooleanValue: ResolvedValue {
  let flag: Bool
  let locale: LocaleIdentifier

  init(_ flag: Bool, locale: LocaleIdentifier) {
    self.flag = flag
    self.locale = locale
  }

  var type: String { "boolean" }

  var content: MessageArgument { .boolean(flag) }

  func formatted() -> FormattedValue {
    FormattedValue(flag ? "true" : "false", locale: locale)
  }
}
