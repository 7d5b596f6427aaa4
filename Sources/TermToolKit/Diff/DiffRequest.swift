import TermAuthoring
import TermDictionary

/// One of two things that are compared.
public enum ComparedSide: Sendable {
  /// Dictionary files.
  case files(InputFiles)

  /// The words of a reader, in a locale where one is named.
  case reader(pointOfView: String, locale: String?)
}

/// Asks what differs between dictionaries, or between two readers.
public struct DiffRequest: Request, Sendable {
  /// What there was.
  public var one: ComparedSide

  /// What there is, of the same kind.
  public var other: ComparedSide

  /// Whose messages are compared.
  public var readers: ReaderChoice

  /// Whether only what terms are called is compared, and no message.
  public var onlyTerms = false

  /// How many differences are told at most; all unless given.
  public var limit: Int?

  /// Makes the request.
  public init(_ one: ComparedSide, _ other: ComparedSide, readers: ReaderChoice = .init()) {
    (self.one, self.other, self.readers) = (one, other, readers)
  }

  /// The answer.
  public func run(in workspace: Workspace) throws -> Reply<Comparison> {
    let comparison: Comparison
    var status = ExitStatus.success
    switch (one, other) {
    case (.files(let old), .files(let new)):
      for side in [old, new] {
        side.tell(on: workspace.host, isVerbose: workspace.isVerbose)
        if !side.unreadable.isEmpty { status = .failure }
      }
      comparison = try Comparison(of: old.files, new.files, in: workspace, readers)
      status = max(status, DictionaryErrors(errors: comparison.errors).report(on: workspace.host))
    case (.reader(let one, let oneLocale), .reader(let two, let twoLocale)):
      comparison = try workspace.resolvingNames {
        let choice = try readers.completed(by: workspace.defaults, in: workspace.set)
        return try Comparison(of: (one, oneLocale), (two, twoLocale), in: workspace.set, choice)
      }
    case (.files, .reader), (.reader, .files):
      throw UsageError("compare files with files, readers with readers")
    }
    let shown = comparison.cut(onlyTerms: onlyTerms, limit: limit)
    let isAlike = shown.changes.isEmpty && status == .success
    return Reply(
      shown,
      remarks: isAlike ? [.text("nothing differs")] : shown.remarks,
      status: max(workspace.status, status)
    )
  }
}

/// The formats of a comparison.
public enum DiffFormat: String, CaseIterable, NamedChoice {
  case human
  case json
  case markdown

  /// A page for reviewers, with a box to tick for each difference.
  case html

  /// What help calls it.
  public static let name = "format"
}

extension Comparison: Presentable {
  /// The result in `format`.
  public func output(_ format: DiffFormat, for screen: Screen) -> Output {
    switch format {
    case .human: .painted(ChangeText(self, screen).text)
    case .json: .json(.array(changes.map(\.json)))
    case .markdown: .data(ChangeMarkdown(self).text)
    case .html: .data(ChangePage(self).html)
    }
  }

  fileprivate var remarks: [Remark] {
    leftOut > 0 ? [.text("and \(FindingSummary.count(leftOut, "difference")) more")] : []
  }
}

extension DictionaryChange {
  /// The change in the shape that `docs/command-line.md` pins.
  fileprivate var json: JSONValue {
    let (term, message): (String?, String?) =
      switch subject {
      case .term(let id): (id.description, nil)
      case .message(let id): (nil, id.description)
      }
    return [
      "kind": .string(kind.rawValue),
      "term": JSONValue(term),
      "message": JSONValue(message),
      "dictionary": .string(dictionary.pointOfView.description),
      "locale": .string(dictionary.locale.description),
      "before": JSONValue(before),
      "after": JSONValue(after),
    ]
  }
}
