import ArgumentParser
import TermDictionary

/// The command `termtool terms`.
struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "Shows what each reader calls things.",
    usage: "termtool terms [<term> ...] [<options>]",
    discussion: """
      Without names, all terms are listed with what a screen shows for them. For terms that are named, \
      all forms are shown, and where they come from.

      Examples:
        termtool terms
        termtool terms claim upstream-contract
        termtool terms 'claim-status.*' --locale en --locale en-AU
        termtool terms upstream-contract --as owner --trace
        termtool terms --format csv > terms.csv
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

  @Flag(help: "Show which dictionaries are asked for each term, and which one answers.")
  var trace = false

  @Option(
    help: TermFormat.help("How the terms are printed."),
    completion: TermFormat.completion,
    transform: TermFormat.parse
  )
  var format = TermFormat.human

  @OptionGroup(title: "Readers")
  var readers: ReaderOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  func run() throws {
    let console = Console(color: dictionaries.color)
    let loaded = try dictionaries.load(console)
    let set = loaded.set
    let (chosen, glossary) = try loaded.resolvingNames {
      let selection = try IdentifierSelection<TermID>(terms, in: set, console)
      let chosen = try Readers(readers, in: set, loaded.defaults, console)
      return (chosen, try Glossary(selection, for: chosen, in: set, hasTraces: trace))
    }
    try format.print(glossary, on: console)
    let trouble = Trouble(in: set, for: chosen).report(on: console)
    try max(loaded.status, trouble).exit()
  }
}
