import MessageFormat
import TermDictionary
import TermLanguages

/// The words of one reader, with what the rules know of the dictionaries behind them.
struct LexiconSurvey {
  let validation: LexiconValidation
  let vocabulary: Vocabulary
  let merged: MergedDictionaries
  let facts: RuleFacts

  /// The terms of the lexicon that share a word.
  let homographs: Homographs

  /// The words alone, which speak messages that are linked one at a time.
  private let speaker: Lexicon

  var key: DictionaryKey { validation.key }
  var inflector: Inflector { vocabulary.words.inflector }
  var grammar: any Grammar { inflector.grammar }

  let usage: (any LanguageUsage)?
  var resolution: [DictionaryKey] { vocabulary.words.resolution }

  init(
    _ validation: LexiconValidation,
    _ vocabulary: Vocabulary,
    _ merged: MergedDictionaries,
    _ facts: RuleFacts
  ) {
    self.validation = validation
    usage = Languages.usage(for: validation.key.locale)
    speaker = Lexicon(
      storage: Lexicon.Storage(merged, validation.key, validation.words, LexiconMessages())
    )
    self.vocabulary = vocabulary
    self.merged = merged
    self.facts = facts
    homographs = Homographs(validation.termOrder, vocabulary)
  }

  /// The facts of the dictionaries that serve the lexicon, as far as what they are about is read
  /// there.
  func facts<Fact: HeldFact>(_ all: [DictionaryKey: [Fact]]) -> [Fact] {
    resolution.flatMap { key in
      (all[key] ?? []).filter { isRead($0.holder, of: key) }
    }
  }

  /// Whether the entry `holder` of the dictionary `key` is the one that the lexicon reads.
  func isRead(_ holder: EntryID, of key: DictionaryKey) -> Bool {
    switch holder {
    case .term(let id): inflector.terms[id]?.origin == key
    case .message(let id): validation.messages[id]?.origin == key
    }
  }

  /// The message with the examples of its parameters; values in `overriding` win.
  func preview(
    _ message: ValidatedMessage,
    overriding: [String: MessageArgument] = [:]
  ) -> RenderedMessage {
    let examples = message.definition.exampleArguments
    var document = RenderedDocument()
    return speaker.render(
      Linker(words: speaker.storage.words).unlinked(message.definition),
      examples.merging(overriding) { _, new in new },
      in: &document
    )
  }

  /// The dictionary entry of the term `id`.
  func term(_ id: TermID) -> Term? { inflector.terms[id]?.term }
}

/// What an entry of a dictionary is identified by.
enum EntryID: Sendable, Hashable {
  case term(TermID)
  case message(MessageID)
}

/// Something that is known of an entry of a dictionary, and that each lexicon checks by its own
/// words.
protocol HeldFact {
  var holder: EntryID { get }
}
