import TermGrammar
import TextBytes

/// The words of a sentence around one that is asked about.
struct EnglishSentence {
  /// A word, and what is known of it without the others.
  struct Word {
    /// Its place in the text, in bytes.
    let range: Range<Int>

    /// In small letters, apostrophes as those of the keyboard.
    let text: String

    /// Whether a comma, a bracket or another mark is before it; none before the first.
    let mark: Character?

    var role: WordRole? { EnglishWordRoles.role(of: text) }
  }

  private(set) var words: [Word] = []

  /// The places in ``words`` of what is asked about.
  private(set) var focus = 0..<0

  /// The full stop or its like that ends it.
  private(set) var end: Character?

  /// Whether a full stop or its like ends it.
  var isClosed: Bool { end != nil }

  /// Reads the sentence around `range`, no further than ``reach`` to each side.
  init(around range: Range<Int>, in text: Span<UInt8>) {
    let start = Self.start(before: range.lowerBound, in: text)
    let end = Self.end(behind: range.upperBound, in: text)
    if end < text.count, ".!?".utf8.contains(text[end]) {
      self.end = Character(Unicode.Scalar(text[end]))
    }
    var mark: Character?
    var place = start
    var first: Int?
    while place < end {
      guard Self.isInWord(place, in: text) else {
        mark = Self.mark(at: place, in: text) ?? mark
        place += 1
        continue
      }
      let begin = place
      while place < end, Self.isInWord(place, in: text) { place += 1 }
      if first == nil, place > range.lowerBound { first = words.count }
      if begin < range.upperBound { focus = (first ?? words.count)..<words.count + 1 }
      words.append(
        Word(range: begin..<place, text: Self.string(begin..<place, in: text), mark: mark)
      )
      mark = nil
    }
  }

  /// How many bytes to each side are read.
  private static let reach = 240

  private static func start(before offset: Int, in text: Span<UInt8>) -> Int {
    var start = offset
    let first = max(0, offset - reach)
    while start > first, text[start - 1] != Bytes.blockBoundary, !endsSentence(start - 1, text) {
      start -= 1
    }
    guard start == first, first > 0 else { return start }
    // The reach may end inside a word.
    while start < offset, isInWord(start, in: text) { start += 1 }
    return start
  }

  private static func end(behind offset: Int, in text: Span<UInt8>) -> Int {
    var end = offset
    let last = min(text.count, offset + reach)
    while end < last, text[end] != Bytes.blockBoundary, !endsSentence(end, text) { end += 1 }
    return end
  }

  /// Whether the byte is a mark that ends a sentence, with white space or nothing behind it.
  private static func endsSentence(_ offset: Int, _ text: Span<UInt8>) -> Bool {
    guard ".!?".utf8.contains(text[offset]) else { return false }
    guard offset + 1 < text.count else { return true }
    let next = text[offset + 1]
    return Bytes.isSpace(next) || next == Bytes.blockBoundary || "\"')".utf8.contains(next)
      || next == 0xE2
  }

  /// Letters, digits, currency signs, what is not read, and hyphens, apostrophes and points inside.
  private static func isInWord(_ offset: Int, in text: Span<UInt8>) -> Bool {
    let byte = text[offset]
    if Bytes.isAlphanumeric(byte) || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "%") {
      return true
    }
    if byte >= 0x80 { return !isPunctuation(offset, in: text) }
    guard "-'.,/".utf8.contains(byte), offset > 0, offset + 1 < text.count else { return false }
    let isJoint = Bytes.isAlphanumeric(text[offset - 1]) && Bytes.isAlphanumeric(text[offset + 1])
    if byte == UInt8(ascii: ",") {
      return isJoint && Bytes.isDigit(text[offset - 1]) && Bytes.isDigit(text[offset + 1])
    }
    return isJoint
  }

  /// Whether the byte is of the general punctuation, the apostrophe inside a word excepted, or of a
  /// space that does not break.
  private static func isPunctuation(_ offset: Int, in text: Span<UInt8>) -> Bool {
    var lead = offset
    while lead > 0, text[lead] & 0xC0 == 0x80 { lead -= 1 }
    if text[lead] == 0xC2 { return lead + 1 < text.count && text[lead + 1] == 0xA0 }
    guard lead + 2 < text.count, text[lead] == 0xE2, text[lead + 1] == 0x80 else { return false }
    switch text[lead + 2] {
    case 0x90, 0x91: return false
    case 0x99: return !(lead + 3 < text.count && Bytes.isLetter(text[lead + 3]))
    default: return true
    }
  }

  /// The mark at `offset` that parts words; `nil` for white space and quotation marks.
  private static func mark(at offset: Int, in text: Span<UInt8>) -> Character? {
    let byte = text[offset]
    if Bytes.isSpace(byte) || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return nil }
    if byte < 0x80 { return Character(Unicode.Scalar(byte)) }
    // Of the dashes and the quotation marks, which have the same first bytes, dashes alone.
    return offset >= 2 && text[offset - 2] == 0xE2 && (byte == 0x93 || byte == 0x94) ? "–" : nil
  }

  private static func string(_ range: Range<Int>, in text: Span<UInt8>) -> String {
    var bytes: [UInt8] = []
    for offset in range { bytes.append(text[offset]) }
    return String(decoding: bytes, as: UTF8.self).lowercased().replacing("\u{2019}", with: "'")
  }
}

