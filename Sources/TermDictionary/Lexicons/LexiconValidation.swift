import Diagnostics
import LocaleData

/// The words of one reader, bound, and whether they serve every message.
///
/// For what is wrong it is all that is needed, and a tenth of the memory of a lexicon whose
/// messages are all linked.
package struct LexiconValidation: Sendable {
  package let key: DictionaryKey
  package let words: LexiconWords

  /// The messages that can be linked.
  package let messages: [MessageID: ValidatedMessage]

  /// The identifiers of these messages, as declared.
  package let messageOrder: [MessageID]

  /// The identifiers of the terms, as declared.
  package let termOrder: [TermID]

  /// What is wrong with the terms, whoever asks for them.
  let termDiagnostics: [Diagnostic]

  /// What is wrong with each message.
  let messageDiagnostics: [MessageID: [Diagnostic]]

  /// Binds all words and checks all messages.
  package init(
    _ merged: MergedDictionaries,
    _ key: DictionaryKey,
    formattingLocale: LocaleIdentifier
  ) {
    let words = LexiconWords(merged, key, formattingLocale: formattingLocale, keepsForms: true)
    self.init(merged, key, words, LexiconMessages(merged, words.resolution))
  }

  /// Checks `messages` with words that are bound.
  init(
    _ merged: MergedDictionaries,
    _ key: DictionaryKey,
    _ words: LexiconWords,
    _ messages: LexiconMessages
  ) {
    var words = words
    self.key = key
    termOrder = words.termOrder(in: merged)
    let validation = TermValidator.of(words, in: merged)
    termDiagnostics = validation.diagnostics
    words.endless = validation.endless
    self.words = words
    let linker = Linker(words: words)
    var diagnostics = messages.faulty.mapValues { linker.check($0) }
    var validated: [MessageID: ValidatedMessage] = [:]
    validated.reserveCapacity(messages.readable.count)
    for (id, message) in messages.readable {
      let validation = linker.validate(message.definition, from: message.origin)
      if message.definition.fault == nil { validated[id] = validation.message }
      if !validation.diagnostics.isEmpty { diagnostics[id] = validation.diagnostics }
    }
    self.messages = validated
    messageOrder = messages.order
    messageDiagnostics = diagnostics
  }

  /// All that is wrong, in source order.
  package var diagnostics: [Diagnostic] {
    (termDiagnostics + messageDiagnostics.values.flatMap(\.self)).inSourceOrder()
  }
}
