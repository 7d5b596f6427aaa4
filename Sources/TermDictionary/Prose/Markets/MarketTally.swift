/// How often each word that tells markets apart stands in a text.
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

  /// The market whose words stand in the text more than twice as often as those of the reader's that it does not
  /// print, twice at least, and more often than those of every other market.
  ///
  /// Words of common language do not count.
  var reading: MarketReading? {
    let scores = words.others.indices.map(score)
    guard let best = scores.indices.max(by: { scores[$0].lead < scores[$1].lead }),
      scores[best].pro > 1, scores[best].pro > 2 * scores[best].contra,
      scores.count(where: { $0.lead == scores[best].lead }) == 1
    else { return nil }
    return MarketReading(locale: words.others[best], words: names(of: best))
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

extension MarketWords.Word {
  fileprivate func isOf(_ market: Int) -> Bool { others >> UInt64(market) & 1 == 1 }
}
