/// What differs between two versions of a text, line by line, as `diff -u` writes it.
///
/// ```swift
/// let difference = UnifiedDiff(from: source, to: Array(formatted.utf8))
/// print(difference.text)
/// ```
///
/// ``bytes`` is what `patch -p0` and `git apply -p0` take, also where the texts are not UTF-8.
public struct UnifiedDiff: Sendable, Equatable {
  /// The name of the old text and of the new one.
  public let name: String

  /// The changes, each with the lines around it, in order; none where both texts are equal.
  public let hunks: [Hunk]

  /// Changes that are close together, with the lines around them.
  public struct Hunk: Sendable, Equatable {
    /// The number of the first line of the old text, counted from 1.
    public let oldStart: Int

    /// The number of the first line of the new text, counted from 1.
    public let newStart: Int

    /// The lines, in order; of a change first those that go.
    public let lines: [Line]
  }

  /// A line of a hunk.
  public struct Line: Sendable, Equatable {
    /// What happens to it.
    public let kind: Kind

    /// The line without its line feed.
    public let bytes: [UInt8]

    /// Whether a line feed ends it; only the last line of a text may have none.
    public let hasLineFeed: Bool

    /// The line for a person, decoded at each call; bytes that are not UTF-8 read U+FFFD.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// What happens to a line.
  public enum Kind: String, Sendable {
    /// It stays.
    case kept = " "

    /// It goes.
    case removed = "-"

    /// It comes.
    case added = "+"
  }

  /// Compares `source` with `bytes`, which are to take its place.
  ///
  /// Costs O(*n* log *n*) in the lines, and the square of changed lines that are together.
  ///
  /// - Parameters:
  ///   - source: The old text; its name is above the changes.
  ///   - bytes: The new text.
  ///   - context: How many lines are shown around a change.
  public init(from source: SourceText, to bytes: [UInt8], context: Int = 3) {
    self.init(name: source.name, from: source.bytes, to: bytes, context: context)
  }

  /// Compares two versions of the text `name`.
  public init(name: String, from old: [UInt8], to new: [UInt8], context: Int = 3) {
    self.name = name
    hunks = Self.hunks(of: Self.lines(of: old), Self.lines(of: new), context)
  }

  /// The changes in the format of `diff -u`, lines byte for byte; empty where there are none.
  public var bytes: [UInt8] {
    guard !hunks.isEmpty else { return [] }
    var bytes = Array(heading.utf8)
    for hunk in hunks {
      bytes += (hunk.heading + "\n").utf8
      for line in hunk.lines { bytes += line.written }
    }
    return bytes
  }

  /// ``bytes`` for a person; bytes that are not UTF-8 read U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The two lines that name the texts: `--- a.xml` and `+++ a.xml`.
  public var heading: String { "--- \(writtenName)\n+++ \(writtenName)\n" }

  /// The name as programs read it that apply changes.
  ///
  /// They refuse a name with the part `.`, and take a blank for the end of a name unless the name
  /// is in quotes; then it is read as a string of C.
  private var writtenName: String {
    let start = name.hasPrefix("/") ? "/" : ""
    let name = start + name.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    let isPlain = name.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x5C }
    return isPlain ? name : "\"" + name.unicodeScalars.map(Self.quoted).joined() + "\""
  }

  private static func quoted(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\t": "\\t"
    case "\r": "\\r"
    case "\u{0}"..<" ", "\u{7F}": octal(scalar.value)
    default: String(scalar)
    }
  }

  /// A byte in three octal digits.
  private static func octal(_ byte: UInt32) -> String {
    "\\\(byte >> 6)\(byte >> 3 & 7)\(byte & 7)"
  }
}

extension UnifiedDiff.Hunk {
  /// The line that says where the hunk is: `@@ -1,7 +1,6 @@`.
  public var heading: String {
    func range(_ start: Int, without kind: UnifiedDiff.Kind) -> String {
      let count = lines.count { $0.kind != kind }
      // An empty range names the line before it.
      return count == 1 ? "\(start)" : "\(count == 0 ? start - 1 : start),\(count)"
    }
    return "@@ -\(range(oldStart, without: .added)) +\(range(newStart, without: .removed)) @@"
  }

}

extension UnifiedDiff.Line {
  /// The line as `diff -u` writes it, with its mark and its line feed.
  public var written: [UInt8] {
    let end = hasLineFeed ? "\n" : "\n\\ No newline at end of file\n"
    return Array(kind.rawValue.utf8) + bytes + Array(end.utf8)
  }
}

extension UnifiedDiff {
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while let feed = rest.firstIndex(of: 0x0A) {
      lines.append(rest[...feed])
      rest = rest[(feed + 1)...]
    }
    return rest.isEmpty ? lines : lines + [rest]
  }

  /// A line of either text, and how many lines of both are before it.
  private struct Step {
    var line: Line
    var oldIndex: Int
    var newIndex: Int
  }

  private static func hunks(
    of old: [ArraySlice<UInt8>],
    _ new: [ArraySlice<UInt8>],
    _ context: Int
  ) -> [Hunk] {
    let steps = steps(from: old, to: new)
    let changes = steps.indices.filter { steps[$0].line.kind != .kept }
    var hunks: [Range<Int>] = []
    for change in changes {
      let range = max(change - context, 0)..<min(change + context + 1, steps.count)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks.map { range in
      let first = steps[range.lowerBound]
      return Hunk(
        oldStart: first.oldIndex + 1,
        newStart: first.newIndex + 1,
        lines: steps[range].map(\.line)
      )
    }
  }

  private static func steps(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) -> [Step] {
    func line(_ bytes: ArraySlice<UInt8>, _ kind: Kind) -> Line {
      let hasLineFeed = bytes.last == 0x0A
      return Line(
        kind: kind,
        bytes: Array(hasLineFeed ? bytes.dropLast() : bytes),
        hasLineFeed: hasLineFeed
      )
    }
    var steps: [Step] = []
    var (oldIndex, newIndex) = (0, 0)
    func take(_ line: Line) {
      steps.append(Step(line: line, oldIndex: oldIndex, newIndex: newIndex))
      oldIndex += line.kind == .added ? 0 : 1
      newIndex += line.kind == .removed ? 0 : 1
    }
    for pair in LineMatching.pairs(old, new) + [(old.count, new.count)] {
      while oldIndex < pair.old { take(line(old[oldIndex], .removed)) }
      while newIndex < pair.new { take(line(new[newIndex], .added)) }
      if pair.old < old.count { take(line(old[pair.old], .kept)) }
    }
    return steps
  }
}
