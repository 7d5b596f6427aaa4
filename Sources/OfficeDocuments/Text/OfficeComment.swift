/// A comment on the text of a document.
public struct OfficeComment: Sendable, Equatable {
  /// What it is about, in bytes of ``OfficeDocument/text``.
  public let range: Range<Int>

  /// What it says.
  public let text: String

  /// Makes a comment.
  public init(on range: Range<Int>, _ text: String) { (self.range, self.text) = (range, text) }

  /// The initials by which comments of this module are known, which are not read as text again.
  static let initials = "termtool"
}
