import TermDictionary

/// The folder in which git keeps what belongs to a repository.
struct GitFolder {
  /// Its path: the one that all working trees of the repository share.
  let path: String

  /// What is in the topmost folder of a working tree.
  static let name = ".git"

  /// The folder of the working tree whose topmost folder is `top`; `nil` where it is none.
  init?(of top: String) {
    let entry = top.hasSuffix("/") ? top + Self.name : top + "/" + Self.name
    guard FileSystem.isFile(entry) else {
      guard FileSystem.isThere(entry) else { return nil }
      path = entry
      return
    }
    // Of a second working tree and of a submodule, it is a file that says where the folder is.
    guard let line = Self.line(of: entry), line.hasPrefix("gitdir: ") else { return nil }
    let own = Self.path(String(line.dropFirst("gitdir: ".count)), from: top)
    path = Self.line(of: own + "/commondir").map { Self.path($0, from: own) } ?? own
  }

  private static func path(_ path: String, from folder: String) -> String {
    path.hasPrefix("/") ? path : folder + "/" + path
  }

  private static func line(of file: String) -> String? {
    guard let bytes = try? FileBytes.read(file, atMost: 1 << 16) else { return nil }
    return String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }

  /// The topmost folder of the working tree in which `path` lies, which has no links in it.
  static func top(above path: String) -> String? {
    var folder = path
    while true {
      if FileSystem.isThere(folder == "/" ? "/" + name : folder + "/" + name) { return folder }
      guard folder != "/" else { return nil }
      folder = folder.parentFolder
    }
  }
}

extension String {
  /// A path without its last part.
  var parentFolder: String {
    guard let slash = lastIndex(of: "/"), slash != startIndex else { return "/" }
    return String(self[..<slash])
  }
}
