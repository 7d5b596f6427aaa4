import TermDictionary

/// What finds the words of one reader in a text, and says what another calls them.
struct ConversionWords: Sendable {
  let recogniser: TermRecogniser

  /// Which of the forms tell markets apart.
  let markets: MarketWords

  let resolver: ReadingResolver

  /// The words of all other readers of `set` are known too, and left alone.
  init(in set: DictionarySet, _ source: Lexicon, _ target: Lexicon) {
    let own = source.key == target.key ? [source] : [source, target]
    let lexicons = own + set.otherLexicons(than: own)
    recogniser = TermRecogniser(lexicons: lexicons)
    markets = MarketWords(recogniser, for: source, in: set)
    resolver = ReadingResolver(
      from: source,
      to: target,
      AreaFilter(source),
      lexiconCount: lexicons.count
    )
  }
}
