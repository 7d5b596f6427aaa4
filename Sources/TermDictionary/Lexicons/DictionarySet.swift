import Diagnostics
import LocaleData
import TextBytes

/// All dictionaries of a product: points of view, locales, terms and messages, read and merged.
///
/// A set is immutable. It may be shared by any number of threads, and a new set may take its place
/// while others still render from the old one: whoever holds a lexicon keeps what it says.
///
/// ```swift
/// let set = DictionarySet.shipped
/// let lexicon = try set.lexicon(for: "owner", locale: "en-AU")
/// print(lexicon.render("action.create-upstream-contract").text)  // Create funding
/// ```
public struct DictionarySet: Sendable {
  package let storage: Storage

  /// Reads and merges `files`.
  ///
  /// Never fails: what is wrong with the files is in ``diagnostics``, and what is right is used.
  /// Costs one pass over the files, on all cores, and nothing for the lexicons, which are made when
  /// asked for.
  public init(_ files: [SourceText], limits: XMLLimits = .standard) {
    // The largest first: no thread begins one when the others are done.
    let order = files.indices.sorted { files[$0].bytes.count > files[$1].bytes.count }
    let read = Parallel.map(order.count) { DictionaryParser.read(files[order[$0]], limits: limits) }
    self.init(zip(order, read).sorted { $0.0 < $1.0 }.map(\.1))
  }

  package init(_ documents: [DictionaryDocument]) {
    storage = Storage(merging: documents)
  }

  /// The findings of reading and merging, in source order.
  ///
  /// What is missing in the words of one reader is told by ``Lexicon/diagnostics``.
  public var diagnostics: [Diagnostic] { storage.merged.diagnostics }

  /// The points of view, in the order of their declarations.
  public var pointsOfView: [PointOfView] { storage.merged.pointsOfView.declared }

  /// The points of view that people read from: all that are not abstract.
  public var readers: [PointOfViewID] { pointsOfView.filter { !$0.isAbstract }.map(\.id) }

  /// The locales that have words of their own or share another's, sorted by their tag.
  public var locales: [LocaleIdentifier] {
    let own = storage.merged.dictionaries.keys.map(\.locale)
    let sharing = storage.merged.pointsOfView.sharedWords.keys
    return Set(own).union(sharing).sorted { $0.description < $1.description }
  }

  /// The dictionaries, in the order in which their points of view are declared, then by locale.
  public var dictionaries: [DictionarySummary] { storage.merged.summaries }

  /// The identifiers of all terms, as declared.
  public var terms: [TermID] { storage.merged.termOrder }

  /// The identifiers of all messages, as declared.
  public var messages: [MessageID] { storage.merged.messageOrder }

  /// The points of view and locales whose dictionaries are asked for a word, the nearest first.
  ///
  /// Point of view first, then locale: (owner, en-AU), (owner, en-001), (owner, en),
  /// (head-contractor, en-AU) … (base, en). Only dictionaries that exist are listed.
  public func resolution(
    for pointOfView: PointOfViewID,
    locale: LocaleIdentifier
  ) -> [DictionaryKey] {
    storage.merged.resolution(for: pointOfView, locale: locale)
  }
}

extension DictionarySet {
  /// What a set shares with its copies: the merged dictionaries and the lexicons made so far.
  package final class Storage: Sendable {
    package let documents: [DictionaryDocument]
    package let merged: MergedDictionaries

    /// The lexicons that were made.
    ///
    /// Locales come from callers, who may pass on whatever a browser asks for.
    let lexicons = SharedCache<LexiconKey, Lexicon>(limit: 64)

    /// The same by what callers wrote, so that who asks for one each time need not wait for it.
    let named = SharedCache<LexiconName, Lexicon>(limit: 64)

    /// What is made of the words of lexicons, and kept with the set.
    fileprivate let derived = SharedCache<DerivedKey, any Sendable>(limit: 32)

    init(merging documents: [DictionaryDocument]) {
      self.documents = documents
      merged = MergedDictionaries(documents)
    }

    /// Whether this set has all of what `document` contributes to: its dictionary, or its
    /// declarations.
    package func replaces(_ document: DictionaryDocument) -> Bool {
      switch document.content {
      case .dictionary(let entries):
        merged.dictionaries[entries.key] != nil
      case .pointsOfView(let points, _, _):
        !points.isEmpty && points.allSatisfy { merged.pointsOfView[$0.id] != nil }
      case .nothing:
        false
      }
    }
  }

  fileprivate struct DerivedKey: Hashable, Sendable {
    let type: ObjectIdentifier
    let lexicons: [ObjectIdentifier]
  }

  /// A lexicon, as a caller asks for it.
  struct LexiconName: Hashable, Sendable {
    var pointOfView: String
    var locale: String
    var formattingLocale: String?
  }

  struct LexiconKey: Hashable, Sendable {
    var dictionary: DictionaryKey
    var formattingLocale: LocaleIdentifier
  }
}

extension DictionarySet {
  /// The value of this type that is made of the words of `lexicons`, and must hold them; made where
  /// there is none.
  ///
  /// For what takes longer to make than to use: the set keeps the last ones that were asked for.
  package func derived<Value: Sendable>(from lexicons: [Lexicon], _ make: () -> Value) -> Value {
    let key = DerivedKey(
      type: ObjectIdentifier(Value.self),
      lexicons: lexicons.map { ObjectIdentifier($0.storage) }
    )
    return storage.derived.value(for: key, make: make) as? Value ?? make()
  }
}

extension DictionarySet {
  /// What the identifier `old`, of a term, a message or a code of the workflow, is called now.
  ///
  /// - Returns: The new identifier; `nil` where `old` was never renamed: `retention` for
  ///   `retainage`.
  public func newName(of old: String) -> String? { storage.merged.renames.newName(of: old) }
}
