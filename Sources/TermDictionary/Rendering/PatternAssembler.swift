import MessageFormat
import TermGrammar

/// Finishes a pattern: what depends on the words around a placeholder is decided here.
///
/// The same code runs when a message is linked, where pieces that wait for an argument are unknown,
/// and when it is rendered, where nothing is.
struct PatternAssembler: Sendable {
  let grammar: any Grammar

  enum Piece {
    case part(MessagePart)

    /// Something that waits for an argument. `governs` tells whether it is a term that is no
    /// modifier, on which the article before it depends.
    case unknown(governs: Bool)
  }

  // MARK: Introductions

  /// Prints each term that waits for its document in full the first time, short afterwards.
  func introduce(
    _ parts: inout [MessagePart],
    in lexicon: DictionaryKey,
    _ document: inout RenderedDocument
  ) {
    for index in parts.indices {
      guard case .value(let value) = parts[index], var term = value.payload as? TermPart,
        let mention = term.mention
      else { continue }
      if !document.introduces(term.term, in: lexicon) { term.printed = mention }
      term.mention = nil
      parts[index] = .value(value.replacing(term))
    }
  }

  // MARK: Articles

  /// Decides all articles that the known pieces decide.
  ///
  /// - Returns: Whether none is left undecided.
  @discardableResult
  func decideArticles(_ pieces: inout [Piece]) -> Bool {
    var isComplete = true
    for index in pieces.indices.reversed() {
      guard let article = pieces[index].article else { continue }
      guard let decision = decide(article, at: index, in: pieces) else {
        isComplete = false
        continue
      }
      apply(decision, article, at: index, in: &pieces)
    }
    if isComplete { printArticles(&pieces) }
    return isComplete
  }

  /// Makes plain text of articles, all of which are decided.
  private func printArticles(_ pieces: inout [Piece]) {
    for index in pieces.indices {
      if case .part(.value(let value)) = pieces[index], value.payload is ArticlePart {
        pieces[index] = .part(.text(value.text))
      }
    }
  }

  private enum Decision {
    case print(String)
    case vanish(next: Int?)
  }

  private func decide(_ part: ArticlePart, at index: Int, in pieces: [Piece]) -> Decision? {
    guard let exists = exists(part.article, at: index, in: pieces) else { return nil }
    guard let start = nextWord(after: index, in: pieces) else {
      return exists ? .print(plainArticle(part.article)) : .vanish(next: nil)
    }
    guard case .part(let first) = pieces[start] else { return nil }
    guard exists else { return .vanish(next: start) }
    guard let text = following(start, in: pieces) else { return nil }
    let run = first.firstWordRun
    let article =
      part.article == .definite
      ? grammar.definiteArticle(before: text)
      : grammar.indefiniteArticle(before: text, sound: run?.sound, reading: run?.reading)
    return article.map(Decision.print) ?? .vanish(next: nil)
  }

  private func plainArticle(_ article: TermArticle) -> String {
    let text =
      article == .definite
      ? grammar.definiteArticle(before: "")
      : grammar.indefiniteArticle(before: "", sound: .consonant, reading: nil)
    return text ?? ""
  }

  /// Whether there is an article: the next term of the same phrase that is no modifier decides.
  private func exists(_ article: TermArticle, at index: Int, in pieces: [Piece]) -> Bool? {
    guard article == .indefinite else { return true }
    for piece in pieces[(index + 1)...] {
      switch piece {
      case .unknown(let governs):
        if governs { return nil }
      case .part(.text(let text)):
        if text.endsSentence { return true }
      case .part(.value(let value)):
        if value.payload is ArticlePart { return true }
        if let term = value.payload as? TermPart, !term.printed.isModifier {
          return term.countability == .countable && term.number == .singular
        }
        if let list = value.payload as? TermListPart { return list.takesIndefiniteArticle }
      case .part:
        break
      }
    }
    return true
  }

  /// The first piece after `index` that prints part of a word, or is unknown.
  private func nextWord(after index: Int, in pieces: [Piece]) -> Int? {
    pieces.indices[(index + 1)...].first { pieces[$0].beginsWord }
  }

