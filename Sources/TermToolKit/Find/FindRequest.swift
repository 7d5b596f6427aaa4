import TermDictionary

/// Asks what somebody means who uses a word, and where else it stands.
public struct FindRequest: Request, Sendable {
  /// The word, or several that belong together.
  public var phrase: String

  /// Whose words are searched; those of everybody in every market unless some are named: whom the
  /// project prints for says nothing of who uses a word.
  public var readers: ReaderChoice

  /// Makes the request.
  public init(_ phrase: String, readers: ReaderChoice = .init()) {
    (self.phrase, self.readers) = (phrase, readers)
  }

  /// The answer.
  public func run(in workspace: Workspace) throws -> Reply<FoundMeanings> {
    let set = workspace.set
    let (chosen, found) = try workspace.resolvingNames {
      var choice = readers
      if choice.locales.isEmpty { choice.locales = set.markets.map(\.description) }
      // What is wrong with the readers of the project is told all the same.
      _ = try choice.completed(by: workspace.defaults, in: set)
      let chosen = try Readers(choice, in: set, workspace.defaults.forEverybody, workspace.host)
      let search = WordSearch(chosen, in: set)
      let meanings = search.meanings(of: phrase)
      let passages = PassageSearch.passages(
        of: phrase,
        in: chosen.lexicons,
        set,
        besides: Set(meanings.map(\.term))
      )
      let found = FoundMeanings(
        phrase: phrase,
        meanings: meanings,
        passages: passages,
        everybody: set.readers
      )
      guard found.isEmpty else { return (chosen, found) }
      throw UsageError("nobody says '\(phrase)'\(others(in: set) ?? search.hint(for: phrase))")
    }
    return Reply(found, wordsOf: chosen.lexicons, in: workspace, remarks: scope(chosen, in: set))
  }

  /// Says in whose words it was looked, where those are not all.
  private func scope(_ chosen: Readers, in set: DictionarySet) -> [Remark] {
    guard !readers.pointsOfView.isEmpty || !readers.locales.isEmpty else { return [] }
    let names = ReaderList(chosen.lexicons.map(\.key), among: set.readers).text
    return [.note("looked only in the words of \(names)")]
  }

  /// Who says so that the request leaves out; `nil` where nobody does.
  private func others(in set: DictionarySet) -> String? {
    guard !readers.locales.isEmpty || !readers.pointsOfView.isEmpty else { return nil }
    let meanings = PrintedWords(in: set).meanings(of: phrase)
    guard !meanings.isEmpty else { return nil }
    let who = meanings.map { "'\($0.term)' to \(ReaderList($0.readers, among: set.readers).text)" }
    return " of those who are asked for; it is \(who.joined(separator: ", or "))"
  }
}

/// What a word may mean.
public struct FoundMeanings: Presentable {
  let phrase: String
  let meanings: [Meaning]

  /// Where the phrase stands besides.
  let passages: [FoundPassage]

  /// All who read the dictionaries.
  let everybody: [PointOfViewID]

  fileprivate var isEmpty: Bool { meanings.isEmpty && passages.isEmpty }

  /// The result in `format`.
  public func output(_ format: ResultFormat, for screen: Screen) -> Output {
    switch format {
    case .human: .text(FoundText(screen, everybody).text(of: self))
    case .json: .json(.array(meanings.map(\.json) + passages.map(\.json)))
    }
  }
}
