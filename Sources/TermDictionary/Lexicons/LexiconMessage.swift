/// A message of a lexicon.
struct LexiconMessage: Sendable {
  let definition: MessageDefinition

  /// The dictionary the message comes from.
  let origin: DictionaryKey

  init(_ definition: MessageDefinition, from origin: DictionaryKey) {
    self.definition = definition
    self.origin = origin
  }
}

/// Which message of which dictionary a lexicon reads under each identifier.
package struct LexiconMessages: Sendable {
  /// Those that can be linked.
  var readable: [MessageID: LexiconMessage] = [:]

  /// Those that reading has found an error in.
  ///
  /// Each hides the message it stands for: another party's sentence would pass for this one's.
  var faulty: [MessageID: MessageDefinition] = [:]

  /// The identifiers of those that can be linked, as declared.
  let order: [MessageID]

  private var renames = RenameTable([])

  /// No messages, for words that are only to be printed.
  package init() { order = [] }

  /// The message `id`, which may be an old identifier, if it can be linked.
  subscript(id: MessageID) -> LexiconMessage? {
    guard let found = indexed(id), found.definition.fault == nil else { return nil }
    return found
  }

  /// The message `id`, which may be an old identifier, if nothing was found wrong with it before
  /// somebody asked what it says.
  func indexed(_ id: MessageID) -> LexiconMessage? {
    readable[id] ?? renames.newName(of: id).flatMap { readable[$0] }
  }

  /// Looks along `resolution`, the nearest first.
  init(_ merged: MergedDictionaries, _ resolution: [DictionaryKey]) {
    var readable: [MessageID: LexiconMessage] = [:]
    var faulty: [MessageID: MessageDefinition] = [:]
    readable.reserveCapacity(merged.messageOrder.count)
    for key in resolution {
      for (id, definition) in merged.dictionaries[key]?.messages ?? [:]
      where readable[id] == nil && faulty[id] == nil {
        if definition.isFaulty {
          faulty[id] = definition
        } else {
          readable[id] = LexiconMessage(definition, from: key)
        }
      }
    }
    order = merged.messageOrder.filter { readable[$0] != nil }
    self.readable = readable
    self.faulty = faulty
    renames = merged.renames
  }
}
