import Diagnostics
import MessageFormat
import TermDictionary
import TermLanguages

/// A number and a term side by side, as `{$n :integer} {claim :td:term number=plural}`, without a
/// `count`: *1 claims*.
struct MissingCountRule: DictionaryRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    survey.messages.flatMap { message -> [Diagnostic] in
      let numbers = CountingNumbers(message)
      guard !numbers.isEmpty else { return [] }
      let found = message.message.patterns.flatMap {
        findings(in: $0, of: message, numbers, survey)
      }
      guard case .select(_, let variants) = message.message.body else { return found }
      // Where the message selects, a variant for any number prints no singular.
      let all = numbers.withSelectors
      return found
        + variants.flatMap { variant -> [Diagnostic] in
          guard !variant.keys.contains(where: { if case .literal = $0 { true } else { false } })
          else { return [] }
          return findings(in: variant.value, of: message, all, survey)
        }
    }
  }

  private func findings(
    in pattern: MessageModel.Pattern,
    of message: MessageDefinition,
    _ numbers: CountingNumbers,
    _ survey: DictionarySurvey
  ) -> [Diagnostic] {
    var number: String?
    var hasSpace = false
    let usage = survey.usage
    var before = ""
    return pattern.compactMap { element in
      switch element {
      case .markup:
        return nil
      case .text(let text, _):
        before = text
        hasSpace = text.first == " " && text.last == " "
        if hasSpace, !text.allSatisfy(\.isWhitespace) {
          hasSpace = usage?.isAdjectives(text) == true
        }
        if !hasSpace { number = nil }
        return nil
      case .expression(let expression):
        defer {
          let isNumbering = usage.map { isNumber(behind: before, $0) } ?? false
          number = isNumbering ? nil : numbers.number(of: expression)
          hasSpace = false
          before = ""
        }
        guard let number, hasSpace else { return nil }
        let isSelected = numbers.selectors.contains(number)
        return finding(expression, behind: number, message, survey, onlySingular: isSelected)
      }
    }
  }

  /// Whether a number behind `text` tells which one it is, or what time: *Room 2*, *at 2*.
  private func isNumber(behind text: String, _ usage: any LanguageUsage) -> Bool {
    guard text.last == " ", text.contains(where: \.isLetter) else { return false }
    return usage.countingPhrase(atEndOf: text + "2 ") == nil
  }

  private func finding(
    _ expression: MessageModel.Expression,
    behind number: String,
    _ message: MessageDefinition,
    _ survey: DictionarySurvey,
    onlySingular: Bool
  ) -> Diagnostic? {
    guard let function = expression.function, function.name == TermFunctionName.term.rawValue,
      case .literal(let literal) = expression.operand, let id = TermID(literal.value),
      survey.vocabulary[id]?.partOfSpeech == .noun
    else { return nil }
    let call = TermCall(.term, function.options.map(WrittenOption.init))
    guard call.problems.isEmpty, !call.hasCount, !call.options.isModifier else { return nil }
    if onlySingular, call.options.number == .plural { return nil }
    let range = missingPlace(in: expression, function, literal)
    let text = (range.isEmpty ? " " : "") + "count=$\(number)"
    return Diagnostic(
      .missingCount,
      "'\(id)' stands behind the number '$\(number)' and does not follow it; write count=$\(number)",
      at: message.text.span(of: literal.range),
      fixIts: [
        Diagnostic.FixIt(
          "write 'count=$\(number)'",
          replacing: message.text.span(of: SourceRange(range)),
          with: text
        )
      ]
    )
  }

  /// The option `number`, or the end of the options where there is none.
  private func missingPlace(
    in expression: MessageModel.Expression,
    _ function: MessageModel.FunctionReference,
    _ literal: MessageModel.Literal
  ) -> Range<Int> {
    if let option = function.options.first(where: { $0.name == "number" }) {
      return option.nameRange.bytes.lowerBound..<option.value.range.bytes.upperBound
    }
    let end = max(expression.range.bytes.upperBound - 1, literal.range.bytes.upperBound)
    return end..<end
  }
}

/// The parameters of a message whose numbers it may print as counts.
private struct CountingNumbers {
  /// The parameters that are numbers and by which the message does not select.
  private var names: Set<String> = []

  private let declarations: DeclaredValues

  /// The function with which each variable is declared.
  private var functions: [String: MessageModel.FunctionReference] = [:]

  /// Those by which the message selects.
  private(set) var selectors: Set<String> = []

  /// Whether there are none.
  var isEmpty: Bool { names.isEmpty && selectors.isEmpty }

  /// Only those by which the message selects, as numbers that it may print as counts.
  var withSelectors: CountingNumbers {
    var numbers = self
    numbers.names = selectors
    return numbers
  }

  init(_ definition: MessageDefinition) {
    let message = definition.message
    declarations = DeclaredValues(message)
    for parameter in definition.parameters where parameter.type == .number {
      names.insert(parameter.name)
    }
    guard !names.isEmpty else { return }
    var operands: [String: String] = [:]
    for declaration in message.declarations where functions[declaration.variable.name] == nil {
      functions[declaration.variable.name] = declaration.value.function
      if case .variable(let operand) = declaration.value.operand {
        operands[declaration.variable.name] = operand.name
      }
    }
    guard case .select(let selectors, _) = message.body else { return }
    for selector in selectors {
      for name in [selector.name, operands[selector.name]].compactMap(\.self)
      where names.remove(name) != nil {
        self.selectors.insert(name)
      }
    }
  }

  /// The parameter whose number `expression` prints as a count; `nil` for sums, shares and
  /// ordinals, and for a number by which the message selects.
  func number(of expression: MessageModel.Expression) -> String? {
    guard case .variable(let variable) = expression.operand, names.contains(variable.name) else {
      return nil
    }
    guard let function = declarations.origin(of: expression).function ?? functions[variable.name]
    else { return variable.name }
    let counts = function.name == "integer" || function.name == "number"
    let isOrdinal = function.options.contains { option in
      if option.name == "select", case .literal(let value) = option.value {
        return value.value == "ordinal"
      }
      return false
    }
    return counts && !isOrdinal ? variable.name : nil
  }
}
