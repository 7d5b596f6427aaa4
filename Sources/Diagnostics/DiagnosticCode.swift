/// The kind of a finding: a kebab-case name that never changes its meaning.
///
/// ```swift
/// extension DiagnosticCode {
///   static let unknownTerm = DiagnosticCode("unknown-term", .error)
/// }
/// ```
public struct DiagnosticCode: Sendable, Hashable, CustomStringConvertible {
  /// The name, as `unknown-term`.
  public let name: String

  /// How grave a finding of this kind is.
  public let severity: Severity

  /// Makes a kind.
  public init(_ name: String, _ severity: Severity) {
    self.name = name
    self.severity = severity
  }

  /// The name.
  public var description: String { name }
}

/// How grave a finding is.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Worth knowing; nothing is wrong.
  case info

  /// Right by the rules, and most likely not what the author meant.
  case warning

  /// Wrong: a reader would see it.
  case error

  /// Orders from `info` to `error`.
  public static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
