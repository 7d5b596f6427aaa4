import Diagnostics
import TextBytes

/// Reads the text of one part of a text document of OpenDocument.
///
/// What is deleted by tracked changes lies elsewhere than in the text, so all that stands there is
/// the text after the changes.
struct OpenDocumentReader {
  /// The part.
  let part: PartText

  var scanner: PartScanner<OpenDocumentElement>

  /// The paragraphs, in the order in which they begin; `nil` for one that has not ended.
  private var slots: [(stream: Stream, paragraph: ReadText.Paragraph?)] = []

  /// The styles whose text is hidden.
  private var hiddenStyles: Set<String> = []

  /// The style that is being read.
  private var style: String?

  /// Where in the reading order paragraphs come.
  enum Stream: Hashable {
    case body
    case notes
    case comments
  }

  /// What holds for all that an element has inside.
  private struct Surroundings {
    var kind = OfficeParagraph.Kind.paragraph
    var stream = Stream.body

    /// Whether a program writes the text anew.
    var isComputed = false
  }

  init(_ part: PartText, _ limits: OfficeLimits) throws(OfficeFault) {
    self.part = part
    scanner = try PartScanner(part.bytes, limits)
  }

  /// All paragraphs.
  mutating func paragraphs() throws(OfficeFault) -> [Stream: [ReadText.Paragraph]] {
    while let token = try scanner.next() {
      if case .start(let tag) = token { try readBlock(tag, Surroundings()) }
    }
    var found: [Stream: [ReadText.Paragraph]] = [:]
    for slot in slots {
      if let paragraph = slot.paragraph { found[slot.stream, default: []].append(paragraph) }
    }
    return found
  }

  private mutating func readBlock(
    _ tag: PartTag<OpenDocumentElement>,
    _ around: Surroundings
  ) throws(OfficeFault) {
    var around = around
    switch tag.element {
    case .paragraph, .heading: return try readParagraph(tag, around)
    case .deletions, .pictureTitle, .pictureDescription, .script:
      try scanner.skip(tag)
      return
    case .style: style = scanner.value(of: "style:name", in: tag)
    case .textProperties:
      if let style, scanner.value(of: "text:display", in: tag) == "none" {
        hiddenStyles.insert(style)
      }
    case .listItem: around.kind = .listItem
    case .tableCell: around.kind = .tableCell
    case .comment: around.stream = .comments
    case let element where element.isIndex: around.isComputed = true
    default: break
    }
    try readBlocks(of: tag, around)
  }

  private mutating func readBlocks(
    of tag: PartTag<OpenDocumentElement>,
    _ around: Surroundings
  ) throws(OfficeFault) {
    guard !tag.isEmpty else { return }
    while let token = try scanner.next() {
      switch token {
      case .start(let child): try readBlock(child, around)
      case .end: return
      case .text: continue
      }
    }
  }

  private mutating func readParagraph(
    _ tag: PartTag<OpenDocumentElement>,
    _ around: Surroundings
  ) throws(OfficeFault) {
    let slot = slots.count
    slots.append((around.stream, nil))
    let isHidden = isHidden(tag)
    let kind = tag.element == .heading ? .heading : around.kind
    var inlines = Inlines(
      paragraph: ReadText.Paragraph(kind: kind, place: ContainerPlace(part: part.name))
    )
    try readInlines(of: tag, around, &inlines)
    if !isHidden { slots[slot].paragraph = inlines.paragraph }
  }

  private func isHidden(_ tag: PartTag<OpenDocumentElement>) -> Bool {
    guard !hiddenStyles.isEmpty else { return false }
    return scanner.value(of: "text:style-name", in: tag).map(hiddenStyles.contains) ?? false
  }
}

/// A paragraph of OpenDocument while it is read.
private struct Inlines {
  var paragraph: ReadText.Paragraph

  /// Whether the next space is none, as it follows another one or begins the paragraph.
  private var dropsSpace = true

  init(paragraph: ReadText.Paragraph) { self.paragraph = paragraph }

