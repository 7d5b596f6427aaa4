import Diagnostics

/// Reads the text of slides, their notes and comments, and of the drawings of workbooks.
struct DrawingReader {
  private(set) var part: PartText
  private var scanner: PartScanner<DrawingElement>
  private let place: ContainerPlace

  /// The paragraphs, in the order in which they begin; `nil` for one that has not ended.
  private var slots: [ReadText.Paragraph?] = []

  /// What the paragraphs of the open shape are, by what the layout holds its place for.
  private var shapeKind = OfficeParagraph.Kind.paragraph

  init(_ part: PartText, _ place: ContainerPlace, _ limits: OfficeLimits) throws(OfficeFault) {
    (self.part, self.place) = (part, place)
    scanner = try PartScanner(part.bytes, limits)
  }

  /// Adds the paragraphs of the part called `name` to `read`.
  static func read(
    _ name: String,
    _ place: ContainerPlace,
    of package: OfficePackage,
    into read: inout ReadText
  ) throws(OfficeFault) {
    do throws(OfficeFault) {
      let part = PartText(name: name, bytes: try package.content(name))
      var reader = try DrawingReader(part, place, package.limits)
      let paragraphs = try reader.paragraphs()
      read.add(reader.part, paragraphs)
    } catch {
      throw error.inside(name)
    }
  }

  private mutating func paragraphs() throws(OfficeFault) -> [ReadText.Paragraph] {
    while let token = try scanner.next() {
      if case .start(let tag) = token { try readBlock(tag, isInTable: false) }
    }
    return slots.compactMap { $0 }
  }

  private mutating func readBlock(
    _ tag: PartTag<DrawingElement>,
    isInTable: Bool
  ) throws(OfficeFault) {
    switch tag.element {
    case .paragraph, .commentText: return try readParagraph(tag, isInTable: isInTable)
    case .alternateContent: return try readAlternatives(tag, isInTable: isInTable)
    case .shape: shapeKind = .paragraph
    case .placeholder: shapeKind = Self.kind(ofPlaceholder: scanner.value(of: "type", in: tag))
    default: break
    }
    guard !tag.isEmpty else { return }
    while let token = try scanner.next() {
      switch token {
      case .start(let child):
        try readBlock(child, isInTable: isInTable || tag.element == .tableCell)
      case .end: return
      case .text: continue
      }
    }
  }

  private static func kind(ofPlaceholder type: String?) -> OfficeParagraph.Kind {
    switch type {
    case "title", "ctrTitle", "subTitle": .heading
    // The content of a slide: items, unless the layout says otherwise.
    case nil, "body", "obj": .listItem
    default: .paragraph
    }
  }

  private mutating func readAlternatives(
    _ tag: PartTag<DrawingElement>,
    isInTable: Bool
  ) throws(OfficeFault) {
    guard !tag.isEmpty else { return }
    let first = slots.count
    var chosen: Int?
    while let token = try scanner.next() {
      switch token {
      case .start(let child) where child.element == .choice && chosen != nil:
        try scanner.skip(child)
      case .start(let child):
        try readBlock(child, isInTable: isInTable)
        if let chosen { slots.makeCopies(of: first..<chosen) }
        if child.element == .choice { chosen = slots.count }
      case .end: return
      case .text: continue
      }
    }
  }

  private mutating func readParagraph(
    _ tag: PartTag<DrawingElement>,
    isInTable: Bool
  ) throws(OfficeFault) {
    let slot = slots.count
    slots.append(nil)
    var paragraph = ReadText.Paragraph(kind: isInTable ? .tableCell : shapeKind, place: place)
    paragraph.home = part.name
    if tag.element == .commentText {
      try readLetters(of: tag, isComputed: false, &paragraph)
    } else {
      try readInlines(of: tag, isComputed: false, &paragraph)
    }
    slots[slot] = paragraph
  }

  private mutating func readInlines(
    of tag: PartTag<DrawingElement>,
    isComputed: Bool,
    _ paragraph: inout ReadText.Paragraph
  ) throws(OfficeFault) {
    guard !tag.isEmpty else { return }
    while let token = try scanner.next() {
      guard case .start(let child) = token else {
        if case .end = token { return }
        continue
      }
      switch child.element {
      case .text: try readLetters(of: child, isComputed: isComputed, &paragraph)
      case .lineBreak:
        let range = child.range.lowerBound..<(try scanner.skip(child).upperBound)
        paragraph.builder.add([ParagraphBuilder.lineBreak], for: range, .fixed)
      case .paragraphProperties, .runProperties, .endProperties: try scanner.skip(child)
      case .run: try readInlines(of: child, isComputed: isComputed, &paragraph)
      case .field: try readInlines(of: child, isComputed: true, &paragraph)
      case .alternateContent:
        // A formula, with a picture of it.
        let range = child.range.lowerBound..<(try scanner.skip(child).upperBound)
        paragraph.builder.add(ParagraphBuilder.opaque, for: range, .fixed)
      default: try scanner.skip(child)
      }
    }
  }

  private mutating func readLetters(
    of tag: PartTag<DrawingElement>,
    isComputed: Bool,
    _ paragraph: inout ReadText.Paragraph
  ) throws(OfficeFault) {
    let letters = try ElementLetters(of: tag, &scanner, in: part, trims: false)
    for (range, isRaw) in letters.stretches {
      paragraph.builder.add(part.bytes, range, .init(isRaw: isRaw, isComputed: isComputed))
    }
  }
}
