#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A walk through a folder and all that are below it.
///
/// Each folder is entered once, whatever links lead to it: by its own path where it has one below
/// the first folder, else by the first link. So links that lead back end the walk, and packages
/// that link to each other cost nothing. There is no other bound on the depth than the length of a
/// path.
package struct FolderWalk {
  /// The files that are taken, in the order of their paths.
  package private(set) var files: [String] = []

  /// What is not taken, and why, in the order of the paths.
  package private(set) var leftOut: [LeftOut] = []

  /// What cannot be read, in the order of the paths.
  package private(set) var unreadable: [UnreadableFile] = []

  private var visited: Set<FileIdentity> = []

  /// Why what starts with a dot is left out.
  package static let isHidden = "it is hidden"

  /// Why a folder is left out to which several ways lead.
  package static let readAlready = "it leads to a folder that is read already"

  /// Walks below `folder`.
  ///
  /// - Parameters:
  ///   - folder: The path of the folder.
  ///   - rules: What is known of it and serves to check what is in it.
  ///   - guide: Who chooses.
  package init<Guide: FolderGuide>(
    _ folder: String,
    _ rules: Guide.Rules,
    _ guide: Guide
  ) {
    var folders = [Step(path: folder, rules: rules)]
    var links: [Step<Guide.Rules>] = []
    while let step = folders.popLast() {
      enter(step, guide, &folders, &links)
      if folders.isEmpty, !links.isEmpty { folders.append(links.removeFirst()) }
    }
    files.sort { $0.precedesAsPath($1) }
    leftOut.sort { $0.path.precedesAsPath($1.path) }
    unreadable.sort { $0.path.precedesAsPath($1.path) }
  }

  private struct Step<Rules> {
    var path: String
    var rules: Rules
  }

  private mutating func enter<Guide: FolderGuide>(
    _ step: Step<Guide.Rules>,
    _ guide: Guide,
    _ folders: inout [Step<Guide.Rules>],
    _ links: inout [Step<Guide.Rules>]
  ) {
    let listing: FolderListing
    do throws(UnreadableFile) {
      listing = try FolderListing(of: step.path)
    } catch {
      unreadable.append(error)
      return
    }
    guard visited.insert(listing.identity).inserted else {
      return leave(step.path, .readAlready, Self.readAlready)
    }
    let rules = guide.rules(for: step.path, listing.entries, step.rules, &unreadable)
    let base = step.path.hasSuffix("/") ? step.path : step.path + "/"
    for entry in listing.entries {
      let path = base + entry.name
      if entry.isHidden, !guide.takes(hidden: entry.name) {
        leave(path, .hidden, Self.isHidden)
      } else if let reason = guide.exclusion(of: entry, at: path, rules) {
        leave(path, .excluded, reason)
      } else {
        switch target(of: entry, at: path) {
        case .folder:
          let below = Step(path: path, rules: rules)
          if entry.kind == .link { links.append(below) } else { folders.append(below) }
        case .file: take(entry, at: path, guide)
        case .link, nil: break
        case .other:
          leave(
            path,
            .noFile,
            "it is a pipe, a socket or a device, which is read where it is named"
          )
        }
      }
    }
  }

  /// What is at `path` when links are followed; `nil` where that cannot be found out, which is
  /// noted.
  private mutating func target(of entry: FolderEntry, at path: String) -> FolderEntry.Kind? {
    guard entry.hasReadableName || entry.kind == .file || entry.kind == .other else {
      unreadable.append(.name(path))
      return nil
    }
    guard entry.kind == .link else { return entry.kind }
    var status = stat()
    guard stat(path, &status) == 0 else {
      unreadable.append(UnreadableFile(path: path, reason: SystemError.last.reason))
      return nil
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  private mutating func take(_ entry: FolderEntry, at path: String, _ guide: some FolderGuide) {
    if let reason = guide.refusal(ofName: entry.name) {
      leave(path, .otherName, reason)
    } else if entry.hasReadableName {
      files.append(path)
    } else {
      unreadable.append(.name(path))
    }
  }

  private mutating func leave(_ path: String, _ kind: LeftOut.Kind, _ reason: String) {
    leftOut.append(LeftOut(path: path, kind: kind, reason: reason))
  }
}

/// Chooses what a walk through folders takes.
package protocol FolderGuide {
  /// What is known of a folder, and serves to check what is in it.
  associatedtype Rules

  /// The rules in `folder`, from those of the folder it lies in; what cannot be read is added to
  /// `unreadable`.
  func rules(
    for folder: String,
    _ entries: [FolderEntry],
    _ outer: Rules,
    _ unreadable: inout [UnreadableFile]
  ) -> Rules

  /// Why the entry at `path` is not looked at, by the rules of its folder; `nil` where it is.
  func exclusion(of entry: FolderEntry, at path: String, _ rules: Rules) -> String?

  /// Why a file called `name` is not taken; `nil` where it is.
  func refusal(ofName name: String) -> String?

  /// Whether what is called `name` is looked at although it is hidden.
  func takes(hidden name: String) -> Bool
}

extension FolderGuide {
  package func takes(hidden name: String) -> Bool { false }

  package func exclusion(of entry: FolderEntry, at path: String, _ rules: Rules) -> String? { nil }
}

extension FolderGuide where Rules == Void {
  package func rules(
    for folder: String,
    _ entries: [FolderEntry],
    _ outer: Void,
    _ unreadable: inout [UnreadableFile]
  ) {}
}

extension UnreadableFile {
  /// What is called so that no program can name it.
  fileprivate static func name(_ path: String) -> UnreadableFile {
    UnreadableFile(path: path, reason: "its name is no UTF-8; rename it")
  }
}

extension String {
  /// Whether a file at this path comes before one at `other`: part by part, so that what is in a
  /// folder is together.
  package func precedesAsPath(_ other: String) -> Bool {
    func key(_ byte: UInt8) -> UInt8 { byte == UInt8(ascii: "/") ? 0 : byte }
    return utf8.lexicographicallyPrecedes(other.utf8) { key($0) < key($1) }
  }
}
