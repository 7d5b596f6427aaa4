import LocaleData
import TermDictionary

/// Which words of a recogniser tell markets apart.
struct MarketWords: Sendable {
  /// The markets that a text may be of, beside the reader's.
  let others: [LocaleIdentifier]

  /// The numbers of those of ``others`` that do not print what one before them prints, as `en-NZ`
  /// does.
  let candidates: [Int]

  /// The words that not all markets print.
  let words: [Word]

  /// For each form of the recogniser its place in ``words``; negative where it tells nothing.
  private let places: [Int32]

  struct Word: Sendable {
    var term: TermID
    var text: String

    /// Whether readers of the reader's own market print it.
    var isOwn: Bool

    /// Which of the other markets print it: a bit for each.
    var others: UInt64

    /// Whether it may be common language, and checks nothing by itself.
    var isCommon: Bool

    /// Whether readers of a market print it.
    func isOf(_ market: Int) -> Bool { others >> UInt64(market) & 1 == 1 }
  }

  /// The words of `recogniser` that tell other markets of `set` from that of `lexicon`.
  init(_ recogniser: TermRecogniser, for lexicon: Lexicon, in set: DictionarySet) {
    let home = set.nearestLocale(of: lexicon)
    let markets = set.locales.filter { locale in
      locale.language == lexicon.locale.language && locale.region != "001" && locale != home
    }
    others = Array(markets.prefix(64))
    let numbers = Dictionary(uniqueKeysWithValues: others.enumerated().map { ($1, $0) })
    let all = others.isEmpty ? 0 : UInt64.max >> UInt64(64 - others.count)
    let usage = lexicon.usage
    var words: [Word] = []
    places = recogniser.surfaceForms.map { form in
      // What a screen shows is called by the words of a term.
      let named = form.readings.first { !$0.form.isLabel } ?? form.readings.first
      guard let named else { return -1 }
      var word = Word(
        term: named.form.term,
        text: form.text,
        isOwn: false,
        others: 0,
        isCommon: !form.text.contains(" ") && usage?.isCommonWord(form.text) == true
      )
      for reading in form.readings where reading.form.isUsed {
        for key in reading.lexicons {
          word.isOwn = word.isOwn || key.locale == home || key.locale == lexicon.locale
          if let number = numbers[key.locale] { word.others |= 1 << UInt64(number) }
        }
      }
      guard word.others != (word.isOwn ? all : 0) else { return -1 }
      words.append(word)
      return Int32(words.count - 1)
    }
    self.words = words
    candidates = others.indices.filter { number in
      !(0..<number).contains { earlier in
        words.allSatisfy { $0.isOf(earlier) == $0.isOf(number) }
      }
    }
  }

  /// The place in ``words`` of a phrase of the matcher; `nil` for one that tells nothing.
  func place(of phrase: Int) -> Int? {
    guard phrase < places.count, places[phrase] >= 0 else { return nil }
    return Int(places[phrase])
  }

  /// The bytes of prose at the start of a document that tell enough.
  private static let mostBytes = 1 << 18

  /// In which market's words the start of `document` is written.
  func reading(of document: ProseDocument, _ matcher: PhraseMatcher) -> MarketReading? {
    var tally = MarketTally(self)
    let text = document.text.span
    matcher.forEachMatch(in: text.extracting(first: Self.mostBytes)) { match in
      tally.count(match.phrase)
    }
    return tally.reading
  }
}

extension TermForm {
  /// Whether somebody should write the word.
  fileprivate var isUsed: Bool { status == .preferred || status == .admitted }
}

extension DictionarySet {
  /// The locale of the set in which `lexicon` has its words: its own, or the nearest that serves
  /// it.
  fileprivate func nearestLocale(of lexicon: Lexicon) -> LocaleIdentifier {
    guard !locales.contains(lexicon.locale) else { return lexicon.locale }
    let serving = lexicon.resolution.map(\.locale)
    return serving.max { $0.lineage.count < $1.lineage.count } ?? lexicon.locale
  }
}
