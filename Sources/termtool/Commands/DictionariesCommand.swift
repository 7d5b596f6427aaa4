import ArgumentParser
import TermDictionary

/// The command `termtool dictionaries`.
struct DictionariesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dictionaries",
    abstract: "Lists the dictionaries: whose words, in which locale, from which files.",
    usage: "termtool dictionaries [<options>]",
    discussion: """
      A point of view without a dictionary of its own is listed too: it speaks as the one it extends. \
      With --as or --locale, only the dictionaries are listed that serve these readers.

      Examples:
        termtool dictionaries
        termtool dictionaries --as owner --locale en-AU
        termtool dictionaries --dictionaries shipped --dictionaries mine/
      """
  )

  enum Format: String, CaseIterable, NamedChoice {
    case human
    case json

    static let name = "format"
  }

  @Option(
    help: Format.help("How the list is printed."),
    completion: Format.completion,
    transform: Format.parse
  )
  var format = Format.human

  @OptionGroup
  var common: CommonOptions

  func run() throws {
    let (console, loaded) = try common.open()
    let list = try loaded.resolvingNames { try common.readers.dictionaries(in: loaded.set) }
    switch format {
    case .human: try console.print(TerminalText(painted: Self.text(of: list, on: console)))
    case .json: try console.print(.array(list.map(Self.json)))
    }
    try loaded.status.exit()
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
  private static func text(of list: [DictionarySummary], on console: Console) -> String {
    let wide = table(list) { $0.map(\.visible).joined(separator: "\n") }
    let narrow = table(list) { "\($0.count)" }
    let shown = wide.isNatural(on: console.width) ? wide : narrow
    return shown.text(width: console.width, painter: console.painter)
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
