import Diagnostics
import FoundationEssentials

/// New contents of files, which are written all or not at all.
struct FileChanges {
  private var changes: [Change] = []

  private struct Change {
    var path: String
    var old: [UInt8]
    var new: [UInt8]
  }

  /// Whether nothing is to be written.
  var isEmpty: Bool { changes.isEmpty }

  /// Notes that the file of `source` is to hold `bytes`.
  mutating func replace(_ source: SourceText, with bytes: [UInt8]) {
    // A link stays a link: what it leads to is changed.
    let path = SystemCalls.canonicalPath(source.name) ?? source.name
    changes.append(Change(path: path, old: source.bytes, new: bytes))
  }

  /// Writes all files.
  ///
  /// - Throws: ``ToolFailure`` where one cannot be written; then all are as they were.
  func write() throws(ToolFailure) {
    for change in changes where !FileManager.default.isWritableFile(atPath: change.path) {
      throw ToolFailure("cannot write '\(change.path)'; nothing was changed")
    }
    for (index, change) in changes.enumerated() where !Self.write(change.new, to: change.path) {
      for done in changes[..<index] { _ = Self.write(done.old, to: done.path) }
      throw ToolFailure("cannot write '\(change.path)'; nothing was changed")
    }
  }

  /// Whether `bytes` could be put into the file, which at no time holds half of them.
  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    SystemCalls.replaceFile(path, by: bytes) == nil
  }
}
