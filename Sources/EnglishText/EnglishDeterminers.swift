import TermGrammar

/// Words that say how what is behind them can be counted.
enum EnglishDeterminers {
  /// Those that want single things: *each funding* is no English.
  static let ofSingleThings: Set<String> = [
    "each", "every", "another", "either", "neither", "both", "this", "these", "those", "many",
    "several", "few", "fewer", "various", "numerous",
  ]

  /// Adjectives of rank, which tell single things apart: *the first funding* is no English.
  static let ranks: Set<String> = ["first", "second", "third"]

  /// Words that may be between *one of* and the things.
  static let definite: Set<String> = ["the", "these", "those", "my", "our", "your", "their", "its"]

  /// Adjectives that may be between a determiner and a noun; any other word may be a noun
  /// itself.
  static let adjectives: Set<String> = [
    "new", "further", "additional", "separate", "single", "different", "other", "open", "closed",
    "existing", "first", "second", "third", "last", "next", "latest", "previous", "whole", "old",
  ]

  /// Determiners behind which no article can be.
  ///
  /// *Her*, *that* and *all* are none: *gave her the claim*, *says that the claim*.
  static let exclusive: Set<String> = [
    "the", "a", "an", "my", "your", "our", "their", "its", "every",
  ]

  /// Determiners of a single thing, which are no pronouns before a noun.
  static let ofOne: Set<String> = ["each", "every", "another", "this"]

  /// Determiners of several things.
  static let ofSeveral: Set<String> = [
    "these", "those", "many", "several", "various", "few", "fewer", "all",
  ]

