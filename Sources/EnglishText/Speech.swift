import TextBytes

/// Quotations of what people have said.
enum Speech {
  /// Whether a word of saying is within three words of the quotation, on either side.
  static func isSpeech(_ quotation: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard quotation.count > 12 else { return false }
    let before = words(text, from: quotation.lowerBound - 1, step: -1)
    let after = words(text, from: quotation.upperBound, step: 1)
    return (before + after).contains { sayings.contains($0) }
  }

  private static func words(_ text: Span<UInt8>, from start: Int, step: Int) -> [String] {
    var words: [String] = []
    var letters: [UInt8] = []
    var place = start
    while place >= 0, place < text.count, words.count < 4, text[place] != Bytes.blockBoundary {
      if Bytes.isLetter(text[place]) {
        letters.append(text[place] | 0x20)
      } else if !letters.isEmpty {
        words.append(String(decoding: step < 0 ? letters.reversed() : letters, as: UTF8.self))
        letters = []
        if ".!?".utf8.contains(text[place]) { break }
      }
      place += step
    }
    if !letters.isEmpty {
      words.append(String(decoding: step < 0 ? letters.reversed() : letters, as: UTF8.self))
    }
    return words
  }

  private static let sayings = Set(
    words: """
      said say says saying wrote told asked replied answered explained shouted
      """
  )
}

/// Names that a document gives to its parties.
enum DefinedNames {
  /// Quoted words with capitals in parentheses or before *means*, in small letters.
  static func names(in text: Span<UInt8>) -> Set<String> {
    var names: Set<String> = []
    var place = 0
    while place < text.count {
      guard let (start, width) = openingQuote(at: place, text) else {
        place += 1
        continue
      }
      let first = start
      var end = first
      while end < text.count, end - first < 40,
        Bytes.isAlphanumeric(text[end]) || text[end] == 0x20 || text[end] == 0x2D
      {
        end += 1
      }
      let closing = closingQuote(at: end, text)
      if let closing, end > first, text[first] >= 0x41, text[first] <= 0x5A,
        isInParentheses(place, closing, text) || isDefining(closing, text)
      {
        var bytes: [UInt8] = []
        for offset in first..<end { bytes.append(text[offset]) }
        names.insert(String(decoding: bytes, as: UTF8.self).lowercased())
      }
      place += width
    }
    return names
  }

  private static func openingQuote(at place: Int, _ text: Span<UInt8>) -> (Int, Int)? {
    if text[place] == 0x22 { return (place + 1, 1) }
    guard place + 2 < text.count, text[place] == 0xE2, text[place + 1] == 0x80,
      text[place + 2] == 0x9C
    else { return nil }
    return (place + 3, 3)
  }

  /// The place behind a closing quotation mark at `place`.
  private static func closingQuote(at place: Int, _ text: Span<UInt8>) -> Int? {
    guard place < text.count else { return nil }
    if text[place] == 0x22 { return place + 1 }
    guard place + 2 < text.count, text[place] == 0xE2, text[place + 1] == 0x80,
      text[place + 2] == 0x9D
    else { return nil }
    return place + 3
  }

  private static func isInParentheses(_ start: Int, _ end: Int, _ text: Span<UInt8>) -> Bool {
    guard end < text.count, text[end] == 0x29 || text[end] == 0x2C else { return false }
    var place = start - 1
    while place >= 0, start - place < 12, text[place] != 0x28 {
      guard Bytes.isLetter(text[place]) || text[place] == 0x20 else { return false }
      place -= 1
    }
    return place >= 0 && text[place] == 0x28
  }

  private static func isDefining(_ end: Int, _ text: Span<UInt8>) -> Bool {
    let words = [" means", " shall mean", " refers to", " has the meaning", " the party that"]
    return words.contains { word in
      let bytes = Array(word.utf8)
      guard end + bytes.count <= text.count else { return false }
      return bytes.indices.allSatisfy { text[end + $0] == bytes[$0] }
    }
  }
}

/// What people and companies are defined as.
enum Parties {
  static func isDefined(by definition: String) -> Bool {
    let first = definition.split(separator: " ").prefix(3).map { $0.lowercased() }
    return first.contains { kinds.contains($0) }
  }

  private static let kinds: Set<String> = [
    "company", "companies", "person", "people", "user", "employee", "party",
  ]
}
