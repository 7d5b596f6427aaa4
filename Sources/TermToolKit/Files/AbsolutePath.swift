/// Paths that begin at the root.
package enum AbsolutePath {
  /// The path of `name`, which begins in `folder` unless it begins at the root; `.` and `..` are
  /// resolved.
  package static func of(_ name: String, in folder: String) -> String {
    let whole = name.hasPrefix("/") ? name : folder + "/" + name
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The path of `name` from `folder`, in which it begins unless it begins at the root; the whole
  /// path of what does not lie in the folder.
  static func relative(_ name: String, to folder: String) -> String {
    let path = of(name, in: folder)
    let start = folder == "/" ? "/" : folder + "/"
    return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : path
  }
}

/// Paths that hold wherever the folders are mounted, as long as they lie to each other as they do.
package enum RelativePath {
  /// The path of `folder` as seen from the folder `base`; both without links.
  package static func of(_ folder: String, from base: String) -> String {
    let (to, from) = (folder.split(separator: "/"), base.split(separator: "/"))
    let common = zip(to, from).prefix { $0 == $1 }.count
    let steps =
      repeatElement("..", count: from.count - common) + to.dropFirst(common).map(String.init)
    return steps.isEmpty ? "." : steps.joined(separator: "/")
  }

  /// The path of `folder`, which has no links, as seen from the working folder; the whole path of
  /// what does not lie in it.
  static func inWorkingFolder(_ folder: String) -> String {
    let here = FileSystem.workingFolder
    return folder == here ? "." : AbsolutePath.relative(folder, to: here)
  }
}
