import LocaleData

/// What is known of an expression before the arguments are.
struct StaticExpression {
  /// Where the value comes from.
  enum Root: Equatable {
    /// A literal: all of it is known.
    case constant
    /// An argument of the caller.
    case argument(String)
  }

  let root: Root

  /// The standard's functions that are applied, the first first.
  var functions: [any MessageFunction] = []

  /// Whether the kind of value is text.
  var isString: Bool { functions.count == 1 && functions[0] is StringFunction }

  /// Whether all functions make numbers.
  var isNumber: Bool {
    !functions.isEmpty && functions.allSatisfy { $0 is NumberFunction || $0 is OffsetFunction }
  }

  /// Whether all functions make dates.
  var isDate: Bool { !functions.isEmpty && functions.allSatisfy { $0 is DateTimeFunction } }

  /// What becomes of a number, given what becomes of zero; `nil` where the order of rounding and
  /// adding would matter.
  func transform(ofZero zero: DecimalNumber) -> NumberTransform? {
    let rounds = functions.contains { ($0 as? NumberFunction)?.kind == .integer }
    guard let added = zero.integerValue, !(rounds && added != 0) else { return nil }
    // Sums that cancel out leave nothing to add, but rounded between them.
    let adds = functions.contains { $0 is OffsetFunction }
    return rounds && adds ? nil : NumberTransform(rounds: rounds, added: added)
  }
}

extension MessageModel {
  /// What is known of an expression; `nil` where options or functions leave it open.
  ///
  /// In the declaration of an `.input`, the variable `input` means the caller's argument.
  func staticExpression(
    _ expression: MessageModel.Expression,
    ofInput input: String? = nil,
    functions: FunctionRegistry,
    declarations: [String: Int],
    depth: Int = 0
  ) -> StaticExpression? {
    // A chain that long is not written by hand; the evaluation knows how to follow it.
    guard depth < 16 else { return nil }
    var function: (any MessageFunction)?
    if let reference = expression.function {
      guard reference.options.allSatisfy({ $0.value.isLiteral }) else { return nil }
      function = functions[reference.name].flatMap { $0.isStandard ? $0 : nil }
      if function == nil { return nil }
    }
    var result: StaticExpression?
    switch expression.operand {
    case nil: return nil
    case .literal: result = StaticExpression(root: .constant)
    case .variable(let variable):
      guard variable.name != input, let index = declarations[variable.name] else {
        result = StaticExpression(root: .argument(variable.name))
        break
      }
      let declaration = self.declarations[index]
      var name: String?
      if case .input = declaration { name = variable.name }
      result = staticExpression(
        declaration.value,
        ofInput: name,
        functions: functions,
        declarations: declarations,
        depth: depth + 1
      )
    }
    if let function { result?.functions.append(function) }
    return result
  }
}

extension MessageFunction {
  /// Whether it is one of the standard's, whose values depend on nothing but the call.
  fileprivate var isStandard: Bool {
    self is NumberFunction || self is OffsetFunction || self is DateTimeFunction
      || self is StringFunction
  }
}
