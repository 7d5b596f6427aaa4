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
  let before: String

  /// Where that text starts, in bytes of the message source; `nil` where it is in several parts, or
  /// escapes make the source longer.
  let beforeStart: Int?

  /// The placeholder before that text.
  let previous: MessageModel.Expression?

  /// The text directly behind, empty where another placeholder is.
  let after: String

  /// Where that text starts, in bytes of the message source.
  let afterStart: Int

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
      let before = index > 0 ? pieces[index - 1].text : nil
      let after = index + 1 < pieces.count ? pieces[index + 1].text : nil
      return TermSlot(
        function: name,
        expression: expression,
        call: call,
        operand: operand,
        before: before?.value ?? "",
        beforeStart: before?.isAsWritten == true ? before?.start : nil,
        previous: previous,
        after: after?.value ?? "",
        afterStart: after?.start ?? 0,
        endsPattern: index + 1 == pieces.count
      )
    }
  }
}

/// A part of a pattern, without markup.
private enum Piece {
  case text(Text)
  case expression(MessageModel.Expression)

  /// Text that may be in several parts, markup between.
  struct Text {
    var value: String
    var start: Int

    /// Whether its bytes are those of the source.
    var isAsWritten: Bool
  }

  var text: Text? { if case .text(let text) = self { text } else { nil } }

  static func all(in pattern: MessageModel.Pattern) -> [Piece] {
    var pieces: [Piece] = []
    for element in pattern {
      switch element {
      case .markup:
        continue
      case .expression(let expression):
        pieces.append(.expression(expression))
      case .text(let value, let range):
        if var text = pieces.last?.text {
          text.value += value
          text.isAsWritten = false
          pieces[pieces.count - 1] = .text(text)
        } else {
          let isAsWritten = range.bytes.count == value.utf8.count
          let start = range.bytes.lowerBound
          pieces.append(.text(Text(value: value, start: start, isAsWritten: isAsWritten)))
        }
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
