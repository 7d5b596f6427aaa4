import TermDictionary

/// Asks what readers call things.
public struct TermsRequest: Request, Sendable {
  /// Identifiers, patterns such as `mail.*`, and words that somebody says; all terms where there is
  /// none.
  public var terms: [String]

  /// Who reads.
  public var readers: ReaderChoice

  /// Whether it is told which dictionaries are asked for each term.
  public var hasTraces: Bool

  /// Makes the request.
  public init(_ terms: [String] = [], readers: ReaderChoice = .init(), hasTraces: Bool = false) {
    (self.terms, self.readers, self.hasTraces) = (terms, readers, hasTraces)
  }

  /// The answer.
  public func run(in workspace: Workspace) throws -> Reply<TermTable> {
    let set = workspace.set
    let (chosen, table) = try workspace.resolvingNames {
      let selection = try IdentifierSelection<TermID>(terms, in: set, workspace.host)
      let chosen = try workspace.readers(readers)
      return (chosen, try TermTable(selection, for: chosen, in: set, hasTraces: hasTraces))
    }
    return Reply(table, wordsOf: chosen.lexicons, in: workspace)
  }
}

extension TermTable: Presentable {
  /// The result in `format`.
  public func output(_ format: TableFormat, for screen: Screen) -> Output {
    switch format {
    case .human: .painted(TermTableText(self, screen).text)
    case .json: .json(.array(rows.map(\.json)))
    case .csv: .csv([TermField.names] + rows.map(\.cells))
    case .markdown: .data(TermTableMarkdown(self).text)
    }
  }
}
