import TextBytes

/// Reads the text of a block of Markdown: emphasis, links, code, HTML, escapes, character
/// references.
///
/// One pass makes tokens; emphasis is settled on them; then the prose is written. Each look ahead
/// is bounded or remembers that it failed, so that no text costs more than its length. One reader
/// serves all blocks of a document, so that most of them allocate nothing.
///
/// - Source: CommonMark 0.31 §6.
struct MarkdownInlines: Sendable {
  let bytes: [UInt8]
  private(set) var range = 0..<0

  /// Where the next byte is read.
  var position = 0

  /// Where the text starts that is in no token yet.
  private var textStart = 0

  /// Where the text starts that an address may reach back to.
  private var addressStart = 0

  private var tokens: [Token] = []
  private var delimiters = MarkdownDelimiters()

  /// The tokens of the brackets that are open.
  private var brackets: [Int] = []

  private var lineIndex = 0

  /// The runs of backticks, once there is one.
  private var backticks: BacktickRuns?

  /// Ends that are known to be missing behind a place.
  private var missing = MissingEnds()

  private struct Token {
    var range: Range<Int>
    var kind: Kind

    enum Kind {
      case text
      case skipped
      case opaque
      case lineBreak
      case character
      case delimiter
      case bracket
    }
  }

  private static let special = ByteClass("\\`*_[]!<&~\n" + Addresses.triggers)
  private var search = ByteSearch(special)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Adds the prose of `range`, whose lines have their content at `lines`, to `builder`.
  mutating func read(_ range: Range<Int>, lines: [Range<Int>], into builder: inout ProseBuilder) {
    self.range = range
    position = range.lowerBound
    textStart = position
    addressStart = position
    lineIndex = 0
    while position < range.upperBound {
      position = search.first(in: bytes, position..<range.upperBound)
      guard position < range.upperBound else { break }
      readSpecial(lines, &builder)
    }
    if tokens.isEmpty {
      builder.copy(range)
    } else {
      flush(to: range.upperBound)
      delimiters.resolve()
      write(into: &builder)
    }
    forget()
  }

  private mutating func readSpecial(_ lines: [Range<Int>], _ builder: inout ProseBuilder) {
    switch bytes[position] {
    case UInt8(ascii: "\n"): readLineBreak(lines)
    case UInt8(ascii: "\\"): readEscape()
    case UInt8(ascii: "`"): readCode()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): readDelimiters()
    case UInt8(ascii: "["): openBracket(length: 1)
    case UInt8(ascii: "!"): readExclamation()
    case UInt8(ascii: "]"): closeBracket()
    case UInt8(ascii: "<"): readAngle(&builder)
    case UInt8(ascii: "&"): readReference()
    default: readAddress()
    }
  }

  /// Makes a token of the text before `end`.
  private mutating func flush(to end: Int) {
    if textStart < end { tokens.append(Token(range: textStart..<end, kind: .text)) }
  }

  /// Makes a token of `range`, and goes on behind it.
  private mutating func add(_ kind: Token.Kind, _ range: Range<Int>) {
    flush(to: range.lowerBound)
    tokens.append(Token(range: range, kind: kind))
    position = range.upperBound
    textStart = position
    addressStart = position
  }

  /// Forgets what was read of the block.
  private mutating func forget() {
    if !tokens.isEmpty {
      tokens.removeAll(keepingCapacity: true)
      delimiters.removeAll()
      brackets.removeAll(keepingCapacity: true)
    }
    if backticks != nil { backticks = nil }
    missing.removeAll()
  }
}

extension MarkdownInlines {
  /// A line break, with the marks of quotes and the white space of the next line.
  private mutating func readLineBreak(_ lines: [Range<Int>]) {
    while lineIndex < lines.count, lines[lineIndex].upperBound <= position { lineIndex += 1 }
    guard lineIndex < lines.count else {
      position += 1
      return
    }
    let next = max(lines[lineIndex].lowerBound, position + 1)
    var start = position
    while start > textStart, Bytes.isSpace(bytes[start - 1]) { start -= 1 }
    if next == position + 1, start == position {
      position += 1
    } else {
      add(.lineBreak, start..<next)
    }
  }

  private mutating func readEscape() {
    let next = position + 1
    if next < range.upperBound, Bytes.isPunctuation(bytes[next]) {
      add(.skipped, position..<next)
      position = next + 1
    } else if next < range.upperBound, bytes[next] == 0x0A || bytes[next] == 0x0D {
      add(.skipped, position..<next)
    } else {
      position = next
    }
  }

  private mutating func readCode() {
    let backticks = backticks ?? BacktickRuns(bytes, range)
    self.backticks = backticks
    let run = backticks.run(at: position)
    if let end = backticks.end(matching: run) {
      add(.opaque, position..<end)
    } else {
      position += run.count
    }
  }

  private mutating func readDelimiters() {
    let mark = bytes[position]
    var end = position
    while end < range.upperBound, bytes[end] == mark { end += 1 }
    let run = position..<end
    if mark == UInt8(ascii: "~"), run.count != 2 {
      position = end
      return
    }
    let isDelimiter = delimiters.add(
      run,
      mark,
      before: run.lowerBound > range.lowerBound ? byteBefore(run.lowerBound) : 0x20,
      after: end < range.upperBound ? bytes[end] : 0x20,
      isWideAfter: isWideSpace(at: end)
    )
    if isDelimiter {
      add(.delimiter, run)
    } else {
      // It is text, but ends an address as it would with a meaning.
      position = end
      addressStart = end
    }
  }

