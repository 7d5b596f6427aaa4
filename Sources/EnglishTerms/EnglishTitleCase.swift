import TermGrammar

extension StyledText {
  /// The text in title case: every word starts with a capital except small ones.
  ///
  /// - Nothing is ever lowered: capitals that are written stay.
  /// - A small word is raised only where it is the first (and `isFirst`), after a colon, where it
  ///   is the last, whatever marks are behind it, *What to Look For?*, or a part of the verb before
  ///   it, *Sign Off the Bill*. What numbers the title is no word: *1.1 The Bill*, *(a) The Bill*.
  /// - After a slash a new word starts, after a hyphen none does: *Unit/Quantity Based*,
  ///   *Owner-developer*; except in a phrase on hyphens, which has small words inside,
  ///   *Point-of-View*, and where `behindHyphen` says so: *One-Day*.
  /// - Words with a capital inside stay as they are: *iPhone*, *eSignature*.
  func inEnglishTitleCase(isFirst: Bool, _ behindHyphen: HyphenCasing = .small) -> StyledText {
    var pieces = pieces
    var canBeSmall = !isFirst
    var wordCount = 0
    var previous = 0..<0
    var index = 0
    let end = pieces.endOfLastWord
    while index < pieces.count {
      guard pieces[index].isInsideWord else {
        if pieces.endsHeading(at: index, behind: previous, wordCount) { canBeSmall = false }
        index += 1
        continue
      }
      let word = HyphenatedWord(in: pieces, at: index)
      let range = index..<word.end
      if isFirst, wordCount == 0, let number = pieces.numbering(range) {
        index = number
        continue
      }
      if canBeSmall, wordCount > 0 {
        let isFirst = wordCount == 1
        let isLast = word.end == end && !(isFirst && pieces.mayHaveObject(range, behind: previous))
        canBeSmall = !isLast && !pieces.isParticle(range, behind: previous, isFirst: isFirst)
      }
      (previous, wordCount) = (range, wordCount + 1)
      let raised = word.raisedLetters(of: pieces, canBeSmall: canBeSmall, behindHyphen)
      for letter in raised {
        pieces[letter].raise()
      }
      canBeSmall = true
      index = word.end
    }
    return StyledText(pieces, styledAs: self)
  }
}

/// A word, or several that hyphens join.
private struct HyphenatedWord {
  /// The words that stay small in titles.
  private static let smallWords = Set(
    [
      "a", "an", "and", "as", "at", "but", "by", "for", "if", "in", "into", "nor", "of", "off",
      "on", "onto", "or", "over", "per", "the", "to", "up", "via", "vs", "with", "yet",
    ].map { packed($0.utf8) }
  )

  /// Where its parts are: places and no slices, which would have all pieces copied at each
  /// change.
  private let parts: [Range<Int>]

  /// The index after the last piece.
  private(set) var end: Int

  /// Reads the word of `pieces` that starts at `start`.
  init(in pieces: [StyledText.Piece], at start: Int) {
    end = start
    var parts: [Range<Int>] = []
    repeat {
      let part = end..<partEnd(in: pieces, from: end)
      parts.append(part)
      end = part.upperBound
      guard isJoined(at: end, in: pieces, by: hyphens) else { break }
      end += 1
    } while true
    self.parts = parts
  }

  /// The indices of the letters of `pieces`, in which the word was read, to raise.
  func raisedLetters(
    of pieces: [StyledText.Piece],
    canBeSmall: Bool,
    _ behindHyphen: HyphenCasing
  ) -> [Int] {
    guard parts.count > 1 else {
      return parts.filter { !(canBeSmall && Self.isSmall(pieces[$0])) }
        .compactMap { Self.raisedLetter(of: pieces[$0]) }
    }
    let inner = parts.dropFirst().dropLast()
    let isPhrase = inner.contains { Self.isLink(pieces[$0]) }
    guard isPhrase || behindHyphen == .capital else {
      return parts.prefix(1).compactMap { Self.raisedLetter(of: pieces[$0]) }
    }
    let isWhole = behindHyphen == .capital
    let raised = parts.indices.filter { place in
      place == 0 || isWhole && place == parts.count - 1 || !Self.isSmall(pieces[parts[place]])
    }
    return raised.compactMap { Self.raisedLetter(of: pieces[parts[$0]]) }
  }

  /// Whether the part ties the words beside it to a phrase: *point-of-view*, *pay-when-paid*.
  private static func isLink(_ part: ArraySlice<StyledText.Piece>) -> Bool {
    guard part.count <= 4, part.allSatisfy(\.scalar.isASCII) else { return false }
    return isSmall(part) || links.contains(packed(part.lazy.map { UInt8(ascii: $0.scalar) | 0x20 }))
  }

  private static let links = Set(["from", "not", "than", "when"].map { packed($0.utf8) })

  private static func isSmall(_ part: ArraySlice<StyledText.Piece>) -> Bool {
    guard part.count <= 4, part.allSatisfy(\.scalar.isASCII) else { return false }
    return smallWords.contains(packed(part.lazy.map { UInt8(ascii: $0.scalar) | 0x20 }))
  }

  /// Up to four letters in one number.
  private static func packed(_ letters: some Sequence<UInt8>) -> UInt32 {
    letters.reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func raisedLetter(of part: ArraySlice<StyledText.Piece>) -> Int? {
    part.isFreeOfInnerCapitals ? part.startIndex : nil
  }
}

/// The index after the last piece of the word at `start`.
///
/// An apostrophe, a full stop or an @ between letters starts no word: *owner’s*, *example.com*.
private func partEnd(in pieces: [StyledText.Piece], from start: Int) -> Int {
  var end = start
  while end < pieces.count,
    pieces[end].isInsideWord || isJoined(at: end, in: pieces, by: innerMarks)
  {
    end += 1
  }
  return end
}

/// Whether the piece at `index` is one of `marks` and a word goes on directly after it.
private func isJoined(
  at index: Int,
  in pieces: [StyledText.Piece],
  by marks: Set<Unicode.Scalar>
) -> Bool {
  index < pieces.count && pieces[index].isOne(of: marks)
    && index + 1 < pieces.count && pieces[index + 1].isInsideWord
}

/// What joins the parts of a word: the hyphen of the keyboard, the true one, or the one that does
/// not break.
private let hyphens: Set<Unicode.Scalar> = ["-", "\u{2010}", "\u{2011}"]

private let innerMarks: Set<Unicode.Scalar> = ["’", "'", ".", "@", "_"]
