/// How a number is printed, resolved from the options of its functions.
///
/// A value that is `nil` is not stated, and the locale, the currency or the function decides.
///
/// - Source: Unicode LDML part 9, "Numeric Value Selection and Formatting".
public struct NumberOptions: Sendable, Hashable {
  /// What kind of number it is.
  public var style = Style.decimal

  /// Which rules select.
  public var select: Select?

  /// When a sign is printed.
  public var signDisplay: SignDisplay?

  /// Whether thousands are set apart.
  public var useGrouping: Grouping?

  /// Digits before the decimal point, at least.
  public var minimumIntegerDigits: Int?

  /// Digits after the decimal point, at least.
  public var minimumFractionDigits: Int?

  /// Digits after the decimal point, at most.
  public var maximumFractionDigits: Int?

  /// Significant digits, at least.
  public var minimumSignificantDigits: Int?

  /// Significant digits, at most.
  public var maximumSignificantDigits: Int?

  /// What becomes of zeros at the end.
  public var trailingZeroDisplay: TrailingZeroDisplay?

  /// Whether fraction digits or significant digits win where both are stated.
  public var roundingPriority: RoundingPriority?

  /// The steps in which the last digit goes.
  public var roundingIncrement: Int?

  /// Which way is rounded.
  public var roundingMode: RoundingMode?

  /// The currency, three capitals.
  public var currency: String?

  /// How the currency is shown.
  public var currencyDisplay: CurrencyDisplay?

  /// How negative amounts are shown.
  public var currencySign: CurrencySign?

  /// The unit, as `kilometer-per-hour`.
  public var unit: String?

  /// How the unit is shown.
  public var unitDisplay: UnitDisplay?

  /// Makes options none of which is stated.
  public init() {}

  /// Hashes what most often differs; all the rest is left to equality.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(style)
    hasher.combine((minimumFractionDigits ?? -1) << 16 ^ (maximumFractionDigits ?? -1))
    if let currency { hasher.combine(currency) }
    if let unit { hasher.combine(unit) }
  }

  /// What kind of number it is.
  public enum Style: String, Sendable {
    /// A plain number.
    case decimal
    /// A ratio, printed as parts of a hundred.
    case percent
    /// An amount of money.
    case currency
    /// A measure.
    case unit
  }

  /// Which rules select.
  public enum Select: String, Sendable, CaseIterable {
    /// The number itself, then its plural category.
    case plural
    /// The number itself, then the category of its ordinal.
    case ordinal
    /// The number itself.
    case exact
  }

  /// When a sign is printed.
  public enum SignDisplay: String, Sendable, CaseIterable {
    /// Before negative numbers, negative zero included.
    case auto
    /// Before all numbers.
    case always
    /// Before all numbers but zero.
    case exceptZero
    /// Before negative numbers, negative zero excluded.
    case negative
    /// Never.
    case never
  }

  /// Whether thousands are set apart.
  public enum Grouping: String, Sendable, CaseIterable {
    /// As the locale does.
    case auto
    /// Always.
    case always
    /// Never.
    case never
    /// From two digits before the first separator.
    case min2
  }

  /// What becomes of zeros at the end.
  public enum TrailingZeroDisplay: String, Sendable, CaseIterable {
    /// They stay.
    case auto
    /// They go where the number is whole.
    case stripIfInteger
  }

  /// Whether fraction digits or significant digits win where both are stated.
  public enum RoundingPriority: String, Sendable, CaseIterable {
    /// Significant digits.
    case auto
    /// Whichever keeps more digits.
    case morePrecision
    /// Whichever keeps fewer digits.
    case lessPrecision
  }

  /// Which way is rounded.
  public enum RoundingMode: String, Sendable, CaseIterable, BitwiseCopyable {
    /// Up.
    case ceil
    /// Down.
    case floor
    /// Away from zero.
    case expand
    /// Towards zero.
    case trunc
    /// To the nearest, halves up.
    case halfCeil
    /// To the nearest, halves down.
    case halfFloor
    /// To the nearest, halves away from zero.
    case halfExpand
    /// To the nearest, halves towards zero.
    case halfTrunc
    /// To the nearest, halves to the even digit.
    case halfEven
  }

  /// How a currency is shown.
  public enum CurrencyDisplay: String, Sendable, CaseIterable {
    /// `$`, even where it could be another country's.
    case narrowSymbol
    /// `US$` where `$` would mean another.
    case symbol
    /// `US dollars`
    case name
    /// `USD`
    case code
    /// Not at all.
    case never
  }

  /// How negative amounts are shown.
  public enum CurrencySign: String, Sendable, CaseIterable {
    /// In parentheses, where the locale does so.
    case accounting
    /// With a minus sign.
    case standard
  }

  /// How a unit is shown.
  public enum UnitDisplay: String, Sendable, CaseIterable {
    /// `km/h`
    case short
    /// As short as can be.
    case narrow
    /// `kilometres per hour`
    case long
  }
}
