import TermDictionary
import TermToolKit

#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that a command fills with files, and that holds nothing before.
struct NewFolder {
  let path: String

  init(_ path: String) { self.path = path }

  /// Writes all `files` or none, as a ``FileTransaction`` does it; the folder, and those above it,
  /// are made where there are none.
  ///
  /// - Throws: ``UsageError`` where the folder holds something already; ``ToolFailure`` where a
  ///   file cannot be written.
  func write(_ files: [(name: String, text: String)], tellingOn host: any RequestHost) throws {
    do {
      try FilePath.makeFolder(path)
      guard try FilePath.names(in: path).isEmpty else {
        throw UsageError(
          "the folder '\(path)' is not empty; name one that is, or that is not there"
        )
      }
    } catch let error as SystemError {
      throw ToolFailure("cannot write into '\(path)': \(error.reason)")
    }
    guard let folder = FileSystem.canonicalPath(path) else {
      throw ToolFailure("cannot write into '\(path)': \(SystemError.last.reason)")
    }
    var changes = FileTransaction()
    for file in files {
      changes.write(
        Array(file.text.utf8),
        to: FilePath.join(folder, file.name),
        old: nil,
        name: FilePath.join(path, file.name)
      )
    }
    try changes.commit(tellingOn: host)
  }
}
