import Diagnostics
import MessageFormat

/// The words of one reader, bound, with the proof that they serve every message.
///
/// A lexicon is linked from it. For what is wrong it is all that is needed, and a tenth of the memory.
struct LexiconProof: Sendable {
  let key: DictionaryKey
  let words: LexiconWords

  /// The messages that can be linked.
  let messages: [MessageID: ProvenMessage]

  /// The identifiers of these messages, as declared.
  let messageOrder: [MessageID]

  /// The identifiers of the terms, as declared.
  let termOrder: [TermID]

  /// What is wrong with the terms, whoever asks for them.
  let termDiagnostics: [Diagnostic]

  /// What is wrong with each message.
  let messageDiagnostics: [MessageID: [Diagnostic]]

  /// Binds all words and proves all messages.
  init(_ merged: MergedDictionaries, _ key: DictionaryKey, formattingLocale: LocaleIdentifier) {
    self.key = key
    let words = LexiconWords(
      merged,
      key.pointOfView,
      key.locale,
      formattingLocale: formattingLocale
    )
    self.words = words
    termOrder = merged.termOrder.filter { words.inflector.terms[$0] != nil }
    var proof = TermProof(words)
    proof.run(termOrder, words.concepts(of: merged))
    termDiagnostics = proof.diagnostics
    let proven = Self.prove(merged, words)
    messages = proven.messages
    messageOrder = merged.messageOrder.filter { proven.messages[$0] != nil }
    messageDiagnostics = proven.diagnostics
  }

  /// All that is wrong, in source order.
  var diagnostics: [Diagnostic] {
    (termDiagnostics + messageDiagnostics.values.flatMap(\.self)).inSourceOrder()
  }

  private static func prove(
    _ merged: MergedDictionaries,
    _ words: LexiconWords
  ) -> (messages: [MessageID: ProvenMessage], diagnostics: [MessageID: [Diagnostic]]) {
    let linker = Linker(words: words)
    var messages: [MessageID: ProvenMessage] = [:]
    messages.reserveCapacity(merged.messageOrder.count)
    var diagnostics: [MessageID: [Diagnostic]] = [:]
    var faulty: Set<MessageID> = []
    for key in words.resolution {
      for (id, definition) in merged.dictionaries[key]?.messages ?? [:] {
        guard messages[id] == nil, !faulty.contains(id) else { continue }
        if definition.isFaulty {
          // It hides the message it stands for: another party's sentence would pass for this one's.
          faulty.insert(id)
          diagnostics[id] = linker.check(definition)
        } else {
          let proven = linker.prove(definition, from: key)
          messages[id] = proven.message
          if !proven.diagnostics.isEmpty { diagnostics[id] = proven.diagnostics }
        }
      }
    }
    return (messages, diagnostics)
  }
}
