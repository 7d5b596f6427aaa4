import Diagnostics

extension MessageEvaluation {
  /// Resolves a mention of a variable, declared or passed by the caller.
  ///
  /// A variable that no one defines is reported with the mention's place, each time.
  public mutating func resolve(_ variable: MessageModel.VariableReference) -> MessageResolution {
    if let known = resolved[variable.name] { return known }
    guard let index = declarations[variable.name] else { return resolveArgument(variable) }
    if isInOrder || pending.contains(variable.name) { return reportCycle(variable) }
    // Each declaration may mention the one before it; recursion through all of them would
    // exhaust the stack, so a deep chain is resolved from its far end.
    if depth >= Self.greatestDepth { resolveDependencies(of: index) }
    return resolveDeclaration(index)
  }

  /// Resolves the variable of that name, as a mention of it outside the message would.
  public mutating func resolve(variable name: String) -> MessageResolution {
    resolve(MessageModel.VariableReference(name))
  }

  /// Resolves what the caller passed under the variable's name, whatever is declared.
  mutating func resolveArgument(_ variable: MessageModel.VariableReference) -> MessageResolution {
    let source = "$\(variable.name)"
    guard let argument = arguments[variable.name] else {
      let hint = NearestValue.hint(variable.name, among: arguments.keys.sorted())
      let message = "no argument '\(variable.name)' is given\(hint)"
      report(MessageError(.unresolvedVariable, message, at: variable.range))
      return .fallback(source)
    }
    return MessageResolution(value: argument.resolved(in: context), source: source)
  }

  private static var greatestDepth: Int { 64 }

  private mutating func reportCycle(_ variable: MessageModel.VariableReference) -> MessageResolution {
    let message = "'$\(variable.name)' is declared by means of itself"
    report(MessageError(.unresolvedVariable, message, at: variable.range))
    return .fallback("$\(variable.name)")
  }

  private mutating func resolveDeclaration(_ index: Int) -> MessageResolution {
    let declaration = message.declarations[index]
    let name = declaration.variable.name
    pending.insert(name)
    depth += 1
    var resolution: MessageResolution
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

  /// Resolves all declarations that the one at `index` needs, the farthest first, without
  /// recursion.
  private mutating func resolveDependencies(of index: Int) {
    var stack = [(index: index, isEntered: false)]
    var seen: Set<Int> = []
    isInOrder = true
    while let next = stack.popLast() {
      if next.isEntered {
        if next.index != index { _ = resolveDeclaration(next.index) }
        continue
      }
      guard seen.insert(next.index).inserted else { continue }
      stack.append((next.index, true))
      for dependency in openDependencies(of: next.index).reversed() {
        stack.append((dependency, false))
      }
    }
    isInOrder = false
  }

  /// The declarations that the one at `index` mentions and that are not resolved yet.
  private func openDependencies(of index: Int) -> [Int] {
    message.declarations[index].value.variables.compactMap { name in
      resolved[name] == nil && !pending.contains(name) ? declarations[name] : nil
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
