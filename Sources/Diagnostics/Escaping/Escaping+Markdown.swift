import TextBytes

extension Escaping {
  /// `text` in a line of Markdown, where it means nothing but itself: in a paragraph behind other
  /// text, in a heading, in a cell of a table.
  ///
  /// A line break is `<br>`. `<` and `&` are references, which a block of raw HTML reads as well.
  /// What is hidden is shown as in ``terminalLine(_:)``, but for embeddings and isolates that are
  /// closed in the text: these turn nothing behind it.
  ///
  /// - Source: CommonMark 0.31.2 §2.4 (backslashes), §2.5 (references), §2.3 (NUL); GitHub Flavored
  ///   Markdown §4.10 (tables), §6.5 (strikethrough).
  public static func markdown(_ text: String) -> String {
    replacing(markdownSpecial, in: withLineFeeds(withHiddenShown(text))) { byte in
      switch byte {
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: "&"): "&amp;"
      case 0: "\u{FFFD}"
      case 0x0A: "<br>"
      default: "\\" + character(byte)
      }
    }
  }

  /// `text` as the start of a paragraph of Markdown, where it neither means anything but itself nor
  /// begins another kind of block.
  ///
  /// - Source: CommonMark 0.31.2 §4 and §5: what may be at the start of a line.
  public static func markdownParagraph(_ text: String) -> String {
    let written = markdown(text)
    let bytes = written.utf8
    guard let first = bytes.first else { return written }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ">"), UInt8(ascii: "="):
      return "\\" + written
    case 0x20, 0x09:
      return "&#\(first);" + String(Substring(bytes.dropFirst()))
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      let mark = bytes[digits.endIndex...].first
      guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return written }
      return String(Substring(digits)) + "\\" + String(Substring(bytes[digits.endIndex...]))
    default:
      return written
    }
  }

  /// A table of `rows` whose cells are Markdown already, the second of them the rule.
  package static func markdownTable(_ rows: [[String]]) -> String {
    rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private static let markdownSpecial = ByteSet("\\`*_[]|#~<&\n\0")

  /// `text` with what steers a terminal, parts lines or turns the order of letters behind it made
  /// visible.
  private static func withHiddenShown(_ text: String) -> String {
    guard hasHidden(text, but: [0, 0x09, 0x0A, 0x0D]) else { return text }
    let scalars = Array(text.unicodeScalars)
    let closed = closedTurns(in: scalars)
    return scalars.indices.reduce(into: "") { result, index in
      let scalar = scalars[index]
      let stays =
        !scalar.isHidden || closed.contains(index) || ["\0", "\t", "\n", "\r"].contains(scalar)
      result += stays ? String(scalar) : scalar.visible
    }
  }

  /// Where embeddings and isolates are that are closed, and what closes them.
  ///
  /// - Source: UAX #9 §3.1.2 BD9 to BD11.
  private static func closedTurns(in scalars: [Unicode.Scalar]) -> Set<Int> {
    var open: [(index: Int, isIsolate: Bool)] = []
    var closed: Set<Int> = []
    for (index, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0x202A, 0x202B: open.append((index, false))
      case 0x2066...0x2068: open.append((index, true))
      case 0x202C:
        guard let last = open.last, !last.isIsolate else { break }
        closed.formUnion([last.index, index])
        open.removeLast()
      case 0x2069:
        guard let place = open.lastIndex(where: \.isIsolate) else { break }
        closed.formUnion([open[place].index, index])
        open.removeSubrange(place...)
      default: break
      }
    }
    return closed
  }

  /// `text` with a line feed for each CR LF and each CR.
  private static func withLineFeeds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    var isBehindReturn = false
    for byte in text.utf8 {
      if byte != 0x0A || !isBehindReturn { bytes.append(byte == 0x0D ? 0x0A : byte) }
      isBehindReturn = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
