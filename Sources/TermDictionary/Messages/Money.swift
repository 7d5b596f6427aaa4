import MessageFormat

/// An amount of money, with all its digits and its currency: an operand for `:currency`.
public struct Money: ResolvedValue, Hashable {
  /// The amount.
  public let amount: DecimalNumber

  /// The currency by ISO 4217: `AUD`.
  public let currency: String

  /// Makes an amount in `currency`.
  public init(_ amount: DecimalNumber, _ currency: String) {
    self.amount = amount
    self.currency = currency
  }

  /// `money`.
  public var type: String { "money" }

  /// The amount as a number that carries its currency.
  public var content: MessageArgument {
    var options = NumberOptions()
    options.currency = currency
    return .value(NumberValue(amount, options: options, locale: .root))
  }

  /// Fails: how money is printed is for `:currency` to say.
  public func formatted() throws(MessageFailure) -> FormattedValue {
    throw MessageFailure(.badOperand, "'\(amount) \(currency)' is money; print it with ':currency'")
  }
}
