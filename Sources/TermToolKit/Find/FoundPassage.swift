import Diagnostics
import TermDictionary

/// A place where a phrase stands that means something else as a whole: inside a longer word, in
/// what is said of a concept, in the text of a message.
struct FoundPassage {
  var kind: Kind
  var subject: Subject

  /// Whose words they are: the readers who have them.
  var readers: [DictionaryKey]

  /// The word, the definition, the text of the message.
  var text: String
  var place: SourceSpan

  enum Kind: String, CaseIterable {
    /// The phrase is the identifier, or a part of it.
    case identifier

    /// The phrase is a part of the word.
    case part
    case definition
    case note

    /// The words between the placeholders of a message.
    case message
  }

  enum Subject: Hashable {
    case term(TermID)
    case message(MessageID)
  }
}

extension FoundPassage {
  /// The passage in the shape of a meaning, which `docs/command-line.md` pins.
  var json: JSONValue {
    let (term, message): (String?, String?) =
      switch subject {
      case .term(let id): (id.description, nil)
      case .message(let id): (nil, id.description)
      }
    return [
      "word": .null,
      "term": JSONValue(term),
      "partOfSpeech": .null,
      "definition": .null,
      "saidBy": .array(
        readers.map { reader in
          [
            "dictionary": .string(reader.pointOfView.description),
            "locale": .string(reader.locale.description),
            "form": .null,
            "status": .null,
          ]
        }
      ),
      "names": [],
      "messages": [],
      "messagesOfCompounds": [],
      "match": .string(kind.rawValue),
      "message": JSONValue(message),
      "text": .string(text),
      "file": .string(place.source.name),
      "line": .number(place.start.line),
    ]
  }
}
