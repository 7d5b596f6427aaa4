import Diagnostics
import MessageFormat
import TermDictionary

/// Markup that is opened and not closed in its pattern, or closed and not opened.
struct OpenMarkupRule: DictionaryRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    survey.messages.flatMap { message in
      message.message.patterns.flatMap { pattern in
        unpaired(in: pattern).map { .openMarkup($0, in: message) }
      }
    }
  }

  private func unpaired(in pattern: MessageModel.Pattern) -> [MessageModel.Markup] {
    var open: [MessageModel.Markup] = []
    var stray: [MessageModel.Markup] = []
    for case .markup(let markup) in pattern {
      switch markup.kind {
      case .standalone:
        continue
      case .open:
        open.append(markup)
      case .close:
        if let index = open.lastIndex(where: { $0.name == markup.name }) {
          open.remove(at: index)
        } else {
          stray.append(markup)
        }
      }
    }
    return open + stray
  }
}

extension Diagnostic {
  fileprivate static func openMarkup(
    _ markup: MessageModel.Markup,
    in message: MessageDefinition
  ) -> Diagnostic {
    let name = markup.name
    let text =
      markup.kind == .open
      ? "'{#\(name)}' is not closed; write '{/\(name)}' behind what it marks, "
        + "or '{#\(name)/}' where it stands alone"
      : "'{/\(name)}' closes nothing; write '{#\(name)}' before what it marks"
    return Diagnostic(.openMarkup, text, at: message.text.span(of: markup.range))
  }
}
