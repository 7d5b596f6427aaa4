import Diagnostics
import TermDictionary

/// What has another identifier in a later version of a set, and the earlier version under the names
/// of the later one.
///
/// So what mentions a renamed term is no change, and what is renamed is one.
struct SetRenamings {
  /// The earlier version, with the later names.
  private(set) var old: DictionarySet

  /// The identifiers that terms and messages had.
  private var names: [DictionaryChange.Subject: String] = [:]

  private let new: DictionarySet

  /// A term that is renamed may be a part of another one, which can be told only then.
  private static let mostRounds = 8

  init(from old: DictionarySet, to new: DictionarySet) {
    (self.old, self.new) = (old, new)
    for _ in 0..<Self.mostRounds {
      let found = renamings()
      guard !found.isEmpty else { return }
      for (subject, name) in found { names[name] = subject.identifier }
      self.old = self.old.renamed(found)
    }
  }

  /// The change of what is called `subject` in the later version; none where it was called so
  /// before.
  func change(to subject: DictionaryChange.Subject) -> [DictionaryChange] {
    guard let name = names[subject], let key = firstDictionary(with: subject) else { return [] }
    return [DictionaryChange(.renamed, subject, key, name, subject.identifier)]
  }

  /// What went, with the only one that came and says the same in every dictionary, or that the
  /// later version says it is called now.
  private func renamings() -> [DictionaryChange.Subject: DictionaryChange.Subject] {
    let terms = pairs(old.terms, new.terms, DictionaryChange.Subject.term, TermID.init)
    let messages = pairs(
      old.messages,
      new.messages,
      DictionaryChange.Subject.message,
      MessageID.init
    )
    return terms.merging(messages) { term, _ in term }
  }

  private func pairs<ID: Hashable & CustomStringConvertible>(
    _ old: [ID],
    _ new: [ID],
    _ subject: (ID) -> DictionaryChange.Subject,
    _ identifier: (String) -> ID?
  ) -> [DictionaryChange.Subject: DictionaryChange.Subject] {
    let (oldIDs, newIDs) = (Set(old), Set(new))
    let gone = old.filter { !newIDs.contains($0) }
    let came = new.filter { !oldIDs.contains($0) }
    guard !gone.isEmpty, !came.isEmpty else { return [:] }
    let (before, after) = (Self.dictionaries(of: self.old), Self.dictionaries(of: self.new))
    let bySignature = Dictionary(grouping: came) { Self.signature(of: subject($0), in: after) }
    var names: [DictionaryChange.Subject: DictionaryChange.Subject] = [:]
    for id in gone {
      let name = self.new.newName(of: id.description).flatMap(identifier)
      if let name, newIDs.contains(name), !oldIDs.contains(name) {
        names[subject(id)] = subject(name)
        continue
      }
      let same = bySignature[Self.signature(of: subject(id), in: before)] ?? []
      if let only = same.first, same.count == 1 { names[subject(id)] = subject(only) }
    }
    // Two that went and one that came are no renaming.
    let counts = names.values.reduce(into: [:]) { counts, name in counts[name, default: 0] += 1 }
    return names.filter { counts[$0.value] == 1 }
  }

  /// All that `dictionaries` state of `subject`, whatever it is called.
  private static func signature(
    of subject: DictionaryChange.Subject,
    in dictionaries: [DictionaryKey: StatedDictionary]
  ) -> [DictionaryKey: StatedProperties] {
    dictionaries.compactMapValues { dictionary in
      let properties =
        switch subject {
        case .term(let id): dictionary.properties(of: id)
        case .message(let id): dictionary.messages[id].map { StatedProperties($0) }
        }
      guard let properties, !properties.all.isEmpty else { return nil }
      return properties.mentioning("", for: subject.identifier)
    }
  }

  private static func dictionaries(of set: DictionarySet) -> [DictionaryKey: StatedDictionary] {
    set.storage.merged.dictionaries.mapValues { StatedDictionary($0) }
  }

  private func firstDictionary(with subject: DictionaryChange.Subject) -> DictionaryKey? {
    new.storage.merged.keysOutermostFirst.first { key in
      let dictionary = new.storage.merged.dictionaries[key]
      return switch subject {
      case .term(let id): dictionary?.terms[id] != nil
      case .message(let id): dictionary?.messages[id] != nil
      }
    }
  }
}

extension DictionaryChange.Subject {
  /// The identifier of the term or the message.
  package var identifier: String {
    switch self {
    case .term(let id): id.description
    case .message(let id): id.description
    }
  }
}

extension DictionarySet {
  /// The set with what `names` says under other identifiers, wherever they are.
  fileprivate func renamed(
    _ names: [DictionaryChange.Subject: DictionaryChange.Subject]
  ) -> DictionarySet {
    var identifiers: [IdentifierKind: [String: String]] = [:]
    for (old, new) in names {
      switch old {
      case .term: identifiers[.term, default: [:]][old.identifier] = new.identifier
      case .message: identifiers[.message, default: [:]][old.identifier] = new.identifier
      }
    }
    return DictionarySet(
      storage.documents.map { document -> DictionaryDocument in
        let replacements = document.mentions.compactMap { mention in
          identifiers[mention.kind]?[mention.identifier].map {
            Diagnostic.Replacement(span: mention.span, text: $0)
          }
        }
        let source = document.source
        guard !replacements.isEmpty else { return document }
        var renamed = DictionaryParser.read(
          SourceText(name: source.name, bytes: source.bytes(replacing: replacements))
        )
        renamed.keepEntries(of: document, called: identifiers)
        return renamed
      }
    )
  }
}

extension DictionaryDocument {
  /// Leaves out what `other`, the same file with other names, does not have: it may have lost
  /// entries.
  fileprivate mutating func keepEntries(
    of other: DictionaryDocument,
    called names: [IdentifierKind: [String: String]]
  ) {
    guard case .dictionary(var own) = content, case .dictionary(let kept) = other.content else {
      return
    }
    func identifiers(_ old: [String], _ kind: IdentifierKind) -> Set<String> {
      Set(old.map { names[kind]?[$0] ?? $0 })
    }
    let terms = identifiers(kept.terms.map(\.id.description), .term)
    let concepts = identifiers(kept.concepts.map(\.term.description), .term)
    let messages = identifiers(kept.messages.map(\.id.description), .message)
    own.terms.removeAll { !terms.contains($0.id.description) }
    own.concepts.removeAll { !concepts.contains($0.term.description) }
    own.messages.removeAll { !messages.contains($0.id.description) }
    content = .dictionary(own)
  }
}
