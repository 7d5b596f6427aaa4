import TermDictionary

/// Some whole lines of standard input.
struct LineChunk: Sendable {
  /// The lines, with their line breaks.
  var bytes: [UInt8]

  /// The number of the first, counted from 1.
  var firstLine: Int

  /// Whether it stands for one line that is too long to be kept.
  var isTooLong = false
}

/// Standard input in pieces of whole lines.
///
/// A piece is what a program in front has written so far, so that one that writes a line and waits
/// for the answer gets it.
struct LineChunks {
  /// How many bytes a line may have.
  static let greatestLine = 16 << 20

  /// Whether a line that is no text is a reason to fail; else whoever reads the lines finds out.
  private let takesOnlyText: Bool
  private let stream: LineStream

  /// Why reading failed; `nil` as long as it did not.
  private(set) var failure: String?

  private var rest: [UInt8] = []
  private var line = 1
  private var isAtEnd = false
  private var hasBegun = false

  init(_ stream: LineStream, takesOnlyText: Bool = false) {
    self.stream = stream
    self.takesOnlyText = takesOnlyText
  }

  private static let pieceSize = 1 << 18
  private static let lineBreak = UInt8(ascii: "\n")

  /// The next piece; `nil` at the end.
  mutating func next() -> LineChunk? {
    var bytes = rest
    rest = []
    // What is left of a read holds no line break, but after a line that was skipped.
    var searched = 0
    while true {
      if let end = bytes[searched...].lastIndex(of: Self.lineBreak) {
        if isTooLong(bytes, searched) { return skip(bytes, searched) }
        rest = Array(bytes[(end + 1)...])
        bytes.removeSubrange((end + 1)...)
        break
      }
      // Nobody knows what a line would say that was cut off.
      if failure != nil { return nil }
      if bytes.count > Self.greatestLine { return skipLine() }
      if isAtEnd { break }
      searched = bytes.count
      read(into: &bytes)
    }
    guard !bytes.isEmpty else { return nil }
    let first = line
    if takesOnlyText, let fault = TextFault(in: bytes) {
      fail(UnreadableFile(InputFiles.standardInput, fault, in: bytes, firstLine: first).reason)
      return nil
    }
    line += bytes.count { $0 == Self.lineBreak }
    return LineChunk(bytes: bytes, firstLine: first)
  }

  /// Whether the first line of `bytes`, which ends no earlier than at `start`, is too long.
  private func isTooLong(_ bytes: [UInt8], _ start: Int) -> Bool {
    let end = bytes[start...].firstIndex(of: Self.lineBreak) ?? bytes.count
    return end > Self.greatestLine
  }

  /// Leaves out the first line of `bytes`, which ends no earlier than at `start`.
  private mutating func skip(_ bytes: [UInt8], _ start: Int) -> LineChunk {
    let end = bytes[start...].firstIndex(of: Self.lineBreak) ?? bytes.count
    rest = Array(bytes[(end + 1)...])
    line += 1
    return LineChunk(bytes: [], firstLine: line - 1, isTooLong: true)
  }

  /// Reads on to the end of a line of which nothing is kept.
  private mutating func skipLine() -> LineChunk {
    let first = line
    var bytes: [UInt8] = []
    while !isAtEnd {
      bytes.removeAll(keepingCapacity: true)
      read(into: &bytes)
      if let end = bytes.firstIndex(of: Self.lineBreak) {
        rest = Array(bytes[(end + 1)...])
        line += 1
        break
      }
    }
    return LineChunk(bytes: [], firstLine: first, isTooLong: true)
  }

  private mutating func read(into bytes: inout [UInt8]) {
    switch stream.read(&bytes, Self.pieceSize) {
    case .done:
      if !hasBegun { begin(&bytes) }
      hasBegun = true
    case .closed: isAtEnd = true
    case .failed(let reason): fail(reason)
    }
  }

  /// Looks at the first bytes: at a byte order mark, and whether they are in another form of
  /// Unicode.
  private mutating func begin(_ bytes: inout [UInt8]) {
    if case .otherForm(_)? = TextFault(in: bytes), let fault = TextFault(in: bytes) {
      fail(UnreadableFile(InputFiles.standardInput, fault, in: bytes).reason)
      bytes = []
    } else {
      bytes = bytes.withoutMark
    }
  }

  private mutating func fail(_ reason: String) {
    failure = reason
    isAtEnd = true
  }
}
