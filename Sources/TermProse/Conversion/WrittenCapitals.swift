import TermDictionary

/// The capitals in which a word was written, for the word that takes its place.
struct WrittenCapitals {
  private let occurrence: TermOccurrence
  private let grammar: any Grammar

  /// Whether the word comes first in its sentence.
  private let startsSentence: Bool

  /// Whether the article before it is gone.
  private let isArticleGone: Bool

  init(_ occurrence: TermOccurrence, _ grammar: any Grammar, isArticleGone: Bool) {
    self.occurrence = occurrence
    self.grammar = grammar
    self.isArticleGone = isArticleGone
    startsSentence =
      occurrence.startsSentence || (isArticleGone && occurrence.article?.isCapital ?? false)
  }

  /// `word` with these capitals.
  func applied(to word: TargetWord) -> StyledText {
    let casing = casing(for: word)
    return grammar.cased(word.new.text, as: casing, isFirst: startsSentence)
  }

  private func casing(for word: TargetWord) -> Casing {
    if isAsPrinted(word), !word.reading.isCapitalOnlyHere(word) {
      return startsSentence ? .sentence : .none
    }
    if isAsPrinted(word), !word.isName, !word.reading.isAbbreviation, !occurrence.isQuoted {
      // The capital of *X-ray* is no capital of the place.
      let isTitle = occurrence.isInTitle && occurrence.isInTitleOfOthers
      return isTitle ? .title : startsSentence ? .sentence : .none
    }
    switch occurrence.match.casing {
    case .lower: return isArticleGone && startsSentence ? .sentence : .none
    case .sentence: return isTitleWord ? .title : .sentence
    case .title: return .title
    case .upper: return word.reading.isAbbreviation ? .none : .upper
    case .mixed: return startsSentence ? .sentence : .none
    }
  }

  /// Whether it is written with the very capitals that the source reader prints: *Progress
  /// Claiming*, *SSOV*.
  private func isAsPrinted(_ word: TargetWord) -> Bool {
    occurrence.match.isAsSpelled && occurrence.match.casing != .lower
      && word.old.text.string.contains { $0.isUppercase }
  }

  /// Whether a single capital stands for those of a title: inside a sentence, or in a heading.
  private var isTitleWord: Bool {
    !startsSentence || occurrence.isInTitle
  }
}

extension TermForm {
  /// Whether the source prints capitals where the target prints none: then those of the place are
  /// kept.
  fileprivate func isCapitalOnlyHere(_ word: TargetWord) -> Bool {
    !word.new.text.string.contains { $0.isUppercase }
  }
}
