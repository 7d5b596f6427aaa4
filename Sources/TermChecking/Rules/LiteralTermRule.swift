import Diagnostics
import MessageFormat
import TermDictionary

/// A message that writes a word out which a term owns: readers who call the thing otherwise read a
/// word that is not theirs.
///
/// A phrase of several words is never chance. A single word may be everyday language as well, so it
/// counts only where some reader of the message calls the thing otherwise, or where it is another
/// reader's and no form that the message's own readers know contains it.
struct LiteralTermRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    let labels = QuotedLabels(survey)
    var findings: [Diagnostic] = []
    for message in survey.messages {
      for pattern in message.message.patterns {
        lazy var whole = PatternText(pattern, of: message)
        for case .text(_, let range) in pattern where !range.bytes.isEmpty {
          var text = MessageTextRun(message, range.bytes)
          findings += labels.findings(in: &text)
          let others = facts.elsewhere.matches(
            in: text.tokens,
            language: survey.key.locale.language
          )
          findings += own(in: &text, of: whole, shorterThan: others.map(\.tokens), survey, &facts)
          findings += foreign(others, in: text, of: whole, survey, facts)
        }
      }
    }
    return findings
  }

  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    survey.facts(survey.facts.literalTerms).compactMap { word in
      guard let owner = survey.strangeOwner(of: word), let text = survey.text(of: owner) else {
        return nil
      }
      // Who says *opportunity name* understands *name*; it may be no term at all here.
      let isPart = WordToken.words(in: text.utf8).contains { $0.folded == word.folded }
      guard !isPart else { return nil }
      return .literalTerm(
        "'\(word.span.text)' is the word for '\(owner.term)', which is '\(text)' \(ReaderNames.placeholder)",
        at: word.span,
        replacement: word.replacement
      )
    }
  }

  /// The words of the message's own readers; single ones are left to the lexicons to check.
  ///
  /// What is part of a longer phrase of others, of those at `others`, is left to these.
  private func own(
    in text: inout MessageTextRun,
    of pattern: @autoclosure () -> PatternText,
    shorterThan others: [Range<Int>],
    _ survey: DictionarySurvey,
    _ facts: inout RuleFacts
  ) -> [Diagnostic] {
    survey.phrases.matches(in: text.tokens).compactMap { match in
      let isPart = others.contains { other in
        other.overlaps(match.tokens) && other.count > match.tokens.count
      }
      guard !isPart, !text.isTaken(match.tokens) else { return nil }
      text.taken.append(match.tokens)
      let place = text.place(of: match.tokens)
      guard let sense = survey.sense(of: match.owners, at: place, in: pattern()) else { return nil }
      let owner = sense.owner
      let written = WrittenWord(tokens: text.tokens, range: match.tokens, owner: owner)
      let replacement = sense.isCertain ? text.replacement(of: written, survey.grammar) : nil
      let span = text.span(of: place)
      guard match.tokens.count > 1, case .noun = survey.vocabulary[owner.term]?.partOfSpeech else {
        let word = LiteralWord(
          holder: .message(text.message.id),
          owners: [owner] + sense.others.filter { $0.term != owner.term },
          folded: text.tokens[match.tokens].map(\.folded).joined(separator: " "),
          span: span,
          replacement: replacement
        )
        facts.literalTerms[survey.key, default: []].append(word)
        return nil
      }
      let terms = Set(match.owners.map(\.term))
      return .literalTerm(
        "'\(span.text)' is the word for '\(owner.term)'",
        at: span,
        replacement: terms.count == 1 ? replacement : nil
      )
    }
  }

  /// The words of other readers.
  private func foreign(
    _ matches: [PhraseIndex<WordsElsewhere.Owner>.Match],
    in text: MessageTextRun,
    of pattern: @autoclosure () -> PatternText,
    _ survey: DictionarySurvey,
    _ facts: RuleFacts
  ) -> [Diagnostic] {
    matches.compactMap { match in
      guard !text.isTaken(match.tokens), let owner = match.owners.first,
        survey.vocabulary[owner.word.term] != nil
      else { return nil }
      let isKnown = text.tokens[match.tokens].contains { token in
        facts.elsewhere.isKnown(token.folded, to: survey.vocabulary.words.resolution)
      }
      guard match.tokens.count > 1 || !isKnown else { return nil }
      let place = text.place(of: match.tokens)
      guard survey.sense(of: [owner.word], at: place, in: pattern()) != nil else { return nil }
      let written = WrittenWord(tokens: text.tokens, range: match.tokens, owner: owner.word)
      let span = text.span(of: written.place)
      return .literalTerm(
        "'\(span.text)' is the word of \(owner.dictionary) for '\(owner.word.term)'",
        at: span,
        replacement: text.replacement(of: written, survey.grammar)
      )
    }
  }
}

/// A text between the placeholders of a message.
struct MessageTextRun {
  let message: MessageDefinition

  /// The words of the text; their places are bytes of the message source.
  let tokens: [WordToken]

  /// The words that are reported already.
  var taken: [Range<Int>] = []

  /// The place of the text in the message source.
  let range: Range<Int>

  /// Makes the text at `range` of the source of `message`.
  init(_ message: MessageDefinition, _ range: Range<Int>) {
    self.message = message
    let map = message.text.map
    self.range = range.clamped(to: 0..<map.count)
    let start = self.range.lowerBound
    tokens = WordToken.words(in: map.bytes(in: self.range)).map { token in
      var token = token
      token.range = token.range.lowerBound + start..<token.range.upperBound + start
      token.end += start
      return token
    }
  }

  func isTaken(_ range: Range<Int>) -> Bool { taken.contains { $0.overlaps(range) } }

  /// Where `words` are in the message source, without a possessive ending.
  func place(of words: Range<Int>) -> Range<Int> {
    tokens[words.lowerBound].range.lowerBound..<tokens[words.upperBound - 1].range.upperBound
  }

  func span(of range: Range<Int>) -> SourceSpan { message.text.span(of: SourceRange(range)) }

  /// The source between `start` of the text and `end`.
  func source(_ start: Int, _ end: Int) -> String {
    String(decoding: message.text.map.bytes(in: start..<end), as: UTF8.self)
  }

  /// The placeholder for `written`, with the article before it.
  func replacement(
    of written: WrittenWord,
    _ grammar: any Grammar
  ) -> Diagnostic.Replacement {
    let start = range.lowerBound
    let before = source(start, written.place.lowerBound)
    let isNoun = if case .verb = written.owner.kind { false } else { true }
    guard isNoun, let article = grammar.writtenArticle(atEndOf: before) else {
      return Diagnostic.Replacement(
        span: span(of: written.placeWithEnding),
        text: written.inMessage()
      )
    }
    let text = String(decoding: Array(before.utf8)[article], as: UTF8.self)
    let place = start + article.lowerBound..<written.placeWithEnding.upperBound
    return Diagnostic.Replacement(
      span: span(of: place),
      text: written.inMessage(replacing: text[...])
    )
  }
}

extension Diagnostic {
  static func literalTerm(
    _ fact: String,
    at span: SourceSpan,
    replacement: Replacement?
  ) -> Diagnostic {
    let advice =
      replacement.map { "; write '\($0.text)'" } ?? "; write a reference to the one meant"
    return Diagnostic(
      .literalTerm,
      fact + advice,
      at: span,
      fixIts: replacement.map { [FixIt("write '\($0.text)'", [$0])] } ?? []
    )
  }
}
