import Diagnostics
import TermDictionary

/// A message of a nearer point of view that hides one of a closer locale: what was written for the
/// locale is never read.
///
/// For words that is the rule. A sentence that a locale has of its own was written for its law or
/// its usage.
struct HiddenMessageRule: LexiconRule {
  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    let locales = survey.merged.pointsOfView.chain(of: survey.key.locale)
    return survey.facts.repeatedMessages.compactMap { id in
      let defined = survey.resolution.compactMap { key in
        survey.merged.dictionaries[key]?.messages[id].map { (key: key, message: $0) }
      }
      guard let read = defined.first, let distance = locales.firstIndex(of: read.key.locale) else {
        return nil
      }
      let hidden = defined.dropFirst().first { other in
        locales.firstIndex(of: other.key.locale).map { $0 < distance } ?? false
      }
      return hidden.map {
        .hiddenMessage(read.message, of: read.key, hides: $0.message, of: $0.key)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func hiddenMessage(
    _ message: MessageDefinition,
    of key: DictionaryKey,
    hides hidden: MessageDefinition,
    of hiddenKey: DictionaryKey
  ) -> Diagnostic {
    Diagnostic(
      .hiddenMessage,
      "message '\(message.id)' of \(key) hides the one of \(hiddenKey), whose locale is closer; "
        + "write it for \(DictionaryKey(key.pointOfView, hiddenKey.locale)) too",
      at: message.idSpan,
      notes: [Note("this one is never read there", at: hidden.idSpan)]
    )
  }
}
