import CICU

extension Unicode.Scalar {
  /// The columns it takes in a terminal: 0 for marks, 2 for wide letters, else 1.
  ///
  /// - Source: UAX #11.
  public var terminalColumns: Int { Int(cicu_display_width(value)) }
}

extension StringProtocol {
  /// The columns that the text takes in a terminal, in one line.
  public var terminalColumns: Int { unicodeScalars.reduce(0) { $0 + $1.terminalColumns } }
}
