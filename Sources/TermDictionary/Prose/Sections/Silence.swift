import Diagnostics

/// What one comment silences.
struct Silence: Sendable {
  /// Which of the comments of the document it is.
  let number: Int
  let suppression: Suppression

  /// Where it starts and where it ends.
  private(set) var start: Anchor
  private(set) var end: Anchor

  /// The same in bytes of the document.
  private(set) var range: Range<Int>

  /// A place that stays the same where its section does.
  enum Anchor: Sendable, Equatable {
    case documentStart
    case documentEnd

    /// So many bytes into the section of a rank.
    case section(Int, offset: Int)
  }
}

extension Silence {
  /// The silences of a document, in the order of their comments.
  static func all(in tree: SectionTree) -> [Silence] {
    guard tree.measure.extent.suppressions > 0 else { return [] }
    var silences: [Silence] = []
    var open: [[String]: [Int]] = [:]
    for place in tree.places(in: 0..<tree.count, where: { $0.kinds.contains(.suppressions) }) {
      for (index, suppression) in place.section.document.suppressions.enumerated() {
        let number = place.before.suppressions + index
        switch suppression.action {
        case .ignore:
          silences.append(Silence(number, ignoredBy: suppression, at: place, tree))
        case .disable:
          open[suppression.codes, default: []].append(silences.count)
          silences.append(Silence(number, disabledBy: suppression, at: place))
        case .enable:
          let meant =
            suppression.codes.isEmpty
            ? open.values.joined().map { $0 } : open[suppression.codes] ?? []
          let end = suppression.range.lowerBound
          for index in meant {
            silences[index].end = .section(place.rank, offset: end)
            let start = silences[index].range.lowerBound
            silences[index].range = start..<max(start, place.before.bytes + end)
          }
          if suppression.codes.isEmpty { open = [:] } else { open[suppression.codes] = nil }
        }
      }
    }
    return silences
  }

  private init(
    _ number: Int,
    disabledBy suppression: Suppression,
    at place: SectionTree.Place
  ) {
    self.number = number
    self.suppression = suppression
    start = .section(place.rank, offset: suppression.range.lowerBound)
    end = .documentEnd
    range = place.before.bytes + suppression.range.lowerBound..<Int.max
  }

  /// A comment that stands alone silences the block after it, one inside a block its line.
  private init(
    _ number: Int,
    ignoredBy suppression: Suppression,
    at place: SectionTree.Place,
    _ tree: SectionTree
  ) {
    self.number = number
    self.suppression = suppression
    let (start, end) =
      suppression.isAlone
      ? (
        AnchoredPlace(place, suppression.range.lowerBound),
        AnchoredPlace.blockEnd(behind: suppression.range.upperBound, place, tree)
      )
      : (
        AnchoredPlace.lineStart(before: suppression.range.lowerBound, place, tree),
        AnchoredPlace.lineEnd(behind: suppression.range.upperBound, place, tree)
      )
    self.start = start.anchor
    self.end = end.anchor
    range = start.offset..<max(start.offset, end.offset)
  }
}

/// A place of a document, and to what it holds.
private struct AnchoredPlace {
  var anchor: Silence.Anchor
  var offset: Int

  init(_ place: SectionTree.Place, _ offset: Int) {
    anchor = .section(place.rank, offset: offset)
    self.offset = place.before.bytes + offset
  }

  private init(_ anchor: Silence.Anchor, _ offset: Int) {
    self.anchor = anchor
    self.offset = offset
  }

  /// Where the first block ends that ends behind `offset` of the section; there where no block follows.
  static func blockEnd(
    behind offset: Int,
    _ place: SectionTree.Place,
    _ tree: SectionTree
  ) -> AnchoredPlace {
    let document = place.section.document
    if let block = document.firstBlock(endingBehind: document.textOffset(ofSource: offset)) {
      return AnchoredPlace(place, document.sourceRange(of: block.range).upperBound)
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

extension ProseDocument {
  /// The first block that ends behind `offset` of ``text``.
  fileprivate func firstBlock(endingBehind offset: Int) -> ProseBlock? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count ? blocks[low] : nil
  }
}

extension Suppression {
  /// The codes that are those of no rule.
  func unknownCodes(in document: ProseDocument) -> [ProseFinding] {
    let names = DiagnosticCode.lintCodes.map(\.name)
    return codes.filter { !names.contains($0) }.map { code in
      finding(
        .unknownSuppression,
        "there is no rule '\(code)' for prose" + NearestValue.hint(code, among: names),
        in: document
      )
    }
  }

  /// That it silences nothing.
  func unused(in document: ProseDocument) -> ProseFinding {
    finding(.unusedSuppression, "this comment silences nothing; remove it", in: document)
  }

  private func finding(
    _ code: DiagnosticCode,
    _ message: String,
    in document: ProseDocument
  ) -> ProseFinding {
    ProseFinding(
      Diagnostic(code, message, at: SourceSpan(document.source, range)),
      match: document.source.text(in: range)
    )
  }
}
