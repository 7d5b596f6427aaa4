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
      guard let letter = element.standIn else { continue }
      let place = element.place.clamped(to: range)
      for offset in place { bytes[offset - self.start] = letter }
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

  /// The letter in the place of what is printed; `nil` for text.
  fileprivate var standIn: UInt8? {
    switch self {
    case .text: nil
    case .markup: UInt8(ascii: " ")
    case .expression(let expression):
      expression.function?.isNumeric == true ? UInt8(ascii: "9") : UInt8(ascii: "x")
    }
  }
}

extension MessageModel.FunctionReference {
  /// Whether it prints digits.
  fileprivate var isNumeric: Bool { ["integer", "number", "offset"].contains(name) }
}
