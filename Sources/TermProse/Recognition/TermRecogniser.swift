import TermDictionary

/// Finds every form of every term of a set of lexicons in a text.
///
/// Forms are all that the lexicons can print, number, possessive, tenses, abbreviations and labels,
/// and the synonyms of the concepts; as ``PhraseMatcher`` says, in any letter case and with
/// variants of hyphens, spaces and apostrophes. The longest form wins: *progress claim contact* is
/// not *claim*.
///
/// ```swift
/// let set = DictionarySet.shipped
/// let recogniser = TermRecogniser(lexicons: [
///   try set.lexicon(for: "head-contractor", locale: "en-AU"),
///   try set.lexicon(for: "owner", locale: "en-AU"),
/// ])
/// for match in recogniser.matches(in: "Pay the Progress Claims.") {
///   print(match.surfaceForm.text, match.casing)  // progress claims title
/// }
/// ```
public struct TermRecogniser: Sendable {
  /// All forms, in the order of the lexicons.
  public let surfaceForms: [SurfaceForm]

  /// What finds them; the index of a phrase is that of its form.
  public let matcher: PhraseMatcher

  /// The verbs that may be around their objects.
  let splitVerbs: SplitVerbs

  /// Prints and compiles all forms of `lexicons`.
  ///
  /// Costs some milliseconds for each lexicon; keep the recogniser.
  public init(lexicons: [Lexicon]) {
    let inventory = FormInventory(lexicons)
    surfaceForms = inventory.surfaceForms
    matcher = PhraseMatcher(surfaceForms.map(\.text))
    splitVerbs = SplitVerbs(lexicons)
  }

  /// Calls `body` for every match in `text`, in order.
  ///
  /// Allocates nothing for a match. An apostrophe that closes a quotation is no possessive: where a
  /// form that ends in an apostrophe is directly after an opening quote, the match is the form
  /// without.
  public func forEachMatch(in text: Span<UInt8>, _ body: (TermMatch) -> Void) {
    matcher.forEachMatch(in: text) { match in body(termMatch(match, in: text)) }
  }

  /// The matches in `text`, in order.
  public func matches(in text: [UInt8]) -> [TermMatch] {
    var matches: [TermMatch] = []
    forEachMatch(in: text.span) { matches.append($0) }
    return matches
  }

  /// The matches in `text`, in order.
  public func matches(in text: String) -> [TermMatch] {
    var matches: [TermMatch] = []
    forEachMatch(in: text.utf8.span) { matches.append($0) }
    return matches
  }

  /// The matches inside `range` of `text` that are shorter than it.
  func matches(inside range: Range<Int>, of text: Span<UInt8>) -> [TermMatch] {
    matcher.matches(inside: range, of: text).map { termMatch($0, in: text) }
  }

  /// The match without an apostrophe that closes a quotation.
  func unquoted(_ match: PhraseMatch, in text: Span<UInt8>) -> PhraseMatch {
    let written = WrittenForm(match.range)
    guard let bare = surfaceForms[match.phrase].withoutApostrophe, written.isQuoted(in: text) else {
      return match
    }
    return PhraseMatch(range: written.withoutLast(in: text), phrase: bare)
  }

  private func termMatch(_ match: PhraseMatch, in text: Span<UInt8>) -> TermMatch {
    let match = unquoted(match, in: text)
    let range = match.range
    let form = surfaceForms[match.phrase]
    let written = WrittenForm(range)
    return TermMatch(
      range: range,
      surfaceForm: form,
      casing: written.casing(in: text, title: form.title),
      isAsSpelled: form.spellings.contains { written.hasLetters(of: $0, in: text) }
    )
  }
}
