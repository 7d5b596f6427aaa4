import Diagnostics

extension MessageEvaluation {
  /// Resolves an expression; a failure is noted and becomes a fallback.
  public mutating func resolve(_ expression: MessageModel.Expression) -> MessageResolution {
    resolve(expression, ofInput: nil)
  }

  /// Resolves an expression, in which the variable `input` means the caller's argument.
  mutating func resolve(
    _ expression: MessageModel.Expression,
    ofInput input: String?
  ) -> MessageResolution {
    let operand = expression.operand.map { resolve($0, ofInput: input) }
    guard let function = expression.function else {
      var resolution = operand ?? .fallback(expression.fallbackSource)
      resolution.source = expression.fallbackSource
      return resolution
    }
    guard let handler = context.functions[function.name] else {
      reportUnknown(function)
      return .fallback(expression.fallbackSource)
    }
    let options = resolveOptions(function.options, in: .function)
    var fallback = MessageResolution.fallback(expression.fallbackSource)
    fallback.id = options.id
    fallback.direction = options.direction
    guard let argument = functionArgument(operand, of: expression) else { return fallback }
    return call(handler, argument, options, at: expression.range, otherwise: fallback)
  }

  private mutating func resolve(
    _ operand: MessageModel.Operand,
    ofInput input: String?
  ) -> MessageResolution {
    switch operand {
    case .literal(let literal):
      MessageResolution(
        value: StringValue(literal.value, locale: context.locale),
        source: literal.quoted
      )
    case .variable(let variable):
      variable.name == input ? resolveArgument(variable) : resolve(variable)
    }
  }

  /// The operand as the function sees it; `nil` where it is a fallback, which is reported.
  ///
  /// The inner optional is the absence of an operand.
  private mutating func functionArgument(
    _ operand: MessageResolution?,
    of expression: MessageModel.Expression
  ) -> FunctionArgument?? {
    guard let operand, let node = expression.operand else { return .some(nil) }
    guard let value = operand.value else {
      let name = expression.function?.name ?? ""
      let message = "':\(name)' has no operand, because '\(operand.source)' has no value"
      report(MessageError(.badOperand, message, at: node.range))
      return nil
    }
    return FunctionArgument(value: value, isLiteral: node.isLiteral, range: node.range)
  }

  private mutating func call(
    _ handler: any MessageFunction,
    _ operand: FunctionArgument?,
    _ options: ResolvedOptions,
    at range: SourceRange,
    otherwise fallback: MessageResolution
  ) -> MessageResolution {
    var functionContext = FunctionContext(
      locale: context.locale,
      formattingLocale: context.formattingLocale,
      direction: options.direction
    )
    let call = FunctionCall(operand: operand, options: options.options)
    var resolution = fallback
    let failure: MessageFailure?
    do throws(MessageFailure) {
      resolution.value = try handler.resolve(call, in: &functionContext)
      failure = nil
    } catch {
      failure = error
    }
    for reported in functionContext.errors {
      report(reported.failure, at: reported.range ?? range)
    }
    if let failure { report(failure, at: range) }
    return resolution
  }

  private mutating func reportUnknown(_ function: MessageModel.FunctionReference) {
    let nearest = NearestValue.to(function.name, among: context.functions.identifiers)
    let hint = nearest.map { "; did you mean ':\($0)'?" } ?? ""
    let message = "unknown function ':\(function.name)'\(hint)"
    report(MessageError(.unknownFunction, message, at: function.range))
  }
}
