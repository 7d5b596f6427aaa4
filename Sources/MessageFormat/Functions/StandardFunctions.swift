extension FunctionRegistry {
  /// The functions of the standard.
  ///
  /// - Source: Unicode LDML part 9, "Default Functions".
  public static let standard = FunctionRegistry([
    "string": StringFunction(),
    "number": NumberFunction(kind: .number),
    "integer": NumberFunction(kind: .integer),
    "offset": OffsetFunction(),
    "percent": NumberFunction(kind: .percent),
    "currency": NumberFunction(kind: .currency),
    "unit": NumberFunction(kind: .unit),
    "date": DateTimeFunction(kind: .date),
    "time": DateTimeFunction(kind: .time),
    "datetime": DateTimeFunction(kind: .dateTime),
  ])
}
