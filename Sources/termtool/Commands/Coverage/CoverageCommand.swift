import ArgumentParser
import TermAuthoring
import TermDictionary

/// The command `termtool coverage`.
struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Shows where each reader's words come from, and what is missing.",
    usage: "termtool coverage [<term> ...] [<options>]",
    discussion: """
      A word is a reader's own, inherited from another dictionary, or derived: inherited, but made of \
      words of which the reader has others, so that it follows them without an entry. A word that is \
      missing would leave a hole in a message.

      Examples:
        termtool coverage
        termtool coverage --as owner --locale en --locale en-AU
        termtool coverage 'claim*' upstream-contract
        termtool coverage --missing --dictionaries shipped --dictionaries mine/
        termtool coverage --format markdown > coverage.md
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The terms to show, such as 'claim-status.*' for all that start so; all unless given.",
      valueName: "term"
    ),
    completion: Completions.terms
  )
  var terms: [String] = []

  @Flag(help: "Show only terms that some reader lacks.")
  var missing = false

  @Option(
    help: CoverageFormat.help("How the table is printed."),
    completion: CoverageFormat.completion,
    transform: CoverageFormat.parse
  )
  var format = CoverageFormat.human

  @OptionGroup(title: "Readers")
  var readers: ReaderOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  func run() throws {
    let console = Console(color: dictionaries.color)
    let loaded = try dictionaries.load(console)
    let set = loaded.set
    let (chosen, table) = try loaded.resolvingNames {
      let selection = try IdentifierSelection<TermID>(terms, in: set, console)
      let chosen = try Readers(readers, in: set, loaded.defaults, console)
      let coverage = set.coverage(of: selection.chosen, for: chosen.lexicons)
      return (chosen, CoverageTable(coverage, for: chosen.lexicons, onlyMissing: missing))
    }
    try format.print(table, on: console)
    if missing, table.cells.isEmpty { console.report("no reader lacks a term") }
    let trouble = Trouble(in: set, for: chosen).report(on: console)
    try max(loaded.status, trouble).exit()
  }
}

/// How `termtool coverage` prints the table.
enum CoverageFormat: String, CaseIterable, NamedChoice {
  case human
  case json
  case csv
  case markdown

  static let name = "format"

  func print(_ table: CoverageTable, on console: Console) throws {
    switch self {
    case .human: try console.print(TerminalText(painted: table.text(console)))
    case .json: try console.print(.array(table.cells.map(\.json)))
    case .csv:
      try console.print(data: CSV.text(of: [Coverage.Cell.names] + table.cells.map(\.texts)))
    case .markdown: try console.print(data: table.markdown)
    }
  }
}

extension Coverage.Cell {
  fileprivate static let names = ["term", "dictionary", "locale", "status", "from", "label"]

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

  fileprivate var texts: [String] {
    [
      term.description, reader.pointOfView.description, reader.locale.description, status.rawValue,
      origin?.description ?? "", label ?? "",
    ]
  }
}
