import Diagnostics
import TermDictionary
import TermToolKit

/// Finds dictionary files in a tree of git, as ``DictionaryFiles`` does in folders: links are
/// followed, each file is taken once, hidden ones are left out.
///
/// What lies outside of the repository is not looked at: a revision would differ by what is on a
/// machine.
struct GitSearch {
  private let tree: GitTree
  private let git: Git

  /// What a file is called whose path from the top is this.
  private let name: (String) -> String

  /// The links that lead to nothing, or out of the repository.
  private(set) var unreadable: [UnreadableFile] = []

  /// What was left out of folders, and why.
  private(set) var leftOut: [LeftOut] = []

  private var found: [(name: String, object: String)] = []

  private var seen: Set<String> = []

  init(_ tree: GitTree, _ git: Git, _ name: @escaping (String) -> String) {
    self.tree = tree
    self.git = git
    self.name = name
  }

  /// Looks for the files at `path`, from the top.
  mutating func find(_ path: String) throws(Git.Failure) {
    var links: [(shown: String, folder: String)] = []
    switch try target(of: path) {
    case .file(let real, let object): add(real, object, as: path)
    case .folder(let folder): links = [(path, folder)]
    case .outside: refuse(path, Self.leadsOut)
    case .nothing: break
    }
    while !links.isEmpty {
      let (shown, folder) = links.removeFirst()
      guard seen.insert(folder + "/").inserted else {
        leave(shown, .readAlready, FolderWalk.readAlready)
        continue
      }
      try search(folder, as: shown, &links)
    }
  }

  /// The files, in the order of their names.
  func files() throws(Git.Failure) -> [SourceText] {
    let sorted = found.sorted { $0.name.precedesAsPath($1.name) }
    let contents = try git.contents(of: sorted)
    return zip(sorted, contents).map { SourceText(name: $0.name, bytes: $1) }
  }

  private mutating func search(
    _ folder: String,
    as shown: String,
    _ links: inout [(shown: String, folder: String)]
  ) throws(Git.Failure) {
    let start = shown.isEmpty || shown.hasSuffix("/") ? shown : shown + "/"
    for path in tree.paths(in: folder) {
      let below = folder.isEmpty ? path[...] : path.dropFirst(folder.count + 1)
      if let hidden = Self.hiddenStart(of: below) {
        if seen.insert("\(folder)/\(hidden)").inserted {
          leave(start + hidden, .hidden, FolderWalk.isHidden)
        }
        continue
      }
      switch tree[path] {
      case .file(let object)?: take(path, object, as: start + below)
      case .link(_)?: try follow(path, as: start + below, &links)
      case .repository?:
        leave(
          start + below,
          .noFile,
          "it is another repository, whose files this one does not have"
        )
      case nil: break
      }
    }
  }

  /// The path up to its first part that is hidden; `nil` where none is.
  private static func hiddenStart(of path: Substring) -> Substring? {
    guard path.hasPrefix(".") else {
      guard let dot = path.firstRange(of: "/.") else { return nil }
      return path[..<(path[dot.upperBound...].firstIndex(of: "/") ?? path.endIndex)]
    }
    return path[..<(path.firstIndex(of: "/") ?? path.endIndex)]
  }

  private mutating func leave(_ path: String, _ kind: LeftOut.Kind, _ reason: String) {
    leftOut.append(LeftOut(path: name(path), kind: kind, reason: reason))
  }

  private mutating func follow(
    _ path: String,
    as shown: String,
    _ links: inout [(shown: String, folder: String)]
  ) throws(Git.Failure) {
    switch try target(of: path) {
    case .file(let real, let object): take(real, object, as: shown)
    case .folder(let folder): links.append((shown, folder))
    case .outside: refuse(shown, Self.leadsOut)
    case .nothing: refuse(shown, "it is a link that leads to nothing")
    }
  }

  private static let leadsOut = "it is a link that leads out of the repository"

  private mutating func refuse(_ path: String, _ reason: String) {
    unreadable.append(UnreadableFile(path: name(path), reason: reason))
  }

  private func target(of path: String) throws(Git.Failure) -> GitTree.Target {
    try tree.target(of: path) { object throws(Git.Failure) in
      String(decoding: try git.run(["cat-file", "blob", object]), as: UTF8.self)
    }
  }

  /// Adds a file of a folder, whose name tells what it is.
  private mutating func take(_ path: String, _ object: String, as shown: String) {
    if let reason = DictionaryFiles.refusal(ofName: shown) {
      leave(shown, .otherName, reason)
    } else {
      add(path, object, as: shown)
    }
  }

  private mutating func add(_ path: String, _ object: String, as shown: String) {
    guard seen.insert(path).inserted else { return }
    found.append((name(shown), object))
  }
}
