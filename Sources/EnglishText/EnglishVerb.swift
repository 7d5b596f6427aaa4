import EnglishTerms
import LocaleData
import TermGrammar

/// Forms of verbs by endings: suggestions for authors.
enum EnglishVerb {
  /// The forms of `base`, of which the first word changes; `nil` where it is no word in small
  /// letters, or its past is irregular.
  static func derivation(of base: String, in locale: LocaleIdentifier) -> DerivedVerb? {
    let words = base.split(separator: " ")
    guard let verb = words.first.map(String.init), verb.count > 1,
      verb.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
      let stem = stem(of: verb, in: locale)
    else { return nil }
    let rest = words.dropFirst().map { " " + $0 }.joined()
    let past = stem.past + rest
    return DerivedVerb(
      third: third(of: verb) + rest,
      past: past,
      ing: stem.ing + rest,
      attributive: rest.isEmpty ? nil : past.split(separator: " ").joined(separator: "-")
    )
  }

  static func third(of verb: String) -> String {
    if verb.hasSuffix("y"), !verb.dropLast().endsWithVowel { return verb.dropLast() + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { verb.hasSuffix($0) }
    let endsWithO = verb.hasSuffix("o") && !verb.dropLast().endsWithVowel
    return verb + (hisses || endsWithO ? "es" : "s")
  }

  private typealias Stem = (past: String, ing: String)

  /// The verb with its endings; `nil` for one that is irregular.
  ///
  /// Whether the last letter is doubled tell words that everybody knows: *admitted*, *visited*.
  private static func stem(of verb: String, in locale: LocaleIdentifier) -> Stem? {
    guard IrregularVerbs.all[verb[...]] == nil else { return nil }
    let stems = stems(of: verb)
    let known = stems.filter { stem in
      CommonWords.all.contains(stem.past) || EnglishSpelling.family(of: stem.past) != nil
    }
    // *Cancelled* and *canceled* are both known: the market decides.
    if known.count > 1 || known.isEmpty && verb.hasSuffix("l") {
      return locale.maximized.region == "US" ? stems.first : stems.last
    }
    return known.first ?? (verb.hasDoubledEnd ? stems.last : stems.first)
  }

  /// The verb with its endings, its last letter written once and, where it may be, twice.
  private static func stems(of verb: String) -> [Stem] {
    if verb.hasSuffix("ie") { return [(verb + "d", verb.dropLast(2) + "ying")] }
    if verb.hasSuffix("e") {
      let keeps = ["ee", "oe", "ye"].contains { verb.hasSuffix($0) }
      return [(verb + "d", (keeps ? verb : String(verb.dropLast())) + "ing")]
    }
    if verb.hasSuffix("y"), !verb.dropLast().endsWithVowel {
      return [(verb.dropLast() + "ied", verb + "ing")]
    }
    let once: Stem = (verb + "ed", verb + "ing")
    guard verb.mayDoubleEnd, let last = verb.last else { return [once] }
    return [once, ("\(verb)\(last)ed", "\(verb)\(last)ing")]
  }
}

extension StringProtocol {
  var endsWithVowel: Bool { last.map("aeiou".contains) ?? false }

  /// Whether it ends with one vowel and one consonant that can be doubled.
  var mayDoubleEnd: Bool {
    guard count > 2, let last, !"aeiouwxy".contains(last) else { return false }
    let before = dropLast()
    guard before.endsWithVowel else { return false }
    return !before.dropLast().endsWithVowel || before.dropLast().hasSuffix("qu")
  }

  /// Whether a verb of one syllable doubles its end: *ship*, but not *visit*.
  var hasDoubledEnd: Bool { mayDoubleEnd && filter("aeiouy".contains).count == 1 }
}
