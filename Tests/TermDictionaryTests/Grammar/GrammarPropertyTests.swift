import EnglishTerms
import TermGrammar
import TestSupport
import Testing

struct GrammarPropertyTests {
  static let grammars: [any Grammar] = [EnglishGrammar(), NeutralGrammar(language: "und")]
  static let seeds = Array(UInt64(1)...400)

  @Test(arguments: grammars, seeds)
  func `casing twice is casing once`(grammar: any Grammar, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = StyledText.arbitrary(using: &random)
    for casing in Casing.allCases {
      let isFirst = Bool.random(using: &random)
      let once = grammar.cased(text, as: casing, isFirst: isFirst)
      #expect(grammar.cased(once, as: casing, isFirst: isFirst) == once, "seed \(seed)")
    }
  }

  @Test(arguments: grammars, seeds)
  func `casing changes neither fixed runs nor what is stated`(grammar: any Grammar, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = StyledText.arbitrary(using: &random)
    for casing in Casing.allCases {
      var cased = grammar.cased(text, as: casing, isFirst: true)
      for (index, run) in text.runs.enumerated() where !run.isFixed && cased.runs.count > index {
        cased.runs[index].text = run.text
      }
      #expect(cased == text, "seed \(seed)")
    }
  }

  @Test(arguments: grammars, seeds)
  func `no casing is the text itself`(grammar: any Grammar, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = StyledText.arbitrary(using: &random)
    #expect(grammar.cased(text, as: .none, isFirst: true) == text, "seed \(seed)")
  }

  @Test(arguments: grammars, seeds)
  func `arbitrary text never traps`(grammar: any Grammar, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = StyledText.arbitrary(using: &random).string
    for reading in [nil, Pronunciation.letters, .word] {
      let sound = grammar.sound(of: text, reading: reading)
      let article = grammar.indefiniteArticle(before: text, sound: nil, reading: reading)
      let stated = grammar.indefiniteArticle(before: text, sound: sound, reading: reading)
      #expect(stated == article, "seed \(seed)")
    }
    let possessive = grammar.possessive(of: text, number: .singular, plural: text)
    #expect(possessive.hasPrefix(text), "seed \(seed)")
    #expect(!grammar.initials(of: text).contains(" "), "seed \(seed)")
  }
}

extension StyledText {
  /// Some runs of letters, words and characters that are hard on those who handle text.
  fileprivate static func arbitrary(using random: inout some RandomNumberGenerator) -> Self {
    let pieces = [
      "a", "b", "e", "h", "of", "the", "Of", "U", "RFI", "SSOVs", "xX", "8", "11", "1100", "18,000",
      " ", " ", " ", "-", "–", "\u{2011}", "/", "’", "'", "“", "(", ":", ".", "%", "#", "$", "US$",
      "USD ", "+", "−", "ß", "ŉ", "ǆ", "ǅ", "ﬁ", "ﬃ", "İ", "ı", "é", "\u{301}", "\u{345}", "ᾳ", "ΐ",
      "ς", "ა", "日", "ه", "٨", "½", "Ⅷ", "ʼ", "🏠", "👩‍👧", "\u{200D}", "\u{2068}", "\u{A0}", "\0",
      "\n", "\r", "\u{10FFFF}",
    ]
    let runs = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }
      return Run(text.joined(), isFixed: Int.random(in: 0..<3, using: &random) == 0)
    }
    return StyledText(runs)
  }
}
