import TermGrammar

/// What is behind a noun: whether it is no noun that the first one describes.
struct NounEnd {
  private let word: String

  /// What is behind that word.
  private let rest: Substring

  /// Reads `text`, which starts with the word behind a noun.
  init(_ text: String) {
    let written = text.prefix { $0.isLetter || "’'".contains($0) }
    word = written.lowercased()
    rest = text[written.endIndex...]
  }

  /// Whether the noun ends before the text for certain.
  var isCertain: Bool {
    // The first part of a longer word may be anything: *over-the-counter*.
    if rest.first == "-" { return false }
    if EnglishWordRoles.role(of: word) != nil { return true }
    if EnglishWordRoles.agreeing(word, with: .plural) != nil { return true }
    if VerbWords.objects.contains(word) || VerbWords.adverbs.contains(word) { return true }
    // *Daily*, *early* and *late* may describe a noun themselves.
    let mayDescribe =
      VerbWords.isAdverb(word) || VerbWords.times.contains(word) || Self.states.contains(word)
    return mayDescribe && isClosed
  }

  /// Whether the phrase is over behind the word: before a mark, a small word, or nothing.
  private var isClosed: Bool {
    guard let first = rest.first(where: { !$0.isWhitespace }) else { return true }
    guard first.isLetter else { return !"‘“'\"{-/".contains(first) }
    let next = rest.drop { $0.isWhitespace }.prefix { $0.isLetter || "’'".contains($0) }
    return EnglishWordRoles.role(of: String(next)) != nil
  }

  /// Adjectives that may be behind a noun whose verb is before it, as in *are those claims late*.
  private static let states = Set(
    words: """
      active available clean clear closed complete correct due empty free full invalid late missing
      necessary new old open ready right safe useful valid wrong
      """
  )
}
