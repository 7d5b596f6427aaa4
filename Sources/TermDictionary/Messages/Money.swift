import MessageFormat

/// An amount of money, with all its digits and its currency: an operand for `:currency`.
public struct Money: ResolvedValue, Hashable {
  /// The amount.
  public let amount: DecimalNumber

  /// The currency by ISO 4217: `AUD`.
  public let currency: String

  /// How many digits after the point are printed; those of the locale data where it is `nil`.
  public let fractionDigits: Int?

  /// Makes an amount in `currency`.
  public init(_ amount: DecimalNumber, _ currency: String, fractionDigits: Int? = nil) {
    self.amount = amount
    self.currency = currency
    self.fractionDigits = fractionDigits
  }

  /// `money`.
  public var type: String { "money" }

  /// The amount as a number that carries its currency.
  public var content: MessageArgument {
    var options = NumberOptions()
    options.currency = currency
    options.minimumFractionDigits = fractionDigits
    options.maximumFractionDigits = fractionDigits
    return .value(NumberValue(amount, options: options, locale: .root))
  }

  /// Fails: how money is printed is for `:currency` to say.
  public func formatted() throws(MessageFailure) -> FormattedValue {
    throw MessageFailure(.badOperand, "'\(amount) \(currency)' is money; print it with ':currency'")
  }
}
