/// A pattern for the paths of files.
///
/// `*` stands for any letters but a slash, `?` for one, `**` for any number of folders. A pattern without a
/// slash is for the last part of a path, whatever folder it lies in. One that names a folder is for all that
/// lies in it.
struct PathPattern: Sendable, Equatable {
  /// The pattern as written.
  let text: String

  private let parts: [Substring]

  /// Makes a pattern of what somebody wrote.
  init(_ text: String) {
    self.text = text
    let isLoose = !text.dropLast().contains("/")
    let written = (text.hasPrefix("./") ? text.dropFirst(2) : text[...]).split(separator: "/")
    parts = (isLoose ? ["**"] : []) + written
  }

  /// Whether it is for `path`, whose parts are joined by slashes.
  func matches(_ path: String) -> Bool {
    Self.matches(parts[...], path.split(separator: "/")[...])
  }

  private static func matches(
    _ parts: ArraySlice<Substring>,
    _ path: ArraySlice<Substring>
  ) -> Bool {
    // What remains of the path lies in the folder that the pattern names.
    guard let part = parts.first else { return true }
    guard part != "**" else {
      return (path.startIndex...path.endIndex).contains { matches(parts.dropFirst(), path[$0...]) }
    }
    guard let name = path.first, matches(part.utf8, name.utf8) else { return false }
    return matches(parts.dropFirst(), path.dropFirst())
  }

  /// Whether one part of a pattern is for one part of a path; backtracks to the last `*` only.
  private static func matches(_ part: Substring.UTF8View, _ name: Substring.UTF8View) -> Bool {
    let (pattern, bytes) = (Array(part), Array(name))
    var (here, there) = (0, 0)
    var star: (pattern: Int, bytes: Int)?
    while there < bytes.count {
      if here < pattern.count, pattern[here] == UInt8(ascii: "*") {
        star = (here, there)
        here += 1
      } else if here < pattern.count,
        pattern[here] == bytes[there] || pattern[here] == UInt8(ascii: "?")
      {
        here += 1
        there += 1
      } else if let last = star {
        star = (last.pattern, last.bytes + 1)
        (here, there) = (last.pattern + 1, last.bytes + 1)
      } else {
        return false
      }
    }
    return pattern[here...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
