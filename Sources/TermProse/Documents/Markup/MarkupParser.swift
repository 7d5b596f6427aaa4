import TextBytes

/// Reads HTML and XML: text between tags, markup inside a line seen through, code left out.
///
/// It needs no tree. What is not well-formed is passed over as browsers do: an end tag without a
/// start is nothing, a `<` that starts no tag is text, code that nobody closes ends with its block.
struct MarkupParser: Sendable {
  private(set) var builder: ProseBuilder
  private let flavour: Flavour
  private let range: Range<Int>
  private var position: Int
  private var missing = MissingEnds()
  private(set) var lookahead = Lookahead()

  /// What the next text is.
  private var kind = ProseBlock.Kind.paragraph

  /// The elements of XML that are open.
  private var elements: [OpenElement]

  /// The element whose content is left out, and how many of its name are open inside it.
  private var skipping: Skipping?

  private struct Skipping {
    var name: String
    var start: Int
    var depth: Int
    var role: ElementRole
  }

  /// Which of the two it is.
  enum Flavour: Sendable, Equatable {
    case html
    case xml(language: String)
  }

  init(
    _ builder: ProseBuilder,
    _ flavour: Flavour,
    _ context: ReadingContext,
    range: Range<Int>? = nil
  ) {
    self.builder = builder
    self.flavour = flavour
    self.range = range ?? 0..<builder.bytes.count
    position = self.range.lowerBound
    if range == nil, context.isStart, builder.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
    }
    elements = context.elements
  }

  /// The bytes that end text.
  private static let special = ByteClass("<&" + Addresses.triggers)

  mutating func read(_ extent: ReadingExtent) -> SectionEnd {
    while position < range.upperBound {
      if builder.bytes[position] != UInt8(ascii: "<") {
        readText()
        continue
      }
      let before = position
      let isOutside = skipping == nil
      if let next = readMarkup(extent), next { break }
      if position == before {
        if isOutside, isProse { addText(before..<before + 1) }
        position += 1
      }
    }
    endSkipping(at: position)
    builder.end()
    return SectionEnd(offset: position, context: context)
  }

  private var context: ReadingContext {
    ReadingContext(isStart: false, elements: elements)
  }

  /// Whether text is prose here.
  private var isProse: Bool {
    guard skipping == nil else { return false }
    guard flavour != .html else { return true }
    switch elements.last?.role {
    case .prose, .inline: return true
    case .structure, .skipped, .opaque, .code, nil: return false
    }
  }
}

extension MarkupParser {
  private mutating func readText() {
    let end =
      skipping == nil
      ? range.upperBound
      : Bytes.first(UInt8(ascii: "<"), in: builder.bytes, position..<range.upperBound)
    guard isProse else {
      position = Bytes.first(UInt8(ascii: "<"), in: builder.bytes, position..<end)
      return
    }
    var start = position
    while position < end {
      position = Self.special.first(in: builder.bytes, position..<end)
      guard position < end, builder.bytes[position] != UInt8(ascii: "<") else { break }
      if let found = readSpecial(from: start) {
        start = found
        position = found
      } else {
        position += 1
      }
    }
    addText(start..<position)
  }

  /// Reads the reference or address at the current place; where the text goes on behind it.
  private mutating func readSpecial(from start: Int) -> Int? {
    let bytes = builder.bytes
    if bytes[position] == UInt8(ascii: "&") {
      guard let reference = CharacterReference(at: position, in: bytes, end: range.upperBound)
      else {
        return nil
      }
      addText(start..<position)
      builder.beginIfNeeded(kind)
      builder.add(reference.bytes, for: reference.range)
      return reference.range.upperBound
    }
    let limit = Bytes.first(
      UInt8(ascii: "<"),
      in: bytes,
      position..<min(range.upperBound, position + 512)
    )
    guard let address = Addresses.range(at: position, in: bytes, within: start..<limit) else {
      return nil
    }
    addText(start..<address.lowerBound)
    builder.beginIfNeeded(kind)
    builder.addOpaque(address)
    return address.upperBound
  }

