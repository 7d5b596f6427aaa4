import TermGrammar
import TextBytes

/// What is around a noun, as far as it tells how much of it there is.
struct EnglishQuantity {
  private let sentence: EnglishSentence
  private let number: GrammaticalNumber

  /// Whether a number or a letter is behind the noun that names one of several: *volume 3*, *volume
  /// number 3*, *volume B*.
  private let isNumbered: Bool

  init(_ noun: Range<Int>, _ number: GrammaticalNumber, in text: Span<UInt8>) {
    self.number = number
    sentence = EnglishSentence(around: noun, in: text)
    isNumbered = NumberBehind.isThere(from: noun.upperBound, in: text)
  }

  var quantity: NounQuantity? {
    if isNumbered || isCounted { return .things }
    return isAmount ? .amount : nil
  }

  // MARK: Things

  private var isCounted: Bool {
    var index = sentence.focus.lowerBound - 1
    var openWords = 0
    while let word = word(at: index) {
      if counts(word, at: index) { return true }
      if word.text == "of" { return number == .plural && isCount(at: index - 1) }
      if EnglishDeterminers.definite.contains(word.text) {
        return self.word(at: index - 1)?.text == "of" && isPartitive(at: index - 2)
      }
      let isPassed = ["more", "other", "such"].contains(word.text)
      if !isPassed {
        guard word.isOpen, openWords < 2 else { return false }
        openWords += 1
      }
      index -= 1
    }
    return false
  }

  /// Whether `word` is a number that counts what is behind it: no year, sum, or number of a phase.
  private func counts(_ word: EnglishSentence.Word, at index: Int) -> Bool {
    let isNumber = word.text.utf8.allSatisfy { Bytes.isDigit($0) || $0 == UInt8(ascii: ",") }
    guard isNumber || Self.isNumeral(word.text) else { return false }
    guard (number == .singular) == ["1", "one"].contains(word.text) else { return false }
    guard let before = self.word(at: index - 1) else { return true }
    return !EnglishDeterminers.numbered.contains(before.text)
  }

  /// *two*, *twenty-one*, *dozen*.
  private static func isNumeral(_ text: String) -> Bool {
    text.split(separator: "-").allSatisfy { numerals.contains(String($0)) }
  }

  private static let numerals = EnglishDeterminers.numerals.union(
    Set(
      words: """
        one thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
        sixty seventy eighty ninety hundred thousand million dozen
        """
    )
  )

  /// *hundreds* of *hundreds of*, *number* of *a number of*.
  private func isCount(at index: Int) -> Bool {
    guard let word = word(at: index) else { return false }
    return Self.counts.contains(word.text)
  }

  private static let counts = Set(
    words: "couple dozens handful hundreds millions number pair scores series set thousands"
  )

  /// *three* of *three of the*.
  private func isPartitive(at index: Int) -> Bool {
    guard let word = word(at: index) else { return false }
    return word.text == "one" || EnglishDeterminers.partitives.contains(word.text)
      || counts(word, at: index)
  }

  /// The word at `index`, if nothing but white space, or a plus behind a number, parts it from the
  /// next.
  private func word(at index: Int) -> EnglishSentence.Word? {
    guard sentence.words.indices.contains(index) else { return nil }
    let word = sentence.words[index]
    switch sentence.words[index + 1].mark {
    case nil: return word
    case "+": return word.isAmount ? word : nil
    default: return nil
    }
  }

  // MARK: Amounts

  /// Behind *much* and its like; one adjective may be between.
  private var isAmount: Bool {
    let index = sentence.focus.lowerBound - 1
    guard let word = word(at: index) else { return false }
    if Self.amounts.contains(word.text) { return true }
    guard word.isOpen, let before = self.word(at: index - 1) else { return false }
    return Self.amounts.contains(before.text)
  }

  private static let amounts = Set(words: "all enough less little more most much some such")
}

/// Finds what tells one of several things behind its name.
private enum NumberBehind {
  /// Whether *3*, *number 3* or a single capital letter is at `offset`, behind a space.
  static func isThere(from offset: Int, in text: Span<UInt8>) -> Bool {
    let start = skippingSpaces(from: offset, in: text)
    guard start > offset, start < text.count else { return false }
    if isNumber(at: start, in: text) { return true }
    if isLetter(at: start, in: text) { return true }
    return words.contains { word in
      let end = start + word.utf8.count
      guard end < text.count,
        zip(start..<end, word.utf8).allSatisfy({ text[$0] | 0x20 == $1 | 0x20 })
      else { return false }
      return isNumber(at: skippingSpaces(from: end, in: text), in: text)
    }
  }

  private static let words = ["no. ", "no ", "nr. ", "nr ", "number ", "#"]

  private static func skippingSpaces(from offset: Int, in text: Span<UInt8>) -> Int {
    var place = offset
    while place < text.count, Bytes.isSpace(text[place]) { place += 1 }
    return place
  }

  private static func isNumber(at offset: Int, in text: Span<UInt8>) -> Bool {
    var end = offset
    while end < text.count, Bytes.isDigit(text[end]) { end += 1 }
    return end > offset && (end == text.count || !Bytes.isLetter(text[end]))
  }

  /// A capital letter that is no word: not *I*, and *A* only where nothing follows.
  private static func isLetter(at offset: Int, in text: Span<UInt8>) -> Bool {
    let byte = text[offset]
    guard (0x41...0x5A).contains(byte), byte != UInt8(ascii: "I") else { return false }
    guard offset + 1 < text.count else { return true }
    let next = text[offset + 1]
    return Bytes.isSpace(next) && byte != UInt8(ascii: "A") || next == Bytes.blockBoundary
      || ".,;:!?)".utf8.contains(next)
  }
}
