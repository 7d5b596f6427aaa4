import Synchronization

/// A text that people wrote, with a name and an index of its lines.
///
/// Every range in a ``Diagnostic`` is a range of bytes of such a text. It is a class so that
/// thousands of findings may point into one text without a copy.
///
/// Lines end with LF, CR LF or a CR that stands alone, as in XML 1.0 §2.11.
public final class SourceText: Sendable {
  /// What findings call the text: a path as the user gave it, `-`, or `dictionaries/…`.
  public let name: String

  /// The content, as it was read: usually UTF-8, but nothing here relies on it.
  public let bytes: [UInt8]

  /// The file that the text was taken out of; `nil` where it is the file itself.
  public let container: (any SourceContainer)?

  /// Where lines start, found when somebody first asks for a place: most texts have no findings.
  private let index = AtomicLazyReference<LineIndex>()

  /// Makes a text of `bytes`.
  ///
  /// Costs nothing; the first place that is asked for costs one pass over them.
  ///
  /// - Parameters:
  ///   - name: What findings call it.
  ///   - bytes: The content.
  ///   - container: The file that it was taken out of; `nil` where it is the file itself.
  public init(name: String, bytes: [UInt8], container: (any SourceContainer)? = nil) {
    (self.name, self.bytes, self.container) = (name, bytes, container)
  }

  /// The same text with other content.
  public func replacing(_ bytes: [UInt8]) -> SourceText {
    SourceText(name: name, bytes: bytes, container: container)
  }

  /// What is in the file: that of the container, where there is one.
  public var fileBytes: [UInt8] { container?.file ?? bytes }

  /// Makes a text of the UTF-8 of `text`.
  public convenience init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The number of lines, at least 1.
  public var lineCount: Int { lines.starts.count }

  /// Where the byte at `offset` is, in lines and code points.
  ///
  /// An offset past the end means the end. A byte order mark has no width. Costs a binary search
  /// over the lines.
  public func place(at offset: Int) -> SourcePlace {
    let offset = max(0, min(offset, bytes.count))
    let lines = lines
    let line = lines.line(at: offset)
    let start = lines.starts[line]
    let hasMark = line == 0 && bytes[..<offset].starts(with: [0xEF, 0xBB, 0xBF])
    let width =
      lines.codePoints(before: offset, in: bytes) - lines.codePoints(before: start, in: bytes)
    return SourcePlace(line: line + 1, column: width - (hasMark ? 1 : 0) + 1)
  }

  /// The bytes of line `number`, counted from 1, without its line break.
  public func line(_ number: Int) -> ArraySlice<UInt8> {
    let starts = lines.starts
    guard number >= 1, number <= starts.count else { return [] }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }

  /// The text of `range`, which is cut to what exists; bytes that are not UTF-8 read U+FFFD.
  public func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  private var lines: LineIndex { index.load() ?? index.storeIfNil(LineIndex(bytes)) }
}

extension SourceText: Equatable {
  /// Whether both are one text: the same name and the same bytes.
  public static func == (one: SourceText, other: SourceText) -> Bool {
    one === other || (one.name == other.name && one.bytes == other.bytes)
  }
}

/// A place in a text, as people count: line and column start at 1.
public struct SourcePlace: Sendable, Hashable, Comparable {
  /// The line, counted from 1.
  public let line: Int

  /// The column in Unicode code points, counted from 1.
  public let column: Int

  /// Makes a place; both numbers count from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders by line, then column.
  public static func < (one: SourcePlace, other: SourcePlace) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}

/// A range of bytes of one text.
public struct SourceSpan: Sendable, Equatable {
  /// The text.
  public let source: SourceText

  /// The bytes, counted from 0.
  public let range: Range<Int>

  /// Makes the span of `range` in `source`.
  public init(_ source: SourceText, _ range: Range<Int>) {
    self.source = source
    self.range = range
  }

  /// Where it starts.
  public var start: SourcePlace { source.place(at: range.lowerBound) }

  /// Where it ends; the column is the first that no longer belongs to it.
  public var end: SourcePlace { source.place(at: range.upperBound) }

  /// Where it starts in the file that the text was taken out of; `nil` where it is the file itself.
  public var containerPlace: ContainerPlace? {
    source.container?.place(ofLine: start.line)
  }

  /// The text it covers.
  public var text: String { source.text(in: range) }
}
