import TextBytes

/// Reads a text along the trie, word by word.
///
/// It sees the whole text, so what it finds at a place does not depend on how the scan came there.
struct PhraseWalk: BitwiseCopyable {
  private let tables: PhraseTables
  private let scanner: WordScanner
  private var gap: Gap

  /// Where the last match ended: no other may start before.
  private var end = 0

  init(_ tables: PhraseTables, _ scanner: WordScanner, _ gap: Gap) {
    self.tables = tables
    self.scanner = scanner
    self.gap = gap
  }

  /// The longest of the leftmost phrases whose first word starts at `start`; `mayGoOn` says whether
  /// one may have a second word there.
  @inline(__always)
  mutating func match(at start: Int, mayGoOn: Bool) -> PhraseMatch? {
    guard start >= end else { return nil }
    if tables.longestLeading > 0, let match = matchWithLeading(at: start, mayGoOn) { return match }
    guard scanner.isBoundary(at: start) else { return nil }
    return longest(from: PhraseTables.root, at: start, mayGoOn, startingAt: start)
  }

  // MARK: Along the trie

  /// The longest phrase that goes on from `node` with the word at `position`.
  private mutating func longest(
    from node: UInt32,
    at position: Int,
    _ mayGoOn: Bool,
    startingAt start: Int
  ) -> PhraseMatch? {
    var (node, position) = (node, position)
    var best: (end: Int, phrase: Int)?
    while true {
      let word = scanner.word(at: position)
      guard let folded = word.folded, let next = tables.child(of: node, word: folded) else { break }
      node = next
      let known = tables.nodes[Int(node)]
      if let phrase = known.phrase, scanner.isBoundary(at: word.visibleEnd) {
        best = (word.visibleEnd, phrase)
      }
      guard known.isInner, mayGoOn || known.hasSeparators else { break }
      if !known.hasSeparators, scanner.isSingleSpace(at: word.end) {
        position = word.end + 1
        continue
      }
      scanner.read(&gap, at: word.end)
      if known.hasSeparators, let longer = longestTrailing(from: node) { best = longer }
      guard mayGoOn else { break }
      if !gap.isJoint {
        guard known.hasSeparators, gap.isWhole else { break }
        node = tables.child(of: node, separator: gap.units, 0..<gap.count)
        if node == PhraseTables.root { break }
      }
      guard gap.end < scanner.text.count else { break }
      position = gap.end
    }
    guard let best else { return nil }
    end = best.end
    return PhraseMatch(range: start..<best.end, phrase: best.phrase)
  }

  /// The longest phrase that ends with what the gap after its last word begins with.
  private func longestTrailing(from node: UInt32) -> (end: Int, phrase: Int)? {
    var best: (end: Int, phrase: Int)?
    for count in 0..<gap.keptCount {
      let last = tables.child(of: node, separator: gap.units, 0..<(count + 1))
      guard let phrase = tables.nodes[Int(last)].phrase, scanner.isBoundary(at: gap.ends[count])
      else { continue }
      best = (gap.ends[count], phrase)
    }
    return best
  }

  /// The longest of the leftmost phrases that begin with what the gap before the word ends with.
  @inline(never)
  private mutating func matchWithLeading(at start: Int, _ mayGoOn: Bool) -> PhraseMatch? {
    let gapStart = scanner.startOfGap(before: start)
    scanner.read(&gap, at: gapStart)
    let skipped = max(gap.count - tables.longestLeading, 0)
    scanner.read(&gap, at: gapStart, skipping: skipped)
    let kept = gap.keptCount
    for first in 0..<kept {
      let place = gap.starts[first]
      guard place >= end, scanner.isBoundary(at: place) else { continue }
      let node = tables.child(of: PhraseTables.root, separator: gap.units, first..<kept)
      guard node != PhraseTables.root else { continue }
      if let match = longest(from: node, at: start, mayGoOn, startingAt: place) { return match }
      // The gap was used for what follows.
      scanner.read(&gap, at: gapStart, skipping: skipped)
    }
    return nil
  }
}

extension PhraseTables {
  /// The node to which `word` leads from `node`.
  @inline(__always)
  fileprivate func child(of node: UInt32, word: FoldedWord) -> UInt32? {
    let number = number(of: word)
    guard number != 0 else { return nil }
    let next = child(of: node, number)
    return next == Self.root ? nil : next
  }
}

extension WordScanner {
  /// Whether one space is at `index` and a word of ASCII after it.
  @inline(__always)
  fileprivate func isSingleSpace(at index: Int) -> Bool {
    index &+ 1 < text.count && text[index] == 0x20 && isASCIIWordByte(at: index &+ 1)
  }
}
