import Diagnostics

extension LintPass {
  /// *a* before a vowel, *an* before a consonant, before any word: where it is wrong beyond doubt.
  mutating func judgeArticles() {
    guard let prose = vocabulary.prose else { return }
    var wrong: [WrongArticle] = []
    prose.forEachWrittenArticle(in: text.span) { article in
      guard let sound = rightSound(for: article) else { return }
      wrong.append(
        WrongArticle(
          written: article,
          right: prose.article(for: sound, like: article),
          next: word(at: article.next).map(string) ?? "",
          isSettled: start(at: article.next).isReplaced
        )
      )
    }
    articles = wrong
  }

  /// The sound that the next word certainly has, where the article is not for it.
  private func rightSound(for article: WrittenIndefiniteArticle) -> Sound? {
    if let stated = start(at: article.next).sound {
      return stated == article.sound ? nil : stated
    }
    guard article.isJudgeable else { return nil }
    let rest = text.span.extracting(droppingFirst: article.next)
    guard let evidence = vocabulary.grammar.articleEvidence(before: rest, reading: nil),
      evidence.excludes(article.sound)
    else { return nil }
    return evidence.usual
  }
}

/// An indefinite article that is wrong if the text is of the language at all.
struct WrongArticle: Sendable {
  let written: WrittenIndefiniteArticle

  /// What should stand there.
  let right: String

  /// The word after it.
  let next: String

  /// Whether the next word is to be replaced, and takes its article with it.
  let isSettled: Bool

  /// The finding in `document`.
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
