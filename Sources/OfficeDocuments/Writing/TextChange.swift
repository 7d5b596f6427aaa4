/// A change in the text of a paragraph.
struct TextChange: Equatable {
  /// What goes, in bytes of the old text; empty where only something comes.
  var range: Range<Int>

  /// What comes.
  var text: String
}

extension TextChange {
  /// What makes `new` out of `old`, word by word, in order.
  ///
  /// Words that stay are in no change, so each keeps its look. Costs the product of the words and
  /// the words that change.
  static func changes(from old: ArraySlice<UInt8>, to new: ArraySlice<UInt8>) -> [TextChange] {
    let oldWords = words(of: old)
    let newWords = words(of: new)
    var changes: [TextChange] = []
    for hunk in Hunk.joined(Hunk.hunks(from: oldWords, to: newWords), oldWords) {
      let hunk = hunk.trimmed(oldWords, newWords)
      let start =
        hunk.old.lowerBound < oldWords.count
        ? oldWords[hunk.old.lowerBound].startIndex : old.endIndex
      let end = hunk.old.isEmpty ? start : oldWords[hunk.old.upperBound - 1].endIndex
      let text = newWords[hunk.new].joined()
      changes.append(
        TextChange(
          range: start - old.startIndex..<end - old.startIndex,
          text: String(decoding: text, as: UTF8.self)
        )
      )
    }
    return changes
  }

  /// The words, and between them each other letter.
  private static func words(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var words: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    while start < text.endIndex {
      var end = start + 1
      if isLetter(text[start]) {
        while end < text.endIndex, isLetter(text[end]) { end += 1 }
      }
      words.append(text[start..<end])
      start = end
    }
    return words
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}

/// A stretch of words that differ.
private struct Hunk {
  var old: Range<Int>
  var new: Range<Int>

  static func hunks(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) -> [Hunk] {
    // Most of a paragraph stays.
    let middle = Hunk(old: old.indices, new: new.indices).trimmed(old, new)
    let (oldMiddle, newMiddle) = (old[middle.old], new[middle.new])
    let start = middle.old.lowerBound
    var gone = Set<Int>()
    var came = Set<Int>()
    for change in newMiddle.difference(from: oldMiddle) {
      switch change {
      case .remove(let offset, _, _): gone.insert(start + offset)
      case .insert(let offset, _, _): came.insert(start + offset)
      }
    }
    var hunks: [Hunk] = []
    var (oldIndex, newIndex) = (start, start)
    while oldIndex < oldMiddle.endIndex || newIndex < newMiddle.endIndex {
      let (oldStart, newStart) = (oldIndex, newIndex)
      while gone.contains(oldIndex) { oldIndex += 1 }
      while came.contains(newIndex) { newIndex += 1 }
      if oldIndex > oldStart || newIndex > newStart {
        hunks.append(Hunk(old: oldStart..<oldIndex, new: newStart..<newIndex))
      } else {
        (oldIndex, newIndex) = (oldIndex + 1, newIndex + 1)
      }
    }
    return hunks
  }

  /// The same with hunks as one between which only a space stays, unless word stands for word.
  static func joined(_ hunks: [Hunk], _ old: [ArraySlice<UInt8>]) -> [Hunk] {
    var joined: [Hunk] = []
    for hunk in hunks {
      if let last = joined.last, hunk.old.lowerBound == last.old.upperBound + 1,
        old[last.old.upperBound] == [0x20], !(last.isOneForOne && hunk.isOneForOne)
      {
        joined[joined.count - 1] = Hunk(
          old: last.old.lowerBound..<hunk.old.upperBound,
          new: last.new.lowerBound..<hunk.new.upperBound
        )
      } else {
        joined.append(hunk)
      }
    }
    return joined
  }

  /// The same without the words at its ends that stay.
  func trimmed(_ oldWords: [ArraySlice<UInt8>], _ newWords: [ArraySlice<UInt8>]) -> Hunk {
    let (old, new) = (oldWords[old], newWords[new])
    let start = zip(old, new).prefix { $0 == $1 }.count
    let room = min(old.count, new.count) - start
    let tail = zip(old.reversed(), new.reversed()).prefix(room).prefix { $0 == $1 }.count
    return Hunk(
      old: old.startIndex + start..<old.endIndex - tail,
      new: new.startIndex + start..<new.endIndex - tail
    )
  }

  private var isOneForOne: Bool { old.count == 1 && new.count == 1 }
}
