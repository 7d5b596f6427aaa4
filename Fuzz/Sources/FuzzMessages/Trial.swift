import MessageFormat

/// What must be true of every message, whatever its bytes.
struct Trial {
  let choice: UInt8
  let source: [UInt8]

  private static let locales = ["en", "ar", "pl", "de-CH", "fa", "ja", "en-IN", "lt"].compactMap {
    LocaleIdentifier($0)
  }

  private static let arguments: [String: MessageArgument] = [
    "a": 1, "b": -1234.5, "c": "Ada", "d": "2026-10-25T09:30:00Z", "e": true,
    "f": .number(DecimalNumber(literal: "123456789012345678901234567890.5") ?? 0), "n": 12,
    "x": "x",
  ]

  func run() {
    let parsed = MessageModel.parse(source)
    if parsed.syntaxErrors.isEmpty { printsAndReads(parsed.message) }
    for error in parsed.errors {
      let range = error.range.bytes
      require(range.lowerBound >= 0 && range.upperBound <= source.count, "an error has a place")
    }
    let context = FormattingContext(
      locale: Self.locales[Int(choice >> 1) % Self.locales.count],
      bidiIsolation: choice & 1 == 0 ? .none : .default
    )
    let message = CompiledMessage(parsed.message, context: context)
    facesAgree(message)
    evaluationAgrees(message)
    // Many messages are read straight from their source, without a tree.
    let text = String(decoding: source, as: UTF8.self)
    let quick = CompiledMessage(text, context: context)
    require(quick.errors == MessageModel.parse(text).errors, "both readers find the same errors")
    facesAgree(quick)
    evaluationAgrees(quick)
  }

  private func printsAndReads(_ message: MessageModel) {
    let again = MessageModel.parse(message.description)
    require(again.syntaxErrors.isEmpty && again.message == message, "printing loses nothing")
    let fromJSON = try? MessageModel(json: message.json)
    require(fromJSON == message, "JSON loses nothing")
  }

  private func facesAgree(_ message: CompiledMessage) {
    let parts = message.format(Self.arguments)
    let text = message.text(Self.arguments)
    require(text.text.utf8.elementsEqual(parts.text.utf8), "text is the text of the parts")
    require(text.errors == parts.errors, "both report the same")
  }

  private func evaluationAgrees(_ message: CompiledMessage) {
    guard message.errors.isEmpty else { return }
    var evaluation = MessageEvaluation(
      message.message,
      arguments: Self.arguments,
      context: message.context
    )
    var parts: [MessagePart] = []
    for element in evaluation.selectPattern() { evaluation.append(element, to: &parts) }
    let text = parts.reduce(into: "") { $0 += $1.text }
    let own = message.text(Self.arguments)
    require(text.utf8.elementsEqual(own.text.utf8), "a compiled message prints the same")
    require(evaluation.errors == own.errors, "a compiled message reports the same")
  }

  private func require(_ condition: Bool, _ what: String) {
    precondition(condition, what)
  }
}
