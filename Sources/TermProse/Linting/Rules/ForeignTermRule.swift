import Diagnostics
import TermDictionary
import TextBytes

extension LintPass {
  /// A word of another point of view, or of another market.
  mutating func checkForeign(_ match: PhraseMatch, _ word: ForeignWord) {
    if let spelling = word.spelling {
      checkSpelledTerm(match, word, spelling)
      return
    }
    guard let place = place(of: match), !place.isName else { return }
    var readings = readings(of: match, word)
    guard !readings.isEmpty else {
      if word.readings.allSatisfy({ $0.form.isLabel || isAlwaysCapital($0) }) { checkInside(match) }
      return
    }
    readings = allowed(readings, at: match.range)
    var mayBeNoun = false
    var isGerund = false
    if readings.allSatisfy(\.form.isVerb) {
      guard !place.takesClause else { return }
      switch partOfSpeech(of: match, readings) {
      case .noun where readings.allSatisfy({ $0.form.kind == .verb(.ing) }): isGerund = true
      case .noun: return
      case nil where word.isCommon: return
      case nil: mayBeNoun = true
      case .verb: break
      }
    }
    let standing = standing(of: match, word, readings, place)
    guard standing != .common else { return }
    let replacements = Replacements(
      readings.map(\.form),
      of: match,
      in: self,
      isQuoted: isQuoted(match.range),
      isCounted: place.isCounted
    )
    let isAmbiguous = mayBeNoun || standing == .possible
    let code: DiagnosticCode = isAmbiguous ? .commonWord : .foreignTerm
    let reading = nearest(readings)
    let written = words(match.range)
    let message =
      isAmbiguous
      ? "'\(written)' may be a word of \(Self.owner(reading)); \(readerName) says \(replacements.offer)"
      : "'\(written)' is a word of \(Self.owner(reading)); \(readerName) says \(replacements.offer)"
    let isLowLabel = readings.allSatisfy(\.form.isLabel) && casing(match) != .title
    let isCertain =
      !isAmbiguous && !isGerund && place.isPlain && !isLowLabel
      && !isContrasted(match, readings)
    let diagnostic = Diagnostic(
      code,
      message,
      at: document.span(of: match.range),
      fixIts: replacements.fixIts(certain: isCertain)
    )
    findings.append(
      ProseFinding(
        diagnostic,
        match: written,
        term: reading.form.term,
        pointOfView: reading.lexicons.first?.pointOfView
      )
    )
  }

  /// What the word may be where it is.
  ///
  /// Labels are meant where they are quoted or capital; of a noun and a verb, the word before tells
  /// which.
  private mutating func readings(
    of match: PhraseMatch,
    _ word: ForeignWord
  ) -> [SurfaceForm.Sense] {
    let mayBeName = mayBeName(match)
    let isLabelled = isLabelled(match)
    let isWord = !text[match.range].contains(0x20)
    var readings = word.readings.filter { reading in
      if reading.form.isLabel { return isLabelled || !isWord && mayBeName }
      return !isAlwaysCapital(reading) || mayBeName
    }
    // A capital alone proves no label.
    if !isLabelled, !readings.allSatisfy(\.form.isLabel) {
      readings.removeAll(where: \.form.isLabel)
    }
    // A quotation in small letters shows no screen, where the word may be what it says, too.
    if casing(match) == .lower, !readings.allSatisfy(\.form.isLabel) {
      readings.removeAll(where: \.form.isLabel)
    }
    let verbs = readings.filter(\.form.isVerb)
    guard !verbs.isEmpty, verbs.count < readings.count else { return readings }
    switch announcement(before: match) {
    case .noun: readings.removeAll(where: \.form.isVerb)
    case .verb: readings = verbs
    case nil:
      if mayBeName { readings.removeAll(where: \.form.isVerb) }
    }
    return readings
  }

  /// Whether the match is written as the name of a tool or a screen's label is: quoted, by itself,
  /// or with capitals that are not those of a sentence.
  mutating func mayBeName(_ match: PhraseMatch) -> Bool {
    if isQuoted(match.range) || isWholeBlock(match.range) { return true }
    switch casing(match) {
    case .lower: return false
    case .title, .upper: return true
    case .sentence:
      return !text[match.range].contains(0x20) && !isSentenceCapital(match, .sentence)
    case .mixed: return (0x41...0x5A).contains(text[match.range.lowerBound])
    }
  }

  /// Whether something other than its capitals tells that a screen shows it.
  private mutating func isLabelled(_ match: PhraseMatch) -> Bool {
    if isQuoted(match.range) || isWholeBlock(match.range) || document.isMarked(match.range) {
      return true
    }
    guard casing(match) != .lower else { return false }
    let before = word(before: match.range.lowerBound).map(string)
    let after = word(after: match.range.upperBound).map(string)
    return vocabulary.usage?.screenWord(before: before, after: after) != nil
  }

  /// Whether nothing else is in the block: a cell, an item, a heading.
  private func isWholeBlock(_ range: Range<Int>) -> Bool {
    guard let index = document.blockIndex(at: range.lowerBound) else { return false }
    let block = document.blocks[index].range
    return block.count <= range.count + 4
      && text[block.lowerBound..<range.lowerBound].allSatisfy { !Bytes.isAlphanumeric($0) }
      && text[range.upperBound..<block.upperBound].allSatisfy { !Bytes.isAlphanumeric($0) }
  }

