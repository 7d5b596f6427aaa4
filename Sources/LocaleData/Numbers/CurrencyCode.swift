import CICU

/// The codes of currencies by ISO 4217, as ICU's data have them.
public enum CurrencyCode {
  /// How many digits after the point sums in the currency `code` have: 2 for `AUD`, 0 for `JPY`, 3
  /// for `KWD`.
  ///
  /// - Returns: `nil` where `code` is none of a currency that is or was paid in; codes are in
  ///   capitals.
  public static func fractionDigits(of code: String) -> Int? {
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      return nil
    }
    let digits = cicu_currency_digits(code)
    return digits < 0 ? nil : Int(digits)
  }
}
