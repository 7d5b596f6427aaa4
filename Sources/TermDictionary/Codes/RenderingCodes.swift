import Diagnostics

extension DiagnosticCode {
  /// A message that no dictionary along the resolution has.
  static let unknownMessage = DiagnosticCode("unknown-message", .error)

  /// An argument that the message has no parameter for.
  static let unknownArgument = DiagnosticCode("unknown-argument", .warning)
}
