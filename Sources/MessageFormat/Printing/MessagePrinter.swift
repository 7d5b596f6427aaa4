import Diagnostics

/// Writes the canonical source of a message.
///
/// Reading it back gives the same message. Literals are without bars where they can.
struct MessagePrinter {
  private(set) var source = ""

  mutating func print(_ message: MessageModel) {
    for declaration in message.declarations {
      print(declaration)
      source += "\n"
    }
    switch message.body {
    case .pattern(let pattern):
      if message.declarations.isEmpty, pattern.canStandBare {
        print(pattern)
      } else {
        printQuoted(pattern)
      }
    case .select(let selectors, let variants):
      source += ".match"
      for selector in selectors { source += " $\(selector.name)" }
      for variant in variants {
        source += "\n" + variant.keys.map(\.description).joined(separator: " ") + " "
        printQuoted(variant.value)
      }
    }
  }

  private mutating func print(_ declaration: MessageModel.Declaration) {
    switch declaration {
    case .input(_, let value):
      source += ".input "
      print(value)
    case .local(let name, let value):
      source += ".local $\(name.name) = "
      print(value)
    }
  }

  private mutating func printQuoted(_ pattern: MessageModel.Pattern) {
    source += "{{"
    print(pattern)
    source += "}}"
  }

  mutating func print(_ pattern: MessageModel.Pattern) {
    for element in pattern {
      switch element {
      case .text(let text, _): source += Escaping.messageText(text)
      case .expression(let expression): print(expression)
      case .markup(let markup): print(markup)
      }
    }
  }

  mutating func print(_ expression: MessageModel.Expression) {
    var words: [String] = []
    if let operand = expression.operand { words.append(operand.description) }
    if let function = expression.function {
      words.append(":\(function.name)")
      words += function.options.map(\.description)
    }
    words += expression.attributes.map(\.description)
    source += "{\(words.joined(separator: " "))}"
  }

  private mutating func print(_ markup: MessageModel.Markup) {
    let mark = markup.kind == .close ? "/" : "#"
    let words =
      ["\(mark)\(markup.name)"] + markup.options.map(\.description)
      + markup.attributes.map(\.description)
    let end = markup.kind == .standalone ? " /" : ""
    source += "{\(words.joined(separator: " "))\(end)}"
  }
}

extension MessageModel.Pattern {
  /// Whether the pattern is a simple message as it stands: it does not look like a keyword.
  fileprivate var canStandBare: Bool {
    guard case .text(let text, _)? = first else { return true }
    let start = text.unicodeScalars.first { !$0.isMessageSpace && !$0.isBidiMark }
    return start != "."
  }
}
