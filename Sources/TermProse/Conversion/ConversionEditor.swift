import Diagnostics
import TermDictionary
import TextBytes

/// Writes the words of the target into a document, with what must change around them.
struct ConversionEditor {
  private let document: ProseDocument
  private let grammar: any Grammar
  private let usage: (any LanguageUsage)?
  private var edits: [Edit] = []
  private var report: [ProseFinding] = []

  /// The abbreviations that were introduced in parentheses and have no place any more.
  private var expected: ExpectedAbbreviation?

  /// A stretch of prose and what it becomes.
  private struct Edit {
    var range: Range<Int>
    var text: String

    init(range: Range<Int>, text: String) {
      self.range = range
      self.text = text
    }

    /// The change of `old` into `new`, without the end that both share: it may be written as
    /// references, which stay.
    init(changing old: ProseWord, to new: String) {
      var end = old.range.upperBound
      var rest = old.string[...].unicodeScalars
      var kept = new[...].unicodeScalars
      while rest.count > 1, kept.count > 1, let last = rest.last, last == kept.last {
        end -= String(last).utf8.count
        rest.removeLast()
        kept.removeLast()
      }
      self.init(range: old.range.lowerBound..<end, text: String(kept))
    }
  }

  /// A full form whose abbreviation may follow in parentheses.
  private struct ExpectedAbbreviation {
    var term: TermID
    var end: Int
    var full: String
  }

  init(_ document: ProseDocument, for reader: Lexicon) {
    self.document = document
    grammar = reader.grammar
    usage = reader.usage
  }

  /// What was written and what was left.
  var conversion: TermConversion {
    let replacements = edits.flatMap { document.replacements(of: $0.range, with: $0.text) }
    return TermConversion(
      document,
      replacements.sorted { $0.span.range.lowerBound < $1.span.range.lowerBound },
      report.sorted { $0.diagnostic.start < $1.diagnostic.start }
    )
  }

  // MARK: Words

  /// Puts `word` in the place of `occurrence`.
  mutating func replace(_ occurrence: TermOccurrence, with word: TargetWord) {
    if dropsIntroduction(of: word, at: occurrence) { return }
    let word = split(word, at: occurrence)
    let isArticleDropped = word.dropsArticle && occurrence.article != nil
    let casing = WrittenCapitals(occurrence, grammar, isArticleGone: isArticleDropped)
    let written = casing.applied(to: word)
    if let article = occurrence.article { edit(article, before: written, word, occurrence) }
    let end = word.optionalPlural?.upperBound ?? occurrence.match.range.upperBound
    let text = occurrence.withHyphens(occurrence.withApostrophes(of: written.string), word)
    put(text, at: occurrence.match.range.lowerBound..<end)
    agree(word, occurrence)
    if word.reading.isAbbreviation { return }
    expected = ExpectedAbbreviation(
      term: word.reading.term,
      end: occurrence.match.range.upperBound,
      full: written.string
    )
  }

  /// `word` without its end where a pronoun follows, behind which that is written: *sign it off*.
  private mutating func split(_ word: TargetWord, at occurrence: TermOccurrence) -> TargetWord {
    if let split = occurrence.split { return around(split, word) }
    guard let parts = word.parts, let object = occurrence.after else { return word }
    let end = min(object.range.upperBound + 1, occurrence.block.range.upperBound)
    let rest = text(occurrence.match.range.upperBound..<end)
    guard case .pronoun = grammar.objectOpening(atStartOf: rest) else { return word }
    var word = word
    word.new.text = parts.start
    edits.append(Edit(range: object.range, text: object.string + " " + parts.end.string))
    return word
  }

  /// `word` without its end, which takes the place of that of a verb around its object; a word
  /// without an end takes that one away.
  private mutating func around(_ split: SplitVerbMatch, _ word: TargetWord) -> TargetWord {
    guard let parts = word.parts else {
      edits.append(Edit(range: split.endWithSpace, text: ""))
      return word
    }
    var word = word
    word.new.text = parts.start
    if text(split.end).lowercased() != parts.end.string {
      edits.append(Edit(range: split.end, text: parts.end.string))
    }
    return word
  }

