import TermAuthoring
import TermDictionary

/// Asks where the words of readers come from, and what is missing.
public struct CoverageRequest: Request, Sendable {
  /// Identifiers, patterns, and words that somebody says; all terms where there is none.
  public var terms: [String]

  /// Who reads.
  public var readers: ReaderChoice

  /// Whether only terms are told that some reader lacks.
  public var onlyMissing: Bool

  /// Makes the request.
  public init(_ terms: [String] = [], readers: ReaderChoice = .init(), onlyMissing: Bool = false) {
    (self.terms, self.readers, self.onlyMissing) = (terms, readers, onlyMissing)
  }

  /// The answer.
  public func run(in workspace: Workspace) throws -> Reply<CoverageTable> {
    let (chosen, table) = try workspace.resolvingNames {
      let selection = try IdentifierSelection<TermID>(terms, in: workspace.set, workspace.host)
      let chosen = try workspace.readers(readers)
      let coverage = workspace.set.coverage(of: selection.chosen, for: chosen.lexicons)
      return (chosen, CoverageTable(coverage, for: chosen.lexicons, onlyMissing: onlyMissing))
    }
    return Reply(
      table,
      wordsOf: chosen.lexicons,
      in: workspace,
      remarks: onlyMissing && table.cells.isEmpty ? [.text("no reader lacks a term")] : []
    )
  }
}

extension CoverageTable: Presentable {
  /// The result in `format`.
  public func output(_ format: TableFormat, for screen: Screen) -> Output {
    switch format {
    case .human: .painted(text(screen))
    case .json: .json(.array(cells.map(\.json)))
    case .csv: .csv([DictionaryCoverage.Cell.names] + cells.map(\.texts))
    case .markdown: .data(markdown)
    }
  }
}

extension DictionaryCoverage.Cell {
  fileprivate static let names = ["term", "dictionary", "locale", "status", "from", "label"]

  /// The cell in the shape that `docs/command-line.md` pins.
  fileprivate var json: JSONValue {
    [
      "term": .string(term.description),
      "dictionary": .string(reader.pointOfView.description),
      "locale": .string(reader.locale.description),
      "status": .string(status.rawValue),
      "from": JSONValue(origin?.description),
      "label": JSONValue(label),
    ]
  }

  /// The cell as a row of a table.
  fileprivate var texts: [String] {
    [
      term.description, reader.pointOfView.description, reader.locale.description, status.rawValue,
      origin?.description ?? "", label ?? "",
    ]
  }
}
