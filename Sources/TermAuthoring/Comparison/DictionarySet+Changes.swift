import LocaleData
import TermDictionary

extension DictionarySet {
  /// What changed from this set to `other`: what dictionaries state, and what readers read.
  ///
  /// Costs the linking of two lexicons for each reader; they are kept.
  ///
  /// - Parameters:
  ///   - other: The later version.
  ///   - readers: Those whose messages are compared.
  /// - Returns: First the terms as declared, then the messages as declared; of each first what is
  ///   stated, then what is read.
  public func changes(to other: DictionarySet, for readers: [DictionaryKey]) -> [DictionaryChange] {
    let renamings = SetRenamings(from: self, to: other)
    return renamings.old.changesOfSame(to: other, for: readers, renamings)
  }

  /// As ``changes(to:for:)``, from a set in which everything has the name that it has in `other`.
  private func changesOfSame(
    to other: DictionarySet,
    for readers: [DictionaryKey],
    _ renamings: SetRenamings
  ) -> [DictionaryChange] {
    let keys = Self.union(
      storage.merged.keysOutermostFirst,
      other.storage.merged.keysOutermostFirst
    )
    let dictionaries = keys.map { key in
      DictionaryChanges(
        key,
        StatedDictionary(storage.merged.dictionaries[key]),
        StatedDictionary(other.storage.merged.dictionaries[key])
      )
    }
    let terms = Self.union(terms, other.terms).flatMap { term in
      renamings.change(to: .term(term)) + dictionaries.flatMap { $0.changes(of: term) }
    }
    let read = readers.map { ReadingChanges($0, lexicon(of: $0), other.lexicon(of: $0)) }
    let messages = Self.union(messages, other.messages).flatMap { message in
      renamings.change(to: .message(message))
        + dictionaries.flatMap { $0.changes(of: message) }
        + read.compactMap { $0.change(of: message) }
    }
    return terms + messages
  }

  /// The lexicon of `key`, if the set can serve it.
  private func lexicon(of key: DictionaryKey) -> Lexicon? {
    try? lexicon(for: key.pointOfView.description, locale: key.locale.description)
  }

  static func union<Item: Hashable>(_ one: [Item], _ other: [Item]) -> [Item] {
    var seen: Set<Item> = []
    return (one + other).filter { seen.insert($0).inserted }
  }

  /// This set’s files with those of `other`, without what `other` or `third` states itself: their
  /// entries, and the declarations that they have all of.
  ///
  /// So two versions of some files are compared beside the same others.
  public func replacing(
    with other: DictionarySet,
    comparedWith third: DictionarySet
  ) -> DictionarySet {
    DictionarySet(documents(besides: [other, third]) + other.storage.documents)
  }

  /// This set’s files without what `versions` state themselves.
  package func documents(besides versions: [DictionarySet]) -> [DictionaryDocument] {
    let stated = StatedEntries(versions.flatMap(\.storage.documents))
    return storage.documents.compactMap { document in
      guard case .dictionary(let entries) = document.content else {
        return versions.contains { $0.storage.replaces(document) } ? nil : document
      }
      var rest = document
      rest.content = .dictionary(stated.subtracted(from: entries))
      return rest
    }
  }
}

/// What some files state, by dictionary.
private struct StatedEntries {
  private var terms: [DictionaryKey: Set<TermID>] = [:]
  private var concepts: [DictionaryKey: Set<TermID>] = [:]
  private var messages: [DictionaryKey: Set<MessageID>] = [:]

  init(_ documents: [DictionaryDocument]) {
    for case .dictionary(let entries) in documents.map(\.content) {
      terms[entries.key, default: []].formUnion(entries.terms.map(\.id))
      concepts[entries.key, default: []].formUnion(entries.concepts.map(\.term))
      messages[entries.key, default: []].formUnion(entries.messages.map(\.id))
    }
  }

  /// `entries` without what is stated.
  func subtracted(from entries: DictionaryEntries) -> DictionaryEntries {
    var rest = entries
    if let own = terms[entries.key] { rest.terms.removeAll { own.contains($0.id) } }
    if let own = concepts[entries.key] { rest.concepts.removeAll { own.contains($0.term) } }
    if let own = messages[entries.key] { rest.messages.removeAll { own.contains($0.id) } }
    return rest
  }
}

