/// Phrases by their first word, so that a text is searched for all of them in one pass.
///
/// Costs one look-up for each word of the text, however many phrases there are.
struct PhraseIndex<Owner: Sendable>: Sendable {
  private var byFirstWord: [String: [Phrase]] = [:]

  private struct Phrase {
    /// The words after the first, in small letters.
    var rest: [String]

    /// How the phrase is written, where letter case counts.
    var exact: String?

    var owner: Owner
  }

  /// The longest phrase that starts at a word, with all that own it.
  struct Match {
    /// The tokens that it covers.
    var tokens: Range<Int>

    var owners: [Owner]
  }

  /// Adds `phrase`; a text must have its very letter case where `isExact`.
  ///
  /// What has other signs than spaces between its words is left out.
  mutating func insert(_ phrase: String, _ owner: Owner, isExact: Bool = false) {
    let words = WordToken.words(in: phrase.utf8)
    guard let first = words.first, words.dropFirst().allSatisfy(\.followsSpace) else { return }
    // A possessive inside of a phrase would be compared without its ending.
    guard words.allSatisfy({ !$0.isPossessive }) else { return }
    byFirstWord[first.folded, default: []].append(
      Phrase(rest: words.dropFirst().map(\.folded), exact: isExact ? phrase : nil, owner: owner)
    )
  }

  /// The phrases in `tokens`, from left to right; none overlaps another.
  ///
  /// - Parameters:
  ///   - tokens: The words of the text.
  ///   - isWanted: Whether the phrases of an owner count.
  /// - Returns: The longest phrase at each place.
  func matches(in tokens: [WordToken], where isWanted: (Owner) -> Bool = { _ in true }) -> [Match] {
    var matches: [Match] = []
    var index = 0
    while index < tokens.count {
      if let match = match(at: index, in: tokens, where: isWanted) {
        matches.append(match)
        index = match.tokens.upperBound
      } else {
        index += 1
      }
    }
    return matches
  }

  private func match(
    at index: Int,
    in tokens: [WordToken],
    where isWanted: (Owner) -> Bool
  ) -> Match? {
    guard let phrases = byFirstWord[tokens[index].folded] else { return nil }
    var longest = 0
    var owners: [Owner] = []
    for phrase in phrases
    where phrase.rest.count + 1 >= longest && isWanted(phrase.owner) && fits(phrase, index, tokens)
    {
      if phrase.rest.count + 1 > longest {
        longest = phrase.rest.count + 1
        owners = []
      }
      owners.append(phrase.owner)
    }
    return longest == 0 ? nil : Match(tokens: index..<index + longest, owners: owners)
  }

  private func fits(_ phrase: Phrase, _ index: Int, _ tokens: [WordToken]) -> Bool {
    let end = index + 1 + phrase.rest.count
    guard end <= tokens.count else { return false }
    for (offset, word) in phrase.rest.enumerated() {
      let token = tokens[index + 1 + offset]
      guard token.followsSpace, token.folded == word else { return false }
    }
    // Only the last word may own what follows: *change order’s*, but not *change’s order*.
    guard tokens[index..<end - 1].allSatisfy({ !$0.isPossessive }) else { return false }
    guard let exact = phrase.exact else { return true }
    return tokens[index..<end].map(\.text).joined(separator: " ") == exact
  }
}