  /// Adds text; white space alone begins no block.
  private mutating func addText(_ text: Range<Int>) {
    guard !text.isEmpty else { return }
    if !builder.isBlockOpen {
      guard let first = builder.bytes[text].firstIndex(where: { !Bytes.isSpace($0) }) else {
        return
      }
      builder.begin(kind)
      builder.copy(first..<text.upperBound)
    } else {
      builder.copy(text)
    }
  }
}

extension MarkupParser {
  /// Reads what starts with `<`, and moves behind it.
  ///
  /// - Returns: Whether a section ends before it; `nil` where it is no markup, and nothing has
  ///   moved.
  private mutating func readMarkup(_ extent: ReadingExtent) -> Bool? {
    let bytes = builder.bytes
    let next = position + 1 < range.upperBound ? bytes[position + 1] : 0
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return readDeclaration(next) }
    var lookedTo = 0
    guard
      let tag = MarkupTag(at: position, in: bytes, end: range.upperBound, lookedTo: &lookedTo)
    else {
      lookahead.note(lookedTo: lookedTo)
      return nil
    }
    if skipping != nil {
      guard !skip(tag) else { return false }
    }
    switch flavour {
    case .html: return readHTML(tag, extent)
    case .xml(let language): return readXML(tag, language, extent)
    }
  }

  /// Comments, CDATA, declarations, processing instructions.
  private mutating func readDeclaration(_ mark: UInt8) -> Bool? {
    let bytes = builder.bytes
    let start = position
    if Bytes.has(Array("<!--".utf8), in: bytes, at: start) {
      guard let end = end(.comment, from: start + 4) else { return nil }
      if skipping == nil { addSuppression(bytes[start + 4..<end], start..<end + 3) }
      position = end + 3
    } else if Bytes.has(Array("<![CDATA[".utf8), in: bytes, at: start), flavour != .html {
      guard let end = end(.characterData, from: start + 9) else { return nil }
      if isProse { addText(start + 9..<end) }
      position = end + 3
    } else {
      let isInstruction = mark == UInt8(ascii: "?") && flavour != .html
      guard let end = end(isInstruction ? .instruction : .declaration, from: start) else {
        return nil
      }
      position = end + (isInstruction ? 2 : 1)
    }
    return false
  }

  /// Where `mark` is first from `start` on; `nil` where it is nowhere.
  private mutating func end(_ mark: EndMarks, from start: Int) -> Int? {
    guard let text = mark.text else { return nil }
    let end = missing.first(text, in: builder.bytes, start..<range.upperBound)
    if end == nil { lookahead.note(mark, missingFrom: start) }
    return end
  }

  private mutating func addSuppression(_ content: ArraySlice<UInt8>, _ comment: Range<Int>) {
    let isAlone = !builder.isBlockOpen
    if let suppression = ProseSuppression(content, range: comment, isAlone: isAlone) {
      builder.add(suppression)
    }
  }

  /// Whether `tag` belongs to what is left out.
  private mutating func skip(_ tag: MarkupTag) -> Bool {
    guard var open = skipping else { return false }
    if tag.name == open.name {
      if !tag.isClosing {
        if !tag.isEmpty { open.depth += 1 }
      } else if open.depth == 0 {
        endSkipping(at: tag.range.upperBound)
        position = tag.range.upperBound
        return true
      } else {
        open.depth -= 1
      }
      skipping = open
    } else if flavour == .html, HTMLElements.isInline(open.name), !HTMLElements.isInline(tag.name),
      !HTMLElements.isVoid(tag.name), !HTMLElements.isSkipped(tag.name)
    {
      // Code that nobody closed ends with its block.
      endSkipping(at: tag.range.lowerBound)
      return false
    }
    position = tag.range.upperBound
    return true
  }

  private mutating func endSkipping(at end: Int) {
    guard let open = skipping else { return }
    skipping = nil
    guard open.role == .opaque else { return }
    builder.beginIfNeeded(kind)
    builder.addOpaque(open.start..<end)
  }

  private mutating func startSkipping(_ tag: MarkupTag, _ role: ElementRole) {
    position = tag.range.upperBound
    if role == .skipped { builder.end() }
    skipping = Skipping(name: tag.name, start: tag.range.lowerBound, depth: 0, role: role)
  }
}

