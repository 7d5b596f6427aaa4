/// How many columns the screen has, as far as somebody says so.
enum ScreenWidth {
  /// The widest screen that can be meant, in columns: more would be filled with spaces for nobody.
  static let widest = 10_000

  /// The columns that `COLUMNS` states; `nil` where it is not set, empty or 0.
  ///
  /// - Throws: ``UsageError`` where it is no number of columns.
  static func stated() throws(UsageError) -> Int? {
    guard let text = SystemCalls.environment("COLUMNS"), !text.isEmpty else { return nil }
    guard Int(text) != 0 else { return nil }
    guard let columns = Int(text), (1...widest).contains(columns) else {
      throw UsageError(
        "COLUMNS is '\(text)'; expected the number of columns of the screen, from 1 to \(widest)"
      )
    }
    return columns
  }
}
