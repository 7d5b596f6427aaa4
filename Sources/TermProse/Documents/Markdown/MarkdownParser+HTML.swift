import TextBytes

extension MarkdownParser {
  /// Opens a block of HTML.
  ///
  /// - Source: CommonMark 0.31 §4.6, whose seven kinds differ in how they start and end.
  mutating func openHTML(_ text: Range<Int>, _ line: MarkdownLine, _ open: inout OpenedBlocks) {
    guard let start = htmlStart(text) else { return }
    if start.isWeak, leaf == .paragraph { return }
    if !open.hasOpened { close(to: open.matched) }
    closeLeaf()
    open.hasOpened = true
    open.isDone = true
    leaf = .html(end: start.end)
    content = [text]
    if let end = start.end, contains(end, in: text) { closeLeaf() }
  }

  /// Whether `line` goes on with the open block of HTML.
  mutating func continueHTML(
    _ line: MarkdownLine,
    _ indent: MarkdownLine.Indent,
    _ end: [UInt8]?
  ) -> Bool {
    let text = line.offset..<line.end
    guard let end else {
      if indent.isBlank {
        closeLeaf()
      } else {
        content.append(text)
      }
      return true
    }
    content.append(text)
    if contains(end, in: text) { closeLeaf() }
    return true
  }

  /// Reads the collected lines as HTML.
  mutating func addHTML() {
    guard let first = content.first, let last = content.last else { return }
    let range = first.lowerBound..<last.upperBound
    content.removeAll(keepingCapacity: true)
    var markup = MarkupParser(builder.taken(), .html, .inside, range: range)
    _ = markup.read(.whole)
    builder = markup.builder
  }

  private struct HTMLStart {
    /// What ends the block; `nil` for a blank line.
    var end: [UInt8]?

    /// Whether it may not interrupt a paragraph.
    var isWeak = false
  }

  private func htmlStart(_ text: Range<Int>) -> HTMLStart? {
    let bytes = builder.bytes
    if Bytes.has(Array("<!--".utf8), in: bytes, at: text.lowerBound) {
      return HTMLStart(end: Array("-->".utf8))
    }
    guard text.count > 1 else { return nil }
    if bytes[text.lowerBound + 1] == UInt8(ascii: "?") { return HTMLStart(end: Array("?>".utf8)) }
    if bytes[text.lowerBound + 1] == UInt8(ascii: "!") {
      let isCDATA = Bytes.has(Array("<![CDATA[".utf8), in: bytes, at: text.lowerBound)
      return HTMLStart(end: Array((isCDATA ? "]]>" : ">").utf8))
    }
    guard let name = MarkupTag.name(at: text.lowerBound, in: bytes, end: text.upperBound) else {
      return nil
    }
    if HTMLElements.raw.contains(name.text), !name.isClosing {
      return HTMLStart(end: Array("</\(name.text)".utf8))
    }
    if HTMLElements.isBlock(name.text) { return HTMLStart() }
    guard let tag = MarkupTag(at: text.lowerBound, in: bytes, end: text.upperBound),
      lines.trimmed(tag.range.upperBound..<text.upperBound).isEmpty
    else { return nil }
    return HTMLStart(isWeak: true)
  }

  private func contains(_ end: [UInt8], in text: Range<Int>) -> Bool {
    guard end.starts(with: "</".utf8) else {
      return Bytes.first(end, in: builder.bytes, text) != nil
    }
    return MarkupTag.closing(end, in: builder.bytes, text) != nil
  }
}
