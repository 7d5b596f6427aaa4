extension FunctionRegistry {
  /// The options that each function of the standard reads: it passes over all others.
  ///
  /// - Source: Unicode LDML part 9, "Default Functions".
  package static let standardOptions: [String: [String]] = [
    "string": [],
    "number": digits + fraction + rounding + ["select"],
    "integer": digits + ["select"],
    "offset": ["add", "subtract"],
    "percent": digits + fraction + rounding + ["select"],
    "currency": digits + rounding
      + ["currency", "currencyDisplay", "currencySign", "fractionDigits"],
    "unit": digits + fraction + rounding + ["unit", "unitDisplay"],
    "date": zone + ["fields", "length"],
    "time": zone + ["precision", "timeZoneStyle"],
    "datetime": zone + ["dateFields", "dateLength", "timePrecision", "timeZoneStyle"],
  ]

  private static let digits = [
    "signDisplay", "useGrouping", "minimumIntegerDigits", "minimumSignificantDigits",
    "maximumSignificantDigits",
  ]

  private static let fraction = ["minimumFractionDigits", "maximumFractionDigits"]

  private static let rounding = [
    "trailingZeroDisplay", "roundingPriority", "roundingMode", "roundingIncrement",
  ]

  private static let zone = ["calendar", "timeZone", "hour12"]
}
