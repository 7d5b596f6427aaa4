import MessageFormat
import TermDictionary
import TermGrammar
import TextBytes

/// A pattern as a reader sees it, at the places of the message source: what a placeholder prints
/// stands for itself as one word that nobody knows, or as a number.
struct PatternText {
  private var bytes: [UInt8]

  /// Where the pattern starts in the message source.
  private let start: Int

  init(_ pattern: MessageModel.Pattern, of message: MessageDefinition) {
    let ranges = pattern.map(\.place).filter { !$0.isEmpty }
    let map = message.text.map
    let start = ranges.first?.lowerBound ?? 0
    let range = (start..<max(start, ranges.last?.upperBound ?? 0)).clamped(to: 0..<map.count)
    self.start = range.lowerBound
    bytes = Array(map.bytes(in: range))
    for element in pattern {
      guard let standIn = element.standIn else { continue }
      let place = element.place.clamped(to: range)
      for (index, offset) in place.enumerated() {
        bytes[offset - self.start] = standIn.byte(at: index)
      }
    }
  }

  /// Whether the word at `place` of the message source is `form` of a verb, or a noun of the same
  /// letters; `nil` where the words beside it do not tell.
  func partOfSpeech(
    of form: VerbForm,
    at place: Range<Int>,
    _ usage: any LanguageUsage
  ) -> Announcement? {
    usage.partOfSpeech(ofVerb: form, at: offset(place), in: bytes.span)
  }

  /// The same, with nothing known of what is before the word.
  func partOfSpeech(
    ofFirst form: VerbForm,
    at place: Range<Int>,
    _ usage: any LanguageUsage
  ) -> Announcement? {
    let rest = Array(bytes[offset(place).lowerBound...])
    return usage.partOfSpeech(ofVerb: form, at: 0..<place.count, in: rest.span)
  }

  /// Which forms of a verb may be at `place` of the message source.
  func pastForms(at place: Range<Int>, _ usage: any LanguageUsage) -> Set<VerbForm> {
    usage.pastForms(at: offset(place), in: bytes.span)
  }

  /// Whether the noun at `place` of the message source is in an expression that means something
  /// else: *in order to*.
  func isFixed(at place: Range<Int>, _ usage: any LanguageUsage) -> Bool {
    usage.traits(ofNoun: offset(place), in: bytes.span).contains(.fixed)
  }

  /// The word before `place` of the message source, with nothing but white space between; empty
  /// where there is none.
  func word(before place: Range<Int>) -> String {
    let before = bytes[..<offset(place).lowerBound].reversed().drop { $0 <= 0x20 }
    return String(decoding: before.prefix(while: Bytes.isAlphanumeric).reversed(), as: UTF8.self)
  }

  private func offset(_ place: Range<Int>) -> Range<Int> {
    let place = place.lowerBound - start..<place.upperBound - start
    return place.clamped(to: 0..<bytes.count)
  }
}

extension MessageModel.PatternElement {
  /// The place in the message source.
  fileprivate var place: Range<Int> {
    switch self {
    case .text(_, let range): range.bytes
    case .expression(let expression): expression.range.bytes
    case .markup(let markup): markup.range.bytes
    }
  }

  /// What stands in the place of what is printed; `nil` for text.
  fileprivate var standIn: StandIn? {
    switch self {
    case .text: nil
    case .markup: .word("")
    case .expression(let expression): expression.standIn
    }
  }
}

/// What stands in the place of a placeholder.
private enum StandIn {
  /// A word, with white space behind it.
  case word(StaticString)

  /// A word of one letter or digit, as long as the placeholder.
  case letter(UInt8)

  func byte(at index: Int) -> UInt8 {
    switch self {
    case .letter(let letter): letter
    case .word(let word):
      index < word.utf8CodeUnitCount ? word.utf8Start[index] : UInt8(ascii: " ")
    }
  }
}

extension MessageModel.Expression {
  fileprivate var standIn: StandIn {
    switch function?.name {
    case "integer", "number", "offset": .letter(UInt8(ascii: "9"))
    // An auxiliary that agrees, and an article, are known by any one of them.
    case TermFunctionName.agree.rawValue: .word("is")
    case TermFunctionName.article.rawValue: .word("the")
    default: .letter(UInt8(ascii: "x"))
    }
  }
}
