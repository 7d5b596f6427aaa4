/// How many columns the screen has, as far as somebody says so.
enum ScreenWidth {
  /// The widest screen that can be meant, in columns: more would be filled with spaces for nobody.
  static let widest = 10_000

  /// The narrowest screen for which ArgumentParser can lay help out: it indents by more than the columns of a
  /// narrower one.
  private static let narrowestForHelp = 40

  /// What `COLUMNS` says when the program starts.
  private static let atStart = Result { () throws(UsageError) in try read() }

  /// The columns that `COLUMNS` states; `nil` where it is not set, empty or 0.
  ///
  /// - Throws: ``UsageError`` where it is no number of columns.
  static func stated() throws(UsageError) -> Int? { try atStart.get() }

  /// Lets ArgumentParser, which reads `COLUMNS` too, see a width that it can use.
  ///
  /// - Throws: ``UsageError`` where `COLUMNS` is no number of columns.
  static func settle() throws(UsageError) {
    let columns = try stated()
    SystemCalls.setEnvironment("COLUMNS", columns.map { "\(max($0, narrowestForHelp))" })
  }

  private static func read() throws(UsageError) -> Int? {
    guard let text = SystemCalls.environment("COLUMNS") else { return nil }
    guard Int(text) != 0 else { return nil }
    guard let columns = Int(text), (1...widest).contains(columns) else {
      throw UsageError(
        "COLUMNS is '\(text)'; expected the number of columns of the screen, from 1 to \(widest)"
      )
    }
    return columns
  }
}
