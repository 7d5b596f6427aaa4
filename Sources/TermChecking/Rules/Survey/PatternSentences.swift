import MessageFormat
import TermDictionary
import TermLanguages

/// What a pattern prints, as pieces of sentences, with the places of its words; markup is looked
/// through.
struct PatternSentences {
  private(set) var parts: [SentencePart] = []

  /// Where each part is, in bytes of the message source; `nil` where escapes make the source longer
  /// than the text.
  private(set) var places: [Range<Int>?] = []

  /// The index of the part that each of the pattern's slots is.
  private(set) var slots: [Int] = []

  init(_ pattern: SlottedPattern) {
    for element in pattern.pattern {
      switch element {
      case .markup: continue
      case .text(let text, let range):
        let isAsWritten = text.utf8.count == range.bytes.count
        add(text, from: isAsWritten ? range.bytes.lowerBound : nil)
      case .expression(let expression):
        let next = slots.count
        let isSlot =
          next < pattern.slots.count
          && pattern.slots[next].expression.range.bytes == expression.range.bytes
        if isSlot { slots.append(parts.count) }
        parts.append(isSlot ? pattern.slots[next].part : .other)
        places.append(expression.range.bytes)
      }
    }
  }

  private mutating func add(_ text: String, from start: Int?) {
    let bytes = text.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let character = text[index]
      var next = text.index(after: index)
      if character.isLetter || character.isNumber {
        while next < text.endIndex, text[next].isInWord { next = text.index(after: next) }
        parts.append(.word(String(text[index..<next])))
      } else if character.isWhitespace, character != "\n" {
        index = next
        continue
      } else {
        parts.append(.mark(character))
      }
      places.append(
        start.map { start in
          let from = start + bytes.distance(from: bytes.startIndex, to: index)
          return from..<from + bytes.distance(from: index, to: next)
        }
      )
      index = next
    }
  }
}

extension Character {
  fileprivate var isInWord: Bool { isLetter || isNumber || "-’'".contains(self) }
}

extension TermSlot {
  /// What it is in a sentence.
  fileprivate var part: SentencePart {
    switch function {
    case .term where call.options.isModifier || call.options.isPossessive: .other
    case .term where call.hasCount: .noun(nil)
    case .term: .noun(call.options.number ?? .singular)
    case .list: .noun(.plural)
    case .article: .article
    case .agree: .verb
    case .verb: [.base, .third, .past].contains(call.options.verbForm) ? .verb : .other
    case .feature: .other
    }
  }
}
