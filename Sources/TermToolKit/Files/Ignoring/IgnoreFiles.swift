import TermDictionary

/// Finds and reads ignore files.
enum IgnoreFiles {
  /// The ignore file at `path`; `nil` where there is none.
  ///
  /// - Throws: Why it cannot be read. What cannot be read may exclude anything, so that is no small
  ///   thing.
  static func read(_ path: String, isOfGit: Bool) throws(UnreadableFile) -> IgnoreFile? {
    guard FileSystem.isThere(path) else { return nil }
    let bytes = try FileBytes.read(path, atMost: InputText.Use.settings.limit)
    switch TextFault(in: bytes) {
    // Names need not be UTF-8.
    case nil, .notUTF8: return IgnoreFile(bytes, name: path, isOfGit: isOfGit)
    case let fault?: throw UnreadableFile(path, fault, in: bytes)
    }
  }

  /// The ignore files that are in `folder`, the stronger one last; what cannot be read is added
  /// to `unreadable`.
  static func all(in folder: String, _ unreadable: inout [UnreadableFile]) -> [IgnoreFile] {
    IgnoreRules.names.compactMap { name in
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      let isOfGit = name == ".gitignore"
      do throws(UnreadableFile) {
        if isOfGit, FileSystem.isLink(path) {
          throw UnreadableFile(path: path, reason: "it is a link, which git does not follow")
        }
        return try read(path, isOfGit: isOfGit)
      } catch {
        unreadable.append(error)
        return nil
      }
    }
  }

  /// What the repository whose topmost folder is `top` excludes for its user; `nil` where that is
  /// nothing.
  static func ofRepository(
    at top: String,
    _ unreadable: inout [UnreadableFile]
  ) -> IgnoreFile? {
    do throws(UnreadableFile) {
      return try GitFolder(of: top).map { folder throws(UnreadableFile) in
        try read(folder.path + "/info/exclude", isOfGit: true)
      } ?? nil
    } catch {
      unreadable.append(error)
      return nil
    }
  }
}

/// The ignore files above a folder that somebody names: up to the top of its repository, and
/// outside of one up to the working folder.
struct OuterIgnoreFiles {
  /// What they exclude below the folder.
  private(set) var rules = IgnoreRules()

  /// What excludes the folder itself, or one that it lies in.
  private(set) var exclusion: (file: String, line: Int)?

  private(set) var unreadable: [UnreadableFile] = []

  init(above folder: String) {
    guard let path = FileSystem.canonicalPath(folder),
      let top = GitFolder.top(above: path) ?? Self.workingFolder(above: path),
      path != top
    else { return }
    let dropped = folder.utf8.count + (folder.hasSuffix("/") ? 0 : 1)
    var inner = IgnoreRules()
    var ancestor = top
    var rest = path.dropFirst(top == "/" ? 1 : top.count + 1).split(separator: "/")
    while !rest.isEmpty {
      var files = IgnoreFiles.all(in: ancestor, &unreadable)
      if ancestor == top, let own = IgnoreFiles.ofRepository(at: top, &unreadable) {
        files.insert(own, at: 0)
      }
      let base = ancestor == "/" ? "/" : ancestor + "/"
      for file in files {
        inner.add(file, dropped: base.utf8.count)
        rules.add(file, dropped: dropped, added: rest.joined(separator: "/") + "/")
      }
      ancestor = base + rest.removeFirst()
      exclusion = exclusion ?? inner.exclusion(of: ancestor, isFolder: true)
    }
  }

  private static func workingFolder(above path: String) -> String? {
    FileSystem.canonicalPath(".").flatMap { folder in
      path.hasPrefix(folder == "/" ? folder : folder + "/") ? folder : nil
    }
  }
}
