import TermGrammar
import TextBytes

/// A word of a prose text: letters, digits, and what joins them.
struct ProseWord: Equatable {
  /// Its place in the text, in bytes.
  let range: Range<Int>

  /// As it is written.
  let string: String

  /// Whether it starts with a capital.
  var isCapital: Bool { string.first?.isUppercase ?? false }

  /// Whether it is written in digits.
  var isNumber: Bool { string.first?.isNumber ?? false }
}

/// A word with what parts it from the one before.
struct ChainedWord: Equatable {
  let word: ProseWord

  /// Whether that is white space alone.
  let followsSpace: Bool
}

/// The words around a place, inside one block of a document.
///
/// A word counts as a neighbour only across white space, quotation marks and opening brackets: a
/// comma or a full stop between two words separates them.
struct Neighbourhood {
  private let text: [UInt8]
  private let block: Range<Int>

  init(_ document: ProseDocument, block: Range<Int>) {
    text = document.text
    self.block = block
  }

  func word(before offset: Int) -> ProseWord? {
    var end = offset
    while end > block.lowerBound, isGap(endingAt: end) { end -= lengthOfGap(endingAt: end) }
    guard end < offset else { return nil }
    var start = end
    while start > block.lowerBound, isWordByte(at: start - 1) || isInsideNumber(at: start - 1) {
      start -= 1
    }
    return word(start..<end)
  }

  func word(after offset: Int) -> ProseWord? {
    var start = offset
    while start < block.upperBound, Bytes.isSpace(text[start]) { start += 1 }
    guard start > offset else { return nil }
    var end = start
    while end < block.upperBound, isWordByte(at: end) { end += 1 }
    return word(start..<end)
  }

  /// Whether a sentence starts at `offset`, or the block, or a line behind its number: *3.2 The*.
  func startsSentence(at offset: Int) -> Bool {
    if LineStart.isNumbering(before: offset, in: text, from: block.lowerBound) { return true }
    var place = offset
    while place > block.lowerBound {
      guard isGap(endingAt: place) else {
        return ".!?:".utf8.contains(text[place - 1]) && place < offset
      }
      place -= lengthOfGap(endingAt: place)
    }
    return true
  }

  /// Whether the block is written like a title: all its longer words start with a capital.
  var isTitle: Bool {
    var start = block.lowerBound
    var capitals = 0
    while start < block.upperBound {
      var end = start
      while end < block.upperBound, isWordByte(at: end) { end += 1 }
      if let word = word(start..<end), word.string.count > 3, !word.isNumber {
        guard word.isCapital else { return false }
        capitals += 1
      }
      start = max(end, start + 1)
    }
    return capitals > 1
  }

  /// Whether the words of the block but the first and those in `range` have the capitals of a
  /// title, and no full stop ends it.
  func isTitle(besides range: Range<Int>) -> Bool {
    guard text[block].last != 0x2E else { return false }
    let others = words.dropFirst().filter {
      $0.string.count > 3 && !$0.isNumber && !range.overlaps($0.range)
    }
    return !others.isEmpty && others.allSatisfy(\.isCapital)
  }

  /// How `range` is joined to letters or digits beside it.
  func joint(at range: Range<Int>) -> TermOccurrence.Joint {
    let isAbbreviation = text[range].allSatisfy { $0 < 0x61 || $0 > 0x7A || $0 == 0x73 }
    let before = range.lowerBound - 1
    let after = range.upperBound
    let isJoinedBefore = isJoint(at: before) && before > block.lowerBound && isPlain(at: before - 1)
    let isJoinedBehind =
      isJoint(at: after) && after + 1 < block.upperBound && isPlain(at: after + 1)
    if isJoinedBefore, isAbbreviation || Bytes.isDigit(text[before - 1]) {
      if isCode(at: before - 1) || isJoinedBehind { return .identifier }
    }
    if isJoinedBehind, isAbbreviation || Bytes.isDigit(text[after + 1]) {
      if isCode(at: after + 1) { return .identifier }
    }
    if text[..<block.upperBound].dropFirst(after).starts(with: "(s)".utf8)
      || text[..<block.upperBound].dropFirst(after).starts(with: "/s".utf8)
        && !(after + 2 < block.upperBound && isPlain(at: after + 2))
    {
      return .optionalPlural
    }
    if isJoinedBefore, text[before] == 0x2D { return .prefix }
    if isJoinedBehind, text[after] == 0x2D { return .suffix }
    guard isAbbreviation, let number = word(after: after), number.isNumber else { return .none }
    return .numbered
  }

  private func isJoint(at offset: Int) -> Bool {
    guard offset >= block.lowerBound, offset < block.upperBound else { return false }
    return "-/_.".utf8.contains(text[offset])
  }

  private func isPlain(at offset: Int) -> Bool {
    offset >= block.lowerBound && offset < block.upperBound && Bytes.isAlphanumeric(text[offset])
  }

  /// Whether a capital or a digit is there, as in numbers of documents.
  private func isCode(at offset: Int) -> Bool {
    Bytes.isDigit(text[offset]) || (0x41...0x5A).contains(text[offset])
  }

