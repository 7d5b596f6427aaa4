import Diagnostics
import MessageFormat

/// The words of one point of view in one locale, and every message in these words.
///
/// A lexicon is immutable and may be used by any number of threads at once; rendering takes no lock
/// of its own. Making another lexicon never changes what this one says. A message is linked when it
/// is first rendered, which costs some tens of microseconds, once.
public struct Lexicon: Sendable {
  let root: LexiconRoot

  package var storage: Storage { root.storage }

  package init(storage: Storage) { root = LexiconRoot(storage) }

  /// Point of view and locale.
  public var key: DictionaryKey { storage.key }

  /// Whose words.
  public var pointOfView: PointOfViewID { storage.key.pointOfView }

  /// The locale that was asked for.
  public var locale: LocaleIdentifier { storage.key.locale }

  /// The locale that formats numbers and dates.
  public var formattingLocale: LocaleIdentifier { storage.words.context.formattingLocale }

  /// The dictionaries whose words these are, the nearest first.
  public var resolution: [DictionaryKey] { storage.words.resolution }

  /// What is wrong with the terms and messages: unknown terms, missing forms, undeclared
  /// parameters.
  ///
  /// Messages with findings are rendered all the same; what cannot be printed is a fallback. The
  /// first call checks all messages, some ten milliseconds for a few hundred; further calls cost
  /// nothing.
  public var diagnostics: [Diagnostic] { storage.findings.inOrder }

  /// What is wrong with the terms alone: forms that cannot be printed, whoever asks for them.
  ///
  /// The first call prints what the forms of all terms refer to, about a millisecond for a few
  /// hundred; no message is looked at. Further calls cost nothing.
  public var termDiagnostics: [Diagnostic] { storage.termFindings.inOrder }

  /// What is wrong with the message `id`, in source order.
  ///
  /// Checks that message, at each call.
  public func diagnostics(of id: MessageID) -> [Diagnostic] {
    storage.findings(of: id).inSourceOrder()
  }

  /// The identifiers of the messages, as declared.
  public var messages: [MessageID] { storage.messages.order }

  /// The identifiers of the terms, as declared.
  ///
  /// Costs a look at all terms of the set.
  public var terms: [TermID] { storage.termOrder }

  /// What lexicons share with their copies.
  package final class Storage: Sendable {
    let key: DictionaryKey
    package let words: LexiconWords
    let messages: LexiconMessages
    private let merged: MergedDictionaries
    private let allFindings = Once<LexiconFindings>()
    private let findingsOfTerms = Once<LexiconFindings>()
    private let concepts = Once<LexiconConcepts>()
    private let rendering = Once<LexiconPrograms>()

    /// Binds all words, and finds the messages.
    convenience init(
      _ merged: MergedDictionaries,
      _ key: DictionaryKey,
      formattingLocale: LocaleIdentifier
    ) {
      let words = LexiconWords(merged, key, formattingLocale: formattingLocale)
      self.init(merged, key, words, LexiconMessages(merged, words.resolution))
    }

    /// Brings words that are bound together with messages.
    package init(
      _ merged: MergedDictionaries,
      _ key: DictionaryKey,
      _ words: LexiconWords,
      _ messages: LexiconMessages
    ) {
      self.merged = merged
      self.key = key
      self.words = words
      self.messages = messages
    }

    private var linker: Linker { Linker(words: words) }

    /// The programs of the messages.
    var programs: LexiconPrograms {
      rendering.value { LexiconPrograms(words, key, merged.numbers) }
    }

    /// The program of a message, which the storage keeps; `nil` where there is no such message.
    @inline(__always)
    func program(_ id: String) -> Unmanaged<MessageProgram>? {
      guard let known = rendering.known else { return made(id) }
      return known._withUnsafeGuaranteedRef { programs in
        let number = programs.names[id]
        return number < 0 ? made(id) : programs.programs[number] ?? made(id)
      }
    }

    /// The program of the message of a handle.
    @inline(__always)
    func program(_ target: HandleTarget) -> Unmanaged<MessageProgram>? {
      let known = rendering.known?._withUnsafeGuaranteedRef { programs in
        programs.names === target.numbers ? programs.programs[target.number] : nil
      }
      return known ?? program(target.id.description)
    }

    /// The program of a message that may have an old name, made where there is none yet.
    @inline(never)
    private func made(_ id: String) -> Unmanaged<MessageProgram>? {
      guard let definition = messages[MessageID(unchecked: id)]?.definition else { return nil }
      let programs = self.programs
      let number = programs.names[definition.id.description]
      return number < 0 ? nil : programs.program(number, definition)
    }

    /// The message of that number, linked.
    func message(_ number: Int) -> LinkedMessage? {
      programs.message(number, messages[merged.numbers.messageOrder[number]]?.definition)
    }

    /// The message `id`, linked.
    func message(_ id: MessageID) -> LinkedMessage? {
      guard let definition = messages[id]?.definition else { return nil }
      return programs.message(programs.names[definition.id.description], definition)
    }

    var termOrder: [TermID] { words.termOrder(in: merged) }

    /// What is wrong with all terms and messages.
    var findings: LexiconFindings {
      allFindings.value {
        LexiconFindings(inOrder: LexiconValidation(merged, key, words, messages).diagnostics)
      }
    }

    /// What is wrong with the terms: who prints words asks for no more, and checking the messages
    /// takes twice as long as all else that `termtool terms` does for a reader.
    var termFindings: LexiconFindings {
      findingsOfTerms.value {
        LexiconFindings(inOrder: TermValidator.findings(of: words, in: merged).inSourceOrder())
      }
    }

    /// What is wrong with the message `id`.
    func findings(of id: MessageID) -> [Diagnostic] {
      if let faulty = messages.faulty[id] { return linker.check(faulty) }
      return validation(of: id)?.diagnostics ?? []
    }

    /// What the message `id` needs, and what is wrong with it.
    func validation(
      of id: MessageID
    ) -> (message: ValidatedMessage, diagnostics: [Diagnostic])? {
      messages.indexed(id).map { linker.validate($0.definition, from: $0.origin) }
    }

    /// What the dictionaries say of the concept `id`, the nearest first.
    package func concepts(of id: TermID) -> [ConceptEntry] {
      concepts.value { LexiconConcepts(words.concepts(of: merged)) }.entries[id] ?? []
    }

    /// The other names of the concept `id`.
    package func synonyms(of id: TermID) -> [Synonym] { concepts(of: id).flatMap(\.synonyms) }

    /// The area of the concept `id`, the nearest that a dictionary states.
    package func area(of id: TermID) -> String? { concepts(of: id).lazy.compactMap(\.area).first }

    /// The definition of the concept `id`, the nearest that a dictionary states.
    package func definition(of id: TermID) -> String? {
      concepts(of: id).lazy.compactMap(\.definition).first
    }
  }
}

/// What the dictionaries of a lexicon say of concepts, the nearest first.
private final class LexiconConcepts: Sendable {
  let entries: [TermID: [ConceptEntry]]

  init(_ entries: some Sequence<ConceptEntry>) {
    self.entries = Dictionary(grouping: entries, by: \.term)
  }
}
