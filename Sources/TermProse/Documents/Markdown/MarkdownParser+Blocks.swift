import TextBytes

extension MarkdownParser {
  /// Opens the block that `line` starts with, if any; whether there may be another behind its mark.
  mutating func openBlock(_ line: inout MarkdownLine, _ open: inout OpenedBlocks) -> Bool {
    let indent = line.indent(builder.bytes)
    guard !indent.isBlank else { return false }
    let interrupts = leaf == .paragraph || leaf == .table
    if indent.width >= 4 {
      guard !interrupts else { return false }
      prepare(&open)
      leaf = .indentedCode
      open.isDone = true
      return false
    }
    let text = indent.offset..<line.end
    switch builder.bytes[indent.offset] {
    case UInt8(ascii: ">"):
      return openQuote(&line, indent, &open)
    case UInt8(ascii: "#"):
      openHeading(text, &open)
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      openFence(text, &open)
    case UInt8(ascii: "<"):
      openHTML(text, line, &open)
    case UInt8(ascii: "="):
      underline(text, &open)
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "+"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      underline(text, &open)
      if !open.isDone { openThematicBreak(text, &open) }
      return !open.isDone && openItem(&line, indent, &open)
    default:
      break
    }
    return false
  }

  /// Closes what the new block interrupts.
  private mutating func prepare(_ open: inout OpenedBlocks) {
    if !open.hasOpened { close(to: open.matched) }
    closeLeaf()
    open.hasOpened = true
  }

  private mutating func openQuote(
    _ line: inout MarkdownLine,
    _ indent: MarkdownLine.Indent,
    _ open: inout OpenedBlocks
  ) -> Bool {
    guard containers.count < Self.mostContainers else { return false }
    prepare(&open)
    containers.append(.quote)
    line.move(to: indent.offset + 1, from: indent)
    if line.indent(builder.bytes).width > 0 { line.skip(columns: 1, builder.bytes) }
    return true
  }

  private mutating func openHeading(_ text: Range<Int>, _ open: inout OpenedBlocks) {
    let bytes = builder.bytes
    let marks = bytes[text].prefix { $0 == UInt8(ascii: "#") }
    guard marks.count <= 6, marks.endIndex == text.upperBound || isSpace(bytes[marks.endIndex])
    else { return }
    prepare(&open)
    open.isDone = true
    var title = lines.trimmed(marks.endIndex..<text.upperBound)
    var end = title.upperBound
    while end > title.lowerBound, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    if end == title.lowerBound || isSpace(bytes[end - 1]) {
      title = lines.trimmed(title.lowerBound..<end)
    }
    guard !title.isEmpty else { return }
    content = [title]
    addBlock(.heading)
  }

  private mutating func openFence(_ text: Range<Int>, _ open: inout OpenedBlocks) {
    let bytes = builder.bytes
    let mark = bytes[text.lowerBound]
    let marks = bytes[text].prefix { $0 == mark }
    let info = bytes[marks.endIndex..<text.upperBound]
    guard marks.count >= 3, mark != UInt8(ascii: "`") || !info.contains(mark) else { return }
    prepare(&open)
    open.isDone = true
    leaf = .fence(mark: mark, count: marks.count)
  }

  /// The line under a heading.
  private mutating func underline(_ text: Range<Int>, _ open: inout OpenedBlocks) {
    let bytes = builder.bytes
    let mark = bytes[text.lowerBound]
    guard leaf == .paragraph, !open.hasOpened, open.matched == containers.count,
      mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"),
      bytes[lines.trimmed(text)].allSatisfy({ $0 == mark })
    else { return }
    open.isDone = true
    leaf = .none
    addBlock(.heading)
    content.removeAll(keepingCapacity: true)
  }

  private mutating func openThematicBreak(_ text: Range<Int>, _ open: inout OpenedBlocks) {
    let bytes = builder.bytes
    let mark = bytes[text.lowerBound]
    guard mark != UInt8(ascii: "+"), !Bytes.isDigit(mark) else { return }
    var count = 0
    for byte in bytes[text] where !isSpace(byte) {
      guard byte == mark else { return }
      count += 1
    }
    guard count >= 3 else { return }
    prepare(&open)
    open.isDone = true
  }

  private mutating func openItem(
    _ line: inout MarkdownLine,
    _ indent: MarkdownLine.Indent,
    _ open: inout OpenedBlocks
  ) -> Bool {
    guard containers.count < Self.mostContainers, let marker = listMarker(line, indent) else {
      return false
    }
    if leaf == .paragraph, !open.hasOpened, open.matched == containers.count {
      // Only an item that is not empty, and a list that starts with 1, may interrupt a paragraph.
      guard !marker.isEmpty, marker.mayInterrupt else { return false }
    }
    prepare(&open)
    containers.append(.item(width: marker.width))
    line.move(to: marker.end, from: indent)
    let after = line.indent(builder.bytes)
    if !after.isBlank { line.skip(columns: after.width > 4 ? 1 : after.width, builder.bytes) }
    return true
  }

  /// The mark of an item.
  struct ListMarker {
    var end: Int

    /// The columns up to its text.
    var width: Int

    /// Whether nothing follows.
    var isEmpty: Bool

    /// Whether its number does not forbid to interrupt a paragraph.
    var mayInterrupt: Bool
  }

  func listMarker(_ line: MarkdownLine, _ indent: MarkdownLine.Indent) -> ListMarker? {
    let bytes = builder.bytes
    var end = indent.offset
    var mayInterrupt = true
    if "-+*".utf8.contains(bytes[end]) {
      end += 1
    } else {
      while end < line.end, Bytes.isDigit(bytes[end]) { end += 1 }
      let digits = end - indent.offset
      guard (1...9).contains(digits), end < line.end,
        bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")
      else { return nil }
      mayInterrupt = digits == 1 && bytes[indent.offset] == UInt8(ascii: "1")
      end += 1
    }
    var rest = line
    rest.move(to: end, from: indent)
    let after = rest.indent(bytes)
    guard after.isBlank || after.width > 0 else { return nil }
    let gap = after.isBlank || after.width > 4 ? 1 : after.width
    return ListMarker(
      end: end,
      width: indent.width + end - indent.offset + gap,
      isEmpty: after.isBlank,
      mayInterrupt: mayInterrupt
    )
  }

  private func isSpace(_ byte: UInt8) -> Bool { Bytes.isSpace(byte) }
}
