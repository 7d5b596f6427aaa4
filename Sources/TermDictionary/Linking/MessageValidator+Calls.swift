import Diagnostics
import MessageFormat
import TermGrammar

extension MessageValidator {
  mutating func check(
    _ name: TermFunctionName,
    _ function: MessageModel.FunctionReference,
    _ expression: MessageModel.Expression,
    isDeclaration: Bool
  ) {
    let call = TermCall(name, function.options.map(WrittenOption.init))
    for problem in call.problems {
      let range = problem.range.bytes.isEmpty ? function.range : problem.range
      diagnostics.append(Diagnostic(problem, at: span(range)))
    }
    if isDeclaration, call.options.style == .introduce {
      diagnostics.append(
        Diagnostic(
          .introduceInDeclaration,
          "a declaration cannot introduce an abbreviation; write 'style=introduce' where it is printed",
          at: span(expression.range)
        )
      )
    }
    checkNumbers(name, function)
    guard call.problems.isEmpty else { return }
    if name == .verb, call.isPresent, !call.hasPartner, !call.hasCount {
      needsPartner(name, function)
    }
    checkOperand(name, call, function, expression)
  }

  /// Options that take a number must not be given a text.
  mutating func checkNumbers(_ name: TermFunctionName, _ function: MessageModel.FunctionReference) {
    for option in function.options where option.name == "count" {
      guard case .variable(let variable) = option.value, let parameter = parameters[variable.name],
        parameter.type != .number
      else { continue }
      diagnostics.append(
        .wrongParameterType(
          parameter,
          function: name.rawValue,
          expected: [.number],
          at: span(variable.range)
        )
      )
    }
  }

  mutating func needsPartner(_ name: TermFunctionName, _ function: MessageModel.FunctionReference) {
    diagnostics.append(
      Diagnostic(
        .badOptionValue,
        "':\(name.rawValue)' needs 'with' or 'count' to agree with",
        at: span(function.range)
      )
    )
  }

  mutating func checkOperand(
    _ name: TermFunctionName,
    _ call: TermCall,
    _ function: MessageModel.FunctionReference,
    _ expression: MessageModel.Expression
  ) {
    guard let operand = expression.operand else {
      refuse("':\(name.rawValue)' needs an operand", at: function.range)
      return
    }
    switch name {
    case .article: checkArticle(operand)
    case .agree: checkAgreement(operand, call, function)
    case .term, .verb, .list, .feature: checkTerms(name, operand, call, function)
    }
  }

  mutating func checkArticle(_ operand: MessageModel.Operand) {
    let expected = [TermArticle.indefinite.rawValue, TermArticle.definite.rawValue]
    guard case .literal(let literal) = operand, expected.contains(literal.value) else {
      let value = span(operand.range).text
      refuse(
        "':td:article' needs 'indefinite' or 'definite', not '\(value)'"
          + NearestValue.hint(value, among: expected),
        at: operand.range,
        nearest: NearestValue.to(value, among: expected)
      )
      return
    }
  }

  mutating func checkAgreement(
    _ operand: MessageModel.Operand,
    _ call: TermCall,
    _ function: MessageModel.FunctionReference
  ) {
    if case .literal(let literal) = operand {
      let count = literal.value.split(separator: "/", omittingEmptySubsequences: false).count
      let grammar = words.inflector.grammar
      if count < 2 || grammar.agreementIndex(for: .singular, among: count) == nil {
        let right = count < 2 ? Alternatives.corrected(literal.value) : nil
        let expected = right.map { "'\($0)'" } ?? "such as |is/are|"
        refuse(
          "':td:agree' needs alternatives \(expected), not '\(literal.value)'",
          at: operand.range,
          nearest: right
        )
      }
    } else {
      refuse(
        "':td:agree' needs alternatives written as a literal, such as |is/are|",
        at: operand.range
      )
    }
    if !call.hasPartner, !call.hasCount { needsPartner(.agree, function) }
    checkPartner(function, number: call.options.number)
  }

  /// A term that is named in `with` must exist.
  mutating func checkPartner(_ function: MessageModel.FunctionReference, number: GrammaticalNumber?)
  {
    for option in function.options where option.name == "with" {
      switch option.value {
      case .literal:
        var options = TermOptions()
        options.number = number
        validate(option.value, options, categories: [nil], as: .noun)
      case .variable(let variable):
        guard let parameter = parameters[variable.name] else { continue }
        if parameter.type != .term && parameter.type != .terms {
          diagnostics.append(
            .wrongParameterType(
              parameter,
              function: function.name,
              expected: [.term, .terms],
              at: span(variable.range)
            )
          )
        }
      }
    }
  }

  mutating func checkTerms(
    _ name: TermFunctionName,
    _ operand: MessageModel.Operand,
    _ call: TermCall,
    _ function: MessageModel.FunctionReference
  ) {
    if case .variable(let variable) = operand, let parameter = parameters[variable.name] {
      let expected: [MessageParameterType] = name == .list ? [.terms, .term] : [.term]
      guard expected.contains(parameter.type) else {
        diagnostics.append(
          .wrongParameterType(
            parameter,
            function: name.rawValue,
            expected: expected,
            at: span(variable.range)
          )
        )
        return
      }
    }
    checkPartner(function, number: call.options.number)
    switch name {
    case .verb:
      checkPart(operand, function)
      validateVerb(operand, call)
    case .feature: validate(operand, TermOptions(), categories: [nil])
    default: validateNoun(operand, call, function.options.map(\.name))
    }
  }

  mutating func validateNoun(_ operand: MessageModel.Operand, _ call: TermCall, _ names: [String]) {
    let categories: [PluralCategory?] =
      call.hasCount ? words.inflector.grammar.pluralCategories : [nil]
    validate(operand, call.options, writing: names, categories: categories)
    guard call.options.style == .introduce else { return }
    var mention = call.options
    mention.style = .short
    validate(operand, mention, writing: names, categories: categories)
  }

  /// A part of a verb must be that of one that is known before anything is rendered.
  mutating func checkPart(
    _ operand: MessageModel.Operand,
    _ function: MessageModel.FunctionReference
  ) {
    guard case .variable = operand,
      let part = function.options.first(where: { $0.name == "part" })
    else { return }
    diagnostics.append(
      Diagnostic(
        .optionConflict,
        "'part' needs a verb that is written out, not a variable",
        at: span(part.nameRange)
      )
    )
  }

  mutating func validateVerb(_ operand: MessageModel.Operand, _ call: TermCall) {
    let forms: [VerbForm] = call.isPresent ? [.third, .base] : [call.options.verbForm]
    for form in forms {
      var options = call.options
      options.verbForm = form
      // The number is that of what it agrees with.
      if call.isPresent, call.hasPartner { options.number = nil }
      validate(operand, options, categories: [nil], as: .verb)
    }
  }

  mutating func refuse(_ message: String, at range: SourceRange, nearest: String? = nil) {
    let place = span(range)
    diagnostics.append(
      Diagnostic(
        .badFunctionOperand,
        message,
        at: place,
        fixIts: nearest.map {
          [Diagnostic.FixIt("write '\($0)'", replacing: place, with: $0)]
        } ?? []
      )
    )
  }
}

extension WrittenOption {
  package init(_ option: MessageModel.Option) {
    self.init(
      name: option.name,
      literal: { if case .literal(let literal) = option.value { literal.value } else { nil } }(),
      nameRange: option.nameRange,
      valueRange: option.value.range
    )
  }
}
