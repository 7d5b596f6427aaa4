import Diagnostics

/// What readers collect: paragraphs in reading order, and the parts that they are written in.
struct ReadText: Sendable {
  /// The paragraphs, a line each.
  private(set) var text: [UInt8] = []
  private(set) var paragraphs: [OfficeParagraph] = []

  /// The parts of ``paragraphs``, by their names.
  private(set) var parts: [String: PartText] = [:]

  /// A paragraph that is read and has no line yet.
  struct Paragraph {
    var kind: OfficeParagraph.Kind
    var place: ContainerPlace
    var builder = ParagraphBuilder()
    var copy: [TextPiece] = []

    /// The part that it is written in, where that is another than the one of its place.
    var home: String?
  }

  /// Adds a part with its paragraphs.
  mutating func add(_ part: PartText, _ paragraphs: [Paragraph] = []) {
    parts[part.name] = part
    for paragraph in paragraphs { add(paragraph) }
  }

  /// Adds a paragraph of a part that was added.
  mutating func add(_ paragraph: Paragraph) {
    let start = text.count
    text += paragraph.builder.text
    paragraphs.append(
      OfficeParagraph(
        kind: paragraph.kind,
        place: paragraph.place,
        home: paragraph.home ?? paragraph.place.part,
        range: start..<text.count,
        pieces: paragraph.builder.pieces,
        copy: paragraph.copy
      )
    )
    text.append(0x0A)
  }
}

extension [ReadText.Paragraph?] {
  /// Takes the paragraphs behind `range` for copies of those in it, where they say the same.
  mutating func makeCopies(of range: Range<Int>) {
    let copies = self[range.upperBound...]
    for (index, copy) in zip(range, copies) where self[index]?.builder.text == copy?.builder.text {
      self[index]?.copy = copy?.builder.pieces ?? []
    }
    removeSubrange(range.upperBound...)
  }
}
