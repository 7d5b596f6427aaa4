/// A place of a text at which a phrase is.
public struct PhraseMatch: Sendable, Hashable {
  /// Where it is: bytes of UTF-8, counted from 0.
  public let range: Range<Int>

  /// Which phrase it is: the index among those that the matcher was made of; of phrases that cannot
  /// be told apart, the first.
  public let phrase: Int

  /// Makes a match.
  public init(range: Range<Int>, phrase: Int) {
    self.range = range
    self.phrase = phrase
  }
}
