import TermDictionary

/// What finds the words of one reader in a text, and says what another calls them.
struct ConversionWords: Sendable {
  let recogniser: TermRecogniser

  /// Which of the forms tell markets apart.
  let markets: MarketWords

  let resolver: ReadingResolver

  /// The readers of the set but the source.
  private let others: [Lexicon]

  /// The words of all other readers of `set` are known too, and left alone.
  init(in set: DictionarySet, _ source: Lexicon, _ target: Lexicon) {
    let own = source.key == target.key ? [source] : [source, target]
    let others = set.otherLexicons(than: own)
    self.others = source.key == target.key ? others : [target] + others
    let lexicons = own + others
    recogniser = TermRecogniser(lexicons: lexicons)
    markets = MarketWords(recogniser, for: source, in: set)
    resolver = ReadingResolver(
      from: source,
      to: target,
      AreaFilter(source),
      lexiconCount: lexicons.count
    )
  }

  /// Whether any other reader has several words for `readings`, which are forms of one verb that
  /// are the same for the source.
  func tellsApart(_ readings: [TermForm]) -> Bool {
    let forms = readings.filter(\.isVerb)
    guard forms.count > 1 else { return false }
    return others.contains { reader in
      let texts = forms.compactMap { form in
        form.options.flatMap { try? reader.storage.words.inflector.print(form.term, $0) }
      }.map(\.text.string)
      return Set(texts).count > 1
    }
  }
}
