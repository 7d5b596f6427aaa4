import TermGrammar

/// Words beside what a screen shows.
enum ScreenWords {
  static func word(before: String?, after: String?) -> ScreenWord? {
    let after = after?.lowercased()
    if let after, tools.contains(after) { return .tool }
    if let after, labels.contains(after) { return .label }
    if let before, acts.contains(before.lowercased()) { return .label }
    return nil
  }

  private static let tools: Set<String> = ["tool", "tools", "module", "app"]

  private static let labels = Set(
    words: "tab tabs button buttons field fields checkbox column menu screen section pane dropdown"
  )

  private static let acts = Set(
    words: """
      click clicks clicking choose choosing select selecting press pressing tap tapping hit tick untick
      check uncheck toggle
      """
  )
}
