import Diagnostics

/// Reads the text of one part of a text document.
///
/// It goes down the tree as the tree is written. A paragraph in a text box comes after the one in
/// which the box stands.
struct WordReader {
  /// The part, with the runs and the elements that hold its letters.
  private(set) var part: PartText

  var scanner: PartScanner<WordElement>
  private let styles: WordStyles

  /// The paragraphs, in the order in which they begin; `nil` for one that has not ended.
  private var slots: [ReadText.Paragraph?] = []

  /// The fields that are open, the innermost last.
  private var fields: [Field] = []

  /// How far a field has come.
  private enum Field {
    case instruction
    case result
  }

  /// What holds for all that an element has inside.
  struct Surroundings {
    /// What paragraphs are here.
    var kind = OfficeParagraph.Kind.paragraph

    /// The start tag of the tracked insertion that a run is right inside of.
    var insertion: Range<Int>?

    /// Whether a program writes the text anew.
    var isComputed = false
  }

  init(_ part: PartText, _ styles: WordStyles, _ limits: OfficeLimits) throws(OfficeFault) {
    (self.part, self.styles) = (part, styles)
    scanner = try PartScanner(part.bytes, limits)
  }

  /// All paragraphs.
  mutating func paragraphs() throws(OfficeFault) -> [ReadText.Paragraph] {
    while let token = try scanner.next() {
      if case .start(let tag) = token { try readBlock(tag, Surroundings()) }
    }
    return slots.compactMap { $0 }
  }

  /// Reads what is between paragraphs: tables, content controls, the body itself.
  mutating func readBlock(
    _ tag: PartTag<WordElement>,
    _ around: Surroundings
  ) throws(OfficeFault) {
    var around = around
    switch tag.element {
    case .paragraph: return try readParagraph(tag, around)
    case .deletion, .moveFrom, .formulaParagraph: try scanner.skip(tag)
    case .footnote, .endnote:
      // A note with a type is a line between notes and text, and no note.
      let type = scanner.value(of: "w:type", in: tag)
      guard type == nil || type == "normal" else {
        try scanner.skip(tag)
        return
      }
      try readBlocks(of: tag, around)
    case .comment where scanner.value(of: "w:initials", in: tag) == OfficeComment.initials:
      try scanner.skip(tag)
    case .alternateContent: try readAlternatives(tag, around)
    case .tableCell:
      around.kind = .tableCell
      try readBlocks(of: tag, around)
    case .contentControlProperties, .dataBinding: try scanner.skip(tag)
    default: try readBlocks(of: tag, around)
    }
  }

  private mutating func readBlocks(
    of tag: PartTag<WordElement>,
    _ around: Surroundings
  ) throws(OfficeFault) {
    var around = around
    try forEachChild(of: tag) { reader, child throws(OfficeFault) in
      if child.element == .contentControlProperties {
        if try reader.isBound(child) { around.isComputed = true }
      } else {
        try reader.readBlock(child, around)
      }
    }
  }

  /// Whether a content control shows what is stored elsewhere, as its properties say.
  private mutating func isBound(_ properties: PartTag<WordElement>) throws(OfficeFault) -> Bool {
    var isBound = false
    try forEachChild(of: properties) { reader, child throws(OfficeFault) in
      if child.element == .dataBinding { isBound = true }
      try reader.scanner.skip(child)
    }
    return isBound
  }

  private mutating func forEachChild(
    of tag: PartTag<WordElement>,
    _ body: (inout WordReader, PartTag<WordElement>) throws(OfficeFault) -> Void
  ) throws(OfficeFault) {
    guard !tag.isEmpty else { return }
    while let token = try scanner.next() {
      switch token {
      case .start(let child): try body(&self, child)
      case .end: return
      case .text: continue
      }
    }
  }
}

extension WordReader {
  mutating func readParagraph(
    _ tag: PartTag<WordElement>,
    _ around: Surroundings
  ) throws(OfficeFault) {
    let slot = slots.count
    slots.append(nil)
    var paragraph = ReadText.Paragraph(
      kind: around.kind,
      place: ContainerPlace(part: part.name)
    )
    try readInlines(of: tag, around, &paragraph)
    slots[slot] = paragraph
  }

