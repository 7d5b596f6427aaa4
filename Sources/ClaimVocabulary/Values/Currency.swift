import MessageFormat
import TermDictionary

/// The currency of a project and how finely it is counted.
public struct Currency: Sendable, Hashable, Codable {
  /// The code by ISO 4217: `AUD`.
  public let code: String

  /// How many digits after the point an amount has: 2 for most, 0 for yen, 3 for Kuwaiti dinars.
  public let digits: Int

  /// Makes the currency `code`, with the minor unit that ISO 4217 gives it; `nil` for a code that
  /// it does not have.
  public init?(_ code: String) {
    guard let printed = CurrencyCode.fractionDigits(of: code) else { return nil }
    self.init(code, digits: Self.unprintedMinorUnits[code] ?? printed)
  }

  /// Makes a currency whose amounts have `digits` digits after the point, whatever ISO 4217 says.
  public init(_ code: String, digits: Int) {
    self.code = code
    self.digits = digits
  }

  /// The currency with as many digits as it takes to show all of `amount`.
  func showing(_ amount: Amount) -> Currency {
    Currency(code, digits: max(digits, amount.scale))
  }

  /// `amount` rounded to what the currency can pay.
  public func rounded(_ amount: Amount) -> Amount { amount.rounded(to: digits) }

  /// The minor units of currencies that CLDR, since some version or up to one, prints in whole
  /// numbers.
  ///
  /// Coins are no longer in use; books are kept, and claims are made, in the minor unit all the
  /// same.
  ///
  /// - Source: ISO 4217, list one; CLDR 47 and 48, `supplementalData`, `fractions`.
  private static let unprintedMinorUnits = [
    "AFN": 2, "ALL": 2, "COP": 2, "HUF": 2, "IDR": 2, "IQD": 3, "IRR": 2, "KPW": 2, "LAK": 2,
    "LBP": 2, "MGA": 2, "MMK": 2, "RSD": 2, "SOS": 2, "SYP": 2, "YER": 2,
  ]
}

extension Currency {
  /// Reads a currency; one that does not say its digits has those that ICU's data give it.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let code = try fields.decode(String.self, forKey: .code)
    guard
      let digits = try fields.decodeIfPresent(Int.self, forKey: .digits)
        ?? CurrencyCode.fractionDigits(of: code)
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .code,
        in: fields,
        debugDescription: "'\(code)' is no currency of ISO 4217; write its digits"
      )
    }
    self.init(code, digits: digits)
  }
}

extension Currency {
  /// Says that `code` is no currency, and which is near.
  package static func unknown(_ code: String) -> String {
    let upper = code.uppercased()
    let hint = Currency(upper) == nil ? ", such as AUD" : "; did you mean '\(upper)'?"
    return "'\(code.prefix(16))' is no currency of ISO 4217" + hint
  }
}
