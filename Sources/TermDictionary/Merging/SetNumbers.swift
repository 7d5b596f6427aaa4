import TextBytes

/// The numbers of the terms and messages of a set, made when a lexicon first renders.
final class SetNumbers: Sendable {
  let termOrder: [TermID]
  let messageOrder: [MessageID]
  private let termNames = Once<FrozenNames>()
  private let messageNames = Once<FrozenNames>()

  init(terms: [TermID], messages: [MessageID]) {
    termOrder = terms
    messageOrder = messages
  }

  var terms: FrozenNames { termNames.value { FrozenNames(termOrder.map(\.description)) } }
  var messages: FrozenNames { messageNames.value { FrozenNames(messageOrder.map(\.description)) } }
}
