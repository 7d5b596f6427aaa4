/// A result that has several formats.
public protocol Presentable {
  /// The formats.
  associatedtype Format: NamedChoice

  /// The result in `format`; text for people is laid out for `screen`.
  ///
  /// - Throws: ``ToolFailure`` where something is missing that makes the format.
  func output(_ format: Format, for screen: Screen) throws(ToolFailure) -> Output

  /// What people are told beside it where it is shown in `format`.
  func remarks(in format: Format) -> [Remark]
}

extension Presentable {
  /// What people are told beside it.
  public func remarks(in format: Format) -> [Remark] { [] }
}

/// The formats of most results.
public enum ResultFormat: String, CaseIterable, NamedChoice {
  case human
  case json

  /// What help calls it.
  public static let name = "format"
}

/// The formats of results that are tables.
public enum TableFormat: String, CaseIterable, NamedChoice {
  case human
  case json
  case csv
  case markdown

  /// What help calls it.
  public static let name = "format"
}
