import Diagnostics
import MessageFormat

/// The dictionaries of a set: every file's entries, by point of view and locale.
struct MergedDictionaries: Sendable {
  let pointsOfView: PointOfViewTable
  private(set) var dictionaries: [DictionaryKey: MergedDictionary] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// The identifiers of all terms, as declared, those of the outermost dictionaries first.
  private(set) var termOrder: [TermID] = []

  /// The identifiers of all messages, likewise.
  private(set) var messageOrder: [MessageID] = []

  /// What broken files may have defined.
  let unreadable: Set<String>

  init(_ documents: [DictionaryDocument]) {
    pointsOfView = PointOfViewTable(documents)
    unreadable = Self.unreadable(documents, pointsOfView)
    diagnostics = documents.flatMap(\.diagnostics) + pointsOfView.diagnostics
    for document in documents {
      guard case .dictionary(let entries) = document.content else { continue }
      dictionaries[entries.key, default: MergedDictionary()]
        .add(entries, from: document.source.name, &diagnostics)
    }
    order()
    checkPartsOfSpeech()
    checkParameters()
    checkConcepts()
    diagnostics = diagnostics.inSourceOrder()
  }

  /// What broken files may define, and what stands in dictionaries of points of view that nobody declares.
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
  func resolution(
    for pointOfView: PointOfViewID,
    locale: LocaleIdentifier
  ) -> [DictionaryKey] {
    let locales = pointsOfView.chain(of: locale)
    return pointsOfView.chain(of: pointOfView).flatMap { pointOfView in
      locales.map { DictionaryKey(pointOfView, $0) }.filter { dictionaries[$0] != nil }
    }
  }

  var summaries: [DictionarySummary] {
    pointsOfView.declared.flatMap { point in
      let own = dictionaries.filter { $0.key.pointOfView == point.id }
        .sorted { $0.key.locale.description < $1.key.locale.description }
      guard !own.isEmpty else {
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
      return own.map { key, dictionary in
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

  /// The keys, those first on which others build: by depth of the point of view, then of the locale.
  var keysOutermostFirst: [DictionaryKey] {
    func depth(_ key: DictionaryKey) -> (Int, Int, String) {
      let pointOfView = pointsOfView.chain(of: key.pointOfView).count
      let locale = pointsOfView.chain(of: key.locale).count
      return (pointOfView, locale, key.description)
    }
    return dictionaries.keys.sorted { depth($0) < depth($1) }
  }

  private mutating func order() {
    var seenTerms: Set<TermID> = []
    var seenMessages: Set<MessageID> = []
    for key in keysOutermostFirst {
      guard let dictionary = dictionaries[key] else { continue }
      termOrder += dictionary.termOrder.filter { seenTerms.insert($0).inserted }
      messageOrder += dictionary.messageOrder.filter { seenMessages.insert($0).inserted }
    }
  }

  /// A term is the same kind of word everywhere: a message could not say what it does otherwise.
  private mutating func checkPartsOfSpeech() {
    var first: [TermID: Term] = [:]
    for key in keysOutermostFirst {
      guard let dictionary = dictionaries[key] else { continue }
      for id in dictionary.termOrder {
        guard let term = dictionary.terms[id] else { continue }
        if let known = first[id], known.partOfSpeech != term.partOfSpeech {
          diagnostics.append(.partOfSpeechMismatch(term, first: known))
          dictionaries[key]?.markFaulty(id)
        } else if first[id] == nil {
          first[id] = term
        }
      }
    }
  }

  /// A message takes the same arguments everywhere: a caller does not know who will read it.
  private mutating func checkParameters() {
    var first: [MessageID: MessageDefinition] = [:]
    for key in keysOutermostFirst {
      guard let dictionary = dictionaries[key] else { continue }
      for id in dictionary.messageOrder {
        guard let message = dictionary.messages[id] else { continue }
        if let known = first[id] {
          if let finding = Diagnostic.parameterMismatch(message, first: known) {
            diagnostics.append(finding)
          }
        } else {
          first[id] = message
        }
      }
    }
  }

  private mutating func checkConcepts() {
    let known = Set(termOrder)
    for key in keysOutermostFirst {
      for entry in dictionaries[key]?.concepts ?? [] {
        let id = entry.term.description
        if !known.contains(entry.term), !unreadable.contains(id) {
          diagnostics.append(.unknownTerm(id, known: termOrder.map(\.description), at: entry.span))
        }
      }
    }
  }
}

/// One dictionary, merged from its files.
struct MergedDictionary: Sendable {
  private(set) var files: [String] = []
  private(set) var terms: [TermID: Term] = [:]
  private(set) var termOrder: [TermID] = []
  private(set) var messages: [MessageID: MessageDefinition] = [:]
  private(set) var messageOrder: [MessageID] = []
  private(set) var concepts: [ConceptEntry] = []

  /// Marks a term as one whose fault is reported, so that what follows from it is not.
  mutating func markFaulty(_ id: TermID) { terms[id]?.isFaulty = true }

  mutating func add(
    _ entries: DictionaryEntries,
    from file: String,
    _ diagnostics: inout [Diagnostic]
  ) {
    files.append(file)
    concepts += entries.concepts
    for term in entries.terms {
      if let first = terms[term.id] {
        diagnostics.append(
          .duplicateDefinition("term '\(term.id)'", at: term.span, first: first.span)
        )
      } else {
        terms[term.id] = term
        termOrder.append(term.id)
      }
    }
    for message in entries.messages {
      if let first = messages[message.id] {
        diagnostics.append(
          .duplicateDefinition("message '\(message.id)'", at: message.idSpan, first: first.idSpan)
        )
      } else {
        messages[message.id] = message
        messageOrder.append(message.id)
      }
    }
  }
}
