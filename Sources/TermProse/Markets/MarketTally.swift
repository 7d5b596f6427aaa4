import LocaleData
import TermDictionary

/// How often each word that tells markets apart is in a text.
struct MarketTally: Sendable {
  private let words: MarketWords
  private var counts: [Int32]

  /// How many words a reading names.
  private static let mostWords = 3

  init(_ words: MarketWords) {
    self.words = words
    counts = [Int32](repeating: 0, count: words.words.count)
  }

  /// Notes a match of a phrase of the matcher.
  mutating func count(_ phrase: Int) {
    if let place = words.place(of: phrase) { counts[place] += 1 }
  }

  /// The market whose words are in the text more than twice as often as those of the reader's
  /// that it does not print, twice at least, and more often than those of every other market but
  /// its children.
  ///
  /// Words of common language do not count.
  var reading: MarketReading? {
    let scores = words.candidates.map { (market: $0, score: score(of: $0)) }
    guard let lead = scores.map(\.score.lead).max() else { return nil }
    let best = scores.filter { $0.score.lead == lead }
    let found = best.first { candidate in
      best.allSatisfy { other in
        let lineage = words.others[other.market].lineage
        return other.market == candidate.market || lineage.contains(words.others[candidate.market])
      }
    }
    guard let found, found.score.pro > 1, found.score.pro > 2 * found.score.contra else {
      return nil
    }
    return MarketReading(locale: words.others[found.market], words: names(of: found.market))
  }

  private func score(of market: Int) -> (pro: Int, contra: Int, lead: Int) {
    var (pro, contra) = (0, 0)
    for (word, count) in zip(words.words, counts) where count > 0 && !word.isCommon {
      let isTheirs = word.isOf(market)
      if isTheirs, !word.isOwn { pro += Int(count) }
      if !isTheirs, word.isOwn { contra += Int(count) }
    }
    return (pro, contra, pro - contra)
  }

  /// The words that speak for a market, one for each term.
  private func names(of market: Int) -> [String] {
    let found = zip(words.words, counts).filter { word, count in
      count > 0 && word.isOf(market) && !word.isOwn
    }
    let ranked = found.sorted { one, other in
      let ranks = [one, other].map { ($0.0.others.nonzeroBitCount, -$0.1, $0.0.text) }
      return ranks[0] < ranks[1]
    }
    var terms: Set<TermID> = []
    let names = ranked.filter { terms.insert($0.0.term).inserted }.map(\.0.text)
    return Array(names.prefix(Self.mostWords))
  }
}
