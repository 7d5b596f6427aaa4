import TextBytes

/// A pattern for the paths of files.
///
/// `*` stands for any letters but a slash, `?` for one, `**` for any number of folders. A pattern
/// without a slash is for the last part of a path, whatever folder it lies in. One that names a
/// folder is for all that lies in it.
struct PathPattern: Sendable, Equatable {
  private let glob: BytePattern

  /// Makes a pattern of what somebody wrote.
  init(_ text: String) {
    let isLoose = !text.dropLast().contains("/")
    let written = (text.hasPrefix("./") ? text.dropFirst(2) : text[...]).split(separator: "/")
    glob = BytePattern(Self.steps(of: (isLoose ? ["**"] : []) + written))
  }

  /// Whether it is for `path`, whose parts are joined by slashes.
  func matches(_ path: String) -> Bool { glob.matches(Self.plain(path).utf8, .wholeOrFolder) }

  /// Whether it is for the file at `path` itself, not only for a folder that it lies in.
  func names(_ path: String) -> Bool { glob.matches(Self.plain(path).utf8) }

  /// Whether it may be for something in the folder at `path`.
  func canMatch(below path: String) -> Bool {
    matches(path) || glob.matches((Self.plain(path) + "/").utf8, .start)
  }

  /// `path` as its parts alone tell it.
  private static func plain(_ path: String) -> String {
    path.split(separator: "/").joined(separator: "/")
  }

  private static func steps(of parts: [Substring]) -> [BytePattern.Step] {
    var steps: [BytePattern.Step] = []
    // What the last folders lie in is all that lies below.
    guard let last = parts.lastIndex(where: { $0 != "**" }) else { return [.many(.all)] }
    for (index, part) in parts.prefix(last + 1).enumerated() {
      if part == "**" {
        if steps.last != .insideFolders { steps += [.folders, .insideFolders] }
      } else {
        steps += part.utf8.flatMap(steps(of:))
        if index < last { steps.append(.one(ByteSet("/".utf8))) }
      }
    }
    return steps
  }

  private static func steps(of byte: UInt8) -> [BytePattern.Step] {
    let continuations = ByteSet(0x80...0xBF)
    switch byte {
    case UInt8(ascii: "*"): return [.many(.inNames)]
    case UInt8(ascii: "?"):
      // A letter is a byte that continues no other, and those that continue it.
      let starts = ByteSet(Array(0..<0x80) + Array(0xC0...0xFF)).subtracting(ByteSet("/"))
      return [.one(starts), .many(continuations)]
    default: return [.one(ByteSet([byte]))]
    }
  }
}
