import Diagnostics
import LocaleData
import TermDictionary

/// Reads and checks sections, looking no farther than it must.
struct SectionParser {
  let vocabulary: LintVocabulary
  let syntax: DocumentSyntax

  /// How many bytes are looked at first to find the end of a section.
  let window: Int

  /// What has been done.
  private(set) var work = LintWork()

  init(_ vocabulary: LintVocabulary, _ syntax: DocumentSyntax, window: Int) {
    self.vocabulary = vocabulary
    self.syntax = syntax
    self.window = window
  }

  /// What is in the place of the pending bytes.
  struct Result {
    /// The sections that were read anew.
    var sections: [DocumentSection]

    /// The sections behind them, which are as they were.
    var rest: SectionTree
  }

  /// Reads `text` up to the first section behind it that reads as before, or to its end.
  ///
  /// - Parameters:
  ///   - text: What is to be read.
  ///   - context: What is before it.
  ///   - old: The sections that start the text and end before the edit.
  ///   - keys: The numbers of the kinds of facts.
  /// - Returns: The new sections, and those that stay.
  mutating func read(
    _ text: PendingText,
    from context: ReadingContext,
    keeping old: [DocumentSection],
    _ keys: inout FactNumbers
  ) -> Result {
    var text = text
    var kept = old[...]
    var sections: [DocumentSection] = []
    var context = context
    var offset = 0
    while true {
      if let rest = text.sections(from: offset), reads(rest, from: context) {
        return Result(sections: sections, rest: rest)
      }
      let (reading, length) = readSection(&text, offset, context)
      let next = reading.end.context
      if let section = kept.popFirst(), section.isSelfContained, section.bytes.count == length,
        section.context == context, section.next == next
      {
        sections.append(section)
      } else {
        kept = []
        let source = SourceText(name: "", bytes: Array(text.bytes[offset..<offset + length]))
        let document = ProseDocument(source, syntax, reading.builder.trimmed())
        let linted = LintedSection(document, vocabulary)
        work.lintedSections += 1
        work.lintedBytes += length
        sections.append(DocumentSection(linted, from: context, to: next, reading.lookahead, &keys))
      }
      offset += length
      context = next
    }
  }

  /// Whether the first section of `rest` was read from `context`; an empty rest always was.
  private func reads(_ rest: SectionTree, from context: ReadingContext) -> Bool {
    rest.place(at: 0).map { $0.section.context == context } ?? true
  }

  /// Reads the section that starts at `offset` of `text`, in a window that grows until nothing
  /// beyond it matters.
  private mutating func readSection(
    _ text: inout PendingText,
    _ offset: Int,
    _ context: ReadingContext
  ) -> (DocumentReading, Int) {
    var size = window
    while true {
      text.reach(to: offset + size)
      let end = min(offset + size, text.bytes.count)
      let index = text.takenIndex(from: offset + 1)
      let reading = DocumentReading(
        Array(text.bytes[offset..<end]),
        syntax,
        language: vocabulary.lexicon.locale.language,
        context: context,
        .section(preferred: index < text.taken.count ? text.taken[index].start - offset : nil)
      )
      work.readBytes += reading.end.offset
      let isWhole = text.isComplete && end == text.bytes.count
      if isWhole || isSettled(reading, end - offset, offset, &text) {
        return (reading, reading.end.offset)
      }
      size *= 2
    }
  }

  /// Whether the section would end there whatever is behind the window of `count` bytes.
  private func isSettled(
    _ reading: DocumentReading,
    _ count: Int,
    _ offset: Int,
    _ text: inout PendingText
  ) -> Bool {
    // The mark that starts the next section is at most a list's number long.
    guard reading.end.offset + 16 <= count, reading.lookahead.reach <= count else { return false }
    return reading.lookahead.missing.allSatisfy { mark, start in
      !text.has(mark, from: offset + start)
    }
  }
}

/// What an edit has cost.
struct LintWork: Sendable, Equatable {
  /// The bytes of source that were read, those that were read twice counted twice.
  var readBytes = 0

  /// The sections whose words were checked.
  var lintedSections = 0

  var lintedBytes = 0

  /// The sections whose findings were compared.
  var comparedSections = 0
}
