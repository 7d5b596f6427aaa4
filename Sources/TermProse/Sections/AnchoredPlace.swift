import Diagnostics

/// A place of a document, and to what it holds.
struct AnchoredPlace {
  var anchor: SuppressionScope.Anchor
  var offset: Int

  init(_ place: SectionTree.Place, _ offset: Int) {
    anchor = .section(place.rank, offset: offset)
    self.offset = place.before.bytes + offset
  }

  private init(_ anchor: SuppressionScope.Anchor, _ offset: Int) {
    self.anchor = anchor
    self.offset = offset
  }

  /// Where the first block ends that ends behind `offset` of the section; there where no block
  /// follows.
  static func blockEnd(
    behind offset: Int,
    _ place: SectionTree.Place,
    _ tree: SectionTree
  ) -> AnchoredPlace {
    let document = place.section.document
    let index = document.firstBlock(endingBehind: document.textOffset(ofSource: offset))
    if index < document.blocks.count {
      let end = document.sourceRange(of: document.blocks[index].range).upperBound
      return AnchoredPlace(place, end)
    }
    guard let next = tree.first(from: place.rank + 1, where: { $0.kinds.contains(.blocks) }),
      let block = next.section.document.blocks.first
    else { return AnchoredPlace(place, offset) }
    return AnchoredPlace(next, next.section.document.sourceRange(of: block.range).upperBound)
  }

  static func lineStart(
    before offset: Int,
    _ place: SectionTree.Place,
    _ tree: SectionTree
  ) -> AnchoredPlace {
    let source = place.section.document.source
    let line = source.place(at: offset).line
    if line > 1 { return AnchoredPlace(place, source.line(line).startIndex) }
    guard let other = tree.last(before: place.rank, where: { $0.kinds.contains(.lineBreaks) })
    else { return AnchoredPlace(.documentStart, 0) }
    let before = other.section.document.source
    return AnchoredPlace(other, before.line(before.lineCount).startIndex)
  }

  static func lineEnd(
    behind offset: Int,
    _ place: SectionTree.Place,
    _ tree: SectionTree
  ) -> AnchoredPlace {
    let source = place.section.document.source
    let line = source.place(at: offset).line
    if line < source.lineCount { return AnchoredPlace(place, source.line(line).endIndex) }
    guard let other = tree.first(from: place.rank + 1, where: { $0.kinds.contains(.lineBreaks) })
    else { return AnchoredPlace(.documentEnd, tree.measure.extent.bytes) }
    return AnchoredPlace(other, other.section.document.source.line(1).endIndex)
  }
}
