import TermGrammar

/// What is before a noun at the start of a clause: *All the*, *Are new*, *If your*.
struct SentenceOpening {
  private let text: String

  /// What is left of the text without the determiners and adjectives of the noun.
  private let rest: Substring

  private let startsMessage: Bool

  /// Reads the end of `text`.
  init(_ text: String, startsMessage: Bool) {
    self.text = text
    self.startsMessage = startsMessage
    var rest = text[...]
    while let word = rest.lastWord, Self.describes(word) {
      rest = rest[..<word.startIndex]
    }
    self.rest = rest
  }

  /// The place of the verb that starts the sentence.
  var verb: Range<Int>? {
    var rest = rest
    // *There have been*, *there are not*.
    let adverb = rest.lastWord
    if let adverb, ["been", "not"].contains(adverb.lowercased()) {
      rest = rest[..<adverb.startIndex]
    }
    guard let verb = rest.lastVerb, Self.verbs.contains(verb.folded) else { return nil }
    let isPerfect = ["have", "has", "haven't", "hasn't"].contains(verb.folded)
    if adverb?.lowercased() == "been", !isPerfect { return nil }
    let before = rest[..<verb.startIndex]
    guard let word = before.lastWord, before.hasSpaceAtEnd else {
      return isStart(before) ? place(of: verb) : nil
    }
    if ["there", "here"].contains(word.lowercased()) { return place(of: verb) }
    if word.lowercased() == "many", let how = before[..<word.startIndex].lastWord {
      return how.lowercased() == "how" && isStart(before[..<how.startIndex])
        ? place(of: verb) : nil
    }
    let asks =
      word.lowercased() == "what" || EnglishWordRoles.role(of: String(word)) == .interrogative
    return asks && isStart(before[..<word.startIndex]) ? place(of: verb) : nil
  }

  /// Whether nothing but the start of a sentence or of a clause is before the noun.
  var isBeforeSubject: Bool {
    if isStart(rest) { return true }
    guard rest.hasSpaceAtEnd, let word = rest.lastWord else { return false }
    if Self.focusing.contains(word.lowercased()) { return isStart(rest[..<word.startIndex]) }
    let role = EnglishWordRoles.role(of: String(word))
    return role == .subordinator || role == .interrogative
  }

  private func isStart(_ rest: Substring) -> Bool {
    if rest.allSatisfy(\.isWhitespace) { return startsMessage }
    return String(rest).endsSentence(followsWord: false)
  }

  private func place(of word: Substring) -> Range<Int> {
    let start = text.utf8.distance(from: text.startIndex, to: word.startIndex)
    return start..<start + word.utf8.count
  }

  private static func describes(_ word: Substring) -> Bool {
    let lower = word.lowercased()
    return EnglishWordRoles.role(of: lower) == .determiner && lower != "what"
      || EnglishDeterminers.adjectives.contains(lower)
  }

  private static let verbs = Set(
    words: """
      is are was were has have does do isn't aren't wasn't weren't hasn't haven't doesn't don't
      """
  )

  /// What may be before the first determiner of a subject: *only grants*.
  static let focusing: Set<String> = ["only", "even", "just"]
}

extension Substring {
  /// The last word, white space behind it.
  fileprivate var lastWord: Substring? {
    guard hasSpaceAtEnd else { return nil }
    var rest = self
    while rest.last?.isWhitespace == true { rest.removeLast() }
    let length = rest.reversed().prefix { $0.isLetter }.count
    guard length > 0 else { return nil }
    let word = rest.suffix(length)
    // What is behind a hyphen or an apostrophe is the end of a longer word.
    if let before = rest.dropLast(length).last, !before.isWhitespace, !"“‘(\"".contains(before) {
      return nil
    }
    return word
  }

  /// The last word, which may be one with an apostrophe: *aren’t*.
  fileprivate var lastVerb: Substring? {
    guard hasSpaceAtEnd else { return nil }
    var rest = self
    while rest.last?.isWhitespace == true { rest.removeLast() }
    let length = rest.reversed().prefix { $0.isLetter || "’'".contains($0) }.count
    let word = rest.suffix(length)
    return word.contains { "’'".contains($0) } ? word : lastWord
  }

  /// In small letters, with the apostrophe of keyboards.
  fileprivate var folded: String { lowercased().replacing("\u{2019}", with: "'") }

  fileprivate var hasSpaceAtEnd: Bool { last?.isWhitespace == true }
}
