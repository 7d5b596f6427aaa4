import Diagnostics
import TermDictionary

/// Adds entries to the file of a dictionary; all else in it stays byte for byte.
package enum EntryAddition {
  /// The bytes of `source` with `entries` behind its last entry.
  ///
  /// - Parameters:
  ///   - source: A well-formed file.
  ///   - entries: Elements and comments without layout.
  /// - Returns: The bytes; `nil` where its root is no `dictionary` without a prefix.
  package static func bytes(of source: SourceText, with entries: [String]) -> [UInt8]? {
    let bytes = source.bytes
    guard let root = LayoutParser.read(bytes).lazy.compactMap(\.element).first,
      root.name == "dictionary"
    else { return nil }
    let isWindows = bytes.firstRange(of: [0x0D, 0x0A]) != nil
    let lines = laidOut(entries)
    let text = isWindows ? lines.replacing("\n", with: "\r\n") : lines
    let line = isWindows ? "\r\n" : "\n"
    guard bytes[..<root.range.upperBound].suffix(2) != [0x2F, 0x3E] else {
      let start = Array(bytes[..<(root.range.upperBound - 2)].trimmingSpace)
      let end = "</\(root.name)>"
      return start + Array((">" + line + text + line + end).utf8) + bytes[root.range.upperBound...]
    }
    let content = bytes[root.content]
    let last = content.trimmingSpace.endIndex
    let tail = bytes[last..<root.content.upperBound]
    let before = last == content.startIndex ? line : line + line
    let behind = tail.contains(0x0A) ? "" : line
    return bytes[..<last] + Array((before + text + behind).utf8) + bytes[last...]
  }

  /// The entries as in a file, an empty line between them, without a line break at the end.
  static func laidOut(_ entries: [String]) -> String {
    let file = """
      <dictionary xmlns="urn:termdictionary:1">
      \(entries.joined(separator: "\n\n"))
      </dictionary>
      """
    let lines = DictionaryFormatter.layout(Array(file.utf8), .asWritten)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let first = lines.firstIndex { $0.hasPrefix("<dictionary") } ?? lines.startIndex
    let last = lines.lastIndex { $0.hasPrefix("</dictionary") } ?? lines.endIndex
    return lines[(first + 1)..<last].joined(separator: "\n")
  }
}

extension ArraySlice<UInt8> {
  /// Without white space at the end.
  fileprivate var trimmingSpace: ArraySlice<UInt8> {
    self[..<((lastIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? startIndex - 1) + 1)]
  }
}
