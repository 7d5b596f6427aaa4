extension MessageModel: CustomStringConvertible {
  /// The canonical source: one declaration or variant per line.
  ///
  /// Reading it back gives an equal message.
  public var description: String {
    var printer = MessagePrinter()
    printer.print(self)
    return printer.source
  }
}

extension Expression: CustomStringConvertible {
  /// The canonical source, braces included.
  public var description: String {
    var printer = MessagePrinter()
    printer.print(self)
    return printer.source
  }
}

extension Operand: CustomStringConvertible {
  /// The source: `$name`, `word` or `|two words|`.
  public var description: String {
    switch self {
    case .literal(let literal): literal.description
    case .variable(let variable): "$\(variable.name)"
    }
  }
}

extension Literal: CustomStringConvertible {
  /// The source, without bars where that is possible.
  public var description: String {
    let isBare = !value.isEmpty && value.unicodeScalars.allSatisfy(\.isNameCharacter)
    return isBare ? value : quoted
  }
}

extension MessageModel.Variant.Key: CustomStringConvertible {
  /// The source: a literal or `*`.
  public var description: String {
    switch self {
    case .literal(let literal): literal.description
    case .catchAll: "*"
    }
  }
}

extension Option: CustomStringConvertible {
  /// The source: `name=value`.
  public var description: String { "\(name)=\(value)" }
}

extension Attribute: CustomStringConvertible {
  /// The source: `@name` or `@name=value`.
  public var description: String { value.map { "@\(name)=\($0)" } ?? "@\(name)" }
}
