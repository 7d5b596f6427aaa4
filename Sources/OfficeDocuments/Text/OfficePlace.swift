/// Where in an office document a paragraph is.
public struct OfficePlace: Sendable, Hashable {
  /// The part of the container: `word/document.xml`, `content.xml`.
  public let part: String

  /// The cell of a workbook, with its sheet: `Claims!B4`; `nil` elsewhere.
  public let cell: String?

  /// The number of the slide, counted from 1; `nil` elsewhere.
  public let slide: Int?

  init(part: String, cell: String? = nil, slide: Int? = nil) {
    (self.part, self.cell, self.slide) = (part, cell, slide)
  }
}
