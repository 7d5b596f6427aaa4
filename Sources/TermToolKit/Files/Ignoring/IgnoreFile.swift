/// The patterns of one ignore file.
///
/// Patterns are sought by bytes that must be in what they match, so that a file of ten thousand of
/// them costs little more for each path than one of ten.
struct IgnoreFile: Sendable {
  /// What the file is called.
  let name: String

  /// Whether it is one of git's, which end where another repository begins.
  let isOfGit: Bool

  private var forNames = PatternIndex()
  private var forPaths = PatternIndex()

  init(_ bytes: [UInt8], name: String, isOfGit: Bool) {
    self.name = name
    self.isOfGit = isOfGit
    let lines = bytes.withoutMark.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let pattern = IgnorePattern(line, line: index + 1) else { continue }
      if pattern.isForNames { forNames.add(pattern) } else { forPaths.add(pattern) }
    }
  }

  /// The last pattern for `path`, which starts at the folder of the file; `nil` where there is
  /// none.
  func pattern(for path: ArraySlice<UInt8>, isFolder: Bool) -> IgnorePattern? {
    let name = path.lastIndex(of: UInt8(ascii: "/")).map { path[($0 + 1)...] } ?? path
    let found = [
      forNames.last(for: name, isFolder: isFolder), forPaths.last(for: path, isFolder: isFolder),
    ]
    return found.compactMap { $0 }.max { $0.line < $1.line }
  }
}

/// Patterns by what must be in a text that they match.
private struct PatternIndex: Sendable {
  /// Those that are for one text only.
  private var exact: [ArraySlice<UInt8>: [IgnorePattern]] = [:]

  /// Those that need some bytes, by the number of these, then by the bytes.
  private var keyed: [Int: [ArraySlice<UInt8>: [IgnorePattern]]] = [:]

  /// Those that need no byte that is known.
  private var others: [IgnorePattern] = []

  /// Adds the pattern of a later line.
  mutating func add(_ pattern: IgnorePattern) {
    let key = pattern.glob.literal[...]
    if pattern.glob.isLiteral {
      exact[key, default: []].append(pattern)
    } else if key.isEmpty {
      others.append(pattern)
    } else {
      keyed[key.count, default: [:]][key, default: []].append(pattern)
    }
  }

  func last(for text: ArraySlice<UInt8>, isFolder: Bool) -> IgnorePattern? {
    var last = exact[text]?.last { isFolder || !$0.isForFolders }
    func look(_ patterns: [IgnorePattern]) {
      let found = patterns.last { pattern in
        pattern.line > last?.line ?? 0 && (isFolder || !pattern.isForFolders)
          && pattern.glob.matches(text)
      }
      if let found { last = found }
    }
    look(others)
    for (count, patterns) in keyed where count <= text.count {
      // What is in the text often is asked for once.
      var seen: Set<ArraySlice<UInt8>> = []
      for start in text.startIndex...(text.endIndex - count) {
        let key = text[start..<start + count]
        guard let candidates = patterns[key], seen.insert(key).inserted else { continue }
        look(candidates)
      }
    }
    return last
  }
}
