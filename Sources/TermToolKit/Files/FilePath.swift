import Diagnostics

/// What is done with names of files, as paths without links.
package enum FilePath {
  /// The folder that the file at `path` is in.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of `path`.
  package static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The file `name` in `folder`.
  package static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// `path` as it is typed at a shell.
  package static func shellWord(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { $0.isPlainInShell } && !path.hasPrefix("-")
    return isPlain ? path : Escaping.shellWord(path)
  }
}

extension UInt8 {
  /// Whether a shell reads it as itself.
  fileprivate var isPlainInShell: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
      true
    default: "/._-+,:@%".utf8.contains(self)
    }
  }
}
