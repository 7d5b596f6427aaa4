import TermDictionary
import TermToolKit

/// All files and links of a revision, by their paths from the top of the repository.
struct GitTree {
  /// Something in the tree.
  enum Entry: Equatable {
    /// A file, by the name of its content.
    case file(object: String)

    /// A link, by the name of the text that says where it leads.
    case link(object: String)

    /// Another repository, whose files are not in this one.
    case repository
  }

  private var entries: [String: Entry] = [:]

  /// The folders, by their paths.
  private var folders: Set<String> = [""]

  /// Reads what `git ls-tree -r -z --full-tree` prints.
  init(_ listing: [UInt8]) {
    for line in listing.split(separator: 0) {
      guard let tab = line.firstIndex(of: 0x09) else { continue }
      // Mode, kind, object; then the path, of which bytes that are not UTF-8 are shown as U+FFFD.
      let words = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
      guard words.count == 3 else { continue }
      let object = String(words[2])
      let path = String(decoding: line[(tab + 1)...], as: UTF8.self)
      switch words[0] {
      case "120000": entries[path] = .link(object: object)
      case "160000": entries[path] = .repository
      default: entries[path] = .file(object: object)
      }
      addFolders(of: path)
    }
  }

  private mutating func addFolders(of path: String) {
    var parts = path.split(separator: "/")
    while !parts.isEmpty {
      parts.removeLast()
      guard folders.insert(parts.joined(separator: "/")).inserted else { return }
    }
  }

  /// What a path leads to when links are followed.
  enum Target: Equatable {
    case file(path: String, object: String)

    /// A folder, by its path.
    case folder(String)

    /// What lies outside of the repository.
    case outside

    /// Nothing: there is no such file, or links lead back.
    case nothing
  }

  /// What is at `path`, whose links are followed as the system would do in a working tree; `text`
  /// reads a link.
  func target<Failure: Error>(
    of path: String,
    _ text: (String) throws(Failure) -> String
  ) throws(Failure) -> Target {
    var done: [String] = []
    var rest = path.split(separator: "/").map(String.init)
    var links = 0
    while !rest.isEmpty {
      let part = rest.removeFirst()
      if part == "." { continue }
      if part == ".." {
        guard done.popLast() != nil else { return .outside }
        continue
      }
      let here = (done + [part]).joined(separator: "/")
      switch entries[here] {
      case .link(let object)?:
        links += 1
        let target = try text(object)
        if target.hasPrefix("/") { return .outside }
        guard links <= Self.mostLinks else { return .nothing }
        rest = target.split(separator: "/").map(String.init) + rest
      case .file(let object)?: return rest.isEmpty ? .file(path: here, object: object) : .nothing
      case .repository?: return .nothing
      case nil:
        guard folders.contains(here) else { return .nothing }
        done.append(part)
      }
    }
    return .folder(done.joined(separator: "/"))
  }

  /// As many as systems follow.
  private static let mostLinks = 40

  /// The paths of all that is in `folder`, in their order, what lies deeper included.
  func paths(in folder: String) -> [String] {
    let start = folder.isEmpty ? "" : folder + "/"
    return entries.keys.filter { $0.hasPrefix(start) }.sorted { $0.precedesAsPath($1) }
  }

  /// What is at `path` itself.
  subscript(path: String) -> Entry? { entries[path] }
}
