/// Words that mean nothing: no dictionary that is measured holds the words of a trade.
enum MadeUpWords {
  /// The word by which the term `index` is called; every index has a word of its own.
  static func ofTerm(_ index: Int) -> String { word(index, endings: termEndings) }

  /// Another word for the term `index`, which the variant `variant` of the dictionary uses.
  static func ofTerm(_ index: Int, variant: Int) -> String {
    // No other word holds this letter.
    "y" + syllables[variant % syllables.count] + ofTerm(index)
  }

  /// A text of `count` words, of which some are as frequent as those of a language.
  static func text(_ count: Int, _ random: inout SplitMix) -> String {
    (0..<count).map { _ in textWord(&random) }.joined(separator: " ")
  }

  private static func textWord(_ random: inout SplitMix) -> String {
    if Int.random(in: 0..<5, using: &random) < 2 { return random.pick(frequent) }
    let most = Int.random(in: 1...3000, using: &random)
    return word(Int.random(in: 0..<most, using: &random), endings: textEndings)
  }

  private static let frequent = ["of", "to", "and", "for", "in", "on", "with", "at", "by", "from"]

  /// No word of a term ends as a word of a text does, so that no text holds a term by chance.
  private static let termEndings = ["rin", "tel", "dor", "gat", "nep", "vik"]
  private static let textEndings = ["som", "len", "ba", "dri", "ku", "tov"]

  private static let syllables = [
    "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "qui", "ro", "su", "ta",
    "ve", "wi", "xo", "zu", "bre", "clo", "dra", "fli", "gro", "pla", "ste", "tri", "spu", "al",
    "or", "en",
  ]

  /// The number `index`, written in syllables.
  private static func word(_ index: Int, endings: [String]) -> String {
    var rest = index / endings.count
    var text = ""
    repeat {
      text = syllables[rest % syllables.count] + text
      rest /= syllables.count
    } while rest > 0
    return text + endings[index % endings.count]
  }
}
