import Diagnostics

/// What a piece of text is, for a reader's eye.
public enum TextRole: Sendable {
  case error
  case warning
  case info
  case note
  case strong
  case emphasis
  case code
  case faint
  case heading

  /// Words that differ between readers.
  case different

  /// A line that comes.
  case added

  /// A line that goes.
  case removed

  /// The numbers of SGR, ECMA-48 §8.3.117.
  fileprivate var codes: String {
    switch self {
    case .error: "1;31"
    case .warning: "1;33"
    case .info: "1;36"
    case .note: "1;36"
    case .strong: "1"
    case .emphasis: "3"
    case .code: "36"
    case .faint: "2"
    case .heading: "1;4"
    case .different: "1;33"
    case .added: "32"
    case .removed: "31"
    }
  }
}

/// Paints text, or leaves it alone where there are no colours.
public struct Painter: Sendable {
  /// Whether there are colours.
  public let isOn: Bool

  /// Paints where `isOn` is true.
  public init(isOn: Bool) { self.isOn = isOn }

  /// Paints nothing.
  public static let plain = Painter(isOn: false)

  /// The text in the colour of its role, without what would steer the terminal itself.
  package func paint(_ text: String, _ role: TextRole?) -> String {
    let text = Escaping.terminalLines(text)
    guard isOn, let role, !text.isEmpty else { return text }
    return "\u{1B}[\(role.codes)m\(text)\u{1B}[0m"
  }
}
