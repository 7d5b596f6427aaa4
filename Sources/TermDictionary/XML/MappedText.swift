import TextBytes

/// Text out of a file, decoded, that knows for each of its bytes where it is written.
///
/// The text is what a reader sees; the file may write it with references, CDATA sections, other
/// line breaks and comments in between. What is written in one piece, as `&#xE4;`, is never cut:
/// a range that holds any byte of *ä* maps to the whole reference.
///
/// A text that is written byte for byte, as nearly all are, is a part of the file and takes no
/// memory of its own.
package struct MappedText: Sendable, Equatable {
  /// The text.
  private var content: ArraySlice<UInt8> = []

  /// Where the text, or what would be its start, is in the file.
  private(set) var anchor: Int

  /// In order of `decoded`, without gaps there; none where all of the text is written byte for byte
  /// in one piece.
  private var pieces: [Piece] = []

  /// A stretch of the text and where it is written.
  ///
  /// If both have the same length, byte stands for byte; else one stands for the other as a whole.
  /// This cannot be confused: a reference is always longer than the character it stands for.
  private struct Piece: Sendable, Equatable {
    var decoded: Range<Int>
    var source: Range<Int>

    var isBytewise: Bool { decoded.count == source.count }

    /// Whether `next` goes on where the piece ends, in the text and in the file.
    func isFollowed(by next: Piece) -> Bool {
      isBytewise && next.isBytewise && source.upperBound == next.source.lowerBound
    }

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

  /// Makes an empty text that is at `offset` of the file.
  package init(at offset: Int) {
    anchor = offset
  }

  /// The text.
  package var string: String { String(decoding: content, as: UTF8.self) }

  /// The bytes of the text.
  package var utf8: [UInt8] { Array(content) }

  /// The bytes `range` of the text; what lies outside of it is cut off.
  package func bytes(in range: Range<Int>) -> ArraySlice<UInt8> {
    let range = range.clamped(to: 0..<count)
    let start = content.startIndex
    return content[start + range.lowerBound..<start + range.upperBound]
  }

  /// Whether one of its bytes is a member of `bytes`.
  func contains(_ bytes: ByteClass) -> Bool { content.contains(where: bytes.contains) }

  /// Whether there is none.
  var isEmpty: Bool { content.isEmpty }

  /// The number of bytes of UTF-8.
  package var count: Int { content.count }

  /// Whether all of it is written byte for byte, in one piece from the anchor on.
  private var isOnePiece: Bool { pieces.isEmpty }

  /// Where all of it is written.
  var sourceRange: Range<Int> { sourceRange(for: 0..<count) }

  /// The bytes of the file that write the bytes `range` of the text.
  ///
  /// An empty range maps to the empty range before the byte that follows; at the end, behind the
  /// last. What lies outside of the text is cut off. Costs O(log *n*) in the references.
  package func sourceRange(for range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<count)
    if isOnePiece { return anchor + range.lowerBound..<anchor + range.upperBound }
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
    pieces.partitioningIndex { $0.decoded.upperBound > offset }
  }
}

extension MappedText {
  /// Appends `bytes`, which the file writes as `source`: byte for byte if both are equally long.
  mutating func append(_ bytes: ArraySlice<UInt8>, from source: Range<Int>) {
    guard !bytes.isEmpty else { return }
    let piece = Piece(decoded: count..<count + bytes.count, source: source)
    if isEmpty {
      anchor = source.lowerBound
      content = bytes
      if !piece.isBytewise { pieces = [piece] }
    } else {
      append(piece)
      content.append(contentsOf: bytes)
    }
  }

  /// Appends `bytes`, which the file writes as `source`: byte for byte if both are equally long.
  mutating func append(_ bytes: [UInt8], from source: Range<Int>) {
    append(bytes[...], from: source)
  }

  /// Notes a piece that is put behind the text.
  private mutating func append(_ piece: Piece) {
    if isOnePiece {
      let own = Piece(decoded: 0..<count, source: anchor..<anchor + count)
      if own.isFollowed(by: piece) { return }
      pieces = [own]
    }
    if let last = pieces.last, last.isFollowed(by: piece) {
      pieces[pieces.count - 1] = Piece(
        decoded: last.decoded.lowerBound..<piece.decoded.upperBound,
        source: last.source.lowerBound..<piece.source.upperBound
      )
    } else {
      pieces.append(piece)
    }
  }

  /// Appends `other`, which is later in the file.
  package mutating func append(_ other: MappedText) {
    guard !other.isEmpty else { return }
    guard !isEmpty else {
      self = other
      return
    }
    for piece in other.allPieces {
      append(other.bytes(in: piece.decoded), from: piece.source)
    }
  }

  private var allPieces: [Piece] {
    isOnePiece ? [Piece(decoded: 0..<count, source: anchor..<anchor + count)] : pieces
  }

  /// The bytes `range` of the text; what lies outside of it is cut off.
  subscript(range: Range<Int>) -> MappedText {
    let range = range.clamped(to: 0..<count)
    if isOnePiece {
      var part = MappedText(at: anchor + range.lowerBound)
      part.content = bytes(in: range)
      return part
    }
    var part = MappedText(at: sourceOffset(at: range.lowerBound))
    for piece in pieces[pieceIndex(at: range.lowerBound)...] {
      guard piece.decoded.lowerBound < range.upperBound else { break }
      let kept = piece.decoded.clamped(to: range)
      part.append(bytes(in: kept), from: piece.source(of: kept))
    }
    return part
  }

  /// The text without the space, tab, CR and LF at its ends, references to these included.
  package func trimmed() -> MappedText {
    guard let first = content.firstIndex(where: { !$0.isXMLSpace }),
      let last = content.lastIndex(where: { !$0.isXMLSpace })
    else { return self[0..<0] }
    if first == content.startIndex, last == content.endIndex - 1 { return self }
    return self[first - content.startIndex..<last + 1 - content.startIndex]
  }
}
