/// A file that a ``SourceText`` was taken out of.
///
/// An office document is one: its paragraphs are the lines of the text.
public protocol SourceContainer: Sendable {
  /// The file, as it was read.
  var file: [UInt8] { get }

  /// Where in the file line `number` of the text is, counted from 1; `nil` behind the last.
  func place(ofLine number: Int) -> ContainerPlace?
}

/// A place in a file that is made of others.
public struct ContainerPlace: Sendable, Hashable {
  /// The part that is meant, as the file names it: `word/document.xml`.
  public let part: String

  /// The cell of a workbook, with its sheet: `Claims!B4`; `nil` elsewhere.
  public let cell: String?

  /// The number of a slide, counted from 1; `nil` elsewhere.
  public let slide: Int?

  /// Makes the place.
  public init(part: String, cell: String? = nil, slide: Int? = nil) {
    (self.part, self.cell, self.slide) = (part, cell, slide)
  }
}

extension ContainerPlace {
  /// The place as people call it: the cell, the slide; else the part.
  public var description: String {
    cell ?? slide.map { "slide \($0), \(part)" } ?? part
  }
}
