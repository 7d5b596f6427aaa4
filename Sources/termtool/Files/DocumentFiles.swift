import Diagnostics
import FoundationEssentials
import TermDictionary

/// The documents that the command line names: files, and folders with the documents in them.
///
/// Of a folder, files are taken whose name tells how they are written, in the order of their paths. Left out are hidden
/// files, and what the ignore files in the folders exclude: `.gitignore` and `.termtoolignore`.
struct DocumentFiles {
  /// The documents, each once.
  private(set) var files: [SourceText] = []

  /// The paths at which nothing can be read, with the reason.
  private(set) var unreadable: [UnreadableFile] = []

  private var seen: Set<String> = []

  /// Reads the documents at `paths`, `-` for standard input.
  init(_ paths: [String]) {
    for path in paths {
      if path == InputFiles.standardInput {
        if seen.insert(path).inserted {
          files.append(SourceText(name: path, bytes: SystemCalls.readStandardInput()))
        }
      } else {
        for file in Self.paths(at: path) { read(file) }
      }
    }
  }

  /// Says which cannot be read.
  func complain(on console: Console) {
    for file in unreadable { console.complain("cannot read '\(file.path)': \(file.reason)") }
  }

  private mutating func read(_ path: String) {
    guard seen.insert(SystemCalls.canonicalPath(path) ?? path).inserted else { return }
    guard SystemCalls.isFile(path), let bytes = try? Data(contentsOf: URL(filePath: path)) else {
      unreadable.append(UnreadableFile(path: path, reason: "there is no such file"))
      return
    }
    files.append(SourceText(name: path, bytes: [UInt8](bytes)))
  }

  // MARK: Folders

  private static func paths(at path: String) -> [String] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return PathGlob.paths(path) ?? [path]
    }
    guard isFolder else { return [path] }
    let base = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    return paths(below: base, ignoring: IgnoreRules(), depth: 0)
  }

  /// Links may lead back; nobody keeps documents deeper than this.
  private static let greatestDepth = 32

  private static func paths(
    below folder: String,
    ignoring rules: IgnoreRules,
    depth: Int
  ) -> [String] {
    guard depth < greatestDepth,
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else { return [] }
    let rules = rules.adding(theFilesOf: folder, among: names)
    var found: [String] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder == "/" ? folder + name : folder + "/" + name
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !rules.excludes(path, isFolder: isFolder)
      else { continue }
      if isFolder {
        found += paths(below: path, ignoring: rules, depth: depth + 1)
      } else if DocumentSyntax(fileName: name) != nil {
        found.append(path)
      }
    }
    return found
  }
}

/// A pattern that no shell has replaced by what it stands for.
enum PathGlob {
  /// The files that `pattern` is for; `nil` for a path without `*` and `?`, and where there are none.
  static func paths(_ pattern: String) -> [String]? {
    guard let mark = pattern.firstIndex(where: { $0 == "*" || $0 == "?" }) else { return nil }
    let folder = pattern[..<mark].lastIndex(of: "/").map { String(pattern[..<$0]) }
    let glob = PathPattern(folder == nil ? "./" + pattern : pattern)
    let found = DocumentFiles.all(below: folder.map { $0.isEmpty ? "/" : $0 } ?? ".")
      .map { folder == nil ? String($0.dropFirst(2)) : $0 }
      .filter { glob.matches($0) }
    return found.isEmpty ? nil : found
  }
}

extension DocumentFiles {
  /// All files below `folder`, hidden ones excepted, in the order of their paths.
  fileprivate static func all(below folder: String, depth: Int = 0) -> [String] {
    guard depth < greatestDepth,
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else { return [] }
    return names.sorted().filter { !$0.hasPrefix(".") }.flatMap { name in
      let path = folder == "/" ? folder + name : folder + "/" + name
      var isFolder = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      return isFolder ? all(below: path, depth: depth + 1) : [path]
    }
  }
}
