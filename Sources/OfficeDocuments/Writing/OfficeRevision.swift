/// Who changes a document, and when.
public struct OfficeRevision: Sendable, Equatable {
  /// Whose changes they are, as the program shows it.
  public let author: String

  /// The time in UTC, as `xs:dateTime` writes it: `2026-12-01T09:30:00Z`.
  public let date: String

  /// Makes the revision.
  public init(author: String, date: String) { (self.author, self.date) = (author, date) }
}
