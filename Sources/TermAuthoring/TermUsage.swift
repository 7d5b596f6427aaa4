import TermDictionary

/// Which messages use which terms, in the words of one lexicon.
public struct TermUsage: Sendable {
  private let direct: [TermID: [MessageID]]
  private let through: [TermID: [MessageID]]

  /// Looks through all messages of `lexicon` and the names that its terms are composed of.
  public init(_ lexicon: Lexicon) {
    let terms = lexicon.storage.words.inflector.terms
    var direct: [TermID: [MessageID]] = [:]
    var through: [TermID: [MessageID]] = [:]
    for message in lexicon.messages {
      let needed = lexicon.requirements(of: message) ?? []
      let named = Set(needed.map(\.term))
      for term in named { direct[term, default: []].append(message) }
      var reached = named
      var rest = Array(named)
      while let term = rest.popLast() {
        for part in terms[term]?.term.forms.flatMap(\.references).map(\.term) ?? []
        where reached.insert(part).inserted {
          rest.append(part)
        }
      }
      for term in reached.subtracting(named) { through[term, default: []].append(message) }
    }
    self.direct = direct
    self.through = through
  }

  /// The messages that print the term `id` itself, as declared.
  public func messages(naming id: TermID) -> [MessageID] { direct[id] ?? [] }

  /// The messages that print it only as a part of another term, as declared.
  public func messages(composedOf id: TermID) -> [MessageID] { through[id] ?? [] }
}
