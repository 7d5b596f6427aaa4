import TextBytes

/// What is between two words, read from the text: its characters one by one, white space as one
/// character, variants of hyphens and apostrophes as the plainest of them.
struct Gap: BitwiseCopyable {
  /// The characters, as far as there is room.
  let units: RawBuffer<UInt32>

  /// Where each of them starts and ends in the text.
  let starts: RawBuffer<Int>
  let ends: RawBuffer<Int>

  /// How many there are, which may be more than are kept.
  private(set) var count = 0

  /// How many are left out at the beginning.
  private(set) var skipped = 0

  /// Where the next word starts, or the text ends.
  var end = 0

  static let space: UInt32 = 0x20
  static let hyphen: UInt32 = 0x2D
  static let apostrophe: UInt32 = 0x27
  static let blankLine: UInt32 = 0x11_0001

  /// Calls `body` with a gap that has room for `capacity` characters.
  static func with<Result>(_ capacity: Int, _ body: (Gap) -> Result) -> Result? {
    RawBuffer<UInt32>.with(capacity) { units in
      RawBuffer<Int>.with(capacity) { starts in
        RawBuffer<Int>.with(capacity) { ends in
          body(Gap(units: units, starts: starts, ends: ends))
        }
      }
    }.flatMap(\.self).flatMap(\.self)
  }

  /// How many characters are kept.
  var keptCount: Int { min(count - skipped, units.count) }

  /// Whether all of it is kept.
  var isWhole: Bool { keptCount == count }

  /// Whether it joins two words of a phrase: white space inside a paragraph, or a hyphen.
  var isJoint: Bool { isWhole && count == 1 && (units[0] == Self.space || units[0] == Self.hyphen) }

  /// Empties it; of what is appended next, the first `skipped` characters are left out.
  mutating func removeAll(skipping skipped: Int) {
    count = 0
    self.skipped = skipped
  }

  mutating func append(_ unit: UInt32, _ start: Int, _ end: Int) {
    let place = count - skipped
    count += 1
    guard units.indices.contains(place) else { return }
    units[place] = unit
    starts[place] = start
    ends[place] = end
  }

  /// Lets the last character, which is white space, go on to `end`.
  mutating func extend(to end: Int, as unit: UInt32) {
    let place = count - skipped - 1
    guard units.indices.contains(place) else { return }
    units[place] = unit
    ends[place] = end
  }
}

extension WordScanner {
  /// Reads what is from `start`, where a word ended or the text starts, to the next word.
  func read(_ gap: inout Gap, at start: Int, skipping skipped: Int = 0) {
    gap.removeAll(skipping: skipped)
    var index = start
    var lineBreaks = 0
    var isSpace = false
    var returnEnd = -1
    while index < text.count {
      let (wordClass, scalar) = character(at: index)
      if wordClass.startsWord { break }
      let end = index + scalar.length
      switch wordClass {
      case .ignorable: break
      case .space, .lineBreak:
        if !isSpace { lineBreaks = 0 }
        // A carriage return and a line feed are one break.
        if wordClass == .lineBreak, scalar.value != 0x0A || returnEnd != index { lineBreaks += 1 }
        returnEnd = scalar.value == 0x0D ? end : -1
        let unit = lineBreaks > 1 ? Gap.blankLine : Gap.space
        if isSpace { gap.extend(to: end, as: unit) } else { gap.append(unit, index, end) }
        isSpace = true
      case .hyphen:
        gap.append(Gap.hyphen, index, end)
        isSpace = false
      case .apostrophe:
        gap.append(Gap.apostrophe, index, end)
        isSpace = false
      case .other, .midLetter, .midNumber, .midBoth, .mark, .letter, .numeric, .connector, .alone:
        gap.append(scalar.value, index, end)
        isSpace = false
      }
      index = end
    }
    gap.end = index
  }

  /// Where what is before the word at `index` begins: the end of the word before, or the text's
  /// start.
  func startOfGap(before index: Int) -> Int {
    var start = index
    while start > 0 {
      let (wordClass, scalar) = character(before: start)
      if wordClass.startsWord { break }
      start -= scalar.length
    }
    // Marks after a letter belong to it.
    while start > 0, start < index {
      let (wordClass, scalar) = character(at: start)
      guard wordClass == .mark || wordClass == .ignorable else { break }
      start += scalar.length
    }
    return start
  }

  /// Where the word before the word at `index` starts; `nil` where there is none.
  func startOfWord(before index: Int) -> Int? {
    if let start = startOfPlainWord(before: index) { return start }
    var place = startOfGap(before: index)
    var start: Int?
    while place > 0 {
      let (wordClass, scalar) = character(before: place)
      // A letter that is a word by itself has nothing but marks behind it.
      if wordClass == .alone { return start ?? place - scalar.length }
      guard wordClass.continuesWord else { break }
      place -= scalar.length
      if wordClass.startsWord { start = place }
    }
    return start
  }

  /// The same where a word of ASCII and one space or hyphen are before it; otherwise `nil`.
  private func startOfPlainWord(before index: Int) -> Int? {
    guard index > 0, text[index - 1] == UInt8(ascii: " ") || text[index - 1] == UInt8(ascii: "-")
    else { return nil }
    var start = index - 1
    while start >= 8 {
      let bytes = text.word(in: start - 8)
      guard bytes & EightBytes.highBits == 0 else { return nil }
      let others = ~EightBytes.inWords(bytes) & EightBytes.highBits
      let count = others.leadingZeroBitCount / 8
      start -= count
      if count < 8 { return start < index - 1 ? start : nil }
    }
    return nil
  }

  /// Where the word starts that is `count` words before the word at `index`, or the text's
  /// start.
  func start(of count: Int, before index: Int) -> Int {
    var start = index
    for _ in 0..<count {
      guard let previous = startOfWord(before: start) else { return 0 }
      start = previous
    }
    return start
  }
}