extension Lexicon {
  /// In what the words and messages of `other` differ from this lexicon’s.
  ///
  /// - Returns: First the terms as declared, then the messages as declared.
  public func differences(to other: Lexicon) -> [DictionaryChange] {
    let terms = DictionarySet.union(terms, other.terms).flatMap { term in
      changes(of: term, to: other)
    }
    let read = ReadingChanges(other.key, self, other)
    let messages = DictionarySet.union(messages, other.messages).compactMap(read.change)
    return terms + messages
  }

  private func changes(of term: TermID, to other: Lexicon) -> [DictionaryChange] {
    let one = entry(for: term)
    let two = other.entry(for: term)
    guard let one, let two else {
      guard one != nil || two != nil else { return [] }
      let kind: DictionaryChange.Kind = one == nil ? .termAdded : .termRemoved
      return [DictionaryChange(kind, .term(term), other.key, one?.label, two?.label)]
    }
    let fields: [(DictionaryChange.Kind, String?, String?)] = [
      (.countability, one.countability?.rawValue, two.countability?.rawValue),
      (.singular, one.singular, two.singular), (.plural, one.plural, two.plural),
      (.counted, one.counted, two.counted),
      (.abbreviation, one.abbreviation, two.abbreviation),
    ]
    var changes = fields.filter { $0.1 != $0.2 }
    if changes.isEmpty, one.label != two.label { changes = [(.label, one.label, two.label)] }
    return changes.map { DictionaryChange($0.0, .term(term), other.key, $0.1, $0.2) }
  }
}

/// The changes of what one dictionary states.
private struct DictionaryChanges {
  let key: DictionaryKey
  let old: StatedDictionary
  let new: StatedDictionary

  init(_ key: DictionaryKey, _ old: StatedDictionary, _ new: StatedDictionary) {
    (self.key, self.old, self.new) = (key, old, new)
  }

  func changes(of id: TermID) -> [DictionaryChange] {
    let subject = DictionaryChange.Subject.term(id)
    let stated = old.properties(of: id)
    let later = new.properties(of: id)
    switch (old.terms[id], new.terms[id]) {
    case (nil, nil), (.some, .some):
      return StatedProperties.changes(from: stated, to: later).map {
        DictionaryChange($0.kind, subject, key, $0.before, $0.after)
      }
    case (nil, .some(let term)):
      return [DictionaryChange(.termAdded, subject, key, nil, term.citation)]
    case (.some(let term), nil):
      return [DictionaryChange(.termRemoved, subject, key, term.citation, nil)]
    }
  }

  func changes(of id: MessageID) -> [DictionaryChange] {
    let subject = DictionaryChange.Subject.message(id)
    switch (old.messages[id], new.messages[id]) {
    case (nil, nil):
      return []
    case (.some(let one), .some(let two)):
      return StatedProperties.changes(from: StatedProperties(one), to: StatedProperties(two)).map {
        DictionaryChange($0.kind, subject, key, $0.before, $0.after)
      }
    case (nil, .some(let message)):
      return [DictionaryChange(.messageAdded, subject, key, nil, message.text.map.string)]
    case (.some(let message), nil):
      return [DictionaryChange(.messageRemoved, subject, key, message.text.map.string, nil)]
    }
  }
}

/// The changes of what one reader reads.
private struct ReadingChanges {
  let key: DictionaryKey
  let old: Lexicon?
  let new: Lexicon?

  init(_ key: DictionaryKey, _ old: Lexicon?, _ new: Lexicon?) {
    self.key = key
    self.old = old
    self.new = new
  }

  /// The change of the message with its examples; `nil` where it reads as before, or is new or
  /// gone.
  func change(of id: MessageID) -> DictionaryChange? {
    let before = Self.text(of: id, in: old)
    let after = Self.text(of: id, in: new)
    guard let before, let after, before != after else { return nil }
    return DictionaryChange(.reads, .message(id), key, before, after)
  }

  private static func text(of id: MessageID, in lexicon: Lexicon?) -> String? {
    guard let lexicon, lexicon.parameters(of: id) != nil else { return nil }
    var document = RenderedDocument()
    return lexicon.preview(id, in: &document).text
  }
}

extension Term {
  /// The form under which a dictionary for people would list it.
  fileprivate var citation: String {
    let properties = StatedProperties(self)
    let kinds: [DictionaryChange.Kind] = [.singular, .plural, .label, .form]
    return properties.all.first { kinds.contains($0.kind) }?.value ?? id.description
  }
}
