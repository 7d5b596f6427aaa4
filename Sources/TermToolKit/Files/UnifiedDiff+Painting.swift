import Diagnostics

extension UnifiedDiff {
  /// The changes: in colours for a person's eye, without colours as other tools read them.
  func output(for screen: Screen) -> Output {
    screen.painter.isOn ? .painted(text(screen.painter)) : .data(bytes)
  }

  private func text(_ painter: Painter) -> String {
    guard !hunks.isEmpty else { return "" }
    let names = heading.split(separator: "\n").map { painter.paint(String($0), .strong) + "\n" }
    return (names + hunks.map { Self.text(of: $0, painter) }).joined()
  }

  private static func text(of hunk: Hunk, _ painter: Painter) -> String {
    let lines = hunk.lines.map { line in
      painter.paint(line.kind.rawValue + line.text.visible, role(of: line.kind)) + "\n"
    }
    return painter.paint(hunk.heading, .code) + "\n" + lines.joined()
  }

  private static func role(of kind: Kind) -> TextRole? {
    switch kind {
    case .kept: nil
    case .removed: .removed
    case .added: .added
    }
  }
}
