/// Goes through a document, section by section.
///
/// A **section** ends where nothing is open: the next one reads the same whatever is before it,
/// but for its ``ReadingContext``. So an edit is read again without the rest of the document.
struct DocumentReading: Sendable {
  /// What was read.
  let builder: ProseBuilder

  let end: SectionEnd

  /// On what behind its end it relied.
  let lookahead: Lookahead

  /// Reads `bytes` to their end, or one section of them.
  ///
  /// - Parameters:
  ///   - bytes: The bytes, which start a document unless `context` says otherwise.
  ///   - syntax: How they are written.
  ///   - language: The language to read where there are several.
  ///   - context: What is before them.
  ///   - extent: How far to read.
  init(
    _ bytes: [UInt8],
    _ syntax: DocumentSyntax,
    language: String,
    context: ReadingContext = .start,
    _ extent: ReadingExtent = .whole
  ) {
    let builder = ProseBuilder(bytes)
    switch syntax {
    case .text:
      var parser = PlainTextParser(builder, context)
      end = parser.read(extent)
      lookahead = Lookahead()
      self.builder = parser.builder
    case .markdown:
      var parser = MarkdownParser(builder, context)
      end = parser.read(extent)
      lookahead = parser.lookahead
      self.builder = parser.builder
    case .html, .xml:
      let flavour = syntax == .html ? MarkupParser.Flavour.html : .xml(language: language)
      var parser = MarkupParser(builder, flavour, context)
      end = parser.read(extent)
      lookahead = parser.lookahead
      self.builder = parser.builder
    }
  }
}

/// How far to read.
enum ReadingExtent: Sendable {
  /// All there is.
  case whole

  /// One section; if it can end at `preferred`, it shall.
  case section(preferred: Int?)

  /// Whether one section is read.
  var isSection: Bool {
    switch self {
    case .whole: false
    case .section: true
    }
  }

  /// Whether a section that starts at `start` may end before a mark at `offset`: it is as long as
  /// `least` there, or wants to end there.
  func mayEnd(at offset: Int, from start: Int, least: Int) -> Bool {
    switch self {
    case .whole: false
    case .section(let preferred):
      offset > start && (offset - start >= least || offset == preferred)
    }
  }
}

struct SectionEnd: Sendable, Equatable {
  /// The offset of the first byte of the next section.
  var offset: Int

  /// What the next section must know.
  var context: ReadingContext
}

/// What a section must know of those before it.
struct ReadingContext: Sendable, Equatable {
  /// Whether it starts the document: only there is front matter.
  var isStart: Bool

  /// The elements of an XML document that are open.
  var elements: [OpenElement] = []

  /// The start of a document.
  static let start = ReadingContext(isStart: true)

  /// Anywhere else, with nothing open.
  static let inside = ReadingContext(isStart: false)
}
