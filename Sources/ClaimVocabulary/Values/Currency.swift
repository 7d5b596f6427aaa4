import MessageFormat
import TermDictionary

/// The currency of a project and how finely it is counted.
public struct Currency: Sendable, Hashable, Codable {
  /// The code by ISO 4217: `AUD`.
  public let code: String

  /// How many digits after the point an amount has: 2 for most, 0 for yen.
  public let digits: Int

  /// Makes a currency.
  public init(_ code: String, digits: Int = 2) {
    self.code = code
    self.digits = digits
  }

  /// `amount` rounded to what the currency can pay.
  public func rounded(_ amount: Amount) -> Amount { amount.rounded(to: digits) }
}
