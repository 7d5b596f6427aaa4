import TermDictionary

/// Asks for the dictionaries: whose words, in which locale, from which files.
public struct DictionariesRequest: Request, Sendable {
  /// Whom the dictionaries serve; all are listed where nobody is named.
  public var readers: ReaderChoice

  /// Makes the request.
  public init(readers: ReaderChoice = .init()) { self.readers = readers }

  /// The answer.
  public func run(in workspace: Workspace) throws -> Reply<DictionaryList> {
    let list = try workspace.resolvingNames { try readers.dictionaries(in: workspace.set) }
    return Reply(DictionaryList(dictionaries: list), status: workspace.status)
  }
}

/// Dictionaries, and what is in them.
public struct DictionaryList: Presentable {
  let dictionaries: [DictionarySummary]

  /// The result in `format`.
  public func output(_ format: ResultFormat, for screen: Screen) -> Output {
    switch format {
    case .human: .painted(Self.text(of: dictionaries, on: screen))
    case .json: .json(.array(dictionaries.map(Self.json)))
    }
  }

  private static func json(_ dictionary: DictionarySummary) -> JSONValue {
    [
      "dictionary": .string(dictionary.pointOfView.id.description),
      "locale": JSONValue(dictionary.locale?.description),
      "extends": JSONValue(dictionary.pointOfView.extends?.description),
      "abstract": .bool(dictionary.pointOfView.isAbstract),
      "files": JSONValue(dictionary.files),
      "terms": .number(dictionary.termCount),
      "messages": .number(dictionary.messageCount),
    ]
  }

  /// Names the files where there is room, and counts them where there is not.
  private static func text(of list: [DictionarySummary], on screen: Screen) -> String {
    let wide = table(list) { $0.map(\.visible).joined(separator: "\n") }
    let narrow = table(list) { "\($0.count)" }
    let shown = wide.isNatural(on: screen.width) ? wide : narrow
    return shown.text(width: screen.width, painter: screen.painter)
  }

  private static func table(_ list: [DictionarySummary], files: ([String]) -> String) -> Table {
    let titles = ["point of view", "locale", "extends", "terms", "messages", "files"]
    return Table(
      header: titles.map { RichText($0, .strong) },
      rows: list.map { row($0, files: files) }
    )
  }

  private static func row(
    _ dictionary: DictionarySummary,
    files: ([String]) -> String
  ) -> [RichText] {
    let point = dictionary.pointOfView
    let name = RichText(point.id.description, .code)
    return [
      point.isAbstract ? name + RichText(" (abstract)", .faint) : name,
      RichText(dictionary.locale?.description ?? "–"),
      RichText(point.extends?.description ?? "–"),
      RichText("\(dictionary.termCount)"),
      RichText("\(dictionary.messageCount)"),
      RichText(files(dictionary.files)),
    ]
  }
}
