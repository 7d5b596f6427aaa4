/// Collects the text of a paragraph while a reader goes through its part.
struct ParagraphBuilder {
  private(set) var text: [UInt8] = []
  private(set) var pieces: [TextPiece] = []

  /// Where no letter stands: a break inside of a paragraph.
  static let lineBreak: UInt8 = 0x0B

  /// What is no text: U+FFFC.
  static let opaque: [UInt8] = [0xEF, 0xBF, 0xBC]

  /// Adds the letters of `range`, which are escaped unless `isRaw`.
  mutating func add(
    _ bytes: [UInt8],
    _ range: Range<Int>,
    isRaw: Bool,
    element: Int?,
    isComputed: Bool
  ) {
    guard !isRaw else {
      return addLetters(bytes, range, element, isComputed)
    }
    EscapedText.forEachPiece(bytes, range) { piece in
      switch piece {
      case .letters(let range): addLetters(bytes, range, element, isComputed)
      case .escaped(let scalar, let range):
        let isBreak = scalar == "\n" || scalar == "\r"
        let letter = isBreak ? [Self.lineBreak] : Array(String(scalar).utf8)
        add(letter, for: range, isComputed ? .computed : .other, element: element)
      }
    }
  }

  /// Adds letters as they are; a line break among them is a space of the source, not one of the
  /// text.
  private mutating func addLetters(
    _ bytes: [UInt8],
    _ range: Range<Int>,
    _ element: Int?,
    _ isComputed: Bool
  ) {
    var start = range.lowerBound
    for line in bytes[range].split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.startIndex > start {
        add([0x20], for: start..<line.startIndex, isComputed ? .computed : .other, element: element)
      }
      if !line.isEmpty {
        let letters = isComputed ? TextPiece.Kind.computed : .letters
        add(line, for: line.startIndex..<line.endIndex, letters, element: element)
      }
      start = line.endIndex
    }
  }

  /// Adds `letters` for what is at `source`.
  mutating func add(
    _ letters: some Collection<UInt8>,
    for source: Range<Int>,
    _ kind: TextPiece.Kind,
    element: Int? = nil
  ) {
    let start = text.count
    text.append(contentsOf: letters)
    pieces.append(
      TextPiece(text: start..<text.count, source: source, kind: kind, element: element)
    )
  }

  /// Whether there is nothing to read.
  var isBlank: Bool { text.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
}
