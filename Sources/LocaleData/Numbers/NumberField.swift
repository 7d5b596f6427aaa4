import CICU

/// The fields of a printed number, as bytes.
enum NumberField {
  static let integer = UInt8(CICU_NUMBER_INTEGER.rawValue)
  static let fraction = UInt8(CICU_NUMBER_FRACTION.rawValue)
  static let decimal = UInt8(CICU_NUMBER_DECIMAL.rawValue)
  static let group = UInt8(CICU_NUMBER_GROUP.rawValue)

  /// The names are those of the peers, and of ECMA-402.
  static func name(of field: UInt8, isNegative: Bool) -> String {
    switch cicu_number_field(UInt32(field)) {
    case CICU_NUMBER_INTEGER: "integer"
    case CICU_NUMBER_FRACTION: "fraction"
    case CICU_NUMBER_DECIMAL: "decimal"
    case CICU_NUMBER_EXPONENT_SYMBOL: "exponentSeparator"
    case CICU_NUMBER_EXPONENT_SIGN: "exponentMinusSign"
    case CICU_NUMBER_EXPONENT: "exponentInteger"
    case CICU_NUMBER_GROUP: "group"
    case CICU_NUMBER_CURRENCY: "currency"
    case CICU_NUMBER_PERCENT, CICU_NUMBER_PER_MILLE: "percentSign"
    case CICU_NUMBER_SIGN: isNegative ? "minusSign" : "plusSign"
    case CICU_NUMBER_UNIT: "unit"
    case CICU_NUMBER_COMPACT: "compact"
    default: "literal"
    }
  }
}
