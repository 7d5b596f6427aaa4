extension MessageModel.Expression {
  /// What stands for the expression, between braces, where it cannot be resolved or printed.
  ///
  /// The options never show.
  ///
  /// - Source: Unicode LDML part 9, "Fallback Resolution".
  public var fallbackSource: String {
    switch operand {
    case .variable(let variable): "$\(variable.name)"
    case .literal(let literal): literal.quoted
    case nil: function.map { ":\($0.name)" } ?? "\u{FFFD}"
    }
  }
}

extension MessageModel.Literal {
  /// The literal between bars, with `\` and `|` escaped.
  public var quoted: String {
    let needsEscape = value.utf8.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "|") }
    // Nearly every literal is a word, and each one that is evaluated asks.
    guard needsEscape else { return "|" + value + "|" }
    var bytes: [UInt8] = [UInt8(ascii: "|")]
    for byte in value.utf8 {
      if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "|") {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "|"))
    return String(decoding: bytes, as: UTF8.self)
  }
}
