/// Finds variables that are declared twice, or used before they are declared.
struct DeclarationValidator {
  private var errors: [MessageError] = []

  /// The variables that a declaration has declared or mentioned, and so fixed, so far.
  private var fixed: [String: Use] = [:]

  private enum Use {
    case declared
    case mentioned
  }

  /// The errors in a list of declarations.
  static func errors(in declarations: [MessageModel.Declaration]) -> [MessageError] {
    var validator = DeclarationValidator()
    for declaration in declarations { validator.check(declaration) }
    return validator.errors
  }

  private mutating func check(_ declaration: MessageModel.Declaration) {
    let name = declaration.variable.name
    // The operand of an input is the argument; its options must not mention the variable though.
    var mentioned = declaration.value.variables
    if case .input = declaration { mentioned.removeFirst() }
    switch fixed[name] {
    case .declared?:
      report("'$\(name)' is declared twice", declaration)
    case .mentioned?:
      report("'$\(name)' is mentioned before it is declared", declaration)
    case nil where mentioned.contains(name):
      report("'$\(name)' is declared by means of itself", declaration)
    case nil:
      break
    }
    for name in mentioned where fixed[name] == nil { fixed[name] = .mentioned }
    fixed[name] = .declared
  }

  private mutating func report(_ message: String, _ declaration: MessageModel.Declaration) {
    errors.append(MessageError(.duplicateDeclaration, message, at: declaration.variable.range))
  }
}
