import LocaleData

/// What a message needs besides its arguments.
public struct FormattingContext: Sendable {
  /// The locale of the message's words: plural rules, direction.
  public var locale: LocaleIdentifier

  /// The locale that formats numbers and dates.
  public var formattingLocale: LocaleIdentifier

  /// Whether placeholders are isolated from the direction of the text around them.
  public var bidiIsolation: BidiIsolation

  /// The functions that messages may call.
  public var functions: FunctionRegistry

  /// Makes a context; without `formattingLocale`, numbers and dates follow `locale`.
  public init(
    locale: LocaleIdentifier,
    formattingLocale: LocaleIdentifier? = nil,
    bidiIsolation: BidiIsolation = .default,
    functions: FunctionRegistry = .standard
  ) {
    self.locale = locale
    self.formattingLocale = formattingLocale ?? locale
    self.bidiIsolation = bidiIsolation
    self.functions = functions
  }
}

/// How placeholders are kept from disturbing the direction of the text around them.
///
/// - Source: Unicode LDML part 9, "Handling Bidirectional Text".
public enum BidiIsolation: String, Sendable, CaseIterable {
  /// The standard's default strategy: isolates around every placeholder but those known to run
  /// from left to right in a message that does too.
  case `default`

  /// No isolates.
  case none
}
