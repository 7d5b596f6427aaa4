/// Text out of a file, decoded, that knows for each of its bytes where it is written.
///
/// The text is what a reader sees; the file may write it with references, CDATA sections, other
/// line breaks and comments in between. What is written in one piece, as `&#xE4;`, is never cut:
/// a range that holds any byte of *ä* maps to the whole reference.
struct MappedText: Sendable, Equatable {
  /// The text.
  private(set) var utf8: [UInt8] = []

  /// Where the text, or what would be its start, stands in the file.
  private(set) var anchor: Int

  /// In order of `decoded`, without gaps there.
  private var pieces: [Piece] = []

  /// A stretch of the text and where it is written.
  ///
  /// If both have the same length, byte stands for byte; else one stands for the other as a whole.
  /// This cannot be confused: a reference is always longer than the character it stands for.
  private struct Piece: Sendable, Equatable {
    var decoded: Range<Int>
    var source: Range<Int>

    var isBytewise: Bool { decoded.count == source.count }

    /// Where the byte at `offset` of the text is written.
    func source(at offset: Int) -> Range<Int> {
      guard isBytewise else { return source }
      let start = source.lowerBound + offset - decoded.lowerBound
      return start..<start + 1
    }

    /// Where the bytes `range` of the text, which are not none, are written.
    func source(of range: Range<Int>) -> Range<Int> {
      source(at: range.lowerBound).lowerBound..<source(at: range.upperBound - 1).upperBound
    }
  }

  /// Makes an empty text that stands at `offset` of the file.
  init(at offset: Int) {
    anchor = offset
  }

  /// The text.
  var string: String { String(decoding: utf8, as: UTF8.self) }

  /// Whether there is none.
  var isEmpty: Bool { utf8.isEmpty }

  /// The number of bytes of UTF-8.
  var count: Int { utf8.count }

  /// Where all of it is written.
  var sourceRange: Range<Int> { sourceRange(for: 0..<count) }

  /// The bytes of the file that write the bytes `range` of the text.
  ///
  /// An empty range maps to the empty range before the byte that follows; at the end, behind the
  /// last. What lies outside of the text is cut off. Costs O(log *n*) in the references.
  func sourceRange(for range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<count)
    let start = sourceOffset(at: range.lowerBound)
    guard let last = range.last, let piece = piece(at: last) else { return start..<start }
    return start..<max(start, piece.source(at: last).upperBound)
  }

  private func sourceOffset(at offset: Int) -> Int {
    guard offset < count else { return pieces.last?.source.upperBound ?? anchor }
    return piece(at: offset)?.source(at: offset).lowerBound ?? anchor
  }

  private func piece(at offset: Int) -> Piece? {
    let index = pieceIndex(at: offset)
    return index < pieces.count ? pieces[index] : nil
  }

  private func pieceIndex(at offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].decoded.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension MappedText {
  /// Appends `bytes`, which the file writes as `source`: byte for byte if both are equally long.
  mutating func append(_ bytes: some Collection<UInt8>, from source: Range<Int>) {
    guard !bytes.isEmpty else { return }
    if utf8.isEmpty { anchor = source.lowerBound }
    let decoded = count..<count + bytes.count
    utf8.append(contentsOf: bytes)
    append(Piece(decoded: decoded, source: source))
  }

  private mutating func append(_ piece: Piece) {
    if let last = pieces.last, last.isBytewise, piece.isBytewise,
      last.source.upperBound == piece.source.lowerBound
    {
      pieces[pieces.count - 1] = Piece(
        decoded: last.decoded.lowerBound..<piece.decoded.upperBound,
        source: last.source.lowerBound..<piece.source.upperBound
      )
    } else {
      pieces.append(piece)
    }
  }

  /// Appends `other`, which stands later in the file.
  mutating func append(_ other: MappedText) {
    if isEmpty, !other.isEmpty { anchor = other.anchor }
    let shift = count
    utf8.append(contentsOf: other.utf8)
    for piece in other.pieces {
      let decoded = piece.decoded.lowerBound + shift..<piece.decoded.upperBound + shift
      append(Piece(decoded: decoded, source: piece.source))
    }
  }

  /// Both texts, the second behind the first.
  static func + (one: MappedText, other: MappedText) -> MappedText {
    var whole = one
    whole.append(other)
    return whole
  }

  /// The bytes `range` of the text; what lies outside of it is cut off.
  subscript(range: Range<Int>) -> MappedText {
    let range = range.clamped(to: 0..<count)
    var part = MappedText(at: sourceOffset(at: range.lowerBound))
    for piece in pieces[pieceIndex(at: range.lowerBound)...] {
      guard piece.decoded.lowerBound < range.upperBound else { break }
      let kept = piece.decoded.clamped(to: range)
      part.append(utf8[kept], from: piece.source(of: kept))
    }
    return part
  }

  /// The text without the space, tab, CR and LF at its ends, references to these included.
  func trimmed() -> MappedText {
    guard let first = utf8.firstIndex(where: { !$0.isXMLSpace }),
      let last = utf8.lastIndex(where: { !$0.isXMLSpace })
    else { return self[0..<0] }
    return self[first..<last + 1]
  }
}