  /// The text that is read from the piece `start` on, as far as an article can depend on it; `nil`
  /// where an unknown piece may still belong to its first word.
  private func following(_ start: Int, in pieces: [Piece]) -> String? {
    var text = ""
    for piece in pieces[start...] {
      guard case .part(let part) = piece else {
        let words = text.drop { !$0.isLetter && !$0.isNumber }
        return words.contains(where: \.isWhitespace) ? text : nil
      }
      text += part.text
      if text.utf8.count > 64 { break }
    }
    return text
  }

  private func apply(
    _ decision: Decision,
    _ part: ArticlePart,
    at index: Int,
    in pieces: inout [Piece]
  ) {
    switch decision {
    case .print(let article):
      let isFirst = !pieces[..<index].contains { $0.hasWord }
      let casing: Casing = part.casing == .title && isFirst ? .sentence : part.casing
      let text =
        casing == .title
        ? article : grammar.cased(StyledText(article), as: casing, isFirst: isFirst).string
      pieces[index].decide(part, text)
    case .vanish(let next):
      pieces[index].decide(part, "")
      dropSpace(after: index, in: &pieces)
      guard let next, part.casing != .none else { return }
      let casing: Casing = part.casing == .lower ? .none : part.casing
      if case .part(let word) = pieces[next] {
        pieces[next] = .part(cased(word, as: casing == .upper ? .none : .sentence, isFirst: true))
      }
    }
  }

  /// The article takes the space after it along.
  private func dropSpace(after index: Int, in pieces: inout [Piece]) {
    for next in pieces.indices[(index + 1)...] {
      guard case .part(let part) = pieces[next] else { return }
      if case .text(let text) = part, text.first?.isWhitespace == true {
        pieces[next] = .part(.text(String(text.dropFirst())))
        return
      }
      if !part.text.isEmpty { return }
    }
  }

  // MARK: Letter case

  /// Gives a whole message its letter case.
  ///
  /// Arguments stay as they are.
  func applyCasing(_ casing: Casing, to parts: inout [MessagePart]) {
    guard casing != .none else { return }
    if casing == .title {
      for index in parts.indices where parts[index].isSplitVerb {
        parts[index] = cased(parts[index], as: .title, isFirst: true)
      }
    }
    // One text, because a word may go on from one part to the next: pre-{claim}.
    let runs = parts.map(\.casedRuns)
    var cased = grammar.cased(StyledText(Array(runs.joined())), as: casing, isFirst: true).runs[...]
    for index in parts.indices {
      parts[index].replaceRuns(Array(cased.prefix(runs[index].count)))
      cased = cased.dropFirst(runs[index].count)
    }
  }

  /// Gives the article of a term in title casing its capital where it starts the pattern.
  func capitaliseLeadingArticle(_ pieces: inout [Piece]) {
    guard let index = pieces.indices.first(where: { pieces[$0].hasWord }),
      case .part(.value(let value)) = pieces[index],
      var term = value.payload as? TermPart,
      term.printed.casing == .title,
      let article = term.printed.article
    else { return }
    term.printed.article = grammar.cased(StyledText(article), as: .sentence, isFirst: true).string
    pieces[index] = .part(.value(value.replacing(term)))
  }

  private func cased(_ part: MessagePart, as casing: Casing, isFirst: Bool) -> MessagePart {
    switch part {
    case .text(let text):
      return .text(grammar.cased(StyledText(text), as: casing, isFirst: isFirst).string)
    case .value(let value):
      guard value.type.hasPrefix("td:") else { return part }
      if var term = value.payload as? TermPart {
        let phrase = grammar.cased(term.printed.phrase, as: casing, isFirst: isFirst)
        term.printed.article = nil
        term.printed.text = phrase
        return .value(value.replacing(term))
      }
      let text = grammar.cased(StyledText(value.text), as: casing, isFirst: isFirst).string
      return .value(value.replacing(text: text))
    case .bidiIsolation, .markup, .fallback:
      return part
    }
  }
}

