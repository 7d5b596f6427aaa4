/// A line on a terminal that says how far the work is; nothing where nobody would see it.
struct Progress {
  private let isShown = OutputStream.standardError.isTerminal
  private let what: String

  init(_ what: String) { self.what = what }

  /// Shows that `done` of `total` steps are done, and clears the line when all are.
  func update(_ done: Int, of total: Int) {
    guard isShown else { return }
    let text = done < total ? "\(what): \(done + 1) of \(total)" : ""
    _ = SystemCalls.write("\r\u{1B}[K" + text, to: OutputStream.standardError.rawValue)
  }
}
