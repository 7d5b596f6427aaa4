import MessageFormat

extension CompiledMessage {
  /// What differs between the faces of a compiled message and its evaluation; `nil` where nothing
  /// does.
  func disagreement(_ arguments: [String: MessageArgument]) -> String? {
    let parts = format(arguments)
    let byName = text(arguments)
    let byPosition = positional(arguments)
    if !byName.text.isSame(parts.text) { return "text \(byName.text) for parts \(parts.text)" }
    if byName.errors != parts.errors { return "errors \(byName.errors) for \(parts.errors)" }
    if let byPosition {
      if !byPosition.text.isSame(parts.text) {
        return "position \(byPosition.text) for \(parts.text)"
      }
      if byPosition.errors != parts.errors { return "errors \(byPosition.errors) by position" }
    }
    guard errors.isEmpty else { return nil }
    let fromTree = CompiledMessage(message, context: context).text(arguments)
    if !fromTree.text.isSame(parts.text) { return "tree \(fromTree.text) for \(parts.text)" }
    if fromTree.errors != parts.errors { return "tree \(fromTree.errors)" }
    let evaluated = evaluation(arguments)
    if !parts.text.isSame(evaluated.text) { return "\(parts.text) for \(evaluated.text)" }
    if parts.errors.map(Finding.init) != evaluated.errors.map(Finding.init) {
      return "\(parts.errors) for \(evaluated.errors)"
    }
    let (own, other) = (parts.parts.map(\.shown), evaluated.parts.map(\.shown))
    return own == other ? nil : "\(own) for \(other)"
  }

  /// The text with the same arguments by position; `nil` where one is missing or left over, which
  /// positions cannot say.
  private func positional(
    _ arguments: [String: MessageArgument]
  ) -> (text: String, errors: [MessageError])? {
    let ordered = parameters.compactMap { arguments[$0] }
    guard ordered.count == parameters.count, ordered.count == arguments.count else { return nil }
    return text(ordered.span)
  }

  /// What the evaluation makes of the message.
  private func evaluation(_ arguments: [String: MessageArgument]) -> FormattedMessage {
    var evaluation = MessageEvaluation(message, arguments: arguments, context: context)
    var parts: [MessagePart] = []
    for element in evaluation.selectPattern() { evaluation.append(element, to: &parts) }
    return FormattedMessage(parts: parts, errors: evaluation.errors)
  }
}

extension String {
  /// Whether both are the same code points.
  fileprivate func isSame(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension MessagePart {
  /// All there is to a part, for comparing.
  fileprivate var shown: String { String(describing: self) }
}
