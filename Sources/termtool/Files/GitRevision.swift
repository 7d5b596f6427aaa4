import Diagnostics
import TermDictionary
import TermToolKit

/// Dictionary files as a revision of a git repository has them.
struct GitRevision {
  /// The revision, as git understands it: `HEAD~3`, a branch, a tag.
  let revision: String

  /// The file or folder in the revision; `nil` for all.
  let path: String?

  /// Whether the path starts at the top of the repository and not at the folder.
  let isFromTop: Bool

  private let git: Git

  /// The files of `revision:path`, as git writes it: the path starts at the top unless it starts
  /// with a dot.
  init(revision: String, path: String) {
    self.revision = revision
    git = Git(folder: ".")
    self.path = path.isEmpty ? nil : path
    isFromTop = !path.hasPrefix("./") && !path.hasPrefix("../")
  }

  /// The files that are at `path` now, as they were in `revision`.
  init(revision: String, ofPresent path: String, isFolder: Bool) {
    self.revision = revision
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    let start = path.hasPrefix("/") ? "/" : ""
    let parent = start + parts.dropLast().joined(separator: "/")
    git = Git(folder: isFolder ? path : parent.isEmpty ? "." : parent)
    self.path = isFolder ? nil : parts.last.map(String.init)
    isFromTop = false
  }

  /// Whether git knows the revision.
  ///
  /// - Throws: Why git cannot tell.
  func exists() throws(Git.Failure) -> Bool {
    guard !revision.isEmpty, !revision.hasPrefix("-") else { return false }
    // Where there is no repository, or git does not trust it, this fails with the reason.
    _ = try git.run(["rev-parse", "--git-dir"])
    return (try? git.run(["rev-parse", "--verify", "--quiet", revision + "^{commit}"])) != nil
  }

  /// The XML files, in the order of their names; links are followed as in a working tree.
  ///
  /// - Throws: ``UsageError`` for a revision or a path that git does not know, ``ToolFailure`` for
  ///   what git cannot give: with a file missing, everything in it would look new.
  func files() throws -> InputFiles {
    do {
      guard try exists() else { throw UsageError("git knows no revision '\(revision)' here") }
      let prefix = isFromTop ? "" : try git.line(["rev-parse", "--show-prefix"])
      let tree = GitTree(try git.run(["ls-tree", "-r", "-z", "--full-tree", revision]))
      var search = GitSearch(tree, git) { shown in
        let name = shown.hasPrefix(prefix) ? String(shown.dropFirst(prefix.count)) : shown
        return "\(revision):\(name)"
      }
      try search.find(prefix + (path ?? ""))
      let files = try search.files()
      guard !files.isEmpty || !search.unreadable.isEmpty else {
        throw UsageError("there is no XML file in '\(revision):\(path ?? "")'")
      }
      let leftOut = search.leftOut.sorted { $0.path.precedesAsPath($1.path) }
      return InputFiles(files, unreadable: search.unreadable, leftOut: leftOut)
    } catch let error as Git.Failure {
      throw ToolFailure("cannot read '\(revision)': \(error.description)")
    }
  }
}
