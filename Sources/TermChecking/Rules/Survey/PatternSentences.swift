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

  /// Adds the words and marks of `text`.
  ///
  /// Whatever is beyond ASCII and no punctuation is a letter.
  private mutating func add(_ text: String, from start: Int?) {
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let first = index
      if bytes.isInWord(at: index), !bytes.isApostrophe(at: index), bytes[index] != 0x2D {
        while index < bytes.count, bytes.isInWord(at: index) {
          index += bytes.isApostrophe(at: index) && bytes[index] >= 0x80 ? 3 : 1
        }
        parts.append(.word(String(decoding: bytes[first..<index], as: UTF8.self)))
      } else {
        let length = bytes.isPunctuation(at: index) ? 3 : 1
        index += length
        let isSpace = length == 1 && bytes[first] != 0x0A && bytes[first] <= 0x20
        if isSpace { continue }
        let mark = String(decoding: bytes[first..<index], as: UTF8.self)
        parts.append(.mark(mark.first ?? " "))
      }
      places.append(start.map { $0 + first..<$0 + index })
    }
  }
}

extension [UInt8] {
  /// Whether the byte at `index` is of a letter, a digit, a hyphen or an apostrophe.
  fileprivate func isInWord(at index: Int) -> Bool {
    switch self[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "'"):
      true
    case 0x80...: !isPunctuation(at: index) || isApostrophe(at: index)
    default: false
    }
  }

  /// Whether ’ or ' is at `index`.
  fileprivate func isApostrophe(at index: Int) -> Bool {
    self[index] == UInt8(ascii: "'") || isPunctuation(at: index) && self[index + 2] == 0x99
  }

  /// Whether a mark of the block *General Punctuation* is at `index`: U+2000 to U+203F.
  fileprivate func isPunctuation(at index: Int) -> Bool {
    index + 2 < count && self[index] == 0xE2 && self[index + 1] == 0x80
  }
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
