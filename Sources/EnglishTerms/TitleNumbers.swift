import TermGrammar

/// What numbers titles, and is no word of theirs.
extension [StyledText.Piece] {
  /// The index behind the number or letter at `range` that counts titles, as in *1.*, *1.1*, *2)*,
  /// *(a)*, *iv.*, *[1]* and *§ 3*; `nil` where a word is there.
  func numbering(_ range: Range<Int>) -> Int? {
    guard range.upperBound + 1 < count else { return nil }
    let isMarked = ".)]".unicodeScalars.contains(self[range.upperBound].scalar)
    if self[range].allSatisfy({ $0.scalar.isDigit || $0.scalar == "." }) {
      let isNumber =
        isMarked || self[range].contains { $0.scalar == "." } || hasNumberSign(before: range)
      return isNumber ? range.upperBound : nil
    }
    return isMarked && isCountingLetter(range) ? range.upperBound : nil
  }

  /// Whether a heading starts behind the piece at `index`: a colon, or what parts a number from it,
  /// as in *Step 3 – The Ward*, where `previous` is the last of `wordCount` words.
  func endsHeading(at index: Int, behind previous: Range<Int>, _ wordCount: Int) -> Bool {
    switch self[index].scalar {
    case ":": return true
    case ".", "–", "—":
      let isNumber = self[previous].allSatisfy { $0.scalar.isDigit } && (1...2).contains(wordCount)
      return isNumber && index + 1 < count && self[index + 1].scalar == " "
    default: return false
    }
  }

  /// *§ 3* and *#3*; but *#3 of the claims* counts no title.
  private func hasNumberSign(before range: Range<Int>) -> Bool {
    guard let sign = self[..<range.lowerBound].last(where: { $0.scalar != " " }) else {
      return false
    }
    guard sign.scalar != "§" else { return true }
    let next = self[range.upperBound...].prefix(4).map(\.scalar)
    return sign.scalar == "#" && !next.elementsEqual(" of ".unicodeScalars)
  }

  /// One letter, or a small number in Roman ones.
  private func isCountingLetter(_ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return true }
    return range.count < 6
      && self[range].allSatisfy { "ivxIVX".unicodeScalars.contains($0.scalar) }
  }
}
