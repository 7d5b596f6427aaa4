import Diagnostics

extension DiagnosticCode {
  /// A file that is not well-formed XML.
  static let xmlSyntax = DiagnosticCode("xml-syntax", .error)

  /// A file that is not UTF-8, or says that it is not.
  static let xmlEncoding = DiagnosticCode("xml-encoding", .error)

  /// A document type declaration.
  static let xmlDoctype = DiagnosticCode("xml-doctype", .error)

  /// A reference to an entity that is not one of the five predefined.
  static let xmlEntity = DiagnosticCode("xml-entity", .error)

  /// A file that asks for more than ``XMLLimits`` allow.
  static let xmlLimit = DiagnosticCode("xml-limit", .error)
}
