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
    "these", "those", "many", "several", "various", "numerous", "few", "fewer", "all", "both",
    "most", "more",
  ]

  /// Numerals from two.
  static let numerals: Set<String> = units.union(tens).union([
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen", "hundred", "thousand", "million", "dozen",
  ])

  private static let units: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]

  private static let tens: Set<String> = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// Whether `word` is a numeral on a hyphen: *twenty-five*.
  static func isJoinedNumeral(_ word: Substring) -> Bool {
    let parts = word.lowercased().split(separator: "-").map(String.init)
    guard parts.count == 2 else { return false }
    return tens.contains(parts[0]) && (parts[1] == "one" || units.contains(parts[1]))
  }

  /// Words before *of the* behind which single things are.
  static let partitives: Set<String> = numerals.union([
    "each", "both", "either", "neither", "many", "several", "few",
  ])

  /// Words before *of*, and an article before them, behind which several things are.
  static let quantities: Set<String> = [
    "number", "set", "couple", "pair", "series", "handful", "list", "variety",
  ]

  /// Numerals that are counted themselves: *dozens of*.
  static let countedNumerals: Set<String> = [
    "dozens", "scores", "hundreds", "thousands", "millions",
  ]

  /// Words between an article and the word for a quantity: *a large number of*.
  static let sizes: Set<String> = [
    "large", "small", "great", "certain", "limited", "total", "maximum", "minimum", "average",
    "full", "short", "long", "wide", "whole", "complete", "good", "huge", "high", "low", "growing",
  ]

  /// Words behind which *less* has a noun, and takes nothing away.
  static let beforeLess: Set<String> = [
    "with", "for", "far", "much", "even", "use", "uses", "using", "need", "needs", "take", "takes",
    "want", "wants", "have", "has", "had", "give", "gives", "giving", "get", "gets", "mean",
    "means", "require", "requires", "spend", "eat", "eats", "order", "buy", "add",
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
    if let place = self[...].digitsAtEnd ?? digitsBeforeAdjective {
      return CountingPhrase(range: place, countsPlurals: !isOne(place))
    }
    var words = self[...].wordsAtEnd(5)
    if let final = words.last, let before = words.dropLast().last?.lowercased() {
      let isNumeral = EnglishDeterminers.numerals.contains(before)
      // *Two more*, *three useful*, *several useful*.
      let isSeveral = isNumeral || before == "several"
      if isNumeral && final.lowercased() == "more" || isSeveral && final.isAdjective {
        words.removeLast()
      }
    }
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
    // In a sentence, *that* may start a clause.
    if words.count == 1, words.first == "That", !hasAdjective { return phrase(words.suffix(1)) }
    if EnglishDeterminers.numerals.contains(word), let last = words.last,
      !self[..<last.startIndex].endsWithName
    {
      return phrase(words.suffix(1), countsPlurals: true)
    }
    return quantity(words) ?? partitive(words)
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

  /// The place of what is at the end behind which no article is printed, but may be written:
  /// *another*, *Ana’s*, and *this* where it is no subject.
  var ownDeterminer: Range<Int>? {
    guard last?.isWhitespace == true else { return nil }
    var rest = self[...]
    while rest.last?.isWhitespace == true { rest.removeLast() }
    let owner = rest.suffix(rest.reversed().prefix { $0.isLetter || "’'".contains($0) }.count)
    let lower = owner.lowercased().replacing("\u{2019}", with: "'")
    if lower.hasSuffix("'s") || lower.hasSuffix("s'") {
      let stem = String(lower.prefix { $0 != "'" })
      // What is before the whole text is a name that somebody hands in.
      if stem.isEmpty { return owner.count == rest.count ? place(of: owner, owner) : nil }
      return VerbWords.pronouns.contains(stem) || Self.contracted.contains(stem)
        ? nil : place(of: owner, owner)
    }
    let words = self[...].wordsAtEnd(2)
    guard let word = words.last else { return nil }
    switch word.lowercased() {
    case "another", "no": return place(of: word, word)
    case "this", "some":
      guard let before = words.dropLast().last?.lowercased(),
        EnglishWordRoles.role(of: before) == .preposition || Self.taking.contains(before)
      else { return nil }
      return place(of: word, word)
    default: return nil
    }
  }

  /// What *’s* is a verb behind, besides pronouns.
  private static let contracted = Set(
    words: "let how why when everyone everything nothing something someone this"
  )

  /// Verbs with one object, a thing.
  private static let taking = Set(
    words: "add check choose create enter open read remove see select send sign submit take use"
  )

  /// The number that the determiner at the end wants behind it.
  var demandedNumber: DemandedNumber? {
    guard last?.isWhitespace == true else { return nil }
    if let place = self[...].digitsAtEnd ?? digitsBeforeAdjective {
      return DemandedNumber(range: place, number: isOne(place) ? .singular : .plural)
    }
    var words = self[...].wordsAtEnd(4)
    if let final = words.last, EnglishDeterminers.adjectives.contains(final.lowercased()) {
      words.removeLast()
    }
    guard let word = words.last else { return nil }
    if let phrase = quantity(words) ?? partitive(words) {
      return DemandedNumber(range: phrase.range, number: .plural)
    }
    let lower = word.lowercased()
    if lower == "of" { return openQuantity(words) }
    // *One more claim*, and *at most*.
    let before = words.dropLast().last?.lowercased()
    if lower == "more" || lower == "most" {
      if let before, before == "at" || before == "one" || before == "the" || before == "a" {
        return nil
      }
    }
    let isNumeral = lower == "one" || EnglishDeterminers.numerals.contains(lower)
    if isNumeral, self[..<word.startIndex].endsWithName { return nil }
    // *Tall enough* tells how tall.
    if lower == "enough" {
      guard let before, EnglishDeterminers.beforeLess.contains(before) else { return nil }
      return DemandedNumber(range: place(of: word, word), number: .plural)
    }
    let isOne = lower == "one" || EnglishDeterminers.ofOne.contains(lower)
    guard isOne || isNumeral || EnglishDeterminers.ofSeveral.contains(lower) else { return nil }
    return DemandedNumber(range: place(of: word, word), number: isOne ? .singular : .plural)
  }

  /// The words at the end behind which nothing is counted: *much*, *too little*, *an amount of*.
  var massQuantity: MassQuantity? {
    guard last?.isWhitespace == true else { return nil }
    let words = self[...].wordsAtEnd(4)
    guard let word = words.last else { return nil }
    let before = words.dropLast().last?.lowercased() ?? ""
    switch word.lowercased() {
    case "much": return before == "very" ? nil : MassQuantity(range: place(of: word, word))
    case "little":
      // *A little dog* is small.
      guard ["very", "so", "too", "how"].contains(before), let first = words.dropLast().last else {
        return nil
      }
      return MassQuantity(range: place(of: first, word))
    case "less":
      // *The sum less the fee* takes away.
      guard EnglishDeterminers.beforeLess.contains(before) else { return nil }
      return MassQuantity(range: place(of: word, word))
    case "of":
      let amount = words.dropLast()
      guard let noun = amount.last, ["amount", "deal"].contains(noun.lowercased()),
        let first = amount.dropLast().last
      else { return nil }
      let isSized = EnglishDeterminers.sizes.contains(first.lowercased())
      let isArticle = ["a", "an", "the", "any"].contains(first.lowercased())
      guard isSized || isArticle && noun.lowercased() == "amount" else { return nil }
      return MassQuantity(range: place(of: noun, word), takesPlurals: !isSized)
    default: return nil
    }
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

  /// A whole number with an adjective, or *more*, behind it: *2 new*.
  private var digitsBeforeAdjective: Range<Int>? {
    guard let word = self[...].wordsAtEnd(1).last,
      EnglishDeterminers.adjectives.contains(word.lowercased()) || word.isAdjective
        || word.lowercased() == "more"
    else { return nil }
    return self[..<word.startIndex].digitsAtEnd
  }

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

  /// *A number of*, *dozens of* or *one or more* at the end of `words`.
  private func quantity(_ words: [Substring]) -> CountingPhrase? {
    let three = words.suffix(3)
    if three.map({ $0.lowercased() }) == ["one", "or", "more"] {
      return phrase(three, countsPlurals: true)
    }
    guard let last = words.last, last.lowercased() == "of" else { return nil }
    let before = words.dropLast()
    guard let noun = before.last?.lowercased() else { return nil }
    if EnglishDeterminers.countedNumerals.contains(noun) {
      return phrase(words.suffix(2), countsPlurals: true)
    }
    guard EnglishDeterminers.quantities.contains(noun) else { return nil }
    var rest = before.dropLast()
    if let size = rest.last, EnglishDeterminers.sizes.contains(size.lowercased()) {
      rest = rest.dropLast()
    }
    let article = rest.last?.lowercased() ?? ""
    let isCounted = article == "a" || noun == "number" && ["the", "any"].contains(article)
    guard isCounted, let first = rest.last else { return nil }
    return phrase(words[words.index(of: first)...], countsPlurals: true)
  }

  /// *A lot of*, *plenty of* and their like, behind which is what cannot be counted, or several.
  private func openQuantity(_ words: [Substring]) -> DemandedNumber? {
    guard let last = words.last, let noun = words.dropLast().last else { return nil }
    let lower = noun.lowercased()
    let isLot = lower == "lot" && words.dropLast(2).last?.lowercased() == "a"
    guard isLot || lower == "lots" || lower == "plenty" else { return nil }
    return DemandedNumber(range: place(of: noun, last), number: .plural)
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

extension [Substring] {
  /// The index of `word`, which is one of them.
  fileprivate func index(of word: Substring) -> Int {
    firstIndex { $0.startIndex == word.startIndex } ?? startIndex
  }
}

extension Substring {
  /// The place of a whole number at the end that counts what is behind it, in digits or as
  /// *twenty-five*: no year, sum, share, date, or number of a phase.
  fileprivate var digitsAtEnd: Range<Int>? {
    var rest = self
    while rest.last?.isWhitespace == true { rest.removeLast() }
    let token = rest.suffix(rest.reversed().prefix { !$0.isWhitespace }.count)
    guard token.isCount || EnglishDeterminers.isJoinedNumeral(token) else { return nil }
    let before = self[..<token.startIndex]
    // A time of day may be without minutes.
    if before.endsWithName || before.wordsAtEnd(1).last?.lowercased() == "at" { return nil }
    let start = base.utf8.distance(from: base.startIndex, to: token.startIndex)
    return start..<start + token.utf8.count
  }

  /// Whether it is a whole number above 0 that is no year: *12*, *1,200*, *5000*.
  private var isCount: Bool {
    if last == "+" { return dropLast().isCount }
    let ends = split(separator: "–", omittingEmptySubsequences: false)
    if ends.count == 2 { return ends.allSatisfy(\.isCount) }
    let groups = split(separator: ",", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let first = groups.first, let value = Int(groups.joined()), value > 0
    else { return false }
    if groups.count > 1 {
      return (1...3).contains(first.count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    }
    guard first.count > 3 else { return true }
    // Round numbers are counts, others may be years and names of forms.
    return first.count < 8 && value % 100 == 0 && !(1700...2200).contains(value)
  }

  /// Whether the last word is a name, or has its number behind it: *phase two*.
  fileprivate var endsWithName: Bool {
    var rest = self
    while rest.last?.isWhitespace == true { rest.removeLast() }
    if rest.last == ".", let word = rest.dropLast().wordsAtEnd(1).last {
      return ["no", "nos", "vol", "fig", "pp", "ch", "sec"].contains(word.lowercased())
    }
    let words = wordsAtEnd(2)
    guard let word = words.last else { return false }
    let lower = word.lowercased()
    if EnglishDeterminers.numbered.contains(lower) { return true }
    if lower.last == "s", EnglishDeterminers.numbered.contains(String(lower.dropLast())) {
      return true
    }
    return words.count > 1 && word.first?.isUppercase == true
  }

  /// Whether its ending is one of adjectives: *useful*, *medical*.
  fileprivate var isAdjective: Bool {
    count > 5 && !EnglishDeterminers.numbered.contains(lowercased())
      && ["ful", "ous", "able", "ible", "ical", "onal", "cial", "tial", "less", "ary"].contains {
        hasSuffix($0)
      }
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
