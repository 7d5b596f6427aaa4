import FoundationEssentials

/// What a file looked like without being read.
struct FileState: Sendable, Equatable {
  /// The bytes.
  var size: Int64

  /// When it was changed, in nanoseconds since 1970.
  var modified: Int64

  /// Which file it is: another one may have taken its name.
  var inode: UInt64
}

/// What all watched files looked like at one moment, by path.
struct FileStates: Sendable, Equatable {
  var states: [String: FileState] = [:]

  /// Looks at `paths`: files, and folders with the files of which `isWatched` is true for the name.
  ///
  /// What is not there has no state; it may come.
  static func look(at paths: [String], where isWatched: (String) -> Bool) -> FileStates {
    var result = FileStates()
    for path in paths { result.look(at: path, where: isWatched, isNamed: true, depth: 0) }
    return result
  }

  /// Links may lead back; nobody keeps files deeper than this.
  private static let greatestDepth = 32

  private mutating func look(
    at path: String,
    where isWatched: (String) -> Bool,
    isNamed: Bool,
    depth: Int
  ) {
    if let state = SystemCalls.fileState(path) {
      if isNamed || isWatched(path) { states[path] = state }
    } else if depth < Self.greatestDepth,
      let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    {
      let base = path.hasSuffix("/") ? path : path + "/"
      for name in names where !name.hasPrefix(".") {
        look(at: base + name, where: isWatched, isNamed: false, depth: depth + 1)
      }
    }
  }
}
