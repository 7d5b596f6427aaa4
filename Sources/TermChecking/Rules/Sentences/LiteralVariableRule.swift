import Diagnostics
import MessageFormat
import TermDictionary

/// `{name}`, which prints the letters, where `{$name}` is meant; `$name`, `%s` and a placeholder in
/// full-width braces in a text.
struct LiteralVariableRule: DictionaryRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    survey.messages.flatMap { message -> [Diagnostic] in
      var search = VariableSearch(message: message, terms: facts.terms)
      for pattern in message.message.patterns { search.look(at: pattern) }
      return search.findings
    }
  }
}

/// Looks for variables that are not written as such in one message.
private struct VariableSearch {
  let message: MessageDefinition
  let terms: Set<TermID>
  private(set) var findings: [Diagnostic] = []

  /// Whether the pattern has markup that is written as text.
  private var hasTags = false

  init(message: MessageDefinition, terms: Set<TermID>) {
    self.message = message
    self.terms = terms
  }

  mutating func look(at pattern: MessageModel.Pattern) {
    var followsDollar = false
    hasTags = pattern.contains { element in
      if case .text(let text, _) = element { text.contains("</") } else { false }
    }
    for element in pattern {
      switch element {
      case .markup:
        followsDollar = false
      case .expression(let expression):
        look(at: expression, followsDollar: followsDollar)
        followsDollar = false
      case .text(let text, let range):
        followsDollar = text.hasSuffix("$")
        look(at: text, range)
      }
    }
  }

  private mutating func look(at expression: MessageModel.Expression, followsDollar: Bool) {
    guard expression.attributes.isEmpty, case .literal(let literal) = expression.operand,
      expression.function == nil || isParameter(literal.value, of: expression.function),
      literal.range.bytes.count == literal.value.utf8.count, isName(literal.value),
      !isTerm(literal.value)
    else { return }
    let name = name(like: literal.value)
    let start = followsDollar ? expression.range.bytes.lowerBound - 1 : nil
    let place = start.map { SourceRange($0..<expression.range.bytes.upperBound) }
    let span = message.text.span(of: literal.range)
    findings.append(
      .literalVariable(
        "'{\(literal.value)}' prints the letters '\(literal.value)'",
        name,
        at: span,
        fix: name.map {
          Diagnostic.Replacement(
            span: place.map { message.text.span(of: $0) } ?? span,
            text: place == nil ? "$\($0)" : "{$\($0)}"
          )
        }
      )
    )
  }

