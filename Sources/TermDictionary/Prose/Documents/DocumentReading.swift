/// Goes through a document, section by section.
///
/// A **section** ends where nothing is open: the next one reads the same whatever stands before it, but for its
/// ``ReadingContext``. So an edit is read again without the rest of the document.
enum DocumentReading {
  /// Reads `bytes` to their end, or one section of them.
  ///
  /// - Parameters:
  ///   - bytes: The bytes, which start a document unless `context` says otherwise.
  ///   - syntax: How they are written.
  ///   - language: The language to read where there are several.
  ///   - context: What stands before them.
  ///   - stopsAtBoundary: Whether to read one section only.
  /// - Returns: What is read, where it ends, and what the next section must know.
  static func read(
    _ bytes: [UInt8],
    _ syntax: DocumentSyntax,
    language: String,
    context: ReadingContext = .start,
    stopsAtBoundary: Bool = false
  ) -> (builder: ProseBuilder, end: SectionEnd) {
    let builder = ProseBuilder(bytes)
    switch syntax {
    case .text:
      var reader = TextReader(builder, context)
      let end = reader.read(stopsAtBoundary: stopsAtBoundary)
      return (reader.builder, end)
    case .markdown:
      var reader = MarkdownReader(builder, context)
      let end = reader.read(stopsAtBoundary: stopsAtBoundary)
      return (reader.builder, end)
    case .html:
      return readMarkup(builder, .html, context, stopsAtBoundary)
    case .xml:
      return readMarkup(builder, .xml(language: language), context, stopsAtBoundary)
    }
  }

  private static func readMarkup(
    _ builder: ProseBuilder,
    _ flavour: MarkupReader.Flavour,
    _ context: ReadingContext,
    _ stopsAtBoundary: Bool
  ) -> (builder: ProseBuilder, end: SectionEnd) {
    var reader = MarkupReader(builder, flavour, context)
    let end = reader.read(stopsAtBoundary: stopsAtBoundary)
    return (reader.builder, end)
  }
}

/// Where a section ends.
struct SectionEnd: Sendable, Equatable {
  /// The offset of the first byte of the next section.
  var offset: Int

  /// What the next section must know.
  var context: ReadingContext
}

/// What a section must know of those before it.
struct ReadingContext: Sendable, Equatable {
  /// Whether it starts the document: only there stands front matter.
  var isStart: Bool

  /// The elements of an XML document that are open.
  var elements: [OpenElement] = []

  /// The start of a document.
  static let start = ReadingContext(isStart: true)

  /// Anywhere else, with nothing open.
  static let inside = ReadingContext(isStart: false)
}
