import TextBytes

/// Tells English from other languages of the same letters.
enum EnglishEvidence {
  private static let own = Set(
    words: """
      all and are as be by can for from has have if in is it may must not of on or see should that
      the this to use used was were when which will with you your
      """
  )

  private static let other = Set(
    words: """
      amb ao att auf aux az bir ces che com con cu da dans das de del della dem den der des det di
      dos du een egy ein eine einen el els em er es est este et het il ist jak je la las le les los
      mit na ne nicht och og os para pas pentru per por pour pro que qui se si som sur til um uma
      una und une van ve von voor w wie zu
      """
  )

  /// How much speaks for English and against it.
  private struct Count {
    var words = 0
    var english = 0
    var foreign = 0
  }

  /// Looks at the paragraph, as far as 240 bytes before and behind; where it tells nothing, at its
  /// neighbours.
  static func isEnglish(around offset: Int, in text: Span<UInt8>) -> Bool {
    guard !hasForeignNeighbour(offset, text) else { return false }
    let reach = max(0, offset - 240)..<min(text.count, offset + 240)
    var start = offset
    var end = offset
    while start > reach.lowerBound, text[start - 1] != Bytes.blockBoundary { start -= 1 }
    while end < reach.upperBound, text[end] != Bytes.blockBoundary { end += 1 }
    let own = count(start..<end, text)
    if own.foreign > 0 { return own.english > 2 * own.foreign }
    if own.english > 1 { return true }
    let all = count(reach, text)
    return all.foreign == 0 ? all.english > 0 || all.words < 12 : all.english > 2 * all.foreign
  }

  /// Whether the word at `offset`, or the one before the word that ends before it, has letters that
  /// English has not.
  private static func hasForeignNeighbour(_ offset: Int, _ text: Span<UInt8>) -> Bool {
    let article = wordBefore(offset, text)
    let before = wordBefore(article.lowerBound, text)
    var end = offset
    while end < text.count, end - offset < longestWord, isInWord(text[end]) { end += 1 }
    return hasForeignLetter(bytes(before, text)) || hasForeignLetter(bytes(offset..<end, text))
  }

  private static let longestWord = 60

  private static func isInWord(_ byte: UInt8) -> Bool { Bytes.isLetter(byte) || byte >= 0x80 }

  private static func wordBefore(_ offset: Int, _ text: Span<UInt8>) -> Range<Int> {
    var end = offset
    while end > 0, offset - end < longestWord, text[end - 1] == 0x20 || text[end - 1] == 0x0A {
      end -= 1
    }
    var start = end
    while start > 0, end - start < longestWord, isInWord(text[start - 1]) { start -= 1 }
    return start..<end
  }

  private static func bytes(_ range: Range<Int>, _ text: Span<UInt8>) -> [UInt8] {
    range.map { text[$0] }
  }

  private static func count(_ range: Range<Int>, _ text: Span<UInt8>) -> Count {
    var count = Count()
    var word: [UInt8] = []
    for place in range {
      let byte = text[place]
      if Bytes.isLetter(byte) || byte >= 0x80 {
        word.append(byte < 0x80 ? byte | 0x20 : byte)
      } else if !word.isEmpty {
        add(word, to: &count)
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { add(word, to: &count) }
    return count
  }

  private static func add(_ word: [UInt8], to count: inout Count) {
    count.words += 1
    let found = String(decoding: word, as: UTF8.self)
    if own.contains(found) { count.english += 1 }
    if other.contains(found) || hasForeignLetter(word) { count.foreign += 1 }
  }

  /// Whether there are letters that English has only in names: accented ones, and those of other
  /// scripts but Greek, which formulas have.
  private static func hasForeignLetter(_ word: [UInt8]) -> Bool {
    for (place, byte) in word.enumerated() where byte >= 0xC3 {
      switch byte {
      case 0xC3:
        let next = place + 1 < word.count ? word[place + 1] : 0
        if next != 0x97, next != 0xB7 { return true }  // × and ÷
      case 0xC4...0xC9, 0xD0...0xDF, 0xE0, 0xE1, 0xE3...0xED: return true
      default: continue
      }
    }
    return false
  }
}
