import FoundationEssentials

/// What the ignore files of folders exclude, as git reads them.
///
/// A pattern stands in each line: `#` before a remark, `!` before what is taken all the same, `/` at the end for
/// folders only, `/` before it for this folder only. The last pattern that is for a path decides.
struct IgnoreRules {
  private var rules: [Rule] = []

  private struct Rule {
    var folder: String
    var pattern: PathPattern
    var isAnchored: Bool
    var isForFolders: Bool
    var takes: Bool
  }

  private static let names = [".gitignore", ".termtoolignore"]

  /// These rules and those of the files in `folder`, whose entries are `names`.
  func adding(theFilesOf folder: String, among names: [String]) -> IgnoreRules {
    var result = self
    for name in Self.names where names.contains(name) {
      guard let data = try? Data(contentsOf: URL(filePath: folder + "/" + name)) else { continue }
      let text = String(decoding: data, as: UTF8.self)
      for line in text.split(whereSeparator: \.isNewline) { result.add(line, in: folder) }
    }
    return result
  }

  private mutating func add(_ line: Substring, in folder: String) {
    var pattern = line.trimmed
    guard !pattern.isEmpty, !pattern.hasPrefix("#") else { return }
    let takes = pattern.hasPrefix("!")
    if takes { pattern = pattern.dropFirst() }
    let isForFolders = pattern.hasSuffix("/")
    if isForFolders { pattern = pattern.dropLast() }
    let isAnchored = pattern.contains("/")
    if pattern.hasPrefix("/") { pattern = pattern.dropFirst() }
    guard !pattern.isEmpty else { return }
    rules.append(
      Rule(
        folder: folder,
        pattern: PathPattern(isAnchored ? "./" + pattern : String(pattern)),
        isAnchored: isAnchored,
        isForFolders: isForFolders,
        takes: takes
      )
    )
  }

  /// Whether the file or folder at `path` is excluded.
  func excludes(_ path: String, isFolder: Bool) -> Bool {
    let last = rules.last { rule in
      guard !rule.isForFolders || isFolder, path.hasPrefix(rule.folder + "/") else { return false }
      let below = String(path.dropFirst(rule.folder.count + 1))
      return rule.pattern.matches(below)
    }
    return last.map { !$0.takes } ?? false
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
