import TermProse
import Testing

/// Phrases, and a text in which ⟦ and ⟧ are around what is to be found.
struct PhraseRow: CustomTestStringConvertible {
  let name: String
  let phrases: [String]
  let marked: String

  init(_ name: String, _ phrases: [String], _ marked: String) {
    self.name = name
    self.phrases = phrases
    self.marked = marked
  }

  var testDescription: String { name }

  /// The text without the marks.
  var text: String { marked.filter { $0 != "⟦" && $0 != "⟧" } }

  /// `text` with marks around `matches`.
  static func mark(_ matches: [PhraseMatch], in text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var end = 0
    for match in matches {
      result += bytes[end..<match.range.lowerBound] + Array("⟦".utf8)
      result += bytes[match.range] + Array("⟧".utf8)
      end = match.range.upperBound
    }
    return String(decoding: result + bytes[end...], as: UTF8.self)
  }
}

extension PhraseRow {
  static let all: [PhraseRow] = words + variants + letters + boundaries + overlaps + odd

  private static let words = [
    PhraseRow("a word in a sentence", ["claim"], "The ⟦claim⟧ is due."),
    PhraseRow("at both ends of a text", ["claim"], "⟦claim⟧ after ⟦claim⟧"),
    PhraseRow("nothing in an empty text", ["claim"], ""),
    PhraseRow("nothing for no phrases", [], "The claim is due."),
    PhraseRow("not inside a longer word", ["claim"], "claimant reclaim claims claimed"),
    PhraseRow("not beside a digit or a low line", ["claim"], "claim2 2claim claim_id _claim"),
    PhraseRow("between brackets and quotes", ["claim"], "(⟦claim⟧) “⟦claim⟧” [⟦claim⟧]/⟦claim⟧"),
    PhraseRow("beside a hyphen", ["claim"], "pre-⟦claim⟧ ⟦claim⟧-based"),
    PhraseRow("beside a dash", ["claim"], "paid—⟦claim⟧—late ⟦claim⟧–"),
    PhraseRow("words with digits", ["form 5b"], "See ⟦Form 5B⟧, not form 5."),
    PhraseRow("a phrase over several words", ["schedule of values"], "the ⟦schedule of values⟧ of"),
    PhraseRow(
      "part of a phrase is nothing",
      ["schedule of values"],
      "schedule of value schedule of"
    ),
    PhraseRow("white space at the ends of a phrase", [" claim\n"], "a ⟦claim⟧ is"),
  ]

  private static let variants = [
    PhraseRow("more white space", ["progress claim"], "a ⟦progress \t claim⟧"),
    PhraseRow("a line break", ["progress claim"], "a ⟦progress\n  claim⟧ or ⟦progress\r\nclaim⟧"),
    PhraseRow("no blank line", ["progress claim"], "progress\n\nclaim progress\n \n claim"),
    PhraseRow("no blank line of carriage returns", ["progress claim"], "progress\r\n\r\nclaim"),
    PhraseRow(
      "spaces that do not break",
      ["progress claim"],
      "⟦progress\u{A0}claim⟧ ⟦progress\u{202F}claim⟧ ⟦progress\u{2009}claim⟧"
    ),
    PhraseRow("a space without width", ["progress claim"], "⟦progress\u{200B}claim⟧"),
    PhraseRow(
      "a hyphen for the space",
      ["progress claim"],
      "⟦progress-claim⟧ ⟦progress\u{2010}claim⟧"
    ),
    PhraseRow("a hyphen that does not break", ["progress claim"], "⟦progress\u{2011}claim⟧"),
    PhraseRow("a space for the hyphen", ["non-payment"], "⟦non payment⟧ ⟦non-payment⟧ nonpayment"),
    PhraseRow("only one hyphen", ["progress claim"], "progress--claim progress - claim"),
    PhraseRow("no dash", ["progress claim"], "progress–claim progress—claim"),
    PhraseRow("other punctuation parts", ["progress claim"], "progress, claim progress. Claim"),
    PhraseRow("apostrophes", ["owner’s claim"], "⟦owner's claim⟧ ⟦owner’s claim⟧ owners claim"),
    PhraseRow(
      "an apostrophe at the end",
      ["claims’"],
      "the ⟦claims’⟧ end, the ⟦claims'⟧ end, claims’s"
    ),
    PhraseRow("punctuation as it stands", ["and/or"], "⟦and/or⟧ and / or and-or"),
    PhraseRow(
      "an ampersand",
      ["create & email"],
      "⟦Create & email⟧ ⟦create\n&  email⟧ create&email"
    ),
    PhraseRow("a question mark", ["why?", "why"], "⟦Why?⟧ ⟦why⟧!"),
    PhraseRow("brackets around", ["(SOV)"], "a ⟦(SOV)⟧ SOV [SOV]"),
    PhraseRow("a soft hyphen", ["progress claim"], "⟦pro\u{AD}gress claim⟧"),
    PhraseRow("isolates", ["progress claim"], "\u{2068}⟦progress\u{2069} \u{2068}claim⟧\u{2069}."),
  ]

