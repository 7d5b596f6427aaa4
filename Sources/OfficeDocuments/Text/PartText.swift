/// What the text of one part hangs on: the elements that hold letters, and the runs around them.
struct PartText: Sendable {
  /// The name of the part.
  let name: String

  /// Its bytes.
  let bytes: [UInt8]

  /// The elements that hold letters.
  var elements: [TextElement] = []

  /// The runs, in order.
  var runs: [TextRun] = []

  init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
}

/// An element that holds letters: `<w:t>`, `<a:t>`.
struct TextElement: Sendable {
  /// Its start tag.
  var start: Range<Int>

  /// What is between its tags.
  var content: Range<Int>

  /// The run that it is in, in ``PartText/runs``; `nil` where there are no runs.
  var run: Int?

  /// Whether spaces at its ends must be asked for to count.
  var trimsSpaces: Bool
}

/// A run of a word processor: text of one look, between `<w:r>` and `</w:r>`.
struct TextRun: Sendable {
  /// All of it.
  var range: Range<Int>

  /// Its start tag.
  var start: Range<Int>

  /// How it looks: `<w:rPr>`, with what is in it; empty where it says nothing.
  var look: Range<Int>

  /// What is in it behind that, in order.
  var children: [Child] = []

  /// The start tag of the tracked insertion that it is in; `nil` where it is in none.
  var insertion: Range<Int>?

  struct Child: Sendable {
    var range: Range<Int>

    /// The element of ``PartText/elements`` that it is; `nil` where it holds no letters.
    var element: Int?
  }
}
