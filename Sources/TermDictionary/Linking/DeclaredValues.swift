import MessageFormat

/// What the variables of a message stand for.
///
/// Each declaration is followed to its end once: a message may declare thousands, each by the one
/// before.
package struct DeclaredValues: Sendable {
  /// By variable, the expression that it stands for in the end; the first declaration counts.
  private var origins: [String: MessageModel.Expression] = [:]

  /// Follows the declarations of `message`.
  package init(_ message: MessageModel) {
    for declaration in message.declarations where origins[declaration.variable.name] == nil {
      // What it names is declared before it; a cycle is an error of the message.
      origins[declaration.variable.name] = origin(of: declaration.value)
    }
  }

  /// The expression that `expression` stands for: that of the declaration, where it only names a
  /// variable.
  package func origin(of expression: MessageModel.Expression) -> MessageModel.Expression {
    guard expression.function == nil, case .variable(let variable) = expression.operand else {
      return expression
    }
    return origins[variable.name] ?? expression
  }
}
