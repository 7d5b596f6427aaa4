import TermDictionary

/// Asks what somebody means who uses a word.
public struct FindRequest: Request, Sendable {
  /// The word, or several that belong together.
  public var phrase: String

  /// Whose words are searched; those of every market unless locales are named.
  public var readers: ReaderChoice

  /// Makes the request.
  public init(_ phrase: String, readers: ReaderChoice = .init()) {
    (self.phrase, self.readers) = (phrase, readers)
  }

  /// The answer.
  public func run(in workspace: Workspace) throws -> Reply<FoundMeanings> {
    let set = workspace.set
    let (chosen, meanings) = try workspace.resolvingNames {
      var choice = readers
      if choice.locales.isEmpty { choice.locales = set.markets.map(\.description) }
      let chosen = try workspace.readers(choice)
      return (chosen, try WordSearch(chosen, in: set).meanings(of: phrase))
    }
    let found = FoundMeanings(meanings: meanings, everybody: set.readers)
    return Reply(found, wordsOf: chosen.lexicons, in: workspace)
  }
}

/// What a word may mean.
public struct FoundMeanings: Presentable {
  let meanings: [Meaning]

  /// All who read the dictionaries.
  let everybody: [PointOfViewID]

  /// The result in `format`.
  public func output(_ format: ResultFormat, for screen: Screen) -> Output {
    switch format {
    case .human: .text(FoundText(screen, everybody).text(of: meanings))
    case .json: .json(.array(meanings.map(\.json)))
    }
  }
}
