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
    guard let verb = rest.lastWord, Self.verbs.contains(verb.lowercased()) else { return nil }
    let before = rest[..<verb.startIndex]
    guard let word = before.lastWord, before.hasSpaceAtEnd else {
      return isStart(before) ? place(of: verb) : nil
    }
    if ["there", "here"].contains(word.lowercased()) { return place(of: verb) }
    let asks =
      word.lowercased() == "what" || EnglishWordRoles.role(of: String(word)) == .interrogative
    return asks && isStart(rest[..<word.startIndex]) ? place(of: verb) : nil
  }

  /// Whether nothing but the start of a sentence or of a clause is before the noun.
  var isBeforeSubject: Bool {
    if isStart(rest) { return true }
    guard rest.hasSpaceAtEnd, let word = rest.lastWord else { return false }
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

  private static let verbs: Set<String> = ["is", "are", "was", "were", "has", "does"]
}

extension String {
  /// Whether a sentence is over at the end, white space behind it.
  ///
  /// A full stop ends one only behind a common word of some length: others may be abbreviations.
  func endsSentence(followsWord: Bool) -> Bool {
    guard last?.isWhitespace == true else { return false }
    var rest = self[...]
    while rest.last?.isWhitespace == true { rest.removeLast() }
    let isQuoted = rest.last.map { "”’\"')".contains($0) } ?? false
    while let mark = rest.last, "”’\"')".contains(mark) { rest.removeLast() }
    guard let mark = rest.popLast(), ".?!".contains(mark) else { return false }
    // A question that is quoted may be in the middle of a sentence.
    if isQuoted, mark != "." { return false }
    if rest.isEmpty { return followsWord }
    // What is quoted is no abbreviation.
    if mark == ".", "”’".contains(rest.last ?? " ") { return true }
    if mark != "." { return rest.last?.isLetter == true || rest.last?.isNumber == true }
    let word = rest.reversed().prefix { $0.isLetter }
    let written = String(word.reversed())
    let lower = written.lowercased()
    let isAlone = word.count == rest.count
    let isWhole = isAlone || rest.dropLast(word.count).last?.isWhitespace == true
    // In a sentence, a capital is that of a name; a sentence of one word has one: *Done. Send it.*
    return isWhole && lower.count > 3 && (isAlone || written == lower)
      && CommonWords.all.contains(lower) && !abbreviations.contains(lower)
  }
}

/// Common words that are abbreviations, too, where a full stop is behind them.
private let abbreviations: Set<String> = ["incl", "excl", "dept", "corp", "approx", "misc", "resp"]

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

  fileprivate var hasSpaceAtEnd: Bool { last?.isWhitespace == true }
}
