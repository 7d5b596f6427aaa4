/// A line of an ignore file.
struct IgnorePattern: Sendable {
  /// The number of the line, counted from 1.
  let line: Int

  /// Whether it takes what other lines exclude.
  let takes: Bool

  /// Whether it is for folders only.
  let isForFolders: Bool

  /// Whether it is for a name in any folder; otherwise for a path from the folder of the file.
  let isForNames: Bool

  let glob: BytePattern

  /// Reads a line; `nil` where it excludes nothing: an empty one, a remark, what never matches.
  init?(_ bytes: ArraySlice<UInt8>, line: Int) {
    var text = Self.trimmed(bytes)
    guard let first = text.first, first != UInt8(ascii: "#") else { return nil }
    self.line = line
    takes = first == UInt8(ascii: "!")
    if takes { text.removeFirst() }
    isForFolders = text.last == UInt8(ascii: "/")
    if isForFolders { text.removeLast() }
    isForNames = !text.contains(UInt8(ascii: "/"))
    if text.first == UInt8(ascii: "/") { text.removeFirst() }
    guard !text.isEmpty, let glob = GitGlob.read(text) else { return nil }
    self.glob = glob
  }

  /// A line without the return before its end, and without blanks at its end that no backslash
  /// keeps.
  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let line = bytes.last == 0x0D ? bytes.dropLast() : bytes
    var end = line.startIndex
    var place = line.startIndex
    while place < line.endIndex {
      let isEscape = line[place] == UInt8(ascii: "\\")
      if line[place] != UInt8(ascii: " ") { end = min(place + (isEscape ? 2 : 1), line.endIndex) }
      place += isEscape ? 2 : 1
    }
    return line[..<end]
  }
}
