import TermGrammar
import TextBytes

/// What the rules ask of the text around a place.
extension LintPass {
  func string(_ range: Range<Int>) -> String {
    String(decoding: text[range.clamped(to: text.indices)], as: UTF8.self)
  }

  /// The words of `range` as a person says them: white space as one space.
  func words(_ range: Range<Int>) -> String {
    document.words(range.clamped(to: text.indices))
  }

  /// Whether a sentence starts at `offset`: a capital there tells nothing.
  func startsSentence(at offset: Int) -> Bool {
    var place = offset
    while place > 0, Bytes.isSpace(text[place - 1]) || isOpening(text[place - 1]) {
      place -= 1
    }
    guard place > 0 else { return true }
    let byte = text[place - 1]
    if byte == Bytes.blockBoundary || ".!?:".utf8.contains(byte) { return true }
    // Bullets and dashes, quotes that open; and code, which may end a sentence.
    return place >= 3 && (0xE2...0xEF).contains(text[place - 3]) && text[place - 2] & 0xC0 == 0x80
      && byte & 0xC0 == 0x80
  }

  /// Whether nothing but a number or a mark is before `offset` in its line: *3.2*, *(a)*, *>*.
  func isNumbered(at offset: Int) -> Bool {
    LineStart.isNumbering(before: offset, in: text, from: 0)
  }

  /// Whether a line of plain text starts at `offset`, where a sentence may start without a mark.
  func startsLine(at offset: Int) -> Bool {
    var place = offset
    while place > 0, text[place - 1] == 0x20 || text[place - 1] == 0x09 { place -= 1 }
    return place == 0 || text[place - 1] == 0x0A || text[place - 1] == Bytes.blockBoundary
  }

  private func isOpening(_ byte: UInt8) -> Bool { "([{\"'*".utf8.contains(byte) }

  /// The word that ends before `offset`, white space between.
  func word(before offset: Int) -> Range<Int>? {
    var end = offset
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x0A { end -= 1 }
    var start = end
    while start > 0, isWordByte(text[start - 1]) { start -= 1 }
    return start < end && end < offset ? start..<end : nil
  }

  /// The word that starts behind `offset`, white space between.
  func word(after offset: Int) -> Range<Int>? {
    var start = offset
    while start < text.count, text[start] == 0x20 || text[start] == 0x0A { start += 1 }
    return start > offset ? word(at: start) : nil
  }

  func word(at start: Int) -> Range<Int>? {
    var end = start
    while end < text.count, isWordByte(text[end]) { end += 1 }
    return start < end ? start..<end : nil
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    Bytes.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || (byte >= 0x80 && byte != 0xE2)
  }

  /// Whether the word is capital, and not because a sentence starts with it.
  func isTitleWord(_ range: Range<Int>?) -> Bool {
    guard let range, (0x41...0x5A).contains(text[range.lowerBound]) else { return false }
    return !startsSentence(at: range.lowerBound)
  }

  /// The letter case of `range` as written.
  func casing(_ match: PhraseMatch) -> WrittenCasing {
    let forms = vocabulary.recogniser.surfaceForms
    let title = match.phrase < forms.count ? forms[match.phrase].title : ""
    return WrittenForm(match.range).casing(in: text.span, title: title)
  }

  /// The letter case in which a word is to be printed that takes the place of `match`.
  func casing(forReplacing match: PhraseMatch, isQuoted: Bool) -> Casing {
    let written = casing(match)
    if written == .mixed, let spelling = spelling(of: match) {
      return spelling.hasCapitalWords ? .title : .none
    }
    switch written {
    case .lower: return .none
    case .title: return .title
    case .upper:
      let isPhrase = text[match.range].contains { $0 == 0x20 || $0 == UInt8(ascii: "-") }
      return match.range.count > 5 || isPhrase ? .upper : .title
    case .sentence where !isQuoted && statesCapital(match):
      // The capital of *X-ray* is no capital of the place.
      if isTitleLine(around: match.range) { return .title }
      return startsSentence(at: match.range.lowerBound) ? .sentence : .none
    case .sentence: return isQuoted || isCapitalOfTitle(match) ? .title : .sentence
    case .mixed: return (0x41...0x5A).contains(text[match.range.lowerBound]) ? .title : .none
    }
  }

  /// Whether the match is written with the capital that its own dictionary states in every place.
  private func statesCapital(_ match: PhraseMatch) -> Bool {
    vocabulary.statedCapitals.contains(match.phrase) && spelling(of: match) != nil
  }

  /// The spelling of a lexicon that has the very capitals of `match`.
  private func spelling(of match: PhraseMatch) -> String? {
    let forms = vocabulary.recogniser.surfaceForms
    guard match.phrase < forms.count else { return nil }
    return forms[match.phrase].spellings.first {
      WrittenForm(match.range).hasLetters(of: $0, in: text.span)
    }
  }

  /// Whether the line of `range` is a title: its words start with capitals, and it is no sentence.
  func isTitleLine(around range: Range<Int>) -> Bool {
    guard let index = document.blockIndex(at: range.lowerBound) else { return false }
    let block = document.blocks[index].range
    // No more is looked at than a title may have.
    let first = max(block.lowerBound, range.upperBound - Self.longestTitle)
    let last = min(block.upperBound, range.lowerBound + Self.longestTitle)
    guard first <= range.lowerBound, range.upperBound <= last else { return false }
    let before = text[first..<range.lowerBound].lastIndex(of: 0x0A)
    var start = before.map { $0 + 1 } ?? first
    // A title starts anew behind a colon or a dash.
    if let mark = text[start..<range.lowerBound].lastIndex(where: { $0 == 0x3A || $0 == 0x93 }) {
      start = mark + 1
    }
    let end = text[range.upperBound..<last].firstIndex { $0 == 0x0A || $0 == 0x3A } ?? last
    guard end - start < Self.longestTitle else { return false }
    var capitals = 0
    var place = start
    while place < end {
      guard let word = word(at: place) else {
        if ".!?".utf8.contains(text[place]) { return false }
        place += 1
        continue
      }
      if !range.contains(word.lowerBound), word.count > 3 {
        guard !Bytes.isLetter(text[word.lowerBound]) || text[word.lowerBound] & 0x20 == 0 else {
          return false
        }
        capitals += 1
      }
      place = word.upperBound
    }
    return capitals > 0
  }

  /// No line of so many bytes is a title.
  private static let longestTitle = 120

  /// Whether a single capital is that of a title: the sentence does not start there.
  private func isCapitalOfTitle(_ match: PhraseMatch) -> Bool {
    isTitleWord(word(before: match.range.lowerBound))
      || isTitleWord(word(after: match.range.upperBound))
      || !startsSentence(at: match.range.lowerBound) && !isNumbered(at: match.range.lowerBound)
  }
}

extension String {
  /// Whether each of its words starts with a capital, those behind a slash included.
  fileprivate var hasCapitalWords: Bool {
    split { $0.isWhitespace || $0 == "/" }.allSatisfy { $0.first?.isUppercase == true }
  }
}
