import TermDictionary

/// What the ignore files of a folder and of those above it exclude, as git reads them.
///
/// The last pattern of the nearest file that has one for a path decides. What lies in a folder that
/// is excluded is not looked at, so no pattern takes it back.
package struct IgnoreRules: Sendable {
  /// Where files of patterns are, the nearest last.
  private var files: [PlacedFile] = []

  /// A file of patterns, and how a path is seen from its folder.
  private struct PlacedFile: Sendable {
    var file: IgnoreFile

    /// How many bytes of a path as the walk spells it lead to the folder that is walked.
    var dropped: Int

    /// The path to there from the folder of the file, with a slash at its end.
    var added: [UInt8]

    func path(_ path: String) -> ArraySlice<UInt8> {
      (added + path.utf8.dropFirst(dropped))[...]
    }
  }

  /// What the files are called, the stronger one last.
  package static let names = [".gitignore", ".termtoolignore"]

  /// Adds a file that is `depth` folders above what paths of `dropped` bytes lead to.
  mutating func add(_ file: IgnoreFile, dropped: Int, added: String = "") {
    files.append(PlacedFile(file: file, dropped: dropped, added: Array(added.utf8)))
  }

  /// Removes what is said by files of git, which a repository inside another one does not know.
  mutating func removeThoseOfGit() { files.removeAll { $0.file.isOfGit } }

  /// What excludes the file or folder at `path`: the file and the number of its line; `nil` where
  /// nothing does.
  func exclusion(of path: String, isFolder: Bool) -> (file: String, line: Int)? {
    for placed in files.reversed() {
      if let pattern = placed.file.pattern(for: placed.path(path), isFolder: isFolder) {
        return pattern.takes ? nil : (placed.file.name, pattern.line)
      }
    }
    return nil
  }
}
