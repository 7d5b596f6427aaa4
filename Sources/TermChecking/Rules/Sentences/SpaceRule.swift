import Diagnostics
import MessageFormat
import TermDictionary
import TermLanguages

/// A space beside a placeholder that is missing, doubled, or before a mark: `the{claim :td:term}`,
/// `{$name} .`; and one between two words that is doubled or before a comma.
struct SpaceRule: DictionaryRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    guard let usage = survey.usage else { return [] }
    return survey.messages.flatMap { message -> [Diagnostic] in
      var search: SpaceSearch?
      for pattern in message.message.patterns {
        var found = search ?? SpaceSearch(message, usage)
        for case .text(let text, let range) in pattern { found.look(inside: text, range) }
        found.look(at: pattern)
        search = found
      }
      return search?.findings ?? []
    }
  }
}

/// Looks at the spaces of one message.
private struct SpaceSearch {
  private let message: MessageDefinition
  private let usage: any LanguageUsage
  private let declarations: DeclaredValues
  private(set) var findings: [Diagnostic] = []

  init(_ message: MessageDefinition, _ usage: any LanguageUsage) {
    self.message = message
    self.usage = usage
    declarations = DeclaredValues(message.message)
  }

  /// What a placeholder prints.
  private enum Kind {
    /// A word of a reader.
    case term

    /// A number.
    case number

    /// What the program hands in.
    case argument
  }

  mutating func look(at pattern: MessageModel.Pattern) {
    var before: MessageModel.PatternElement?
    for (index, element) in pattern.enumerated() {
      defer { before = element }
      guard case .expression(let expression) = element, let kind = kind(of: expression) else {
        continue
      }
      let start = expression.range.bytes.lowerBound
      switch before {
      case .text("  ", _) where index > 1 && pattern[index - 2].isExpression:
        add(.doubled, start - 1..<start)
      case .text(let text, let range) where text.utf8.count == range.bytes.count:
        look(before: text, kind, start, isFirst: index == 1)
      case .expression(let other): lookBetween(other, kind, start)
      default: break
      }
      guard index + 1 < pattern.count, case .text(let text, let range) = pattern[index + 1],
        text.utf8.count == range.bytes.count
      else { continue }
      look(behind: text, kind, range.bytes.lowerBound, isLast: index + 2 == pattern.count)
    }
  }

  /// Looks at the spaces between two words of `text`.
  ///
  /// Behind the end of a sentence some write two.
  mutating func look(inside text: String, _ range: SourceRange) {
    let bytes = Array(text.utf8)
    guard bytes.count == range.bytes.count, bytes.count > 3 else { return }
    let start = range.bytes.lowerBound
    for place in 1..<bytes.count - 2 where bytes[place] == UInt8(ascii: " ") {
      let (before, next, behind) = (bytes[place - 1], bytes[place + 1], bytes[place + 2])
      if next == UInt8(ascii: " "), before.isLetter || before == UInt8(ascii: ","), behind.isLetter
      {
        add(.doubledInText, start + place..<start + place + 1)
      } else if next == UInt8(ascii: ","), before.isLetter, behind == UInt8(ascii: " ") {
        add(.unwanted, start + place..<start + place + 1)
      }
    }
  }

  private func kind(of expression: MessageModel.Expression) -> Kind? {
    let origin = declarations.origin(of: expression)
    if let name = origin.function.flatMap({ TermFunctionName(rawValue: $0.name) }) {
      return name == .feature ? nil : .term
    }
    guard case .variable(let variable) = origin.operand else { return nil }
    let parameter = message.parameters.first { $0.name == variable.name }
    return parameter?.type == .number ? .number : .argument
  }

  private mutating func lookBetween(_ other: MessageModel.Expression, _ kind: Kind, _ start: Int) {
    guard let before = self.kind(of: other), before == .term || kind == .term,
      before != .argument, kind != .argument
    else { return }
    add(.missing, start..<start)
  }

  private mutating func look(before text: String, _ kind: Kind, _ end: Int, isFirst: Bool) {
    let bytes = text.utf8
    guard let last = bytes.last else { return }
    if last == UInt8(ascii: " ") {
      let spaces = bytes.reversed().prefix { $0 == UInt8(ascii: " ") }.count
      guard spaces < bytes.count else { return }
      let mark = text.dropLast(spaces).last ?? " "
      if mark == "(" || mark == "‘" || mark == "“" {
        add(.unwanted, end - spaces..<end)
      } else if spaces == 2, !mark.isWhitespace, !".?!:".contains(mark) {
        add(.doubled, end - 1..<end)
      }
      return
    }
    if kind == .term, ".?!,;".utf8.contains(last), let letter = text.dropLast().last,
      letter.isLetter
    {
      return add(.missing, end..<end)
    }
    let letters = text.reversed().prefix { $0.isLetter }.count
    guard letters > 0 else { return }
    let rest = text.dropLast(letters)
    guard rest.last.map({ $0.isWhitespace || "(‘“".contains($0) }) ?? isFirst else { return }
    if isWord(String(text.suffix(letters)), kind, isEnding: false) { add(.missing, end..<end) }
  }

  private mutating func look(behind text: String, _ kind: Kind, _ start: Int, isLast: Bool) {
    guard let first = text.utf8.first else { return }
    if first == UInt8(ascii: " ") {
      let spaces = text.utf8.prefix { $0 == UInt8(ascii: " ") }.count
      let rest = text.dropFirst(spaces)
      guard let mark = rest.first else { return }
      if ".,;?!)’”".contains(mark) {
        guard rest.dropFirst().first.map(\.isWhitespace) ?? isLast else { return }
        add(.unwanted, start..<start + spaces)
      } else if spaces == 2, !mark.isWhitespace {
        add(.doubled, start..<start + 1)
      }
      return
    }
    let letters = text.prefix { $0.isLetter }
    guard !letters.isEmpty, usage.ending(atStartOf: text) == nil else { return }
    let next = text.dropFirst(letters.count).first
    guard next.map({ $0.isWhitespace || ".,;:?!)".contains($0) }) ?? isLast else { return }
    if isWord(String(letters), kind, isEnding: true) { add(.missing, start..<start) }
  }

  /// Whether `word` beside a placeholder is a word of its own.
  private func isWord(_ word: String, _ kind: Kind, isEnding: Bool) -> Bool {
    guard usage.standsAlone(word, isEnding: isEnding) else { return false }
    return kind == .term || usage.role(of: word) != nil
      || usage.agreeing(word, with: .plural) != nil
  }

  private enum Fault {
    case missing, doubled, doubledInText, unwanted
  }

  private mutating func add(_ fault: Fault, _ place: Range<Int>) {
    let span = message.text.span(of: SourceRange(place))
    let (text, advice, replacement) =
      switch fault {
      case .missing: ("a space is missing beside a placeholder", "write a space", " ")
      case .doubled: ("two spaces are beside a placeholder", "write one", "")
      case .doubledInText: ("two spaces are between two words", "write one", "")
      case .unwanted: ("a space is before or behind a mark", "leave it out", "")
      }
    findings.append(
      Diagnostic(
        .misplacedSpace,
        "\(text); \(advice)",
        at: span,
        fixIts: [Diagnostic.FixIt(advice, replacing: span, with: replacement)]
      )
    )
  }
}

extension MessageModel.PatternElement {
  fileprivate var isExpression: Bool { if case .expression = self { true } else { false } }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
