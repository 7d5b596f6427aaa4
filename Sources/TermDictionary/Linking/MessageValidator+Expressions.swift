import Diagnostics
import MessageFormat
import TermGrammar

extension MessageValidator {
  mutating func check(_ element: MessageModel.PatternElement) {
    switch element {
    case .text: break
    case .expression(let expression): check(expression, isDeclaration: false)
    case .markup(let markup): mention(markup.options)
    }
  }

  mutating func check(_ expression: MessageModel.Expression, isDeclaration: Bool) {
    mention(expression.operand)
    mention(expression.function?.options ?? [])
    guard let function = expression.function else {
      checkBare(expression.operand, isDeclaration: isDeclaration)
      return
    }
    if let name = TermFunctionName(rawValue: function.name) {
      check(name, function, expression, isDeclaration: isDeclaration)
    } else if words.context.functions[function.name] == nil {
      refuseUnknown(function)
    } else {
      checkType(of: expression.operand, for: function)
    }
  }

  /// A standard function must not be given a parameter that it could only take by chance.
  mutating func checkType(
    of operand: MessageModel.Operand?,
    for function: MessageModel.FunctionReference
  ) {
    guard case .variable(let variable) = operand, let parameter = parameters[variable.name],
      let expected = MessageParameterType.taken(by: function), !expected.contains(parameter.type)
    else { return }
    diagnostics.append(
      .wrongParameterType(
        parameter,
        function: function.name,
        expected: expected,
        at: span(variable.range)
      )
    )
  }

  /// An article that is written by hand is right for some readers only.
  mutating func checkArticles(in pattern: MessageModel.Pattern) {
    var written: SourceRange?
    var isBeside = false
    for element in pattern {
      switch element {
      case .text(let text, let range):
        let article = words.inflector.grammar.writtenArticle(atEndOf: text)
        isBeside = text.last?.isWhitespace == true
        // Escapes make the source longer than the text, but none follows the article.
        written = article.map {
          let start = range.bytes.upperBound - (text.utf8.count - $0.lowerBound)
          return SourceRange(start..<start + $0.count)
        }
      case .expression(let expression):
        if let written {
          if printsTerm(expression) {
            let isUpper = expression.function?.options.contains { option in
              guard option.name == "casing", case .literal(let value) = option.value else {
                return false
              }
              return value.value == "upper"
            }
            diagnostics.append(
              .literalArticle(before: "a term", isUpper: isUpper ?? false, at: span(written))
            )
          } else if isBeside, printsArgument(expression) {
            diagnostics.append(.literalArticle(before: "an argument", at: span(written)))
          }
        }
        written = nil
      case .markup:
        continue
      }
    }
  }

  func printsTerm(_ expression: MessageModel.Expression) -> Bool {
    var source: MessageModel.Expression? = expression
    if expression.function == nil, case .variable(let variable) = expression.operand {
      source = locals[variable.name]
    }
    let printing: [TermFunctionName] = [.term, .verb, .list]
    return printing.contains { $0.rawValue == source?.function?.name }
  }

  /// Whether the words that `expression` prints are known only when the message is rendered.
  private func printsArgument(_ expression: MessageModel.Expression) -> Bool {
    guard case .variable = expression.operand else { return false }
    let function = declarations.origin(of: expression).function
    return function.map { TermFunctionName(rawValue: $0.name) == nil } ?? true
  }

  mutating func refuseUnknown(_ function: MessageModel.FunctionReference) {
    let name = ":" + function.name
    let known = words.context.functions.identifiers.map { ":" + $0 }
    let place = span(function.range)
    diagnostics.append(
      Diagnostic(
        DiagnosticCode(.unknownFunction),
        "unknown function '\(name)'" + NearestValue.hint(name, among: known),
        at: place,
        fixIts: .nearest(to: name, among: known, at: place)
      )
    )
  }

  /// A term without a function prints its identifier, or nothing.
  mutating func checkBare(_ operand: MessageModel.Operand?, isDeclaration: Bool) {
    switch operand {
    case .literal(let literal):
      guard let id = TermID(literal.value), words.inflector.terms[id] != nil else { return }
      diagnostics.append(.bareTerm(literal.value, at: span(literal.range)))
    case .variable(let variable):
      guard let type = parameters[variable.name]?.type, !isDeclaration,
        !printedInputs.contains(variable.name)
      else { return }
      if type == .time { refuseBareTime(variable) }
      guard type == .term || type == .terms else { return }
      diagnostics.append(.bareTerm("$" + variable.name, at: span(variable.range)))
    case nil:
      return
    }
  }
}

extension MessageValidator {
  /// A time of day without its function would print with a date that nobody gave.
  private mutating func refuseBareTime(_ variable: MessageModel.VariableReference) {
    let place = span(variable.range)
    diagnostics.append(
      Diagnostic(
        .badFunctionOperand,
        "'$\(variable.name)' is a time; print it with ':time'",
        at: place,
        fixIts: [
          Diagnostic.FixIt(
            "write '$\(variable.name) :time'",
            replacing: place,
            with: place.text + " :time",
            .certain
          )
        ]
      )
    )
  }
}

extension MessageParameterType {
  /// The parameters that a standard function takes; `nil` for functions that take any.
  fileprivate static func taken(
    by function: MessageModel.FunctionReference
  ) -> [MessageParameterType]? {
    switch function.name {
    case "number", "integer", "percent", "offset": [.number, .money]
    case "unit": [.number]
    case "currency":
      function.options.contains { $0.name == "currency" } ? [.money, .number] : [.money]
    case "date", "time", "datetime": [.date, .time, .datetime]
    default: nil
    }
  }
}
