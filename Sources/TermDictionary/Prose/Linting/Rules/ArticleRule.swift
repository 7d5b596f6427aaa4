import Diagnostics

extension LintPass {
  /// *a* before a vowel, *an* before a consonant, before any word: where it is wrong beyond doubt.
  mutating func judgeArticles() {
    guard let prose = vocabulary.prose else { return }
    var wrong: [(WrittenIndefiniteArticle, Sound)] = []
    prose.forEachWrittenArticle(in: text.span) { article in
      if let sound = rightSound(for: article) { wrong.append((article, sound)) }
    }
    for (article, sound) in wrong where prose.isOwnLanguage(around: article.next, in: text.span) {
      report(article, prose.article(for: sound, like: article))
    }
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

  private mutating func report(_ article: WrittenIndefiniteArticle, _ right: String) {
    let written = string(article.range)
    let next = word(at: article.next).map(string) ?? ""
    let changes = document.replacements(of: article.range, with: right)
    // A word that is replaced takes its article with it.
    let isSettled = start(at: article.next).isReplaced
    let diagnostic = Diagnostic(
      .wrongArticle,
      next.isEmpty
        ? "'\(written)' is wrong here; expected '\(right)'"
        : "'\(written)' is wrong before '\(next)'; expected '\(right)'",
      at: document.span(of: article.range),
      fixIts: isSettled || changes.isEmpty
        ? [] : [Diagnostic.FixIt("write '\(right)'", changes, .certain)]
    )
    findings.append(ProseFinding(diagnostic, match: written))
  }
}
