/// Pieces of Markdown.
enum Markdown {
  /// Rows of cells that are Markdown already, the second of them the rule.
  static func table(_ rows: [[String]]) -> String {
    rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}
