import LocaleData

extension MessageEvaluation {
  /// Prints an element of a pattern.
  public mutating func append(_ element: MessageModel.PatternElement, to parts: inout [MessagePart]) {
    switch element {
    case .text(let text, _):
      parts.append(.text(text))
    case .markup(let markup):
      parts.append(.markup(resolve(markup)))
    case .expression(let expression):
      append(resolve(expression), at: expression.range, to: &parts)
    }
  }

  /// Prints a resolved expression that is at `range`, with isolates where they are due.
  public mutating func append(
    _ resolution: MessageResolution,
    at range: SourceRange,
    to parts: inout [MessagePart]
  ) {
    let part = part(of: resolution, at: range)
    guard let isolate = context.isolate(of: resolution) else {
      parts.append(part)
      return
    }
    parts.append(.bidiIsolation(isolate))
    parts.append(part)
    parts.append(.bidiIsolation("\u{2069}"))
  }

  mutating func part(of resolution: MessageResolution, at range: SourceRange) -> MessagePart {
    guard let value = resolution.value else { return .fallback(source: resolution.source) }
    do throws(MessageFailure) {
      let formatted = try value.formatted()
      return .value(
        ValuePart(
          type: value.type,
          text: formatted.text,
          id: resolution.id,
          direction: resolution.direction ?? value.direction,
          locale: formatted.locale,
          parts: formatted.parts,
          payload: formatted.payload
        )
      )
    } catch {
      report(error, at: range)
      return .fallback(source: resolution.source)
    }
  }

  private mutating func resolve(_ markup: MessageModel.Markup) -> MarkupPart {
    let options = resolveOptions(markup.options, in: .markup)
    return MarkupPart(
      kind: markup.kind,
      name: markup.name,
      id: options.id,
      options: options.options.map { ($0.name, $0.argument.value.content) }
    )
  }
}

extension FormattingContext {
  /// The character that opens the isolate around a placeholder; `nil` where none is due.
  func isolate(of resolution: MessageResolution) -> Unicode.Scalar? {
    if bidiIsolation == .none { return nil }
    switch resolution.direction ?? resolution.value?.direction {
    case .leftToRight:
      let isPlain = resolution.direction == nil && !locale.isRightToLeft
      return isPlain ? nil : "\u{2066}"
    case .rightToLeft:
      return "\u{2067}"
    case .automatic, nil:
      return "\u{2068}"
    }
  }
}
