import CICU

extension Unicode.Scalar {
  /// The columns it takes in a terminal: 0 for marks, 2 for wide letters, else 1.
  ///
  /// - Source: UAX #11.
  public var terminalColumns: Int { Int(cicu_display_width(value)) }
}