  /// Reads what is in a paragraph, between runs.
  private mutating func readInlines(
    of tag: PartTag<WordElement>,
    _ around: Surroundings,
    _ paragraph: inout ReadText.Paragraph
  ) throws(OfficeFault) {
    var around = around
    // Exclusive access: the closure of forEachChild may not write to a parameter that is inout.
    var open = paragraph
    defer { paragraph = open }
    try forEachChild(of: tag) { reader, child throws(OfficeFault) in
      switch child.element {
      case .run: try reader.readRun(child, around, &open)
      case .paragraphProperties:
        if let kind = try reader.kind(child), open.kind != .tableCell || kind == .heading {
          open.kind = kind
        }
      case .insertion, .moveTo:
        var inside = around
        inside.insertion = child.element == .insertion ? child.range : nil
        try reader.readInlines(of: child, inside, &open)
      case .simpleField:
        var inside = around
        (inside.isComputed, inside.insertion) = (true, nil)
        try reader.readInlines(of: child, inside, &open)
      case .contentControlProperties:
        if try reader.isBound(child) { around.isComputed = true }
      case .formula, .formulaParagraph:
        let end = try reader.scanner.skip(child).upperBound
        open.builder.add(ParagraphBuilder.opaque, for: child.range.lowerBound..<end, .fixed)
      case .deletion, .moveFrom, .runProperties: try reader.scanner.skip(child)
      case .alternateContent: try reader.readAlternatives(child, around)
      // A paragraph cannot be here, but nothing is lost of one that is.
      case .paragraph: try reader.readParagraph(child, around)
      default:
        var inside = around
        inside.insertion = nil
        try reader.readInlines(of: child, inside, &open)
      }
    }
  }

  /// What a paragraph is by its properties.
  private mutating func kind(
    _ properties: PartTag<WordElement>
  ) throws(OfficeFault) -> OfficeParagraph.Kind? {
    var style: OfficeParagraph.Kind?
    var own: OfficeParagraph.Kind?
    let styles = styles
    try forEachChild(of: properties) { reader, child throws(OfficeFault) in
      switch child.element {
      case .paragraphStyle:
        style = reader.scanner.value(of: "w:val", in: child).flatMap(styles.kind)
      case .numbering: own = .listItem
      case .outlineLevel:
        if reader.scanner.value(of: "w:val", in: child) != "9" { own = .heading }
      default: break
      }
      try reader.scanner.skip(child)
    }
    return style == .heading ? style : own ?? style
  }
}

extension WordReader {
  private mutating func readRun(
    _ tag: PartTag<WordElement>,
    _ around: Surroundings,
    _ paragraph: inout ReadText.Paragraph
  ) throws(OfficeFault) {
    guard !tag.isEmpty else { return }
    let number = part.runs.count
    let start = tag.range
    part.runs.append(
      TextRun(
        range: start,
        start: start,
        look: start.upperBound..<start.upperBound,
        insertion: around.insertion
      )
    )
    var isHidden = false
    while let token = try scanner.next() {
      switch token {
      case .text: continue
      case .end(let end):
        part.runs[number].range = start.lowerBound..<end.upperBound
        return
      case .start(let child):
        if child.element == .runProperties {
          let end: Int
          (isHidden, end) = try readLook(child)
          part.runs[number].look = child.range.lowerBound..<end
        } else {
          try readRunContent(child, in: number, isHidden, around, &paragraph)
        }
      }
    }
  }

  /// Whether a run is hidden, and where its properties end.
  private mutating func readLook(
    _ tag: PartTag<WordElement>
  ) throws(OfficeFault) -> (isHidden: Bool, end: Int) {
    guard !tag.isEmpty else { return (false, tag.range.upperBound) }
    var isHidden = false
    while let token = try scanner.next() {
      switch token {
      case .text: continue
      case .end(let end): return (isHidden, end.upperBound)
      case .start(let child):
        if child.element == .hidden { isHidden = scanner.isOn(child) }
        try scanner.skip(child)
      }
    }
    return (isHidden, tag.range.upperBound)
  }

