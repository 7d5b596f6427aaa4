import TermGrammar
import TextBytes

extension EnglishSentence {
  /// The pronouns that may stand for the noun that is asked about, which is of `number`: the first
  /// behind it, else the word with which the next sentence starts.
  ///
  /// Who else may be meant by them is not asked.
  func pronouns(for number: GrammaticalNumber, in text: Span<UInt8>) -> [Range<Int>] {
    let pronouns = Self.pronouns(of: number)
    for word in words.dropFirst(focus.upperBound) where pronouns.contains(word.text) {
      return [word.range]
    }
    return nextStart(among: pronouns, in: text).map { [$0] } ?? []
  }

  private static func pronouns(of number: GrammaticalNumber) -> Set<String> {
    switch number {
    case .singular: ["it", "its", "itself"]
    case .plural: ["they", "them", "their", "theirs", "themselves"]
    }
  }

  /// The word that starts the next sentence of the block, if it is one of `pronouns`.
  private func nextStart(among pronouns: Set<String>, in text: Span<UInt8>) -> Range<Int>? {
    guard isClosed, let last = words.last else { return nil }
    var start = last.range.upperBound
    while start < text.count, ".!?".utf8.contains(text[start]) || Bytes.isSpace(text[start]) {
      start += 1
    }
    var end = start
    while end < text.count, Bytes.isLetter(text[end]) { end += 1 }
    guard (start..<end).count < 12 else { return nil }
    let word = String(decoding: (start..<end).map { text[$0] }, as: UTF8.self)
    return pronouns.contains(word.lowercased()) ? start..<end : nil
  }
}
