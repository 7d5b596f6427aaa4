import Diagnostics
import TermDictionary
import TermProse

/// An extracted message with the identifier that it gets.
struct NamedMessage {
  let id: String
  let message: ExtractedMessage

  init(id: String, _ message: ExtractedMessage) {
    self.id = id
    self.message = message
  }

  /// The entry of a dictionary.
  var xml: String {
    let parameters = message.parameters.map {
      "  <parameter name=\"\($0.name)\" type=\"number\" example=\"\(Escaping.xmlAttribute($0.example))\"/>\n"
    }
    return "<message id=\"\(id)\">\n" + parameters.joined()
      + "  <text>\(Escaping.xmlText(message.text))</text>\n</message>\n"
  }

  /// The object that the reference of the command line shows.
  var json: JSONValue {
    [
      "message": .string(id),
      "file": .string(message.span.source.name),
      "line": .number(message.span.start.line),
      "kind": .string(message.kind.rawValue),
      "text": .string(message.text),
      "parameters": .array(
        message.parameters.map {
          ["name": .string($0.name), "type": "number", "example": .string($0.example)]
        }
      ),
      "terms": .number(message.termCount),
      "report": JSONValue(message.report),
    ]
  }
}
