import MessageFormat
import TermDictionary

/// A placeholder of a `td:` function in a pattern, with the text beside it; markup is looked
/// through.
struct TermSlot {
  let function: TermFunctionName

  /// The placeholder.
  let expression: MessageModel.Expression

  /// The call: that of the declaration, where the placeholder only names a variable.
  let call: TermCall

  /// What names the term.
  let operand: MessageModel.Operand

  /// The text directly before, empty where another placeholder is.
  let before: SlotText

  /// The placeholder before that text.
  let previous: MessageModel.Expression?

  /// The text directly behind, empty where another placeholder is.
  let after: SlotText

  /// Whether nothing but markup is behind it.
  let endsPattern: Bool

  /// Whether no placeholder is before it.
  var startsMessage: Bool { previous == nil }

  /// The end of what is in the braces, where an option can be added.
  var optionsEnd: SourceRange {
    let end = max(
      expression.range.bytes.upperBound - 1,
      expression.operand?.range.bytes.upperBound ?? 0
    )
    return SourceRange(end..<end)
  }

  /// Those of `pattern` whose options are right, in order.
  static func all(
    in pattern: MessageModel.Pattern,
    _ declarations: DeclaredValues
  ) -> [TermSlot] {
    guard pattern.contains(where: { if case .expression = $0 { true } else { false } }) else {
      return []
    }
    let pieces = Piece.all(in: pattern)
    var previous: MessageModel.Expression?
    return pieces.indices.compactMap { index in
      guard case .expression(let expression) = pieces[index] else { return nil }
      defer { previous = expression }
      let origin = declarations.origin(of: expression)
      guard let function = origin.function, let operand = origin.operand,
        let name = TermFunctionName(rawValue: function.name)
      else { return nil }
      let call = TermCall(name, function.options.map(WrittenOption.init))
      guard call.problems.isEmpty else { return nil }
      return TermSlot(
        function: name,
        expression: expression,
        call: call,
        operand: operand,
        before: (index > 0 ? pieces[index - 1].text : nil) ?? SlotText(),
        previous: previous,
        after: (index + 1 < pieces.count ? pieces[index + 1].text : nil) ?? SlotText(),
        endsPattern: index + 1 == pieces.count
      )
    }
  }
}

/// The text beside a placeholder; it is in several parts where markup is in it.
struct SlotText {
  /// The whole text, as it is printed.
  private(set) var string = ""

  private var parts: [Part] = []

  private struct Part {
    /// Where it is in the whole text, in bytes of UTF-8.
    let bytes: Range<Int>

    /// Where it is in the source of the message.
    let source: SourceRange
  }

  /// Adds the text of an element of a pattern, which is at `source`.
  fileprivate mutating func append(_ text: String, at source: SourceRange) {
    let start = string.utf8.count
    string += text
    parts.append(Part(bytes: start..<string.utf8.count, source: source))
  }

  /// Where the bytes of `range` are in the source of the message; `nil` where markup is in them, or
  /// an escape is in the same part.
  func place(of range: Range<Int>) -> SourceRange? {
    guard let part = parts.first(where: { $0.bytes.contains(range) }),
      part.source.bytes.count == part.bytes.count
    else { return nil }
    let start = part.source.bytes.lowerBound - part.bytes.lowerBound
    return SourceRange(start + range.lowerBound..<start + range.upperBound)
  }
}

/// A part of a pattern, without markup.
private enum Piece {
  case text(SlotText)
  case expression(MessageModel.Expression)

  var text: SlotText? { if case .text(let text) = self { text } else { nil } }

  static func all(in pattern: MessageModel.Pattern) -> [Piece] {
    var pieces: [Piece] = []
    for element in pattern {
      switch element {
      case .markup:
        continue
      case .expression(let expression):
        pieces.append(.expression(expression))
      case .text(let value, let range):
        var text = pieces.last?.text ?? SlotText()
        if pieces.last?.text != nil { pieces.removeLast() }
        text.append(value, at: range)
        pieces.append(.text(text))
      }
    }
    return pieces
  }
}

/// The placeholders of one pattern of a message.
struct SlottedPattern {
  let message: MessageDefinition
  let pattern: MessageModel.Pattern
  let slots: [TermSlot]

  /// Those of `messages` that have any.
  static func all(in messages: [MessageDefinition]) -> [SlottedPattern] {
    messages.flatMap { message -> [SlottedPattern] in
      let declarations = DeclaredValues(message.message)
      return message.message.patterns.compactMap { pattern in
        let slots = TermSlot.all(in: pattern, declarations)
        guard !slots.isEmpty else { return nil }
        return SlottedPattern(message: message, pattern: pattern, slots: slots)
      }
    }
  }
}
