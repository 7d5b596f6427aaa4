import Diagnostics

extension DiagnosticCode {
  /// An acceptance of a kind of finding that does not exist.
  static let unknownCode = DiagnosticCode("unknown-code", .error)

  /// An acceptance of an error.
  static let unacceptableCode = DiagnosticCode("unacceptable-code", .error)

  /// An acceptance of a finding that nobody makes.
  public static let unusedAcceptance = DiagnosticCode("unused-acceptance", .warning)
}
