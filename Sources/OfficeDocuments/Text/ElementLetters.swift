/// The letters of an element that holds nothing else: `<w:t>`, `<x:t>`.
struct ElementLetters {
  /// What is between its tags.
  let content: Range<Int>

  /// The letters, stretch by stretch: those of CDATA sections are raw.
  private(set) var stretches: [(range: Range<Int>, isRaw: Bool)] = []

  /// Reads the letters of `tag`, without the spaces at both ends if it `trims` them, and goes
  /// behind its end.
  init<Element: PartElement>(
    of tag: PartTag<Element>,
    _ scanner: inout PartScanner<Element>,
    in part: PartText,
    trims: Bool
  ) throws(OfficeFault) {
    let start = tag.range.upperBound
    guard !tag.isEmpty else {
      content = start..<start
      return
    }
    var stretches: [(range: Range<Int>, isRaw: Bool)] = []
    var end = start
    reading: while let token = try scanner.next() {
      switch token {
      case .start(let child): try scanner.skip(child)
      case .text(let range, let isRaw): stretches.append((range, isRaw))
      case .end(let tag):
        end = tag.lowerBound
        break reading
      }
    }
    content = start..<end
    let kept = trims ? part.trimmed(content) : content
    self.stretches = stretches.map { ($0.range.clamped(to: kept), $0.isRaw) }
      .filter { !$0.range.isEmpty }
  }
}

extension PartText {
  /// `range` without the spaces at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Notes the element of `letters`, whose start tag is `start`.
  ///
  /// - Returns: Its number.
  mutating func add(
    _ letters: ElementLetters,
    _ start: Range<Int>,
    run: Int? = nil,
    trims: Bool
  ) -> Int {
    elements.append(
      TextElement(start: start, content: letters.content, run: run, trimsSpaces: trims)
    )
    return elements.count - 1
  }
}
