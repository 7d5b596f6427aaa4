import TextBytes

extension WordScanner {
  /// Whether a word or phrase may begin or end at `index`.
  ///
  /// - Source: UAX #29, WB4 to WB12.
  @inline(__always)
  func isBoundary(at index: Int) -> Bool {
    if index == text.count { return true }
    // A mark at the start of a text belongs to what is not there: nothing begins with it.
    guard index > 0 else { return text[0] < 0x80 || isRareBoundary(at: 0) }
    // Nearly always there is a space on one side, a letter on the other.
    let (previous, next) = (text[index &- 1], text[index])
    if previous < 0x80, next < 0x80 {
      let previousClass = table.wordClass(of: UInt32(previous))
      let nextClass = table.wordClass(of: UInt32(next))
      let isPlain = previousClass.startsWord != nextClass.startsWord
      if isPlain, previousClass.isSpaceOrHyphen || nextClass.isSpaceOrHyphen { return true }
    }
    return isRareBoundary(at: index)
  }

  @inline(never)
  private func isRareBoundary(at index: Int) -> Bool {
    let start = skippingIgnorables(from: index)
    if start < text.count, character(at: start).wordClass == .mark { return false }
    let next = base(from: start)
    let previous = base(before: index)
    if previous.wordClass.isLetterOrDigit, next.wordClass.isLetterOrDigit { return false }
    let afterNext = base(from: next.edge).wordClass
    let beforePrevious = base(before: previous.edge).wordClass
    return !next.wordClass.isInside(previous.wordClass, afterNext)
      && !previous.wordClass.isInside(beforePrevious, next.wordClass)
  }

  private func skippingIgnorables(from index: Int) -> Int {
    var index = index
    while index < text.count {
      let (wordClass, scalar) = character(at: index)
      guard wordClass == .ignorable else { break }
      index += scalar.length
    }
    return index
  }

  /// The first character from `index` on that is neither mark nor ignorable, and its end.
  private func base(from index: Int) -> (wordClass: WordClass, edge: Int) {
    var index = index
    while index < text.count {
      let (wordClass, scalar) = character(at: index)
      index += scalar.length
      if wordClass != .mark, wordClass != .ignorable { return (wordClass, index) }
    }
    return (.other, index)
  }

  /// The last character before `index` that is neither mark nor ignorable, and its start.
  private func base(before index: Int) -> (wordClass: WordClass, edge: Int) {
    var index = index
    while index > 0 {
      let (wordClass, scalar) = character(before: index)
      index -= scalar.length
      if wordClass != .mark, wordClass != .ignorable { return (wordClass, index) }
    }
    return (.other, index)
  }
}

extension WordClass {
  @inline(__always)
  fileprivate var isSpaceOrHyphen: Bool { self == .space || self == .lineBreak || self == .hyphen }
}
