/// A place between letters of a part.
struct LetterPlace {
  /// In bytes of the part.
  let offset: Int

  /// The element that the letters are in.
  let element: Int

  /// The place where `range` begins in `piece`.
  init?(_ piece: TextPiece, startOf range: Range<Int>) {
    guard let element = piece.element else { return nil }
    let inside = max(0, range.lowerBound - piece.text.lowerBound)
    let isWhole = piece.text.count != piece.source.count
    (offset, self.element) = (piece.source.lowerBound + (isWhole ? 0 : inside), element)
  }

  /// The place where `range` ends in `piece`.
  init?(_ piece: TextPiece, endOf range: Range<Int>) {
    guard let element = piece.element else { return nil }
    let behind = max(0, piece.text.upperBound - range.upperBound)
    let isWhole = piece.text.count != piece.source.count
    (offset, self.element) = (piece.source.upperBound - (isWhole ? 0 : behind), element)
  }
}
