import TermGrammar

/// The verbs that a text writes out, behind words that ask for another form.
struct WrittenVerbs {
  private let words: [Word]

  private struct Word {
    let text: String
    let range: Range<Int>

    /// Whether nothing but one space is between it and the word before.
    let isJoined: Bool
  }

  init(_ text: String) {
    var words: [Word] = []
    let bytes = Array(text.utf8)
    var end = 0
    var offset = 0
    while offset < bytes.count {
      let start = offset
      while offset < bytes.count, bytes.isInWord(at: offset) { offset += 1 }
      guard offset > start else {
        offset += 1
        continue
      }
      let word = String(decoding: bytes[start..<offset], as: UTF8.self)
      words.append(
        Word(
          text: word.lowercased().replacing("\u{2019}", with: "'"),
          range: start..<offset,
          isJoined: start == end + 1 && bytes[end] == UInt8(ascii: " ")
        )
      )
      end = offset
    }
    self.words = words
    isClosed = end == bytes.count || ".,;:!?)".utf8.contains(bytes[end])
  }

  /// Whether the last word ends its phrase.
  private let isClosed: Bool

  /// The verbs, in order.
  var misplaced: [MisplacedVerb] {
    words.indices.dropFirst().compactMap { index in
      let word = words[index]
      guard word.isJoined else { return nil }
      var place = index - 1
      var isNegated = false
      while place > 0, words[place].isJoined,
        words[place].text == "not" || VerbWords.isAdverb(words[place].text)
      {
        isNegated = isNegated || words[place].text == "not"
        place -= 1
      }
      let before = words[place].text
      guard let right = right(index, behind: before, at: place, isNegated) else { return nil }
      return MisplacedVerb(range: word.range, before: before, right: right)
    }
  }

  private func right(
    _ index: Int,
    behind before: String,
    at place: Int,
    _ isNegated: Bool
  ) -> String? {
    let word = words[index].text
    if ["has", "have", "had", "hasn't", "haven't", "hadn't"].contains(before) {
      guard let base = IrregularVerbs.bases[word[...]], let forms = IrregularVerbs.all[base],
        !forms.participle.contains(word[...])
      else { return nil }
      return forms.participle.first.map(String.init)
    }
    if before == "to" {
      guard place == index - 1, let base = IrregularVerbs.bases[word[...]],
        IrregularVerbs.all[base]?.participle.contains(word[...]) == false
      else { return nil }
      return String(base)
    }
    let isNegation = isNegated && Self.helpers.contains(before) || Self.negations.contains(before)
    guard isNegation || Self.helpers.contains(before), isBehindSubject(place),
      isBehindPronoun(place) || isOver(at: index)
    else { return nil }
    // *What you do sent* may be what you do.
    if before == "do" || before == "does" || before == "did", !isNegated { return nil }
    if let base = IrregularVerbs.bases[word[...]] { return String(base) }
    return isNegation ? base(ofThird: word) : nil
  }

  /// The verb of which `word` is the third person, behind *not*, where no noun can be.
  private func base(ofThird word: String) -> String? {
    if word == "has" { return "have" }
    guard word.utf8.count > 3, word.hasSuffix("s"), !CommonWords.all.contains(word + "es"),
      !["ss", "us", "is", "as"].contains(where: word.hasSuffix),
      EnglishWordRoles.role(of: word) == nil, !VerbWords.isAdverb(word)
    else { return nil }
    let stems: [String] = [
      String(word.dropLast()), String(word.dropLast(2)),
      word.hasSuffix("ies") ? word.dropLast(3) + "y" : "",
    ]
    return stems.first { stem in
      (CommonWords.all.contains(stem) || IrregularVerbs.all[stem[...]] != nil)
        && EnglishVerb.third(of: stem) == word
    }
  }

  /// Whether a subject is before the word at `index`, so that it is no noun and asks no question.
  private func isBehindSubject(_ index: Int) -> Bool {
    guard words[index].isJoined else { return false }
    // A space at the start of the text is behind what a placeholder prints.
    guard index > 0 else { return true }
    let before = words[index - 1].text
    switch EnglishWordRoles.role(of: before) {
    case .subjectPronoun: return true
    case nil:
      return !EnglishDeterminers.adjectives.contains(before) && !VerbWords.isAdverb(before)
        && EnglishWordRoles.agreeing(before, with: .plural) == nil
    default: return false
    }
  }

  /// Whether *you* or its like is before the word at `index`, so that only a verb can be behind.
  private func isBehindPronoun(_ index: Int) -> Bool {
    index > 0 && EnglishWordRoles.role(of: words[index - 1].text) == .subjectPronoun
  }

  /// Whether the verb at `index` describes no noun behind it.
  private func isOver(at index: Int) -> Bool {
    guard index + 1 < words.count else { return isClosed }
    let next = words[index + 1]
    return !next.isJoined || EnglishWordRoles.role(of: next.text) != nil
      || VerbWords.objects.contains(next.text) || VerbWords.times.contains(next.text)
  }

  private static let helpers = Set(
    words: "can could may might must shall should will would cannot do does did"
  )

  private static let negations = Set(
    words: """
      can't couldn't mustn't shouldn't won't wouldn't don't doesn't didn't
      """
  )
}

extension [UInt8] {
  /// Whether the byte at `index` is of a letter, a digit, a hyphen or an apostrophe; whatever is
  /// beyond ASCII is, but other marks of general punctuation.
  fileprivate func isInWord(at index: Int) -> Bool {
    switch self[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "'"):
      return true
    case 0x80...:
      var lead = index
      while lead > 0, self[lead] & 0xC0 == 0x80 { lead -= 1 }
      guard self[lead] == 0xE2, lead + 2 < count, self[lead + 1] == 0x80 else { return true }
      return self[lead + 2] == 0x99
    default: return false
    }
  }
}
