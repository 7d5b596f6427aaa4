import Diagnostics
import TextBytes

extension ProseDocument {
  /// What to replace in the source so that `range` of ``text`` reads `replacement`.
  ///
  /// Markup stays byte for byte. Where markup is inside the range, words are put in the place
  /// of words as long as there are as many of them; otherwise the first stretch takes all and the
  /// others become empty. A line break inside the range stays where a space of the new text can
  /// take its place. The text is escaped for the syntax.
  ///
  /// - Returns: Replacements in source order; empty where nothing changes.
  public func replacements(
    of range: Range<Int>,
    with replacement: String
  ) -> [Diagnostic.Replacement] {
    let pieces = map.pieces(of: range, textCount: text.count).filter { !$0.source.isEmpty }
    guard let first = pieces.first else {
      let place = map.source(at: range.lowerBound)
      return replacement.isEmpty ? [] : [change(place..<place, escaped(replacement, at: place))]
    }
    let old = words(of: range)
    if old.count > 1 {
      let new = replacement.split(whereSeparator: \.isWhitespace).map(String.init)
      if old.count == new.count {
        return zip(old, new).flatMap { replacements(ofWord: $0, with: $1) }
      }
    }
    if pieces.count == 1 {
      let whole = escaped(replacement, at: first.source.lowerBound)
      return [change(first.source, keepingBreak(in: first, whole))]
    }
    return replacements(ofWord: range, with: replacement)
  }

  /// Replaces a range as a whole: its first copied piece takes the text.
  private func replacements(
    ofWord range: Range<Int>,
    with word: String
  ) -> [Diagnostic.Replacement] {
    let pieces = map.pieces(of: range, textCount: text.count).filter { !$0.source.isEmpty }
    guard String(decoding: text[range], as: UTF8.self) != word else { return [] }
    let taker = pieces.firstIndex { $0.isCopy && !isBlank(text[$0.text]) } ?? 0
    return pieces.enumerated().map { index, piece in
      index == taker
        ? change(piece.source, escaped(word, at: piece.source.lowerBound))
        : change(piece.source, "")
    }
  }

  private func change(_ range: Range<Int>, _ text: String) -> Diagnostic.Replacement {
    Diagnostic.Replacement(span: SourceSpan(source, range), text: text)
  }

  /// The words of `range`, as places in ``text``.
  private func words(of range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for offset in range {
      if Bytes.isSpace(text[offset]) {
        if let begin = start { words.append(begin..<offset) }
        start = nil
      } else if start == nil {
        start = offset
      }
    }
    if let begin = start { words.append(begin..<range.upperBound) }
    return words
  }

  /// `new` with the line break of `piece` for its last space.
  private func keepingBreak(in piece: ProseMap.Piece, _ new: String) -> String {
    let old = text[piece.text]
    guard piece.isCopy, let start = old.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }),
      let space = new.lastIndex(of: " ")
    else { return new }
    let lineBreak = old[start...].prefix(while: Bytes.isSpace)
    return new[..<space] + String(decoding: lineBreak, as: UTF8.self)
      + new[new.index(after: space)...]
  }

  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy(Bytes.isSpace) }

  /// `text` as it must be written at `place` of the source to be read as it is.
  ///
  /// Without a need nothing is escaped.
  func escaped(_ text: String, at place: Int) -> String {
    switch syntax {
    case .text: text
    case .markdown: Escaping.markdown(text)
    case .html, .xml: Escaping.xmlText(text)
    }
  }
}
