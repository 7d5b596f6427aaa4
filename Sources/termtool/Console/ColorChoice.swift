import TermToolKit

/// When the output has colours.
enum ColorChoice: String, CaseIterable, NamedChoice {
  case auto
  case always
  case never

  static let name = "when"

  /// Whether text on `stream` has colours.
  ///
  /// What is asked for on the command line wins. Then FORCE_COLOR, then NO_COLOR, then whether a
  /// person is likely to look.
  func isOn(for stream: OutputStream, _ invocation: Invocation) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if let force = invocation.variable("FORCE_COLOR") {
        return force != "0" && force != "false"
      }
      if invocation.variable("NO_COLOR") != nil { return false }
      return stream.isTerminal && invocation.variable("TERM") != "dumb"
    }
  }
}
