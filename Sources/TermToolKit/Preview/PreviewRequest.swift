import TermDictionary

/// Asks what messages say to their readers.
public struct PreviewRequest: Request, Sendable {
  /// Identifiers, patterns, and terms or words that the messages use; all messages where there is
  /// none.
  public var messages: [String]

  /// Who reads.
  public var readers: ReaderChoice

  /// Values for parameters in place of their examples, as `name=value`.
  public var settings: [String] = []

  /// The name of the one document that the messages make; each is a document of its own unless
  /// given.
  public var document: String?

  /// Whether only messages are shown that not all readers read alike.
  public var onlyDiffering = false

  /// Whether adversarial words are printed, which show grammar that a message has of its own.
  public var isPseudo = false

  /// Whether messages are shown as the web page has them: those with a number with several counts,
  /// each with its place and its words.
  public var isForReview = false

  /// Whether a page or a document of Markdown is made, which shows the messages with adversarial
  /// words; else it is told what goes wrong with them.
  public var hasPages = false

  /// Whether one screen shows what it is all about, instead of messages.
  public var isFirstScreen = false

  /// Makes the request.
  public init(_ messages: [String] = [], readers: ReaderChoice = .init()) {
    (self.messages, self.readers) = (messages, readers)
  }

  /// The answer.
  public func run(in workspace: Workspace) throws -> Reply<PreviewResult> {
    let set = isPseudo && hasPages ? workspace.set.pseudolocalized() : workspace.set
    let settings = try Settings(settings)
    let (chosen, content) = try workspace.resolvingNames {
      let chosen = try Readers(readers, in: set, workspace.defaults, workspace.host)
      let content = try self.content(settings, for: chosen, in: set, workspace.host)
      return (chosen, content)
    }
    return Reply(
      PreviewResult(content: content),
      wordsOf: chosen.lexicons,
      in: workspace,
      set,
      status: content.status
    )
  }

  private func content(
    _ settings: Settings,
    for chosen: Readers,
    in set: DictionarySet,
    _ host: any RequestHost
  ) throws -> PreviewResult.Content {
    if document == DocumentPreview.contactGuide, messages.isEmpty {
      return .document(try DocumentPreview(settings), chosen)
    }
    if isFirstScreen { return .firstScreen(FirstScreen(chosen, in: set)) }
    let selection = try IdentifierSelection<MessageID>(messages, in: set, for: chosen, host)
    if isPseudo, !hasPages {
      return .pseudo(PseudoReport(selection.chosen, for: chosen, in: set))
    }
    let preview = try Preview(
      selection,
      for: chosen,
      settings,
      in: set,
      document == nil ? .separately : .asOneDocument,
      isForReview: isForReview
    )
    return .messages(onlyDiffering ? preview.differing : preview)
  }
}

/// What messages say to their readers.
public struct PreviewResult: Presentable {
  let content: Content

  enum Content {
    case messages(Preview)
    case pseudo(PseudoReport)
    case document(DocumentPreview, Readers)
    case firstScreen(FirstScreen)

    var status: ExitStatus {
      switch self {
      case .messages(let preview): preview.status
      case .pseudo(let report): report.faults.isEmpty ? .success : .findings
      case .document, .firstScreen: .success
      }
    }
  }

  /// The result in `format`.
  public func output(_ format: PreviewFormat, for screen: Screen) -> Output {
    switch content {
    case .messages(let preview): preview.output(format, for: screen)
    case .pseudo(let report):
      format == .json ? .json(report.json) : .painted(report.text(screen.painter))
    case .document(let document, let readers): document.output(format, for: readers, screen)
    case .firstScreen(let first): .painted(first.text(screen.painter, width: screen.width))
    }
  }
}
