import TermDictionary

/// What a dictionary states, with what it says of each concept at hand.
struct StatedDictionary {
  let terms: [TermID: Term]
  let messages: [MessageID: MessageDefinition]
  private let concepts: [TermID: [ConceptEntry]]

  /// What `dictionary` states; nothing where there is none.
  ///
  /// Costs a look at each concept.
  init(_ dictionary: MergedDictionary?) {
    terms = dictionary?.terms ?? [:]
    messages = dictionary?.messages ?? [:]
    concepts = Dictionary(grouping: dictionary?.concepts ?? [], by: \.term)
  }

  /// What is stated of the term `id` and of its concept.
  func properties(of id: TermID) -> StatedProperties {
    var properties = terms[id].map { StatedProperties($0) } ?? StatedProperties()
    for concept in concepts[id] ?? [] { properties.all += StatedProperties(concept).all }
    return properties
  }
}