extension MarkupParser {
  private mutating func readHTML(_ tag: MarkupTag, _ extent: ReadingExtent) -> Bool {
    let isInline = HTMLElements.isInline(tag.name)
    position = tag.range.upperBound
    if tag.name == "br" {
      builder.isBlockOpen ? builder.add(CollectionOfOne(0x0A), for: tag.range) : ()
    } else if tag.name == "img" || tag.name == "input" {
      if builder.isBlockOpen { builder.addOpaque(tag.range) }
    } else if isSkipped(tag) {
      startSkipping(tag, isInline ? .opaque : .skipped)
      if HTMLElements.text.contains(tag.name) { passRawText(tag.name) }
    } else if !isInline {
      // Only what ends a block and says what comes next ends a section.
      if mayEnd(before: tag, extent) {
        position = tag.range.lowerBound
        return true
      }
      builder.end()
      kind = tag.isClosing ? .paragraph : HTMLElements.kind(tag.name) ?? .paragraph
    }
    return false
  }

  /// Whether a section may end before `tag`; those that are shorter are not worth their keeping.
  private func mayEnd(before tag: MarkupTag, _ extent: ReadingExtent) -> Bool {
    extent.mayEnd(at: tag.range.lowerBound, from: range.lowerBound, least: 256)
  }

  private func isSkipped(_ tag: MarkupTag) -> Bool {
    guard !tag.isClosing, !HTMLElements.isVoid(tag.name) else { return false }
    return HTMLElements.isSkipped(tag.name) || isUntranslated(tag)
  }

  private func isUntranslated(_ tag: MarkupTag) -> Bool {
    tag.range.count > tag.name.utf8.count + 12
      && tag.attribute("translate", in: builder.bytes)?.lowercased() == "no"
  }

  /// Goes to the end tag of an element whose content is no markup.
  private mutating func passRawText(_ name: String) {
    let rest = position..<range.upperBound
    position = missing.first("</" + name, in: builder.bytes, rest) ?? range.upperBound
  }

  private mutating func readXML(
    _ tag: MarkupTag,
    _ language: String,
    _ extent: ReadingExtent
  ) -> Bool {
    if tag.isClosing {
      position = tag.range.upperBound
      close(tag.name)
      return false
    }
    let outer = elements.last
    var vocabulary =
      outer?.vocabulary ?? XMLVocabulary(root: tag, in: builder.bytes, language: language)
    vocabulary = vocabulary.inside(tag, builder.bytes, language)
    var role = vocabulary.role(of: tag.name, inside: outer?.role ?? .structure)
    if isUntranslated(tag) || tag.attribute("translatable", in: builder.bytes) == "false" {
      role = role == .inline ? .opaque : .skipped
    }
    let isLine = role == .inline || role == .opaque || role == .code
    let opensBlock = !isLine && role != .skipped && !tag.isEmpty
    if opensBlock, mayEnd(before: tag, extent) { return true }
    position = tag.range.upperBound
    if !isLine { builder.end() }
    if tag.isEmpty {
      if role == .opaque, builder.isBlockOpen { builder.addOpaque(tag.range) }
      return false
    }
    switch role {
    case .skipped, .opaque, .code:
      startSkipping(tag, role)
    case .prose, .inline, .structure:
      kind = Self.kind(tag.name)
      if elements.count < Self.deepestNesting {
        elements.append(OpenElement(name: tag.name, role: role, vocabulary: vocabulary))
      }
    }
    return false
  }

  /// Closes the innermost element of that name, and those inside it that nobody closed.
  private mutating func close(_ name: String) {
    guard let index = elements.suffix(Self.deepestLook).lastIndex(where: { $0.name == name }) else {
      return
    }
    if elements[index...].contains(where: { $0.role != .inline }) { builder.end() }
    elements.removeSubrange(index...)
  }

  /// Elements that are deeper are read as part of those around them: nobody nests deeper, and each
  /// section would have to know them all.
  ///
  /// - Source: libxml2, which refuses more.
  private static let deepestNesting = 256

  /// An end tag farther from its start is passed over, so that no nesting costs more than its
  /// length.
  private static let deepestLook = 64

  private static func kind(_ name: String) -> ProseBlock.Kind {
    switch name {
    case "title", "caption": .heading
    case "entry", "cell": .tableCell
    default: HTMLElements.kind(name) ?? .paragraph
    }
  }
}
