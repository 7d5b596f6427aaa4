import TextBytes

/// Reads plain text: paragraphs between blank lines; a line with a bullet or a number starts an
/// item.
struct PlainTextParser: Sendable {
  private(set) var builder: ProseBuilder
  private var lines: LineWalk
  private let sectionStart: Int

  init(_ builder: ProseBuilder, _ context: ReadingContext) {
    self.builder = builder
    lines = LineWalk(builder.bytes, skipsMark: context.isStart)
    sectionStart = lines.position
  }

  mutating func read(_ extent: ReadingExtent) -> SectionEnd {
    var afterBlank = false
    while let line = lines.next() {
      let content = lines.trimmed(line)
      if content.isEmpty {
        builder.end()
        afterBlank = true
      } else if extent.isSection, afterBlank, line.lowerBound > sectionStart {
        lines.go(to: line.lowerBound)
        break
      } else {
        afterBlank = false
        read(content, lineEnd: line.upperBound)
      }
    }
    builder.end()
    return SectionEnd(offset: lines.position, context: .inside)
  }

  private mutating func read(_ content: Range<Int>, lineEnd: Int) {
    if readSuppression(content) { return }
    if let text = itemText(content) {
      builder.begin(.listItem)
      builder.copyText(text)
    } else {
      if builder.isBlockOpen {
        builder.add([0x0A], for: lastEnd..<content.lowerBound)
      } else {
        builder.begin(.paragraph)
      }
      builder.copyText(content)
    }
    lastEnd = content.upperBound
  }

  /// Where the text of the line before ends.
  private var lastEnd = 0

  /// The text behind a bullet or a number; `nil` where the line has none.
  private func itemText(_ content: Range<Int>) -> Range<Int>? {
    let bytes = builder.bytes
    var offset = content.lowerBound
    if "-*+".utf8.contains(bytes[offset]) {
      offset += 1
    } else if Bytes.has([0xE2, 0x80, 0xA2], in: bytes, at: offset) {  // •
      offset += 3
    } else {
      while offset < content.upperBound, Bytes.isDigit(bytes[offset]) { offset += 1 }
      guard (1...9).contains(offset - content.lowerBound), offset < content.upperBound,
        bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ")")
      else { return nil }
      offset += 1
    }
    guard offset < content.upperBound, Bytes.isSpace(bytes[offset]) else { return nil }
    while offset < content.upperBound, Bytes.isSpace(bytes[offset]) { offset += 1 }
    return offset..<content.upperBound
  }

  private mutating func readSuppression(_ content: Range<Int>) -> Bool {
    let bytes = builder.bytes
    guard bytes[content.lowerBound] == UInt8(ascii: "["),
      bytes[content.upperBound - 1] == UInt8(ascii: "]"), content.count > 2
    else { return false }
    let inside = bytes[content.lowerBound + 1..<content.upperBound - 1]
    guard let suppression = ProseSuppression(inside, range: content, isAlone: true) else {
      return false
    }
    builder.end()
    builder.add(suppression)
    return true
  }
}

/// Goes from line to line.
struct LineWalk: Sendable {
  private let bytes: [UInt8]

  /// Where the next line starts.
  private(set) var position: Int

  init(_ bytes: [UInt8], skipsMark: Bool) {
    self.bytes = bytes
    position = skipsMark && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next line without its end; `nil` behind the last.
  mutating func next() -> Range<Int>? {
    guard position < bytes.count else { return nil }
    let start = position
    var end = Bytes.first(0x0A, in: bytes, start..<bytes.count)
    position = min(end + 1, bytes.count)
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// Goes on with the line that starts at `line`.
  mutating func go(to line: Int) { position = line }

  /// The line without white space at its ends.
  func trimmed(_ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, Bytes.isSpace(bytes[start]) { start += 1 }
    while end > start, Bytes.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}
