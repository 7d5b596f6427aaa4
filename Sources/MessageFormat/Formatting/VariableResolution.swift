import Diagnostics

extension MessageEvaluation {
  /// Resolves a mention of a variable, declared or passed by the caller.
  ///
  /// A variable that no one defines is reported with the mention's place, each time.
  public mutating func resolve(_ variable: VariableReference) -> Resolution {
    if let known = resolved[variable.name] { return known }
    guard let index = declarations[variable.name] else { return resolveArgument(variable) }
    guard !pending.contains(variable.name) else { return reportCycle(variable) }
    // Each declaration may mention the one before it; recursion through all of them would
    // exhaust the stack, so a deep chain is resolved from its far end.
    if depth >= Self.greatestDepth { resolveDependencies(of: index) }
    return resolveDeclaration(index)
  }

  /// Resolves the variable of that name, as a mention of it outside the message would.
  public mutating func resolve(variable name: String) -> Resolution {
    resolve(VariableReference(name))
  }

  /// Resolves what the caller passed under the variable's name, whatever is declared.
  mutating func resolveArgument(_ variable: VariableReference) -> Resolution {
    let source = "$\(variable.name)"
    guard let argument = arguments[variable.name] else {
      let hint = NearestValue.hint(variable.name, among: arguments.keys.sorted())
      let message = "no argument '\(variable.name)' is given\(hint)"
      report(MessageError(.unresolvedVariable, message, at: variable.range))
      return .fallback(source)
    }
    return Resolution(value: argument.resolved(in: context), source: source)
  }

  private static var greatestDepth: Int { 64 }

  private mutating func reportCycle(_ variable: VariableReference) -> Resolution {
    let message = "'$\(variable.name)' is declared by means of itself"
    report(MessageError(.unresolvedVariable, message, at: variable.range))
    return .fallback("$\(variable.name)")
  }

  private mutating func resolveDeclaration(_ index: Int) -> Resolution {
    let declaration = message.declarations[index]
    let name = declaration.variable.name
    pending.insert(name)
    depth += 1
    var resolution: Resolution
    switch declaration {
    case .local(_, let value): resolution = resolve(value)
    case .input(_, let value): resolution = resolve(value, ofInput: name)
    }
    depth -= 1
    pending.remove(name)
    // Where a declared variable has no value, its own name is shown, not what it stands for.
    resolution.source = "$\(name)"
    resolved[name] = resolution
    return resolution
  }

  /// Resolves all declarations that the one at `index` needs, without recursion.
  private mutating func resolveDependencies(of index: Int) {
    var stack = [index]
    var seen: Set<Int> = [index]
    var order: [Int] = []
    while let next = stack.popLast() {
      order.append(next)
      for name in message.declarations[next].value.variables {
        guard let dependency = declarations[name], resolved[name] == nil else { continue }
        if !pending.contains(name), seen.insert(dependency).inserted { stack.append(dependency) }
      }
    }
    // A sound message declares before it mentions, so the order of the source will do.
    for dependency in order.dropFirst().sorted() {
      let name = message.declarations[dependency].variable.name
      if resolved[name] == nil, !pending.contains(name) { _ = resolveDeclaration(dependency) }
    }
  }
}

extension Expression {
  /// The names of the variables that it mentions.
  var variables: [String] {
    let operands = [operand] + (function?.options.map { Optional($0.value) } ?? [])
    return operands.compactMap { operand in
      if case .variable(let variable) = operand { variable.name } else { nil }
    }
  }
}

extension MessageArgument {
  /// The value that a mention of the argument stands for.
  func resolved(in context: FormattingContext) -> any ResolvedValue {
    switch self {
    case .string(let text):
      StringValue(text, locale: context.locale)
    case .number(let number):
      NumberValue(number, locale: context.locale, formattingLocale: context.formattingLocale)
    case .boolean(let flag):
      BooleanValue(flag, locale: context.locale)
    case .dateTime(let value):
      DateTimeFormatValue(value, locale: context.formattingLocale)
    case .value(let value):
      value
    }
  }
}
