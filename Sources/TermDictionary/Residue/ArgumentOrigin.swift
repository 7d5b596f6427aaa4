import MessageFormat

extension MessageModel {
  /// The argument that `expression` is, through all declarations; `nil` where it is none, or
  /// options or functions leave it open what becomes of it.
  func argument(
    _ expression: MessageModel.Expression,
    ofInput input: String? = nil,
    depth: Int = 0
  ) -> MessageResidue.Argument? {
    // A chain that long is not written by hand; the evaluation knows how to follow it.
    guard depth < 16, case .variable(let variable)? = expression.operand else { return nil }
    var result: MessageResidue.Argument
    if variable.name != input,
      let declaration = declarations.first(where: { $0.variable.name == variable.name })
    {
      var name: String?
      if case .input = declaration { name = variable.name }
      guard let known = argument(declaration.value, ofInput: name, depth: depth + 1) else {
        return nil
      }
      result = known
    } else {
      result = MessageResidue.Argument(name: variable.name)
    }
    if let function = expression.function {
      result = MessageResidue.Argument(
        name: result.name,
        functions: result.functions + [function]
      )
    }
    return result
  }
}

extension MessageResidue.Argument {
  /// Whether all options are literals, and none is of Unicode’s own.
  var hasLiteralOptions: Bool {
    functions.allSatisfy { function in
      function.options.allSatisfy { $0.value.isLiteral && !$0.name.hasPrefix("u:") }
    }
  }

  /// Whether a function of terms is applied.
  var isTerm: Bool { functions.contains { TermFunctionName(rawValue: $0.name) != nil } }
}
