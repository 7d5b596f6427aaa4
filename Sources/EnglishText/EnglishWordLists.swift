import LocaleData
import TermGrammar

/// The words that everybody knows.
enum CommonWords {
  static let all: Set<Substring> = Set(list.split { $0 == " " || $0 == "\n" })
}

/// The words that are spelt in several ways.
enum SpellingVariants {
  /// The pairs of `locale`: how others spell a word, and how it does.
  static func pairs(for locale: LocaleIdentifier) -> [SpellingVariant] {
    let market = market(of: locale)
    return list.split(separator: "\n").flatMap { line -> [SpellingVariant] in
      let halves = line.split(separator: "|")
      let head = halves[0].split(separator: " ")
      let (american, other, markets) = (String(head[0]), String(head[1]), head[2...])
      let isOther = markets.contains(market[...])
      guard isOther || markets.contains("-" + market[...]) else { return [] }
      return halves[1].split(separator: " ").map { word in
        let words = [american, other].map { word == "-" ? $0 : $0 + word }
        return SpellingVariant(other: words[isOther ? 0 : 1], own: words[isOther ? 1 : 0])
      }
    }
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
      a am an and any are as at be been but by can could did do does each equals every exists for
      from had has have he her him his how i if in into is it its itself may me might must my no
      nor not of on onto or our ours out over shall she should so than that the their them then
      there these they this those to too until unless upon us was we were what when where which
      while who whose why will with would you your all also both some such because instead after
      again against according across along another anybody anyone anything cannot either else
      except forth hence iff isn many others own up using within
      """
  )
}
