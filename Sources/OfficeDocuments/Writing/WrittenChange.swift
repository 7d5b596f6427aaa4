import TextBytes

/// A change of a paragraph as it is to be written in its part.
struct WrittenChange {
  /// What goes, stretch by stretch, in order.
  var gone: [TextPiece]

  /// What comes.
  var text: String

  /// Behind which stretch of ``gone`` it comes; `nil` where nothing goes, and it comes at
  /// ``place``.
  var taker: Int?

  /// Where it comes, in bytes of the part.
  var place: Int

  /// The element that it comes into; `nil` for none.
  var element: Int?

  /// Finds where `change` is written in `pieces`; `nil` where that is no text to be changed.
  init?(_ change: TextChange, in pieces: [TextPiece]) {
    if change.range.isEmpty {
      let offset = change.range.lowerBound
      let letters = pieces.filter { $0.kind == .letters || $0.kind == .escaped }
      let before = letters.last { $0.text.upperBound == offset }
      let around = letters.first { piece in
        piece.text.lowerBound == offset || piece.kind == .letters && piece.text.contains(offset)
      }
      guard let piece = before ?? around else { return nil }
      (gone, text, taker, element) = ([], change.text, nil, piece.element)
      let isBehind = piece.text.upperBound == offset
      place =
        isBehind
        ? piece.source.upperBound : piece.source.lowerBound + offset - piece.text.lowerBound
      return
    }
    var gone: [TextPiece] = []
    var start = pieces.partitioningIndex { $0.text.upperBound > change.range.lowerBound }
    while start < pieces.count, pieces[start].text.lowerBound < change.range.upperBound {
      var piece = pieces[start]
      start += 1
      switch piece.kind {
      case .fixed where piece.text.isEmpty: continue
      case .fixed, .computed: return nil
      case .escaped, .element: gone.append(piece)
      case .letters:
        let part = piece.text.clamped(to: change.range)
        let first = piece.source.lowerBound + part.lowerBound - piece.text.lowerBound
        (piece.text, piece.source) = (part, first..<first + part.count)
        gone.append(piece)
      }
    }
    // Where nothing comes, anything can take it.
    let takers = gone.indices.filter { change.text.isEmpty || gone[$0].kind != .element }
    guard let taker = takers.first(where: { gone[$0].kind == .letters }) ?? takers.first else {
      return nil
    }
    (self.gone, text, self.taker) = (gone, change.text, taker)
    (element, place) = (gone[taker].element, gone[taker].source.upperBound)
  }
}
