extension MessageModel {
  /// The expressions of the declarations, then those of the patterns, in order.
  package var expressions: [Expression] {
    declarations.map(\.value)
      + patterns.joined().compactMap { element in
        if case .expression(let expression) = element { expression } else { nil }
      }
  }

  /// The names of the variables that are operands of the function `name`, by themselves or by
  /// another name that a declaration gives them.
  package func operands(of name: String) -> Set<String> {
    var found: Set<String> = []
    for expression in expressions where expression.function?.name == name {
      if case .variable(let variable)? = expression.operand { found.insert(variable.name) }
    }
    for case .local(let local, let value) in declarations.reversed() {
      guard found.contains(local.name), value.function == nil else { continue }
      if case .variable(let variable)? = value.operand { found.insert(variable.name) }
    }
    return found
  }
}

extension MessageModel.Expression {
  /// The names of the variables that it mentions, in order.
  public var variables: [String] {
    let operands = [operand] + (function?.options.map { Optional($0.value) } ?? [])
    return operands.compactMap { operand in
      if case .variable(let variable) = operand { variable.name } else { nil }
    }
  }
}
