extension MessageModel.Expression {
  /// The names of the variables that it mentions, in order.
  public var variables: [String] {
    let operands = [operand] + (function?.options.map { Optional($0.value) } ?? [])
    return operands.compactMap { operand in
      if case .variable(let variable) = operand { variable.name } else { nil }
    }
  }
}