  /// What white space separates, of any kind.
  var words: [ProseWord] {
    var words: [ProseWord] = []
    var start: Int?
    var offset = block.lowerBound
    while offset < block.upperBound {
      let space = lengthOfSpace(at: offset)
      if space == 0 {
        start = start ?? offset
      } else if let begin = start {
        word(begin..<offset).map { words.append($0) }
        start = nil
      }
      offset += max(1, space)
    }
    if let begin = start { word(begin..<block.upperBound).map { words.append($0) } }
    return words
  }

  /// The words without the marks around them.
  var chain: [ChainedWord] {
    var chain: [ChainedWord] = []
    var followsSpace = false
    var start = block.lowerBound
    while start < block.upperBound {
      guard isWordByte(at: start) else {
        let space = lengthOfSpace(at: start)
        if space == 0 { followsSpace = false }
        start += max(1, space)
        continue
      }
      var end = start
      while end < block.upperBound, isWordByte(at: end) { end += 1 }
      chain.append(
        ChainedWord(
          word: ProseWord(range: start..<end, string: string(start..<end)),
          followsSpace: followsSpace
        )
      )
      followsSpace = true
      start = end
    }
    return chain
  }

  private func lengthOfSpace(at offset: Int) -> Int {
    if Bytes.isSpace(text[offset]) { return 1 }
    if text[offset...].starts(with: [0xC2, 0xA0]) { return 2 }
    return text[offset...].starts(with: [0xE2, 0x80, 0xAF]) ? 3 : 0
  }

  /// Whether the block starts with `word`: a number there counts the block, not things.
  func startsBlock(_ word: ProseWord) -> Bool { word.range.lowerBound == block.lowerBound }

  /// Which past forms of a verb the place at `range` allows, as far as the language is known.
  func pastForms(at range: Range<Int>, _ usage: (any LanguageUsage)?) -> Set<VerbForm> {
    usage?.pastForms(at: range, in: text.span) ?? [.past, .participle, .attributive]
  }

  /// What is said of the quantity of the noun at `range`, as far as the language is known.
  func quantity(
    of range: Range<Int>,
    _ number: GrammaticalNumber,
    _ usage: (any LanguageUsage)?
  ) -> NounQuantity? {
    usage?.quantity(of: range, number, in: text.span)
  }

  /// Whether the word at `range` is a verb or a noun, as far as the language is known.
  func partOfSpeech(at range: Range<Int>, _ usage: (any LanguageUsage)?) -> Announcement? {
    usage?.partOfSpeech(ofVerb: .base, at: range, in: text.span)
  }

  /// The ending for several things in brackets directly at `offset`: *(s)*, *(es)*.
  func optionalPlural(at offset: Int) -> Range<Int>? {
    for ending in ["(s)", "(es)"] {
      let end = offset + ending.utf8.count
      guard end <= block.upperBound, text[offset..<end].elementsEqual(ending.utf8) else { continue }
      return offset..<end
    }
    return nil
  }

  /// The text of `range`.
  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  private func word(_ range: Range<Int>) -> ProseWord? {
    range.isEmpty ? nil : ProseWord(range: range, string: string(range))
  }

  /// Whether white space, a quotation mark or an opening bracket ends at `offset`.
  private func isGap(endingAt offset: Int) -> Bool { lengthOfGap(endingAt: offset) > 0 }

  private func lengthOfGap(endingAt offset: Int) -> Int {
    let byte = text[offset - 1]
    if Bytes.isSpace(byte) || "\"'([".utf8.contains(byte) { return 1 }
    guard offset - 3 >= block.lowerBound, text[offset - 3] == 0xE2, text[offset - 2] == 0x80 else {
      return offset - 2 >= block.lowerBound && text[offset - 2] == 0xC2 && byte == 0xA0 ? 2 : 0
    }
    // ‘ ’ “ ” and the narrow spaces.
    return [0x98, 0x9C, 0x9D, 0xAF].contains(byte) ? 3 : 0
  }

  /// Whether a full stop or a comma is between two digits.
  private func isInsideNumber(at offset: Int) -> Bool {
    guard text[offset] == 0x2E || text[offset] == 0x2C, offset > block.lowerBound,
      offset + 1 < block.upperBound
    else { return false }
    return Bytes.isDigit(text[offset - 1]) && Bytes.isDigit(text[offset + 1])
  }

  /// Whether the byte belongs to a word: letters, digits, hyphens and apostrophes; of the general
  /// punctuation of Unicode only the apostrophe and the hyphens.
  private func isWordByte(at offset: Int) -> Bool {
    let byte = text[offset]
    if byte < 0x80 { return Bytes.isAlphanumeric(byte) || byte == 0x2D || byte == 0x27 }
    var lead = offset
    while lead > block.lowerBound, text[lead] & 0xC0 == 0x80 { lead -= 1 }
    guard lead + 2 < text.count else { return true }
    switch (text[lead], text[lead + 1]) {
    case (0xE2, 0x80): return [0x90, 0x91, 0x99].contains(text[lead + 2])
    case (0xC2, 0xA0), (0xEF, 0xBF): return false
    default: return true
    }
  }
}