  private mutating func readRunContent(
    _ tag: PartTag<WordElement>,
    in run: Int,
    _ isHidden: Bool,
    _ around: Surroundings,
    _ paragraph: inout ReadText.Paragraph
  ) throws(OfficeFault) {
    let isComputed = around.isComputed || !fields.isEmpty
    var element: Int?
    let isRead = !isHidden && !fields.contains { $0 == .instruction }
    var end = tag.range.upperBound
    switch tag.element {
    case .text:
      (element, end) = try readText(tag, in: run, isRead, isComputed, &paragraph.builder)
    case .fieldCharacter:
      readFieldCharacter(tag)
      end = try scanner.skip(tag).upperBound
    case .alternateContent, .drawing, .object, .picture:
      // Its letters are those of text boxes.
      try readBlock(tag, around)
      end = scanner.position
      if isRead { addFixed(ParagraphBuilder.opaque, tag.range.lowerBound..<end, &paragraph) }
    default:
      end = try scanner.skip(tag).upperBound
      let range = tag.range.lowerBound..<end
      guard isRead else { break }
      switch tag.element {
      case .tab, .positionTab: addFixed([0x09], range, &paragraph)
      case .lineBreak, .carriageReturn: addFixed([ParagraphBuilder.lineBreak], range, &paragraph)
      case .softHyphen: paragraph.builder.add([], for: range, isComputed ? .computed : .element)
      case .nonBreakingHyphen:
        paragraph.builder.add("\u{2011}".utf8, for: range, isComputed ? .computed : .element)
      case .symbol, .footnoteReference, .endnoteReference, .pageNumber:
        addFixed(ParagraphBuilder.opaque, range, &paragraph)
      default: break
      }
    }
    part.runs[run].children.append(
      TextRun.Child(range: tag.range.lowerBound..<end, element: element)
    )
  }

  private func addFixed(
    _ letters: [UInt8],
    _ range: Range<Int>,
    _ paragraph: inout ReadText.Paragraph
  ) {
    paragraph.builder.add(letters, for: range, .fixed)
  }

  /// Reads letters.
  ///
  /// - Returns: The element that they are in; and where it ends.
  private mutating func readText(
    _ tag: PartTag<WordElement>,
    in run: Int,
    _ isRead: Bool,
    _ isComputed: Bool,
    _ builder: inout ParagraphBuilder
  ) throws(OfficeFault) -> (element: Int, end: Int) {
    let trims = scanner.value(of: "xml:space", in: tag) != "preserve"
    let letters = try ElementLetters(of: tag, &scanner, in: part, trims: trims)
    let element = part.add(letters, tag.range, run: run, trims: trims)
    for (range, isRaw) in letters.stretches where isRead {
      builder.add(
        part.bytes,
        range,
        .init(isRaw: isRaw, element: element, isComputed: isComputed)
      )
    }
    return (element, scanner.position)
  }

  private mutating func readFieldCharacter(_ tag: PartTag<WordElement>) {
    switch scanner.value(of: "w:fldCharType", in: tag) {
    case "begin": fields.append(.instruction)
    case "separate":
      if let last = fields.indices.last { fields[last] = .result }
    case "end": _ = fields.popLast()
    default: break
    }
  }
}

extension WordReader {
  /// Reads what several programs show differently: the first form is read, and the paragraphs of
  /// the form for older programs are copies of its, where they say the same.
  private mutating func readAlternatives(
    _ tag: PartTag<WordElement>,
    _ around: Surroundings
  ) throws(OfficeFault) {
    let first = slots.count
    var chosen: Int?
    try forEachChild(of: tag) { reader, child throws(OfficeFault) in
      switch child.element {
      case .choice where chosen == nil:
        try reader.readBlocks(of: child, around)
        chosen = reader.slots.count
      case .fallback where chosen != nil:
        try reader.readBlocks(of: child, around)
        reader.slots.makeCopies(of: first..<(chosen ?? first))
      case .fallback: try reader.readBlocks(of: child, around)
      default: try reader.scanner.skip(child)
      }
    }
  }
}
