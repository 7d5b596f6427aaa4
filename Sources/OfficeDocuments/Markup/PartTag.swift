/// A tag of a part.
struct PartTag<Element: PartElement>: Sendable {
  let element: Element

  /// The whole tag.
  let range: Range<Int>

  /// Where its name ends, and attributes may begin.
  let nameEnd: Int

  /// Whether it ends with `/>`.
  let isEmpty: Bool

  /// How many elements it is inside of.
  let depth: Int
}

/// What comes next in a part.
enum PartToken<Element: PartElement>: Sendable {
  /// An element begins; one that is empty ends too.
  case start(PartTag<Element>)

  /// An element ends: the range of its end tag.
  case end(Range<Int>)

  /// Letters: escaped ones, or those of a CDATA section as they are.
  case text(Range<Int>, isRaw: Bool)
}
