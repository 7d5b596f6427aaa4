import Diagnostics
import TermDictionary

/// Finds dictionary files in a tree of git, as ``DictionaryFiles`` does in folders: links are followed, each
/// file is taken once, hidden ones are left out.
struct GitSearch {
  private let tree: GitTree
  private let git: Git

  /// What a file is called whose path from the top is this.
  private let name: (String) -> String

  /// The links that lead to nothing.
  private(set) var unreadable: [UnreadableFile] = []

  private var found: [(name: String, object: String)] = []

  /// Files that the repository only links to: they are as they are now.
  private var outside: [SourceText] = []

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
    case .file(let real, let object): take(real, object, as: path)
    case .folder(let folder): links = [(path, folder)]
    case .outside(let place): try takeOutside(place, as: path)
    case .nothing: break
    }
    while !links.isEmpty {
      let (shown, folder) = links.removeFirst()
      guard seen.insert(folder + "/").inserted else { continue }
      try search(folder, as: shown, &links)
    }
  }

  /// The files, in the order of their names.
  func files() throws(Git.Failure) -> [SourceText] {
    let sorted = found.sorted { $0.name.precedesAsPath($1.name) }
    let contents = try git.contents(of: sorted)
    return zip(sorted, contents).map { SourceText(name: $0.name, bytes: $1) } + outside
  }

  private mutating func search(
    _ folder: String,
    as shown: String,
    _ links: inout [(shown: String, folder: String)]
  ) throws(Git.Failure) {
    for path in tree.paths(in: folder) {
      let below = folder.isEmpty ? path[...] : path.dropFirst(folder.count + 1)
      guard !below.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { continue }
      let isShownAtTop = shown.isEmpty || shown.hasSuffix("/")
      let shownPath = isShownAtTop ? shown + below : shown + "/" + below
      switch tree[path] {
      case .file(let object)?:
        if path.hasSuffix(".xml") { take(path, object, as: shownPath) }
      case .link(_)?: try follow(path, as: shownPath, &links)
      case .repository?, nil: break
      }
    }
  }

  private mutating func follow(
    _ path: String,
    as shown: String,
    _ links: inout [(shown: String, folder: String)]
  ) throws(Git.Failure) {
    switch try target(of: path) {
    case .file(let real, let object):
      if path.hasSuffix(".xml") { take(real, object, as: shown) }
    case .folder(let folder): links.append((shown, folder))
    case .outside(let place): try takeOutside(place, as: shown)
    case .nothing:
      let reason = "it is a link that leads to nothing"
      unreadable.append(UnreadableFile(path: name(shown), reason: reason))
    }
  }

  private func target(of path: String) throws(Git.Failure) -> GitTree.Target {
    try tree.target(of: path) { object throws(Git.Failure) in
      String(decoding: try git.run(["cat-file", "blob", object]), as: UTF8.self)
    }
  }

  private mutating func take(_ path: String, _ object: String, as shown: String) {
    guard seen.insert(path).inserted else { return }
    found.append((name(shown), object))
  }

  private mutating func takeOutside(_ place: String, as shown: String) throws(Git.Failure) {
    let top = place.hasPrefix("/") ? "" : try git.line(["rev-parse", "--show-toplevel"]) + "/"
    let finds = DictionaryFiles.find([top + place])
    let isFolder = FolderListing.isFolder(top + place)
    outside += finds.files.filter { _ in isFolder || shown.hasSuffix(".xml") }
    unreadable += finds.unreadable.map { UnreadableFile(path: name(shown), reason: $0.reason) }
  }
}
