import Diagnostics

/// Reads the comments on the cells of a sheet.
struct SheetCommentReader {
  private(set) var part: PartText
  private var scanner: PartScanner<WorkbookElement>
  private let sheet: String

  /// What the author of a comment is called that repeats one of a thread, which has its own part.
  private static let thread = "tc="

  init(_ part: PartText, _ sheet: String, _ limits: OfficeLimits) throws(OfficeFault) {
    (self.part, self.sheet) = (part, sheet)
    scanner = try PartScanner(part.bytes, limits)
  }

  mutating func paragraphs() throws(OfficeFault) -> [ReadText.Paragraph] {
    var authors: [String] = []
    var place = ContainerPlace(part: part.name)
    var repeatsThread = false
    var found: [ReadText.Paragraph] = []
    while let token = try scanner.next() {
      guard case .start(let tag) = token else { continue }
      switch tag.element {
      case .author: authors.append(try scanner.text(of: tag))
      case .comment:
        let cell = scanner.value(of: "ref", in: tag).map { CellName.written($0, in: sheet) }
        place = ContainerPlace(part: part.name, cell: cell)
        let author = scanner.value(of: "authorId", in: tag).flatMap(Int.init) ?? 0
        repeatsThread =
          authors.indices.contains(author) && authors[author].hasPrefix(Self.thread)
      case .commentText:
        var paragraph = ReadText.Paragraph(kind: .paragraph, place: place)
        paragraph.builder = try scanner.richText(of: tag, in: &part)
        if repeatsThread { paragraph.builder.lock() }
        if !paragraph.builder.isBlank { found.append(paragraph) }
      default: continue
      }
    }
    return found
  }
}
