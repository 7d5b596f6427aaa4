import TermDictionary
import TermProse

/// A pattern of the command line that no shell has replaced by what it stands for.
package struct PathGlob {
  /// The folder below which everything lies that the pattern is for.
  private let folder: String

  private let pattern: PathPattern

  /// How many bytes the walk puts before the path that somebody would write.
  private let added: Int

  /// Makes a pattern of `text`; `nil` for a path without `*` and `?`.
  package init?(_ text: String) {
    guard let mark = text.firstIndex(where: { $0 == "*" || $0 == "?" }) else { return nil }
    let folder = text[..<mark].lastIndex(of: "/").map { String(text[..<$0]) }
    self.folder = folder.map { $0.isEmpty ? "/" : $0 } ?? "."
    pattern = PathPattern(folder == nil ? "./" + text : text)
    added = folder == nil ? 2 : 0
  }

  /// The files that the pattern is for, and the documents in the folders that it is for; what
  /// cannot be read.
  package func find() -> (files: [String], unreadable: [UnreadableFile]) {
    let walk = FolderWalk(folder, (), Guide(glob: self))
    var files = files(of: walk)
    // The pattern may be for files by the name of a link only, to a folder that was looked into
    // before.
    if files.isEmpty {
      for link in walk.leftOut where link.kind == .readAlready {
        files += self.files(of: FolderWalk(link.path, (), Guide(glob: self)))
      }
    }
    return (files, walk.unreadable)
  }

  private func files(of walk: FolderWalk) -> [String] {
    walk.files.map(asWritten).filter { pattern.names($0) || DocumentName.isKnown($0) }
  }

  /// The path of a file of the walk, as the pattern begins.
  private func asWritten(_ path: String) -> String { String(path.dropFirst(added)) }

  private struct Guide: FolderGuide {
    let glob: PathGlob

    func exclusion(of entry: FolderEntry, at path: String, _ rules: Void) -> String? {
      let path = glob.asWritten(path)
      let canMatch =
        entry.kind == .file ? glob.pattern.matches(path) : glob.pattern.canMatch(below: path)
      return canMatch ? nil : "the pattern is not for it"
    }

    func refusal(ofName name: String) -> String? { nil }
  }
}
