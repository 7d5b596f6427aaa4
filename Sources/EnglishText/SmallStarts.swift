/// Finds sentences that start with a small letter.
enum SmallStarts {
  /// The places of the words that start a sentence of `text` in small letters.
  static func places(in text: String, startsSentence: Bool) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var places: [Range<Int>] = []
    if startsSentence, let word = word(from: 0, in: bytes), isOpening(bytes[word]) {
      places.append(word)
    }
    for index in bytes.indices.dropFirst() where bytes[index] == UInt8(ascii: " ") {
      guard marks.contains(bytes[index - 1]), let word = word(from: index + 1, in: bytes),
        isCommon(bytes[word]),
        end(of: bytes[...index]).endsSentence(followsWord: false)
      else { continue }
      places.append(word)
    }
    return places
  }

  /// As much of the end of a text as tells whether a sentence ends there.
  private static func end(of bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.suffix(256), as: UTF8.self)
  }

  private static let marks: Set<UInt8> = Set(".?!".utf8)

  /// The small letters from `start` on, which white space or a mark ends.
  private static func word(from start: Int, in bytes: [UInt8]) -> Range<Int>? {
    let letters = bytes[start...].prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    guard !letters.isEmpty else { return nil }
    let next = letters.endIndex < bytes.count ? bytes[letters.endIndex] : UInt8(ascii: " ")
    guard next == UInt8(ascii: " ") || next == UInt8(ascii: ",") else { return nil }
    return start..<letters.endIndex
  }

  private static func isCommon(_ bytes: ArraySlice<UInt8>) -> Bool {
    let word = String(decoding: bytes, as: UTF8.self)
    return CommonWords.all.contains(word) || EnglishWordRoles.role(of: word) != nil
  }

  /// Whether a whole sentence can start with it.
  ///
  /// What begins with a verb that wants a subject, a preposition or a conjunction may go on with
  /// what is before: *is missing.*
  private static func isOpening(_ bytes: ArraySlice<UInt8>) -> Bool {
    let word = String(decoding: bytes, as: UTF8.self)
    switch EnglishWordRoles.role(of: word) {
    case .determiner, .indefiniteArticle, .singularDeterminer, .pluralDeterminer: return true
    case .subjectPronoun: return word != "who"
    case .modal: return word == "please"
    case .subordinator: return word == "if" || word == "because" || word == "although"
    case .preposition, .infinitiveMarker, .coordinator, .interrogative: return false
    case nil: return imperatives.contains(word)
    }
  }

  /// Words that start instructions, and what is and is not there.
  private static let imperatives: Set<String> = [
    "add", "ask", "check", "choose", "create", "enter", "give", "here", "open", "remove", "select",
    "send", "show", "sign", "submit", "there",
  ]
}