  /// Numerals from two, and the last words of larger ones: *a dozen, two hundred*.
  static let numerals: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "dozen", "hundred",
    "thousand",
  ]

  /// Words before *of the* behind which single things are.
  static let partitives: Set<String> = numerals.union([
    "each", "both", "either", "neither", "many", "several", "few",
  ])

  /// Phrases before single things.
  static let phrases: [[String]] = [
    ["one", "or", "more"], ["a", "number", "of"], ["the", "number", "of"], ["a", "set", "of"],
    ["a", "couple", "of"], ["a", "pair", "of"], ["a", "series", "of"], ["a", "handful", "of"],
  ]

  /// Words whose number is behind them: *phase two*, *room 4*.
  static let numbered: Set<String> = [
    "act", "annex", "appendix", "area", "article", "bay", "bed", "block", "book", "box",
    "building", "bus", "case", "category", "channel", "chapter", "class", "clause", "column",
    "day", "desk", "district", "episode", "exercise", "figure", "floor", "form", "gate", "grade",
    "group", "house", "item", "lane", "lesson", "level", "line", "lot", "model", "module", "month",
    "no", "number", "option", "page", "paragraph", "part", "phase", "platform", "point",
    "question", "region", "room", "round", "route", "row", "rule", "schedule", "season", "seat",
    "section", "site", "size", "slot", "stage", "step", "table", "task", "team", "tier", "track",
    "type", "unit", "version", "volume", "ward", "week", "year", "zone", "january", "february",
    "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}

extension String {
  /// The words at the end that want single things, white space behind them.
  ///
  /// *a* and *an* count only with an adjective behind them: without one, they are articles.
  var countingPhrase: CountingPhrase? {
    guard last?.isWhitespace == true else { return nil }
    if let place = self[...].digitsAtEnd {
      return CountingPhrase(range: place, countsPlurals: !isOne(place))
    }
    var words = self[...].wordsAtEnd(5)
    guard let final = words.last else { return nil }
    let hasAdjective = EnglishDeterminers.adjectives.contains(final.lowercased())
    if hasAdjective { words.removeLast() }
    guard let word = words.last?.lowercased() else { return nil }
    if hasAdjective, word == "a" || word == "an" { return phrase(words.suffix(1)) }
    if EnglishDeterminers.ranks.contains(final.lowercased()), word == "the" {
      return phrase(words.suffix(1) + [final])
    }
    if word == "one", let last = words.last, !self[..<last.startIndex].endsWithName {
      return phrase(words.suffix(1))
    }
    if EnglishDeterminers.ofSingleThings.contains(word), word != "this" || !hasAdjective {
      return phrase(words.suffix(1))
    }
    if EnglishDeterminers.numerals.contains(word), let last = words.last,
      !self[..<last.startIndex].endsWithName
    {
      return phrase(words.suffix(1), countsPlurals: true)
    }
    let three = words.suffix(3)
    if EnglishDeterminers.phrases.contains(three.map { $0.lowercased() }) {
      return phrase(three, countsPlurals: true)
    }
    return partitive(words)
  }

  /// The place of a determiner at the end behind which no article can be; an adjective may be
  /// between.
  var exclusiveDeterminer: Range<Int>? {
    guard last?.isWhitespace == true else { return nil }
    var words = self[...].wordsAtEnd(2)
    guard let final = words.last else { return nil }
    if words.count > 1, EnglishDeterminers.adjectives.contains(final.lowercased()) {
      words.removeLast()
    }
    guard let word = words.last, EnglishDeterminers.exclusive.contains(word.lowercased()) else {
      return nil
    }
    return place(of: word, word)
  }

  /// The number that the determiner at the end wants behind it.
  var demandedNumber: DemandedNumber? {
    guard last?.isWhitespace == true else { return nil }
    if let place = self[...].digitsAtEnd {
      return DemandedNumber(range: place, number: isOne(place) ? .singular : .plural)
    }
    var words = self[...].wordsAtEnd(4)
    if let final = words.last, EnglishDeterminers.adjectives.contains(final.lowercased()) {
      words.removeLast()
    }
    guard let word = words.last else { return nil }
    if let partitive = partitive(words) {
      return DemandedNumber(range: partitive.range, number: .plural)
    }
    let lower = word.lowercased()
    let isNumeral = lower == "one" || EnglishDeterminers.numerals.contains(lower)
    if isNumeral, self[..<word.startIndex].endsWithName { return nil }
    let isOne = lower == "one" || EnglishDeterminers.ofOne.contains(lower)
    guard isOne || isNumeral || EnglishDeterminers.ofSeveral.contains(lower) else { return nil }
    return DemandedNumber(range: place(of: word, word), number: isOne ? .singular : .plural)
  }

  /// The places of determiners directly behind others.
  var doubledDeterminers: [Range<Int>] {
    var places: [Range<Int>] = []
    var last: Substring?
    for word in self[...].split(separator: " ", omittingEmptySubsequences: false) {
      defer { last = word }
      guard let last, word.utf8.count < 6, last.utf8.count < 6,
        EnglishDeterminers.exclusive.contains(String(word)), word != "every",
        EnglishDeterminers.exclusive.contains(last.lowercased()), last != "A" || isStart(last)
      else { continue }
      places.append(place(of: word, word))
    }
    return places
  }

  private func isStart(_ word: Substring) -> Bool { word.startIndex == startIndex }

  private func isOne(_ place: Range<Int>) -> Bool {
    place.count == 1 && Array(utf8)[place.lowerBound] == UInt8(ascii: "1")
  }

  /// *One of* at the end of `words`, or *two of the* and its like, a determiner behind them.
  private func partitive(_ words: [Substring]) -> CountingPhrase? {
    var words = words
    let isDefinite = EnglishDeterminers.definite.contains(words.last?.lowercased() ?? "")
    if isDefinite { words.removeLast() }
    let phrase = words.suffix(2)
    guard phrase.count == 2, phrase.last?.lowercased() == "of", let first = phrase.first else {
      return nil
    }
    if first.lowercased() == "one" { return self.phrase(phrase) }
    guard isDefinite, EnglishDeterminers.partitives.contains(first.lowercased()) else { return nil }
    return self.phrase(phrase, countsPlurals: true)
  }

  private func phrase(
    _ words: ArraySlice<Substring>,
    countsPlurals: Bool = false
  ) -> CountingPhrase? {
    guard let first = words.first, let last = words.last else { return nil }
    return CountingPhrase(
      range: place(of: first, last),
      countsPlurals: countsPlurals,
      joinsNouns: ["both", "either", "neither"].contains(last.lowercased())
    )
  }

  private func place(of first: Substring, _ last: Substring) -> Range<Int> {
    let start = utf8.distance(from: startIndex, to: first.startIndex)
    return start..<utf8.distance(from: startIndex, to: last.endIndex)
  }
}

extension Substring {
  /// The place of a whole number from 1 to 999 at the end that counts what is behind it: no year,
  /// sum, share, date, or number of a phase.
  fileprivate var digitsAtEnd: Range<Int>? {
    var rest = self
    while rest.last?.isWhitespace == true { rest.removeLast() }
    let token = rest.suffix(rest.reversed().prefix { !$0.isWhitespace }.count)
    guard (1...3).contains(token.count), token.allSatisfy({ $0.isASCII && $0.isNumber }),
      let value = Int(token), value > 0
    else { return nil }
    let before = self[..<token.startIndex]
    // A time of day may be without minutes.
    if before.endsWithName || before.wordsAtEnd(1).last?.lowercased() == "at" { return nil }
    let start = base.utf8.distance(from: base.startIndex, to: token.startIndex)
    return start..<start + token.utf8.count
  }

  /// Whether the last word is a name, or has its number behind it: *phase two*.
  fileprivate var endsWithName: Bool {
    let words = wordsAtEnd(2)
    guard let word = words.last else { return false }
    let lower = word.lowercased()
    if EnglishDeterminers.numbered.contains(lower) { return true }
    if lower.last == "s", EnglishDeterminers.numbered.contains(String(lower.dropLast())) {
      return true
    }
    return words.count > 1 && word.first?.isUppercase == true
  }

  /// The last words, at most `count`, which nothing but spaces parts.
  fileprivate func wordsAtEnd(_ count: Int) -> [Substring] {
    var words: [Substring] = []
    var rest = self
    while words.count < count {
      while rest.last?.isWhitespace == true { rest.removeLast() }
      var start = rest.endIndex
      while start > rest.startIndex, rest[rest.index(before: start)].isLetter {
        start = rest.index(before: start)
      }
      guard start < rest.endIndex else { break }
      // What is behind a hyphen or an apostrophe is the end of a longer word.
      if start > rest.startIndex, "-’'".contains(rest[rest.index(before: start)]) { break }
      words.insert(rest[start...], at: 0)
      rest = rest[..<start]
    }
    return words
  }
}
