import Diagnostics
import TermDictionary

extension LintPass {
  /// *a* before a vowel, *an* before a consonant, before any word: where it is wrong beyond doubt.
  mutating func checkArticles() {
    guard let usage = vocabulary.usage else { return }
    // The pass itself would be copied for every article.
    let (text, starts) = (text, starts)
    var wrong: [(WrittenIndefiniteArticle, Sound)] = []
    usage.forEachWrittenArticle(in: text.span) { article in
      let stated = starts.isEmpty ? nil : starts[article.next]?.sound
      // That the next word is one to check is asked last: nearly all articles are right.
      if let sound = Self.rightSound(for: article, stated, in: text.span, usage),
        stated != nil || usage.isDecidable(article, in: text.span),
        usage.isSlip(article, in: text.span)
      {
        wrong.append((article, sound))
      }
    }
    articles = wrong.map { article, sound in
      WrongArticle(
        written: article,
        right: usage.article(for: sound, like: article),
        next: word(at: article.next).map(string) ?? "",
        isSettled: starts[article.next]?.isReplaced ?? false,
        isBeforeTerm: starts[article.next]?.isOwn ?? false
      )
    }
  }

  /// The sound that the next word certainly has, where the article is not for it; `stated` is what
  /// a dictionary says.
  private static func rightSound(
    for article: WrittenIndefiniteArticle,
    _ stated: Sound?,
    in text: Span<UInt8>,
    _ usage: any LanguageUsage
  ) -> Sound? {
    if let stated { return stated == article.sound ? nil : stated }
    let rest = text.extracting(droppingFirst: article.next)
    guard let evidence = usage.articleEvidence(before: rest, reading: nil),
      evidence.excludes(article.sound)
    else { return nil }
    return evidence.usual
  }
}

/// An indefinite article that is wrong if the text is of the language at all.
struct WrongArticle: Sendable {
  let written: WrittenIndefiniteArticle

  /// What should be there.
  let right: String

  /// The word after it.
  let next: String

  /// Whether the next word is to be replaced, and takes its article with it.
  let isSettled: Bool

  /// Whether the next word starts a term of the reader: then the text is of the language.
  let isBeforeTerm: Bool

  func finding(in document: ProseDocument) -> ProseFinding {
    let article = String(decoding: document.text[written.range], as: UTF8.self)
    let changes = document.replacements(of: written.range, with: right)
    let diagnostic = Diagnostic(
      .wrongArticle,
      next.isEmpty
        ? "'\(article)' is wrong here; expected '\(right)'"
        : "'\(article)' is wrong before '\(next)'; expected '\(right)'",
      at: document.span(of: written.range),
      fixIts: isSettled || changes.isEmpty
        ? [] : [Diagnostic.FixIt("write '\(right)'", changes, .certain)]
    )
    return ProseFinding(diagnostic, match: article)
  }
}
