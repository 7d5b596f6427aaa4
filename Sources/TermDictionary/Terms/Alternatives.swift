/// The alternatives of `td:agree`: `|is/are|`.
enum Alternatives {
  /// What is written for a bar, besides the sign itself.
  static let bars: Set<Character> = ["｜", "¦", "│", "┃", "ǀ", "∣", "❘", "❙", "︱"]

  /// What is written around words.
  static let quotes: Set<Character> = [
    "\"", "'", "“", "”", "„", "‟", "«", "»", "‘", "’", "‚", "‛", "‹", "›", "`", "´", "′", "″",
  ]

  private static let parting: Set<Character> = ["/", "／", "∕", "⁄", "|", "\\"]

  /// `text` without the quotes around it.
  static func unquoted(_ text: String) -> Substring {
    var bare = text.drop(while: quotes.contains)
    while let last = bare.last, quotes.contains(last) { bare.removeLast() }
    return bare
  }

  /// `written` as alternatives are written; `nil` where it is no words with signs between them.
  static func corrected(_ written: some StringProtocol) -> String? {
    func isSign(_ character: Character) -> Bool {
      character == "|" || bars.contains(character)
    }
    var words = Substring(written)
    while let first = words.first, isSign(first) || quotes.contains(first) || first.isWhitespace {
      words.removeFirst()
    }
    while let last = words.last,
      isSign(last) || quotes.contains(last) || last.isWhitespace || last == "\\"
    { words.removeLast() }
    let parts = words.split(omittingEmptySubsequences: false) {
      parting.contains($0) || isSign($0)
    }
    let trimmed = parts.map(Self.trimmed)
    guard trimmed.count > 1, trimmed.allSatisfy(isWords) else { return nil }
    return "|\(trimmed.joined(separator: "/"))|"
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(unquoted(String(text)))
  }

  /// Whether `text` is letters, with spaces, apostrophes and hyphens between them.
  private static func isWords(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    return first.isLetter && last.isLetter
      && text.allSatisfy { $0.isLetter || " '’-".contains($0) }
  }
}
