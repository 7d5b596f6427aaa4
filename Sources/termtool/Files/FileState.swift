#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a file looked like without being read.
struct FileState: Sendable, Equatable {
  /// The bytes.
  var size: Int64

  /// When it was changed, in nanoseconds since 1970.
  var modified: Int64

  /// Which file it is: another one may have taken its name.
  var inode: UInt64
}

extension FileState {
  /// What the file at `path` looks like; `nil` for a folder, and where there is nothing.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return nil }
    self.init(status)
  }
}
