import MessageFormat
import TermDictionary

/// The currency of a project and how finely it is counted.
public struct Currency: Sendable, Hashable, Codable {
  /// The code by ISO 4217: `AUD`.
  public let code: String

  /// How many digits after the point an amount has: 2 for most, 0 for yen, 3 for Kuwaiti dinars.
  public let digits: Int

  /// Makes the currency `code`, with the digits that ICU's data give it; `nil` where there is none.
  public init?(_ code: String) {
    guard let digits = CurrencyCode.fractionDigits(of: code) else { return nil }
    self.init(code, digits: digits)
  }

  /// Makes a currency whose amounts have `digits` digits after the point, whatever ICU says.
  public init(_ code: String, digits: Int) {
    self.code = code
    self.digits = digits
  }

  /// `amount` rounded to what the currency can pay.
  public func rounded(_ amount: Amount) -> Amount { amount.rounded(to: digits) }
}
