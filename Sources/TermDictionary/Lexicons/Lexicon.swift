import Diagnostics
import MessageFormat

/// The words of one point of view in one locale, with every message linked to them.
///
/// A lexicon is immutable and may be used by any number of threads at once; rendering takes no lock of
/// its own. Making another lexicon never changes what this one says.
public struct Lexicon: Sendable {
  let storage: Storage

  /// Whose words.
  public var pointOfView: PointOfViewID { storage.key.pointOfView }

  /// The locale that was asked for.
  public var locale: LocaleIdentifier { storage.key.locale }

  /// The locale that formats numbers and dates.
  public var formattingLocale: LocaleIdentifier { storage.words.context.formattingLocale }

  /// The dictionaries whose words these are, the nearest first.
  public var resolution: [DictionaryKey] { storage.words.resolution }

  /// What linking found: unknown terms, missing forms, undeclared parameters.
  ///
  /// Messages with findings are linked all the same; what cannot be printed is a fallback.
  public var diagnostics: [Diagnostic] { storage.diagnostics }

  /// What linking found in the terms alone: forms that cannot be printed, whoever asks for them.
  public var termDiagnostics: [Diagnostic] { storage.termDiagnostics.inSourceOrder() }

  /// What linking found in the message `id`, in source order.
  public func diagnostics(of id: MessageID) -> [Diagnostic] {
    (storage.messageDiagnostics[id] ?? []).inSourceOrder()
  }

  /// The identifiers of the messages, as declared.
  public var messages: [MessageID] { storage.messageOrder }

  /// The identifiers of the terms, as declared.
  public var terms: [TermID] { storage.termOrder }

  /// What lexicons share with their copies.
  final class Storage: Sendable {
    let key: DictionaryKey
    let words: LexiconWords
    let messages: [MessageID: LinkedMessage]

    /// The same by the text of the identifier, which is what callers pass.
    let messagesByName: [String: LinkedMessage]

    let messageOrder: [MessageID]
    let termOrder: [TermID]
    let concepts: [TermID: [ConceptEntry]]
    let diagnostics: [Diagnostic]
    let termDiagnostics: [Diagnostic]
    let messageDiagnostics: [MessageID: [Diagnostic]]

    /// Binds all words and links all messages.
    ///
    /// Costs about a millisecond for a hundred messages.
    convenience init(
      _ merged: MergedDictionaries,
      _ key: DictionaryKey,
      formattingLocale: LocaleIdentifier
    ) {
      let proof = LexiconProof(merged, key, formattingLocale: formattingLocale)
      let linker = Linker(words: proof.words)
      self.init(
        proof,
        messages: proof.messages.mapValues { linker.link($0) },
        concepts: Dictionary(grouping: proof.words.concepts(of: merged), by: \.term)
      )
    }

    /// The words of `proof` without messages and concepts: whoever looks at each message once links it alone.
    convenience init(wordsOf proof: LexiconProof) {
      self.init(proof, messages: [:], concepts: [:])
    }

    private init(
      _ proof: LexiconProof,
      messages: [MessageID: LinkedMessage],
      concepts: [TermID: [ConceptEntry]]
    ) {
      key = proof.key
      words = proof.words
      self.messages = messages
      messagesByName = Dictionary(
        uniqueKeysWithValues: messages.map { ($0.key.description, $0.value) }
      )
      messageOrder = proof.messageOrder
      termOrder = proof.termOrder
      self.concepts = concepts
      diagnostics = proof.diagnostics
      termDiagnostics = proof.termDiagnostics
      messageDiagnostics = proof.messageDiagnostics
    }
  }
}

extension DictionarySet {
  /// The words of `pointOfView` in `locale`, linked.
  ///
  /// The first call for a combination binds all words and links all messages; the set keeps the result,
  /// so further calls cost a look-up under a lock. It keeps the latest 128 or fewer: a caller that passes on
  /// locales from outside cannot fill the memory. Callers that render often keep the lexicon.
  ///
  /// - Parameters:
  ///   - pointOfView: A point of view that is not abstract: `owner`.
  ///   - locale: The locale of the words, a BCP 47 tag: `en-AU`. Its CLDR parents serve where it has none.
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
  func lexicon(
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
      "unknown point of view '\(name)'" + Self.offer(name, known)
    case .abstractPointOfView(let id, let known):
      "nobody reads from the point of view '\(id)'; there are \(known.joined(separator: ", "))"
    case .malformedLocale(let tag):
      "'\(tag)' is no locale; expected a BCP 47 tag such as en-AU"
    case .unknownLocale(let locale, let known):
      "there is no dictionary for the locale '\(locale)'"
        + Self.offer(locale.description, known.map(\.description))
    }
  }

  private static func offer(_ value: String, _ known: [String]) -> String {
    let hint = NearestValue.hint(value, among: known)
    guard hint.isEmpty, !known.isEmpty else { return hint }
    return "; there are \(known.joined(separator: ", "))"
  }
}
