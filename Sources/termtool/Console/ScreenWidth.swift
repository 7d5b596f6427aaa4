import TermToolKit

/// How many columns the screen has, as far as somebody says so.
enum ScreenWidth {
  /// The narrowest screen for which ArgumentParser can lay help out: it indents by more than the
  /// columns of a narrower one.
  private static let narrowestForHelp = 40

  /// The columns that `COLUMNS` states; `nil` where it is not set, empty or 0.
  ///
  /// - Throws: ``UsageError`` where it is no number of columns.
  static func stated(_ invocation: Invocation) throws(UsageError) -> Int? {
    guard let text = invocation.variable("COLUMNS") else { return nil }
    guard Int(text) != 0 else { return nil }
    guard let columns = Int(text), (1...Screen.widest).contains(columns) else {
      throw UsageError(
        "COLUMNS is '\(text)'; expected the number of columns of the screen, from 1 to \(Screen.widest)"
      )
    }
    return columns
  }

  /// Lets ArgumentParser, which reads `COLUMNS` too, see a width that it can use.
  static func settle(_ columns: Int?) {
    SystemCalls.setEnvironment("COLUMNS", columns.map { "\(max($0, narrowestForHelp))" })
  }
}
