import Diagnostics
import TermDictionary
import TermProse
import TextBytes

/// The documents that the command line names: files, and folders with the documents in them.
///
/// Of a folder, files are taken whose name tells how they are written, in the order of their paths.
/// Left out are hidden files, and what ignore files exclude: `.gitignore` and `.termtoolignore`,
/// those above the folder included.
struct DocumentFiles {
  /// The documents, each once.
  private(set) var files: [SourceText] = []

  /// The paths at which nothing can be read, with the reason.
  private(set) var unreadable: [UnreadableFile] = []

  /// What was left out of folders, and why.
  private(set) var leftOut: [LeftOut] = []

  private var seen: Set<String> = []
  private let host: any RequestHost

  /// Reads the documents at `paths`, `-` for standard input.
  init(_ paths: [String], from host: any RequestHost) {
    self.host = host
    for path in paths {
      if path == InputFiles.standardInput {
        read([path])
      } else if FolderListing.isFolder(path) {
        addFolder(path)
      } else {
        addFiles(path)
      }
    }
    files = host.settled(files)
  }

  /// Says which cannot be read and, if that is wanted, what was left out.
  func tell(on host: any RequestHost, isVerbose: Bool) {
    if isVerbose { LeftOutReport(leftOut).list(on: host) }
    for file in unreadable { host.complain(file.complaint(host)) }
    let other = leftOut.first { $0.kind == .otherName }
    if files.isEmpty, unreadable.isEmpty, let other {
      let ending = FilePath.name(of: other.path).split(separator: ".").dropFirst().last
      let names = "*" + (ending.map { ".\($0)" } ?? "")
      let pattern = FilePath.join(FilePath.folder(of: other.path), names)
      host.note(
        "no name tells how it is written; to read them as text: '\(pattern)' --syntax text"
      )
    }
  }

  private mutating func addFolder(_ path: String) {
    let folder = path.utf8.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let outer = OuterIgnoreFiles(above: folder)
    unreadable += outer.unreadable
    if let rule = outer.exclusion {
      let reason = IgnoreGuide.reason(rule)
      return leftOut.append(LeftOut(path: folder, kind: .excluded, reason: reason))
    }
    let walk = FolderWalk(folder, outer.rules, IgnoreGuide())
    unreadable += walk.unreadable
    leftOut += walk.leftOut
    read(walk.files)
  }

  private mutating func addFiles(_ path: String) {
    guard !FileSystem.isThere(path), let glob = PathGlob(path) else { return read([path]) }
    let found = glob.find()
    unreadable += found.unreadable
    guard !found.files.isEmpty || !found.unreadable.isEmpty else { return read([path]) }
    read(found.files)
  }

  /// Reads the documents at `paths` that were not read before, on all cores.
  private mutating func read(_ paths: [String]) {
    let fresh = paths.filter { seen.insert(FileSystem.canonicalPath($0) ?? $0).inserted }
    let read = Parallel.map(fresh.count) { [host] index -> Result<SourceText, UnreadableFile> in
      do throws(UnreadableFile) {
        return .success(try InputText.read(fresh[index], for: .document, from: host))
      } catch {
        return .failure(error)
      }
    }
    for result in read {
      switch result {
      case .success(let file): files.append(file)
      case .failure(let file): unreadable.append(file)
      }
    }
  }
}

/// Takes documents that no ignore file excludes.
private struct IgnoreGuide: FolderGuide {
  func rules(
    for folder: String,
    _ entries: [FolderEntry],
    _ outer: IgnoreRules,
    _ unreadable: inout [UnreadableFile]
  ) -> IgnoreRules {
    let names = Set(entries.lazy.filter(\.isHidden).map(\.name))
    guard names.contains(GitFolder.name) || !names.isDisjoint(with: IgnoreRules.names) else {
      return outer
    }
    var rules = outer
    let dropped = folder.utf8.count + (folder.hasSuffix("/") ? 0 : 1)
    if names.contains(GitFolder.name) {
      rules.removeThoseOfGit()
      if let file = IgnoreFiles.ofRepository(at: folder, &unreadable) {
        rules.add(file, dropped: dropped)
      }
    }
    for file in IgnoreFiles.all(in: folder, &unreadable) { rules.add(file, dropped: dropped) }
    return rules
  }

  func exclusion(of entry: FolderEntry, at path: String, _ rules: IgnoreRules) -> String? {
    rules.exclusion(of: path, isFolder: entry.kind == .folder).map(Self.reason)
  }

  static func reason(_ rule: (file: String, line: Int)) -> String {
    "'\(rule.file):\(rule.line)' excludes it"
  }

  func refusal(ofName name: String) -> String? {
    DocumentName.isKnown(name) ? nil : "its name tells no syntax"
  }
}