  /// The byte before `offset`; a space for a no-break space, punctuation for that beyond ASCII.
  private func byteBefore(_ offset: Int) -> UInt8 {
    let byte = bytes[offset - 1]
    guard byte >= 0x80 else { return byte }
    if Bytes.has([0xC2, 0xA0], in: bytes, at: offset - 2) { return 0x20 }
    return Bytes.has([0xE2, 0x80], in: bytes, at: offset - 3) ? UInt8(ascii: "\"") : byte
  }

  private func isWideSpace(at offset: Int) -> MarkdownDelimiters.Wide {
    if Bytes.has([0xC2, 0xA0], in: bytes, at: offset) { return .space }
    return Bytes.has([0xE2, 0x80], in: bytes, at: offset) ? .punctuation : .other
  }

  private mutating func readReference() {
    guard let reference = CharacterReference(at: position, in: bytes, end: range.upperBound) else {
      position += 1
      return
    }
    add(.character, reference.range)
  }

  private mutating func readAddress() {
    let limits = addressStart..<range.upperBound
    if let address = Addresses.range(at: position, in: bytes, within: limits) {
      add(.opaque, address)
    } else {
      position += 1
    }
  }
}

extension MarkdownInlines {
  private mutating func openBracket(length: Int) {
    if Bytes.has(Array("[^".utf8), in: bytes, at: position) {
      let limit = min(range.upperBound, position + 64)
      let end = Bytes.first(UInt8(ascii: "]"), in: bytes, position..<limit)
      if end < limit {
        add(.skipped, position..<end + 1)
        return
      }
    }
    add(.bracket, position..<position + length)
    brackets.append(tokens.count - 1)
  }

  private mutating func readExclamation() {
    if Bytes.has(Array("![".utf8), in: bytes, at: position), position + 1 < range.upperBound {
      openBracket(length: 2)
    } else {
      position += 1
    }
  }

  private mutating func closeBracket() {
    guard let opener = brackets.popLast(), let end = linkEnd(after: position + 1) else {
      position += 1
      return
    }
    tokens[opener].kind = .skipped
    add(.skipped, position..<end)
  }

  /// Where the target ends that follows a link's text; `nil` where none follows.
  private func linkEnd(after start: Int) -> Int? {
    guard start < range.upperBound else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "("):
      return MarkdownLink.end(of: start, in: bytes, range.upperBound)
    case UInt8(ascii: "["):
      let limit = min(range.upperBound, start + 1000)
      let end = Bytes.first(UInt8(ascii: "]"), in: bytes, start..<limit)
      return end < limit ? end + 1 : nil
    default:
      return nil
    }
  }

  private mutating func readAngle(_ builder: inout ProseBuilder) {
    if let end = MarkdownLink.autolinkEnd(at: position, in: bytes, range.upperBound) {
      add(.opaque, position..<end)
    } else if Bytes.has(Array("<!--".utf8), in: bytes, at: position) {
      readComment(&builder)
    } else if let tag = MarkupTag(at: position, in: bytes, end: range.upperBound) {
      read(tag)
    } else {
      position += 1
    }
  }

  private mutating func readComment(_ builder: inout ProseBuilder) {
    let start = position
    guard let end = missing.first("-->", in: bytes, start + 4..<range.upperBound) else {
      position += 1
      return
    }
    add(.skipped, start..<end + 3)
    let suppression = ProseSuppression(
      bytes[start + 4..<end],
      range: start..<end + 3,
      isAlone: start == range.lowerBound && end + 3 == range.upperBound
    )
    if let suppression { builder.add(suppression) }
  }

  private mutating func read(_ tag: MarkupTag) {
    if tag.name == "br" {
      add(.lineBreak, tag.range)
    } else if HTMLElements.isSkipped(tag.name), !tag.isClosing, !tag.isEmpty {
      let rest = tag.range.upperBound..<range.upperBound
      let close = missing.first("</" + tag.name, in: bytes, rest)
      let end = close.map { Bytes.first(UInt8(ascii: ">"), in: bytes, $0..<range.upperBound) }
      if let end, end < range.upperBound {
        add(.opaque, tag.range.lowerBound..<end + 1)
      } else {
        add(.skipped, tag.range)
      }
    } else {
      add(HTMLElements.isInline(tag.name) ? .skipped : .opaque, tag.range)
    }
  }
}

extension MarkdownInlines {
  private mutating func write(into builder: inout ProseBuilder) {
    var delimiter = 0
    let tokens = tokens.span
    for index in tokens.indices {
      let range = tokens[index].range
      switch tokens[index].kind {
      case .text, .bracket: builder.copy(range)
      case .skipped: break
      case .opaque: builder.addOpaque(range)
      case .lineBreak: builder.add(CollectionOfOne(0x0A), for: range)
      case .character:
        let reference = CharacterReference(at: range.lowerBound, in: bytes, end: range.upperBound)
        builder.add(reference?.bytes ?? [], for: range)
      case .delimiter:
        builder.copy(delimiters.literal(delimiter))
        delimiter += 1
      }
    }
  }
}

/// Remembers which ends a text does not have, so that nobody looks twice.
struct MissingEnds: Sendable {
  private var none: Set<String> = []

  mutating func removeAll() {
    if !none.isEmpty { none = [] }
  }

  mutating func first(_ end: String, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard !none.contains(end) else { return nil }
    let pattern = Array(end.utf8)
    let found =
      end.hasPrefix("</")
      ? MarkupTag.closing(pattern, in: bytes, range) : Bytes.first(pattern, in: bytes, range)
    if found == nil { none.insert(end) }
    return found
  }
}
