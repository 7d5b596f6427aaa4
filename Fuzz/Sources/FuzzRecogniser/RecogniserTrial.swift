@testable import TermDictionary
@testable import TermProse

/// What must be true of every search, whatever the phrases and the bytes of the text.
struct RecogniserTrial {
  let phrases: [String]
  let text: [UInt8]
  let shift: Int

  /// The terms of all shipped readers; the messages have no part in it.
  private static let recogniser: TermRecogniser = {
    let set = DictionarySet(ShippedFiles.dictionaries.filter { !$0.name.contains("messages") })
    return TermRecogniser(
      lexicons: set.readers.compactMap { try? set.lexicon(for: $0.description, locale: "en-AU") }
    )
  }()

  func run() {
    let matcher = PhraseMatcher(phrases)
    let matches = matcher.matches(in: text)
    let reference = ReferenceMatcher(phrases)
    require(matches == reference.matches(in: text.span), "the plain search finds the same")
    require(
      phrases.indices.map(matcher.representative) == reference.representatives,
      "the same phrases are the same"
    )
    let shifted = Array(repeating: 0x20, count: shift) + text
    require(
      matcher.matches(in: shifted)
        == matches.map {
          PhraseMatch(
            range: ($0.range.lowerBound + shift)..<($0.range.upperBound + shift),
            phrase: $0.phrase
          )
        },
      "where blocks are cut does not matter"
    )
    termsAreInOrder()
  }

  private func termsAreInOrder() {
    var end = 0
    for match in Self.recogniser.matches(in: text) {
      require(
        match.range.lowerBound >= end && match.range.upperBound <= text.count
          && !match.range.isEmpty,
        "matches follow each other inside the text"
      )
      end = match.range.upperBound
    }
  }

  private func require(_ condition: Bool, _ what: String) {
    precondition(condition, what)
  }
}