  private static let letters = [
    PhraseRow("any letter case", ["claim"], "⟦CLAIM⟧ ⟦Claim⟧ ⟦cLAIm⟧"),
    PhraseRow(
      "composed and decomposed",
      ["décompte"],
      "⟦de\u{301}compte⟧ ⟦DE\u{301}COMPTE⟧ decompte"
    ),
    PhraseRow("decomposed in the phrase", ["de\u{301}compte"], "⟦Décompte⟧"),
    PhraseRow("marks in any order", ["ệ"], "⟦e\u{302}\u{323}⟧ ⟦e\u{323}\u{302}⟧ ⟦\u{1EB9}\u{302}⟧"),
    PhraseRow("the sharp s", ["straße"], "⟦STRASSE⟧ ⟦Straße⟧ ⟦straẞe⟧ strase"),
    PhraseRow("two s for the sharp s", ["strasse"], "⟦Straße⟧"),
    PhraseRow("the dotted capital I", ["İhale"], "⟦i\u{307}hale⟧ ⟦İHALE⟧ ihale"),
    PhraseRow("all three sigmas", ["σοφός"], "⟦ΣΟΦΌΣ⟧ ⟦σοφόσ⟧"),
    PhraseRow("Cyrillic", ["счёт"], "⟦СЧЁТ⟧ ⟦счёт⟧ ⟦сче\u{308}т⟧ счет"),
    PhraseRow("a ligature", ["office"], "⟦o\u{FB03}ce⟧"),
    PhraseRow("full width is not half width", ["sov"], "ＳＯＶ ⟦SOV⟧"),
    PhraseRow("an accent after the word is another letter", ["claim"], "claim\u{301} ⟦claim⟧"),
    PhraseRow("letters outside the basic plane", ["𐐀𐐁"], "⟦𐐨𐐩⟧"),
  ]

  private static let boundaries = [
    PhraseRow("not before a full stop inside", ["claim"], "claim.pdf my.claim ⟦claim⟧. ⟦claim⟧..."),
    PhraseRow("not in its possessive", ["claim"], "the claim's the claim’s ⟦claim⟧' '⟦claim⟧'"),
    PhraseRow("not in a number", ["000", "5"], "1,000 3.5 ⟦000⟧, ⟦5⟧. ⟦5⟧.x"),
    PhraseRow("a full stop with a space", ["claim", "next"], "⟦claim⟧. ⟦Next⟧"),
    PhraseRow("not before a mark, be it the first of a text", ["\u{323}午"], "\u{323}午 \u{323}午"),
    PhraseRow("ideographs are words by themselves", ["合同"], "⟦合同⟧变更⟦合同⟧"),
    PhraseRow("letters beside ideographs", ["SOV"], "合⟦SOV⟧同"),
    PhraseRow("letters between an ideograph and more", ["a", "a b"], "더更⟦a b⟧ 쏘更⟦a⟧"),
    PhraseRow("Hangul is letters", ["계약"], "계약서 ⟦계약⟧ ⟦\u{1100}\u{1168}\u{110B}\u{1163}\u{11A8}⟧"),
    PhraseRow("beside an emoji", ["claim"], "✅⟦claim⟧👍🏽"),
  ]

  private static let overlaps = [
    PhraseRow("the longest", ["claim", "claim contact"], "the ⟦claim contact⟧ and the ⟦claim⟧"),
    PhraseRow("the leftmost", ["a b", "b c d"], "⟦a b⟧ c d"),
    PhraseRow("back to the shorter", ["a", "a b c"], "⟦a⟧ b d ⟦a b c⟧ ⟦a⟧ b"),
    PhraseRow("what begins inside a failed match", ["a b c", "b d"], "a ⟦b d⟧"),
    PhraseRow("one after the other", ["a b"], "⟦a b⟧ ⟦a-b⟧ a ⟦a b⟧ b"),
  ]

  private static let odd = [
    PhraseRow("a phrase without letters", ["&", "", " "], "this & that"),
    PhraseRow("null characters", ["a b"], "a\0b ⟦a b⟧\0"),
    PhraseRow("two marks before words", ["(a", "a", "((a"], "⟦((a⟧ ⟦(a⟧ ⟦a⟧"),
    PhraseRow(
      "what ends with a mark and what begins with it",
      ["a (", "(b", "b"],
      "⟦a (⟧⟦b⟧ ⟦(b⟧"
    ),
  ]
}
