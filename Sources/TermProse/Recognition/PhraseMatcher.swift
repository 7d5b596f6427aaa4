import TextBytes

/// Finds phrases in a text: whole words, whatever their letter case, leftmost and longest, none
/// inside another.
///
/// What counts as the same:
///
/// - Letters of any case, composed or decomposed, by full case folding: `STRASSE` is `straße`.
/// - Between two words of a phrase, white space of any kind and length with at most one line break,
///   and a single hyphen: `progress claim`, `progress-claim`. A blank line ends a paragraph, and no
///   phrase goes across it.
/// - The apostrophes `'` and `’`.
/// - Soft hyphens, joiners and directional marks are not seen.
///
/// All other characters of a phrase must be in the text as they stand in the phrase. A match
/// begins and ends at word boundaries, so `claim` is found neither in `claimant` nor in `claim.pdf`
/// nor in `claim's`.
///
/// ```swift
/// let matcher = PhraseMatcher(["claim", "progress claim"])
/// matcher.matches(in: "A Progress\nclaim.")  // [2..<16 phrase 1]
/// ```
///
/// Any bytes are accepted; those that are not UTF-8 are never part of a match. The time is linear
/// in the text, whatever it holds, times at most the words of the longest phrase.
///
/// - Source: UAX #29 §4 for words, without its rules for emoji and for quotes in Hebrew; Unicode
///   §3.13, canonical caseless matching.
public struct PhraseMatcher: Sendable {
  private let store: FrozenStore
  private let tables: PhraseTables
  private let representatives: FrozenArray<Int32>

  /// Compiles `phrases`.
  ///
  /// A phrase without a letter or a digit never matches. White space at its ends does not count.
  public init(_ phrases: [String]) {
    self.init(phrases, mayUseAnchors: true)
  }

  /// The same; unless `mayUseAnchors`, with the tables for many phrases, however few they are.
  init(_ phrases: [String], mayUseAnchors: Bool) {
    var compiler = PhraseCompiler()
    for phrase in phrases { compiler.add(CompiledPhrase(phrase)) }
    store = FrozenStore()
    tables = compiler.tables(in: store, mayUseAnchors: mayUseAnchors)
    representatives = store.array(compiler.representatives)
  }

  /// The index that matches give for the phrase at `index`: the first phrase that cannot be told
  /// from it; `nil` for a phrase that never matches.
  public func representative(of index: Int) -> Int? {
    precondition(index >= 0 && index < representatives.count, "there is a phrase of that index")
    let representative = representatives[index]
    return representative < 0 ? nil : Int(representative)
  }

  /// The bytes of memory that the compiled phrases take.
  public var byteCount: Int { store.byteCount }

  /// Calls `body` for every match in `text`, in order.
  ///
  /// Allocates nothing for a match.
  public func forEachMatch(in text: Span<UInt8>, _ body: (PhraseMatch) -> Void) {
    _ = RawText.with(text) { text in
      WordScanner.with(text, limit: tables.longestWord) { reader in
        Gap.with(max(tables.longestSeparator, 1)) { gap in
          let bits = WordBitScanner(reader, seeksLoneLetters: tables.hasLoneLetters)
          scan(bits, PhraseWalk(tables, reader, gap), body)
        }
      }
    }
    // What the tables point to lives as long as the store.
    withExtendedLifetime(store) {}
  }

  private func scan(
    _ bits: WordBitScanner,
    _ walk: PhraseWalk,
    _ body: (PhraseMatch) -> Void
  ) {
    switch tables.filter {
    case .anchors(let filter):
      AnchorScan.with(filter, bits, walk) { scan in scan.run(body) }
    case .pairs(let filter):
      PairScan.with(filter, bits, walk) { scan in scan.run(body) }
    }
  }

  /// The matches inside `range` of `text` that are shorter than it: first those that end before its
  /// last word, then those behind them.
  func matches(inside range: Range<Int>, of text: Span<UInt8>) -> [PhraseMatch] {
    guard let last = Self.lastGap(in: range, of: text) else { return [] }
    var matches: [PhraseMatch] = []
    var place = range.lowerBound
    for part in [place..<last, nil] {
      let part = part ?? max(place, Self.firstGap(in: range, of: text) ?? last)..<range.upperBound
      forEachMatch(in: text.extracting(part)) { match in
        let range =
          match.range.lowerBound + part.lowerBound..<match.range.upperBound + part.lowerBound
        matches.append(PhraseMatch(range: range, phrase: match.phrase))
        place = range.upperBound
      }
    }
    return matches
  }

  private static func lastGap(in range: Range<Int>, of text: Span<UInt8>) -> Int? {
    range.reversed().first { isGap(text[$0]) }
  }

  private static func firstGap(in range: Range<Int>, of text: Span<UInt8>) -> Int? {
    range.first { isGap(text[$0]) }
  }

  private static func isGap(_ byte: UInt8) -> Bool { Bytes.isSpace(byte) || byte == 0x2D }

  /// The matches in `text`, in order.
  public func matches(in text: [UInt8]) -> [PhraseMatch] {
    var matches: [PhraseMatch] = []
    forEachMatch(in: text.span) { matches.append($0) }
    return matches
  }

  /// The matches in `text`, in order.
  public func matches(in text: String) -> [PhraseMatch] {
    var matches: [PhraseMatch] = []
    forEachMatch(in: text.utf8.span) { matches.append($0) }
    return matches
  }
}
