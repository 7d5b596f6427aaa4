import TextBytes

/// Reads Markdown: CommonMark's blocks, tables, and front matter.
///
/// Blocks are found line by line as CommonMark describes it: a line first continues the open
/// containers, then opens new blocks, then belongs to a leaf. The text of a leaf is handed to
/// ``MarkdownInlines``.
///
/// - Source: CommonMark 0.31; GitHub Flavored Markdown §4.10 for tables.
struct MarkdownParser: Sendable {
  var builder: ProseBuilder
  var lines: LineWalk

  /// The quotes and items that are open, the outermost first.
  var containers: [Container] = []

  var leaf = Leaf.none

  /// The lines of the open leaf, as far as they are its content.
  var content: [Range<Int>] = []

  /// What reads the text of a leaf.
  var inlines: MarkdownInlines

  private let context: ReadingContext

  private(set) var lookahead = Lookahead()

  /// More are text: nobody nests deeper, and each line would cost as much.
  static let mostContainers = 32

  /// What holds other blocks.
  enum Container: Sendable, Equatable {
    case quote

    /// An item whose content starts after as many columns.
    case item(width: Int)
  }

  /// What holds text.
  enum Leaf: Sendable, Equatable {
    case none
    case paragraph
    case table
    case fence(mark: UInt8, count: Int)
    case indentedCode

    /// HTML that ends with `end`, or before a blank line.
    case html(end: [UInt8]?)
  }

  init(_ builder: ProseBuilder, _ context: ReadingContext) {
    self.builder = builder
    self.context = context
    lines = LineWalk(builder.bytes, skipsMark: context.isStart)
    inlines = MarkdownInlines(builder.bytes)
  }

  mutating func read(_ extent: ReadingExtent) -> SectionEnd {
    let start = lines.position
    if context.isStart { skipFrontMatter() }
    while let range = lines.next() {
      let line = MarkdownLine(range)
      if extent.isSection, line.start > start, isBoundary(before: line) {
        lines.go(to: line.start)
        break
      }
      if !readPlain(line) { read(line) }
    }
    closeLeaf()
    builder.end()
    return SectionEnd(offset: lines.position, context: .inside)
  }

  /// Whether nothing that is open goes on in `line`.
  private func isBoundary(before line: MarkdownLine) -> Bool {
    let indent = line.indent(builder.bytes)
    guard !indent.isBlank, indent.width == 0 else { return false }
    switch leaf {
    case .none:
      return containers.first != .quote || builder.bytes[indent.offset] != UInt8(ascii: ">")
    case .paragraph:
      // A line of text would be a lazy continuation.
      guard case .item? = containers.first else { return false }
      return listMarker(line, indent) != nil
    case .table, .indentedCode, .fence, .html:
      return false
    }
  }

  /// - Source: Jekyll, Hugo: `---` or `+++` on the first line, and the same (or `...`) on a line
  ///   below.
  private mutating func skipFrontMatter() {
    let bytes = builder.bytes
    var walk = lines
    guard let first = walk.next() else { return }
    let text = bytes[walk.trimmed(first)]
    guard text.elementsEqual("---".utf8) || text.elementsEqual("+++".utf8) else { return }
    let mark: EndMarks = text.elementsEqual("---".utf8) ? .dashes : .pluses
    let start = walk.position
    while let line = walk.next() {
      if mark.isLine(bytes[walk.trimmed(line)]) {
        lines = walk
        return
      }
    }
    lookahead.note(mark, missingFrom: start)
  }
}

extension MarkdownParser {
  /// The bytes that can start a block, or a line that changes what the one before it is.
  private static let blockStarts = ByteClass(" \t\r\u{B}\u{C}>#`~<=-*_+0123456789|:")

  /// Reads a line of text at its margin, or an empty one: most lines are, and need not be asked
  /// what they open.
  private mutating func readPlain(_ line: MarkdownLine) -> Bool {
    guard leaf == .none || leaf == .paragraph else { return false }
    guard line.start < line.end else {
      guard containers.isEmpty else { return false }
      closeLeaf()
      return true
    }
    guard !Self.blockStarts.contains(builder.bytes[line.start]) else { return false }
    // It continues no quote and no item, but a paragraph in them.
    if leaf == .none {
      close(to: 0)
      leaf = .paragraph
    }
    content.append(line.start..<line.end)
    return true
  }

  private mutating func read(_ whole: MarkdownLine) {
    var line = whole
    let matched = continueContainers(&line)
    let isInside = matched == containers.count
    if isInside, continueLeaf(line) { return }
    if !isInside, leaf != .paragraph { close(to: matched) }
    var open = OpenedBlocks(matched: matched)
    while openBlock(&line, &open) {}
    if open.isDone { return }
    addText(line, open)
  }

