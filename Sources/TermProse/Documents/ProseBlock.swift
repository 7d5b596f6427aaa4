/// A stretch of prose that no sentence leaves: a paragraph, a heading, a cell.
public struct ProseBlock: Sendable, Equatable {
  /// What it is on the page.
  public let kind: Kind

  /// Its place in ``ProseDocument/text``, in bytes.
  public let range: Range<Int>

  /// Makes a block.
  public init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// What a block is on the page.
  public enum Kind: String, Sendable, CaseIterable {
    /// Running text.
    case paragraph

    /// A heading or a title.
    case heading

    /// Text of an item of a list.
    case listItem

    /// A cell of a table.
    case tableCell
  }
}
