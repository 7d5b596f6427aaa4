import TextBytes

/// Collects the text of a paragraph while a reader goes through its part.
struct ParagraphBuilder {
  private(set) var text: [UInt8] = []
  private(set) var pieces: [TextPiece] = []

  /// Where no letter stands: a break inside of a paragraph.
  static let lineBreak: UInt8 = 0x0B

  /// What is no text: U+FFFC.
  static let opaque: [UInt8] = [0xEF, 0xBF, 0xBC]

  /// How letters are written in the part.
  struct Writing {
    /// Whether they are those of a CDATA section: as they are, and not to be rewritten.
    var isRaw = false

    /// The element whose text they are.
    var element: Int?

    /// Whether the program computes them.
    var isComputed = false

    /// Whether a line break among them is one on the page; else it is a space.
    var breaksLines = false

    /// What a letter is that is escaped.
    fileprivate var escaped: TextPiece.Kind { isComputed ? .computed : .escaped }
  }

  /// Adds the letters of `range`.
  mutating func add(_ bytes: [UInt8], _ range: Range<Int>, _ writing: Writing) {
    var writing = writing
    guard !writing.isRaw else {
      writing.isComputed = true
      return addLetters(bytes, range, writing)
    }
    EscapedText.forEachPiece(bytes, range) { piece in
      switch piece {
      case .letters(let range): addLetters(bytes, range, writing)
      case .escaped(let scalar, let range):
        guard scalar != "\n", scalar != "\r" else {
          return add([Self.lineBreak], for: range, .fixed)
        }
        add(String(scalar).utf8, for: range, writing.escaped, element: writing.element)
      }
    }
  }

  /// Adds letters that are not escaped; a CR is a line break, and one with an LF is a single one.
  ///
  /// - Source: XML 1.0 §2.11.
  private mutating func addLetters(_ bytes: [UInt8], _ range: Range<Int>, _ writing: Writing) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = Self.breaks.first(in: bytes, start..<range.upperBound)
      if start < end {
        let letters = writing.isComputed ? TextPiece.Kind.computed : .letters
        add(bytes[start..<end], for: start..<end, letters, element: writing.element)
      }
      guard end < range.upperBound else { return }
      start = end + 1
      if bytes[end] == 0x0D, start < range.upperBound, bytes[start] == 0x0A {
        add([], for: end..<start, .fixed)
      } else if writing.breaksLines {
        add([Self.lineBreak], for: end..<start, .fixed)
      } else {
        add([0x20], for: end..<start, writing.escaped, element: writing.element)
      }
    }
  }

  private static let breaks = ByteClass([0x0A, 0x0D])

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

  /// Makes all of it text that is not rewritten.
  mutating func lock() {
    for index in pieces.indices where pieces[index].kind != .fixed {
      pieces[index].kind = .computed
    }
  }

  /// What it says.
  var string: String { String(decoding: text, as: UTF8.self) }

  /// Whether there is nothing to read.
  var isBlank: Bool { text.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
}
