import MessageFormat
import TermDictionary
import TermLanguages

/// Where a placeholder is in its sentence.
struct SentencePlace {
  private let slot: TermSlot
  private let pattern: SlottedPattern
  private let usage: any LanguageUsage

  init(_ slot: TermSlot, _ pattern: SlottedPattern, _ usage: any LanguageUsage) {
    (self.slot, self.pattern, self.usage) = (slot, pattern, usage)
  }

  /// Whether a sentence starts with what is printed, for certain, and nothing asks for a capital.
  var startsSentence: Bool {
    guard mayStart, slot.call.options.casing == .none else { return false }
    guard let before = beforeMarks else { return false }
    let casing = pattern.message.casing
    if slot.startsMessage, before.allSatisfy(\.isWhitespace) {
      return casing == .none && (slot.function != .agree || pattern.end(behind: slot) == "?")
    }
    guard casing == .none || casing == .sentence else { return false }
    return usage.endsSentence(String(before), followsWord: followsWord) || startsParagraph
  }

  /// Whether it prints a word with which a sentence can start.
  private var mayStart: Bool {
    switch slot.function {
    case .term, .article: true
    case .verb:
      slot.call.options.verbPart != .end && !slot.call.isPresent
        && slot.call.options.verbForm != .past && slot.call.options.verbForm != .third
    case .agree:
      if case .literal(let words) = slot.operand {
        words.value.first?.isLowercase == true
      } else {
        false
      }
    case .list, .feature: false
    }
  }

  /// The text before it, without the quotation mark or the bracket in which whole sentences are;
  /// `nil` where they enclose less.
  private var beforeMarks: Substring? {
    let before = slot.before.string[...]
    guard let mark = before.last, let closing = Self.closing[mark] else { return before }
    let rest = pattern.text(behind: slot)
    guard let end = rest.firstIndex(of: closing), end > rest.startIndex,
      ".?!".contains(rest[rest.index(before: end)]),
      rest[end...].dropFirst().first?.isWhitespace ?? true
    else { return nil }
    return before.dropLast()
  }

  private static let closing: [Character: Character] = ["(": ")", "“": "”", "‘": "’", "\"": "\""]

  /// Whether the placeholder before it is a word, or a value in a sentence.
  private var followsWord: Bool {
    if slot.previous?.function?.name == TermFunctionName.term.rawValue { return true }
    guard slot.previous != nil else { return false }
    let line = pattern.text(before: slot).dropLast(slot.before.string.count + 1)
    return line.last == " " && line.last { $0 != " " }?.isLetter == true
  }

  /// Whether an empty line is before it, and its own line ends as a sentence does.
  private var startsParagraph: Bool {
    let before = slot.before.string
    let space = before.reversed().prefix(while: \.isWhitespace)
    guard space.count(where: { $0 == "\n" }) > 1,
      let mark = before.dropLast(space.count).last, ".?!,".contains(mark)
    else { return false }
    let line = pattern.text(behind: slot).prefix { $0 != "\n" }
    return line.last { !$0.isWhitespace }.map { ".?!".contains($0) } ?? false
  }
}

extension SlottedPattern {
  /// The text behind `slot`, a letter in the place of each placeholder.
  func text(behind slot: TermSlot) -> String {
    guard let index = index(of: slot) else { return "" }
    return pattern[(index + 1)...].reduce(into: "") { $0 += $1.text }
  }

  /// The text before `slot`, a letter in the place of each placeholder.
  func text(before slot: TermSlot) -> String {
    guard let index = index(of: slot) else { return "" }
    return pattern[..<index].reduce(into: "") { $0 += $1.text }
  }

  /// The mark that ends the sentence of `slot`.
  func end(behind slot: TermSlot) -> Character? { text(behind: slot).first { ".?!".contains($0) } }

  private func index(of slot: TermSlot) -> Int? {
    pattern.firstIndex { element in
      guard case .expression(let expression) = element else { return false }
      return expression.range.bytes == slot.expression.range.bytes
    }
  }
}

extension MessageModel.PatternElement {
  fileprivate var text: String {
    switch self {
    case .text(let text, _): text
    case .expression: "x"
    case .markup: ""
    }
  }
}
