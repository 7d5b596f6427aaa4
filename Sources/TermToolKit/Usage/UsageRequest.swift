import TermAuthoring
import TermDictionary
import TermProse

/// Asks how often terms are used, and which nothing uses.
public struct UsageRequest: Request, Sendable {
  /// Documents and folders in which words are looked for; only messages are counted unless some are
  /// named.
  public var paths: [String]

  /// The terms: identifiers, patterns, and words that somebody says; all where there is none.
  public var terms: [String] = []

  /// Whose messages and words are counted.
  public var readers: ReaderChoice

  /// Whether only terms are told that nothing uses.
  public var onlyUnused = false

  /// How many terms are told at most; all unless given.
  public var limit: Int?

  /// Makes the request.
  public init(_ paths: [String] = [], readers: ReaderChoice = .init()) {
    (self.paths, self.readers) = (paths, readers)
  }

  /// The answer.
  public func run(in workspace: Workspace) throws -> Reply<UsageTable> {
    let set = workspace.set
    let (chosen, selection) = try workspace.resolvingNames {
      let selection = try IdentifierSelection<TermID>(terms, in: set, workspace.host)
      return (try workspace.readers(readers), selection)
    }
    let documents = DocumentFiles(paths, from: workspace.host)
    documents.tell(on: workspace.host, isVerbose: workspace.isVerbose)
    let found = paths.isEmpty ? nil : Self.documents(documents, in: set)
    let usage = chosen.lexicons.map(TermUsage.init)
    let rows = selection.chosen.map { term in
      let direct = Set(usage.flatMap { $0.messages(naming: term) })
      let composed = Set(usage.flatMap { $0.messages(composedOf: term) }).subtracting(direct)
      return UsageTable.Row(
        term: term,
        label: chosen.lexicons.lazy.compactMap { $0.entry(for: term)?.label }.first,
        messages: direct.count,
        compounds: composed.count,
        documents: found.map { $0[term, default: 0] }
      )
    }
    let table = UsageTable(rows, onlyUnused: onlyUnused, limit: limit)
    return Reply(
      table,
      wordsOf: chosen.lexicons,
      in: workspace,
      remarks: table.remarks,
      status: documents.unreadable.isEmpty ? .success : .failure
    )
  }

  /// In how many documents each term is found, in the words of any reader and market.
  private static func documents(_ input: DocumentFiles, in set: DictionarySet) -> [TermID: Int] {
    let lexicons = set.allLexicons
    let recogniser = TermRecogniser(lexicons: lexicons)
    var counts: [TermID: Int] = [:]
    for source in input.files {
      let prose = source.prose(language: lexicons.first?.locale.language ?? "en")
      let readings = recogniser.matches(in: prose.text).flatMap(\.surfaceForm.readings)
      for term in Set(readings.map(\.form.term)) { counts[term, default: 0] += 1 }
    }
    return counts
  }
}
