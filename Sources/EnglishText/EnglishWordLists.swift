import LocaleData
import TermGrammar

/// The words that everybody knows.
enum CommonWords {
  static let all = SortedWords(EnglishFile.bytes(of: "common-words.txt"))
}

/// Words of trades that others use, too.
enum WideWords {
  static let all = Set(EnglishFile.lines(of: "wide-words.txt").map(String.init))
}

/// Verbs of trades that others use, too, in all their forms.
enum WideVerbs {
  static let all = Set(EnglishFile.lines(of: "wide-verbs.txt").map(String.init))
}

/// The verbs of which no rule makes the past.
enum IrregularVerbs {
  /// What may be the past and the participle of a verb; none of *must*.
  struct Forms {
    let past: [Substring]
    let participle: [Substring]
  }

  /// The forms by verb.
  static let all: [Substring: Forms] = EnglishFile.lines(of: "irregular-verbs.txt").reduce(
    into: [:]
  ) { verbs, line in
    let words = line.split(separator: " ")
    guard words.count == 3 else { return }
    let forms = words.map { $0 == "-" ? [] : $0.split(separator: "/") }
    verbs[words[0]] = Forms(past: forms[1], participle: forms[2])
  }

  /// The verb of each past and participle that is nothing else: no verb, noun or adjective.
  static let bases: [Substring: Substring] = all.reduce(into: [:]) { bases, verb in
    for form in verb.value.past + verb.value.participle
    where all[form] == nil && !ambiguous.contains(form) { bases[form] = verb.key }
  }

  /// Forms that are other words, too: *to found*, *a felt hat*.
  private static let ambiguous = Set(
    words: """
      bade bit bore bound cost could fell felt flied found ground hung lay lied left lighted might
      rent ringed rose saw shed shot sowed speeded spoke stole stringed swallow thought winded wound
      wove
      """
  ).reduce(into: Set<Substring>()) { $0.insert(Substring($1)) }
}

/// The words that are spelt in several ways.
enum SpellingVariants {
  /// The pairs of `locale`: how others spell a word, and how it does.
  static func pairs(for locale: LocaleIdentifier) -> [SpellingVariant] {
    let market = Substring(market(of: locale))
    var pairs: [SpellingVariant] = []
    var isAmerican: Bool?
    for line in EnglishFile.lines(of: "spellings.txt") {
      guard line.utf8.contains(UInt8(ascii: "/")) else {
        isAmerican = isAmericanWritten(in: market, line.split(separator: " "))
        continue
      }
      guard let isAmerican else { continue }
      for pair in line.utf8.split(separator: UInt8(ascii: " ")) {
        let words = pair.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        let (own, other) = isAmerican ? (words[0], words[1]) : (words[1], words[0])
        pairs.append(SpellingVariant(other: other, own: own))
      }
    }
    return pairs
  }

  /// Whether `market` writes the American spellings below a line of `markets`; `nil` for both.
  private static func isAmericanWritten(in market: Substring, _ markets: [Substring]) -> Bool? {
    if markets.contains(market) { return false }
    return markets.contains("-" + market) ? true : nil
  }

  /// The market whose spelling `locale` shares: that of its parent in the locale data.
  private static func market(of locale: LocaleIdentifier) -> String {
    let names = ["en-AU": "au", "en-NZ": "au", "en-CA": "ca", "en-GB": "gb", "en-001": "gb"]
    return locale.lineage.lazy.compactMap { names[$0.description] }.first ?? "us"
  }
}

/// Words that hold sentences together.
enum FunctionWords {
  /// No noun phrase starts with one of these: an article before it is none, or is no slip of sound.
  static let neverAfterArticle = Set(
    words: """
      a according across after again against all along also am an and another any anybody anyone
      anything are as at be because been both but by can cannot could did do does each either else
      equals every except exists for forth from had has have he hence her him his how i if iff in
      instead into is isn it its itself many may me might must my no nor not of on onto or others
      our ours out over own shall she should so some such than that the their them then there these
      they this those to too unless until up upon us using was we were what when where which while
      who whose why will with within would you your
      """
  )
}
