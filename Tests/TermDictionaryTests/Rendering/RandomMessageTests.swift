import TestSupport
import Testing

@testable import TermDictionary

/// Messages that nobody would write, in the words of the shipped dictionaries.
struct RandomMessageTests {
  @Test(arguments: [UInt64](1...60))
  func `folded or not, a message reads the same, and what is validated renders`(
    _ seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let reader = random.pick(FoldingTests.readers)
    let lexicon = try reader.lexicon(of: .shipped)
    let terms = lexicon.terms
    for _ in 0..<25 {
      let message = random.message(of: terms)
      let note = "seed \(seed), \(reader): \(message.text)"
      let definition = try #require(message.read().definition, "\(note)")
      let result = lexicon.result(message)
      var document = RenderedDocument()
      let evaluated = lexicon.evaluated(definition, definition.exampleArguments, &document)
      #expect(result.text == evaluated, "\(note)")
      let errors = result.findings.filter {
        !$0.hasPrefix("unused-parameter") && !$0.hasPrefix("literal-article")
      }
      if errors.isEmpty {
        #expect(result.problems == [], "\(note)")
        #expect(!result.text.contains("{"), "\(note)")
      } else {
        #expect(result.problems != [], "\(note): \(errors)")
      }
    }
  }
}

extension SeededGenerator {
  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int(next() % UInt64(list.count))]
  }

  private mutating func isLucky(_ chance: UInt64) -> Bool { next() % chance == 0 }

  mutating func message(of terms: [TermID]) -> InlineMessage {
    let parameters = [
      InlineParameter("n", .number, pick(["0", "1", "2", "8", "11", "1.5", "1100"])),
      InlineParameter("name", .string, pick(["", "elevator", "lift", "Ana Silva", "8 ft", "…"])),
      InlineParameter("sum", .money, pick(["8.00 USD", "1100 AUD", "80 EUR"])),
      InlineParameter("kind", .term, pick(terms).description),
    ]
    var text = ""
    for _ in 0..<(2 + next() % 7) {
      // Two articles with no word between them mean nothing.
      if text.hasSuffix("}"),
        text[(text.lastIndex(of: "{") ?? text.startIndex)...].contains("article")
      {
        text += " old "
      }
      if !text.isEmpty, !isLucky(4) { text += " " }
      text += element(terms)
    }
    return InlineMessage(text, casing: pick([.none, .none, .sentence, .title]), parameters)
  }

  private mutating func element(_ terms: [TermID]) -> String {
    switch next() % 13 {
    case 10: "{|is/are| :td:agree with=\(pick(terms))\(casing())}"
    case 11: "{|is/are| :td:agree count=$n}"
    case 12: "{$kind :td:list type=\(pick(["and", "or"]))\(nounOptions(canCount: false))}"
    case 0: pick(["the", "new", "8-inch", "…", "(", "“", "of. Then", "on", "$11,000", ","])
    case 1, 2: "{\(pick(["indefinite", "definite"])) :td:article\(casing())}"
    case 3: pick(["{#b}", "{/b}", "{#br/}"])
    case 4: pick(["{$name}", "{$n :integer}", "{$n :number}", "{$sum :currency}"])
    case 5: "{$kind :td:term\(nounOptions())}"
    default: "{\(pick(terms)) :td:term\(nounOptions())}"
    }
  }

  private mutating func casing() -> String {
    isLucky(3) ? " casing=\(pick(Casing.allCases).rawValue)" : ""
  }

  private mutating func nounOptions(canCount: Bool = true) -> String {
    var options = casing()
    switch next() % 6 {
    case 0: options += " number=plural"
    case 1: options += canCount ? " count=$n" : ""
    case 2: options += " use=modifier"
    default: break
    }
    if isLucky(4), !options.contains("modifier") {
      options += " article=\(pick(TermArticle.allCases).rawValue)"
    }
    if isLucky(4) { options += " style=\(pick(TermStyle.allCases).rawValue)" }
    if isLucky(6), !options.contains("introduce") { options += " possessive=yes" }
    if isLucky(6) { options += " countable=yes" }
    return options
  }
}
