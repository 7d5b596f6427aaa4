/// A noun phrase, cut where its number is written: *schedule* | *of values*.
struct NounPhrase {
  /// What is before the word that changes: *general* in *general contractor*.
  let before: Substring

  /// The word that changes: the head.
  let head: Substring

  /// What is after it: *of values*.
  let after: Substring

  /// Finds the head of `text`: the last word, unless a preposition, an adjective or an abbreviation
  /// in parentheses follows it.
  init(_ text: String) {
    let end = Self.endOfHead(in: text)
    let start =
      text[..<end].lastIndex { $0.isWhitespace || "-\u{2010}\u{2011}/–—".contains($0) }
      .map { text.index(after: $0) } ?? text.startIndex
    before = text[..<start]
    head = text[start..<end]
    after = text[end...]
  }

  private static func endOfHead(in text: String) -> String.Index {
    var words = text.split(whereSeparator: \.isWhitespace)
    if words.count > 1, words.last?.first == "(" { words.removeLast() }
    guard let last = words.last else { return text.endIndex }
    return endOfHead(in: words) ?? endOfHead(onHyphens: last)
  }

  /// The end of the head of a word on hyphens: *passer*-by, *mother*-in-law, man-*hour*.
  private static func endOfHead(onHyphens word: Substring) -> String.Index {
    if isKnown(word.lowercased(), HeadlessWords.contains) { return word.endIndex }
    let parts = word.split { "-\u{2010}\u{2011}".contains($0) }
    return endOfHead(in: parts) ?? word.endIndex
  }

  /// The end of the head where it is not the last of `words`; `nil` where it is.
  private static func endOfHead(in words: [Substring]) -> String.Index? {
    guard words.count > 1 else { return nil }
    let small = words.map { $0.lowercased() }
    let links = small.indices.dropFirst().filter { Prepositions.contains(small[$0]) }
    if let end = endOfVerb(before: links, words, small) { return end }
    guard let link = links.first(where: { !LeadingPhrases.contain($0, of: small) }) else {
      return endOfHead(before: words.count - 1, words, small)
    }
    if link < words.count - 1 { return endOfHead(onHyphens: words[link - 1]) }
    return isAgent(words[link - 1])
      ? words[link - 1].endIndex : endOfHead(before: link, words, small)
  }

  /// The end of a verb that is a noun with its particle, before the first of `links` that follows
  /// one: *sign off* of the works.
  private static func endOfVerb(
    before links: [Int],
    _ words: [Substring],
    _ small: [String]
  ) -> String.Index? {
    let link = links.first { link in
      link > 1 && link < words.count - 1 && links.contains(link - 1)
        && LeadingPhrases.isVerb(small[link - 2], small[link - 1])
    }
    return link.map { words[$0 - 1].endIndex }
  }

  /// The end of the noun that the last word, at `place`, describes: *attorney* general, *day* off.
  private static func endOfHead(
    before place: Int,
    _ words: [Substring],
    _ small: [String]
  ) -> String.Index? {
    isKnown(small[place - 1]) { PostpositiveAdjectives.follows($0, small[place]) }
      ? words[place - 1].endIndex : nil
  }

  /// Whether `word` names who does what the particle after it says: *runner-up*, *passers-by*, and
  /// not *sign-off*.
  private static func isAgent(_ word: Substring) -> Bool {
    isKnown(word.lowercased()) { word in
      word.utf8.count > 4 && (word.hasEnding("er") || word.hasEnding("or"))
        && !["over", "under", "after"].contains(word)
    }
  }

  /// Whether `test` holds for `word`, or for what it is the plural of.
  private static func isKnown(_ word: String, _ test: (String) -> Bool) -> Bool {
    if test(word) { return true }
    guard word.hasEnding("s") else { return false }
    return test(String(word.dropLast())) || word.hasEnding("ies") && test(word.dropLast(3) + "y")
  }
}

/// The small words after which the rest of a phrase belongs to the noun before them.
enum Prepositions {
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all: Set<String> = [
    "about", "above", "after", "against", "at", "before", "behind", "below", "between", "beyond",
    "by", "de", "des", "down", "du", "during", "en", "for", "from", "in", "into", "less", "of",
    "off", "on", "onto", "out", "over", "per", "pro", "through", "to", "under", "up", "upon", "via",
    "with", "within", "without",
  ]
}

/// Adjectives and particles that are behind their noun.
enum PostpositiveAdjectives {
  /// Whether the adjective `adjective` follows the noun `noun`: *attorney general*, *court
  /// martial*, *day off*; but not *major general*.
  static func follows(_ noun: String, _ adjective: String) -> Bool {
    nouns[adjective].map { $0.isEmpty || $0.contains(noun) } ?? false
  }

  /// The nouns before each adjective; none where any may be.
  private static let nouns: [String: Set<String>] = [
    "general": [
      "accountant", "adjutant", "advocate", "attorney", "auditor", "comptroller", "consul",
      "controller", "director", "governor", "inspector", "postmaster", "receiver", "secretary",
      "solicitor", "surgeon", "vicar",
    ],
    "martial": ["court"], "public": ["notary"], "politic": ["body"], "errant": ["knight"],
    "royal": ["astronomer", "princess"], "simple": ["fee"], "due": ["amount", "balance", "sum"],
    "payable": [], "receivable": [], "apparent": ["heir"], "presumptive": ["heir"], "elect": [],
    "designate": [], "emeritus": [], "laureate": [], "incarnate": [], "immemorial": [],
    "off": [
      "afternoon", "day", "evening", "hour", "month", "morning", "night", "shift", "week",
      "weekend",
      "year",
    ],
    "out": ["day", "evening", "night", "way"], "in": ["night", "way"], "through": ["way"],
  ]
}

/// Words on hyphens that have a preposition in them, and yet no noun before it.
enum HeadlessWords {
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all: Set<String> = [
    "face-to-face", "forget-me-not", "free-for-all", "good-for-nothing", "jack-in-the-box",
    "merry-go-round", "ne’er-do-well", "one-to-one", "stick-in-the-mud", "toad-in-the-hole",
    "two-by-four", "will-o’-the-wisp",
  ]
}
