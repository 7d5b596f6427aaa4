import Diagnostics
import TermDictionary

/// Dictionary files as a revision of a git repository has them.
struct GitRevision {
  /// The revision, as git understands it: `HEAD~3`, a branch, a tag.
  let revision: String

  /// The folder from which git is asked.
  let folder: String

  /// The file or folder in the revision; `nil` for all.
  let path: String?

  /// Whether the path starts at the top of the repository and not at the folder.
  let isFromTop: Bool

  /// The files of `revision:path`, as git writes it: the path starts at the top unless it starts with a dot.
  init(revision: String, path: String) {
    self.revision = revision
    folder = "."
    self.path = path.isEmpty ? nil : path
    isFromTop = !path.hasPrefix("./") && !path.hasPrefix("../")
  }

  /// The files that stand at `path` now, as they were in `revision`.
  init(revision: String, ofPresent path: String, isFolder: Bool) {
    self.revision = revision
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    let start = path.hasPrefix("/") ? "/" : ""
    let parent = start + parts.dropLast().joined(separator: "/")
    folder = isFolder ? path : parent.isEmpty ? "." : parent
    self.path = isFolder ? nil : parts.last.map(String.init)
    isFromTop = false
  }

  /// Whether git knows the revision.
  var exists: Bool {
    !revision.hasPrefix("-")
      && git(["rev-parse", "--verify", "--quiet", revision + "^{commit}"]).status == 0
  }

  /// The XML files, in the order of their names.
  ///
  /// - Throws: ``UsageError`` for a revision or a path that git does not know.
  func files() throws(UsageError) -> [SourceText] {
    guard exists else { throw UsageError("git knows no revision '\(revision)' here") }
    var list = ["ls-tree", "-r", "-z", "--name-only"]
    if isFromTop { list.append("--full-tree") }
    let listed = git(list + [revision] + (path.map { ["--", $0] } ?? []))
    let names = listed.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    let xml = names.filter { $0.hasSuffix(".xml") }
    guard !xml.isEmpty else {
      throw UsageError("there is no XML file in '\(revision):\(path ?? "")'")
    }
    return xml.map { name in
      let content = git(["cat-file", "blob", "\(revision):\(isFromTop ? name : "./" + name)"])
      return SourceText(name: "\(revision):\(name)", bytes: content.output)
    }
  }

  private func git(_ arguments: [String]) -> (status: Int32, output: [UInt8]) {
    SystemCalls.output(of: ["git", "-C", folder] + arguments)
  }
}