  /// Adds letters, of which several spaces are one.
  ///
  /// - Source: OASIS OpenDocument 1.3 part 3 §6.1.2.
  mutating func add(_ bytes: [UInt8], _ range: Range<Int>, _ writing: ParagraphBuilder.Writing) {
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      let isSpace = Bytes.isSpace(bytes[offset])
      if isSpace, dropsSpace {
        paragraph.builder.add(bytes, start..<offset, writing)
        paragraph.builder.add([], for: offset..<offset + 1, .element)
        start = offset + 1
      }
      dropsSpace = isSpace
      offset += 1
    }
    paragraph.builder.add(bytes, start..<range.upperBound, writing)
  }

  /// Adds what is no letter and stays.
  mutating func addFixed(_ letters: [UInt8], _ range: Range<Int>) {
    dropsSpace = false
    paragraph.builder.add(letters, for: range, .fixed)
  }

  /// Adds a space that is an element of its own.
  mutating func addSpace(_ range: Range<Int>, isComputed: Bool) {
    dropsSpace = false
    paragraph.builder.add([0x20], for: range, isComputed ? .computed : .element)
  }
}

extension OpenDocumentReader {
  private mutating func readInlines(
    of tag: PartTag<OpenDocumentElement>,
    _ around: Surroundings,
    _ inlines: inout Inlines
  ) throws(OfficeFault) {
    guard !tag.isEmpty else { return }
    while let token = try scanner.next() {
      switch token {
      case .start(let child): try readInline(child, around, &inlines)
      case .end: return
      case .text(let range, let isRaw):
        inlines.add(part.bytes, range, .init(isRaw: isRaw, isComputed: around.isComputed))
      }
    }
  }

  private mutating func readInline(
    _ tag: PartTag<OpenDocumentElement>,
    _ around: Surroundings,
    _ inlines: inout Inlines
  ) throws(OfficeFault) {
    var inside = around
    switch tag.element {
    case .span where isHidden(tag): try scanner.skip(tag)
    case .span, .link, .metadata, .ruby, .rubyBase: try readInlines(of: tag, around, &inlines)
    case .rubyText, .listNumber, .hiddenText, .hiddenParagraph, .script, .pictureTitle,
      .pictureDescription:
      try scanner.skip(tag)
    case .spaces:
      let count = scanner.value(of: "text:c", in: tag).flatMap(Int.init) ?? 1
      let range = tag.range.lowerBound..<(try scanner.skip(tag).upperBound)
      if count == 1 {
        inlines.addSpace(range, isComputed: around.isComputed)
      } else {
        inlines.addFixed(Array(repeating: 0x20, count: max(0, min(count, 100))), range)
      }
    case .tab, .lineBreak:
      let range = tag.range.lowerBound..<(try scanner.skip(tag).upperBound)
      inlines.addFixed([tag.element == .tab ? 0x09 : ParagraphBuilder.lineBreak], range)
    case .pageBreak: try scanner.skip(tag)
    case .note:
      inside.stream = .notes
      inside.kind = .paragraph
      try readAside(tag, inside, &inlines)
    case .comment:
      inside.stream = .comments
      inside.kind = .paragraph
      // A comment leaves no mark in the text.
      try readBlocks(of: tag, inside)
    case let element where element.isDrawing: try readAside(tag, inside, &inlines)
    // A paragraph cannot be here, but nothing is lost of one that is.
    case .paragraph, .heading: try readParagraph(tag, around)
    default:
      // Fields, and what later versions add: the program knows where their text comes from.
      inside.isComputed = true
      try readInlines(of: tag, inside, &inlines)
    }
  }

  /// Reads what has paragraphs of its own; a mark stands for it.
  private mutating func readAside(
    _ tag: PartTag<OpenDocumentElement>,
    _ around: Surroundings,
    _ inlines: inout Inlines
  ) throws(OfficeFault) {
    try readBlocks(of: tag, around)
    inlines.addFixed(ParagraphBuilder.opaque, tag.range.lowerBound..<scanner.position)
  }
}
