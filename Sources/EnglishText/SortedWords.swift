/// A list of words in a file inside the binary, in the order of their bytes, with white space
/// between.
///
/// It is searched where it is: a set of ten thousand words costs more to make than most runs ask.
struct SortedWords: Sendable {
  /// The text, which is never freed.
  private nonisolated(unsafe) let text: UnsafeBufferPointer<UInt8>

  /// Takes the words of `text`, which ascend, and which must not be freed.
  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Whether `word` is one of them.
  ///
  /// O(log *n*) in the length of the text.
  func contains(_ word: String) -> Bool {
    var word = word
    return word.withUTF8(contains)
  }

  private func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !word.isEmpty, !word.contains(where: Self.isSpace) else { return false }
    var range = text.indices
    while !range.isEmpty {
      let found = self.word(around: range.lowerBound + range.count / 2, in: range)
      if text[found].elementsEqual(word) { return true }
      if text[found].lexicographicallyPrecedes(word) {
        range = min(found.upperBound + 1, range.upperBound)..<range.upperBound
      } else {
        range = range.lowerBound..<max(found.lowerBound - 1, range.lowerBound)
      }
    }
    return false
  }

  /// The place of the word at `index`, or that ends there; empty between two spaces.
  private func word(around index: Int, in range: Range<Int>) -> Range<Int> {
    let start = text[range.lowerBound..<index].lastIndex(where: Self.isSpace).map { $0 + 1 }
    let end = text[index..<range.upperBound].firstIndex(where: Self.isSpace)
    return (start ?? range.lowerBound)..<(end ?? range.upperBound)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") }
}
