import Diagnostics

/// A paragraph of an office document.
public struct OfficeParagraph: Sendable {
  /// What it is on the page.
  public let kind: Kind

  /// Where it is.
  public let place: ContainerPlace

  /// The part that it is written in: the strings of a workbook are in another one than its cells.
  let home: String

  /// Its bytes in ``OfficeDocument/text``, without the line break.
  public let range: Range<Int>

  /// What its text is made of, in order, in bytes of its text.
  let pieces: [TextPiece]

  /// The same text once more, as a second form of a text box has it for older programs; it is
  /// rewritten as the first is.
  let copy: [TextPiece]

  /// What a paragraph is on the page.
  public enum Kind: String, Sendable, CaseIterable {
    /// Running text.
    case paragraph

    /// A heading or a title.
    case heading

    /// An item of a list.
    case listItem

    /// Text in a cell of a table.
    case tableCell
  }
}

/// A stretch of the text of a paragraph, and where it is written.
struct TextPiece: Sendable {
  /// Its bytes in the text of the paragraph; none where something has no width.
  var text: Range<Int>

  /// Its bytes in the part: what must go for it to be gone.
  var source: Range<Int>

  var kind: Kind

  /// The element whose text it is, in ``PartText/elements``; `nil` where it is none's.
  var element: Int?

  enum Kind: Sendable {
    /// The same bytes in both.
    case letters

    /// One letter, which is escaped.
    case escaped

    /// One letter or none, which is an element of its own.
    case element

    /// Something that is no text and stays: a break, a picture, the number of a footnote.
    case fixed

    /// Text that the program computes, and writes anew whenever it likes.
    case computed
  }
}
