import LocaleData

/// A number with the way to print it.
///
/// The words' locale gives the plural rules, the formatting locale the digits.
public struct NumberValue: ResolvedValue {
  /// The number; a ratio where it is printed in percent.
  public let number: DecimalNumber

  /// How it is printed, and how it selects.
  public let options: NumberOptions

  /// The locale of the words around it.
  public let locale: LocaleIdentifier

  /// The locale that prints it.
  public let formattingLocale: LocaleIdentifier

  /// Whether it can be a selector; money and measures cannot.
  public let isSelectable: Bool

  /// Makes a number; as an argument without options it prints as `:number` would.
  public init(
    _ number: DecimalNumber,
    options: NumberOptions = NumberOptions(),
    locale: LocaleIdentifier,
    formattingLocale: LocaleIdentifier? = nil,
    isSelectable: Bool = true
  ) {
    self.number = number
    self.options = options
    self.locale = locale
    self.formattingLocale = formattingLocale ?? locale
    self.isSelectable = isSelectable
  }

  /// The kind, `number`.
  public var type: String { "number" }

  /// The bare number.
  public var content: MessageArgument { .number(number) }

  /// That of the formatting locale.
  public var direction: TextDirection? { formattingLocale.direction }

  /// Prints the number by the rules of the formatting locale.
  ///
  /// - Throws: ``MessageFailure`` of kind `bad-option` where ICU knows no such unit.
  public func formatted() throws(MessageFailure) -> FormattedValue {
    guard let printed = formatter.format(number) else {
      throw MessageFailure(.badOption, "ICU cannot print '\(number)' with these options")
    }
    return FormattedValue(printed.text, parts: printed.parts, locale: formattingLocale)
  }

  /// The plural category of the number as it is printed: 1.0 is `other` in English.
  ///
  /// - Parameters:
  ///   - locale: The locale of the words that depend on it.
  ///   - isOrdinal: Whether it ranks (*3rd file*) or counts (*3 files*).
  /// - Returns: The category; `other` where the locale tells none apart.
  public func pluralCategory(
    in locale: LocaleIdentifier,
    isOrdinal: Bool = false
  ) -> PluralCategory {
    PluralRules.shared(locale: locale, isOrdinal: isOrdinal)
      .category(of: number, printedBy: formatter)
  }

  private var formatter: NumberFormatter {
    NumberFormatter.shared(locale: formattingLocale, options: options)
  }
}

extension NumberValue {
  /// Whether `key` is the number itself or its category.
  ///
  /// - Throws: ``MessageFailure`` of kind `bad-variant-key` for a key that is neither a number nor
  ///   a category.
  public func matches(_ key: String) throws(MessageFailure) -> Bool {
    if DecimalNumber.isLiteral(key) { return key == exactKey }
    guard let category = PluralCategory(rawValue: key) else { throw .unknownPluralKey(key) }
    switch options.select ?? .plural {
    case .exact: return false
    case .plural: return category == pluralCategory(in: locale)
    case .ordinal: return category == pluralCategory(in: locale, isOrdinal: true)
    }
  }

  /// Whether `key` is the number and `other` only its category.
  public func prefers(_ key: String, over other: String) -> Bool {
    DecimalNumber.isLiteral(key) && !DecimalNumber.isLiteral(other)
  }

  /// The number as a key writes it: percents as they are read.
  private var exactKey: String {
    (options.style == .percent ? number.scaled(by: 2) : number).description
  }
}
