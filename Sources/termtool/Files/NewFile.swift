import FoundationEssentials

/// A file that a command is to make.
struct NewFile {
  let path: String

  /// Writes `text`.
  ///
  /// - Throws: ``UsageError`` where there is a file, unless `canReplace`; ``ToolFailure`` where it cannot be
  ///   written.
  func write(_ text: String, canReplace: Bool) throws {
    if !canReplace, FileManager.default.fileExists(atPath: path) {
      throw UsageError("there is a file '\(path)' already; --force replaces it")
    }
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw ToolFailure("cannot write '\(path)'")
    }
  }
}