extension EnglishSentence {
  /// The word at `index` if nothing but white space parts it from the words between it and what is
  /// asked about.
  func neighbour(at index: Int) -> Word? {
    guard words.indices.contains(index) else { return nil }
    let joints = index < focus.lowerBound ? index + 1...focus.lowerBound : focus.upperBound...index
    return joints.contains { words[$0].mark != nil } ? nil : words[index]
  }

  /// The nearest word before what is asked about that is no adverb.
  var before: (index: Int, word: Word)? {
    var index = focus.lowerBound - 1
    while let word = neighbour(at: index) {
      guard word.isAdverb else { return (index, word) }
      index -= 1
    }
    return nil
  }

  /// The next word behind what is asked about.
  var after: Word? { neighbour(at: focus.upperBound) }

  /// Whether a known verb is in it besides what is asked about.
  var hasOtherVerb: Bool {
    words.indices.contains { !focus.contains($0) && (words[$0].isFinite || words[$0].isModal) }
  }
}

extension EnglishSentence.Word {
  /// Whether it is a verb that agrees with its subject, for certain.
  var isFinite: Bool { EnglishWordRoles.agreeing(text, with: .singular) != nil }

  var isModal: Bool { role == .modal }

  /// Whether it says how, when or whether at all: *already*, *not*, *fully*.
  var isAdverb: Bool { VerbWords.isAdverb(text) }

  /// Whether it can only be a noun, an adjective or a verb, as far as English knows it.
  var isOpen: Bool {
    role == nil && !isFinite && !isAdverb && !isAmount && !isAuxiliary && !isObject
  }

  /// Whether it is a number or a sum.
  var isAmount: Bool {
    text.unicodeScalars.contains { (0x30...0x39).contains($0.value) }
      && !(text.unicodeScalars.first?.properties.isAlphabetic ?? false)
  }

  /// Whether a participle is behind it: a form of *be*, *have* and their like.
  var isAuxiliary: Bool {
    if VerbWords.auxiliaries.contains(text) { return true }
    guard let cut = text.lastIndex(of: "'") else { return false }
    if text.hasSuffix("n't") { return VerbWords.auxiliaries.contains(String(text.dropLast(3))) }
    switch text[cut...] {
    case "'ve", "'m", "'re": return true
    case "'s": return VerbWords.pronouns.contains(String(text[..<cut]))
    default: return false
    }
  }

  /// Whether it owns what is behind it.
  var isPossessive: Bool { (text.hasSuffix("'s") || text.hasSuffix("s'")) && !isAuxiliary }

  /// Whether a verb is before it, and it is what the verb is done to: *it*, *them*.
  var isObject: Bool { VerbWords.objects.contains(text) }

  /// Whether a noun starts with it: *the*, *each*, *two*, *5*.
  var startsNoun: Bool {
    if isAmount { return true }
    switch role {
    case .indefiniteArticle, .determiner, .singularDeterminer, .pluralDeterminer: return true
    case .preposition, .infinitiveMarker, .modal, .subjectPronoun, .coordinator, .subordinator,
      .interrogative, nil:
      return false
    }
  }

  /// Whether it looks like a noun in the plural: *nurses*, *people*.
  var looksPlural: Bool {
    if VerbWords.plurals.contains(text) { return true }
    return text.utf8.count > 3 && text.hasSuffix("s") && !text.hasSuffix("ss")
      && !text.hasSuffix("us") && !text.hasSuffix("is") && !text.hasSuffix("'s")
  }
}

/// Words around verbs.
enum VerbWords {
  /// Whether `word`, in small letters, says how, when or whether at all.
  static func isAdverb(_ word: String) -> Bool {
    adverbs.contains(word)
      || word.utf8.count > 4 && word.hasSuffix("ly") && !nounsInLy.contains(word)
  }

  /// Words that say when, where or how often, behind a verb and its object.
  static let times = Set(
    words: """
      ago again anymore away back before daily elsewhere everywhere here home instead later left
      monthly somewhere there today together tomorrow tonight weekly yearly yesterday
      """
  )

  /// Words between an auxiliary or a subject and its verb.
  static let adverbs = Set(
    words: """
      again already also always ever first hereby just later never next not now often once only
      rather seldom sometimes soon still then thus too twice usually well yet
      """
  )

  /// Nouns and verbs that end like an adverb.
  static let nounsInLy = Set(
    words: """
      ally anomaly apply assembly belly bully butterfly comply family fly imply italy jelly july lily
      melancholy monopoly multiply rally rely reply supply tally
      """
  )

  /// Verbs behind which a participle is.
  static let auxiliaries = Set(
    words: """
      am are be became become becomes been being get gets getting got had has have having is was were
      """
  )

  /// What *’s* is a verb behind, and no possessive.
  static let pronouns = Set(words: "he here it she that there what where who")

  static let objects = Set(words: "him it me them themselves us you")

  /// Words that end a verb, its object before or behind them.
  static let particles = Set(
    words:
      "along apart around aside away back by down forward in off on out over through together up"
  )

  /// Words that say when and where, and are no nouns before which a participle is.
  static let timesAndPlaces = Set(
    words: "abroad earlier elsewhere here there today together tomorrow tonight yesterday"
  )

  /// Plurals without an *s*.
  static let plurals = Set(words: "children men others people police staff those these women")

  /// Verbs behind which a clause may be without *that*.
  static let saying = Set(
    words: """
      assume assumes believe believes ensure ensures hope hopes know knows mean means said say says
      think thinks
      """
  )
}
