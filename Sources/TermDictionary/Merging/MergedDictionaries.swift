import Diagnostics
import LocaleData

/// The dictionaries of a set: every file's entries, by point of view and locale.
package struct MergedDictionaries: Sendable {
  package let pointsOfView: PointOfViewTable

  /// What has another name now.
  let renames: RenameTable

  package private(set) var dictionaries: [DictionaryKey: MergedDictionary] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// For each point of view those that it has words of, the nearest first.
  private var serving: [PointOfViewID: [PointOfViewID]] = [:]

  /// The identifiers of all terms, as declared, those of the outermost dictionaries first.
  package private(set) var termOrder: [TermID] = []

  /// The identifiers of all messages, likewise.
  package private(set) var messageOrder: [MessageID] = []

  /// What broken files may have defined.
  let unreadable: Set<String>

  /// The numbers of the terms and messages.
  private(set) var numbers = SetNumbers(terms: [], messages: [])

  init(_ documents: [DictionaryDocument]) {
    pointsOfView = PointOfViewTable(documents)
    renames = RenameTable(documents.flatMap(\.renames))
    unreadable = Self.unreadable(documents, pointsOfView)
    diagnostics =
      documents.flatMap(\.diagnostics) + pointsOfView.diagnostics + renames.diagnostics
    for document in documents {
      guard case .dictionary(let entries) = document.content else { continue }
      let (named, warnings) = renames.renaming(entries)
      diagnostics += warnings
      dictionaries[entries.key, default: MergedDictionary()]
        .add(named, from: document.source.name, &diagnostics)
    }
    serving = pointsOfView.chains(through: Set(dictionaries.keys.map(\.pointOfView)))
    let keys = keysOutermostFirst
    order(keys)
    checkConcepts(keys)
    numbers = SetNumbers(terms: termOrder, messages: messageOrder)
    diagnostics = diagnostics.inSourceOrder()
  }

  /// What broken files may define, and what is in dictionaries of points of view that nobody
  /// declares.
  private static func unreadable(
    _ documents: [DictionaryDocument],
    _ pointsOfView: PointOfViewTable
  ) -> Set<String> {
    documents.reduce(into: []) { identifiers, document in
      identifiers.formUnion(document.unreadable)
      guard case .dictionary(let entries) = document.content,
        pointsOfView[entries.key.pointOfView] == nil
      else { return }
      identifiers.formUnion(entries.terms.map(\.id.description))
    }
  }

  /// The keys of the dictionaries that serve a reader, the nearest first.
  package func resolution(
    for pointOfView: PointOfViewID,
    locale: LocaleIdentifier
  ) -> [DictionaryKey] {
    let locales = pointsOfView.chain(of: locale)
    return (serving[pointOfView] ?? [pointOfView]).flatMap { pointOfView in
      locales.map { DictionaryKey(pointOfView, $0) }.filter { dictionaries[$0] != nil }
    }
  }

  var summaries: [DictionarySummary] {
    let byReader = Dictionary(grouping: dictionaries) { $0.key.pointOfView }
    return pointsOfView.declared.flatMap { point in
      guard let own = byReader[point.id] else {
        return [
          DictionarySummary(
            pointOfView: point,
            locale: nil,
            files: [],
            termCount: 0,
            messageCount: 0
          )
        ]
      }
      let sorted = own.sorted { $0.key.locale.description < $1.key.locale.description }
      return sorted.map { key, dictionary in
        DictionarySummary(
          pointOfView: point,
          locale: key.locale,
          files: dictionary.files,
          termCount: dictionary.terms.count,
          messageCount: dictionary.messages.count
        )
      }
    }
  }

  /// The keys, those first on which others build: by depth of the point of view, then of the
  /// locale.
  package var keysOutermostFirst: [DictionaryKey] {
    let depths = dictionaries.keys.map { key in
      let pointOfView = pointsOfView.chain(of: key.pointOfView).count
      let locale = pointsOfView.chain(of: key.locale).count
      return (depth: (pointOfView, locale, key.description), key: key)
    }
    return depths.sorted { $0.depth < $1.depth }.map(\.key)
  }

  /// Puts all identifiers in order, and compares the entries of one identifier in several
  /// dictionaries.
  ///
  /// A term is the same kind of word everywhere: a message could not say what it does otherwise. A
  /// message takes the same arguments everywhere: a caller does not know who will read it.
  private mutating func order(_ keys: [DictionaryKey]) {
    var firstTerms: [TermID: Term] = [:]
    var firstMessages: [MessageID: MessageDefinition] = [:]
    for (index, key) in keys.enumerated() {
      guard let dictionary = dictionaries[key] else { continue }
      if index == 0 {
        // Nothing comes before the outermost dictionary.
        (firstTerms, firstMessages) = (dictionary.terms, dictionary.messages)
        (termOrder, messageOrder) = (dictionary.termOrder, dictionary.messageOrder)
        continue
      }
      for term in dictionary.orderedTerms {
        let first = firstTerms.first(term, for: term.id)
        if first === term {
          termOrder.append(term.id)
        } else if first.partOfSpeech != term.partOfSpeech {
          diagnostics.append(.partOfSpeechMismatch(term, first: first))
          dictionaries[key]?.markFaulty(term.id)
        }
      }
      for message in dictionary.orderedMessages {
        let first = firstMessages.first(message, for: message.id)
        if first === message {
          messageOrder.append(message.id)
        } else if let finding = Diagnostic.parameterMismatch(message, first: first) {
          diagnostics.append(finding)
        }
      }
    }
  }

  private mutating func checkConcepts(_ keys: [DictionaryKey]) {
    let merged = keys.compactMap { dictionaries[$0] }
    let terms = merged.map(\.terms)
    let known = KnownNames { [termOrder] in termOrder.map(\.description) }
    for entry in merged.lazy.flatMap(\.concepts)
    where !terms.contains(where: { $0[entry.term] != nil }) {
      let id = entry.term.description
      if unreadable.contains(id) { continue }
      diagnostics.append(.unknownTerm(id, known: known, at: entry.span))
    }
  }
}