extension PatternAssembler.Piece {
  fileprivate var article: ArticlePart? {
    guard case .part(.value(let value)) = self, let part = value.payload as? ArticlePart,
      !part.isDecided
    else { return nil }
    return part
  }

  /// Whether it prints part of a word, or is unknown.
  var beginsWord: Bool {
    guard case .part(let part) = self else { return true }
    return part.text.contains { !$0.isWhitespace && !$0.isOpening }
  }

  fileprivate mutating func decide(_ article: ArticlePart, _ text: String) {
    guard case .part(.value(let value)) = self else { return }
    var decided = article
    decided.isDecided = true
    self = .part(.value(value.replacing(text: text, payload: decided)))
  }

  var hasWord: Bool {
    guard case .part(let part) = self else { return true }
    return part.text.contains { $0.isLetter || $0.isNumber }
  }
}

extension MessagePart {
  /// The text as runs whose letter case may be changed or not: arguments stay as they are.
  fileprivate var casedRuns: [StyledText.Run] {
    switch self {
    case .text(let text):
      return [StyledText.Run(text)]
    case .value(let value):
      if let term = value.payload as? TermPart { return term.printed.phrase.runs }
      return [StyledText.Run(value.text, isFixed: !value.type.hasPrefix("td:"))]
    case .fallback:
      return [StyledText.Run(text, isFixed: true)]
    case .bidiIsolation, .markup:
      return []
    }
  }

  /// Takes over the text of `runs`, which are its own in another letter case.
  fileprivate mutating func replaceRuns(_ runs: [StyledText.Run]) {
    let text = StyledText(runs)
    switch self {
    case .text:
      self = .text(text.string)
    case .value(let value):
      guard value.type.hasPrefix("td:") else { return }
      if var term = value.payload as? TermPart {
        term.printed.article = nil
        term.printed.text = text
        self = .value(value.replacing(term))
      } else {
        self = .value(value.replacing(text: text.string))
      }
    case .bidiIsolation, .markup, .fallback:
      return
    }
  }

  /// Whether the part is a verb that its object splits, or a part of it.
  fileprivate var isSplitVerb: Bool {
    guard case .value(let value) = self else { return false }
    return value.payload is SplitVerbPart
  }

  /// The term that the part prints.
  var term: TermPart? {
    guard case .value(let value) = self else { return nil }
    return value.payload as? TermPart
  }

  /// The first run of a term that has a letter or a digit: it may state its sound.
  var firstWordRun: StyledText.Run? {
    term?.printed.phrase.runs.first { $0.text.contains { $0.isLetter || $0.isNumber } }
  }
}

extension ValuePart {
  /// The part with another form of its term.
  func replacing(_ term: TermPart) -> ValuePart {
    ValuePart(
      type: type,
      text: term.printed.phrase.string,
      id: id,
      direction: direction,
      locale: locale,
      parts: parts,
      payload: term
    )
  }

  /// The part with another text, and another payload where one is given.
  func replacing(text: String, payload: (any Sendable)? = nil) -> ValuePart {
    ValuePart(
      type: type,
      text: text,
      id: id,
      direction: direction,
      locale: locale,
      parts: parts,
      payload: payload ?? self.payload
    )
  }
}

extension String {
  /// Whether a sentence ends inside: a full stop, a question or exclamation mark before white
  /// space.
  ///
  /// A full stop counts only before a capital, or at the end of the text: *approx. 5-day* and *U.S.
  /// contract* go on.
  var endsSentence: Bool {
    let words = split(omittingEmptySubsequences: false) { $0.isWhitespace }
    return zip(words, words.dropFirst()).contains { word, next in
      guard let last = word.last, ".!?".contains(last) else { return false }
      if last != "." { return true }
      let goesOn = next.first { !$0.isOpening }.map { !$0.isUppercase } ?? false
      return !goesOn && !word.dropLast().contains(".")
    }
  }
}

extension Character {
  /// Whether the character opens a quotation, a bracket or emphasis, so that a word may follow it
  /// at once.
  fileprivate var isOpening: Bool { "\"'‘’“”«»‹›([{*_`".contains(self) }
}
