import TermDictionary
import TermProse

/// Asks for the messages that prose would be.
public struct ExtractRequest: Request, Sendable {
  /// The document, `-` for standard input.
  public var path: String

  /// Whose words it is written in.
  public var reader: DocumentReader

  /// How it is written; its name tells unless given.
  public var syntax: DocumentSyntax?

  /// How the identifiers of the messages start; numbers follow.
  public var prefix = "text"

  /// Whether only messages are given in which a term was found.
  public var onlyWithTerms = false

  /// Makes the request.
  public init(_ path: String, reader: DocumentReader = .init()) {
    (self.path, self.reader) = (path, reader)
  }

  /// The answer.
  public func run(in workspace: Workspace) throws -> Reply<ExtractedMessages> {
    let lexicon = try workspace.resolvingNames {
      let (pointOfView, locale) = try reader.chosen(workspace.defaults, in: workspace.set)
      return try ReaderName(pointOfView: pointOfView, locale: locale)
        .lexicon(in: workspace.set, elseIn: locale)
    }
    let file = try DocumentFile(path, syntax, for: "extract", from: workspace.host)
    let extractor = MessageExtractor(in: workspace.set, wordsOf: lexicon)
    let document = file.prose(for: lexicon)
    let messages = extractor.messages(in: document).enumerated().map {
      NamedMessage(id: "\(prefix).\($0.offset + 1)", $0.element)
    }
    .filter { !onlyWithTerms || $0.message.termCount > 0 || !$0.message.report.isEmpty }
    return Reply(
      ExtractedMessages(messages: messages),
      wordsOf: [lexicon],
      in: workspace,
      remarks: extractor.market(of: document).remarks(of: file.source.name) { "--locale \($0)" }
    )
  }
}

/// Messages, ready to be put into a dictionary.
public struct ExtractedMessages: Presentable {
  let messages: [NamedMessage]

  /// The result in `format`.
  public func output(_ format: ResultFormat, for screen: Screen) -> Output {
    switch format {
    case .human: .data(messages.map(\.xml).joined(separator: "\n"))
    case .json: .json(.array(messages.map(\.json)))
    }
  }

  /// What people are told beside it.
  public func remarks(in format: ResultFormat) -> [Remark] {
    guard format == .human else { return [] }
    return [.findings(messages.flatMap { $0.message.report.map(\.diagnostic) })]
  }
}
