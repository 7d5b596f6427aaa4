/// Phrases of one to four words that are in a text, drawn from it the same way at every run.
///
/// Like the terms of a glossary they are not the commonest words of the language: a single word is
/// one that is rare in a sample of the text, and a longer phrase has at least one that is not
/// common.
struct PhraseSample {
  private let text: [UInt8]
  private var counts: [String: Int] = [:]
  private var state: UInt64 = 0x7EC5_D1C7

  /// How many words are drawn from 100 MB to tell which are common; of a smaller text as many
  /// fewer.
  private static let sampleSize = 200_000

  init(_ text: [UInt8]) {
    self.text = text
    for _ in 0..<min(Self.sampleSize, text.count / 500) {
      if let word = words(1)?.first { counts[word.lowercased(), default: 0] += 1 }
    }
  }

  /// `count` phrases, a quarter of each length, none twice.
  mutating func phrases(_ count: Int) -> [String] {
    var phrases: [String] = []
    var known: Set<String> = []
    while phrases.count < count {
      let length = phrases.count % 4 + 1
      guard let words = words(length), isTerm(words) else { continue }
      let phrase = words.joined(separator: " ").lowercased()
      if known.insert(phrase).inserted { phrases.append(phrase) }
    }
    return phrases
  }

  private func isTerm(_ words: [String]) -> Bool {
    let rarest = words.map { counts[$0.lowercased(), default: 0] }.min() ?? 0
    return words.count == 1 ? rarest <= 3 && words[0].utf8.count >= 4 : rarest <= 20
  }

  /// `count` words of ASCII letters with single spaces between them, from a place drawn at random.
  private mutating func words(_ count: Int) -> [String]? {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var place = Int(state >> 33) % text.count
    while place < text.count, text[place] != 0x20 { place += 1 }
    var words: [String] = []
    while words.count < count {
      guard place < text.count, text[place] == 0x20 else { return nil }
      let start = place + 1
      place = start
      while place < text.count, (text[place] | 0x20) &- 0x61 < 26 { place += 1 }
      guard place - start >= 2 else { return nil }
      words.append(String(decoding: text[start..<place], as: UTF8.self))
    }
    let end = place < text.count ? text[place] : 0x20
    return end == 0x20 || end == 0x0A || end == 0x2C || end == 0x2E ? words : nil
  }
}