  /// `$name` and what `printf` takes.
  private mutating func look(at text: String, _ range: SourceRange) {
    lookForWideBraces(in: text, range)
    for found in ForeignPlaceholder.all(in: text, names) where !hasTags || found.text.first != "<" {
      let isAsWritten = text.utf8.count == range.bytes.count
      let start = range.bytes.lowerBound + found.range.lowerBound
      let place = isAsWritten ? SourceRange(start..<start + found.range.count) : range
      let span = message.text.span(of: place)
      findings.append(
        .literalVariable(
          "'\(found.text)' prints as it stands",
          found.name,
          at: span,
          fix: isAsWritten
            ? found.name.map { Diagnostic.Replacement(span: span, text: "{$\($0)}") } : nil
        )
      )
    }
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "%") }) else {
      return
    }
    // Where escapes are resolved, places in the text are none in the source.
    let bytes = Array(text.utf8)
    guard bytes.count == range.bytes.count else { return }
    for index in bytes.indices {
      let isVariable = bytes[index] == UInt8(ascii: "$")
      guard isVariable || bytes[index] == UInt8(ascii: "%"),
        isFree(before: index, in: bytes) || isVariable && isMarked(before: index, in: bytes)
      else { continue }
      let rest = bytes[(index + 1)...]
      let word = String(decoding: rest.prefix { isWordByte($0) }, as: UTF8.self)
      let start = range.bytes.lowerBound + index
      let span = message.text.span(of: SourceRange(start..<start + 1 + word.utf8.count))
      if isVariable {
        guard let name = variable(like: word) else {
          if ForeignPlaceholder.isName(word), isFree(before: index, in: bytes) {
            findings.append(
              .literalVariable("'$\(word)' prints as it stands", nil, at: span, fix: nil)
            )
          }
          continue
        }
        let fix = Diagnostic.Replacement(span: span, text: "{$\(name)}")
        findings.append(
          .literalVariable("'$\(word)' prints as it stands", name, at: span, fix: fix)
        )
      } else if word == "s" || word == "d" {
        findings.append(.literalVariable("'%\(word)' prints as it stands", nil, at: span, fix: nil))
      }
    }
  }

  /// `｛$name｝` and `｛grant :td:term｝`: what can be read with the braces of a placeholder.
  private mutating func lookForWideBraces(in text: String, _ range: SourceRange) {
    guard text.utf8.count == range.bytes.count, let opening = text.firstIndex(of: "｛"),
      let closing = text[opening...].firstIndex(of: "｝")
    else { return }
    let content = text[text.index(after: opening)..<closing]
    let right = "{\(content.map { $0 == "＄" ? "$" : String($0) }.joined())}"
    guard content.contains(where: { "$＄:".contains($0) }),
      MessageModel.parse(right).syntaxErrors.isEmpty
    else { return }
    let written = text[opening...closing]
    let start = range.bytes.lowerBound + text.utf8.distance(from: text.startIndex, to: opening)
    let span = message.text.span(of: SourceRange(start..<start + written.utf8.count))
    findings.append(
      Diagnostic(
        .literalVariable,
        "'\(written)' prints as it stands; write '\(right)'",
        at: span,
        fixIts: [Diagnostic.FixIt("write '\(right)'", replacing: span, with: right)]
      )
    )
  }

  /// The variable that is meant by `value`; a number may mean any.
  private func name(like value: String) -> String? {
    let names = names
    if names.contains(value) { return value }
    return value.utf8.first?.isLetter == true ? NearestValue.slip(value, among: names) : nil
  }

  /// The variable that `$` and `word` mean; a slip only where the word is long enough.
  private func variable(like word: String) -> String? {
    let names = names
    if names.contains(word) { return word }
    return word.utf8.count > 3 ? NearestValue.slip(word, among: names) : nil
  }

  /// The parameters and declared variables.
  private var names: [String] {
    message.parameters.map(\.name) + message.message.declarations.map(\.variable.name)
  }

  /// Whether a function of the standard, whose operand is no term, gets the name of a parameter.
  private func isParameter(
    _ value: String,
    of function: MessageModel.FunctionReference?
  ) -> Bool {
    guard let function, FunctionRegistry.standardOptions[function.name] != nil else { return false }
    return message.parameters.contains { $0.name == value }
  }

  private func isTerm(_ value: String) -> Bool { TermID(value).map(terms.contains) ?? false }

  /// Whether `value` is a name, or the number of an argument.
  private func isName(_ value: String) -> Bool {
    guard let first = value.utf8.first else { return false }
    if value.utf8.count <= 2, value.utf8.allSatisfy({ $0.isDigit }) { return true }
    return (first.isLetter || first == UInt8(ascii: "_"))
      && value.utf8.allSatisfy {
        isWordByte($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
      }
  }

  /// Whether `index` is the start of a word that is not quoted, and no number is before it.
  private func isFree(before index: Int, in bytes: [UInt8]) -> Bool {
    guard let last = bytes[..<index].last else { return true }
    if last == UInt8(ascii: "(") { return true }
    guard last == UInt8(ascii: " ") else { return false }
    return !(bytes[..<(index - 1)].last?.isDigit ?? false)
  }

  /// Whether a mark is before `index` behind which no sum is: a quotation mark, a colon.
  private func isMarked(before index: Int, in bytes: [UInt8]) -> Bool {
    guard let last = bytes[..<index].last else { return true }
    if "[:=/-\"'>,;".utf8.contains(last) { return true }
    return bytes[..<index].suffix(3).elementsEqual("‘".utf8)
      || bytes[..<index].suffix(3).elementsEqual("“".utf8)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_")
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}

extension Diagnostic {
  fileprivate static func literalVariable(
    _ what: String,
    _ name: String?,
    at span: SourceSpan,
    fix: Replacement?
  ) -> Diagnostic {
    let advice = name.map { "write '{$\($0)}'" } ?? "a parameter is printed by '{$name}'"
    return Diagnostic(
      .literalVariable,
      what + "; " + advice,
      at: span,
      fixIts: fix.map { [FixIt(advice, [$0])] } ?? []
    )
  }
}
