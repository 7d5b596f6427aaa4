import EnglishTerms
import TermGrammar
import TextBytes

/// The words around an article, as far as they tell whether a noun can follow that it belongs to.
///
/// Where none can, a letter, a word too many or another slip is there: *the size of a
/// automatically*, *is a associated to*, *flattened an written*. Each condition was met in real
/// documentation.
struct ArticlePhrase {
  private let before: WordInText?
  private let word: WordInText
  private let after: WordInText?
  private let second: WordInText?

  /// Whether the sentence, the line of a table or a bracket ends behind the word, and behind the
  /// word after it.
  private let ends: (word: Bool, after: Bool)

  /// Whether a bracket or a capital follows the word after it.
  private let isBeforeAside: Bool

  private let isVowelArticle: Bool

  /// Whether the word starts a bracket or a quotation.
  private let isApart: Bool

  /// Reads the words around `article`, which is before a letter.
  init(_ article: WrittenIndefiniteArticle, in text: Span<UInt8>) {
    word = WordInText(at: article.next, text)
    before = WordInText(before: article.range.lowerBound, text)
    after = WordInText(after: word.whole.upperBound, text)
    second = after.flatMap { WordInText(after: $0.whole.upperBound, text) }
    ends = (
      Self.isEnd(word.whole.upperBound, text),
      after.map { Self.isEnd($0.whole.upperBound, text) } ?? true
    )
    let behind = after.flatMap { Self.firstByte(behind: $0.whole.upperBound, text) } ?? 0x2E
    isBeforeAside = "([".utf8.contains(behind) || (0x41...0x5A).contains(behind)
    isVowelArticle = article.sound == .vowel
    isApart = !Bytes.isSpace(text[article.next - 1])
  }

  /// Whether the words fit an article and its noun.
  ///
  /// A bracket or a quotation between them says so itself.
  var hasNoun: Bool {
    isApart
      || !followsDeterminer && !isVerbWithObject && !isPredicate && !isAdverb && !isMass
        && !isPlural
        && !isBetweenCapitals && !(isVowelArticle && isConjunction)
  }

  /// *The a option*.
  private var followsDeterminer: Bool {
    before.map { ["the", "its", "their", "your", "our", "my"].contains($0.lowercased) } ?? false
  }

  /// *Of a executing an expression*, *a outside this interval*, *wants to a avoid a race*, *a Embed
  /// the pattern*.
  private var isVerbWithObject: Bool {
    guard word.isWhole, let after, isDeterminer(after) else { return false }
    return word.hasEnding("ing") || role(of: word) == .preposition || word.isCapitalized
      || before?.lowercased == "to"
  }

  /// *Is a associated to*, *is a invertible*.
  private var isPredicate: Bool {
    guard word.isWhole, let before, Self.copulas.contains(before.lowercased) else { return false }
    if word.hasEnding("ed"), ends.word || after.map({ role(of: $0) != nil }) ?? false {
      return true
    }
    return ends.word && ["ible", "ous", "less", "omic"].contains(where: word.hasEnding)
  }

  /// *The size of a automatically*, *on a approximately one thousand cases*.
  private var isAdverb: Bool {
    guard word.isWhole, word.hasEnding("ly") else { return false }
    guard let after else { return ends.word }
    return isDeterminer(after)
  }

  /// *A information on what remains*: the noun takes no article.
  private var isMass: Bool {
    word.isWhole && FixedNouns.mass.contains(word.lowercased)
      && (ends.word || after.map { role(of: $0) != nil } ?? false)
  }

  /// *A arrays of*, *a instances chosen*, *a unknown headers from*: the article is wrong, but not
  /// by its sound.
  private var isPlural: Bool {
    if word.isPlural {
      guard let after else { return ends.word }
      return FunctionWords.neverAfterArticle.contains(after.lowercased) || role(of: after) != nil
        || ["ed", "en", "ing"].contains(where: after.hasEnding)
    }
    guard let after, after.isPlural else { return false }
    let isAdjective = word.hasEnding("ed") || word.lowercased.hasPrefix("un")
    if isAdjective { return ends.after || second.map { role(of: $0) != nil } ?? false }
    // A noun may be before a verb in -s: *a user logs in*.
    return isBeforeAside
  }

  /// *PARTITION BY a ORDER BY c*, *High an Low*.
  private var isBetweenCapitals: Bool {
    guard let before else { return false }
    if before.isInCapitals, word.isInCapitals { return true }
    return isVowelArticle && ends.word && before.isCapitalized && word.isCapitalized
  }

  /// *Debugging an profiling*: likely to be *and*.
  private var isConjunction: Bool {
    guard let before else { return false }
    let endings = [["ing"], ["ed", "en"], ["ly"]]
    return endings.contains {
      $0.contains(where: before.hasEnding) && $0.contains(where: word.hasEnding)
    }
      || (word.hasEnding("ly") && after.map { $0.hasEnding("ing") } ?? false)
  }

  private static let copulas: Set<String> = ["is", "are", "was", "were", "be", "been", "being"]

  private func role(of word: WordInText) -> WordRole? {
    EnglishWordRoles.role(of: word.lowercased)
  }

  private func isDeterminer(_ word: WordInText) -> Bool {
    switch role(of: word) {
    case .indefiniteArticle, .determiner, .singularDeterminer, .pluralDeterminer: true
    default: false
    }
  }

  /// Whether no word of the same phrase follows at `place`.
  private static func isEnd(_ place: Int, _ text: Span<UInt8>) -> Bool {
    guard let byte = firstByte(behind: place, text) else { return true }
    return ".,;:!?()[]".utf8.contains(byte)
  }

  /// The byte behind white space; `nil` at the end of a block.
  private static func firstByte(behind place: Int, _ text: Span<UInt8>) -> UInt8? {
    var place = place
    while place < text.count, text[place] == 0x20 || text[place] == 0x0A { place += 1 }
    guard place < text.count, text[place] != Bytes.blockBoundary else { return nil }
    return text[place]
  }
}