  /// Puts `new` in the place of `range`, word by word where there are as many: what separates them
  /// stays.
  private mutating func put(_ new: String, at range: Range<Int>) {
    let old = Neighbourhood(document, block: range).words
    let words = new.split(separator: " ").map(String.init)
    guard old.count == words.count else {
      edits.append(keepingLine(range, new))
      return
    }
    for (old, word) in zip(old, words) where old.string != word {
      edits.append(Edit(changing: old, to: word))
    }
  }

  /// A change of several words into one that keeps the line break between them: it goes before the
  /// new word.
  private func keepingLine(_ range: Range<Int>, _ new: String) -> Edit {
    let old = document.text[range]
    let space = range.lowerBound - 1
    guard !new.contains(" "), let lineBreak = old.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }),
      space >= 0, document.text[space] == 0x20,
      !edits.suffix(2).contains(where: { $0.range.upperBound > space })
    else { return Edit(range: range, text: new) }
    let gap = old[lineBreak...].prefix(while: Bytes.isSpace)
    return Edit(range: space..<range.upperBound, text: String(decoding: gap, as: UTF8.self) + new)
  }

  /// The article before a new word: another one, or none before what cannot be counted.
  private mutating func edit(
    _ article: ProseWord,
    before written: StyledText,
    _ word: TargetWord,
    _ occurrence: TermOccurrence
  ) {
    if word.dropsArticle {
      let gap = article.range.upperBound..<occurrence.match.range.lowerBound
      let spaces = document.text[gap].prefix(while: Bytes.isSpace).count
      let range = article.range.lowerBound..<article.range.upperBound + spaces
      edits.append(Edit(range: range, text: ""))
      return
    }
    guard let right = grammar.indefiniteArticle(before: written) else { return }
    let capital =
      article.isCapital
      ? grammar.cased(StyledText(right), as: .sentence, isFirst: true).string : right
    guard capital != article.string else { return }
    edits.append(Edit(range: article.range, text: capital))
  }

  /// Sets right the article before a word that stays, where the sound of the word is another one:
  /// *an progress claim*.
  mutating func mendArticle(of occurrence: TermOccurrence, _ word: TargetWord) {
    guard let article = occurrence.article, occurrence.joint == .none, !word.losesArticle
    else { return }
    let written = WrittenCapitals(occurrence, grammar, isArticleGone: false).applied(to: word)
    edit(article, before: written, word, occurrence)
  }

  /// The verbs of a word whose number changed.
  private mutating func agree(_ word: TargetWord, _ occurrence: TermOccurrence) {
    guard word.old.number != word.new.number, !word.reading.isPossessive, let usage else { return }
    let agreements = usage.agreements(
      with: occurrence.match.range,
      word.old.number,
      in: document.text.span
    )
    for agreement in agreements {
      let verb = ProseWord(range: agreement.range, string: text(agreement.range))
      guard agreement.isCertain, agree(verb, word) else {
        let span = document.span(of: verb.range)
        let isNoun = agreement.range == occurrence.match.range
        note(
          isNoun ? .unknownVerb(word, at: span) : .uncertainAgreement(verb.string, word, at: span),
          verb,
          word
        )
        continue
      }
    }
    for range in usage.pronouns(
      behind: occurrence.match.range,
      word.old.number,
      in: document.text.span
    ) {
      let pronoun = ProseWord(range: range, string: text(range))
      note(
        .uncertainPronoun(pronoun.string, word, at: document.span(of: range)),
        pronoun,
        word
      )
    }
  }

  /// Makes `verb` agree with `word`, if it is known to be a verb that agrees with no other word.
  private mutating func agree(_ verb: ProseWord, _ word: TargetWord) -> Bool {
    guard let form = usage?.agreeing(verb.string, with: word.new.number),
      !edits.contains(where: { $0.range == verb.range })
    else { return false }
    let isUpper = verb.string.count > 1 && verb.string == verb.string.uppercased()
    let casing: Casing = isUpper ? .upper : verb.isCapital ? .sentence : .none
    let written = grammar.cased(StyledText(form), as: casing, isFirst: true)
    edits.append(Edit(range: verb.range, text: written.string))
    return true
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: document.text[range], as: UTF8.self)
  }

  /// Takes away an abbreviation in parentheses behind its own full form, where the target has none.
  private mutating func dropsIntroduction(
    of word: TargetWord,
    at occurrence: TermOccurrence
  ) -> Bool {
    defer { expected = nil }
    guard word.reading.isAbbreviation, let expected, expected.term == word.reading.term,
      expected.full.lowercased() == word.new.text.string.lowercased()
    else { return false }
    let range = expected.end..<occurrence.match.range.upperBound + 1
    guard range.upperBound <= document.text.count else { return false }
    let opening = document.text[expected.end..<occurrence.match.range.lowerBound]
    guard opening.elementsEqual(" (".utf8), document.text[range.upperBound - 1] == UInt8(ascii: ")")
    else { return false }
    edits.append(Edit(range: range, text: ""))
    return true
  }

  // MARK: What is left

  /// Leaves a word that may stand for several concepts.
  mutating func leave(_ occurrence: TermOccurrence, _ candidates: [TargetWord], isMarked: Bool) {
    let match = string(occurrence)
    report.append(
      ProseFinding(
        .ambiguousTerm(match, candidates, at: document.span(of: occurrence.match.range)),
        match: match,
        term: candidates.count == 1 ? candidates.first?.reading.term : nil
      )
    )
    guard isMarked else { return }
    let words = candidates.map(\.new.text.string).joined(separator: " / ")
    edits.append(Edit(range: occurrence.match.range, text: "⟦\(match): \(words)⟧"))
  }

  /// Leaves a word for which the target has no form.
  mutating func leave(_ occurrence: TermOccurrence, without form: TermForm) {
    let match = string(occurrence)
    report.append(
      ProseFinding(
        .unconvertedTerm(match, form.term, at: document.span(of: occurrence.match.range)),
        match: match,
        term: form.term
      )
    )
  }

  /// Reports what is beside `word` and may have to change, once.
  private mutating func note(_ diagnostic: Diagnostic, _ found: ProseWord, _ word: TargetWord) {
    guard !report.contains(where: { $0.diagnostic.span == diagnostic.span }) else { return }
    report.append(ProseFinding(diagnostic, match: found.string, term: word.reading.term))
  }

  private func string(_ occurrence: TermOccurrence) -> String {
    let start = text(occurrence.match.range).split(whereSeparator: \.isWhitespace)
    let end = occurrence.split.map { [" … ", text($0.end)] } ?? []
    return start.joined(separator: " ") + end.joined()
  }
}

extension TermOccurrence {
  /// `text` with hyphens between its words where it is joined to what is behind it, or was written
  /// so: *progress-claim-backed*.
  fileprivate func withHyphens(_ text: String, _ word: TargetWord) -> String {
    let isHyphenated =
      written.contains("-") && !written.contains { $0.isWhitespace }
      && word.old.text.string.contains(" ")
    guard joint == .suffix || isHyphenated else { return text }
    return text.replacing(" ", with: "-")
  }

  /// `text` with the apostrophes that are in the document: those of the keyboard, where it has no
  /// others.
  fileprivate func withApostrophes(of text: String) -> String {
    guard written.contains("'") else { return text }
    return String(text.map { $0 == "\u{2019}" ? "'" : $0 })
  }
}

extension Diagnostic {
  fileprivate var start: Int { span?.range.lowerBound ?? 0 }
}
