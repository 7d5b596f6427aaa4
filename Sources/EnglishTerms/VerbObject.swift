import TermGrammar

/// The object between the two parts of a verb.
enum VerbObject {
  /// How the object begins in `text`, which is directly behind the verb.
  static func opening(_ text: String) -> ObjectOpening? {
    guard text.first?.isWhitespace == true else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    if let word = words.first?.prefix(while: \.isLetter), isPronoun(word, in: text) {
      return .pronoun(end: text.utf8.distance(from: text.startIndex, to: word.endIndex))
    }
    let areDeterminers = words.allSatisfy { determiners.contains($0.lowercased()) }
    return areDeterminers && text.last?.isWhitespace == true ? .noun : nil
  }

  /// Whether the object goes on in `text`, which is behind its noun.
  static func goesOn(in text: String) -> Bool {
    guard let first = text.first else { return false }
    if first.isLetter || first.isNumber || "-'\u{2019}/(".contains(first) { return true }
    guard first.isWhitespace else { return false }
    let word = text.drop(while: \.isWhitespace).prefix(while: \.isLetter).lowercased()
    return links.contains(word)
  }

  /// Whether `word` of `text` is an object by itself: *her* is one only where no noun follows.
  private static func isPronoun(_ word: Substring, in text: String) -> Bool {
    let next = text[word.endIndex...].first
    if let next, next == "'" || next == "\u{2019}" || next == "-" || next.isNumber { return false }
    let lower = word.lowercased()
    if pronouns.contains(lower) { return true }
    return demonstratives.contains(lower) && next.map { ".,;:!?)".contains($0) } ?? false
  }

  private static let pronouns = Set(
    words: """
      anybody anyone everybody everyone him it itself me nobody somebody someone them themselves us
      you
      """
  )

  private static let demonstratives = Set(words: "all both her that these this those")

  private static let determiners = Set(
    words: """
      a all an another any both each every her his its my no our some that the their these this
      those your
      """
  )

  /// Words that tie what is behind them to the noun before them.
  private static let links = Set(words: "and nor of or than that which who whom whose")
}
