import Diagnostics
import MessageFormat

/// The words of one point of view in one locale, and every message in these words.
///
/// A lexicon is immutable and may be used by any number of threads at once; rendering takes no lock
/// of its own. Making another lexicon never changes what this one says. A message is linked when it
/// is first rendered, which costs some tens of microseconds, once.
public struct Lexicon: Sendable {
  package let storage: Storage

  package init(storage: Storage) { self.storage = storage }

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

    func message(_ id: MessageID) -> LinkedMessage? { messages[id]?.linked(by: linker) }

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
      messages[id].map { linker.validate($0.definition, from: $0.origin) }
    }

    /// What the dictionaries say of the concept `id`, the nearest first.
    package func concepts(of id: TermID) -> [ConceptEntry] {
      concepts.value { LexiconConcepts(words.concepts(of: merged)) }.entries[id] ?? []
    }

    /// The other names of the concept `id`.
    package func synonyms(of id: TermID) -> [Synonym] { concepts(of: id).flatMap(\.synonyms) }
  }
}

/// What the dictionaries of a lexicon say of concepts, the nearest first.
private final class LexiconConcepts: Sendable {
  let entries: [TermID: [ConceptEntry]]

  init(_ entries: some Sequence<ConceptEntry>) {
    self.entries = Dictionary(grouping: entries, by: \.term)
  }
}

extension DictionarySet {
  /// The words of `pointOfView` in `locale`.
  ///
  /// The first call for a combination binds all words; messages are linked when they are first
  /// rendered. The set keeps the lexicon, so further calls cost a look-up under a lock. It keeps
  /// the latest 128 or fewer: a caller that passes on locales from outside cannot fill the memory.
  /// Callers that render often keep the lexicon.
  ///
  /// - Parameters:
  ///   - pointOfView: A point of view that is not abstract: `owner`.
  ///   - locale: The locale of the words, a BCP 47 tag: `en-AU`. Its CLDR parents serve where it
  ///     has none.
  ///   - formattingLocale: The locale that formats numbers and dates; the first unless given.
  /// - Returns: The lexicon; the same storage for the same arguments.
  /// - Throws: ``LexiconError`` for a point of view or a locale that the set cannot serve.
  public func lexicon(
    for pointOfView: String,
    locale: String,
    formattingLocale: String? = nil
  ) throws(LexiconError) -> Lexicon {
    let pointOfView = try reader(pointOfView)
    let words = try servedLocale(locale, for: pointOfView)
    let formatting = try formattingLocale.map { (tag) throws(LexiconError) in
      guard let locale = LocaleIdentifier(tag) else { throw .malformedLocale(tag) }
      return locale
    }
    return lexicon(for: pointOfView, locale: words, formattingLocale: formatting ?? words)
  }

  private func reader(_ name: String) throws(LexiconError) -> PointOfViewID {
    let known = readers.map(\.description)
    guard let point = pointsOfView.first(where: { $0.id.description == name }) else {
      throw .unknownPointOfView(name, known: known)
    }
    if point.isAbstract { throw .abstractPointOfView(point.id, known: known) }
    return point.id
  }

  private func servedLocale(
    _ tag: String,
    for pointOfView: PointOfViewID
  ) throws(LexiconError) -> LocaleIdentifier {
    guard let locale = LocaleIdentifier(tag) else { throw .malformedLocale(tag) }
    guard !resolution(for: pointOfView, locale: locale).isEmpty else {
      throw .unknownLocale(locale, known: locales)
    }
    return locale
  }

  /// The lexicon of a combination that the set can serve.
  package func lexicon(
    for pointOfView: PointOfViewID,
    locale: LocaleIdentifier,
    formattingLocale: LocaleIdentifier
  ) -> Lexicon {
    let dictionary = DictionaryKey(pointOfView, locale)
    let key = LexiconKey(dictionary: dictionary, formattingLocale: formattingLocale)
    if let known = storage.lexicons.withLock({ $0[key] }) { return known }
    let made = Lexicon(
      storage: Lexicon.Storage(storage.merged, dictionary, formattingLocale: formattingLocale)
    )
    return storage.lexicons.withLock { lexicons in
      // Locales come from callers, who may pass on whatever a browser asks for.
      if lexicons.count >= Storage.mostLexicons { lexicons.removeAll() }
      lexicons[key] = lexicons[key] ?? made
      return lexicons[key] ?? made
    }
  }
}

/// Why a set has no lexicon for a reader.
public enum LexiconError: Error, Equatable, CustomStringConvertible {
  /// No file declares the point of view.
  case unknownPointOfView(String, known: [String])

  /// The point of view is only there to be extended.
  case abstractPointOfView(PointOfViewID, known: [String])

  /// The locale is no BCP 47 tag.
  case malformedLocale(String)

  /// No dictionary along the resolution is in the locale or in a parent of it.
  case unknownLocale(LocaleIdentifier, known: [LocaleIdentifier])

  /// One sentence for people, with the nearest good value.
  public var description: String {
    switch self {
    case .unknownPointOfView(let name, let known):
      "unknown point of view '\(name)'"
        + Self.offer(NearestValue.slip(name, among: known), known)
    case .abstractPointOfView(let id, let known):
      "nobody reads from the point of view '\(id)'; there are \(known.joined(separator: ", "))"
    case .malformedLocale(let tag):
      "'\(tag)' is no locale; expected a BCP 47 tag such as en-AU"
    case .unknownLocale(let locale, let known):
      "there is no dictionary for the locale '\(locale)'"
        + Self.offer(
          NearestValue.to(locale.description, among: known.map(\.description)),
          known.map(\.description)
        )
    }
  }

  private static func offer(_ nearest: String?, _ known: [String]) -> String {
    let hint = NearestValue.hint(nearest)
    guard hint.isEmpty, !known.isEmpty else { return hint }
    return "; there are \(known.joined(separator: ", "))"
  }
}