  /// Whether the capital may be that of a sentence.
  private func isSentenceCapital(_ match: PhraseMatch, _ written: WrittenCasing) -> Bool {
    guard written == .sentence else { return false }
    var place = match.range.lowerBound
    while place > 0, Bytes.isSpace(text[place - 1]) { place -= 1 }
    // What follows a colon is as often a name.
    if place > 0, text[place - 1] == UInt8(ascii: ":") { return false }
    return startsSentence(at: match.range.lowerBound)
  }

  /// The readings without those past forms of verbs that the place does not allow.
  func allowed(
    _ readings: [SurfaceForm.Sense],
    at range: Range<Int>
  ) -> [SurfaceForm.Sense] {
    guard let usage = vocabulary.usage, readings.contains(where: \.form.isPast) else {
      return readings
    }
    let forms = usage.pastForms(at: range, in: text.span)
    let allowed = readings.filter { reading in
      guard case .verb(let form) = reading.form.kind, reading.form.isPast else { return true }
      return forms.contains(form)
    }
    return allowed.isEmpty ? readings : allowed
  }

  /// Whether the match is one of the verbs `readings`, or a noun of the same letters.
  private func partOfSpeech(
    of match: PhraseMatch,
    _ readings: [SurfaceForm.Sense]
  ) -> Announcement? {
    guard let usage = vocabulary.usage else { return .verb }
    for reading in readings {
      guard case .verb(let form) = reading.form.kind else { continue }
      let found = usage.partOfSpeech(ofVerb: form, at: match.range, in: text.span)
      if let found { return found }
    }
    return nil
  }

  func announcement(before match: PhraseMatch) -> Announcement? {
    guard let word = word(before: match.range.lowerBound) else { return nil }
    return vocabulary.usage?.announcement(of: string(word).lowercased())
  }

  /// Whether the form is with capitals wherever it is, as the name of a tool does.
  private func isAlwaysCapital(_ reading: SurfaceForm.Sense) -> Bool {
    vocabulary.lexicon.isAlwaysCapital(reading.form.term)
  }

  /// Whether the word is written as a name: more certain than a common word in a sentence.
  private mutating func isName(_ match: PhraseMatch, _ readings: [SurfaceForm.Sense]) -> Bool {
    readings.allSatisfy { isAlwaysCapital($0) || $0.form.isLabel } && !readings.isEmpty
  }

  /// The reading to name: of the reader's own point of view if there is one, then as declared.
  private func nearest(_ readings: [SurfaceForm.Sense]) -> SurfaceForm.Sense {
    let own = vocabulary.reader.pointOfView
    for reading in readings {
      let lexicons = reading.lexicons.filter { $0.pointOfView == own }
      if !lexicons.isEmpty { return SurfaceForm.Sense(form: reading.form, lexicons: lexicons) }
    }
    return readings[0]
  }

  static func owner(_ reading: SurfaceForm.Sense) -> String {
    reading.lexicons.first.map { "'\($0)'" } ?? "nobody"
  }

  var readerName: String { "'\(vocabulary.reader)'" }
}

/// What may be in the place of a word.
struct Replacements {
  private(set) var texts: [String] = []
  private var changes: [[Diagnostic.Replacement]] = []

  /// Whether there is one, and it fits into the sentence as it is.
  private(set) var isCertain = false

  /// The reader's words for what `readings` may name, in the form and letter case of `match`.
  init(
    _ forms: [TermForm],
    of match: PhraseMatch,
    in pass: LintPass,
    isQuoted: Bool = false,
    isCounted: Bool = false
  ) {
    let casing = pass.casing(forReplacing: match, isQuoted: isQuoted)
    var fits = true
    for form in forms {
      guard let printed = pass.vocabulary.print(form, casing, isCounted: isCounted) else {
        fits = false
        continue
      }
      let text = printed.text.string
      guard !texts.contains(where: { $0.lowercased() == text.lowercased() }) else { continue }
      let repair = ArticleRepair(before: match.range, for: printed, in: pass)
      texts.append(text)
      fits = fits && repair.fits && (form.number == nil || printed.number == form.number)
      let changes = repair.replacements + pass.document.replacements(of: match.range, with: text)
      self.changes.append(changes)
    }
    isCertain = fits && texts.count == 1
  }

  /// The changes, the first of them certain where that is so and the rule is.
  func fixIts(certain: Bool) -> [Diagnostic.FixIt] {
    zip(texts, changes).filter { !$1.isEmpty }.map { text, changes in
      Diagnostic.FixIt("write '\(text)'", changes, certain && isCertain ? .certain : .guess)
    }
  }

  /// The texts in quotes, for a message.
  var offer: String {
    guard !texts.isEmpty else { return "no such thing" }
    return texts.map { "'\($0)'" }.joined(separator: " or ")
  }
}

/// What happens to the article before a word that is replaced.
struct ArticleRepair {
  private(set) var replacements: [Diagnostic.Replacement] = []

  /// Whether the new word can be after the article.
  private(set) var fits = true

  init(before range: Range<Int>, for printed: PrintedTerm, in pass: LintPass) {
    guard let usage = pass.vocabulary.usage,
      let article = usage.writtenArticle(before: range.lowerBound, in: pass.text.span)
    else { return }
    guard printed.countability == .countable || printed.isModifier, printed.number == .singular
    else {
      fits = false
      return
    }
    let wanted = pass.vocabulary.grammar.indefiniteArticle(before: printed.text)
    let sound: Sound? = Sound.allCases.first { sound in
      usage.article(for: sound, like: article).lowercased() == wanted
    }
    guard let sound, sound != article.sound else { return }
    replacements = pass.document.replacements(
      of: article.range,
      with: usage.article(for: sound, like: article)
    )
  }
}
