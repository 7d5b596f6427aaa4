import TermProse

/// Finds phrases the plain way: the text is cut into words and what is between them, and every
/// phrase is tried at every word.
struct ReferenceMatcher: Sendable {
  let representatives: [Int?]
  private let byFirstWord: [[UInt32]: [Phrase]]

  private struct Phrase {
    var index: Int
    var text: ReferenceText
  }

  init(_ phrases: [String]) {
    var representatives: [Int?] = []
    var known: [ReferenceText.Key: Int] = [:]
    var byFirstWord: [[UInt32]: [Phrase]] = [:]
    for (index, phrase) in phrases.enumerated() {
      let text = ReferenceText(phrase.utf8.span).trimmed
      guard let first = text.words.first else {
        representatives.append(nil)
        continue
      }
      representatives.append(known[text.key] ?? index)
      guard known[text.key] == nil else { continue }
      known[text.key] = index
      byFirstWord[first.letters, default: []].append(Phrase(index: index, text: text))
    }
    self.representatives = representatives
    self.byFirstWord = byFirstWord
  }

  func matches(in bytes: Span<UInt8>) -> [PhraseMatch] {
    let text = ReferenceText(bytes)
    var matches: [PhraseMatch] = []
    var end = 0
    for index in text.words.indices {
      let found = (byFirstWord[text.words[index].letters] ?? []).compactMap { phrase in
        range(of: phrase.text, at: index, in: text, from: end).map {
          PhraseMatch(range: $0, phrase: phrase.index)
        }
      }
      let best = found.min { one, other in
        one.range.lowerBound != other.range.lowerBound
          ? one.range.lowerBound < other.range.lowerBound
          : one.range.upperBound > other.range.upperBound
      }
      guard let best else { continue }
      matches.append(best)
      end = best.range.upperBound
    }
    return matches
  }

  /// Where `phrase` is, if its first word is the one at `index`.
  private func range(
    of phrase: ReferenceText,
    at index: Int,
    in text: ReferenceText,
    from end: Int
  ) -> Range<Int>? {
    let last = index + phrase.words.count - 1
    guard last < text.words.count else { return nil }
    for offset in phrase.words.indices {
      guard phrase.words[offset].letters == text.words[index + offset].letters else { return nil }
      guard offset > 0 else { continue }
      guard phrase.gaps[offset].isInside(text.gaps[index + offset]) else { return nil }
    }
    let leading = phrase.gaps[0].count
    let trailing = phrase.gaps[phrase.words.count].count
    let before = text.gaps[index]
    let after = text.gaps[last + 1]
    guard before.suffix(leading).map(\.scalar) == phrase.gaps[0].map(\.scalar),
      after.prefix(trailing).map(\.scalar) == phrase.gaps[phrase.words.count].map(\.scalar)
    else { return nil }
    let start = leading > 0 ? before[before.count - leading] : text.words[index].first
    let stop = trailing > 0 ? after[trailing - 1] : text.words[last].last
    guard start.range.lowerBound >= end, text.isBoundary(before: start.order),
      text.isBoundary(before: stop.order + 1)
    else { return nil }
    return start.range.lowerBound..<stop.range.upperBound
  }
}

extension [ReferenceText.Unit] {
  /// Whether what a phrase has between two words is what `gap` of a text has.
  fileprivate func isInside(_ gap: [ReferenceText.Unit]) -> Bool {
    isJoint ? gap.isJoint : map(\.scalar) == gap.map(\.scalar)
  }
}
