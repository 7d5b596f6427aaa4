import TextBytes

/// The writing of changes right into the letters of a part: all looks stay, nothing is tracked.
struct DirectWriting {
  private let part: PartText

  /// The edits in letters, by the element that these are in.
  private var edits: [Int?: [PartEdit]] = [:]

  init(_ part: PartText) { self.part = part }

  mutating func add(_ change: WrittenChange) {
    let text = EscapedText.written(change.text)
    guard !change.gone.isEmpty else {
      let place = change.place..<change.place
      return edits[change.element, default: []].append(PartEdit(range: place, bytes: text))
    }
    for (index, piece) in change.gone.enumerated() {
      edits[piece.element, default: []].append(
        PartEdit(range: piece.source, bytes: index == change.taker ? text : [])
      )
    }
  }

  /// The part with all changes.
  func bytes() -> [UInt8] {
    part.edited(by: edits.values.flatMap { $0 } + edits.compactMap(spacePreservation))
  }

  /// What makes spaces at the ends of an element count, where `edits` put some there.
  private func spacePreservation(_ element: Int?, _ edits: [PartEdit]) -> PartEdit? {
    guard let element = element.map({ part.elements[$0] }), element.trimsSpaces else { return nil }
    let content = part.edited(part.trimmed(element.content), by: edits)
    guard let first = content.first, let last = content.last,
      Bytes.isSpace(first) || Bytes.isSpace(last)
    else { return nil }
    return part.spacePreservation(in: element.start)
  }
}
