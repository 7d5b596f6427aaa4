/// What readers of one document have read so far: which abbreviations they have met.
///
/// A document is a mail with its subject, a report, a page. Its caller holds it and hands it to
/// each rendering in the order in which people read.
///
/// ```swift
/// var mail = RenderedDocument()
/// let subject = lexicon.render("mail.breakdown-returned.subject", in: &mail)
/// let text = lexicon.render("mail.breakdown-returned.text", in: &mail)
/// ```
public struct RenderedDocument: Sendable, Equatable {
  private var introduced: Set<Introduction> = []

  /// Makes a document nobody has read yet.
  public init() {}

  private struct Introduction: Hashable, Sendable {
    var term: TermID
    var lexicon: DictionaryKey
  }

  /// Whether `term` is new to the reader of `lexicon`; from now on it is not.
  mutating func introduces(_ term: TermID, in lexicon: DictionaryKey) -> Bool {
    introduced.insert(Introduction(term: term, lexicon: lexicon)).inserted
  }
}