  /// Goes past the marks of the containers that `line` continues, and tells how many these are.
  private func continueContainers(_ line: inout MarkdownLine) -> Int {
    for (index, container) in containers.enumerated() {
      let indent = line.indent(builder.bytes)
      switch container {
      case .quote:
        guard !indent.isBlank, indent.width <= 3, builder.bytes[indent.offset] == UInt8(ascii: ">")
        else { return index }
        passQuoteMark(&line, indent)
      case .item(let width):
        guard indent.isBlank || indent.width >= width else { return index }
        line.skip(columns: min(width, indent.width), builder.bytes)
      }
    }
    return containers.count
  }

  private func passQuoteMark(_ line: inout MarkdownLine, _ indent: MarkdownLine.Indent) {
    line.move(to: indent.offset + 1, from: indent)
    if line.indent(builder.bytes).width > 0 { line.skip(columns: 1, builder.bytes) }
  }

  /// Whether `line` belongs to the leaf that is open, whatever it looks like.
  private mutating func continueLeaf(_ line: MarkdownLine) -> Bool {
    let indent = line.indent(builder.bytes)
    switch leaf {
    case .none, .paragraph, .table:
      return false
    case .fence(let mark, let count):
      if indent.width <= 3, isFenceEnd(indent.offset..<line.end, mark, count) { leaf = .none }
      return true
    case .indentedCode:
      if indent.isBlank || indent.width >= 4 { return true }
      leaf = .none
      return false
    case .html(let end):
      return continueHTML(line, indent, end)
    }
  }

  private func isFenceEnd(_ range: Range<Int>, _ mark: UInt8, _ count: Int) -> Bool {
    let marks = builder.bytes[range].prefix { $0 == mark }
    return marks.count >= count
      && builder.bytes[marks.endIndex..<range.upperBound].allSatisfy(Bytes.isSpace)
  }

  /// Adds what is left of the line, which is text, to a leaf.
  private mutating func addText(_ line: MarkdownLine, _ open: OpenedBlocks) {
    let indent = line.indent(builder.bytes)
    let text = indent.offset..<line.end
    let isLazy = leaf == .paragraph && !open.hasOpened && open.matched < containers.count
    if isLazy, !indent.isBlank {
      content.append(text)
      return
    }
    if !open.hasOpened { close(to: open.matched) }
    if indent.isBlank {
      closeLeaf()
    } else if leaf == .paragraph {
      if !startTable(delimiters: text) { content.append(text) }
    } else if leaf == .table {
      addRow(text)
    } else {
      leaf = .paragraph
      content.append(text)
    }
  }

  /// Closes the containers past `count`, and the leaf inside them.
  mutating func close(to count: Int) {
    guard count < containers.count else { return }
    closeLeaf()
    containers.removeSubrange(count...)
  }

  /// Ends the open leaf; its text becomes a block.
  mutating func closeLeaf() {
    switch leaf {
    case .paragraph:
      addBlock(kindOfParagraph)
    case .html:
      addHTML()
    case .none, .table, .fence, .indentedCode:
      content.removeAll(keepingCapacity: true)
    }
    leaf = .none
  }

  /// Makes a block of the collected lines.
  mutating func addBlock(_ kind: ProseBlock.Kind) {
    dropDefinitions()
    guard let first = content.first, let last = content.last else { return }
    builder.begin(kind)
    inlines.read(first.lowerBound..<last.upperBound, lines: content, into: &builder)
    builder.end()
    content.removeAll(keepingCapacity: true)
  }

  private var kindOfParagraph: ProseBlock.Kind {
    switch containers.last {
    case .item: .listItem
    case .quote, nil: .paragraph
    }
  }

  /// Definitions of link targets at the start of a paragraph are no prose.
  private mutating func dropDefinitions() {
    let end = content.firstIndex { !isDefinition($0) }
    content.removeSubrange(..<(end ?? content.endIndex))
  }

  private func isDefinition(_ line: Range<Int>) -> Bool {
    let bytes = builder.bytes
    guard bytes[line.lowerBound] == UInt8(ascii: "["), line.count > 3,
      bytes[line.lowerBound + 1] != UInt8(ascii: "^")
    else { return false }
    let close = Bytes.first(UInt8(ascii: "]"), in: bytes, line)
    guard close > line.lowerBound + 1, close + 1 < line.upperBound,
      bytes[close + 1] == UInt8(ascii: ":")
    else { return false }
    let target = lines.trimmed(close + 2..<line.upperBound)
    let end = bytes[target].firstIndex(where: Bytes.isSpace) ?? target.upperBound
    let title = lines.trimmed(end..<target.upperBound)
    guard !target.isEmpty else { return false }
    return title.isEmpty || "\"'(".utf8.contains(bytes[title.lowerBound])
  }
}

/// What a line has opened so far.
struct OpenedBlocks {
  /// How many containers it continues.
  let matched: Int

  /// Whether it has opened a block.
  var hasOpened = false

  /// Whether nothing of it is left.
  var isDone = false
}