extension Dictionary {
  /// The value of `key`, which is `value` where there is none yet.
  fileprivate mutating func first(_ value: Value, for key: Key) -> Value {
    func keep(_ slot: inout Value) -> Value { slot }
    return keep(&self[key, default: value])
  }
}

extension Dictionary where Value: AnyObject {
  /// Adds `values`, but for those whose key is taken, of which `refuse` is told, beside the first
  /// with that key.
  ///
  /// - Returns: The values that were added, in order.
  fileprivate mutating func add(
    _ values: [Value],
    by key: (Value) -> Key,
    refuse: (Value, Value) -> Void
  ) -> [Value] {
    if isEmpty { reserveCapacity(values.count) }
    let before = count
    var refused: Set<Int> = []
    for (index, value) in values.enumerated() {
      let first = first(value, for: key(value))
      if first !== value {
        refuse(value, first)
        refused.insert(index)
      }
    }
    if count == before + values.count { return values }
    return values.enumerated().filter { !refused.contains($0.offset) }.map(\.element)
  }
}

/// One dictionary, merged from its files.
package struct MergedDictionary: Sendable {
  package private(set) var files: [String] = []
  package private(set) var terms: [TermID: Term] = [:]
  package private(set) var messages: [MessageID: MessageDefinition] = [:]
  package private(set) var concepts: [ConceptEntry] = []

  /// The terms as they were read, in order.
  private(set) var orderedTerms: [Term] = []

  private(set) var orderedMessages: [MessageDefinition] = []

  package init() {}

  /// The identifiers of the terms, in order.
  package var termOrder: [TermID] { orderedTerms.map(\.id) }

  /// The identifiers of the messages, in order.
  package var messageOrder: [MessageID] { orderedMessages.map(\.id) }

  /// Marks a term as one whose fault is reported, so that what follows from it is not.
  mutating func markFaulty(_ id: TermID) { terms[id] = terms[id]?.faulty }

  mutating func add(
    _ entries: DictionaryEntries,
    from file: String,
    _ diagnostics: inout [Diagnostic]
  ) {
    files.append(file)
    concepts += entries.concepts
    orderedTerms += terms.add(entries.terms, by: \.id) { term, first in
      diagnostics.append(
        .duplicateDefinition("term '\(term.id)'", at: term.span, first: first.span)
      )
    }
    orderedMessages += messages.add(entries.messages, by: \.id) { message, first in
      diagnostics.append(
        .duplicateDefinition("message '\(message.id)'", at: message.idSpan, first: first.idSpan)
      )
    }
  }
}
